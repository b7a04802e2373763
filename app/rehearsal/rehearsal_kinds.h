#pragma once

#include "app/rehearsal/rehearsal_samples.h"

#include <optional>

namespace mandorla::app {

class AnswerViewModel;

// What stands on a card besides what every card has.
struct OnCard
{
    struct Choice
    {
        QString says;
        bool chosen;
    };
    QStringList texts;
    std::vector<Choice> choices; // in their order
    QStringList values;          // of the ends of a span
};

// What a rehearsal knows of one kind of card. What must be seen of it is thought out here once more, without
// anything of protocol/rounds/answer.h, so that the two can disagree.
struct KindInRehearsal
{
    std::vector<SamplePair> situations; // gone through one after the other
    void (*give)(AnswerViewModel& page, const Sample& sample);
    OnCard (*shows)(AnswerViewModel& page);
    // Of two who neither skip it nor keep it back. Nothing: it does not come up.
    std::optional<Seen> (*seen)(const protocol::Card& card, const SamplePair& samples);
};

[[nodiscard]] const KindInRehearsal& inRehearsal(protocol::Kind kind);

} // namespace mandorla::app
