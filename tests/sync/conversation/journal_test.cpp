#include "conversation/records/journal.pb.h"
#include "protocol/limits.h"
#include "protocol/wire/quiet.h"
#include "sync/conversation/journal.h"
#include "tests/support/cheat.h"
#include "tests/support/filled_up.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"
#include "wire/messages/exercise.pb.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

// What a session keeps, and what it must not. Whole evenings with deaths are survival_test.cpp's.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Phase = Session::Phase;

Session::Setup setupOf(std::size_t who)
{
    Session::Setup setup;
    setup.fingerprints[0].fill(0x11);
    setup.fingerprints[1].fill(0x22);
    setup.role = static_cast<crypto::Role>(who);
    return setup;
}

crypto::Seed seedIn(const crypto::SecretBytes& journal) { return crypto::Seed(ByteView(journal).first(32)); }

// The first of these answers.
void changeFirst(record::Answers& answers, const std::function<void(wire::Answer&)>& how)
{
    wire::Answer answer;
    ASSERT_TRUE(answer.ParseFromString(answers.answers(0)));
    how(answer);
    answers.set_answers(0, answer.SerializeAsString());
}

record::Journal recordIn(const crypto::SecretBytes& journal)
{
    record::Journal out;
    EXPECT_TRUE(out.ParseFromArray(journal.data() + 32, static_cast<int>(journal.size() - 32)));
    return out;
}

class Journal : public testing::Test
{
protected:
    void SetUp() override
    {
        pair.connect();
        pair.agreeOn(round);
    }

    void die(std::size_t who)
    {
        const crypto::SecretBytes disk = pair.sides[who]->journal();
        auto session = Session::restore(setupOf(who), *pair.randoms[who], disk);
        ASSERT_TRUE(session.ok());
        pair.cut();
        pair.sides[who] = std::make_unique<Session>(std::move(session).value());
        pair.events[who].clear();
        pair.collect();
    }

    void sealBoth()
    {
        pair.seal(0, yes);
        pair.seal(1, yes);
        ASSERT_EQ(pair.one().phase(), Phase::Turning);
    }

    // Until it has led or followed into the middle of a card: one side has both OPENs, the other has not.
    void openHalf()
    {
        pair.submit(0, HandOn{});
        pair.submit(1, HandOn{});
        while (!hasOpen(0) && !hasOpen(1))
            ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
    }

    bool hasOpen(std::size_t who)
    {
        const auto messages = messagesIn(pair.wire[who]);
        return std::any_of(messages.begin(), messages.end(), [](const protocol::Message& message) {
            const auto* step = std::get_if<protocol::Step>(&message);
            return step && step->kind == crypto::MessageType::Open;
        });
    }

    static bool holds(const crypto::SecretBytes& journal, const std::string& words)
    {
        return std::search(journal.begin(), journal.end(), words.begin(), words.end()) != journal.end();
    }

    protocol::Round round = wishes(2);
    std::vector<Answer> yes{{Wish::Love, "gladly", false}, {Wish::Open, "", false}};
    TwoSessions pair;
};

TEST_F(Journal, J2_NoSeedIsKeptBeforeAllBlindsAreChecked)
{
    // Every journal of an evening in which seals come and go, byte by byte.
    std::map<Bytes, std::set<Bytes>> blindsOfSeed;
    const auto look = [&] {
        for (std::size_t who = 0; who < 2; ++who) {
            const crypto::SecretBytes journal = pair.sides[who]->journal();
            const Bytes seed(journal.begin(), journal.begin() + 32);
            const bool turning = pair.sides[who]->phase() == Phase::Turning;
            EXPECT_EQ(seedIn(journal) == crypto::Seed(), !turning);
            const auto restored = Session::restore(setupOf(who), *pair.randoms[who], journal);
            ASSERT_TRUE(restored.ok());
            EXPECT_EQ(restored->phase(), turning ? Phase::Turning : pair.sides[who]->phase());
            if (turning)
                for (const auto& step : messagesOf<protocol::Step>(pair.sent[1 - who])) {
                    if (step.kind == crypto::MessageType::Blinds)
                        blindsOfSeed[seed].insert(step.body);
                }
            else
                EXPECT_FALSE(restored->sealed());
        }
    };
    const auto deliverSlowly = [&] {
        while (pair.deliverBoth(97))
            look();
    };
    pair.submit(0, Seal{yes});
    deliverSlowly();
    pair.submit(1, Seal{yes});
    look();
    pair.submit(1, Unseal{});
    deliverSlowly();
    pair.submit(1, Seal{yes});
    deliverSlowly();
    ASSERT_EQ(pair.one().phase(), Phase::Turning);
    EXPECT_EQ(blindsOfSeed.size(), 2u); // one for each side
    for (const auto& [seed, blinds] : blindsOfSeed)
        EXPECT_EQ(blinds.size(), 1u);
    pair.turnAll();
    look();
}

TEST_F(Journal, J2_AnOlderFilePutBackNeverSaysAnythingElse)
{
    // Every file that ever held a SEED, put back: the same bodies come out of it, and no others.
    sealBoth();
    std::vector<std::pair<std::size_t, crypto::SecretBytes>> files;
    const auto copyFiles = [&] {
        for (std::size_t who = 0; who < 2; ++who)
            if (pair.sides[who]->phase() == Phase::Turning)
                files.emplace_back(who, pair.sides[who]->journal());
    };
    copyFiles();
    pair.submit(0, HandOn{});
    pair.submit(1, HandOn{});
    while (pair.deliverBoth(97))
        copyFiles();
    std::set<Bytes> said; // bodies, of one card's OPEN or WORDS
    for (const auto& [who, file] : files) {
        auto old = Session::restore(setupOf(who), *pair.randoms[who], file);
        ASSERT_TRUE(old.ok());
        Session session = std::move(old).value();
        session.linkUp(pair.time);
        // A partner who claims to stand where this file stands, and wants what comes next.
        Bytes in = protocol::frameOf(protocol::Message(protocol::Greeting{}));
        append(in, protocol::frameOf(messagesOf<protocol::Resume>(session.takeOutgoing()).at(0)));
        session.receive(in, pair.time);
        for (const auto& step : messagesOf<protocol::Step>(session.takeOutgoing()))
            said.insert(step.body);
    }
    EXPECT_FALSE(said.empty());
    const auto steps = messagesOf<protocol::Step>(pair.sent[0]);
    const auto others = messagesOf<protocol::Step>(pair.sent[1]);
    for (const Bytes& body : said) {
        const auto isIt = [&](const protocol::Step& step) { return step.body == body; };
        EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), isIt) ||
                    std::any_of(others.begin(), others.end(), isIt))
            << "a body that the evening itself never sent";
    }
    EXPECT_GT(files.size(), 2u);
}

