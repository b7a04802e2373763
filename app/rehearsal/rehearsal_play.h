#pragma once

#include "app/composition.h"
#include "app/rehearsal/rehearsal_watch.h"
#include "protocol/rounds/round_file.h"

#include <QDir>

#include <vector>

// Whole evenings of two, played with sample answers through the verbs of the view models alone. Each prints
// what happens and what each side saw, puts pictures into `pictures`, and is false if something was not as it
// should be; where it cannot go on, it throws Stuck.
namespace mandorla::app {

// How much of an evening is played.
enum class Rounds
{
    Every,   // each with some, with everything and with nothing in common
    FirstTwo // of which every page is pictured
};

// Just for tonight: the rounds, and a page that is let go.
[[nodiscard]] bool playAll(Rounds rounds, const std::vector<protocol::Exercise>& exercises,
                           const QDir& pictures, const sync::Look& look, QmlWarnings& warnings,
                           Memory& memory);

// Behind a passphrase, with what is kept in `vaults`: one round, and a page that both keep.
[[nodiscard]] bool playOneAndKeep(const std::vector<protocol::Exercise>& exercises, const QDir& pictures,
                                  const QDir& vaults, const sync::Look& look, QmlWarnings& warnings,
                                  Memory& memory);

} // namespace mandorla::app
