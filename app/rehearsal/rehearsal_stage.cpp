#include "app/rehearsal/rehearsal_stage.h"

#include "app/rehearsal/rehearsal_expected.h"
#include "app/rehearsal/rehearsal_steps.h"

#include <QHostAddress>
#include <QImage>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

namespace mandorla::app {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kQuiet = 160ms; // without a new frame

// "Answer, card 3"
QString placeOf(App& app)
{
    QString out = app.navigator()->name();
    if (app.navigator()->screen() == Navigator::Answer && app.answering()->phase() == AnswerViewModel::Card)
        out += QStringLiteral(", card %1").arg(app.answering()->index() + 1);
    return app.window()->covered() ? QStringLiteral("the cover") : out;
}

// No key is pressed and no pointer moved, and on a slow machine that takes longer than a person is waited
// for.
Surroundings played()
{
    Surroundings around;
    around.idleTime = 24h;
    return around;
}

} // namespace

sync::ClientOptions loopback()
{
    sync::ClientOptions options;
    options.listenAddress = QHostAddress(QHostAddress::LocalHost);
    options.port = 0;
    options.beacons = sync::ClientOptions::Beacons::Loopback;
    options.loopbackPort = static_cast<quint16>(QRandomGenerator::system()->bounded(49152, 65536));
    return options;
}

Stage::Stage(const std::vector<protocol::Exercise>& exercises, const QDir& folder, const QDir& vaults,
             const sync::Look& look, QmlWarnings& warnings)
    : m_warnings(warnings)
    , m_options(loopback())
    , m_folder(folder)
    , m_first(m_options, m_clock, vaults.filePath(QStringLiteral("first")), exercises, look, played())
    , m_second(m_options, m_clock, vaults.filePath(QStringLiteral("second")), exercises, look, played())
{
}

bool Stage::open()
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

void Stage::waitUntil(const QString& what, const std::function<bool()>& done)
{
    try {
        app::waitUntil(what, done);
    } catch (const Stuck& stuck) {
        const auto of = [](App& app) {
            return placeOf(app) + (app.notice()->paused() ? QStringLiteral(", paused") : QString());
        };
        throw Stuck{QStringLiteral("%1 (Noor: %2; Rowan: %3)").arg(stuck.what, of(first()), of(second()))};
    }
}

void Stage::waitForPages(Navigator::Screen one, Navigator::Screen other)
{
    waitUntil(QStringLiteral("page %1 and page %2").arg(one).arg(other), [&] {
        return first().navigator()->screen() == one && second().navigator()->screen() == other;
    });
    look();
}

void Stage::look()
{
    for (Laptop* laptop : {&m_first, &m_second})
        look(*laptop);
}

void Stage::look(Laptop& laptop)
{
    QStringList wrong;
    const bool right = comesTrue([&] {
        wrong =
            laptop.window()->isVisible() ? differences(*laptop.window(), laptop.viewModel()) : QStringList();
        return wrong.isEmpty();
    });
    listen();
    if (!right)
        throw Stuck{QStringLiteral("%1's window does not show what it should, at %2: %3")
                        .arg(&laptop == &m_first ? "Noor" : "Rowan", placeOf(laptop.viewModel()),
                             wrong.join(QStringLiteral(". And ")))};
}

void Stage::listen()
{
    for (const QString& warning : m_warnings.take()) {
        m_right = false;
        say(QStringLiteral("QML complains, with Noor at %1 and Rowan at %2: %3")
                .arg(placeOf(first()), placeOf(second()), warning));
    }
}

void Stage::picture(const char* name, bool also)
{
    look();
    if (!m_pictured && !also)
        return;
    const QString number = QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    // First as it is: these frames are those of an evening. No person goes from light to dark for each page.
    m_dark = !m_dark;
    for (const bool dark : {!m_dark, m_dark}) {
        Stalls::it().setCounting(dark != m_dark);
        for (App* app : both())
            app->look()->chooseDark(dark ? LookViewModel::Yes : LookViewModel::No);
        rest();
        look();
        Stalls::it().forgetStep();
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
    Stalls::it().forgetStep();
    Stalls::it().setCounting(true);
}

void Stage::rest()
{
    auto last = Clock::now();
    QTimer wake;
    wake.start(kQuiet / 4);
    QObject context;
    for (Laptop* laptop : {&m_first, &m_second})
        QObject::connect(laptop->window(), &QQuickWindow::frameSwapped, &context,
                         [&last] { last = Clock::now(); });
    // On a busy machine the next frame of what moves may be that late.
    app::waitUntil(QStringLiteral("a page comes to rest"), [&] {
        return Clock::now() - last >= kQuiet && !isMoving(*m_first.window()) && !isMoving(*m_second.window());
    });
}

} // namespace mandorla::app
