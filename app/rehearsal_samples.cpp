#include "app/rehearsal_samples.h"

#include "app/view_models/texts.h"

#include <algorithm>
#include <map>

namespace mandorla::app {

namespace {

using Wish = Sample::Wish;
using protocol::Kind;

Sample wish(Wish choice, const char* words = "")
{
    Sample out;
    out.wish = choice;
    out.words = QString::fromUtf8(words);
    return out;
}

Sample exchange(bool gives, bool receives)
{
    Sample out;
    out.gives = gives;
    out.receives = receives;
    return out;
}

Sample pick(std::vector<int> picks)
{
    Sample out;
    out.picks = std::move(picks);
    return out;
}

Sample span(int from, int to)
{
    Sample out;
    out.from = from;
    out.to = to;
    return out;
}

Sample together(int choice, const char* words, bool shows)
{
    Sample out;
    out.choice = choice;
    out.words = QString::fromUtf8(words);
    out.shows = shows;
    return out;
}

Sample written(const char* words)
{
    Sample out;
    out.words = QString::fromUtf8(words);
    return out;
}

Sample skipped(Sample sample)
{
    sample.skips = true;
    return sample;
}

Sample keptBack(Sample sample)
{
    sample.keepsBack = true;
    return sample;
}

const std::vector<SamplePair>& situations(Kind kind)
{
    static const std::vector<SamplePair> kWishes{
        {wish(Wish::Love, "I’d like that."), wish(Wish::Open, "Gladly, when we are both rested.")},
        {skipped(wish(Wish::Open, "Not sure yet.")), wish(Wish::Love, "Gladly.")},
        {wish(Wish::Open), wish(Wish::Love)},
        {wish(Wish::NotNow), wish(Wish::Love, "Any evening.")},
        {keptBack(wish(Wish::Love, "Only for me.")), wish(Wish::Open)},
        {wish(Wish::Open, "On a Sunday – after the café au lait."), wish(Wish::Open)},
    };
    static const std::vector<SamplePair> kExchanges{
        {exchange(true, false), exchange(true, true)},
        {exchange(true, true), exchange(true, true)},
        {exchange(true, false), exchange(true, false)},
    };
    static const std::vector<SamplePair> kPicks{
        {pick({0, 2, 3}), pick({1, 2, 3})},
        {pick({1}), pick({0})},
        {skipped(pick({0, 1})), pick({0, 1})},
    };
    static const std::vector<SamplePair> kSpans{
        {span(1, 4), span(3, 6)},
        {span(0, 1), span(2, 6)},
        {span(0, 6), span(2, 2)},
    };
    static const std::vector<SamplePair> kTogether{
        {together(0, "When we cook side by side.", true),
         together(1, "When you ask before you hug me.", true)},
        {together(1, "A quiet word.", true), together(1, "A quiet word.", false)},
        {together(1, "The way you hum in the kitchen.", true),
         together(0, "A hand on my back in passing.", true)},
        {skipped(together(0, "Something long ago.", true)), together(1, "A note on the table.", true)},
    };
    static const std::vector<SamplePair> kPrivate{
        {written("A bit tired. Tea first."), written("Fine. Slow down.")},
    };
    switch (kind) {
    case Kind::Wish:
        return kWishes;
    case Kind::Exchange:
        return kExchanges;
    case Kind::Pick:
        return kPicks;
    case Kind::Range:
        return kSpans;
    case Kind::Together:
        return kTogether;
    case Kind::Private:
        break;
    }
    return kPrivate;
}

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

bool wants(const Sample& sample) { return sample.wish == Wish::Love || sample.wish == Wish::Open; }

} // namespace

SamplePair Samples::forCard(const protocol::Card& card)
{
    const auto& list = situations(card.kind);
    SamplePair pair = list.at(m_next.at(static_cast<std::size_t>(card.kind))++ % list.size());
    // A card of another round may have fewer options or steps.
    const int most = static_cast<int>(card.options.size()) - 1;
    for (std::size_t side = 0; side < pair.size(); ++side) {
        Sample& sample = pair.at(side);
        std::erase_if(sample.picks, [most](int option) { return option > most; });
        sample.from = std::min(sample.from, most);
        sample.to = std::min(sample.to, most);
        if (card.kind == Kind::Together && most >= 0)
            sample.words.clear();
        else
            sample.choice = -1;
        if (const auto* words = wordsOn(card))
            sample.words = words->at(side);
    }
    return pair;
}

std::vector<SamplePair> Samples::forRound(const protocol::Round& round)
{
    std::vector<SamplePair> out;
    for (const protocol::Card& card : round.cards)
        out.push_back(forCard(card));
    return out;
}

std::vector<Seen> mustBeSeen(const protocol::Round& round, const std::vector<SamplePair>& samples,
                             const QString& firstName, const QString& secondName)
{
    std::vector<Seen> out;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const protocol::Card& card = round.cards.at(i);
        const auto& [first, second] = samples[i];
        if (!counts(first) || !counts(second))
            continue;
        const QStringList options = optionsOf(card);
        Seen seen{readable(card.prompt), {}, {}, {}};
        bool shared = false;
        switch (card.kind) {
        case Kind::Wish:
            shared = wants(first) && wants(second);
            seen.firstWords = first.words;
            seen.secondWords = second.words;
            break;
        case Kind::Exchange:
            if (first.gives && second.receives)
                seen.overlap
                    << QStringLiteral("%1 would like to give, %2 to receive.").arg(firstName, secondName);
            if (second.gives && first.receives)
                seen.overlap
                    << QStringLiteral("%1 would like to give, %2 to receive.").arg(secondName, firstName);
            shared = !seen.overlap.isEmpty();
            break;
        case Kind::Pick:
            for (const int option : first.picks)
                if (std::count(second.picks.begin(), second.picks.end(), option))
                    seen.overlap << options.at(option);
            shared = !seen.overlap.isEmpty();
            break;
        case Kind::Range: {
            const int from = std::max(first.from, second.from);
            const int to = std::min(first.to, second.to);
            shared = from <= to;
            if (from == to)
                seen.overlap << options.at(from);
            else if (shared)
                seen.overlap << QStringLiteral("%1 to %2").arg(options.at(from), options.at(to));
            break;
        }
        case Kind::Together:
            shared = first.shows && second.shows;
            seen.firstWords = options.isEmpty() ? first.words : options.at(first.choice);
            seen.secondWords = options.isEmpty() ? second.words : options.at(second.choice);
            break;
        case Kind::Private:
            break;
        }
        if (shared)
            out.push_back(std::move(seen));
    }
    return out;
}

} // namespace mandorla::app
