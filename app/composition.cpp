#include "app/composition.h"

#include "app/desktop/fit_to_screen.h"
#include "app/desktop/graphics_driver.h"
#include "app/desktop/private_memory.h"
#include "app/words/language.h"
#include "app/words/sentences.h"
#include "app/writing/round_file_on_disk.h"
#include "protocol/rounds/round_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QUrl>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(MandorlaPlugin)
Q_IMPORT_QML_PLUGIN(Mandorla_ViewModelsPlugin)

namespace mandorla::app {

namespace {

// Whoever asks for a session bus where there is none starts one, which writes into the home folder. That may
// be anybody in this process: Qt itself, the keychain.
void startNoBus()
{
    constexpr auto kBus = "DBUS_SESSION_BUS_ADDRESS";
    const QByteArray address = qgetenv(kBus);
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = address.isEmpty()
                             ? !folder.isEmpty() && QFile::exists(folder + QStringLiteral("/bus"))
                             : !address.contains("autolaunch:");
    if (!isThere)
        qputenv(kBus, "disabled:");
}

} // namespace

void leaveNoTrace()
{
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    qputenv("MESA_SHADER_CACHE_DISABLE", "1");
    qputenv("__GL_SHADER_DISK_CACHE", "0");
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    hideMemory();
    startNoBus();
}

Result<std::vector<protocol::Exercise>, QString> loadExercises(const QStringList& files)
{
    std::vector<protocol::Exercise> exercises;
    QStringList names;
    const QDir builtIn(QStringLiteral(":/exercises"));
    for (const QString& name : builtIn.entryList(QDir::Files, QDir::Name))
        names << builtIn.filePath(name);
    for (const QString& name : names + files) {
        const auto content = readRoundFile(name);
        if (!content)
            return Unexpected<QString>(name + QStringLiteral(": ") + content.error().what);
        auto read = protocol::readExercise({content->constData(), static_cast<std::size_t>(content->size())});
        if (!read) {
            QStringList parts{name};
            if (const QString place = placeOf(read.error()); !place.isEmpty())
                parts << place;
            return Unexpected((parts << sentenceFor(read.error())).join(QStringLiteral(": ")));
        }
        exercises.push_back(std::move(read).value());
    }
    return exercises;
}

Laptop::Laptop(const sync::ClientOptions& options, sync::Clock& clock, const QString& vault,
               const std::vector<protocol::Exercise>& exercises, const sync::Look& look,
               const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_clock(clock)
    , m_household(options, clock, vault, surroundings.cost, surroundings.keychain)
    , m_viewModel(m_household, exercises)
    , m_print(surroundings.sessionBus)
    , m_desktopLook(surroundings.sessionBus)
{
    m_viewModel.look()->begin(look);
    const auto follow = [this] { m_viewModel.look()->setDesktop(m_desktopLook.look()); };
    connect(&m_desktopLook, &DesktopLook::changed, this, follow);
    follow();
    connect(&m_household, &sync::Household::clientChanged, &m_desktopLook, &DesktopLook::hide);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setOutputWarningsToStandardError(true);
    connect(&Language::it(), &Language::changed, &m_engine, &QQmlEngine::retranslate);
}

// The window goes first: nothing in it may look at a view model that is gone.
Laptop::~Laptop() { m_window.reset(); }

bool Laptop::open()
{
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Mandorla/Main.qml")));
    std::unique_ptr<QObject> root;
    if (component.isReady())
        root.reset(component.createWithInitialProperties(
            {{QStringLiteral("viewModel"), QVariant::fromValue(&m_viewModel)}}));
    auto* window = qobject_cast<QQuickWindow*>(root.get());
    if (!window) {
        for (const QQmlError& error : component.errors())
            qCritical("%s", qUtf8Printable(error.toString()));
        return false;
    }
    m_window.reset(static_cast<QQuickWindow*>(root.release()));
    connect(&m_viewModel, &App::ended, window, &QQuickWindow::close);
    connect(m_viewModel.takingAlong(), &TakeAlongViewModel::printing, &m_print,
            [this](const QByteArray& pdf) { m_print.print(pdf, m_window.get()); });
    connect(&m_print, &PrintPortal::shown, m_viewModel.takingAlong(),
            [this] { m_viewModel.takingAlong()->setPrinting(true); });
    connect(&m_print, &PrintPortal::unavailable, m_viewModel.takingAlong(),
            [this] { m_viewModel.takingAlong()->setPrinting(false); });
    m_copied = std::make_unique<Clipboard>(*QGuiApplication::clipboard());
    connect(m_viewModel.window(), &WindowViewModel::coveredChanged, m_copied.get(), [this] {
        if (m_viewModel.window()->covered())
            m_copied->forget();
    });
    // Closed by the desktop: the same silence.
    connect(window, &QQuickWindow::visibleChanged, this, [this](bool visible) {
        if (visible)
            return;
        m_copied->forget();
        m_viewModel.goSilent();
    });
    connect(window, &QQuickWindow::frameSwapped, this, [] { theDriverWorks(); }, Qt::SingleShotConnection);
    m_idle = std::make_unique<IdleWatch>(*window, m_clock, m_surroundings.idleTime);
    connect(m_idle.get(), &IdleWatch::idle, m_viewModel.window(), &WindowViewModel::lock);
    m_sleep = std::make_unique<SleepWatch>(m_surroundings.systemBus, m_surroundings.sessionBus);
    connect(m_sleep.get(), &SleepWatch::away, m_viewModel.window(), &WindowViewModel::lock);
    connect(m_viewModel.window(), &WindowViewModel::locked, m_sleep.get(), &SleepWatch::done);
    fitToScreen(*window);
    window->show();
    m_viewModel.door()->openByItself();
    return true;
}

} // namespace mandorla::app
