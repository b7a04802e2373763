#pragma once

#include "tests/fuzz/fuzz.h"

// The input of a machine's target is a small program: a head of four bytes that says where it begins, then
// instructions of four bytes each: what to do, and three arguments. Some are followed by bytes, filled up to
// a multiple of four, so that what a fuzzer cuts and joins stays a program.
namespace mandorla::fuzz {

inline constexpr std::size_t kMostInstructions = 64;

struct Instruction
{
    std::uint8_t what = 0, a = 0, b = 0, c = 0;
};

[[nodiscard]] inline Instruction instructionFrom(Input& input)
{
    Instruction out;
    out.what = input.byte();
    out.a = input.byte();
    out.b = input.byte();
    out.c = input.byte();
    return out;
}

[[nodiscard]] inline std::size_t longFrom(std::uint8_t low, std::uint8_t high)
{
    return low | static_cast<std::size_t>(high) << 8;
}

// What follows an instruction.
[[nodiscard]] inline ByteView followingFrom(Input& input, std::size_t count)
{
    const ByteView filled = input.bytes((count + 3) / 4 * 4);
    return filled.first(std::min(count, filled.size()));
}

// A frame of the given type with any body: an envelope is right, what is in it is the input's.
[[nodiscard]] Bytes frameOfType(std::uint8_t type, ByteView body);

// The same bytes with one of them altered.
[[nodiscard]] inline Bytes altered(Bytes bytes, std::size_t at, std::uint8_t by)
{
    if (!bytes.empty())
        bytes[at % bytes.size()] ^= by ? by : std::uint8_t{1};
    return bytes;
}

// --- handshake: head = setup, window, the partner's window, nothing ---

enum class HandshakeDoes : std::uint8_t
{
    Pass,   // the partner's next frame
    Some,   // a bytes of the partner's
    Alter,  // the partner's next frame, altered at a,b by c
    Raw,    // a,b bytes that follow
    Typed,  // a frame of type a with b,c bytes that follow
    Answer, // what this side has said goes to the partner
    Wait,   // a times 100 ms
    Window, // what the person does: show, type, close, right digits, wrong digits
    HangUp,
    Anew, // another connection, set up by a
    Count
};

// --- session: head = phase, round and roles, own answers, the partner's answers ---

enum class SessionBegins : std::uint8_t
{
    Apart,
    AwaitingGreeting,
    AwaitingResume,
    Choosing,
    SuggestedByPartner,
    SuggestedBySubject,
    Answering,
    SealedBySubject,
    SealedByPartner,
    AwaitingKey,
    AwaitingCommit,
    AwaitingSeals,
    AwaitingBlinds,
    Turning,
    OwnHand,
    AwaitingOpen,
    AwaitingWords,
    AfterFirstCard,
    MeetingAgain, // a card was under way
    AfterDone,
    MeetingAfterDone,
    AfterStop,
    Count
};

enum class SessionDoes : std::uint8_t
{
    Pass,    // the partner's next frame
    Some,    // a bytes of the partner's
    Alter,   // the partner's next frame, altered at a,b by c
    Drop,    // the partner's next frame is lost
    Again,   // frame a of all that the partner ever said, altered at b by c unless c is 0
    Echo,    // frame a of all that this side ever said, likewise
    Raw,     // a,b bytes that follow
    Typed,   // a frame of type a with b,c bytes that follow
    Made,    // message a with the ids of this evening, and b, c
    Command, // command a with b
    Partner, // the partner's command a with b
    Answer,  // what this side has said goes to the partner
    Settle,  // everything is delivered
    Wait,    // a times 50 ms
    Link,    // cut, or connected
    Join,    // what comes next is taken together with what comes after it
    Count
};

} // namespace mandorla::fuzz
