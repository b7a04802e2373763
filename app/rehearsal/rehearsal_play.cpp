#include "app/rehearsal/rehearsal_play.h"

#include "app/rehearsal/rehearsal_kinds.h"
#include "app/rehearsal/rehearsal_samples.h"
#include "app/rehearsal/rehearsal_stage.h"
#include "app/rehearsal/rehearsal_steps.h"
#include "app/words/readable_texts.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace mandorla::app {

namespace {

const auto kPassphrase = QStringLiteral("a rehearsal behind glass");
constexpr std::size_t kPictured = 2; // so many rounds have every page and every kind of card

// The two people at their two laptops.
class Play : private Stage
{
public:
    Play(const std::vector<protocol::Exercise>& exercises, const QDir& folder, const QDir& vaults,
         const sync::Look& look, QmlWarnings& warnings, Memory& memory)
        : Stage(exercises, folder, vaults, look, warnings)
        , m_memory(memory)
    {
        for (const protocol::Exercise& exercise : exercises)
            m_rounds.insert(m_rounds.end(), exercise.rounds.begin(), exercise.rounds.end());
    }

    bool playAll(Rounds rounds)
    {
        if (!open())
            return false;
        connectBoth();
        bool right = true;
        for (std::size_t i = 0; i < (rounds == Rounds::Every ? m_rounds.size() : kPictured); ++i) {
            m_pictured = i < kPictured;
            if (m_rounds[i].isPrivate())
                playAlone(m_rounds[i], static_cast<int>(i));
            else
                for (const InCommon inCommon : {InCommon::Some, InCommon::All, InCommon::Nothing}) {
                    m_pictured = i < kPictured && inCommon == InCommon::Some;
                    right = playRound(m_rounds[i], static_cast<int>(i), inCommon) && right;
                }
            m_pictured = i < kPictured;
            if (i == 0)
                cover();
            m_right = m_memory.weigh(readable(m_rounds[i].title)) && m_right;
        }
        m_pictured = true;
        first().endEvening();
        waitUntil(QStringLiteral("the evening pauses for the other one"),
                  [this] { return second().notice()->paused(); });
        picture("paused");
        say(QStringLiteral("Noor ends the evening. For Rowan it has paused: %1")
                .arg(second().notice()->text()));
        return right && m_right;
    }

    bool playOneAndKeep()
    {
        m_keeps = true;
        m_pictured = false;
        if (!open())
            return false;
        connectBoth();
        const bool right = playRound(m_rounds.front(), 0);
        m_right = m_memory.weigh(readable(m_rounds.front().title)) && m_right;
        return right && m_right;
    }

private:
    void connectBoth()
    {
        picture("before-we-begin");
        for (App* app : both())
            app->welcome()->goOn();
        waitForPage(Navigator::Welcome);
        picture("welcome");
        for (App* app : both())
            app->welcome()->writeAlone();
        waitForPage(Navigator::OwnList);
        picture("own-list");
        for (App* app : both())
            app->ownList()->back();
        waitForPage(Navigator::Welcome);
        for (App* app : both()) {
            app->welcome()->setKeeps(m_keeps);
            app->welcome()->begin();
        }
        for (App* app : both()) {
            if (!m_keeps)
                break;
            app->keepingIt()->passphrase()->type(kPassphrase);
            app->keepingIt()->passphrase()->typeAgain(kPassphrase);
            look();
            app->keepingIt()->create();
        }
        waitForPage(Navigator::Connect);
        first().connecting()->setName(QStringLiteral("Noor"));
        second().connecting()->setName(QStringLiteral("Rowan"));
        picture("connect");

        first().connecting()->show();
        second().connecting()->type();
        waitUntil(QStringLiteral("digits are shown"),
                  [this] { return first().connecting()->digits().size() == 6; });
        waitUntil(QStringLiteral("the laptops find each other"),
                  [this] { return second().connecting()->found(); });
        say(QStringLiteral("Noor's laptop shows six digits, and Rowan's has found it."));
        const QString digits = first().connecting()->digits();
        second().connecting()->setTyped(digits.left(3) + QLatin1Char(' ') + digits.mid(3));
        picture("connect-digits");
        second().connecting()->pair();
        waitForPage(Navigator::Choose);
        say(QStringLiteral("Paired: %1.").arg(first().people()->together()));
        if (!first().people()->iAmFirst() || second().people()->iAmFirst())
            throw Stuck{QStringLiteral("whoever showed the digits is not the first")};
    }

