#include "protocol/crypto/hello_mac.h"
#include "protocol/crypto/overlap.h"
#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "protocol/wire/beacon.h"
#include "protocol/wire/frame.h"
#include "tests/released/describe.h"
#include "tests/released/packed.h"
#include "tests/released/sample.h"
#include "tests/support/places.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <sstream>

// What each released version kept and said, opened by today's program. README.md says how a version is
// recorded; nothing of one is ever changed afterwards.
namespace mandorla::released {
namespace {

using namespace std::chrono_literals;
using test::theClock;
using test::wait;

QDir allSamples() { return {QString::fromStdString(test::inSource("tests/released"))}; }

std::vector<std::string> versions()
{
    std::vector<std::string> out;
    for (const QString& name : allSamples().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        out.push_back(name.toStdString());
    return out;
}

// A version's sample.
class Released : public testing::TestWithParam<std::string>
{
protected:
    void SetUp() override { theClock.day = kRecordedOn; }
    void TearDown() override { theClock.day = kRecordedOn; }

    [[nodiscard]] QDir sample() const { return {allSamples().filePath(QString::fromStdString(GetParam()))}; }

    [[nodiscard]] protocol::Round roundOf(const std::string& id) const
    {
        return released::roundOf(contentOf(sample().filePath(kRoundFile)), id);
    }

    [[nodiscard]] QString vault(const QString& whose) const
    {
        const QString out = m_copies.filePath(whose);
        unpack(sample().filePath(whose + ".vault"), out);
        return out;
    }

    static void open(Laptop& laptop)
    {
        ASSERT_TRUE(laptop.household.open(kPassphrase));
        ASSERT_TRUE(laptop.client().start());
        ASSERT_NE(laptop.client().partner(), nullptr);
        ASSERT_TRUE(wait([&] { return !laptop.all<Paused>().empty(); }));
    }

    QTemporaryDir m_copies;
};

TEST_P(Released, AnEveningGoesOnFromBothVaultsToItsEnd)
{
    Laptop one(vault("one")), two(vault("two"));
    ASSERT_NO_FATAL_FAILURE(open(one));
    ASSERT_NO_FATAL_FAILURE(open(two));
    const std::array<Laptop*, 2> both{&one, &two};
    const std::array<std::vector<Answer>, 2> answers{answersOfOne(), answersOfTwo()};
    EXPECT_EQ(one.partner().name(), "Rowan");
    EXPECT_EQ(two.partner().name(), "Noor");
    for (std::size_t who = 0; who < 2; ++who) {
        Partner& partner = both[who]->partner();
        ASSERT_NE(partner.round(), nullptr);
        EXPECT_EQ(partner.round()->bytes(), roundOf("together").bytes());
        EXPECT_EQ(partner.phase(), Partner::Phase::Turning);
        EXPECT_TRUE(partner.sealed());
        for (std::size_t card = 0; card < answers[who].size(); ++card)
            EXPECT_EQ(partner.answerTo(card), answers[who][card]) << card;
        ASSERT_TRUE(partner.ourSheet());
        const auto page = partner.sheet(*partner.ourSheet());
        ASSERT_TRUE(page && page->entries.size() == 1);
        EXPECT_EQ(page->entries[0].text, kTonight.toStdString());
        EXPECT_EQ(both[who]->all<Shared>().size(), 3U) << "as far as they had come";
    }

    ASSERT_TRUE(two.client().dial(test::hereAt(one.client().port())));
    ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, 30s));
    ASSERT_TRUE(wait(
        [&] {
            (void)one.partner().handOn();
            (void)two.partner().handOn();
            return !one.all<RoundDone>().empty() && !two.all<RoundDone>().empty();
        },
        60s));
    const auto& expected = shared(one.partner().role());
    for (std::size_t who = 0; who < 2; ++who) {
        const auto seen = both[who]->all<Shared>();
        ASSERT_EQ(seen.size(), expected.size());
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const std::size_t card = expected[i].first;
            EXPECT_EQ(seen[i].card, card);
            EXPECT_EQ(seen[i].overlap.bySlot, expected[i].second) << card;
            EXPECT_EQ(seen[i].mine, answers[who][card].words);
            EXPECT_EQ(seen[i].theirs, answers[1 - who][card].words);
        }
        EXPECT_TRUE(both[who]->all<Failed>().empty());
    }
    const SheetId page = *one.partner().ourSheet();
    ASSERT_TRUE(one.partner().addEntry(page, QStringLiteral("And today’s program.")));
    EXPECT_TRUE(wait([&] { return two.partner().sheet(page)->entries.size() == 2; })) << "they write on";
}

