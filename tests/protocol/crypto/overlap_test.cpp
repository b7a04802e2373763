#include "protocol/crypto/overlap.h"
#include "protocol/limits.h"

#include <gtest/gtest.h>

#include <functional>
#include <stdexcept>

// The class on both sides: random rounds, the order of calls, and a partner who changes something.
namespace mandorla::tests {

using namespace crypto;

namespace {

using Bits = std::vector<std::uint8_t>;
using Words = std::vector<std::string>;

// Two sides of one context, brought forward together.
struct Two
{
    explicit Two(std::uint8_t seed, std::vector<std::uint8_t> slots)
        : random(ByteArray<32>{seed})
        , context(random.bytes<32>())
        , side{Overlap::begin(context, 0, random.key(), slots).value(),
               Overlap::begin(context, 1, random.key(), slots).value()}
    {
    }

    Two& keys()
    {
        EXPECT_TRUE(side[0].takeKey(side[1].key()).has_value());
        EXPECT_TRUE(side[1].takeKey(side[0].key()).has_value());
        return *this;
    }
    Two& commits(const std::array<Bits, 2>& bits, const std::array<Words, 2>& words)
    {
        const Bytes one = side[0].commit(bits[0], words[0]).value();
        const Bytes two = side[1].commit(bits[1], words[1]).value();
        EXPECT_TRUE(side[0].takeCommit(two).has_value());
        EXPECT_TRUE(side[1].takeCommit(one).has_value());
        return *this;
    }
    Two& seals()
    {
        EXPECT_TRUE(side[0].takeSeals(side[1].seals()).has_value());
        EXPECT_TRUE(side[1].takeSeals(side[0].seals()).has_value());
        return *this;
    }
    Two& blinds()
    {
        const Bytes one = side[0].blinds().value(), two = side[1].blinds().value();
        EXPECT_TRUE(side[0].takeBlinds(two).has_value());
        EXPECT_TRUE(side[1].takeBlinds(one).has_value());
        return *this;
    }
    Two& opens(std::size_t card)
    {
        const Bytes one = side[0].open(card).value(), two = side[1].open(card).value();
        EXPECT_TRUE(side[0].takeOpen(card, two).has_value());
        EXPECT_TRUE(side[1].takeOpen(card, one).has_value());
        return *this;
    }

