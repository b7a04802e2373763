#include "sync/network/link.h"

namespace mandorla::sync {

Link::~Link() = default;

} // namespace mandorla::sync
