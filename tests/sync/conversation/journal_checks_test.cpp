#include "protocol/limits.h"
#include "sync/conversation/journal.h"
#include "sync/limits.h"
#include "tests/support/cheat.h"
#include "tests/support/filled_up.h"
#include "tests/support/journal_fixture.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

// What a journal may never hold, and what is refused when it is read.
namespace mandorla::test {
namespace {

using namespace sync;
using Phase = Session::Phase;

TEST_F(JournalTest, J2_NoSeedIsKeptBeforeAllBlindsAreChecked)
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
            ASSERT_TRUE(restored.has_value());
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

TEST_F(JournalTest, J2_AnOlderFilePutBackNeverSaysAnythingElse)
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
        ASSERT_TRUE(old.has_value());
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

TEST_F(JournalTest, J3_OneChangedBitOfAPartnersMessageIsRefused)
{
    sealBoth();
    const crypto::SecretBytes journal = pair.one().journal();
    ASSERT_TRUE(Session::restore(setupOf(0), *pair.randoms[0], journal).has_value());
    // theirs: KEY, found by its first bytes
    const Bytes key = messagesOf<protocol::Step>(pair.sent[1]).at(0).body;
    const auto at = std::search(journal.begin(), journal.end(), key.begin(), key.end());
    ASSERT_NE(at, journal.end());
    for (std::size_t bit = 0; bit < key.size() * 8; bit += 37) {
        crypto::SecretBytes changed = journal;
        changed[static_cast<std::size_t>(at - journal.begin()) + bit / 8] ^=
            static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_FALSE(Session::restore(setupOf(0), *pair.randoms[0], changed).has_value()) << bit;
    }
    for (std::size_t size = 0; size < journal.size(); size += 13)
        (void)Session::restore(setupOf(0), *pair.randoms[0], ByteView(journal).first(size)).has_value();
    EXPECT_FALSE(Session::restore(setupOf(0), *pair.randoms[0], ByteView(journal).first(31)).has_value());
    EXPECT_FALSE(Session::restore(setupOf(1), *pair.randoms[0], journal).has_value())
        << "the other's journal";
    EXPECT_FALSE(
        Session::restore(setupOf(0), *pair.randoms[0], crypto::SecretBytes(limits::kJournalBytes + 1))
            .has_value());
}

// An earlier version took words that this one refuses, and let them be sealed: an evening goes on all the
// same.
TEST_F(JournalTest, J3_WordsThatAnEarlierVersionTookAreTakenAgain)
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
    ASSERT_EQ(cheat->error(), "");
    // As the earlier version would have kept it: their words taken, and own ones under the seal.
    crypto::SecretBytes journal = cheat->honest.journal();
    auto record = recordIn(journal);
    record.mutable_round()->mutable_context()->add_theirs(toString(cheat->wordsBody(0, true)));
    record.mutable_round()->mutable_context()->set_own_steps(6);
    changeFirst(*record.mutable_round()->mutable_answers(),
                [&](wire::Answer& answer) { answer.set_words(mine); });
    Bytes older(journal.begin(), journal.begin() + 32);
    append(older, view(record.SerializeAsString()));
    auto restored = Session::restore(setupOf(1), *pair.randoms[1], older);
    ASSERT_TRUE(restored.has_value());
    Session again = std::move(restored).value();
    std::vector<Shared> shown;
    for (const Event& event : again.takeEvents())
        if (const auto* shared = std::get_if<Shared>(&event))
            shown.push_back(*shared);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].theirs, theirs);
    EXPECT_EQ(shown[0].mine, mine);

    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true)); // now they are not taken any more
    EXPECT_EQ(cheat->error(), "bad_text");
}

// Each place where a journal could say what this machine never writes.
TEST_F(JournalTest, J3_WhatTheMachineNeverWritesIsRefused)
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
        return Session::restore(setupOf(0), *pair.randoms[0], journal).has_value();
    };
    for (const auto* journal : {&agreed, &sealed, &turning, &done, &choosing, &stopped})
        ASSERT_TRUE(taken(change(*journal, [](Journal&) {})));
    EXPECT_TRUE(taken(change(agreed, [](Journal& j) { j.mutable_round()->clear_down(); }))) << "an older one";

    protocol::RoundDraft draft = wishes(1);
    draft.cards[0].kind = protocol::Kind::Private;
    const auto checked = protocol::checkRound(draft);
    const std::string alone = toString(checked.value().bytes());
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
        {"no such answer", sealed,
         [&](Journal& j) { changeFirst(*answers(j), [](wire::Answer& a) { a.set_wish(3); }); }},
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
             while (j.left(0).ups_size() <= static_cast<int>(limits::kSealChanges + 1))
                 j.mutable_left(0)->add_ups(j.left(0).ups(0));
         }},
        {"stopped rounds too many", stopped,
         [](Journal& j) {
             const record::Left one = j.left(0);
             while (j.left_size() <= static_cast<int>(limits::kStoppedRounds))
                 *j.add_left() = one;
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
             while (j.left(0).ups_size() <= static_cast<int>(limits::kSealChanges))
                 j.mutable_left(0)->add_ups(j.left(0).ups(0));
         }},
        {"stopped rounds", stopped,
         [](Journal& j) {
             const record::Left one = j.left(0);
             while (j.left_size() < static_cast<int>(limits::kStoppedRounds))
                 *j.add_left() = one;
         }},
    };
    for (const Case& one : most)
        EXPECT_TRUE(taken(change(one.journal, one.how))) << one.name;
    const Bytes small(agreed.begin(), agreed.end());
    EXPECT_TRUE(taken(filledUp(small, limits::kJournalBytes)));
    EXPECT_FALSE(taken(filledUp(small, limits::kJournalBytes + 1)));
}

} // namespace
} // namespace mandorla::test
