#include "sync/clock.h"

namespace mandorla::sync {

std::chrono::sys_days today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

} // namespace mandorla::sync