TEST_F(Journal, J3_OneChangedBitOfAPartnersMessageIsRefused)
{
    sealBoth();
    const crypto::SecretBytes journal = pair.one().journal();
    ASSERT_TRUE(Session::restore(setupOf(0), *pair.randoms[0], journal).ok());
    // theirs: KEY, found by its first bytes
    const Bytes key = messagesOf<protocol::Step>(pair.sent[1]).at(0).body;
    const auto at = std::search(journal.begin(), journal.end(), key.begin(), key.end());
    ASSERT_NE(at, journal.end());
    for (std::size_t bit = 0; bit < key.size() * 8; bit += 37) {
        crypto::SecretBytes changed = journal;
        changed[static_cast<std::size_t>(at - journal.begin()) + bit / 8] ^=
            static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_FALSE(Session::restore(setupOf(0), *pair.randoms[0], changed).ok()) << bit;
    }
    for (std::size_t size = 0; size < journal.size(); size += 13)
        (void)Session::restore(setupOf(0), *pair.randoms[0], ByteView(journal).first(size)).ok();
    EXPECT_FALSE(Session::restore(setupOf(0), *pair.randoms[0], ByteView(journal).first(31)).ok());
    EXPECT_FALSE(Session::restore(setupOf(1), *pair.randoms[0], journal).ok()) << "the other's journal";
    EXPECT_FALSE(Session::restore(setupOf(0), *pair.randoms[0], crypto::SecretBytes(kJournalBytes + 1)).ok());
}

// An earlier version took words that this one refuses, and let them be sealed: an evening goes on all the
// same.
TEST_F(Journal, J3_WordsThatAnEarlierVersionTookAreTakenAgain)
{
    const std::string theirs = "a\ab\u202ec", mine = "d\te";
    std::unique_ptr<Cheat> cheat;
    for (std::uint8_t evening = 0; !cheat || !cheat->leads(0); ++evening) {
        cheat = std::make_unique<Cheat>(0, evening);
        cheat->agreeOn(wishes(2));
        cheat->texts = {theirs, ""};
        cheat->must(Seal{yes});
        cheat->sayUp();
        cheat->findContext();
        cheat->sayStep(MessageType::Key, cheat->keyBody());
        cheat->seals = cheat->sealsBody();
        cheat->sayStep(MessageType::Commit, cheat->commitOf(cheat->seals));
        cheat->sayStep(MessageType::Seals, cheat->seals);
        cheat->sayStep(MessageType::Blinds, cheat->blindsBody());
    }
    cheat->must(HandOn{});
    cheat->sayHand();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    ASSERT_EQ(cheat->refusal(), "");
    // As the earlier version would have kept it: their words taken, and own ones under the seal.
    crypto::SecretBytes journal = cheat->honest.journal();
    auto record = recordIn(journal);
    record.mutable_round()->mutable_context()->add_theirs(toString(cheat->wordsBody(0, true)));
    record.mutable_round()->mutable_context()->set_own_steps(6);
    changeFirst(*record.mutable_round()->mutable_answers(), [&](wire::Answer& answer) { answer.set_words(mine); });
    Bytes older(journal.begin(), journal.begin() + 32);
    append(older, view(record.SerializeAsString()));
    auto restored = Session::restore(setupOf(1), *pair.randoms[1], older);
    ASSERT_TRUE(restored.ok());
    Session again = std::move(restored).value();
    std::vector<Shared> shown;
    for (const Event& event : again.takeEvents())
        if (const auto* shared = std::get_if<Shared>(&event))
            shown.push_back(*shared);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].theirs, theirs);
    EXPECT_EQ(shown[0].mine, mine);

    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true)); // now they are not taken any more
    EXPECT_EQ(cheat->refusal(), "bad_text");
}

