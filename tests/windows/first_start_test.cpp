#include "app/composition.h"
#include "app/desktop/single_instance.h"
#include "sync/household.h"
#include "tests/support/clients.h"
#include "tests/support/places.h"
#include "tests/support/x_server.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <unistd.h>

// The program itself, started as a desktop starts it, in places that lack something.
using namespace mandorla;
using namespace mandorla::test;

namespace {

const auto kCompositor = QStringLiteral("wayland-test"); // its socket, and the lock of that
constexpr auto kSoon = 60s;                              // on a busy machine
const QString kProgram = QString::fromStdString(mandorlaProgram());

using Environment = std::vector<std::pair<const char*, QString>>;

// Where there is no driver, and where there is one that takes the program down.
Environment withoutDriver()
{
    return {{"__GLX_VENDOR_LIBRARY_NAME", QStringLiteral("not_there")},
            {"__EGL_VENDOR_LIBRARY_FILENAMES", QStringLiteral("/not/there")},
            {"LIBGL_DRIVERS_PATH", QStringLiteral("/not/there")}};
}
Environment withBrokenDriver(const QDir& folder)
{
    const QString drivers = QString::fromStdString(inBuild("tests/drivers"));
    QFile list(folder.filePath(QStringLiteral("broken.json")));
    EXPECT_TRUE(list.open(QIODevice::WriteOnly));
    list.write(R"({"file_format_version": "1.0.0", "ICD": {"library_path": ")" + drivers.toUtf8() +
               R"(/libGLX_mesa.so.0"}})");
    return {{"LD_LIBRARY_PATH", drivers},
            {"__EGL_VENDOR_LIBRARY_FILENAMES", list.fileName()},
            {"MANDORLA_BROKEN_DRIVER_WAS_LOADED", folder.filePath(QStringLiteral("loaded"))}};
}
bool brokenDriverWasLoaded(const QDir& folder) { return folder.exists(QStringLiteral("loaded")); }

class FirstStart : public testing::Test
{
protected:
    void SetUp() override
    {
        // Nothing of the session that the test runs in.
        for (const char* name : {"PATH", "LC_ALL", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
            if (qEnvironmentVariableIsSet(name))
                m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
#ifdef __SANITIZE_ADDRESS__
        // What a driver leaves behind is not ours, and a crash is to be seen as one.
        m_environment.insert(QStringLiteral("ASAN_OPTIONS"),
                             QStringLiteral("detect_leaks=0:handle_segv=0:handle_abort=0"));
#endif
        // With a driver, though there may be no card.
        m_environment.insert(QStringLiteral("QSG_RHI_BACKEND"), QStringLiteral("opengl"));
        for (const auto& [name, folder] : {std::pair("HOME", "home"), std::pair("XDG_RUNTIME_DIR", "runtime"),
                                           std::pair("TMPDIR", "tmp")}) {
            ASSERT_TRUE(QDir(m_folder.path()).mkpath(QString::fromLatin1(folder)));
            m_environment.insert(QString::fromLatin1(name), m_folder.filePath(QString::fromLatin1(folder)));
        }
        QFile::setPermissions(m_folder.filePath(QStringLiteral("runtime")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] bool showOn(const XServer& server)
    {
        m_environment.insert(QStringLiteral("DISPLAY"), server.display());
        return server.isThere();
    }

    std::unique_ptr<QProcess> start(const QStringList& options = {}, const Environment& more = {})
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = m_environment;
        for (const auto& [name, value] : more)
            environment.insert(QString::fromLatin1(name), value);
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_environment.value(QStringLiteral("HOME"))); // where a core would be
        process->start(kProgram, options);
        EXPECT_TRUE(process->waitForStarted());
        return process;
    }

    // Ended by itself, with this code, having said this on stderr and nothing else.
    static void expectEnd(QProcess& process, int code, const QByteArray& said = {})
    {
        ASSERT_TRUE(wait([&] { return process.state() == QProcess::NotRunning; }, kSoon));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), code);
        EXPECT_EQ(process.readAllStandardOutput().toStdString(), "");
        EXPECT_EQ(process.readAllStandardError().toStdString(), said.toStdString());
    }

    // The second start tells: it ends once the first one, which has begun, is there for the person.
    void expectUp(QProcess& first, const QStringList& options = {})
    {
        expectEnd(*start(options), 0);
        EXPECT_EQ(first.state(), QProcess::Running);
    }

