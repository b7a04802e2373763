#include "app/composition.h"
#include "app/rehearsal/rehearsal_stage.h"
#include "app/rehearsal/rehearsal_steps.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>

// From a key to the frame that shows it, in milliseconds, a line each: keys WHAT TIMES. Two laptops in this
// process, and so on one thread, share an evening; the keys go to the window of one.
//   words  letters into the words of a card
//   span   arrows on a scale
//   page   letters into an entry of our page, while the other one writes another entry
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
        for (App* app : {&a(), &b()}) {
            while (app->answering()->phase() != AnswerViewModel::Review)
                app->answering()->next();
            app->answering()->seal();
        }
        reach(Navigator::TurnTogether);
        for (App* app : {&a(), &b()})
            app->turning()->putHandOn();
        reach(Navigator::TheEnd);
        for (App* app : {&a(), &b()})
            app->ending()->toOurPage();
        reach(Navigator::OurPage);
        b().ourPage()->reword(0, QStringLiteral("A walk"));
        waitUntil(QStringLiteral("an entry"), [&] { return a().ourPage()->entries()->count() == 1; });
        a().ourPage()->write();
        QObject::connect(&m_other, &QTimer::timeout, &m_other,
                         [this] { b().ourPage()->reword(0, QStringLiteral("A walk, %1").arg(++m_edits)); });
        m_other.start(kEdit);
    }

    QQuickItem& top() { return *m_first.window()->contentItem(); }

    // Gives the focus to it, and presses the key again and again.
    void press(QQuickItem* where, Qt::Key key, const QString& text, int times)
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
            std::printf("%.2f\n", static_cast<double>(since.nsecsElapsed()) / 1e6);
        }
    }

private:
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
};

} // namespace

int main(int argc, char* argv[])
{
    const std::string_view what = argc == 3 ? argv[1] : "";
    const int times = argc == 3 ? std::atoi(argv[2]) : 0;
    leaveNoTrace();
    const QGuiApplication application(argc, argv);
    const auto read = mandorla::protocol::readExercise(kRounds);
    if (!read)
        return 1;
    const std::vector rounds{*read};
    try {
        Evening evening(rounds);
        evening.open();
        if (what == "words") {
            evening.press(find(evening.top(), "QQuickTextEdit"), Qt::Key_A, QStringLiteral("a"), times);
        } else if (what == "span") {
            evening.toSpan();
            evening.press(takingTab(evening.top(), "step"), Qt::Key_Right, {}, times);
        } else {
            evening.toPage();
            evening.press(find(evening.top(), "QQuickTextEdit"), Qt::Key_A, QStringLiteral("a"), times);
        }
    } catch (const Stuck& stuck) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(stuck.what));
        return 1;
    }
    return 0;
}
