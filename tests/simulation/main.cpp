#include "sync/network/identity.h"
#include "tests/simulation/house.h"

#include <QCoreApplication>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

// Houses, seed after seed. What is wrong is said with its seed, and a seed is one house, to the byte:
//   mandorla_simulation [--seed S] [--houses N | --seconds N] [--evenings N] [--trace] [--twice]
// --twice: all of it in a process of its own on a system in Arabic, and in another in Japanese, and the two
// have to be the same: no language changes a byte.
namespace {

using namespace mandorla::simulation;

struct Options
{
    std::uint64_t seed = 1;
    int houses = 1;
    int seconds = 0; // else as many houses as fit
    int evenings = 12;
    bool isShown = false;
    bool isTwice = false;
};

template <typename Number>
bool read(const char* text, Number& out)
{
    const char* const end = text + std::strlen(text);
    const auto [at, error] = std::from_chars(text, end, out);
    return error == std::errc() && at == end;
}

bool readAll(int count, char** given, Options& out)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view name = given[i];
        if (name == "--trace") {
            out.isShown = true;
            continue;
        }
        if (name == "--twice") {
            out.isTwice = true;
            continue;
        }
        if (++i == count)
            return false;
        const bool isRead = name == "--seed"       ? read(given[i], out.seed)
                            : name == "--houses"   ? read(given[i], out.houses)
                            : name == "--seconds"  ? read(given[i], out.seconds)
                            : name == "--evenings" ? read(given[i], out.evenings)
                                                   : false;
        if (!isRead)
            return false;
    }
    return true;
}

// What this program says of these houses, in a process of its own on a system in this language.
std::string saidBy(const char* program, const Options& options, const char* language)
{
    const std::string command = "LC_ALL=" + std::string(language) + ".UTF-8 LANGUAGE= \"" + program +
                                "\" --seed " + std::to_string(options.seed) + " --houses " +
                                std::to_string(options.houses) + " --evenings " +
                                std::to_string(options.evenings);
    std::string out;
    FILE* const pipe = popen(command.c_str(), "r"); // NOLINT(cert-env33-c)
    for (int c = pipe ? std::fgetc(pipe) : EOF; c != EOF; c = std::fgetc(pipe))
        out.push_back(static_cast<char>(c));
    if (pipe)
        pclose(pipe);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    if (!readAll(argc, argv, options)) {
        std::fputs(
            "mandorla_simulation [--seed S] [--houses N | --seconds N] [--evenings N] [--trace] [--twice]\n",
            stderr);
        return 2;
    }
    if (options.isTwice) {
        const std::string one = saidBy(argv[0], options, "ar_EG");
        const std::string two = saidBy(argv[0], options, "ja_JP");
        std::fputs((one + two).c_str(), stdout);
        return !one.empty() && one == two ? 0 : 1;
    }
    Chance first(options.seed);
    drawFrom(first);
    const QCoreApplication application(argc, argv);
    // What is made once draws once, too: not in the first house.
    (void)mandorla::sync::makeIdentity();
    const auto begun = std::chrono::steady_clock::now();
    const auto elapsed = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    };
    int evenings = 0, ends = 0, stumbles = 0, houses = 0;
    std::string all;
    for (; options.seconds > 0 ? elapsed() < options.seconds : houses < options.houses; ++houses) {
        const std::uint64_t seed = options.seed + static_cast<std::uint64_t>(houses);
        House house(seed, options.isShown);
        bool isWell = house.pair();
        for (int i = 0; isWell && i < options.evenings; ++i, ++evenings)
            isWell = house.evening();
        ends += house.ends();
        stumbles += house.stumbles();
        all = house.log().hash();
        drawFrom(first);
        if (isWell)
            continue;
        if (!options.isShown)
            for (const std::string& line : house.log().last())
                std::fputs(line.c_str(), stdout);
        std::printf("seed %llu, evening %d: %s\n", static_cast<unsigned long long>(seed), evenings + 1,
                    house.wrong()->c_str());
        return 1;
    }
    std::printf("%d houses, %d evenings, %d things that went wrong, %d programs that ended; the last: %s\n",
                houses, evenings, stumbles, ends, all.c_str());
    std::fprintf(stderr, "%.1f s, %.1f evenings a second\n", elapsed(), evenings / elapsed());
    return 0;
}
