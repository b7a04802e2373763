#include "protocol/crypto/random.h"
#include "tests/vectors/vectors.h"

#include <charconv>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string_view>

// overlap_vectors NUMBER writes a file of known answers to its output: other inputs for every number, the
// same file again for the same number.
int main(int count, char** arguments)
{
    std::uint64_t number = 0;
    const std::string_view given = count == 2 ? arguments[1] : "";
    const auto read = std::from_chars(given.data(), given.data() + given.size(), number);
    if (given.empty() || read.ec != std::errc() || read.ptr != given.data() + given.size()) {
        std::cerr << "Which number shall the file have? overlap_vectors 7\n";
        return 2;
    }
    try {
        const mandorla::crypto::SystemRandom initialised;
        const auto inputs = mandorla::tests::inputsOf(number);
        auto file = mandorla::tests::valuesOf(inputs);
        file["negative"] = mandorla::tests::negativeCases(inputs, file, number);
        std::cout << file.dump(1) << "\n";
        if (!std::cout.flush())
            throw std::runtime_error("they cannot be written");
        return 0;
    } catch (const std::exception& fault) {
        std::cerr << "No vectors: " << fault.what() << "\n";
        return 1;
    }
}