    // Still running, and has written nowhere.
    void expectQuiet(QProcess& process)
    {
        EXPECT_EQ(process.state(), QProcess::Running);
        EXPECT_EQ(process.readAllStandardOutput().toStdString(), "");
        EXPECT_EQ(process.readAllStandardError().toStdString(), "");
        for (const char* folder : {"home", "runtime", "tmp"}) {
            QDirIterator all(m_folder.filePath(QString::fromLatin1(folder)),
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
            while (all.hasNext())
                if (const QString left = all.next(); !left.contains(kCompositor))
                    ADD_FAILURE() << "left behind: " << left.toStdString();
        }
    }

    // What its first page looks like, once it has come to rest, but for a caret that blinks.
    QImage shown(const XServer& x, const QString& profile, Environment more = {})
    {
        more.emplace_back("QT_QUICK_BACKEND", QStringLiteral("software"));
        const auto process =
            start({QStringLiteral("--profile"), profile, QStringLiteral("--text-size"), "100"}, more);
        const xcb_window_t window = windowOf(x, *process);
        QImage last, before;
        EXPECT_TRUE(wait(
            [&] {
                QTest::qWait(500);
                const QImage longBefore = std::exchange(before, std::exchange(last, x.picture(window)));
                return isDrawn(last) && (last == before || last == longBefore);
            },
            kSoon));
        expectQuiet(*process);
        process->kill();
        process->waitForFinished();
        return last;
    }

    static xcb_window_t windowOf(const XServer& x, const QProcess& process)
    {
        EXPECT_TRUE(wait([&] { return x.windowOf(process.processId()).has_value(); }, kSoon));
        return x.windowOf(process.processId()).value_or(0);
    }

    // A page stands in it, with words: more than some areas of one colour each.
    static bool isDrawn(const QImage& picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                colours.insert(picture.pixel(x, y));
        return colours.size() > 40;
    }

    // How far the edge of the filled button at the foot is from a pill's, at most, in parts of a pixel.
    static double faultOfPill(const QImage& picture)
    {
        // Of a window that is no whole number of points a part is left over.
        const int width = picture.width() - 4;
        const int ground = qRed(picture.pixel(width, picture.height() - 4));
        const auto isDark = [&](int x, int y) { return qRed(picture.pixel(x, y)) < ground / 2; };
        // The lowest row, and near which columns the round ends begin: no word is in the way there.
        int lowest = picture.height() - 4;
        int from = width;
        for (; lowest > 0 && from == width; --lowest)
            for (from = width / 2; from < width && !isDark(from, lowest - 1);)
                ++from;
        int to = from;
        while (to + 1 < width && isDark(to + 1, lowest))
            ++to;
        int highest = lowest;
        while (highest > 0 && isDark(from, highest - 1))
            --highest;
        const int middle = (lowest + highest) / 2;
        const int ink = qRed(picture.pixel(from, middle));
        const auto part = [&](int x, int y) {
            return (ground - qRed(picture.pixel(x, y))) / static_cast<double>(ground - ink);
        };
        // To where it reaches within a pixel, from a place inside of it.
        const auto reach = [&](int x, int y, int byX, int byY) {
            double sum = 0.5;
            for (int n = 1; n < width / 2 && part(x + n * byX, y + n * byY) > 0.01; ++n)
                sum += part(x + n * byX, y + n * byY);
            return sum;
        };
        const double left = from + 0.5 - reach(from, middle, -1, 0);
        const double right = to + 0.5 + reach(to, middle, 1, 0);
        const int across = (from + to) / 2;
        const double top = highest + 3.5 - reach(across, highest + 3, 0, -1);
        const double bottom = lowest - 2.5 + reach(across, lowest - 3, 0, 1);
        const double radius = (bottom - top) / 2;
        double most = 0;
        for (int y = highest - 3; y <= lowest + 3; ++y)
            for (int x = static_cast<int>(left) - 3; x <= right + 3; ++x) {
                const double beside = std::max({left + radius - x - 0.5, x + 0.5 - right + radius, 0.0});
                const double beyond = std::hypot(beside, y + 0.5 - top - radius) - radius;
                if (beyond > -5) // within, there are words
                    most = std::max(most, std::abs(std::clamp(0.5 - beyond, 0.0, 1.0) - part(x, y)));
            }
        return most;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

// With a window manager that lets a window come up.
class SecondStart : public FirstStart
{
protected:
    explicit SecondStart(const QStringList& screen = {})
        : x(screen)
    {
    }
    void SetUp() override
    {
        FirstStart::SetUp();
        const QString manager = QStandardPaths::findExecutable(QStringLiteral("openbox"));
        if (!showOn(x) || manager.isEmpty())
            GTEST_SKIP() << "there is no Xvfb or no window manager on this machine (packages xvfb, openbox)";
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("HOME"), m_managers.path());
        m_manager.setProcessEnvironment(environment);
        m_manager.start(manager, {});
    }
    ~SecondStart() override
    {
        m_manager.terminate();
        m_manager.waitForFinished();
    }

    void expectActive(xcb_window_t window)
    {
        EXPECT_TRUE(wait([&] { return x.activeWindow() == window; }, kSoon))
            << x.activeWindow().value_or(0) << " instead of " << window;
    }

    XServer x;

private:
    QTemporaryDir m_managers;
    QProcess m_manager;
};

// Screens as people have them: size, and how many of its pixels are one of the window's.
class SmallScreen : public SecondStart, public testing::WithParamInterface<std::tuple<int, int, int>>
{
protected:
    SmallScreen()
        : SecondStart({QStringLiteral("-screen"), QStringLiteral("0"),
                       QStringLiteral("%1x%2x24").arg(std::get<0>(GetParam())).arg(std::get<1>(GetParam()))})
    {
    }
};

// Under Wayland, with a keyboard and a mouse: Weston, shown by an X server.
class OnWayland : public FirstStart
{
protected:
    void SetUp() override
    {
        FirstStart::SetUp();
        const QString weston = QStandardPaths::findExecutable(QStringLiteral("weston"));
        if (!x.isThere() || weston.isEmpty())
            GTEST_SKIP() << "there is no Xvfb or no Weston on this machine (packages xvfb, weston)";
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("HOME"), m_westons.path());
        environment.insert(QStringLiteral("DISPLAY"), x.display());
        m_weston.setProcessEnvironment(environment);
        m_weston.setProcessChannelMode(QProcess::MergedChannels);
        m_weston.start(weston, {QStringLiteral("--backend=x11-backend.so"), QStringLiteral("--use-pixman"),
                                QStringLiteral("--socket=") + kCompositor, QStringLiteral("--idle-time=0")});
        const QString socket = m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")) + u'/' + kCompositor;
        ASSERT_TRUE(wait([&] { return QFile::exists(socket); }, kSoon)) << m_weston.readAll().toStdString();
        m_environment.insert(QStringLiteral("WAYLAND_DISPLAY"), kCompositor);
    }
    ~OnWayland() override
    {
        m_weston.terminate();
        m_weston.waitForFinished();
    }

    XServer x;

private:
    QTemporaryDir m_westons;
    QProcess m_weston;
};

} // namespace

