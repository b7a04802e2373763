#include "sync/limits.h"
#include "tests/support/kept_evening.h"

#include <QCoreApplication>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>

// What is kept, in bytes and in time.
//     mandorla_bench_kept written    with nothing else kept, and with much: bytes of a letter, of a message
//     mandorla_bench_kept page       bytes of a letter on pages of 1 short entry, 200 short ones, 200 long
//     mandorla_bench_kept growth N   the exponents by which N things cost more than ten
// One line each.
namespace {

using namespace mandorla;
using namespace mandorla::sync;
using namespace mandorla::test;

void require(bool right)
{
    if (right)
        return;
    std::fputs("not as it should be\n", stderr);
    std::exit(1);
}

void keepMuch(TwoSessions& two)
{
    for (int i = 0; i < 12; ++i) {
        two.agreeOn(wishes(2));
        require(two.submit(0, StopHere{}));
        two.settle();
    }
    for (std::size_t i = 0; i < limits::kSuggestions; ++i)
        require(two.submit(0, Suggest{longRound()}));
    two.settle();
}

struct Written
{
    std::size_t letter = 0;
    std::size_t message = 0;
};

Written written(bool much)
{
    KeptEvening evening;
    TwoSessions& two = evening.two;
    if (much)
        keepMuch(two);
    evening.agreeOn(longRound());
    require(evening.save());
    evening.answers[0].words = "a";
    Written out;
    out.letter = evening.saving();
    evening.answers.assign(limits::kCards, {protocol::Wish::Love, "", false});
    require(two.submit(0, Seal{evening.answers}));
    two.seal(1, evening.answers);
    require(evening.save());
    require(two.submit(0, HandOn{}) && two.submit(1, HandOn{}));
    two.settle();
    out.message = evening.saving();
    return out;
}

// A letter in the last entry of a page that has so many.
std::size_t onPage(std::size_t entries, std::size_t signs)
{
    KeptEvening evening;
    TwoSessions& two = evening.two;
    evening.agreeOn(wishes(1));
    const SheetId page = *two.one().ourSheet();
    const std::string text(signs, 'w');
    std::optional<EntryId> last;
    for (std::size_t i = 0; i < entries; ++i) {
        last = two.one().addEntry(page, text, two.time);
        require(last.has_value());
        two.time += std::chrono::seconds(1);
        two.settle();
    }
    require(evening.save());
    require(two.one().submit(EditEntry{page, *last, text.substr(1)}, two.time));
    return evening.saving();
}

// Of a processor: what else is busy does not count.
double secondsOf(const std::function<void()>& work)
{
    const std::clock_t begun = std::clock();
    work();
    return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

// Of so many things in one evening, the best of some times; what is needed before is made before.
double pages(int n)
{
    KeptEvening evening;
    TwoSessions& two = evening.two;
    evening.agreeOn(wishes(1));
    const SheetId page = *two.one().ourSheet();
    std::optional<EntryId> last;
    for (std::size_t i = 0; i < limits::kEntries; ++i) {
        last = two.one().addEntry(page, "an entry of some words, as people write them", two.time);
        require(last.has_value());
    }
    two.settle();
    return secondsOf([&] {
        for (int i = 0; i < n; ++i) {
            require(two.one().submit(EditEntry{page, *last, "letter " + std::to_string(i)}, two.time));
            const auto unsaved = two.one().sheets().unpersisted(true);
            require(!unsaved.empty());
            two.one().persisted(unsaved);
        }
    });
}

double journal(int n)
{
    KeptEvening evening;
    evening.agreeOn(wishes(limits::kCards));
    return secondsOf([&] {
        for (int i = 0; i < n; ++i) {
            evening.answers[0].words = std::to_string(i);
            require(evening.save());
        }
    });
}

double vault(int n)
{
    QTemporaryDir folder;
    crypto::SystemRandom random;
    const std::string_view text = "a lamp on the kitchen table";
    const auto vault = Vault::create(folder.filePath(QStringLiteral("vault")),
                                     crypto::SecretBytes(text.begin(), text.end()), kLowestCost, random)
                           .value();
    VaultChanges others;
    for (std::size_t i = 1; i < limits::kVaultObjects; ++i)
        others.insert_or_assign("thing " + std::to_string(i), view(text));
    require(vault->write(others).has_value());
    return secondsOf([&] {
        for (int i = 0; i < n; ++i) {
            require(vault->write({{"thing", view(std::to_string(i))}}).has_value());
            require(vault->read("thing").has_value());
        }
    });
}

double exponent(double (*things)(int), int n)
{
    const auto best = [things](int count, int times) {
        double out = things(count);
        for (int i = 1; i < times; ++i)
            out = std::min(out, things(count));
        return out;
    };
    return std::log(best(n, 1) / best(10, 5)) / std::log(n / 10.0);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    if (argc == 2 && std::strcmp(argv[1], "written") == 0) {
        const Written little = written(false), much = written(true);
        std::printf("%zu %zu\n%zu %zu\n", little.letter, much.letter, little.message, much.message);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "page") == 0) {
        std::printf("%zu\n%zu\n%zu\n", onPage(1, 80), onPage(limits::kEntries, 80),
                    onPage(limits::kEntries, limits::kEntryChars));
        return 0;
    }
    const int n = argc == 3 && std::strcmp(argv[1], "growth") == 0 ? std::atoi(argv[2]) : 0;
    if (n <= 10)
        return 2;
    for (const auto things : {pages, journal, vault})
        std::printf("%.4f\n", exponent(things, n));
    return 0;
}
