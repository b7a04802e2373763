#include "app/rehearsal/rehearsal_samples.h"

#include "app/rehearsal/rehearsal_kinds.h"
#include "app/words/readable_texts.h"

#include <algorithm>
#include <map>

namespace mandorla::app {

namespace {

// What they write where words are asked for, by card: both are shown side by side, so they are to be read so.
const std::array<QString, 2>* wordsOn(const protocol::Card& card)
{
    static const std::map<std::string, std::array<QString, 2>> kWords{
        {"safe-when", {"We cook side by side.", "You ask before you hug me."}},
        {"close-to-you", {"The way you hum in the kitchen.", "Your hand on my back in passing."}},
        {"kind-answer", {"You said: not tonight, and stay here.", "You asked, and then made us tea."}},
        {"glad-today", {"You held the door with your foot.", "You laughed at my bad joke."}},
        {"never-thanked", {"You refill the ice tray.", "You always know where the keys are."}},
        {"out-of-it", {"You began to giggle.", "You sat down on the floor with me."}},
        {"remembered-touch", {"Your hand in mine on the train.", "The way you warmed my feet."}},
        {"either-way", {"Your voice in the next room.", "Sunday papers on the sofa."}},
        {"good-beginning", {"The rain, and the tent.", "You asked me to dance in the hallway."}},
        {"easy-with-you", {"You don’t mind my silences.", "You ask, and then you listen."}},
        {"after-with-you", {"How you look for your socks.", "Your sleepy stories."}},
        {"enjoyed", {"Your hands, and that you take your time.", "You tell me what you like."}},
        {"brave", {"You told me your daydream.", "You said: more slowly."}},
        {"made-good", {"You sat down on the stairs with me.", "The note in my lunch box."}},
        {"not-miss", {"Cold feet, and then warm ones.", "Talking in the dark."}},
        {"rhythms-met", {"A Sunday without a clock.", "That week by the sea."}},
        {"more-often", {"Falling asleep on your shoulder.", "Dancing while the pasta cooks."}},
    };
    const auto found = kWords.find(card.id);
    return found == kWords.end() ? nullptr : &found->second;
}

bool counts(const Sample& sample) { return !sample.skips && !sample.keepsBack; }

std::optional<Seen> seenOf(const protocol::Card& card, const SamplePair& pair)
{
    if (!counts(pair[0]) || !counts(pair[1]))
        return std::nullopt;
    return inRehearsal(card.kind).seen(card, pair);
}

// Another card may have fewer options or steps, one chosen at most, and one that stands alone, or none.
void fit(Sample& sample, const protocol::Card& card)
{
    const int most = static_cast<int>(card.options.size()) - 1;
    const auto only = std::ranges::find(card.options, true, &protocol::Option::alone);
    const int alone = only == card.options.end() ? -1 : static_cast<int>(only - card.options.begin());
    if (sample.alone) {
        sample.picks = {std::max(alone, 0)};
        sample.choice = std::max(alone, 0);
        sample.more = -1;
    } else {
        std::erase_if(sample.picks, [&](int option) { return option > most || option == alone; });
    }
    sample.from = std::min(sample.from, most);
    sample.to = std::min(sample.to, most);
    if (!card.several || sample.more > most || sample.more == alone || sample.choice == alone)
        sample.more = -1;
    if (sample.choice >= 0 && most >= 0)
        sample.words.clear();
    else
        sample.choice = -1;
}

} // namespace

// The next situation that is asked for. Where none is, as on a scale of two steps, both skip it.
SamplePair Samples::forCard(const protocol::Card& card, InCommon inCommon)
{
    const auto& list = inRehearsal(card.kind).situations;
    std::size_t& next = m_next[card.kind];
    SamplePair pair;
    for (std::size_t tried = 0; tried < list.size(); ++tried) {
        pair = list.at(next++ % list.size());
        for (std::size_t side = 0; side < pair.size(); ++side) {
            fit(pair.at(side), card);
            if (const auto* words = wordsOn(card))
                pair.at(side).words = words->at(side);
        }
        if (inCommon == InCommon::Some || seenOf(card, pair).has_value() == (inCommon == InCommon::All))
            return pair;
    }
    for (Sample& sample : pair)
        sample.skips = inCommon == InCommon::Nothing;
    return pair;
}

std::vector<SamplePair> Samples::forRound(const protocol::Round& round, InCommon inCommon)
{
    std::vector<SamplePair> out;
    for (const protocol::Card& card : round.cards)
        out.push_back(forCard(card, inCommon));
    return out;
}

std::vector<Seen> mustBeSeen(const protocol::Round& round, const std::vector<SamplePair>& samples)
{
    std::vector<Seen> out;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const protocol::Card& card = round.cards.at(i);
        auto seen = seenOf(card, samples[i]);
        if (!seen)
            continue;
        seen->prompt = readable(card.prompt);
        out.push_back(std::move(*seen));
    }
    return out;
}

} // namespace mandorla::app
