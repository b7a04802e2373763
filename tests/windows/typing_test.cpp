#include "tests/support/places.h"
#include "tests/support/private_bus.h"
#include "tests/support/x_server.h"

#include <QDBusConnectionInterface>
#include <QDeadlineTimer>
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>

#include <memory>
#include <vector>

// Keys pressed on a real X server, whose layout has dead keys, into our fields; with the real input methods,
// each a daemon of the test's own.
using namespace mandorla::test;

namespace {

constexpr int kSoon = 30'000; // on a busy machine

// Of the layout "US, international, with dead keys".
enum : std::uint8_t
{
    kSix = 15, // with Shift: a dead circumflex
    kTab = 23,
    kE = 26,
    kR = 27,
    kU = 30,
    kReturn = 36,
    kS = 39,
    kG = 42,
    kK = 45,
    kL = 46,
    kAcute = 48,
    kGrave = 49,
    kZ = 52,
    kX = 53,
    kC = 54,
    kB = 56,
    kM = 58,
    kSpace = 65
};

// What the field says, decoded.
struct Said
{
    QString text, shown, undecided;
};

class Typing : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!x.isThere() || QStandardPaths::findExecutable(QStringLiteral("setxkbmap")).isEmpty())
            GTEST_SKIP() << "there is no X server of our own (packages xvfb, x11-xkb-utils)";
        if (!m_bus.isThere())
            GTEST_SKIP() << "there is no dbus-daemon (package dbus-daemon)";
        set("PATH", QStringLiteral("/usr/bin:/bin")); // what belongs to the system finds the system's own
        for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
            if (qEnvironmentVariableIsSet(name))
                m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name));
            ASSERT_TRUE(QDir().mkpath(folder));
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(QString::fromLatin1(name), folder);
        }
        set("DISPLAY", x.display());
        set("DBUS_SESSION_BUS_ADDRESS", m_bus.address());
        set("GSETTINGS_BACKEND", QStringLiteral("memory"));
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
        set("QT_QUICK_BACKEND", QStringLiteral("software"));
        ASSERT_TRUE(runs(QStringLiteral("setxkbmap"), kLayout));
    }
    void TearDown() override
    {
        for (QProcess* process : {&m_typist, &m_method}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000))
                process->kill();
            process->waitForFinished();
        }
    }

    void set(const char* name, const QString& value)
    {
        m_environment.insert(QString::fromLatin1(name), value);
    }

    // False where there is none: the test is skipped.
    bool startIBus(const QString& engine = QStringLiteral("xkb:us:intl:eng"))
    {
        set("QT_IM_MODULE", QStringLiteral("ibus"));
        if (!starts(QStringLiteral("ibus-daemon"), {QStringLiteral("--panel=disable")}))
            return false;
        const QDeadlineTimer end(kSoon);
        while (!runs(QStringLiteral("ibus"), {QStringLiteral("engine"), engine}) && !end.hasExpired())
            QThread::msleep(100);
        EXPECT_FALSE(end.hasExpired()) << "IBus has no engine " << engine.toStdString();
        EXPECT_TRUE(runs(QStringLiteral("setxkbmap"), kLayout));
        return true;
    }
    static bool hasHangul() { return QFile::exists(QStringLiteral("/usr/share/ibus/component/hangul.xml")); }
    bool startFcitx()
    {
        set("QT_IM_MODULE", QStringLiteral("fcitx"));
        const QString part = QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                             QStringLiteral("/platforminputcontexts/libfcitx5platforminputcontextplugin.so");
        if (!QFile::exists(part) || !starts(QStringLiteral("fcitx5"), {}))
            return false;
        const auto* bus = m_bus.connection(QStringLiteral("typing")).interface();
        const QDeadlineTimer end(kSoon);
        while (!bus->isServiceRegistered(QStringLiteral("org.fcitx.Fcitx5")) && !end.hasExpired())
            QThread::msleep(100);
        EXPECT_FALSE(end.hasExpired()) << "Fcitx does not come up";
        EXPECT_TRUE(runs(QStringLiteral("setxkbmap"), kLayout));
        return true;
    }
    // It shows itself in a window of the X server, and takes the layout from there.
    bool startWeston()
    {
        set("QT_QPA_PLATFORM", QStringLiteral("wayland"));
        set("WAYLAND_DISPLAY", QStringLiteral("wayland-test"));
        if (!starts(QStringLiteral("weston"),
                    {QStringLiteral("--backend=x11-backend.so"), QStringLiteral("--use-pixman"),
                     QStringLiteral("--socket=wayland-test"), QStringLiteral("--idle-time=0")}))
            return false;
        const QDeadlineTimer end(kSoon);
        while (!QFile::exists(m_folder.filePath(QStringLiteral("XDG_RUNTIME_DIR/wayland-test"))) &&
               !end.hasExpired())
            QThread::msleep(100);
        EXPECT_FALSE(end.hasExpired()) << "Weston does not come up";
        return true;
    }

    // A window with this field in it, once it has the keys.
    void show(const char* qml)
    {
        m_typist.setProcessEnvironment(m_environment);
        m_typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_typist.start(QString::fromStdString(inBuild("tests/mandorla_typist")), {QString::fromUtf8(qml)});
        waitFor([](const Said&) { return true; });
    }
    void press(const std::vector<std::uint8_t>& keys)
    {
        for (const auto key : keys)
            key == kSix ? x.pressKeyWithShift(key) : x.pressKey(key);
    }
    void comes(const QString& words) { m_typist.write(words.toUtf8() + '\n'); }

    // Whether it says so; all that it said is in `said`.
    template <typename Condition>
    bool hears(Condition condition, int milliseconds = kSoon)
    {
        const QDeadlineTimer end(milliseconds);
        while (!end.hasExpired() && m_typist.state() != QProcess::NotRunning) {
            while (m_typist.canReadLine()) {
                const auto words = m_typist.readLine().chopped(1).split(' ');
                const auto word = [&](qsizetype i) {
                    return QString::fromUtf8(QByteArray::fromHex(words.value(i)));
                };
                said.push_back({word(0), word(1), word(2)});
                if (condition(said.back()))
                    return true;
            }
            m_typist.waitForReadyRead(20);
        }
        return false;
    }
    template <typename Condition>
    Said waitFor(Condition condition)
    {
        if (!HasFailure() && hears(condition)) // else it has been waited for
            return said.back();
        ADD_FAILURE() << "the field says nothing of that; the last: "
                      << (said.empty() ? QString() : said.back().text).toStdString();
        return {};
    }
    // After a z, which is the last key of all.
    QString typed()
    {
        press({kZ});
        const QString text = waitFor([](const Said& now) { return now.text.endsWith(u'z'); }).text;
        return text.first(std::max<qsizetype>(0, text.size() - 1));
    }

    void expectComposedByTheMethod()
    {
        // The first keys may come before it listens.
        const QDeadlineTimer end(kSoon);
        do
            press({kSpace, kAcute});
        while (!hears([](const Said& now) { return now.undecided == QStringLiteral("´"); }, 1000) &&
               !end.hasExpired());
        press({kE});
        EXPECT_TRUE(typed().endsWith(QStringLiteral("é"))) << said.back().text.toStdString();
    }

    void beginSyllable()
    {
        // It begins with Latin letters, and the first keys may come before it listens.
        const QDeadlineTimer end(kSoon);
        do {
            x.pressKeyWithShift(kSpace);
            press({kG});
        } while (!hears([](const Said& now) { return now.undecided == QStringLiteral("ㅎ"); }, 1000) &&
                 !end.hasExpired());
    }

    XServer x;
    std::vector<Said> said;

