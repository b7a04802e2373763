#include "tests/released/sample.h"

namespace mandorla::released {

std::chrono::sys_days theDay = kRecordedOn;

// What the linker's --wrap puts in the place of sync::today().
std::chrono::sys_days dayHere() __asm__("__wrap__ZN8mandorla4sync5todayEv");
std::chrono::sys_days dayHere() { return theDay; }

} // namespace mandorla::released
