#pragma once

#include <chrono>

// What the clock of the laptops here has for a date; at first, what it really is. The linker leads sync::today() to it
// (mandorla_on_a_day() in CMakeLists.txt).
namespace mandorla::test {

inline std::chrono::sys_days theDay = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());

} // namespace mandorla::test
