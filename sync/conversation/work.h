#pragma once

#include "protocol/crypto/slot_work.h"

#include <cstdint>
#include <memory>

// What a session asks to have computed before it can take a message. It is a pure function of what is in it
// (protocol/crypto/slot_work.h); where and by how many threads it is done is the caller's to say. What is in
// it of a side's secrets is wiped when it is let go of, done or not.
namespace mandorla::sync {

using Ticket = std::uint64_t; // never 0, and never twice in one session

struct Work
{
    Ticket ticket = 0;
    std::unique_ptr<crypto::SlotWork> parts;
};

} // namespace mandorla::sync