// Each place where a journal could say what this machine never writes.
TEST_F(Journal, J3_WhatTheMachineNeverWritesIsRefused)
{
    const crypto::SecretBytes agreed = pair.one().journal(); // with nothing sealed yet
    sealBoth();
    const crypto::SecretBytes sealed = pair.one().journal();
    openHalf();
    pair.settle(); // one card is turned, and shared
    const crypto::SecretBytes turning = pair.one().journal();
    pair.turnAll();
    const crypto::SecretBytes done = pair.one().journal();
    pair.submit(0, Suggest{wishes(1)});
    pair.submit(1, Suggest{wishes(1)});
    pair.settle();
    const crypto::SecretBytes choosing = pair.one().journal();
    pair.submit(0, Accept{});
    pair.seal(0, {yes[0]});
    pair.submit(1, StopHere{});
    pair.settle();
    const crypto::SecretBytes stopped = pair.one().journal();

    using record::Journal;
    const auto change = [](const crypto::SecretBytes& journal, const std::function<void(Journal&)>& how) {
        Journal record;
        EXPECT_TRUE(record.ParseFromArray(journal.data() + 32, static_cast<int>(journal.size() - 32)));
        how(record);
        Bytes out(journal.begin(), journal.begin() + 32);
        append(out, view(record.SerializeAsString()));
        return out;
    };
    const auto taken = [&](const Bytes& journal) {
        return Session::restore(setupOf(0), *pair.randoms[0], journal).ok();
    };
    for (const auto* journal : {&agreed, &sealed, &turning, &done, &choosing, &stopped})
        ASSERT_TRUE(taken(change(*journal, [](Journal&) {})));
    EXPECT_TRUE(taken(change(agreed, [](Journal& j) { j.mutable_round()->clear_down(); }))) << "an older one";

    protocol::RoundDraft draft = wishes(1);
    draft.cards[0].kind = protocol::Kind::Private;
    const auto checked = protocol::checkRound(draft);
    const std::string alone = toString(std::get<protocol::Round>(checked).bytes());
    const auto flags = [](Journal& j) { return j.mutable_round()->mutable_theirs(); };
    const auto context = [](Journal& j) { return j.mutable_round()->mutable_context(); };
    const auto answers = [](Journal& j) { return j.mutable_round()->mutable_answers(); };

    struct Case
    {
        const char* name;
        const crypto::SecretBytes& journal;
        std::function<void(Journal&)> how;
    };
    const Case cases[] = {
        {"no version", choosing, [](Journal& j) { j.clear_version(); }},
        {"an id too short", choosing, [](Journal& j) { j.mutable_mine(0)->mutable_id()->pop_back(); }},
        {"an id too long", choosing, [](Journal& j) { j.mutable_theirs()->mutable_id()->push_back(0); }},
        {"a nonce too short", agreed, [](Journal& j) { j.mutable_round()->set_down("?"); }},
        {"no round", choosing, [](Journal& j) { j.mutable_theirs()->set_round("?"); }},
        {"a private one", choosing, [&](Journal& j) { j.mutable_theirs()->set_round(alone); }},
        {"too many suggestions", choosing,
         [](Journal& j) {
             const record::Offer one = j.mine(0);
             while (j.mine_size() <= static_cast<int>(limits::kSuggestions))
                 *j.add_mine() = one;
         }},
        {"an own suggestion in the partner's round", agreed,
         [](Journal& j) {
             *j.add_mine() = j.round().offer();
             j.mutable_round()->set_i_agreed(false);
         }},
        {"an own suggestion after the partner sealed", sealed,
         [](Journal& j) {
             *j.add_mine() = j.round().offer();
             j.mutable_round()->set_i_agreed(true);
         }},
        {"a nonce too short", agreed, [&](Journal& j) { flags(j)->mutable_nonce()->pop_back(); }},
        {"a nonce too long", sealed, [&](Journal& j) { flags(j)->mutable_ups(0)->push_back(0); }},
        {"too many nonces", sealed,
         [&](Journal& j) {
             while (flags(j)->ups_size() <= static_cast<int>(limits::kSealChanges + 1))
                 flags(j)->add_ups(flags(j)->ups(0));
         }},
        {"too many changes", sealed, [&](Journal& j) { flags(j)->set_changes(limits::kSealChanges + 2); }},
        {"own seal down", sealed, [](Journal& j) { j.mutable_round()->mutable_own()->set_up(false); }},
        {"their seal down", sealed, [&](Journal& j) { flags(j)->set_up(false); }},
        {"an answer missing", sealed, [&](Journal& j) { answers(j)->mutable_answers()->RemoveLast(); }},
        {"an answer too many", sealed, [&](Journal& j) { answers(j)->add_answers(); }},
        {"no such answer", sealed, [&](Journal& j) { changeFirst(*answers(j), [](wire::Answer& a) { a.set_wish(3); }); }},
        {"an answer of another kind", sealed,
         [&](Journal& j) { changeFirst(*answers(j), [](wire::Answer& a) { a.set_together(true); }); }},
        {"no record of an answer", sealed, [&](Journal& j) { answers(j)->set_answers(0, "\xff"); }},
        {"too few own steps", sealed, [&](Journal& j) { context(j)->set_own_steps(3); }},
        {"too many own steps", sealed,
         [&](Journal& j) { context(j)->set_own_steps(5 + 2 * limits::kCards); }},
        {"an own step too many", turning,
         [&](Journal& j) { context(j)->set_own_steps(context(j)->own_steps() + 2); }},
        {"an own step missing", turning,
         [&](Journal& j) { context(j)->set_own_steps(context(j)->own_steps() - 1); }},
        {"no blinds", sealed, [&](Journal& j) { context(j)->mutable_theirs()->RemoveLast(); }},
        {"blinds twice", sealed, [&](Journal& j) { context(j)->add_theirs(context(j)->theirs(3)); }},
        {"a card twice", turning, [&](Journal& j) { context(j)->add_theirs(context(j)->theirs(4)); }},
        {"all cards, and then one more", turning,
         [&](Journal& j) {
             const auto said = messagesOf<protocol::Step>(pair.sent[1]);
             for (const std::size_t step : {6u, 7u, 7u})
                 context(j)->add_theirs(toString(said.at(step).body));
             context(j)->set_own_steps(8);
         }},
        {"words before their card", turning,
         [&](Journal& j) { context(j)->mutable_theirs()->SwapElements(4, 5); }},
        {"an id of an old round too long", stopped,
         [](Journal& j) { j.mutable_retired_rounds(0)->push_back(0); }},
        {"too many old rounds", stopped,
         [](Journal& j) {
             while (j.retired_rounds_size() <= static_cast<int>(limits::kRetired))
                 j.add_retired_rounds(j.retired_rounds(0));
         }},
        {"too many old contexts", done,
         [](Journal& j) {
             while (j.retired_contexts_size() <= static_cast<int>(limits::kRetired))
                 j.add_retired_contexts(j.retired_contexts(0));
         }},
        {"an outcome while a round is under way", turning,
         [](Journal& j) { j.mutable_outcome()->set_round(j.round().offer().round()); }},
        {"an outcome of no round", done, [](Journal& j) { j.mutable_outcome()->set_round("?"); }},
        {"a card that the round does not have", done,
         [](Journal& j) { j.mutable_outcome()->mutable_shared(1)->set_card(2); }},
        {"a card twice in what was shared", done,
         [](Journal& j) { j.mutable_outcome()->mutable_shared(1)->set_card(0); }},
        {"a card without a slot that was shared", done,
         [](Journal& j) { j.mutable_outcome()->mutable_shared(0)->set_slots(0, false); }},
        {"a slot too many", done,
         [](Journal& j) { j.mutable_outcome()->mutable_shared(0)->add_slots(true); }},
        {"words too long", done,
         [](Journal& j) {
             j.mutable_outcome()->mutable_shared(0)->set_theirs(std::string(limits::kWordsBytes + 1, 'w'));
         }},
        {"no memory of the last round", done,
         [](Journal& j) {
             j.mutable_finished()->mutable_history()->DeleteSubrange(1, j.finished().history_size() - 1);
         }},
        {"a memory that ends before the cards", done,
         [](Journal& j) {
             j.mutable_finished()->mutable_history()->DeleteSubrange(4, j.finished().history_size() - 4);
         }},
        {"too long a memory", done,
         [](Journal& j) {
             while (j.finished().history_size() <= static_cast<int>(5 + 2 * limits::kCards))
                 j.mutable_finished()->add_history(j.finished().history(0));
         }},
        {"a last message too long", done,
         [](Journal& j) { j.mutable_finished()->set_last(std::string(limits::kBodyOfSeals + 1, 'a')); }},
        {"the nonces of a stopped round too many", stopped,
         [](Journal& j) {
             while (j.left().ups_size() <= static_cast<int>(limits::kSealChanges + 1))
                 j.mutable_left()->add_ups(j.left().ups(0));
         }},
    };
    for (const Case& one : cases)
        EXPECT_FALSE(taken(change(one.journal, one.how))) << one.name;

    // As much of each as there may be.
    const Case most[] = {
        {"suggestions", choosing,
         [](Journal& j) {
             const record::Offer one = j.mine(0);
             while (j.mine_size() < static_cast<int>(limits::kSuggestions))
                 *j.add_mine() = one;
         }},
        {"nonces", agreed,
         [&](Journal& j) {
             while (flags(j)->ups_size() <= static_cast<int>(limits::kSealChanges))
                 flags(j)->add_ups(std::string(32, 'n'));
         }},
        {"changes", agreed, [&](Journal& j) { flags(j)->set_changes(limits::kSealChanges + 1); }},
        {"old rounds", stopped,
         [](Journal& j) {
             while (j.retired_rounds_size() < static_cast<int>(limits::kRetired))
                 j.add_retired_rounds(j.retired_rounds(0));
         }},
        {"old contexts", done,
         [](Journal& j) {
             while (j.retired_contexts_size() < static_cast<int>(limits::kRetired))
                 j.add_retired_contexts(j.retired_contexts(0));
         }},
        {"memory of the last round", done,
         [](Journal& j) {
             while (j.finished().history_size() < static_cast<int>(5 + 2 * limits::kCards))
                 j.mutable_finished()->add_history(j.finished().history(0));
         }},
        {"the last message", done,
         [](Journal& j) { j.mutable_finished()->set_last(std::string(limits::kBodyOfSeals, 'a')); }},
        {"nonces of a stopped round", stopped,
         [](Journal& j) {
             while (j.left().ups_size() <= static_cast<int>(limits::kSealChanges))
                 j.mutable_left()->add_ups(j.left().ups(0));
         }},
    };
    for (const Case& one : most)
        EXPECT_TRUE(taken(change(one.journal, one.how))) << one.name;
    const Bytes small(agreed.begin(), agreed.end());
    EXPECT_TRUE(taken(filledUp(small, kJournalBytes)));
    EXPECT_FALSE(taken(filledUp(small, kJournalBytes + 1)));
}

