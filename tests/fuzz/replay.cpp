#include "tests/fuzz/fuzz.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

// A fuzz target without a fuzzer: takes each file it is given, and each in a folder it is given. A corpus
// that is empty or missing is a failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

bool replay(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const mandorla::Bytes input{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad())
        return false;
    LLVMFuzzerTestOneInput(input.data(), input.size());
    return true;
}

} // namespace

int main(int count, char** arguments)
{
    std::size_t replayed = 0;
    for (int i = 1; i < count; ++i) {
        const std::filesystem::path path(arguments[i]);
        std::error_code none;
        if (std::filesystem::is_directory(path, none)) {
            for (const auto& entry : std::filesystem::directory_iterator(path)) {
                if (!replay(entry.path()))
                    return 1;
                ++replayed;
            }
        } else {
            if (!replay(path))
                return 1;
            ++replayed;
        }
    }
    std::printf("%zu inputs\n", replayed);
    return replayed > 0 ? 0 : 1;
}