    bool playRound(const protocol::Round& round, int row, InCommon inCommon = InCommon::Some)
    {
        Stalls::it().forgetStep();
        const auto samples = m_samples.forRound(round, inCommon);
        const auto expected = mustBeSeen(round, samples);
        const auto shared = std::ranges::count_if(
            round.cards, [](const protocol::Card& card) { return card.slotCount() > 0; });
        if (inCommon != InCommon::Some && std::ssize(expected) != (inCommon == InCommon::All ? shared : 0))
            throw Stuck{QStringLiteral("the samples have something else in common than they should")};
        agreeOn(round, row);
        for (std::size_t side = 0; side < 2; ++side)
            answerAll(round, samples, side);
        picture("review");
        sealBoth();
        turnAll(round, expected);
        return compare(expected);
    }

    // One of the two, for oneself; the other one sees nothing of it.
    void playAlone(const protocol::Round& round, int row)
    {
        Stalls::it().forgetStep();
        const auto samples = m_samples.forRound(round);
        first().choosing()->setSelected(row);
        first().choosing()->suggest();
        first().choosing()->beginAlone();
        waitForPages(Navigator::Answer, Navigator::Choose);
        answerAll(round, samples, 0);
        first().answering()->finish();
        waitForPages(Navigator::OwnPage, Navigator::Choose);
        m_pictured = true;
        picture("own-page");
        m_pictured = false;
        first().ownPage()->letGo();
        look();
        if (second().choosing()->hasSuggestion() || first().ownPage()->state() != OwnPageViewModel::Gone)
            throw Stuck{QStringLiteral("a round for oneself alone shows")};
        say(QStringLiteral("Noor does “%1” alone. Rowan's screen shows nothing of it.")
                .arg(readable(round.title)));
        first().ownPage()->done();
        waitForPage(Navigator::Choose);
    }

    void agreeOn(const protocol::Round& round, int row)
    {
        second().choosing()->setSelected(row);
        waitUntil(QStringLiteral("the round can be suggested"), // not while a busy machine has them apart
                  [this] { return second().choosing()->canSuggest(); });
        second().choosing()->suggest();
        waitUntil(QStringLiteral("the suggestion arrives"),
                  [this] { return first().choosing()->hasSuggestion(); });
        say(QStringLiteral("Rowan suggests “%1”.").arg(readable(round.title)));
        picture("choose");
        first().choosing()->readSuggestion();
        waitForPages(Navigator::ReadCards, Navigator::Choose);
        if (first().readingCards()->cards()->count() != static_cast<int>(round.cards.size()))
            throw Stuck{QStringLiteral("not every card can be read")};
        picture("read-cards");
        first().readingCards()->agree();
        waitForPage(Navigator::Answer);
        say(QStringLiteral("Noor reads every card, and agrees."));
        picture("answer-opening");
    }

    // Round after round one side answers while the other is already, or still, elsewhere.
    void answerAll(const protocol::Round& round, const std::vector<SamplePair>& samples, std::size_t side)
    {
        Laptop& laptop = side == 0 ? m_first : m_second;
        AnswerViewModel& page = *laptop.viewModel().answering();
        std::size_t skips = 0;
        std::size_t kept = 0;
        page.next();
        for (const SamplePair& pair : samples) {
            Stalls::it().step();
            inRehearsal(page.kind()).give(page, pair.at(side));
            Stalls::it().step();
            page.setWithheld(pair.at(side).keepsBack);
            look(laptop);
            const protocol::Card& card = round.cards.at(static_cast<std::size_t>(page.index()));
            if (side == 0 && !m_keeps &&
                m_answersPictured.insert({card.kind, card.options.empty(), card.several}).second)
                picture("answer", true);
            kept += pair.at(side).keepsBack ? 1U : 0U;
            if (pair.at(side).skips) {
                page.skip();
                ++skips;
            } else {
                page.next();
            }
        }
        if (page.phase() != AnswerViewModel::Review)
            throw Stuck{QStringLiteral("the review does not follow the last card")};
        look(laptop);
        say(QStringLiteral("%1 answers %2 cards alone: %3 skipped, %4 kept back.")
                .arg(side == 0 ? "Noor" : "Rowan")
                .arg(round.cards.size())
                .arg(skips)
                .arg(kept));
    }

