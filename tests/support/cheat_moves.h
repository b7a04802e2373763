#pragma once

#include "tests/support/cheat.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

// What several tests of a session do with a cheat: to the cards, a card turned, a new connection; and what
// was heard.
namespace mandorla::test {

inline std::unique_ptr<Cheat> turning(bool leads, std::size_t cards = 2,
                                      protocol::Wish wish = protocol::Wish::Love)
{
    for (std::uint8_t evening = 0;; ++evening) {
        auto cheat = std::make_unique<Cheat>(0, evening);
        cheat->to(Cheat::Moment::Turning, allOf(wish, cards), cards);
        if (cheat->leads(0) == leads)
            return cheat;
    }
}

template <typename Kind>
std::vector<Kind> allOfKind(const std::vector<protocol::Message>& messages)
{
    std::vector<Kind> out;
    for (const auto& message : messages)
        if (const auto* found = std::get_if<Kind>(&message))
            out.push_back(*found);
    return out;
}

// Both hear a connection again; the cheat says where it stands.
inline void meetAgain(Cheat& cheat, const protocol::Resume& resume)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    cheat.heard.clear();
    cheat.say(protocol::Greeting{"Cheat", false});
    EXPECT_TRUE(cheat.heard.empty()) << "nothing else before the other's RESUME";
    cheat.say(resume);
}

inline protocol::Resume whereHonestStands(Cheat& cheat)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    return allOfKind<protocol::Resume>(cheat.heard).back();
}

inline Bytes bytesOf(const protocol::Resume& resume) { return protocol::frameOf(protocol::Message(resume)); }

inline void honestWithAgreement(Cheat& cheat) { cheat.agreeOn(wishes(2)); }

// Both hands are on the card, and it is turned as honest clients would. `cheat` leads it or not.
inline void turnCard(Cheat& cheat, std::size_t turn = 0, bool shared = true)
{
    cheat.does(sync::HandOn{});
    cheat.sayHand(turn);
    cheat.sayStep(MessageType::Open, cheat.openBody(turn));
    cheat.sayStep(MessageType::Words, cheat.wordsBody(turn, shared));
}

// TH of §9 after `step` steps, the first card led by the cheat, who is role 0.
inline crypto::Digest memoryAfter(const Cheat& cheat, std::size_t step, bool shared = true)
{
    const std::vector<Bytes> mine{cheat.keyBody(),   cheat.commitOf(cheat.seals),
                                  cheat.seals,       cheat.blindsBody(),
                                  cheat.openBody(0), cheat.wordsBody(0, shared)};
    crypto::Digest out = cheat.context;
    for (std::size_t n = 1; n <= step; ++n) {
        const auto kind = static_cast<MessageType>(n);
        Bytes theirs; // of the first card, if a later one is opened
        for (const auto& message : cheat.heard)
            if (const auto* said = std::get_if<protocol::Step>(&message))
                if (said->kind == kind && theirs.empty())
                    theirs = said->body;
        out = crypto::nextTranscript(out, 0, kind, mine[n - 1]);
        out = crypto::nextTranscript(out, 1, kind, theirs);
    }
    return out;
}

// What was heard, in order, without sheets, which come last.
inline std::string namesOf(const std::vector<protocol::Message>& messages)
{
    static const char* const steps[] = {"", "KEY", "COMMIT", "SEALS", "BLINDS", "OPEN", "WORDS"};
    std::string out;
    for (const auto& message : messages) {
        if (std::holds_alternative<protocol::Propose>(message))
            out += "PROPOSE ";
        if (std::holds_alternative<protocol::Agree>(message))
            out += "AGREE ";
        if (std::holds_alternative<protocol::Sealed>(message))
            out += "SEALED ";
        if (std::holds_alternative<protocol::Stop>(message))
            out += "STOP ";
        if (const auto* go = std::get_if<protocol::Go>(&message))
            out += go->up ? "UP " : "DOWN ";
        if (const auto* step = std::get_if<protocol::Step>(&message))
            out += std::string(steps[static_cast<std::size_t>(step->kind)]) + " ";
    }
    return out;
}

// The honest laptop's program again, from what it kept.
inline sync::Session restarted(Cheat& cheat)
{
    sync::Session::Setup setup;
    setup.fingerprints[0].fill(0x11);
    setup.fingerprints[1].fill(0x22);
    setup.role = cheat.other();
    return sync::Session::restore(setup, cheat.random, cheat.honest.journal()).value();
}

inline std::vector<protocol::Message> answersTo(const protocol::Message& message, sync::Session& session)
{
    session.receive(protocol::frameOf(message), sync::Time(1000));
    return messagesIn(session.takeOutgoing());
}

// On a connection of its own: what RESUME brings.
inline std::vector<protocol::Message> answersTo(const protocol::Resume& resume, sync::Session& session)
{
    session.linkDown();
    session.linkUp(sync::Time(1000));
    (void)session.takeOutgoing();
    (void)answersTo(protocol::Message(protocol::Greeting{"Cheat", false}), session);
    return answersTo(protocol::Message(resume), session);
}

} // namespace mandorla::test
