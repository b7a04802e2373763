#pragma once

#include "protocol/crypto/random.h"
#include "sync/conversation/handshake.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

// Two windows of pairing, one that shows and one that types, and handshakes between them.
namespace mandorla::test {

inline crypto::Fingerprint print(std::uint8_t with)
{
    crypto::Fingerprint out{};
    out.fill(with);
    return out;
}

inline const crypto::Fingerprint kOne = print(0x11);
inline const crypto::Fingerprint kTwo = print(0x22);
inline const crypto::Fingerprint kMiddle = print(0x33);

inline std::unique_ptr<crypto::SeededRandom> seeded(std::uint8_t seed)
{
    ByteArray<32> bytes{};
    bytes[0] = seed;
    return std::make_unique<crypto::SeededRandom>(bytes);
}

class PairingTest : public testing::Test
{
protected:
    std::unique_ptr<sync::Handshake> of(sync::Handshake::Purpose purpose, sync::PairingWindow& window,
                                        const crypto::Fingerprint& own, const crypto::Fingerprint& theirs,
                                        std::optional<crypto::PairKey> key = {})
    {
        sync::Handshake::Setup setup;
        setup.purpose = purpose;
        setup.own = own;
        setup.theirs = theirs;
        setup.key = std::move(key);
        return std::make_unique<sync::Handshake>(std::move(setup), window, *random, time);
    }

    // Carries bytes both ways until both are quiet.
    void run(sync::Handshake& a, sync::Handshake& b)
    {
        for (int i = 0; i < 20; ++i) {
            b.receive(a.takeOutgoing(), time);
            a.receive(b.takeOutgoing(), time);
        }
    }

    // One attempt: the typing side dials.
    std::pair<std::unique_ptr<sync::Handshake>, std::unique_ptr<sync::Handshake>>
    attempt(const std::string& digits)
    {
        EXPECT_TRUE(typing.enter(digits));
        auto dialler = of(sync::Handshake::Purpose::Pair, typing, kTwo, kOne);
        auto listener = of(sync::Handshake::Purpose::Listen, showing, kOne, kTwo);
        run(*dialler, *listener);
        return {std::move(dialler), std::move(listener)};
    }

    // What one has to say, to the other.
    void pass(sync::Handshake& from, sync::Handshake& to) { to.receive(from.takeOutgoing(), time); }

    void say(sync::Handshake& to, const protocol::Message& message)
    {
        to.receive(protocol::frameOf(message), time);
    }

    std::string wrong() const { return showing.code() == "000000" ? "000001" : "000000"; }

    static void expectWindowClosedWithNothingSaid(sync::Handshake& handshake)
    {
        ASSERT_TRUE(handshake.failure());
        EXPECT_EQ(handshake.failure()->kind, sync::FailureKind::WindowClosed);
        EXPECT_FALSE(handshake.wasGuess());
        EXPECT_TRUE(handshake.takeOutgoing().empty());
    }

    void SetUp() override
    {
        showing.show(time);
        typing.type(time);
    }

    sync::Time time{1000};
    std::unique_ptr<crypto::SeededRandom> random = seeded(1);
    std::unique_ptr<crypto::SeededRandom> otherRandom = seeded(2);
    sync::PairingWindow showing{*random};
    sync::PairingWindow typing{*otherRandom};
    sync::PairingWindow closed{*random};
};

} // namespace mandorla::test