    void sealBoth()
    {
        first().answering()->seal();
        waitForPages(Navigator::Sealed, Navigator::Answer);
        picture("sealed");
        first().sealing()->unseal();
        waitForPages(Navigator::Answer, Navigator::Answer);
        first().answering()->seal();
        waitForPages(Navigator::Sealed, Navigator::Answer);
        say(QStringLiteral(
            "Noor seals, opens the seal again, and seals. Rowan's screen shows nothing of it."));
        second().answering()->seal();
        waitForPage(Navigator::TurnTogether);
        say(QStringLiteral("Rowan seals. Both are on “Turn together”."));
    }

    void turnAll(const protocol::Round& round, const std::vector<Seen>& expected)
    {
        for (std::size_t turn = 0;; ++turn) {
            // On the first card a hand is put on, taken back, and put on again.
            if (turn == 0) {
                first().turning()->putHandOn();
                look();
                first().turning()->takeHandBack();
                look();
                first().turning()->toggleHand();
            } else {
                first().revealing()->turnNext();
            }
            if (!first().turning()->hand() && first().navigator()->screen() == Navigator::TurnTogether)
                throw Stuck{QStringLiteral("the hand is not on the card")};
            if (turn < 2)
                picture("turn-together");
            if (second().turning()->hand())
                throw Stuck{QStringLiteral("the other hand shows")};
            if (turn == 0)
                second().turning()->putHandOn();
            else
                second().revealing()->turnNext();
            waitUntil(QStringLiteral("the card turns"), [this] {
                return first().navigator()->screen() == second().navigator()->screen() &&
                       first().navigator()->screen() != Navigator::TurnTogether &&
                       !first().turning()->hand() && !second().turning()->hand();
            });
            look();
            if (first().navigator()->screen() == Navigator::TheEnd)
                break;
            if (turn >= expected.size())
                throw Stuck{QStringLiteral("more came up than the sample answers imply")};
            say(QStringLiteral("Both turn: %1")
                    .arg(first().revealing()->spoken().replace(QLatin1Char('\n'), " | ")));
            if (first().revealing()->spoken() != second().revealing()->spoken())
                throw Stuck{QStringLiteral("the two screens differ")};
            if (isNewForm(round, expected.at(turn)))
                picture("reveal", true);
            if (!std::exchange(m_talked, true))
                talkItThrough();
            if (m_keeps && turn == 0)
                lockAndComeBack();
        }
        picture(expected.empty() ? "the-end-nothing" : "the-end",
                expected.empty() && !std::exchange(m_nothingPictured, true));
    }

    // Each card that looks otherwise, once in an evening: its kind, and how it is shared.
    bool isNewForm(const protocol::Round& round, const Seen& seen)
    {
        const auto card = std::ranges::find(round.cards, seen.prompt,
                                            [](const protocol::Card& one) { return readable(one.prompt); });
        const auto isAlone = [&](const protocol::Option& option) {
            return option.alone && seen.overlap == QStringList{readable(option.text)};
        };
        return !m_keeps && card != round.cards.end() &&
               m_revealsPictured
                   .insert({card->kind, card->line, card->light, card->several, card->options.empty(),
                            std::ranges::any_of(card->options, isAlone), seen.overlap.size() > 1,
                            seen.firstWords.contains(u'\n')})
                   .second;
    }

    // Suggested by one, seen by the other, on for both, ended by one: and both are where they were.
    void talkItThrough()
    {
        TalkViewModel& one = *first().talking();
        TalkViewModel& other = *second().talking();
        one.open();
        picture("talk");
        one.suggest();
        waitUntil(QStringLiteral("a talk is suggested"), [&] { return other.asks(); });
        picture("talk-suggested");
        other.open();
        picture("talk-asked");
        other.accept();
        waitUntil(QStringLiteral("they talk"), [&] { return one.stage() == TalkViewModel::On; });
        if (one.title() != other.title() || one.sentence() != other.sentence())
            throw Stuck{QStringLiteral("the two screens of a talk differ")};
        picture("talk-on");
        other.end();
        waitForPage(Navigator::Reveal);
        say(QStringLiteral("They talk it through, and Rowan ends it: both are on the card again."));
    }

