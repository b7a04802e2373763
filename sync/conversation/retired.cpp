#include "sync/conversation/retired.h"

#include "sync/limits.h"

namespace mandorla::sync {

bool Retired::isFull(std::size_t size) { return size == limits::kRetired; }

} // namespace mandorla::sync