    SeededRandom random;
    ContextId context;
    std::array<Overlap, 2> side;
};

const std::array<Bits, 2> kBothYes{Bits{1, 1}, Bits{1, 1}};
const std::array<Words, 2> kWords{Words{"one", "two"}, Words{"three", "four"}};

Two readyToOpen(const std::array<Bits, 2>& bits = kBothYes)
{
    Two two(3, {1, 1});
    two.keys().commits(bits, kWords).seals().blinds();
    return two;
}

} // namespace

TEST(Overlap, RandomRoundsShowTheAndOfTheBitsAndNothingElse)
{
    for (std::uint8_t run = 0; run < 6; ++run) {
        SeededRandom random(ByteArray<32>{100, run});
        const auto below = [&](unsigned n) { return random.bytes<1>()[0] % n; };
        std::vector<std::uint8_t> slots;
        std::array<Bits, 2> bits;
        std::array<Words, 2> words;
        const unsigned cards = 2 + below(6);
        for (unsigned card = 0; card < cards; ++card) {
            slots.push_back(card == 0 ? 1 : static_cast<std::uint8_t>(below(5)));
            for (unsigned role = 0; role < 2; ++role) {
                for (unsigned i = 0; i < slots.back(); ++i)
                    bits[role].push_back(static_cast<std::uint8_t>(below(2)));
                words[role].push_back(std::string(below(200) * 8, 'a' + static_cast<char>(card)));
            }
        }
        Two two(run, slots);
        two.keys().commits(bits, words).seals().blinds();
        for (std::size_t turn = 0; turn < two.side[0].turns(); ++turn) {
            const std::size_t card = two.side[0].cardOf(turn);
            EXPECT_EQ(two.side[0].leaderOf(turn), two.side[1].leaderOf(turn));
            two.opens(card);
            std::size_t first = 0;
            for (std::size_t before = 0; before < card; ++before)
                first += slots[before];
            std::vector<bool> due;
            for (std::size_t i = first; i < first + slots[card]; ++i)
                due.push_back(bits[0][i] == 1 && bits[1][i] == 1);
            EXPECT_EQ(two.side[0].overlapOf(card), due);
            EXPECT_EQ(two.side[1].overlapOf(card), due);
            const bool any = std::find(due.begin(), due.end(), true) != due.end();
            const Bytes words0 = two.side[0].words(card), words1 = two.side[1].words(card);
            EXPECT_EQ(words0.size(), 8 + limits::kWordsFrame);
            EXPECT_EQ(Bytes(words0.begin() + 8, words0.end()) == withheldWords(), !any);
            EXPECT_EQ(two.side[1].takeWords(card, words0).value(), any ? words[0][card] : "");
            EXPECT_EQ(two.side[0].takeWords(card, words1).value(), any ? words[1][card] : "");
        }
    }
}

// The seals' and blinds' sizes say nothing about the answers, and what was written on a card that was
// declined is not even committed to.
TEST(Overlap, WordsOfACardWithoutAYesAreCommittedEmpty)
{
    const auto sealsOf = [](const Bits& bits, const std::string& text) {
        Two two(8, {2, 0});
        two.keys().commits({bits, Bits{1, 1}}, {Words{text, text}, Words{"", ""}});
        return two.side[0].seals();
    };
    const Bytes wrote = sealsOf({0, 0}, "words"), silent = sealsOf({0, 0}, "");
    EXPECT_EQ(wrote, silent);
    const Bytes yes = sealsOf({0, 1}, "words");
    EXPECT_EQ(yes.size(), wrote.size());
    // the private card's commitment is the same as well, the other's is not
    EXPECT_TRUE(std::equal(yes.end() - 32, yes.end(), wrote.end() - 32));
    EXPECT_FALSE(std::equal(yes.end() - 64, yes.end() - 32, wrote.end() - 64));
}

// One bit for each pair of rho: computed here without hash.h.
TEST(Overlap, WhoLeadsFirstIsTheLowestBitOfTheFirstByte)
{
    SeededRandom random(ByteArray<32>{12});
    for (int i = 0; i < 32; ++i) {
        const ContextId context = random.bytes<32>();
        const std::array<ByteArray<32>, 2> rhos{random.bytes<32>(), random.bytes<32>()};
        Bytes all;
        for (const ByteView part :
             {view("mandorla/lead/v1"), ByteView(context), ByteView(rhos[0]), ByteView(rhos[1])}) {
            append(all, le64(part.size()));
            append(all, part);
        }
        ByteArray<32> hash{};
        crypto_generichash(hash.data(), hash.size(), all.data(), all.size(), nullptr, 0);
        EXPECT_EQ(leadOf(context, rhos), hash[0] & 1) << i;
    }
}

TEST(Overlap, OwnWordsThatCannotBeCommittedToChangeNothing)
{
    Two two(1, {1});
    two.keys();
    for (const std::string& bad : {std::string(2049, 'a'), std::string("a\0b", 3), std::string("\xff")})
        EXPECT_EQ(two.side[0].commit({1}, {bad}).error(), Refusal::BadText);
    EXPECT_TRUE(two.side[0].commit({1}, {std::string(2048, 'a')}).has_value());
}

TEST(Overlap, CallsOutOfOrderThrow)
{
    Two two(2, {1, 1});
    Overlap& a = two.side[0];
    EXPECT_THROW((void)a.commit({1, 1}, {"", ""}), std::logic_error);
    EXPECT_THROW((void)a.takeCommit(Bytes(32)), std::logic_error);
    two.keys();
    EXPECT_THROW((void)a.takeKey(two.side[1].key()), std::logic_error);
    EXPECT_THROW((void)a.seals(), std::logic_error);
    EXPECT_THROW((void)a.commit({1}, {"", ""}), std::logic_error);
    EXPECT_THROW((void)a.commit({1, 1}, {""}), std::logic_error);
    EXPECT_THROW((void)a.commit({1, 2}, {"", ""}), std::logic_error);
    const Bytes h = a.commit({1, 0}, {"", ""}).value();
    EXPECT_THROW((void)a.commit({1, 1}, {"", ""}), std::logic_error); // a second sealing under one SEED
    EXPECT_THROW((void)a.seals(), std::logic_error);                  // the partner's h is not there
    const Bytes other = two.side[1].commit({1, 1}, {"", ""}).value();
    ASSERT_TRUE(a.takeCommit(other).has_value());
    ASSERT_TRUE(two.side[1].takeCommit(h).has_value());
    EXPECT_THROW((void)a.takeCommit(h), std::logic_error); // a second, different h
    EXPECT_THROW((void)a.blinds(), std::logic_error);
    EXPECT_THROW((void)a.leaderOf(0), std::logic_error);
    two.seals();
    EXPECT_THROW((void)a.takeSeals(two.side[1].seals()), std::logic_error);
    EXPECT_THROW((void)a.takeBlinds(Bytes(256)), std::logic_error);
    EXPECT_THROW((void)a.open(0), std::logic_error);
    two.blinds();
    EXPECT_THROW((void)a.takeBlinds(two.side[1].blinds().value()), std::logic_error); // a second BLIND
    EXPECT_THROW((void)a.overlapOf(0), std::logic_error);
    EXPECT_THROW((void)a.open(1), std::logic_error); // ahead of turn
    EXPECT_THROW((void)a.takeOpen(1, Bytes(104)), std::logic_error);
    EXPECT_THROW((void)a.open(2), std::logic_error);
    (void)a.open(0).value();
    EXPECT_THROW((void)a.words(0), std::logic_error); // before the partner's OPEN
    const Bytes open = two.side[1].open(0).value();
    ASSERT_TRUE(a.takeOpen(0, open).has_value());
    EXPECT_THROW((void)a.takeOpen(0, open), std::logic_error);
    ASSERT_TRUE(two.side[1].takeOpen(0, a.open(0).value()).has_value());
    const Bytes words = two.side[1].words(0);
    ASSERT_TRUE(a.takeWords(0, words).has_value());
    EXPECT_THROW((void)a.takeWords(0, words), std::logic_error);
    EXPECT_THROW((void)a.open(1), std::logic_error); // the own words are not out
    (void)a.words(0);
    EXPECT_TRUE(a.open(1).has_value());
}

TEST(Overlap, NoResultBeforeTheOwnOpenIsAskedFor)
{
    Two two = readyToOpen();
    ASSERT_TRUE(two.side[0].takeOpen(0, two.side[1].open(0).value()).has_value());
    EXPECT_THROW((void)two.side[0].overlapOf(0), std::logic_error);
    EXPECT_THROW((void)two.side[0].words(0), std::logic_error);
}

TEST(Overlap, NeverMoreThanOneCardAhead)
{
    Two two = readyToOpen();
    two.opens(0);
    const Bytes words = two.side[0].words(0);
    EXPECT_THROW((void)two.side[0].open(1), std::logic_error); // the partner's words are still out
    ASSERT_TRUE(two.side[0].takeWords(0, two.side[1].words(0)).has_value());
    EXPECT_TRUE(two.side[0].open(1).has_value());
    EXPECT_THROW((void)two.side[1].open(1), std::logic_error);
    EXPECT_EQ(two.side[1].takeWords(0, words).value(), "one");
}

TEST(Overlap, SameBytesWhenAskedAgain)
{
    Two two = readyToOpen();
    two.opens(0);
    EXPECT_EQ(two.side[0].key(), two.side[0].key());
    EXPECT_EQ(two.side[0].seals(), two.side[0].seals());
    EXPECT_EQ(two.side[0].blinds().value(), two.side[0].blinds().value());
    EXPECT_EQ(two.side[0].open(0).value(), two.side[0].open(0).value());
    EXPECT_EQ(two.side[0].words(0), two.side[0].words(0));
}

TEST(Overlap, LayoutsOutsideTheLimitsThrow)
{
    const auto begin = [](std::vector<std::uint8_t> slots) {
        return [slots] { (void)Overlap::begin(ContextId{}, 0, Seed(), slots).has_value(); };
    };
    EXPECT_THROW(begin({})(), std::logic_error);
    EXPECT_THROW(begin({0, 0})(), std::logic_error);
    EXPECT_THROW(begin({17})(), std::logic_error);
    EXPECT_THROW(begin({16, 16, 16, 16, 16, 16, 16, 16, 1})(), std::logic_error);
    EXPECT_THROW(begin(std::vector<std::uint8_t>(25, 1))(), std::logic_error);
    EXPECT_NO_THROW(begin({16, 16, 16, 16, 16, 16, 16, 16})());
    EXPECT_THROW((void)Overlap::begin(ContextId{}, 2, Seed(), {1}).has_value(), std::logic_error);
}

TEST(Overlap, OwnMessagesSentBackAreRefused)
{
    Two two(4, {1, 1});
    EXPECT_EQ(Two(4, {1, 1}).side[0].takeKey(two.side[0].key()).error(), Refusal::BadProof);
    two.keys();
    // the partner copies h and then SEALS: hashed under the other role, they do not match
    const Bytes h = two.side[0].commit({1, 1}, kWords[0]).value();
    ASSERT_TRUE(two.side[0].takeCommit(h).has_value());
    EXPECT_EQ(two.side[0].takeSeals(two.side[0].seals()).error(), Refusal::CommitMismatch);

    Two later(4, {1, 1});
    later.keys().commits(kBothYes, kWords).seals();
    EXPECT_EQ(later.side[0].takeBlinds(later.side[0].blinds().value()).error(), Refusal::BadProof);

    Two last = readyToOpen();
    EXPECT_EQ(last.side[0].takeOpen(0, last.side[0].open(0).value()).error(), Refusal::BadProof);

    Two end = readyToOpen();
    end.opens(0);
    EXPECT_EQ(end.side[0].takeWords(0, end.side[0].words(0)).error(), Refusal::WordsMismatch);
}

TEST(Overlap, AfterARefusalEverythingThrows)
{
    Two two = readyToOpen();
    EXPECT_EQ(two.side[0].takeOpen(0, Bytes(104)).error(), Refusal::IdentityPoint);
    EXPECT_THROW((void)two.side[0].takeOpen(0, two.side[1].open(0).value()), std::logic_error);
    EXPECT_THROW((void)two.side[0].open(0), std::logic_error);
    EXPECT_THROW((void)two.side[0].key(), std::logic_error);
}

TEST(Overlap, AnotherCardsNumberIsABadMessage)
{
    Two two = readyToOpen();
    Bytes open = two.side[1].open(0).value();
    open[0] = 1;
    EXPECT_EQ(two.side[0].takeOpen(0, open).error(), Refusal::BadMessage);

    Two later = readyToOpen();
    later.opens(0);
    Bytes words = later.side[1].words(0);
    words[7] = 1;
    EXPECT_EQ(later.side[0].takeWords(0, words).error(), Refusal::BadMessage);
}

TEST(Overlap, WrongSizesAreBadLength)
{
    const auto shorter = [](Bytes bytes) {
        bytes.pop_back();
        return bytes;
    };
    const auto longer = [](Bytes bytes) {
        bytes.push_back(0);
        return bytes;
    };
    for (const std::function<Bytes(Bytes)>& change :
         {std::function<Bytes(Bytes)>(shorter), std::function<Bytes(Bytes)>(longer)}) {
        Two one(6, {1, 1});
        EXPECT_EQ(one.side[0].takeKey(change(one.side[1].key())).error(), Refusal::BadLength);
        Two two(6, {1, 1});
        two.keys();
        EXPECT_EQ(two.side[0].takeCommit(change(Bytes(32))).error(), Refusal::BadLength);
        Two three(6, {1, 1});
        three.keys().commits(kBothYes, kWords);
        EXPECT_EQ(three.side[0].takeSeals(change(three.side[1].seals())).error(), Refusal::BadLength);
        Two four(6, {1, 1});
        four.keys().commits(kBothYes, kWords).seals();
        (void)four.side[0].blinds().value();
        EXPECT_EQ(four.side[0].takeBlinds(change(four.side[1].blinds().value())).error(), Refusal::BadLength);
        Two five = readyToOpen();
        EXPECT_EQ(five.side[0].takeOpen(0, change(five.side[1].open(0).value())).error(), Refusal::BadLength);
        Two six = readyToOpen();
        six.opens(0);
        EXPECT_EQ(six.side[0].takeWords(0, change(six.side[1].words(0))).error(), Refusal::BadLength);
    }
}

// One bit anywhere in any message is noticed; a stride keeps it quick.
TEST(Overlap, AFlippedBitInAnyMessageIsRefused)
{
    const auto flipped = [](Bytes bytes, std::size_t bit) {
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        return bytes;
    };
    constexpr std::size_t kStride = 61;
    const Two keys(7, {1, 1});
    Two sealed(7, {1, 1});
    sealed.keys().commits(kBothYes, kWords);
    Two blinding = sealed;
    blinding.seals();
    const std::array<Bytes, 2> blinds{blinding.side[0].blinds().value(), blinding.side[1].blinds().value()};
    Two opening = readyToOpen();
    Two telling = readyToOpen();
    telling.opens(0);

    const Bytes key = keys.side[1].key();
    for (std::size_t bit = 0; bit < key.size() * 8; bit += kStride)
        EXPECT_FALSE(Overlap(keys.side[0]).takeKey(flipped(key, bit)).has_value()) << bit;
    const Bytes seals = sealed.side[1].seals();
    for (std::size_t bit = 0; bit < seals.size() * 8; bit += kStride)
        EXPECT_EQ(Overlap(sealed.side[0]).takeSeals(flipped(seals, bit)).error(), Refusal::CommitMismatch);
    for (std::size_t bit = 0; bit < blinds[1].size() * 8; bit += kStride)
        EXPECT_FALSE(Overlap(blinding.side[0]).takeBlinds(flipped(blinds[1], bit)).has_value()) << bit;
    const Bytes open = opening.side[1].open(0).value();
    for (std::size_t bit = 0; bit < open.size() * 8; bit += kStride)
        EXPECT_FALSE(Overlap(opening.side[0]).takeOpen(0, flipped(open, bit)).has_value()) << bit;
    const Bytes words = telling.side[1].words(0);
    for (std::size_t bit = 0; bit < words.size() * 8; bit += kStride)
        EXPECT_FALSE(Overlap(telling.side[0]).takeWords(0, flipped(words, bit)).has_value()) << bit;
}

// Either sum alone would be enough to show, or to hide, a result.
TEST(Overlap, EachSumIsCheckedForTheIdentity)
{
    SeededRandom random(ByteArray<32>{11});
    const Point p = mulBase(Scalar::random(random)), other = mulBase(Scalar::random(random));
    const Point minus = sub(Point(), p);
    EXPECT_TRUE(combineBlinds({Blind{p, p}, Blind{other, other}}).has_value());
    EXPECT_EQ(combineBlinds({Blind{p, p}, Blind{minus, other}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineBlinds({Blind{p, p}, Blind{other, minus}}).error(), Refusal::IdentityPoint);
    EXPECT_TRUE(combineSeals({Seal{p, p}, Seal{other, other}}).has_value());
    EXPECT_EQ(combineSeals({Seal{p, p}, Seal{minus, other}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineSeals({Seal{p, p}, Seal{other, minus}}).error(), Refusal::IdentityPoint);
}

} // namespace mandorla::tests
