#include "app/composition.h"
#include "app/desktop/graphics_driver.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/terminal.h"
#include "app/rehearsal/rehearsal.h"
#include "app/rehearsal/rehearsal_stalls.h"
#include "app/words/language.h"
#include "protocol/rounds/round_file.h"
#include "sync/storage/desktop_keychain.h"
#include "sync/system_clock.h"

#include <QFileInfo>
#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <future>
#include <optional>
#include <string_view>

// Options only.
namespace {

using namespace mandorla::app;

constexpr const char* kUsage =
    "Mandorla: answer alone, turn it over together.\n"
    "\n"
    "  --rehearse            two laptops on this one screen, to try both sides\n"
    "  --rehearse=auto       plays both sides by itself, without a display, and says what each saw\n"
    "  --rehearse=briefly    the same, with the first two rounds\n"
    "  --pictures FOLDER     where these two put their pictures\n"
    "  --profile FOLDER      what is kept lies there, instead of at the usual place\n"
    "  --exercise FILE       adds the rounds of an exercise file; may be given more than once\n"
    "  --text-size PERCENT   begins so large: 100 to 200\n"
    "  --dark                begins in the dark\n"
    "  --help, --version\n";

struct Options
{
    enum class Do
    {
        Evening,
        Rehearse,
        RehearseAuto,
        RehearseBriefly,
        Help,
        Version
    } what = Do::Evening;
    QStringList exercises;
    QString pictures;
    QString profile; // empty: the usual place
    mandorla::sync::Look look;
};

// A sentence instead, if something is wrong.
mandorla::Result<Options, QString> read(int argc, char* argv[])
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        const auto value = [&]() -> std::optional<QString> {
            return i + 1 < argc ? std::optional(QString::fromLocal8Bit(argv[++i])) : std::nullopt;
        };
        if (option == "--help" || option == "-h") {
            options.what = Options::Do::Help;
        } else if (option == "--version") {
            options.what = Options::Do::Version;
        } else if (option == "--rehearse") {
            options.what = Options::Do::Rehearse;
        } else if (option == "--rehearse=auto") {
            options.what = Options::Do::RehearseAuto;
        } else if (option == "--rehearse=briefly") {
            options.what = Options::Do::RehearseBriefly;
        } else if (option == "--dark") {
            options.look.dark = true;
        } else if (option == "--pictures") {
            const auto folder = value();
            if (!folder)
                return mandorla::Unexpected<QString>(QStringLiteral("--pictures needs a folder."));
            options.pictures = *folder;
        } else if (option == "--profile") {
            const auto folder = value();
            if (!folder || folder->isEmpty())
                return mandorla::Unexpected<QString>(QStringLiteral("--profile needs a folder."));
            options.profile = QFileInfo(*folder).absoluteFilePath();
        } else if (option == "--exercise") {
            const auto file = value();
            if (!file)
                return mandorla::Unexpected<QString>(QStringLiteral("--exercise needs a file."));
            options.exercises << *file;
        } else if (option == "--text-size") {
            const int percent = value().value_or(QString()).toInt();
            using mandorla::sync::Look;
            if (percent < Look::kTextFrom || percent > Look::kTextTo)
                return mandorla::Unexpected<QString>(
                    QStringLiteral("--text-size needs a number from %1 to %2.")
                        .arg(QString::number(Look::kTextFrom), QString::number(Look::kTextTo)));
            options.look.textSize = percent;
        } else {
            return mandorla::Unexpected<QString>(
                QStringLiteral("%1 is no option of Mandorla. --help lists them.")
                    .arg(QString::fromLocal8Bit(argv[i])));
        }
    }
    return options;
}

