#include "app/composition.h"
#include "app/rehearsal/rehearsal_stage.h"
#include "app/rehearsal/rehearsal_stalls.h"
#include "app/rehearsal/rehearsal_steps.h"
#include "app/round/kinds/wish.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTimer>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

// From a key to the frame that shows it, in milliseconds, a line each: frames WHAT TIMES. Two laptops in this
// process, and so on one thread, share an evening; the keys go to the window of one.
//   words  letters into the words of a card
//   span   arrows on a scale
//   page   letters into an entry of our page, while the other one writes another entry
//   full   letters into an entry of a page that has no room for one more
//   held   the same, and said is how long the thread of the windows was held, from an empty page on
//   turn   from the second hand on a card of twelve to the frame in which both windows have it
using namespace mandorla::app;
using namespace std::chrono_literals;

namespace {

constexpr auto kBetween = 40ms; // two keys of a quick typist are further apart
constexpr auto kEdit = 70ms;    // of the other one
constexpr std::string_view kRounds = R"({"id": "bench", "title": {"en": "Bench"}, "rounds": [
    {"id": "bench", "title": {"en": "Bench"}, "cards": [
        {"id": "words", "kind": "TOGETHER", "prompt": {"en": "What was good today?"}},
        {"id": "span", "kind": "RANGE", "prompt": {"en": "How long?"}, "options": [
            {"id": "a", "text": {"en": "a minute"}}, {"id": "b", "text": {"en": "five"}},
            {"id": "c", "text": {"en": "ten"}}, {"id": "d", "text": {"en": "an hour"}}]}]}]})";

// Twelve wishes, to be turned one by one.
std::string wishes()
{
    std::string cards;
    for (int i = 0; i < 12; ++i)
        cards += (i ? "," : "") + (R"({"id": "w)" + std::to_string(i)) +
                 R"(", "kind": "WISH", "prompt": {"en": "Wish )" + std::to_string(i) + R"(."}})";
    return R"({"id": "bench", "title": {"en": "Bench"}, "rounds": [
        {"id": "bench", "title": {"en": "Bench"}, "cards": [)" +
           cards + "]}]}";
}

QQuickItem* find(QQuickItem& item, const char* type)
{
    if (item.inherits(type) && item.isVisible() && item.isEnabled())
        return &item;
    for (QQuickItem* child : item.childItems())
        if (QQuickItem* found = find(*child, type))
            return found;
    return nullptr;
}

QQuickItem* takingTab(QQuickItem& item, const char* property)
{
    if (item.property(property).isValid() && item.activeFocusOnTab())
        return &item;
    for (QQuickItem* child : item.childItems())
        if (QQuickItem* found = takingTab(*child, property))
            return found;
    return nullptr;
}

class Evening
{
public:
    explicit Evening(const std::vector<mandorla::protocol::Exercise>& rounds) // which outlive it
        : m_options(loopback())
        , m_first(m_options, m_clock, m_vaults.filePath("first"), rounds, {100, false, false, true}, {})
        , m_second(m_options, m_clock, m_vaults.filePath("second"), rounds, {100, false, false, true}, {})
    {
    }

    void open()
    {
        if (!m_first.open() || !m_second.open())
            throw Stuck{QStringLiteral("a window")};
        for (App* app : {&a(), &b()}) {
            app->welcome()->goOn();
            app->welcome()->begin();
        }
        reach(Navigator::Connect);
        a().connecting()->setName(QStringLiteral("Noor"));
        b().connecting()->setName(QStringLiteral("Rowan"));
        a().connecting()->show();
        b().connecting()->type();
        waitUntil(QStringLiteral("digits"),
                  [&] { return a().connecting()->digits().size() == 6 && b().connecting()->found(); });
        b().connecting()->setTyped(a().connecting()->digits());
        b().connecting()->pair();
        reach(Navigator::Choose);
        waitUntil(QStringLiteral("a round"), [&] { return b().choosing()->canSuggest(); });
        b().choosing()->suggest();
        waitUntil(QStringLiteral("the suggestion"), [&] { return a().choosing()->hasSuggestion(); });
        a().choosing()->agree();
        reach(Navigator::Answer);
        a().answering()->next();
    }