TEST_F(FirstStart, AWindowIsDrawnWithWhateverDriverThereIs)
{
    const std::map<std::string, Environment> drivers = {
        {"as it is", {}},
        {"none", withoutDriver()},
        {"no files of it", {{"LIBGL_DRIVERS_PATH", QStringLiteral("/not/there")}}},
        {"another one asked for", {{"MESA_LOADER_DRIVER_OVERRIDE", QStringLiteral("nonsense")}}},
        {"without the card", {{"LIBGL_ALWAYS_SOFTWARE", QStringLiteral("1")}}},
        {"one that crashes", withBrokenDriver(QDir(m_folder.path()))},
    };
    for (const QStringList& server : {QStringList(), QStringList{"-extension", "GLX"}}) {
        const XServer x(server);
        if (!showOn(x))
            GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
        for (const auto& [what, environment] : drivers) {
            SCOPED_TRACE(what + (server.isEmpty() ? "" : ", no GLX"));
            const auto process = start({}, environment);
            // Started over, it has another window.
            EXPECT_TRUE(wait(
                [&] {
                    const auto window = x.windowOf(process->processId());
                    return window && isDrawn(x.picture(*window));
                },
                kSoon));
            expectQuiet(*process);
            process->kill();
            process->waitForFinished();
        }
    }
    EXPECT_TRUE(brokenDriverWasLoaded(QDir(m_folder.path())));
}

