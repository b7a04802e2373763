#include "tests/support/places.h"

namespace mandorla::test {

std::string inSource(const std::string& path) { return std::string(MANDORLA_SOURCE_DIR "/") + path; }
std::string inBuild(const std::string& path) { return std::string(MANDORLA_BINARY_DIR "/") + path; }

} // namespace mandorla::test