TEST_P(Released, AKeptPageReadsAndFadesOnItsDay)
{
    const auto keptPage = [&](Laptop& laptop) -> std::optional<SharedSheet> {
        for (const SheetId& id : laptop.partner().sheets())
            if (const auto page = laptop.partner().sheet(id); page->fades)
                return page;
        return std::nullopt;
    };
    for (const char* whose : {"one", "two"}) {
        theClock.day = kRecordedOn + std::chrono::days(179);
        const QString folder = vault(QString::fromLatin1(whose));
        {
            Laptop laptop(folder);
            ASSERT_NO_FATAL_FAILURE(open(laptop));
            const auto page = keptPage(laptop);
            ASSERT_TRUE(page);
            EXPECT_EQ(page->title, (protocol::Text{{"en", "An earlier round"}, {"nl", "Een eerdere ronde"}}));
            EXPECT_EQ(page->days, 180);
            EXPECT_EQ(*page->fades, kRecordedOn + std::chrono::days(180));
            EXPECT_TRUE(page->fadesSoon);
            ASSERT_EQ(page->entries.size(), 1U);
            EXPECT_EQ(page->entries[0].text, kKept.toStdString());
        }
        theClock.day = kRecordedOn + std::chrono::days(180);
        Laptop laptop(folder);
        ASSERT_NO_FATAL_FAILURE(open(laptop));
        EXPECT_FALSE(keptPage(laptop));
    }
}

TEST_P(Released, WhatIsWrittenAloneIsStillThereForThirtyDays)
{
    const QString folder = vault("one");
    for (const auto& [days, answers] :
         {std::pair(29, answersAlone()), std::pair(30, std::vector<Answer>())}) {
        theClock.day = kRecordedOn + std::chrono::days(days);
        Laptop laptop(folder);
        ASSERT_NO_FATAL_FAILURE(open(laptop));
        const auto there = laptop.partner().answersAlone(roundOf("alone"));
        ASSERT_TRUE(there.has_value());
        EXPECT_EQ(there.value(), answers) << days;
    }
}

TEST_P(Released, APageOfOnesOwnReads)
{
    theClock.day = kRecordedOn + std::chrono::days(1000);
    Laptop laptop(vault("one"));
    ASSERT_TRUE(laptop.household.open(kPassphrase));
    const OwnPages& own = *laptop.household.ownPages();
    if (own.ids().empty() && GetParam() == "0.1.0")
        GTEST_SKIP() << "that version kept none";
    ASSERT_EQ(own.ids().size(), 1U);
    const auto page = own.page(own.ids().front());
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->round.bytes(), roundOf("alone").bytes());
    EXPECT_EQ(page->answers, answersAlone());
    EXPECT_EQ(page->day, kRecordedOn);
}