// Not even to see whether there is one: the driver that crashes is not loaded.
TEST_F(FirstStart, WithoutACardNoDriverIsAsked)
{
    if (QDir(QStringLiteral("/dev/dri")).exists() || QFile::exists(QStringLiteral("/dev/nvidiactl")) ||
        QFile::exists(QStringLiteral("/dev/dxg")))
        GTEST_SKIP() << "there is a graphics card in this machine";
    const XServer x;
    if (!showOn(x))
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    m_environment.remove(QStringLiteral("QSG_RHI_BACKEND"));
    const auto process = start({}, withBrokenDriver(QDir(m_folder.path())));
    EXPECT_TRUE(wait([&] { return isDrawn(x.picture(windowOf(x, *process))); }, kSoon));
    expectQuiet(*process);
    EXPECT_FALSE(brokenDriverWasLoaded(QDir(m_folder.path())));
    process->kill();
    process->waitForFinished();
}

TEST_F(FirstStart, WhereNothingCanBeShownASentenceSaysSo)
{
    const QByteArray noDisplay = "There is no display here. --rehearse=auto needs none.\n";
    expectEnd(*start(), 2, noDisplay);
    expectEnd(*start({}, {{"DISPLAY", QStringLiteral(":987654")}}), 2, noDisplay);
    expectEnd(*start({}, {{"WAYLAND_DISPLAY", QStringLiteral("wayland-not-there")}}), 2, noDisplay);
    expectEnd(*start({}, {{"QT_QPA_PLATFORM", QStringLiteral("nonsense")}}), 2, noDisplay);

    QFile fonts(m_folder.filePath(QStringLiteral("fonts.conf")));
    ASSERT_TRUE(fonts.open(QIODevice::WriteOnly));
    fonts.write(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>/not/there</dir>"
        "</fontconfig>");
    fonts.close();
    expectEnd(
        *start({}, {{"QT_QPA_PLATFORM", QStringLiteral("offscreen")}, {"FONTCONFIG_FILE", fonts.fileName()}}),
        2,
        "There is no typeface on this system, so nothing could be read. Lato and EB Garamond are those that "
        "Mandorla is made with.\n");
}

TEST_F(FirstStart, AProfileThatCannotBeIsSaid)
{
    QFile file(m_folder.filePath(QStringLiteral("a file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const Environment shown = {{"QT_QPA_PLATFORM", QStringLiteral("offscreen")}};
    const QByteArray sentence = file.fileName().toUtf8() + " is no folder, so nothing can be kept there.\n";
    expectEnd(*start({"--profile", file.fileName()}, shown), 2, sentence);
    expectEnd(*start({"--profile", file.fileName() + QStringLiteral("/below/it")}, shown), 2, sentence);
    expectEnd(*start({"--profile"}, shown), 2, "--profile needs a folder.\n");
    expectEnd(*start({"--profile", QString()}, shown), 2, "--profile needs a folder.\n");
}

// Its own vault is asked for at the door; without one, there is no door.
TEST_F(FirstStart, AProfileHasAVaultOfItsOwn)
{
    const XServer x;
    if (!showOn(x))
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    const QString kept = m_folder.filePath(QStringLiteral("kept"));
    {
        sync::Household household(onLoopback(), theClock, kept + QStringLiteral("/vault"), sync::kLowestCost);
        ASSERT_TRUE(household.create(QStringLiteral("a lamp on the kitchen table")));
    }
    const QImage without = shown(x, m_folder.filePath(QStringLiteral("new")));
    EXPECT_EQ(without, shown(x, m_folder.filePath(QStringLiteral("another/new"))));
    EXPECT_NE(without, shown(x, kept));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("new"))))
        << "made before anybody chose to keep";
}

// One that wants everything bold, slanted, underlined and large: our own letters and sizes stay.
TEST_F(FirstStart, ATypefaceOfTheDesktopForEverythingChangesNothing)
{
    const XServer x;
    if (!showOn(x))
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("config")));
    QFile config(m_folder.filePath(QStringLiteral("config/kdeglobals")));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write("[General]\nfont=DejaVu Sans Mono,24,-1,5,75,1,1,0,0,0,Bold Oblique\n");
    config.close();
    const QString profile = m_folder.filePath(QStringLiteral("new"));
    const QImage plain = shown(x, profile);
    EXPECT_EQ(plain, shown(x, profile,
                           {{"QT_QPA_PLATFORMTHEME", QStringLiteral("kde")},
                            {"KDE_SESSION_VERSION", QStringLiteral("5")},
                            {"XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config"))}}));
}

