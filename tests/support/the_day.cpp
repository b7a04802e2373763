#include "tests/support/the_day.h"

namespace mandorla::test {

std::chrono::sys_days dayHere() __asm__("__wrap__ZN8mandorla4sync5todayEv");
std::chrono::sys_days dayHere() { return theDay; }

} // namespace mandorla::test