// A vault of then takes one, and what it had is as it was.
TEST_P(Released, AVaultOfThenTakesAPageOfOnesOwn)
{
    const QString folder = vault("one");
    std::string id;
    {
        Laptop laptop(folder);
        ASSERT_NO_FATAL_FAILURE(open(laptop));
        OwnPages& own = *laptop.household.ownPages();
        id = own.newId();
        own.write(id, roundOf("alone"), answersAlone());
        laptop.household.lock(); // and so it is on disk
    }
    Laptop laptop(folder);
    ASSERT_NO_FATAL_FAILURE(open(laptop));
    const auto page = laptop.household.ownPages()->page(id);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->answers, answersAlone());
    EXPECT_EQ(laptop.all<Shared>().size(), 3U);
    EXPECT_EQ(laptop.partner().answersAlone(roundOf("alone")).value(), answersAlone());
    ASSERT_TRUE(laptop.household.ownPages()->letGo(id));
}

TEST_P(Released, AnotherPassphraseOpensNothing)
{
    Laptop laptop(vault("one"));
    EXPECT_EQ(laptop.household.open(kPassphrase + "?").error(), VaultError::WrongPassphrase);
}

TEST_P(Released, ItsRoundFileReadsAndIsWrittenAsItWas)
{
    const std::string file = contentOf(sample().filePath(kRoundFile));
    const auto draft = protocol::readDraft(file);
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(protocol::writeExercise(draft.value()), file);
    const protocol::Round together = roundOf("together");
    using protocol::Kind;
    const std::vector<Kind> kinds{Kind::Wish,  Kind::Private,  Kind::Exchange, Kind::Pick,
                                  Kind::Range, Kind::Together, Kind::Together, Kind::Wish};
    ASSERT_EQ(together.cards.size(), kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        EXPECT_EQ(together.cards[i].kind, kinds[i]);
    EXPECT_EQ(together.slotsOfCards(), (std::vector<std::uint8_t>{1, 0, 2, 3, 4, 1, 1, 1}));
    EXPECT_EQ(together.nearness, protocol::Nearness::Touching);
    EXPECT_EQ(together.minutes, 12U);
    EXPECT_EQ(together.opening.at("en"), "An opening.\n\nOf two paragraphs.");
    EXPECT_EQ(together.cards[3].options[1].text.at("nl"), "sea (nl)");
    EXPECT_TRUE(roundOf("alone").isPrivate());
}

// --- the bytes of an evening ---

struct Said
{
    std::size_t from = 0;
    std::string words; // what 0.1.0, or whichever it was, meant by it
    Bytes frame;
    std::optional<protocol::Message> message; // what it is today
};

struct Recorded
{
    std::vector<Said> said;
    std::string digits;
    std::optional<crypto::PairKey> key;
    std::array<crypto::Seed, 2> seeds;
    std::map<std::string, Bytes> beacons;
};

Recorded read(const QString& path)
{
    Recorded out;
    std::istringstream file(contentOf(path));
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string first, second, third;
        words >> first >> second >> third;
        if (first == "digits")
            out.digits = second;
        else if (first == "pairkey")
            out.key.emplace(ByteView(fromHex(second)));
        else if (first == "seed")
            out.seeds.at(std::stoul(second)) = crypto::Seed(ByteView(fromHex(third)));
        else if (first == "beacon")
            out.beacons[second] = fromHex(third);
        else if (line.starts_with("  "))
            out.said.back().frame = fromHex(line.substr(2));
        else
            out.said.push_back({std::stoul(first), line.substr(2), {}, std::nullopt});
    }
    for (Said& one : out.said) {
        protocol::FrameReader reader(limits::kFrame);
        reader.feed(one.frame);
        const auto envelope = reader.next();
        if (!envelope || !*envelope)
            continue;
        if (auto message = protocol::parseMessage(**envelope))
            one.message = std::move(message).value();
    }
    return out;
}

std::array<crypto::Fingerprint, 2> fingerprints()
{
    std::array<crypto::Fingerprint, 2> out{};
    out[0].fill(0x11);
    out[1].fill(0x22);
    return out;
}

