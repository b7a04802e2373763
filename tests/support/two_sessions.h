#pragma once

#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/conversation/session.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

// Two sessions back to back: bytes move only when a test says so, and time only when it says so.
namespace mandorla::test {

class TwoSessions
{
public:
    // The same seed gives the same evening to the byte.
    explicit TwoSessions(std::uint8_t evening = 0)
    {
        for (std::size_t i = 0; i < 2; ++i) {
            ByteArray<32> seed{};
            seed[0] = static_cast<std::uint8_t>(i + 1);
            seed[1] = evening;
            randoms[i] = std::make_unique<crypto::SeededRandom>(seed);
            sync::Session::Setup setup;
            setup.fingerprints[0].fill(0x11);
            setup.fingerprints[1].fill(0x22);
            setup.role = static_cast<crypto::Role>(i);
            setup.name = i == 0 ? "Noor" : "Rowan";
            sides[i] = std::make_unique<sync::Session>(setup, *randoms[i]);
        }
    }

    sync::Session& one() { return *sides[0]; }
    sync::Session& two() { return *sides[1]; }

    void connect()
    {
        wire[0].clear();
        wire[1].clear();
        for (std::size_t i = 0; i < 2; ++i)
            sides[i]->linkUp(time);
        settle();
    }

    void cut()
    {
        collect();
        wire[0].clear();
        wire[1].clear();
        for (auto& side : sides)
            side->linkDown();
    }

    // Takes what each has to say: bytes to the wire, events to the list.
    void collect()
    {
        for (std::size_t i = 0; i < 2; ++i) {
            for (auto& event : sides[i]->takeEvents())
                events[i].push_back(std::move(event));
            append(wire[i], sides[i]->takeOutgoing());
        }
    }

    // Delivers at most `most` bytes from `from` to the other. False: there was nothing.
    bool deliver(std::size_t from, std::size_t most = SIZE_MAX)
    {
        collect();
        const std::size_t count = std::min(most, wire[from].size());
        if (count == 0)
            return false;
        const Bytes some(wire[from].begin(), wire[from].begin() + static_cast<std::ptrdiff_t>(count));
        wire[from].erase(wire[from].begin(), wire[from].begin() + static_cast<std::ptrdiff_t>(count));
        append(sent[from], some);
        sides[1 - from]->receive(some, time);
        collect();
        return true;
    }

    // In both directions. False: there was nothing in either.
    bool deliverBoth(std::size_t most = SIZE_MAX)
    {
        const bool there = deliver(0, most);
        const bool back = deliver(1, most);
        return there || back;
    }

    // Delivers until nobody has anything to say.
    void settle()
    {
        while (deliverBoth()) {
        }
    }

    bool submit(std::size_t who, sync::Command command)
    {
        const bool done = sides[who]->submit(std::move(command), time);
        collect();
        return done;
    }

    // Speaks for `as` to the other side: a cheating client.
    void inject(std::size_t as, const protocol::Message& message)
    {
        sides[1 - as]->receive(protocol::frameOf(message), time);
        collect();
    }

    template <typename Event>
    std::vector<Event> all(std::size_t who) const
    {
        std::vector<Event> out;
        for (const auto& event : events[who])
            if (const auto* found = std::get_if<Event>(&event))
                out.push_back(*found);
        return out;
    }

    template <typename Event>
    std::size_t count(std::size_t who) const
    {
        return all<Event>(who).size();
    }

    void agreeOn(const protocol::Round& round, std::size_t proposer = 0)
    {
        (void)submit(proposer, sync::Suggest{round});
        settle();
        (void)submit(1 - proposer, sync::Accept{});
        settle();
    }

    void seal(std::size_t who, std::vector<protocol::Answer> answers)
    {
        (void)submit(who, sync::Seal{std::move(answers)});
        settle();
    }

    // Both put a hand on until the round is over.
    void turnAll()
    {
        for (int i = 0; i < 64 && one().phase() == sync::Session::Phase::Turning; ++i) {
            (void)submit(0, sync::HandOn{});
            (void)submit(1, sync::HandOn{});
            settle();
        }
    }

    std::array<std::unique_ptr<crypto::SeededRandom>, 2> randoms;
    std::array<std::unique_ptr<sync::Session>, 2> sides;
    std::array<Bytes, 2> wire; // under way, by sender
    std::array<Bytes, 2> sent; // everything delivered, by sender
    std::array<std::vector<sync::Event>, 2> events;
    sync::Time time{1000};
};

// The messages in a stream of whole frames.
inline std::vector<protocol::Message> messagesIn(const Bytes& stream)
{
    protocol::FrameReader reader(stream.size());
    reader.feed(stream);
    std::vector<protocol::Message> out;
    for (;;) {
        auto frame = reader.next();
        if (!frame || !*frame)
            return out;
        auto message = protocol::parseMessage(**frame);
        if (message)
            out.push_back(std::move(message).value());
    }
}

template <typename Kind>
std::vector<Kind> messagesOf(const Bytes& stream)
{
    std::vector<Kind> out;
    for (const protocol::Message& message : messagesIn(stream))
        if (const auto* found = std::get_if<Kind>(&message))
            out.push_back(*found);
    return out;
}

} // namespace mandorla::test
