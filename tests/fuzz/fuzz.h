#pragma once

#include "protocol/bytes.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

// What every fuzz target needs: promises that end the process when an input breaks them, so that libFuzzer
// keeps that input, and the two limits that hold for whatever bytes come in.
namespace mandorla::fuzz {

// Ends the process with `what`, which is a constant: an input is never written out.
void require(bool holds, const char* what);

// From here to the end of the scope one call is made into the project: at most 100 ms of this thread's own
// time, group operations not counted.
class BoundedTime
{
public:
    BoundedTime();
    ~BoundedTime();
    BoundedTime(const BoundedTime&) = delete;
    BoundedTime& operator=(const BoundedTime&) = delete;

private:
    std::chrono::nanoseconds m_from;
};

// From here to the end of the scope at most 16 MiB are held at once beyond what was held before. Not nested.
class BoundedMemory
{
public:
    BoundedMemory();
    ~BoundedMemory();
    BoundedMemory(const BoundedMemory&) = delete;
    BoundedMemory& operator=(const BoundedMemory&) = delete;

private:
    std::ptrdiff_t m_from;
};

// An input, read from its front. What is not there reads as zero.
class Input
{
public:
    Input(const std::uint8_t* data, std::size_t size)
        : m_rest(data, size)
    {
    }

    [[nodiscard]] bool empty() const { return m_rest.empty(); }

    std::uint8_t byte()
    {
        const ByteView one = bytes(1);
        return one.empty() ? std::uint8_t{0} : one[0];
    }

    // At most so many.
    ByteView bytes(std::size_t most)
    {
        const ByteView out = m_rest.first(std::min(most, m_rest.size()));
        m_rest = m_rest.subspan(out.size());
        return out;
    }

    ByteView rest() { return bytes(m_rest.size()); }

private:
    ByteView m_rest;
};

// What an input stands for. Most stand for themselves; one that begins with ff, which neither a round, an
// envelope nor JSON does, for something long:
//
//     ff ‖ count 2 ‖ length of a, length of b, 1 each ‖ a ‖ b ‖ c   is   a ‖ b, so many times ‖ c
//
// where each fe in b is the number of its turn, as four digits. At most `most` bytes, b as often as fits.
[[nodiscard]] Bytes unfolded(ByteView input, std::size_t most);

} // namespace mandorla::fuzz