// Also where a point is no whole number of pixels, and where all is drawn smaller because the screen is.
TEST_F(FirstStart, CornersAreRoundAtEachScale)
{
    const XServer x;
    if (!showOn(x))
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    for (const char* scale : {"1", "1.3", "1.5", "2", "3"}) {
        const QImage picture = shown(x, m_folder.filePath(QStringLiteral("new")),
                                     {{"QT_SCALE_FACTOR", QString::fromLatin1(scale)}});
        EXPECT_LT(faultOfPill(picture), 0.35) << scale;
    }
}

// Its foot, where half of all is said, is on the screen.
TEST_P(SmallScreen, TheFirstWindowIsOnItWithItsFrame)
{
    const auto [width, height, scale] = GetParam();
    const auto process = start({}, {{"QT_SCALE_FACTOR", QString::number(scale)}});
    const xcb_window_t window = windowOf(x, *process);
    ASSERT_TRUE(wait([&] { return isDrawn(x.picture(window)); }, kSoon));
    const QRect place = x.place(window);
    EXPECT_TRUE(QRect(0, 1, width, height - 1).contains(place)) << "below a title bar";
    // Of a screen that is no whole number of points a part of one is left over.
    EXPECT_GE(place.width(), std::min(width, 1280 * scale) - 17 * scale);
    EXPECT_GE(place.height(), std::min(height, 800 * scale) - 97 * scale);
    process->terminate();
    process->waitForFinished();
}
INSTANTIATE_TEST_SUITE_P(, SmallScreen,
                         testing::Values(std::tuple(1366, 768, 1), std::tuple(1920, 1080, 2),
                                         std::tuple(1280, 720, 1), std::tuple(1600, 1000, 1),
                                         std::tuple(1366, 768, 3)));

TEST_F(SecondStart, BringsTheFirstWindowUpAndEnds)
{
    const auto first = start();
    const xcb_window_t its = windowOf(x, *first);
    EXPECT_EQ(x.widthOfIcon(its), 128U);
    expectUp(*first);
    const QString profile = m_folder.filePath(QStringLiteral("other"));
    const auto other = start({QStringLiteral("--profile"), profile}); // side by side
    const xcb_window_t others = windowOf(x, *other);
    expectUp(*other, {QStringLiteral("--profile"), profile});
    expectActive(others);

    expectUp(*first);
    expectActive(its);
    expectUp(*other, {QStringLiteral("--profile"), profile});
    expectActive(others);
    expectEnd(
        *start({QStringLiteral("--exercise"), QString::fromStdString(inSource("tests/systems/round.json"))}),
        2,
        "Mandorla is open already, and these rounds were not added. Open their file from there, where you "
        "choose a round.\n");
    expectActive(its);

    // Until it is: the window manager may be putting another one up just then.
    EXPECT_TRUE(wait(
        [&] {
            x.minimise(its);
            return !x.windowOf(first->processId());
        },
        kSoon));
    expectUp(*first);
    EXPECT_TRUE(wait([&] { return x.windowOf(first->processId()).has_value(); }, kSoon));
    expectActive(its);
    expectQuiet(*first);
    expectQuiet(*other);
    for (const auto& process : {first.get(), other.get()}) {
        process->kill();
        process->waitForFinished();
    }
}

TEST_F(SecondStart, IsTheFirstOnceThatIsGoneHoweverItWent)
{
    for (int round = 0; round < 2; ++round) {
        const auto process = start();
        windowOf(x, *process);
        expectUp(*process);
        process->kill();
        process->waitForFinished();
    }
}

TEST_F(SecondStart, OfManyAtOneMomentOneIsOpen)
{
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(start());
    const auto running = [&] {
        return std::count_if(all.begin(), all.end(),
                             [](const auto& one) { return one->state() == QProcess::Running; });
    };
    ASSERT_TRUE(wait([&] { return running() == 1; }, kSoon));
    for (const auto& one : all) {
        if (one->state() == QProcess::NotRunning) {
            expectEnd(*one, 0);
            continue;
        }
        windowOf(x, *one);
        expectUp(*one);
        expectQuiet(*one);
        one->kill();
        one->waitForFinished();
    }
}

