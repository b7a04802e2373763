#pragma once

#include "protocol/rounds/round.h"

#include <string>
#include <vector>

namespace mandorla::app {

// A round as it is being written, and the way back through what was changed.
class UndoHistory
{
public:
    static constexpr std::size_t kSteps =
        200; // back so far; a draft is at most a few hundred KiB, mostly a few

    // Where something was changed: a card, -1 for the round itself; and what of it ("prompt").
    struct Place
    {
        int card = -1;
        std::string field;
        bool operator==(const Place&) const = default;
    };

    void begin(protocol::RoundDraft draft);

    // Whether a change of this text goes on with the step before: a letter more or less. A new word is a new
    // step.
    [[nodiscard]] static bool goesOn(const protocol::Text& before, const protocol::Text& after,
                                     const std::string& language);

    // A step of its own; or the last one goes on, if that was in the same place.
    void put(protocol::RoundDraft draft, const Place& place, bool goesOn);

    [[nodiscard]] const protocol::RoundDraft& now() const { return m_steps.at(m_at).draft; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    // Both say where something changes by it.
    Place undo();
    Place redo();

private:
    struct Step
    {
        protocol::RoundDraft draft;
        Place place; // what led here
    };

    std::vector<Step> m_steps{Step{}};
    std::size_t m_at = 0;
    bool m_open = false; // the last step may still go on
};

} // namespace mandorla::app