// Whether what is kept can lie there: a sentence if not. Nothing is made.
std::optional<QString> faultOf(const QString& profile)
{
    QFileInfo nearest(profile); // that is there
    while (!nearest.exists() && !nearest.isSymLink() && !nearest.isRoot())
        nearest.setFile(nearest.path());
    if (!nearest.isDir())
        return QStringLiteral("%1 is no folder, so nothing can be kept there.").arg(nearest.filePath());
    if (!nearest.isWritable() || !nearest.isExecutable())
        return QStringLiteral("Nothing can be kept in %1: you may not write there.").arg(nearest.filePath());
    return std::nullopt;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

const auto kNoDisplay = QStringLiteral("There is no display here. --rehearse=auto needs none.");

using Exercises = mandorla::Result<std::vector<mandorla::protocol::Exercise>, QString>;

int evening(int argc, char* argv[], const Options& options, const std::shared_future<Exercises>& reading)
{
    if (!options.profile.isEmpty())
        if (const auto fault = faultOf(options.profile))
            return complain(*fault);
    // Only a name: nothing is made there before somebody chooses to keep.
    const QString vault =
        (options.profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                   : options.profile) +
        QStringLiteral("/vault");
    SingleInstance copy(vault);
    if (!copy.isTheOne(activationToken()))
        return options.exercises.isEmpty()
                   ? 0
                   : complain(
                         QStringLiteral("Mandorla is open already, and these rounds were not added. Open "
                                        "their file from there, where you choose a round."));

    quieten();
    startOverIfTheDriverFails(argv);
    std::optional<OrComplain> orComplain(kNoDisplay);
    const QGuiApplication application(argc, argv);
    orComplain.reset();
    Language::it().followSystem();
    // For panels of X11 that do not look for the desktop entry of a window.
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app.mandorla.Mandorla.png")));
    if (!QFontMetrics(QFont()).inFont(u'a'))
        return complain(QStringLiteral("There is no typeface on this system, so nothing could be read. "
                                       "Lato and EB Garamond are those that Mandorla is made with."));
    const Exercises& exercises = reading.get();
    if (!exercises)
        return complain(exercises.error());
    mandorla::sync::DesktopKeychain keychain;
    Surroundings surroundings;
    surroundings.keychain = &keychain;
    mandorla::sync::SystemClock clock;
    Laptop laptop({}, clock, vault, *exercises, options.look, surroundings);
    if (!laptop.open())
        return 1;
    QObject::connect(&copy, &SingleInstance::asked, laptop.window(),
                     [&](const QByteArray& token) { bringUp(*laptop.window(), token); });
    // Not before it shows something: until then it may have to start over, without the driver. A window on a
    // workspace that nobody looks at shows nothing for as long as that lasts.
    QObject::connect(laptop.window(), &QQuickWindow::frameSwapped, &copy, &SingleInstance::listen,
                     Qt::SingleShotConnection);
    QTimer::singleShot(std::chrono::seconds(5), &copy, &SingleInstance::listen);
    const int result = QGuiApplication::exec();
    copy.listenNoMore(); // its end may take a moment
    return result;
}

} // namespace

int main(int argc, char* argv[])
{
    leaveNoTrace();
    const auto read_ = read(argc, argv);
    if (!read_)
        return complain(read_.error());
    const Options& options = *read_;
    switch (options.what) {
    case Options::Do::Help:
        std::fputs(kUsage, stdout);
        return 0;
    case Options::Do::Version:
        std::puts("Mandorla " MANDORLA_VERSION);
        return 0;
    case Options::Do::RehearseAuto:
    case Options::Do::RehearseBriefly:
        prepareRehearsalWithoutDisplay();
        break;
    case Options::Do::Evening:
    case Options::Do::Rehearse:
        if (!hasDisplay())
            return complain(kNoDisplay);
    }

    QGuiApplication::setApplicationName(QStringLiteral("Mandorla"));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.mandorla.Mandorla"));
    if (options.what == Options::Do::Evening)
        askNoDriverWithoutACard();
    // Read while the window system answers. From here on that changes the environment: nothing there may ask
    // for it, as the first QLocale does.
    (void)QLocale();
    const auto reading = std::async(std::launch::async, loadExercises, options.exercises).share();
    if (!options.exercises.isEmpty() || options.what != Options::Do::Evening)
        if (const Exercises& read = reading.get(); !read)
            return complain(read.error());

    if (options.what != Options::Do::Evening) {
        const auto& exercises = *reading.get();
        const RehearsalApplication application(argc, argv);
        if (options.what == Options::Do::Rehearse)
            Language::it().followSystem();
        return options.what == Options::Do::Rehearse
                   ? rehearse(exercises, options.look)
                   : rehearseByItself(options.what == Options::Do::RehearseBriefly ? Rounds::FirstTwo
                                                                                   : Rounds::Every,
                                      exercises, options.pictures, options.look);
    }
    return evening(argc, argv, options, reading);
}