TEST_F(OnWayland, OneCopyIsOpenAndSaysNothing)
{
    const std::map<std::string, Environment> drivers = {
        {"as it is", {}},
        {"none", withoutDriver()},
        {"one that crashes", withBrokenDriver(QDir(m_folder.path()))}};
    for (const auto& [what, environment] : drivers) {
        SCOPED_TRACE(what);
        auto first = start({}, environment);
        auto second = start({}, environment);
        ASSERT_TRUE(wait(
            [&] { return (first->state() == QProcess::Running) != (second->state() == QProcess::Running); },
            kSoon));
        if (first->state() == QProcess::NotRunning)
            std::swap(first, second);
        expectEnd(*second, 0);
        expectEnd(*start({}, {{"XDG_ACTIVATION_TOKEN", QStringLiteral("a-token")}}), 0);
        expectQuiet(*first);
        first->kill();
        first->waitForFinished();
    }
    EXPECT_TRUE(brokenDriverWasLoaded(QDir(m_folder.path())));
}

// A compositor that lets a window come up only for a token: the one of the second start is what it is shown.
TEST_F(FirstStart, TheTokenOfASecondStartReachesTheCompositor)
{
    const QString sway = QStandardPaths::findExecutable(QStringLiteral("sway"));
    if (sway.isEmpty() || ::geteuid() == 0)
        GTEST_SKIP() << "there is no sway here (package sway), or this is root, for whom it does not run";
    const QString runtime = m_environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    const QTemporaryDir home;
    QFile config(home.filePath(QStringLiteral("config")));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.close();
    QProcess compositor;
    QProcessEnvironment environment = m_environment;
    for (const auto& [name, value] : Environment{{"HOME", home.path()},
                                                 {"WLR_BACKENDS", QStringLiteral("headless")},
                                                 {"WLR_LIBINPUT_NO_DEVICES", QStringLiteral("1")},
                                                 {"WLR_RENDERER", QStringLiteral("pixman")}})
        environment.insert(QString::fromLatin1(name), value);
    compositor.setProcessEnvironment(environment);
    compositor.setProcessChannelMode(QProcess::MergedChannels);
    compositor.start(sway, {QStringLiteral("-c"), config.fileName()});
    const auto sockets = [&] {
        return QDir(runtime).entryList({QStringLiteral("wayland-?")}, QDir::System | QDir::Files);
    };
    ASSERT_TRUE(wait([&] { return !sockets().isEmpty(); }, kSoon)) << compositor.readAll().toStdString();
    m_environment.insert(QStringLiteral("WAYLAND_DISPLAY"), sockets().front());

    const auto first = start({}, {{"WAYLAND_DEBUG", QStringLiteral("1")},
                                  {"QT_FORCE_STDERR_LOGGING", QStringLiteral("1")}}); // or nothing is said
    QByteArray said;
    ASSERT_TRUE(wait([&] { return !(said += first->readAllStandardError()).isEmpty(); },
                     kSoon)); // so it is the first
    expectEnd(*start({}, {{"XDG_ACTIVATION_TOKEN", QStringLiteral("a-token-of-the-desktop")}}), 0);
    EXPECT_TRUE(wait(
        [&] {
            said += first->readAllStandardError();
            return said.contains(".activate(\"a-token-of-the-desktop\", wl_surface");
        },
        kSoon));
    for (QProcess* process : {first.get(), &compositor}) {
        process->kill();
        process->waitForFinished();
    }
}

// What is covered stays so: that somebody starts it again tells nothing of who that is.
TEST(BringingUp, UncoversNothingAndTakesTheToken)
{
    const QTemporaryDir folder;
    app::Surroundings around;
    around.systemBus = around.sessionBus = QDBusConnection(QStringLiteral("none"));
    app::Laptop laptop(onLoopback(), theClock, folder.filePath(QStringLiteral("vault")), {}, {}, around);
    ASSERT_TRUE(laptop.open());
    laptop.viewModel().window()->cover();
    app::bringUp(*laptop.window(), "a-token");
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "a-token"); // where Qt takes it from
    app::bringUp(*laptop.window(), {});
    EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    QTest::qWait(200);
    EXPECT_TRUE(laptop.viewModel().window()->covered());
    EXPECT_TRUE(laptop.window()->isVisible());
}