    // Both lock at a card, and open again: they are at it.
    void lockAndComeBack()
    {
        const QString spoken = first().revealing()->spoken();
        for (App* app : both())
            app->window()->lock();
        waitUntil(QStringLiteral("both are locked"),
                  [this] { return !first().window()->locks() && !second().window()->locks(); });
        look();
        for (App* app : both())
            app->door()->open(kPassphrase);
        waitForPage(Navigator::Reveal);
        waitUntil(QStringLiteral("they are back"),
                  [this] { return !first().notice()->paused() && !second().notice()->paused(); });
        if (first().revealing()->spoken() != spoken || second().revealing()->spoken() != spoken)
            throw Stuck{QStringLiteral("it is another card than before")};
        say(QStringLiteral("Both lock and open again: they are at the same card."));
    }

    static std::vector<Seen> seenBy(App& app)
    {
        std::vector<Seen> out;
        const Rows& rows = *app.ending()->shared();
        for (int row = 0; row < rows.count(); ++row)
            out.push_back({rows.at(row, "prompt").toString(), rows.at(row, "overlap").toStringList(),
                           rows.at(row, "firstWords").toString(), rows.at(row, "secondWords").toString()});
        return out;
    }

    bool compare(const std::vector<Seen>& expected)
    {
        bool right = true;
        for (App* app : both()) {
            Stalls::it().forgetStep();
            const auto seen = seenBy(*app);
            const QString name = app->people()->ownName();
            say(QStringLiteral("What %1 saw of “%2”:").arg(name, app->ending()->roundTitle()));
            for (const Seen& one : seen)
                say(QStringLiteral("  %1%2%3%4")
                        .arg(one.prompt,
                             one.overlap.isEmpty() ? "" : "\n      " + one.overlap.join("\n      "),
                             one.firstWords.isEmpty() ? "" : "\n      Noor: " + one.firstWords,
                             one.secondWords.isEmpty() ? "" : "\n      Rowan: " + one.secondWords));
            if (seen != expected) {
                right = false;
                say(QStringLiteral("  This is not what the sample answers imply:"));
                for (const Seen& one : expected)
                    say(QStringLiteral("  %1 [%2] [%3] [%4]")
                            .arg(one.prompt, one.overlap.join("; "), one.firstWords, one.secondWords));
            }
        }
        if (m_pictured || m_keeps)
            writeOurPage();
        for (App* app : both())
            app->ending()->anotherRound();
        waitForPage(Navigator::Choose);
        return right;
    }

    static QStringList written(App& app)
    {
        QStringList out;
        for (int row = 0; row < app.ourPage()->entries()->count(); ++row)
            out << app.ourPage()->entries()->textAt(row) + app.ourPage()->entries()->otherAt(row);
        out.sort(); // side by side, each has its own text first
        return out;
    }
    void reads(const QStringList& expected)
    {
        waitUntil(QStringLiteral("both read: %1").arg(expected.join(QStringLiteral(" | "))),
                  [&] { return written(first()) == expected && written(second()) == expected; });
        look();
    }