    void toSpan() { a().answering()->next(); }

    void toPage()
    {
        sealAll([](App&) {});
        for (App* app : {&a(), &b()})
            app->turning()->putHandOn();
        reach(Navigator::TheEnd);
        for (App* app : {&a(), &b()})
            app->ending()->toOurPage();
        reach(Navigator::OurPage);
        b().ourPage()->reword(0, QStringLiteral("A walk"));
        waitUntil(QStringLiteral("an entry"), [&] { return a().ourPage()->entries()->count() == 1; });
    }

    void editMeanwhile()
    {
        a().ourPage()->write();
        QObject::connect(&m_other, &QTimer::timeout, &m_other,
                         [this] { b().ourPage()->reword(0, QStringLiteral("A walk, %1").arg(++m_edits)); });
        m_other.start(kEdit);
    }

    void fillThePage()
    {
        OurPageViewModel& page = *b().ourPage();
        while (!page.full()) {
            const int before = page.entries()->count();
            page.write();
            page.reword(page.current(), QStringLiteral("A walk along the water"));
            if (page.entries()->count() == before)
                throw Stuck{QStringLiteral("a page that takes no more, and is not full")};
            pass(15ms); // a page takes a hundred messages a second
        }
        const int count = page.entries()->count();
        // One row more: the blank one in which this one may write.
        waitUntil(QStringLiteral("%1 entries").arg(count),
                  [&] { return a().ourPage()->entries()->count() >= count; });
        a().ourPage()->setCurrent(0);
        pass(300ms); // it is drawn
    }

    // From the second hand on each card to the frame in which the later one of the two windows has it.
    void turnAll()
    {
        sealAll([](App& app) {
            if (auto* wish = qobject_cast<WishAnswer*>(app.answering()->answer()))
                wish->setChoice(WishAnswer::Love);
        });
        std::array<std::atomic<bool>, 2> shown{};
        for (const auto& [laptop, drawn] :
             {std::pair(&m_first, &shown[0]), std::pair(&m_second, &shown[1])}) {
            App* app = &laptop->viewModel();
            // The scene graph has been told what to draw; the frame that this begins is the one that shows
            // it.
            QObject::connect(
                laptop->window(), &QQuickWindow::afterSynchronizing, app,
                [app, this] { m_synchronized[app == &b()] = isTurned(*app); }, Qt::DirectConnection);
            QObject::connect(
                laptop->window(), &QQuickWindow::frameSwapped, app,
                [app, this, shown = drawn] { *shown = m_synchronized[app == &b()].load(); },
                Qt::DirectConnection);
        }
        for (bool first = true;; first = false) {
            const auto press = [first](App& app) {
                first ? app.turning()->putHandOn() : app.revealing()->turnNext();
            };
            press(a());
            pass(300ms); // it has arrived
            m_cards = a().revealing()->count();
            shown[0] = shown[1] = m_synchronized[0] = m_synchronized[1] = false;
            QElapsedTimer since;
            since.start();
            press(b());
            waitUntil(QStringLiteral("the card"), [&] {
                return (shown[0] && shown[1]) || a().navigator()->screen() == Navigator::TheEnd;
            });
            if (a().navigator()->screen() == Navigator::TheEnd)
                return;
            std::printf("%.2f\n", static_cast<double>(since.nsecsElapsed()) / 1e6);
            pass(300ms); // and read
        }
    }

    QQuickItem& top() { return *m_first.window()->contentItem(); }

