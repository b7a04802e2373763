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

// Just for tonight: every round, with much, all and nothing in common, and a page that is let go.
[[nodiscard]] bool playAll(const std::vector<protocol::Exercise>& exercises, const QDir& pictures,
                           const sync::Look& look, QmlWarnings& warnings, Memory& memory);

// Behind a passphrase, with what is kept in `vaults`: one round, and a page that both keep.
[[nodiscard]] bool playOneAndKeep(const std::vector<protocol::Exercise>& exercises, const QDir& pictures,
                                  const QDir& vaults, const sync::Look& look, QmlWarnings& warnings,
                                  Memory& memory);

} // namespace mandorla::app
