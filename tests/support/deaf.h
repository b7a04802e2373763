#pragma once

#include "sync/limits.h"
#include "tests/support/cheat.h"

#include <gtest/gtest.h>

#include <string>

namespace mandorla::test {

// Everything a refused client may still try.
inline void expectDeaf(Cheat& cheat)
{
    const std::string before = cheat.shape();
    cheat.say(protocol::Stop{cheat.roundId});
    cheat.sayHand();
    cheat.sayStep(MessageType::Key, cheat.keyBody());
    cheat.honest.tick(cheat.time + limits::kSilence);
    EXPECT_FALSE(cheat.does(sync::HandOn{}));
    EXPECT_FALSE(cheat.does(sync::StopHere{}));
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    cheat.say(protocol::Greeting{"Again", false});
    EXPECT_EQ(cheat.shape(), before);
}

} // namespace mandorla::test