// Held against what was said, as the other one heard it.
TEST_F(Journal, J1_WhileChoosingAllThatStandsOpenStandsInIt)
{
    TwoSessions two;
    two.connect();
    for (const std::size_t cards : {1u, 2u})
        ASSERT_TRUE(two.submit(0, Suggest{wishes(cards)}));
    ASSERT_TRUE(two.submit(1, Suggest{wishes(3)}));
    two.settle();
    const auto isOffer = [](const record::Offer& offer, const protocol::Propose& said) {
        return offer.id() == toString(said.id) && offer.round() == toString(said.round);
    };
    const auto zero = messagesOf<protocol::Propose>(two.sent[0]);
    const auto one = messagesOf<protocol::Propose>(two.sent[1]);
    auto ofZero = recordIn(two.one().journal());
    auto ofOne = recordIn(two.two().journal());
    ASSERT_EQ(ofZero.mine_size(), 2);
    EXPECT_TRUE(isOffer(ofZero.mine(0), zero.at(0)));
    EXPECT_TRUE(isOffer(ofZero.mine(1), zero.at(1)));
    EXPECT_TRUE(isOffer(ofZero.theirs(), one.at(0)));
    EXPECT_TRUE(isOffer(ofOne.theirs(), zero.at(1)));
    EXPECT_FALSE(ofZero.dismissed());
    ASSERT_TRUE(two.submit(0, Dismiss{}));
    EXPECT_TRUE(recordIn(two.one().journal()).dismissed());

    ASSERT_TRUE(two.submit(1, Accept{}));
    two.settle();
    ofZero = recordIn(two.one().journal());
    ofOne = recordIn(two.two().journal());
    EXPECT_TRUE(isOffer(ofZero.round().offer(), zero.at(1)));
    EXPECT_TRUE(isOffer(ofOne.round().offer(), zero.at(1)));
    EXPECT_FALSE(ofZero.round().i_agreed());
    EXPECT_TRUE(ofOne.round().i_agreed());
    ASSERT_EQ(ofOne.mine_size(), 1) << "it may have been agreed to at that moment";
    EXPECT_TRUE(isOffer(ofOne.mine(0), one.at(0)));
}

TEST_F(Journal, J1_BothSealsStandInItWithTheirNonces)
{
    pair.seal(0, yes);
    ASSERT_TRUE(pair.submit(0, Unseal{}));
    pair.seal(0, yes);
    const auto said = messagesOf<protocol::Sealed>(pair.sent[0]);
    ASSERT_EQ(said.size(), 3u);
    const auto own = recordIn(pair.one().journal()).round().own();
    const auto theirs = recordIn(pair.two().journal()).round().theirs();
    for (const record::Flag& flag : {own, theirs}) {
        EXPECT_TRUE(flag.up());
        EXPECT_EQ(flag.nonce(), toString(said[2].nonce));
        ASSERT_EQ(flag.ups_size(), 2);
        EXPECT_EQ(flag.ups(0), toString(said[0].nonce));
        EXPECT_EQ(flag.ups(1), toString(said[2].nonce));
        EXPECT_EQ(flag.changes(), 3u);
    }
}