private:
    bool starts(const QString& program, const QStringList& arguments)
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
        m_method.setProcessEnvironment(m_environment);
        m_method.setStandardErrorFile(QProcess::nullDevice());
        m_method.setStandardOutputFile(QProcess::nullDevice());
        m_method.start(program, arguments);
        return m_method.waitForStarted(kSoon);
    }
    bool runs(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        return process.waitForFinished(kSoon) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    const QStringList kLayout{QStringLiteral("us"), QStringLiteral("-variant"), QStringLiteral("intl")};
    QTemporaryDir m_folder;
    PrivateBus m_bus;
    QProcessEnvironment m_environment;
    QProcess m_method;
    QProcess m_typist;
};

constexpr const char* kName = "Field { field.focus: true; width: parent.width }";
constexpr const char* kPage =
    "PageEntry { width: parent.width; text: root.words; other: ''; two: false; large: true;"
    "onTyped: (text) => root.words = text; Component.onCompleted: area.forceActiveFocus() }";
constexpr const char* kMasked =
    "Column { width: parent.width; Field { field.focus: true; width: parent.width }"
    "Field { secret: true; width: parent.width } }";
constexpr const char* kRevealed =
    "Column { width: parent.width; Field { field.focus: true; width: parent.width }"
    "Field { secret: true; shown: true; width: parent.width } }";

const std::vector<std::uint8_t> kKeys{kC, kR, kGrave, kE, kM, kE, kSpace, kB, kR, kSix, kU, kL, kAcute, kE,
                                      kE,
                                      // and what does not go together
                                      kAcute, kX, kAcute, kGrave, kE, kAcute, kSpace, kAcute, kAcute};
const QString kMade = QStringLiteral("crème brûléexè'´");

struct Session
{
    const char* name;
    const char* method;   // QT_IM_MODULE; null: not set
    const char* language; // LC_ALL
};