    // Gives the focus to it, and presses the key again and again.
    void press(QQuickItem* where, Qt::Key key, const QString& text, int times, bool said = true)
    {
        if (!where)
            throw Stuck{QStringLiteral("nothing takes the keys")};
        QQuickWindow& window = *m_first.window();
        window.requestActivate();
        waitUntil(QStringLiteral("the window is active"), [&] { return window.isActive(); });
        where->forceActiveFocus(Qt::TabFocusReason);
        std::atomic<bool> shown = false;
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &window, [&] { shown = true; }, Qt::DirectConnection);
        for (int i = 0; i < times; ++i) {
            pass(kBetween);
            shown = false;
            QElapsedTimer since;
            since.start();
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, i % 2 && key == Qt::Key_Right ? Qt::Key_Left : key, Qt::NoModifier,
                                text);
                QCoreApplication::sendEvent(&window, &event);
            }
            while (!shown && since.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (!shown)
                throw Stuck{QStringLiteral("a key changes nothing")};
            if (said)
                std::printf("%.2f\n", static_cast<double>(since.nsecsElapsed()) / 1e6);
        }
    }

private:
    template <typename Give>
    void sealAll(Give give)
    {
        for (App* app : {&a(), &b()}) {
            waitUntil(QStringLiteral("every card answered"), [&] {
                if (app->answering()->phase() == AnswerViewModel::Review)
                    return true;
                give(*app);
                app->answering()->next();
                return false;
            });
            app->answering()->seal();
        }
        reach(Navigator::TurnTogether);
    }
    bool isTurned(App& app) const
    {
        return app.navigator()->screen() == Navigator::Reveal && app.revealing()->count() == m_cards + 1;
    }
    App& a() { return m_first.viewModel(); }
    App& b() { return m_second.viewModel(); }
    void reach(Navigator::Screen screen)
    {
        waitUntil(QStringLiteral("page %1").arg(screen),
                  [&] { return a().navigator()->screen() == screen && b().navigator()->screen() == screen; });
        pass(300ms); // it is drawn
    }
    static void pass(std::chrono::milliseconds time)
    {
        QElapsedTimer since;
        since.start();
        (void)comesTrue([&] { return since.elapsed() >= time.count(); });
    }

    mandorla::sync::ClientOptions m_options;
    mandorla::sync::SystemClock m_clock;
    QTemporaryDir m_vaults;
    Laptop m_first;
    Laptop m_second;
    QTimer m_other;
    int m_edits = 0;
    int m_cards = 0; // turned before
    std::array<std::atomic<bool>, 2> m_synchronized{};
};

} // namespace

int main(int argc, char* argv[])
{
    const std::string_view what = argc == 3 ? argv[1] : "";
    const int times = argc == 3 ? std::atoi(argv[2]) : 0;
    leaveNoTrace();
    const RehearsalApplication application(argc, argv);
    const auto read = mandorla::protocol::readExercise(what == "turn" ? wishes() : std::string(kRounds));
    if (!read)
        return 1;
    const std::vector rounds{*read};
    try {
        Evening evening(rounds);
        evening.open();
        const auto type = [&](bool said = true) {
            evening.press(find(evening.top(), "QQuickTextEdit"), Qt::Key_A, QStringLiteral("a"), times, said);
        };
        if (what == "words") {
            type();
        } else if (what == "span") {
            evening.toSpan();
            evening.press(takingTab(evening.top(), "step"), Qt::Key_Right, {}, times);
        } else if (what == "turn") {
            evening.turnAll();
        } else if (what == "page") {
            evening.toPage();
            evening.editMeanwhile();
            type();
        } else if (what == "full") {
            evening.toPage();
            evening.fillThePage();
            type();
        } else if (what == "held") {
            evening.toPage();
            Stalls::it() = {};
            evening.fillThePage();
            type(false);
            Stalls::it().report();
        } else {
            throw Stuck{QStringLiteral("what is to be measured?")};
        }
    } catch (const Stuck& stuck) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(stuck.what));
        return 1;
    }
    return 0;
}
