#pragma once

#include "protocol/rounds/round.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <vector>

// What the two people of a rehearsal answer, and what both of them must therefore see.
namespace mandorla::app {

// One person's answer to one card; only what its kind asks for counts.
struct Sample
{
    enum class Wish
    {
        None,
        Love,
        Open,
        NotNow
    } wish = Wish::None;
    bool gives = false;
    bool receives = false;
    std::vector<int> picks; // options
    int from = -1;          // steps, both included
    int to = -1;
    int choice = -1;    // of a together card with choices
    int more = -1;      // a second one, where several may be chosen
    bool alone = false; // instead of all these, the option that stands alone, where there is one
    bool shows = false; // a together card
    QString words;
    bool skips = false; // after having answered as above
    bool keepsBack = false;
};

// First person's, second person's.
using SamplePair = std::array<Sample, 2>;

// One card as both must see it.
struct Seen
{
    QString prompt;
    QStringList overlap;
    QString firstWords;
    QString secondWords;
    bool operator==(const Seen&) const = default;
};

// How much of a round comes up.
enum class InCommon
{
    Some, // as it falls
    All,
    Nothing
};

// Goes through a list of situations for each kind of card, over all rounds that it is asked for: shared with
// words and without, one-sided, skipped, kept back, nothing in common.
class Samples
{
public:
    [[nodiscard]] std::vector<SamplePair> forRound(const protocol::Round& round,
                                                   InCommon inCommon = InCommon::Some);

private:
    [[nodiscard]] SamplePair forCard(const protocol::Card& card, InCommon inCommon);
    std::map<protocol::Kind, std::size_t> m_next;
};

// In the order of the cards.
[[nodiscard]] std::vector<Seen> mustBeSeen(const protocol::Round& round,
                                           const std::vector<SamplePair>& samples);

} // namespace mandorla::app