class Passphrase : public Typing, public testing::WithParamInterface<Session>
{
protected:
    // The passphrase's field has the keys, after one that the method of this session has a part in.
    void showAndGoThere(const char* qml)
    {
        show(qml);
        if (HasFailure())
            return;
        if (const std::string_view method = GetParam().method; method == "ibus" || method == "fcitx")
            expectComposedByTheMethod();
        press({kX});
        waitFor([](const Said& now) { return now.text.endsWith(u'x'); });
        press({kTab});
        waitFor([](const Said& now) { return now.text.isEmpty(); });
        said.clear();
    }

    // Whether such a session can be had here.
    bool startMethod()
    {
        const auto& [name, method, language] = GetParam();
        set("LC_ALL", QString::fromLatin1(language));
        if (method == std::string_view("ibus"))
            return startIBus();
        if (method == std::string_view("fcitx"))
            return startFcitx();
        if (method == std::string_view("wayland"))
            return startWeston();
        if (*method)
            set("QT_IM_MODULE", QString::fromLatin1(method));
        return true;
    }
};

std::string nameOf(const testing::TestParamInfo<Session>& session) { return session.param.name; }

} // namespace

TEST_P(Passphrase, TheSameKeysAreTheSameEverywhereMaskedOrNot)
{
    if (!startMethod())
        GTEST_SKIP() << "there is no such session on this machine (packages ibus, fcitx5, weston)";
    showAndGoThere(kMasked);
    press(kKeys);
    EXPECT_EQ(typed().toStdString(), kMade.toStdString());
    for (const Said& now : said) {
        EXPECT_EQ(now.shown, QString(now.text.size(), QChar(0x25CF)));
        EXPECT_EQ(now.undecided, QString());
    }
    EXPECT_FALSE(said.empty());
}
TEST_P(Passphrase, TheSameKeysAreTheSameWhenTheLettersAreShown)
{
    if (!startMethod())
        GTEST_SKIP() << "there is no such session on this machine (packages ibus, fcitx5, weston)";
    showAndGoThere(kRevealed);
    press(kKeys);
    EXPECT_EQ(typed().toStdString(), kMade.toStdString());
}
INSTANTIATE_TEST_SUITE_P(In, Passphrase,
                         testing::Values(Session{"NoMethod", "none", "C.UTF-8"},
                                         Session{"Compose", "", "C.UTF-8"}, Session{"NoLanguage", "", "C"},
                                         Session{"IBus", "ibus", "C.UTF-8"},
                                         Session{"Fcitx", "fcitx", "C.UTF-8"},
                                         Session{"Wayland", "wayland", "C.UTF-8"}),
                         nameOf);

// That these are the real ones, and at work: elsewhere they do it their way.
TEST_F(Typing, IBusHasTheOtherFields)
{
    if (!startIBus())
        GTEST_SKIP() << "there is no IBus on this machine (package ibus)";
    show(kName);
    expectComposedByTheMethod();
}
TEST_F(Typing, FcitxHasTheOtherFields)
{
    if (!startFcitx())
        GTEST_SKIP() << "there is no Fcitx on this machine (packages fcitx5, fcitx5-frontend-qt6)";
    show(kName);
    expectComposedByTheMethod();
}

// Both write at the end, one of them with an input method.
TEST_F(Typing, AComposedLetterOnOurPageOutlastsWhatTheOtherWritesThere)
{
    if (!startIBus())
        GTEST_SKIP() << "there is no IBus on this machine (package ibus)";
    show(kPage);
    expectComposedByTheMethod();
    const QString before = said.back().text;
    press({kAcute});
    waitFor([](const Said& now) { return now.undecided == QStringLiteral("´"); });
    comes(before + QStringLiteral(", at nine"));
    EXPECT_FALSE(hears([&](const Said& now) { return now.text != before; }, 500)) << "it is held";
    press({kE});
    waitFor([&](const Said& now) { return now.text == before + QStringLiteral("é, at nine"); });
    EXPECT_EQ(said.back().undecided, QString());
    press({kZ});
    waitFor([&](const Said& now) { return now.text == before + QStringLiteral("éz, at nine"); });
}
TEST_F(Typing, ASyllableOnOurPageOutlastsWhatTheOtherWritesThere)
{
    if (!hasHangul() || !startIBus(QStringLiteral("hangul")))
        GTEST_SKIP() << "there is no IBus on this machine (packages ibus, ibus-hangul)";
    show(kPage);
    beginSyllable();
    const QString before = said.back().text;
    press({kK});
    waitFor([](const Said& now) { return now.undecided == QStringLiteral("하"); });
    comes(before + QStringLiteral(" at nine"));
    EXPECT_FALSE(hears([&](const Said& now) { return now.text != before; }, 500)) << "it is held";
    press({kS});
    waitFor([](const Said& now) { return now.undecided == QStringLiteral("한"); });
    EXPECT_EQ(said.back().text, before);
    press({kReturn});
    waitFor([&](const Said& now) { return now.text == before + QStringLiteral("한 at nine"); });
}
