#pragma once

#include <google/protobuf/stubs/logging.h>

// protobuf writes to stderr what it dislikes about a message. A stranger's bytes must not grow a log, and a
// round's texts must not stand in one: whoever includes generated code includes this.
namespace mandorla::protocol {

inline const auto kEarlierLog = google::protobuf::SetLogHandler(nullptr);

} // namespace mandorla::protocol
