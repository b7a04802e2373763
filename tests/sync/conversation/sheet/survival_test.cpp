#include "tests/support/two_sheets.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

// Random histories of one sheet: both write, messages come late, twice and in any order, connections break,
// processes die at any moment. In the end both read the same, and nothing that was written is lost unless it
// was dropped, or put aside by someone who picked the other text. MANDORLA_EVENINGS_SEED begins elsewhere
// than usual (it stands in every failure), MANDORLA_EVENINGS_TIMES plays that many times as many.
namespace mandorla::test {
namespace {

using namespace sync;

std::uint64_t numberFrom(const char* variable, std::uint64_t otherwise)
{
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string word; in >> word;)
        out.push_back(word);
    return out;
}

class History
{
public:
    explicit History(std::uint64_t number)
        : m_dice(number)
        , m_sheets(number)
        , m_anyOrder(m_dice() % 2 == 0)
        , m_mayDrop(m_dice() % 2 == 0)
    {
        m_sheets.kept = m_dice() % 6 == 0; // the others are just for tonight
    }

    // Nothing: it ended as it should.
    std::string play(std::size_t moves)
    {
        m_sheets.agree();
        for (std::size_t i = 0; i < moves && m_sheets.failure.empty(); ++i)
            move();
        m_sheets.connect();
        m_sheets.settle();
        m_sheets.rest();
        if (!m_sheets.failure.empty())
            return m_sheets.failure;
        if (m_sheets.seen(0) != m_sheets.seen(1))
            return "the two pages are not the same";
        std::set<std::string> there;
        for (const auto& [id, texts] : m_sheets.seen(0))
            for (const std::string& text : texts)
                for (const std::string& word : wordsOf(text))
                    there.insert(word);
        for (const auto& [word, entry] : m_written)
            if (!there.contains(word) && !m_aside.contains(word) && !m_dropped.contains(entry))
                return "lost: " + word;
        return {};
    }

private:
    std::size_t roll(std::size_t sides) { return m_dice() % sides; }

    void move()
    {
        const std::size_t who = roll(2);
        switch (roll(16)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            write(who);
            break;
        case 5:
        case 6:
        case 7:
        case 8:
            return arrive(who);
        case 9:
        case 10:
            m_sheets.pass(Time(roll(120)));
            return settled(0), settled(1);
        case 11:
            m_sheets.pass(Time(roll(4000)));
            return settled(0), settled(1);
        case 12:
            return m_sheets.linked && roll(3) == 0 ? m_sheets.cut() : reconnect();
        case 13:
            pick(who);
            break;
        case 14:
            if (m_mayDrop && roll(3) == 0)
                drop(who);
            break;
        default:
            if (roll(3) == 0 && m_sheets.kept)
                die(who);
        }
        if (roll(24) == 0 && m_sheets.kept)
            return die(who); // before the disk
        m_sheets.pump(who, roll(2) == 0);
        settled(who);
    }

    void reconnect()
    {
        if (!m_sheets.linked)
            m_sheets.connect();
    }

    void arrive(std::size_t from)
    {
        auto& wire = m_sheets.wire[from];
        if (wire.empty())
            return;
        const std::size_t which = m_anyOrder ? roll(wire.size()) : 0;
        // The same once more only where the order does not matter.
        const bool dies = roll(32) == 0 && m_sheets.kept;
        m_sheets.deliver(from, which, m_anyOrder && roll(4) == 0, !dies);
        if (dies)
            return die(1 - from);
        settled(1 - from);
    }

    void die(std::size_t who)
    {
        m_sheets.die(who);
        m_unsure[who].clear();
    }

    // What is on the disk, if there is one, must last.
    void settled(std::size_t who)
    {
        if (m_sheets.kept && m_sheets.sides[who]->hasUnpersisted())
            return;
        m_written.insert(m_unsure[who].begin(), m_unsure[who].end());
        m_unsure[who].clear();
    }

    void write(std::size_t who)
    {
        const auto entries = m_sheets.entries(who);
        const std::string word = "w" + std::to_string(m_words++);
        if (entries.empty() || (entries.size() < 4 && roll(8) == 0)) {
            if (const auto id = m_sheets.sides[who]->add(sheetNumber(1), word, m_sheets.time))
                m_unsure[who][word] = *id;
            return;
        }
        if (roll(16) == 0)
            return put(who);
        const SharedEntry& entry = entries[roll(entries.size())];
        auto words = wordsOf(entry.text);
        // At the ends, at the same place as the other one, or anywhere.
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(roll(words.size() + 1)), word);
        std::string text;
        for (const std::string& each : words)
            text += (text.empty() ? "" : " ") + each;
        if (m_sheets.sides[who]->edit(sheetNumber(1), entry.id, text, m_sheets.time))
            m_unsure[who][word] = entry.id;
    }

    // One of two starts, perhaps at the same time as the other one.
    void put(std::size_t who)
    {
        const auto place = static_cast<std::uint32_t>(1 + roll(2));
        const std::string word = "start" + std::to_string(place);
        if (const auto id = m_sheets.sides[who]->put(sheetNumber(1), place, word, m_sheets.time))
            m_unsure[who][word] = *id;
    }

    void pick(std::size_t who)
    {
        for (const SharedEntry& entry : m_sheets.entries(who)) {
            if (!entry.other)
                continue;
            const bool other = roll(2) == 0;
            if (!m_sheets.sides[who]->pick(sheetNumber(1), entry.id, other, m_sheets.time))
                m_sheets.failure = "not picked";
            for (const std::string& word : wordsOf(other ? entry.text : *entry.other))
                m_aside.insert(word); // those of both texts come again
            return;
        }
    }

    void drop(std::size_t who)
    {
        const auto entries = m_sheets.entries(who);
        if (entries.empty())
            return;
        const EntryId id = entries[roll(entries.size())].id;
        m_dropped.insert(id);
        (void)m_sheets.sides[who]->drop(sheetNumber(1), id);
    }

    std::mt19937_64 m_dice;
    TwoSheets m_sheets;
    bool m_anyOrder;
    bool m_mayDrop;
    std::size_t m_words = 0;
    std::map<std::string, EntryId> m_written;               // and on a disk
    std::array<std::map<std::string, EntryId>, 2> m_unsure; // not yet
    std::set<std::string> m_aside;
    std::set<EntryId> m_dropped;
};

class SheetSurvival : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(SheetSurvival, BothReadTheSameAndNothingWrittenIsLost)
{
    std::size_t histories = 25'000;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    histories /= 10; // each takes several times as long
#endif
    histories *= numberFrom("MANDORLA_EVENINGS_TIMES", 1);
    const std::uint64_t from = numberFrom("MANDORLA_EVENINGS_SEED", GetParam());
    for (std::uint64_t number = from; number < from + histories; ++number)
        ASSERT_EQ(History(number).play(10 + number % 60), "") << "MANDORLA_EVENINGS_SEED=" << number;
}

// In four parts, so that several run at once.
INSTANTIATE_TEST_SUITE_P(From, SheetSurvival, testing::Values(1'000'000, 2'000'000, 3'000'000, 4'000'000));

} // namespace
} // namespace mandorla::test
