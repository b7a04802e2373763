#include "app/rehearsal/rehearsal.h"

#include "app/rehearsal/rehearsal_kinds.h"
#include "app/rehearsal/rehearsal_looks.h"
#include "app/rehearsal/rehearsal_samples.h"
#include "app/words/texts.h"
#include "protocol/rounds/round_file.h"
#include "sync/system_clock.h"

#include <QDir>
#include <QGuiApplication>
#include <QHostAddress>
#include <QImage>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QScreen>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

namespace mandorla::app {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kStepTime = 30s; // for one step of a rehearsal; on an idle machine each takes well under one
constexpr auto kLookAgain = 100ms; // what no event tells
constexpr auto kQuiet = 160ms;     // without a new frame: a fade of 120 ms is over
constexpr auto kPictureTime = 5s;  // for a page to come to rest
const auto kPassphrase = QStringLiteral("a rehearsal behind glass");
constexpr std::size_t kPictured = 2; // so many rounds have every page and every kind of card
constexpr double kGrowth = 1.5; // of memory over an evening; what is shown once is kept, nothing heaps up

sync::ClientOptions loopback()
{
    sync::ClientOptions options;
    options.listenAddress = QHostAddress(QHostAddress::LocalHost);
    options.port = 0;
    options.beacons = sync::ClientOptions::Beacons::Loopback;
    options.loopbackPort = static_cast<quint16>(QRandomGenerator::system()->bounded(49152, 65536));
    return options;
}

void say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

struct Stuck
{
    QString what;
};

// Goes on with events until `done`; false after `time`.
bool comesTrue(const std::function<bool()>& done, std::chrono::milliseconds time = kStepTime)
{
    const auto start = Clock::now();
    QTimer wake;
    wake.start(kLookAgain);
    while (!done()) {
        if (Clock::now() - start >= time)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        // Outside exec() nobody else does this.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void waitUntil(const QString& what, const std::function<bool()>& done,
               std::chrono::milliseconds time = kStepTime)
{
    if (!comesTrue(done, time))
        throw Stuck{what};
}

QString inMegabytes(std::size_t bytes) { return QStringLiteral("%1 MB").arg((bytes + 500'000) / 1'000'000); }

// What it takes, held to what it took after the first round, when almost every page had been shown once: what
// pages, letters and pictures need for good is there by then.
class Memory
{
public:
    // Once no page moves. What a busy machine frees a moment later has that moment. False, and said: it has
    // grown too much.
    bool weigh(const QString& round)
    {
        auto now = memoryInUse();
        if (!now)
            return true;
        if (!m_start)
            m_start = now;
        const auto right = [&] {
            now = memoryInUse();
            return static_cast<double>(*now) <= kGrowth * static_cast<double>(*m_start);
        };
        const bool comesDown = comesTrue(right, kPictureTime);
        m_most = std::max(m_most, *now);
        if (!comesDown)
            say(QStringLiteral(
                    "Memory has grown from %1 after the first round to %2 (%3 allocated) after “%4”: "
                    "more than %5 times.")
                    .arg(inMegabytes(*m_start), inMegabytes(*now), inMegabytes(memoryAllocated()), round)
                    .arg(kGrowth));
        return comesDown;
    }
    void report() const
    {
        say(m_start
                ? QStringLiteral("Memory: %1 after the first round, %2 at most after any.")
                      .arg(inMegabytes(*m_start), inMegabytes(m_most))
                : QStringLiteral("How much memory is in use cannot be told here, and was not looked at."));
    }

private:
    std::optional<std::size_t> m_start;
    std::size_t m_most = 0;
};

// "Answer, card 3"
QString placeOf(App& app)
{
    QString out =
        QString::fromLatin1(QMetaEnum::fromType<Navigator::Screen>().valueToKey(app.navigator()->screen()));
    if (app.navigator()->screen() == Navigator::Answer && app.answering()->phase() == AnswerViewModel::Card)
        out += QStringLiteral(", card %1").arg(app.answering()->index() + 1);
    return app.window()->covered() ? QStringLiteral("the cover") : out;
}

// The two people at their two laptops.
class Play
{
public:
    // folder: for pictures. Both are here just for tonight: no vault is made in it.
    // vaults: where something is made only if they keep.
    Play(const std::vector<protocol::Exercise>& exercises, const QDir& folder, const QDir& vaults,
         const sync::Look& look, QmlWarnings& warnings, Memory& memory)
        : m_warnings(warnings)
        , m_memory(memory)
        , m_options(loopback())
        , m_first(m_options, m_clock, vaults.filePath(QStringLiteral("first")), exercises, look)
        , m_second(m_options, m_clock, vaults.filePath(QStringLiteral("second")), exercises, look)
        , m_folder(folder)
    {
        for (const protocol::Exercise& exercise : exercises)
            m_rounds.insert(m_rounds.end(), exercise.rounds.begin(), exercise.rounds.end());
    }

    // Just for tonight: every round, with much, all and nothing in common, and a page that is let go.
    bool playAll()
    {
        if (!open())
            return false;
        connectBoth();
        bool right = true;
        for (std::size_t i = 0; i < m_rounds.size(); ++i) {
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

    // Another evening, behind a passphrase: one round, and a page that both keep.
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
    bool open()
    {
        for (Laptop* laptop : {&m_first, &m_second}) {
            m_warnings.listenTo(laptop->engine());
            const bool opened = laptop->open();
            listen();
            if (!opened)
                return false;
            laptop->window()->resize(1280, 800);
        }
        look();
        return true;
    }

    App& first() { return m_first.viewModel(); }
    App& second() { return m_second.viewModel(); }
    std::array<App*, 2> both() { return {&first(), &second()}; }

    void waitForPages(Navigator::Screen one, Navigator::Screen other)
    {
        waitUntil(QStringLiteral("page %1 and page %2").arg(one).arg(other), [&] {
            return first().navigator()->screen() == one && second().navigator()->screen() == other;
        });
        look();
    }
    void waitForPage(Navigator::Screen page) { waitForPages(page, page); }

    // The windows show what the view models say, and QML does not complain.
    void look()
    {
        for (Laptop* laptop : {&m_first, &m_second})
            look(*laptop);
    }
    void look(Laptop& laptop)
    {
        QStringList wrong;
        const bool right = comesTrue([&] {
            wrong = laptop.window()->isVisible() ? differences(*laptop.window(), laptop.viewModel())
                                                 : QStringList();
            return wrong.isEmpty();
        });
        listen();
        if (!right)
            throw Stuck{QStringLiteral("%1's window does not show what it should, at %2: %3")
                            .arg(&laptop == &m_first ? "Noor" : "Rowan", placeOf(laptop.viewModel()),
                                 wrong.join(QStringLiteral(". And ")))};
    }
    void listen()
    {
        for (const QString& warning : m_warnings.take()) {
            m_right = false;
            say(QStringLiteral("QML complains, with Noor at %1 and Rowan at %2: %3")
                    .arg(placeOf(first()), placeOf(second()), warning));
        }
    }

    // Both sides, light and dark, once nothing moves any more.
    void picture(const char* name, bool also = false)
    {
        look();
        if (!m_pictured && !also)
            return;
        const QString number = QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
        for (const bool dark : {false, true}) {
            for (App* app : both())
                app->look()->chooseDark(dark ? LookViewModel::Yes : LookViewModel::No);
            rest();
            look();
            for (Laptop* laptop : {&m_first, &m_second}) {
                if (!laptop->window()->isVisible())
                    continue;
                const QString file =
                    QStringLiteral("%1-%2%3.png")
                        .arg(number, laptop == &m_first ? "first" : "second", dark ? "-dark" : "");
                if (!laptop->window()->grabWindow().save(m_folder.filePath(file)))
                    throw Stuck{
                        QStringLiteral("a picture could not be written: %1").arg(m_folder.filePath(file))};
            }
        }
    }

    void rest()
    {
        auto last = Clock::now();
        QTimer wake;
        wake.start(kQuiet / 4);
        QObject context;
        for (Laptop* laptop : {&m_first, &m_second})
            QObject::connect(laptop->window(), &QQuickWindow::frameSwapped, &context,
                             [&last] { last = Clock::now(); });
        waitUntil(
            QStringLiteral("a page comes to rest"), [&] { return Clock::now() - last >= kQuiet; },
            kPictureTime);
    }

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
            inRehearsal(page.kind()).give(page, pair.at(side));
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

        if (m_keeps) {
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
        } else {
            other.letGo();
            waitUntil(QStringLiteral("the page is let go"), [&] {
                return one.state() == OurPageViewModel::Gone && other.state() == OurPageViewModel::Gone;
            });
            picture("our-page-let-go");
        }
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

    QmlWarnings& m_warnings;
    Memory& m_memory;
    sync::SystemClock m_clock;
    sync::ClientOptions m_options;
    bool m_keeps = false;
    Laptop m_first;
    Laptop m_second;
    std::vector<protocol::Round> m_rounds;
    QDir m_folder;
    Samples m_samples;
    std::set<std::tuple<protocol::Kind, bool, bool>> m_answersPictured;
    std::set<std::tuple<protocol::Kind, protocol::Line, bool, bool, bool, bool, bool, bool>>
        m_revealsPictured;
    bool m_nothingPictured = false;
    bool m_pictured = true;
    int m_pictures = 0;
    bool m_talked = false;
    bool m_right = true; // nothing was said that makes the rehearsal fail
};

} // namespace

int rehearse(const std::vector<protocol::Exercise>& exercises, const sync::Look& look)
{
    const sync::ClientOptions options = loopback();
    const QTemporaryDir vaults; // gone with the rehearsal, whatever was kept
    sync::SystemClock clock;
    Laptop first(options, clock, vaults.filePath(QStringLiteral("first")), exercises, look);
    Laptop second(options, clock, vaults.filePath(QStringLiteral("second")), exercises, look);
    if (!first.open() || !second.open())
        return 1;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize half(screen.width() / 2, screen.height());
    first.window()->setGeometry(QRect(screen.topLeft(), half));
    second.window()->setGeometry(QRect(screen.topLeft() + QPoint(half.width(), 0), half));
    return QGuiApplication::exec();
}

void prepareRehearsalWithoutDisplay()
{
    for (const auto& [name, value] :
         {std::pair("QT_QPA_PLATFORM", "offscreen"), std::pair("QT_QUICK_BACKEND", "software")})
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, value);
}

int rehearseByItself(const std::vector<protocol::Exercise>& exercises, const QString& folder,
                     const sync::Look& look)
{
    QString path = folder;
    if (path.isEmpty()) {
        QTemporaryDir fresh(QDir::temp().filePath(QStringLiteral("rehearsal-XXXXXX")));
        fresh.setAutoRemove(false);
        path = fresh.path();
    }
    if (!QDir().mkpath(path)) {
        say(QStringLiteral("The folder %1 cannot be made.").arg(path));
        return 1;
    }
    QGuiApplication::styleHints()->setCursorFlashTime(0); // a caret that blinks never comes to rest
    sync::Look still = look;                              // whatever desktop this runs on
    still.textSize = look.textSize.value_or(sync::Look::kTextFrom);
    still.contrast = look.contrast.value_or(false);
    still.still = true;
    say(QStringLiteral("A rehearsal: two Mandorlas on this machine, both played with sample answers."));
    bool right = false;
    QmlWarnings warnings;
    Memory memory;
    try {
        right = Play(exercises, QDir(path), QDir(path), still, warnings, memory).playAll();
        say(QStringLiteral("Another evening, which both keep."));
        const QTemporaryDir vaults(
            QDir(path).filePath(QStringLiteral("kept-XXXXXX"))); // gone with the rehearsal
        right = Play(exercises, QDir(path), QDir(vaults.path()), still, warnings, memory).playOneAndKeep() &&
                right;
        memory.report();
    } catch (const Stuck& stuck) {
        right = false;
        say(QStringLiteral("The rehearsal got stuck: %1.").arg(stuck.what));
    }
    for (const QString& warning : warnings.take()) {
        right = false;
        say(QStringLiteral("QML complains at the end: %1").arg(warning));
    }
    say(QStringLiteral("Pictures of both sides: %1").arg(QDir(path).absolutePath()));
    say(right ? QStringLiteral("Both saw exactly what the sample answers imply, and nothing else.")
              : QStringLiteral("The rehearsal failed."));
    return right ? 0 : 1;
}

} // namespace mandorla::app