TEST_F(Journal, J1_WhereTheCardsStandStandsInIt)
{
    std::vector<Answer> answers = yes;
    answers[1].keptBack = true;
    pair.seal(0, answers);
    pair.seal(1, yes);
    const auto kept = [this](std::size_t who) { return recordIn(pair.sides[who]->journal()).round(); };
    ASSERT_EQ(kept(0).answers().answers_size(), 2);
    std::vector<wire::Answer> first(2);
    for (int card : {0, 1})
        ASSERT_TRUE(first[static_cast<std::size_t>(card)].ParseFromString(kept(0).answers().answers(card)));
    EXPECT_EQ(first[0].words(), "gladly");
    EXPECT_FALSE(first[0].kept_back());
    EXPECT_TRUE(first[1].kept_back());
    EXPECT_EQ(kept(0).context().own_steps(), 4u);
    const auto theirs = messagesOf<protocol::Step>(pair.sent[1]);
    ASSERT_EQ(kept(0).context().theirs_size(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(kept(0).context().theirs(i), toString(theirs.at(static_cast<std::size_t>(i)).body));

    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_FALSE(kept(who).context().hand_was_up());
        EXPECT_FALSE(kept(who).context().their_hand_was_up());
    }
    ASSERT_TRUE(pair.submit(0, HandOn{}));
    ASSERT_TRUE(pair.submit(0, HandOff{}));
    pair.settle();
    EXPECT_TRUE(kept(0).context().hand_was_up());
    EXPECT_FALSE(kept(0).context().their_hand_was_up());
    EXPECT_FALSE(kept(1).context().hand_was_up());
    EXPECT_TRUE(kept(1).context().their_hand_was_up());

    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1;
    EXPECT_EQ(kept(leader).context().own_steps(), 5u);
    EXPECT_EQ(kept(leader).context().theirs_size(), 4);
    EXPECT_FALSE(kept(leader).stopping());
    ASSERT_TRUE(pair.submit(leader, StopHere{}));
    EXPECT_TRUE(kept(leader).stopping()) << "it waits for the card";
}

TEST_F(Journal, J1_WhatAPartnerMayStillNeedOfARoundThatIsOverStandsInIt)
{
    for (const bool stops : {false, true}) {
        SCOPED_TRACE(stops);
        TwoSessions two;
        two.connect();
        two.agreeOn(round);
        two.seal(0, yes);
        two.seal(1, yes);
        const auto last = [&] { return messagesOf<protocol::Step>(two.sent[0]).back(); };
        two.cut();
        two.one().linkUp(two.time);
        const auto stands = messagesOf<protocol::Resume>(two.one().takeOutgoing()).at(0);
        two.connect();
        if (stops)
            (void)two.submit(0, StopHere{});
        else
            two.turnAll();
        two.settle();
        const auto record = recordIn(two.one().journal());
        const auto& finished = record.finished();
        EXPECT_EQ(finished.id(), toString(stands.round));
        EXPECT_EQ(finished.context(), toString(stands.context));
        EXPECT_EQ(finished.history_size(), stops ? 5 : 9); // TH_0, and one for each pair
        EXPECT_EQ(finished.history(0), toString(stands.context));
        EXPECT_EQ(finished.history(4), toString(stands.hash));
        EXPECT_EQ(finished.last(), toString(last().body));
        EXPECT_EQ(finished.stopped(), stops);
        ASSERT_EQ(record.retired_rounds_size(), 1);
        EXPECT_EQ(record.retired_rounds(0), toString(stands.round));
        ASSERT_EQ(record.retired_contexts_size(), 1);
        EXPECT_EQ(record.retired_contexts(0), toString(stands.context).substr(0, 8));
        ASSERT_EQ(record.has_left(), stops);
        if (stops) {
            EXPECT_EQ(record.left().id(), toString(stands.round));
            EXPECT_EQ(record.left().digest(), toString(round.digest()));
            ASSERT_EQ(record.left().ups_size(), 1);
            EXPECT_EQ(record.left().ups(0), toString(messagesOf<protocol::Sealed>(two.sent[0]).at(0).nonce));
        }
    }
}

// At every moment of an evening with a round that is stopped before any seal, crossed suggestions, seals that
// come and go, cards, and a round that is stopped in the middle of one.
TEST_F(Journal, J1_WhatIsReadFromItIsAsItStoodAndWritesTheSameAgain)
{
    TwoSessions two;
    std::size_t unsealed = 0;
    std::set<Phase> phases;
    const auto look = [&] {
        for (std::size_t who = 0; who < 2; ++who) {
            Session& side = *two.sides[who];
            const crypto::SecretBytes journal = side.journal();
            auto read = Session::restore(setupOf(who), *two.randoms[who], journal);
            ASSERT_TRUE(read.ok());
            Session back = std::move(read).value();
            EXPECT_EQ(back.phase(), side.phase());
            EXPECT_EQ(back.ourPage(), side.ourPage());
            EXPECT_EQ(back.suggestion() != nullptr, side.suggestion() != nullptr);
            EXPECT_FALSE(back.hand()) << "that is of a connection";
            phases.insert(back.phase());
            std::size_t suggested = 0, agreed = 0, again = 0;
            for (const Event& event : back.takeEvents()) {
                suggested += std::holds_alternative<Suggested>(event);
                agreed += std::holds_alternative<Agreed>(event);
                again += std::holds_alternative<SealAgain>(event);
            }
            EXPECT_EQ(suggested, side.suggestion() ? 1u : 0u);
            EXPECT_EQ(agreed, side.round() || recordIn(journal).has_outcome() ? 1u : 0u);
            EXPECT_EQ(again, side.sealed() && side.phase() != Phase::Turning ? 1u : 0u);
            unsealed += again;
            EXPECT_TRUE(again == 1 || back.journal() == journal);
        }
    };
    const auto deliverSlowly = [&] {
        do
            look();
        while (two.deliverBoth(397));
    };
    two.connect();
    two.agreeOn(wishes(1));
    ASSERT_TRUE(two.submit(1, StopHere{}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Suggest{wishes(1)}));
    ASSERT_TRUE(two.submit(1, Suggest{round}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(1, Dismiss{}));
    ASSERT_TRUE(two.submit(0, Accept{}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Seal{yes}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Unseal{}));
    ASSERT_TRUE(two.submit(1, Seal{yes}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Seal{{{Wish::Love, "", true}, yes[1]}}));
    deliverSlowly();
    for (int card = 0; card < 2; ++card) {
        ASSERT_TRUE(two.submit(0, HandOn{}));
        deliverSlowly();
        ASSERT_TRUE(two.submit(1, HandOn{}) || two.one().phase() != Phase::Turning);
        deliverSlowly();
        if (two.one().phase() != Phase::Turning)
            break;
    }
    two.turnAll();
    ASSERT_EQ(two.count<RoundDone>(0) + two.count<RoundDone>(1), 2u);
    look();
    two.agreeOn(round);
    two.seal(0, yes);
    two.seal(1, yes);
    ASSERT_TRUE(two.submit(0, HandOn{}));
    ASSERT_TRUE(two.submit(1, HandOn{}));
    const auto underWay = [&] {
        const auto said = messagesOf<protocol::Step>(two.wire[0]);
        return !said.empty() && said.back().kind == crypto::MessageType::Open;
    };
    while (!underWay())
        ASSERT_TRUE(two.deliver(1) || two.deliver(0));
    ASSERT_TRUE(two.submit(0, StopHere{}));
    look();
    EXPECT_EQ(two.one().phase(), Phase::Turning);
    deliverSlowly();
    ASSERT_EQ(two.count<Stopped>(0) + two.count<Stopped>(1), 4u);
    EXPECT_GT(unsealed, 0u);
    EXPECT_EQ(phases.size(), 3u);
}

TEST_F(Journal, S14_ACutBetweenTheLastWordsAndStopLosesNoCard)
{
    for (std::uint8_t evening = 0; evening < 8; ++evening) {
        TwoSessions two(evening);
        two.connect();
        two.agreeOn(round);
        two.seal(0, yes);
        two.seal(1, yes);
        two.submit(0, HandOn{});
        two.submit(1, HandOn{});
        // The follower stops in the middle of a card; what it says then is lost.
        std::size_t stopper = 2;
        while (stopper == 2 && (two.deliver(0) || two.deliver(1)))
            for (std::size_t who = 0; who < 2; ++who)
                for (const auto& message : messagesIn(two.wire[who]))
                    if (const auto* step = std::get_if<protocol::Step>(&message))
                        if (step->kind == crypto::MessageType::Words && stopper == 2)
                            stopper = 1 - who;
        ASSERT_LT(stopper, 2u);
        two.submit(stopper, StopHere{});
        two.deliver(1 - stopper);
        ASSERT_EQ(two.count<Stopped>(stopper), 1u);
        ASSERT_EQ(two.count<Shared>(stopper), 1u);
        two.cut();
        two.connect();
        EXPECT_EQ(two.count<Shared>(1 - stopper), 1u);
        EXPECT_EQ(two.count<Stopped>(1 - stopper), 1u);
        EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u);
    }
}

TEST_F(Journal, S18_WhoWasGoneBeforeTheBlindsBringsBothBackToTheirAnswers)
{
    // One has everything, two dies before its blinds are checked.
    pair.submit(0, Seal{yes});
    pair.submit(1, Seal{yes});
    while (pair.one().phase() != Phase::Turning)
        ASSERT_TRUE(pair.deliver(1) || pair.deliver(0));
    ASSERT_EQ(pair.two().phase(), Phase::Answering);
    die(1);
    EXPECT_EQ(pair.count<SealAgain>(1), 1u);
    pair.connect();
    EXPECT_EQ(pair.count<SealAgain>(0), 1u);
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.sides[who]->phase(), Phase::Answering);
        EXPECT_FALSE(pair.sides[who]->sealed());
        EXPECT_EQ(pair.count<Failed>(who), 0u);
    }
    sealBoth();
    pair.turnAll();
    EXPECT_EQ(pair.count<RoundDone>(0), 1u);
    EXPECT_EQ(pair.count<RoundDone>(1), 1u);
}

