#pragma once

#include "app/composition.h"
#include "app/rehearsal/rehearsal_play.h"
#include "protocol/rounds/round_file.h"

#include <QString>

#include <vector>

// Two complete laptops in one process: own identity, own sockets, found by beacon on the loopback of this
// machine, paired by digits, TLS and all. Nothing of it leaves the machine.
namespace mandorla::app {

// Two windows side by side, for one person to try both sides. Returns when both are closed.
[[nodiscard]] int rehearse(const std::vector<protocol::Exercise>& exercises, const sync::Look& look);

// Before the application object is made. Whoever has chosen where windows are shown has chosen.
void prepareRehearsalWithoutDisplay();

// Plays both sides of these rounds with sample answers, through the verbs of the view models alone, and
// prints what happens and what each side saw. Pictures of the first two, and of each form of a card, of both
// sides, light and dark, go to `folder`, or to a fresh one if that is empty. 0: both saw exactly what the
// sample answers imply, and nothing else.
[[nodiscard]] int rehearseByItself(Rounds rounds, const std::vector<protocol::Exercise>& exercises,
                                   const QString& folder, const sync::Look& look);

} // namespace mandorla::app