    // Begun with the step of a card, or a sentence of one's own where none has one; reworded by both, with
    // one step dropped and one written apart; let go of, or kept.
    void writeOurPage()
    {
        for (App* app : both())
            app->ending()->toOurPage();
        waitForPage(Navigator::OurPage);
        OurPageViewModel& one = *first().ourPage();
        OurPageViewModel& other = *second().ourPage();
        int card = 0;
        while (card < one.shared()->count() && one.shared()->at(card, "start").toString().isEmpty())
            ++card;
        if (card < one.shared()->count())
            one.tryThis(card);
        else
            one.reword(0, QStringLiteral("Early to bed."));
        const QString begun = one.entries()->textAt(0);
        waitUntil(QStringLiteral("the step is on both"), [&] { return other.entries()->textAt(0) == begun; });
        other.setCurrent(0); // out of the blank row
        reads({begun});
        if (card < one.shared()->count() && begun != one.shared()->at(card, "start").toString())
            throw Stuck{QStringLiteral("an entry does not begin with the step of its card")};
        other.reword(0, QStringLiteral("Saturday, after the dishes: the bath."));
        reads({QStringLiteral("Saturday, after the dishes: the bath.")});
        one.reword(0, QStringLiteral("Saturday, after the dishes: the bath at nine."));
        reads({QStringLiteral("Saturday, after the dishes: the bath at nine.")});
        other.write();
        other.reword(1, QStringLiteral("Tea in the kitchen."));
        waitUntil(QStringLiteral("a second step"), [&] { return one.entries()->count() == 2; });
        picture("our-page");
        one.drop(1);
        reads({QStringLiteral("Saturday, after the dishes: the bath at nine.")});
        say(QStringLiteral("On our page both reword a step, and another is dropped without a trace."));

        one.reword(0, QStringLiteral("A walk by the river."));
        other.reword(0, QStringLiteral("An evening without plans."));
        waitUntil(QStringLiteral("two texts stand side by side"), [&] {
            return !one.entries()->otherAt(0).isEmpty() && !other.entries()->otherAt(0).isEmpty();
        });
        picture("our-page-two-texts");
        one.take(0, true);
        reads({QStringLiteral("An evening without plans.")});
        say(QStringLiteral("Both write at once: two texts stand side by side until one is taken."));

        if (m_keeps)
            keepOurPage(one, other);
        else
            letGoOfOurPage(one, other);
        if (one.sentence() != other.sentence())
            throw Stuck{QStringLiteral("the two screens say different things of the page")};
        say(QStringLiteral("Both read: %1").arg(one.sentence()));
        for (App* app : both())
            app->ourPage()->back();
        if (m_keeps) {
            for (App* app : both())
                app->ending()->anotherRound();
            waitForPage(Navigator::Choose);
            picture("choose-with-a-page");
            m_pictured = false;
        }
    }

    void keepOurPage(OurPageViewModel& one, OurPageViewModel& other)
    {
        one.toggleKeep();
        look();
        if (other.keep())
            throw Stuck{QStringLiteral("the other one's wish to keep shows")};
        other.toggleKeep();
        waitUntil(QStringLiteral("the page is kept"), [&] {
            return one.state() == OurPageViewModel::Kept && other.state() == OurPageViewModel::Kept;
        });
        m_pictured = true;
        picture("our-page-kept");
    }

    void letGoOfOurPage(OurPageViewModel& one, OurPageViewModel& other)
    {
        other.letGo();
        waitUntil(QStringLiteral("the page is let go"), [&] {
            return one.state() == OurPageViewModel::Gone && other.state() == OurPageViewModel::Gone;
        });
        picture("our-page-let-go");
    }

    void cover()
    {
        for (App* app : both())
            app->window()->cover();
        picture("cover");
        for (App* app : both())
            app->window()->help();
        picture("if-afraid");
        for (App* app : both()) {
            app->window()->leaveHelp();
            app->window()->look();
        }
        picture("look");
        for (App* app : both()) {
            app->window()->leaveLook();
            app->window()->uncover();
        }
        look();
    }

    Memory& m_memory;
    bool m_keeps = false;
    std::vector<protocol::Round> m_rounds;
    Samples m_samples;
    std::set<std::tuple<protocol::Kind, bool, bool>> m_answersPictured;
    std::set<std::tuple<protocol::Kind, protocol::Line, bool, bool, bool, bool, bool, bool>>
        m_revealsPictured;
    bool m_nothingPictured = false;
    bool m_talked = false;
};

} // namespace

bool playAll(Rounds rounds, const std::vector<protocol::Exercise>& exercises, const QDir& pictures,
             const sync::Look& look, QmlWarnings& warnings, Memory& memory)
{
    return Play(exercises, pictures, pictures, look, warnings, memory).playAll(rounds);
}

bool playOneAndKeep(const std::vector<protocol::Exercise>& exercises, const QDir& pictures,
                    const QDir& vaults, const sync::Look& look, QmlWarnings& warnings, Memory& memory)
{
    return Play(exercises, pictures, vaults, look, warnings, memory).playOneAndKeep();
}

} // namespace mandorla::app
