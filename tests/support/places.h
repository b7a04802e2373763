#pragma once

#include <string>

// Where this checkout and what was built of it lie. Said in one source file, so that the others compile to
// the same wherever the checkout is, and a compiler cache serves them all.
namespace mandorla::test {

[[nodiscard]] std::string inSource(const std::string& path); // "protocol/README.md"
[[nodiscard]] std::string inBuild(const std::string& path);

[[nodiscard]] inline std::string playerProgram() { return inBuild("tests/player/mandorla_player"); }
[[nodiscard]] inline std::string mandorlaProgram() { return inBuild("app/mandorla"); }

} // namespace mandorla::test