TEST_P(Released, EveryMessageReadsAsItWasMeantAndIsSaidTheSameToday)
{
    const Recorded evening = read(sample().filePath("evening.txt"));
    std::set<std::string> names;
    for (const Said& one : evening.said) {
        ASSERT_TRUE(one.message) << one.words;
        EXPECT_EQ(describe(*one.message), one.words);
        EXPECT_EQ(hex(protocol::frameOf(*one.message)), hex(one.frame)) << one.words;
        names.insert(nameOf(*one.message));
    }
    const std::set<std::string> all{"HELLO",      "HELLO_PROOF", "PAIR",      "PAIR_SHARE", "PAIR_PROOF",
                                    "PING",       "GREETING",    "RESUME",    "PROPOSE",    "AGREE",
                                    "SEALED",     "KEY",         "COMMIT",    "SEALS",      "BLINDS",
                                    "GO",         "OPEN",        "WORDS",     "STOP",       "PAGE_VERSIONS",
                                    "PAGE_ENTRY", "PAGE_DROP",   "PAGE_KEEP", "PAGE_LET_GO"};
    EXPECT_EQ(names, all);
}

TEST_P(Released, BothRecognisedEachOtherUnderTheKeyThatTheyHadAgreedOn)
{
    const Recorded evening = read(sample().filePath("evening.txt"));
    ASSERT_TRUE(evening.key);
    EXPECT_EQ(evening.digits.size(), limits::kCodeDigits);
    std::array<crypto::Nonce, 2> nonces{};
    int proofs = 0;
    for (const Said& one : evening.said) {
        if (const auto* hello = std::get_if<protocol::Hello>(&*one.message)) {
            EXPECT_EQ(hello->version, 1U);
            nonces[one.from] = hello->nonce;
        }
        if (const auto* proof = std::get_if<protocol::HelloProof>(&*one.message)) {
            // The listener's stands before the dialler's, and both behind both nonces.
            EXPECT_TRUE(crypto::checkHelloMac(*evening.key, static_cast<crypto::Role>(one.from),
                                              fingerprints(), nonces, proof->mac));
            ++proofs;
        }
    }
    EXPECT_EQ(proofs, 4) << "two connections";
    ASSERT_EQ(evening.beacons.size(), 3U);
    for (const auto& [name, bytes] : evening.beacons) {
        using Kind = protocol::Beacon::Kind;
        const auto beacon = protocol::parseBeacon(bytes);
        ASSERT_TRUE(beacon.has_value()) << name;
        EXPECT_EQ(beacon->port, name == "known" ? 28460 : 28461);
        EXPECT_EQ(beacon->kind, name == "known"  ? Kind::Known
                                : name == "open" ? Kind::Unpaired
                                                 : Kind::ShowingDigits);
        EXPECT_EQ(protocol::recognise(*evening.key, *beacon), name == "known");
    }
}

