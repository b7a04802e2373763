#include "tests/support/vectors.h"

#include "tests/support/places.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

namespace mandorla::tests {

namespace {

Json load(const std::string& path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("no such vectors: " + path);
    return Json::parse(file);
}

std::string shared(const char* name) { return test::inSource(std::string("tests/vectors/") + name); }

std::uint8_t digit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<std::uint8_t>(c - 'A' + 10);
    throw std::runtime_error("not hex");
}

} // namespace

const Json& overlapVectors()
{
    const char* other = std::getenv("MANDORLA_OVERLAP_VECTORS");
    static const Json vectors = load(other != nullptr ? other : shared("overlap-vectors.json"));
    return vectors;
}

const Json& cpaceVectors()
{
    static const Json vectors = load(shared("cpace-ristr255-sha512-draft21.json"));
    return vectors;
}

Bytes unhex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        throw std::runtime_error("half a byte of hex");
    Bytes out;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(digit(hex[i]) << 4 | digit(hex[i + 1])));
    return out;
}

std::string hex(ByteView bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t byte : bytes) {
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out;
}

Bytes bytesOf(const Json& hexValue) { return unhex(hexValue.get_ref<const std::string&>()); }

} // namespace mandorla::tests