// The other one has neither the SEALS nor, so, anything to begin anew from: it says its messages again.
TEST_F(Journal, J2_AContextThatWasForgottenIsOverAndNotUnknown)
{
    pair.submit(0, Seal{yes});
    pair.submit(1, Seal{yes});
    ASSERT_TRUE(pair.deliver(0) && pair.deliver(1)); // both SEALED
    die(1);
    EXPECT_EQ(pair.count<SealAgain>(1), 1u);
    pair.connect();
    EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
    EXPECT_EQ(pair.count<SealAgain>(0), 0u) << "its own seal holds";
    pair.seal(1, yes);
    EXPECT_EQ(pair.one().phase(), Phase::Turning);
    EXPECT_EQ(pair.two().phase(), Phase::Turning);
}

TEST_F(Journal, J3_WhoseHandWasTakenBackHasOpenedNothingMoreWhenItIsReadAgain)
{
    pair.seal(0, {{Wish::No, "", false}, {Wish::Love, "", false}});
    pair.seal(1, yes);
    const auto comesBack = [&] {
        for (std::size_t who = 0; who < 2; ++who) {
            const crypto::SecretBytes journal = pair.sides[who]->journal();
            const auto back = Session::restore(setupOf(who), *pair.randoms[who], journal);
            ASSERT_TRUE(back.ok());
            EXPECT_TRUE(back->journal() == journal);
        }
    };
    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1, follower = 1 - leader;
    ASSERT_TRUE(pair.submit(follower, HandOff{}));
    pair.settle(); // OPEN is held
    comesBack();
    ASSERT_TRUE(pair.submit(follower, HandOn{}));
    ASSERT_TRUE(pair.submit(follower, HandOff{}));
    ASSERT_TRUE(pair.submit(leader, HandOff{}));
    pair.settle(); // nothing was shared, and nobody goes on
    comesBack();
    die(0);
    die(1);
    pair.connect();
    pair.turnAll();
    EXPECT_EQ(pair.count<Shared>(0), 1u);
    EXPECT_EQ(pair.count<RoundDone>(0) + pair.count<RoundDone>(1), 2u);
}

TEST_F(Journal, S14_WhoseOpenHasNoAnswerStopsAtOnceAfterARestartForHandsAreOfAConnection)
{
    sealBoth();
    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1;
    die(leader);
    EXPECT_EQ(pair.sides[leader]->phase(), Phase::Turning);
    EXPECT_FALSE(pair.sides[leader]->hand());
    ASSERT_TRUE(pair.submit(leader, StopHere{}));
    EXPECT_EQ(pair.count<Stopped>(leader), 1u);
}

TEST_F(Journal, S18_TheSealsAreEnoughToHaveLeft)
{
    // One has the other's SEALS and not its BLINDS.
    pair.submit(0, Seal{yes});
    pair.submit(1, Seal{yes});
    const auto sealsHere = [&] {
        const auto steps = messagesOf<protocol::Step>(pair.sent[1]);
        return std::any_of(steps.begin(), steps.end(), [](const protocol::Step& step) {
            return step.kind == crypto::MessageType::Seals;
        });
    };
    while (!sealsHere())
        ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
    ASSERT_EQ(pair.one().phase(), Phase::Answering);
    die(1);
    pair.connect();
    EXPECT_EQ(pair.count<SealAgain>(0), 1u);
    EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
    sealBoth();
}

// An older file knows nothing of its own seal, and so cannot say that it is off.
TEST_F(Journal, S18_AfterAnOlderFileIsPutBackEitherMaySealFirst)
{
    for (std::size_t first = 0; first < 2; ++first) {
        TwoSessions two(static_cast<std::uint8_t>(first));
        two.connect();
        two.agreeOn(round);
        const crypto::SecretBytes older = two.two().journal();
        two.seal(0, yes);
        two.seal(1, yes);
        ASSERT_EQ(two.one().phase(), Phase::Turning);
        two.cut();
        two.sides[1] =
            std::make_unique<Session>(Session::restore(setupOf(1), *two.randoms[1], older).value());
        two.connect();
        EXPECT_EQ(two.count<SealAgain>(0), 1u);
        two.seal(first, yes);
        EXPECT_EQ(two.one().phase(), Phase::Answering) << "the other has not sealed anew";
        two.seal(1 - first, yes);
        two.turnAll();
        EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u) << first;
        EXPECT_EQ(two.count<RoundDone>(0), 1u);
        EXPECT_EQ(two.count<RoundDone>(1), 1u);
    }
}