// Each side's part again, from its SEED and its answers: the same bodies to the byte, and the same cards.
TEST_P(Released, EachSideOfTheOverlapComesOutTheSameFromItsSeed)
{
    const Recorded evening = read(sample().filePath("evening.txt"));
    std::optional<protocol::Propose> proposed;
    std::array<crypto::Nonce, 2> nonces{};
    std::array<std::map<std::string, Bytes>, 2> setup; // by name
    std::vector<std::pair<std::size_t, protocol::Step>> turned;
    std::optional<protocol::ContextTag> tag;
    for (const Said& one : evening.said) {
        if (const auto* propose = std::get_if<protocol::Propose>(&*one.message); propose && !proposed)
            proposed = *propose;
        if (const auto* sealed = std::get_if<protocol::Sealed>(&*one.message); sealed && !tag)
            nonces[one.from] = sealed->nonce;
        if (const auto* step = std::get_if<protocol::Step>(&*one.message)) {
            tag = step->context;
            if (step->kind < crypto::MessageType::Open)
                setup[one.from][nameOf(*one.message)] = step->body;
            else
                turned.emplace_back(one.from, *step);
        }
    }
    ASSERT_TRUE(proposed && tag);
    const auto round = protocol::Round::parse(proposed->round);
    ASSERT_TRUE(round.has_value());
    EXPECT_EQ(round->bytes(), roundOf("together").bytes());
    const crypto::ContextId context =
        crypto::contextOf({fingerprints(), crypto::exerciseDigest(proposed->round), proposed->id, nonces});
    EXPECT_EQ(protocol::tagOf(context), *tag);

    const std::array<std::vector<Answer>, 2> answers{answersOfOne(), answersOfTwo()};
    for (std::size_t own = 0; own < 2; ++own) {
        SCOPED_TRACE(own);
        const auto role = static_cast<crypto::Role>(own);
        auto begun = crypto::Overlap::begin(context, role, evening.seeds[own], round->slotsOfCards());
        ASSERT_TRUE(begun.has_value());
        crypto::Overlap overlap = std::move(begun).value();
        std::vector<std::uint8_t> bits;
        std::vector<std::string> words;
        for (std::size_t card = 0; card < round->cards.size(); ++card) {
            const auto some = protocol::bitsOf(round->cards[card], answers[own][card], role);
            bits.insert(bits.end(), some.begin(), some.end());
            words.push_back(answers[own][card].words);
        }
        auto& mine = setup[own];
        auto& theirs = setup[1 - own];
        EXPECT_EQ(overlap.key(), mine["KEY"]);
        ASSERT_TRUE(overlap.takeKey(theirs["KEY"]).has_value());
        EXPECT_EQ(overlap.commit(bits, words).value(), mine["COMMIT"]);
        ASSERT_TRUE(overlap.takeCommit(theirs["COMMIT"]).has_value());
        EXPECT_EQ(overlap.seals(), mine["SEALS"]);
        ASSERT_TRUE(overlap.takeSeals(theirs["SEALS"]).has_value());
        EXPECT_EQ(overlap.blinds().value(), mine["BLINDS"]);
        ASSERT_TRUE(overlap.takeBlinds(theirs["BLINDS"]).has_value());

        std::map<std::size_t, std::string> theirWords;
        for (const auto& [from, step] : turned) {
            const auto card = static_cast<std::size_t>(fromLe64(step.body));
            const bool opens = step.kind == crypto::MessageType::Open;
            if (from == own) {
                EXPECT_EQ(opens ? overlap.open(card).value() : overlap.words(card), step.body) << card;
            } else if (opens) {
                ASSERT_TRUE(overlap.takeOpen(card, step.body).has_value()) << card;
            } else {
                auto taken = overlap.takeWords(card, step.body);
                ASSERT_TRUE(taken.has_value()) << card;
                theirWords[card] = std::move(taken).value();
            }
        }
        std::map<std::size_t, std::vector<bool>> both(shared(0).begin(), shared(0).end());
        for (std::size_t turn = 0; turn < overlap.turns(); ++turn) {
            const std::size_t card = overlap.cardOf(turn);
            const bool any = both.contains(card);
            EXPECT_EQ(overlap.overlapOf(card),
                      any ? both[card] : std::vector<bool>(round->cards[card].slotCount()))
                << card;
            EXPECT_EQ(theirWords.at(card), any ? answers[1 - own][card].words : "") << card;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EachVersion, Released, testing::ValuesIn(versions()), [](const auto& version) {
    std::string name = version.param;
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
});

TEST(ReleasedVersions, EachHasASampleAndACommit)
{
    const std::string commits = contentOf(allSamples().filePath("COMMIT"));
    EXPECT_FALSE(versions().empty());
    std::istringstream lines(commits);
    std::set<std::string> named;
    for (std::string version, commit; lines >> version >> commit;) {
        EXPECT_EQ(commit.size(), 40U);
        named.insert(version);
    }
    for (const std::string& version : versions())
        EXPECT_TRUE(named.contains(version)) << version;
}

} // namespace
} // namespace mandorla::released