TEST_F(Journal, S18_AfterAnOpenOfOnesOwnAForgottenContextIsNoBeginningAnew)
{
    sealBoth();
    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1;
    pair.cut();
    pair.sides[leader]->linkUp(pair.time);
    protocol::Resume forgot;
    forgot.round = messagesOf<protocol::Agree>(pair.sent[1]).at(0).id;
    pair.inject(1 - leader, protocol::Greeting{});
    pair.inject(1 - leader, forgot);
    const auto failed = pair.all<Failed>(leader);
    ASSERT_EQ(failed.size(), 1u);
    EXPECT_EQ(nameOf(failed[0].failure), "transcript_mismatch");
    // And it stays so: the round is never gone on with, also after a restart.
    const crypto::SecretBytes disk = pair.sides[leader]->journal();
    EXPECT_TRUE(seedIn(disk) == crypto::Seed());
    auto again = Session::restore(setupOf(leader), *pair.randoms[leader], disk);
    ASSERT_TRUE(again.ok());
    Session session = std::move(again).value();
    EXPECT_EQ(session.phase(), Phase::Choosing);
    session.linkUp(pair.time);
    (void)session.takeOutgoing();
    Bytes in = protocol::frameOf(protocol::Message(protocol::Greeting{}));
    append(in, protocol::frameOf(protocol::Message(forgot)));
    session.receive(in, pair.time);
    EXPECT_EQ(messagesOf<protocol::Stop>(session.takeOutgoing()).size(), 1u) << "the other is told";
}

// Whoever's power is cut at the last card, or at the stop, reads after it what the cards came to; until that
// has stood there for a minute, or was left.
TEST_F(Journal, J4_WhatTheRoundCameToComesAgainUntilItWasSeenOrLeft)
{
    const std::string never = "only mine";
    const std::vector<Answer> answers{{Wish::Love, "gladly", false}, {Wish::No, never, false}};
    enum class Left
    {
        Shown,
        Suggested,
        Agreed,
        LetGo,
        Closed
    };
    for (const bool stops : {false, true})
        for (const Left left : {Left::Shown, Left::Suggested, Left::Agreed, Left::LetGo, Left::Closed}) {
            SCOPED_TRACE(testing::Message() << stops << static_cast<int>(left));
            TwoSessions two;
            two.connect();
            two.agreeOn(round);
            two.seal(0, answers);
            two.seal(1, answers);
            while (two.count<Shared>(0) == 0) {
                (void)two.submit(0, HandOn{});
                (void)two.submit(1, HandOn{});
                two.settle();
            }
            if (stops)
                ASSERT_TRUE(two.submit(1, StopHere{}));
            else
                two.turnAll();
            two.settle();
            ASSERT_EQ(two.count<Stopped>(0), stops ? 1u : 0u);
            const auto again = [&] {
                two.cut();
                auto restored = Session::restore(setupOf(0), *two.randoms[0], two.one().journal());
                EXPECT_TRUE(restored.ok());
                two.sides[0] = std::make_unique<Session>(std::move(restored).value());
                two.events[0].clear();
                two.collect();
            };
            EXPECT_FALSE(holds(two.one().journal(), never)) << "an answer that was not shared";
            EXPECT_TRUE(seedIn(two.one().journal()) == crypto::Seed());
            for (int times = 0; times < 2; ++times) {
                again();
                ASSERT_EQ(two.events[0].size(), 4u);
                EXPECT_EQ(std::get<Agreed>(two.events[0][0]).round.digest(), round.digest());
                EXPECT_TRUE(std::holds_alternative<SealedByBoth>(two.events[0][1]));
                const auto& shared = std::get<Shared>(two.events[0][2]);
                EXPECT_EQ(shared.card, 0u);
                EXPECT_TRUE(shared.overlap.any());
                EXPECT_EQ(shared.mine + shared.theirs, "gladlygladly");
                EXPECT_TRUE(stops ? std::holds_alternative<Stopped>(two.events[0][3])
                                  : std::holds_alternative<RoundDone>(two.events[0][3]));
                EXPECT_EQ(two.one().phase(), Phase::Choosing);
            }
            two.connect(); // and it does not disturb the two
            two.time += std::chrono::seconds(1);
            two.one().tick(two.time);
            ASSERT_TRUE(two.one().nextDeadline());
            two.time += limits::kOutcomeShown - std::chrono::seconds(1);
            two.one().tick(two.time);
            EXPECT_TRUE(recordIn(two.one().journal()).has_outcome()) << "not for long enough";
            switch (left) {
            case Left::Shown:
                two.time += std::chrono::seconds(1);
                two.one().tick(two.time);
                break;
            case Left::Suggested:
                ASSERT_TRUE(two.submit(0, Suggest{wishes(1)}));
                break;
            case Left::Agreed:
                two.connect();
                two.agreeOn(wishes(1), 1);
                ASSERT_TRUE(two.one().round());
                break;
            case Left::LetGo:
                ASSERT_TRUE(two.submit(0, LetGo{}));
                break;
            case Left::Closed:
                two.one().leaveOutcome();
            }
            auto record = recordIn(two.one().journal());
            EXPECT_FALSE(record.has_outcome());
            record.clear_finished(); // what the partner may lack of a card, until the next round
            EXPECT_EQ(record.SerializeAsString().find("gladly"), std::string::npos);
            again();
            EXPECT_EQ(two.count<Shared>(0), 0u);
            EXPECT_EQ(two.count<RoundDone>(0) + two.count<Stopped>(0), 0u);
        }
}

TEST_F(Journal, J4_WhatIsLetGoOfWhenItIsOpenedIsNotToldAgain)
{
    TwoSessions two;
    two.connect();
    two.agreeOn(wishes(1));
    two.seal(0, {{Wish::Love, "gladly", false}});
    two.seal(1, {{Wish::Love, "gladly", false}});
    two.turnAll();
    two.cut();
    auto restored = Session::restore(setupOf(0), *two.randoms[0], two.one().journal());
    ASSERT_TRUE(restored.ok());
    Session session = std::move(restored).value();
    EXPECT_TRUE(session.submit(LetGo{}, two.time));
    EXPECT_TRUE(session.takeEvents().empty());
}

TEST_F(Journal, J4_AfterTheLastCardAStopOrAFailureNoSecretIsKept)
{
    enum class End
    {
        LastCard,
        Stop,
        Failure
    };
    for (const End end : {End::LastCard, End::Stop, End::Failure}) {
        SCOPED_TRACE(static_cast<int>(end));
        TwoSessions two;
        two.connect();
        two.agreeOn(round);
        two.seal(0, yes);
        two.seal(1, yes);
        const auto holdsWords = [&](std::size_t who) {
            return holds(two.sides[who]->journal(), yes[0].words);
        };
        for (std::size_t who = 0; who < 2; ++who) {
            ASSERT_FALSE(seedIn(two.sides[who]->journal()) == crypto::Seed());
            ASSERT_TRUE(holdsWords(who));
        }
        switch (end) {
        case End::LastCard:
            two.turnAll();
            ASSERT_EQ(two.count<RoundDone>(0) + two.count<RoundDone>(1), 2u);
            break;
        case End::Stop:
            two.submit(0, StopHere{});
            two.settle();
            ASSERT_EQ(two.count<Stopped>(0) + two.count<Stopped>(1), 2u);
            break;
        case End::Failure:
            two.inject(0, protocol::Hello{});
            two.inject(1, protocol::Hello{});
            ASSERT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 2u);
        }
        for (std::size_t who = 0; who < 2; ++who) {
            EXPECT_TRUE(seedIn(two.sides[who]->journal()) == crypto::Seed());
            two.sides[who]->leaveOutcome(); // what was shared, until it was seen
            EXPECT_FALSE(holdsWords(who));
        }
    }
}

// What thirty days do, at every moment of a round, to each side, whether the other one's messages had come or
// not: it is over without a secret, the other hears it as a stop, and the two begin another round.
TEST_F(Journal, J4_ARoundIsLetGoOfAtAnyMomentAndTheOtherHearsAStop)
{
    const auto three = wishes(3);
    const std::string never = "only mine";
    const std::vector<Answer> answers{
        {Wish::No, never, false}, {Wish::Love, "gladly", false}, {Wish::Open, "", false}};
    std::size_t underWay = 0;
    bool more = true;
    for (std::size_t moment = 0; more; ++moment)
        for (std::size_t who = 0; who < 2; ++who) {
            SCOPED_TRACE(testing::Message() << "moment " << moment << ", side " << who);
            TwoSessions two;
            two.connect();
            two.agreeOn(three);
            two.submit(0, Seal{answers});
            two.submit(1, Seal{answers});
            std::size_t moved = 0;
            const auto move = [&] {
                while (moved < moment && (two.deliver(moved % 2) || two.deliver(1 - moved % 2)))
                    ++moved;
            };
            move();
            for (int times = 0; moved < moment && two.sides[0]->round() && times < 8; ++times) {
                two.submit(0, HandOn{});
                two.submit(1, HandOn{});
                move();
            }
            more = moved == moment && two.sides[who]->round();
            two.cut();
            if (!two.sides[who]->round())
                continue;
            auto restored = Session::restore(setupOf(who), *two.randoms[who], two.sides[who]->journal());
            ASSERT_TRUE(restored.ok());
            two.sides[who] = std::make_unique<Session>(std::move(restored).value());
            Session stopping =
                Session::restore(setupOf(who), *two.randoms[who], two.sides[who]->journal()).value();
            ASSERT_TRUE(stopping.submit(StopHere{}, two.time));
            underWay += stopping.phase() == Phase::Turning;

            ASSERT_TRUE(two.submit(who, LetGo{}));
            EXPECT_EQ(two.sides[who]->phase(), Phase::Choosing);
            EXPECT_EQ(two.count<Stopped>(who), 1u);
            EXPECT_TRUE(seedIn(two.sides[who]->journal()) == crypto::Seed());
            EXPECT_FALSE(holds(two.sides[who]->journal(), never));
            two.connect();
            EXPECT_EQ(two.count<Stopped>(1 - who) + two.count<RoundDone>(1 - who), 1u);
            two.submit(1 - who, HandOn{}); // nothing to put it on
            two.agreeOn(three, who);
            two.seal(0, answers);
            two.seal(1, answers);
            two.turnAll();
            EXPECT_EQ(two.count<RoundDone>(who), 1u);
            EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u);
        }
    EXPECT_GT(underWay, 2u) << "in the middle of a card, too";
}

// Whoever waits for an answer hears how long a write takes, and a write is longer by the block.
TEST_F(Journal, J6_NothingThatIsKeptIsLongerOrShorterForWhatIsNotTold)
{
    const auto kept = [](const std::vector<Answer>& answers, bool dismisses) {
        TwoSessions two;
        two.connect();
        two.submit(1, Suggest{wishes(3)});
        two.settle();
        if (dismisses)
            two.submit(0, Dismiss{});
        const std::size_t choosing = two.one().journal().size();
        two.agreeOn(wishes(2));
        two.seal(0, answers);
        two.seal(1, {{Wish::Love, "", false}, {Wish::Love, "", false}});
        EXPECT_EQ(two.one().phase(), Phase::Turning);
        return std::pair(choosing, two.one().journal().size());
    };
    const auto length = kept(yes, false);
    const std::string longest(limits::kWordsBytes, 'w');
    EXPECT_EQ(kept({{}, {}}, false), length);
    EXPECT_EQ(kept({{Wish::No, "", true}, {Wish::No, "", true}}, false), length);
    EXPECT_EQ(kept({{Wish::Love, longest, false}, {Wish::No, longest, true}}, false), length);
    EXPECT_EQ(kept(yes, true), length);

    // and the drafts, of however many cards
    std::vector<Answer> full(limits::kCards, {protocol::Pick{std::vector<bool>(16, true)}, longest, true});
    for (const auto& answers : {answersOfOne(), std::vector<Answer>(1), full})
        EXPECT_EQ(serialise(answers).size(), kAnswersBytes);
}

TEST(AnswersRecord, EveryKindComesBackAndNothingElseFits)
{
    const auto round = sampleRound();
    for (const auto& answers : {answersOfOne(), answersOfTwo(), std::vector<Answer>(round.cards.size())}) {
        const Bytes bytes = serialise(answers);
        const auto back = parseAnswers(bytes, round);
        ASSERT_TRUE(back.ok());
        EXPECT_EQ(*back, answers);
        EXPECT_FALSE(parseAnswers(bytes, wishes(3)).ok());
    }
    EXPECT_FALSE(parseAnswers(Bytes{0xff}, round).ok());
    auto older = answersOfOne(); // drafts of an earlier version, which let more be pasted
    older[0].words = "a\tb\u202ec\nd";
    EXPECT_EQ(parseAnswers(serialise(older), round).value()[0].words, "abc\nd");
    record::Answers record;
    const Bytes whole = serialise(answersOfOne());
    ASSERT_TRUE(record.ParseFromArray(whole.data(), static_cast<int>(whole.size())));
    record.clear_room();
    const std::string without = record.SerializeAsString();
    const Bytes small(without.begin(), without.end());
    EXPECT_TRUE(parseAnswers(filledUp(small, kAnswersBytes), round).ok());
    EXPECT_FALSE(parseAnswers(filledUp(small, kAnswersBytes + 1), round).ok());
}

} // namespace
} // namespace mandorla::test
