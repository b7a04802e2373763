#include "tests/support/clients.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/places.h"
#include "tests/support/private_bus.h"
#include "tests/support/x_server.h"

#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

// Printing, with the portal that desktops have (xdg-desktop-portal), for an ordinary user, as which it looks
// at who asks. Only the dialog is ours.
using namespace mandorla::test;

namespace {

constexpr auto kSoon = 60s; // on a busy machine
const auto kPortal = QStringLiteral("/usr/libexec/xdg-desktop-portal");
const auto kDialogs = QStringLiteral("org.freedesktop.impl.portal.desktop.test");

class Dialogs : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.impl.portal.Print")

public:
    explicit Dialogs(QDBusConnection bus)
    {
        EXPECT_TRUE(
            bus.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots));
        EXPECT_TRUE(bus.registerService(kDialogs));
    }

    uint answer = 0;
    QStringList windows; // that a dialog came before
    QString title;
    QByteArray printed;

public Q_SLOTS:
    uint Print(const QDBusObjectPath&, const QString&, const QString& window, const QString& called,
               const QDBusUnixFileDescriptor& page, const QVariantMap&, QVariantMap&)
    {
        windows << window;
        title = called;
        QFile file;
        EXPECT_TRUE(file.open(page.fileDescriptor(), QIODevice::ReadOnly));
        printed = file.readAll();
        return answer;
    }
};

class WithARealPortal : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!x.isThere() || !bus.isThere() || !QFileInfo(kPortal).isExecutable())
            GTEST_SKIP() << "there is no Xvfb, no dbus-daemon or no portal on this machine (packages xvfb, "
                            "dbus-daemon, xdg-desktop-portal)";
        ASSERT_TRUE(folder.isValid());
        ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                             QFile::ExeOwner | QFile::ReadOther |
                                                             QFile::ExeOther));
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("DISPLAY"), x.display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
#ifdef __SANITIZE_ADDRESS__
        // To look for leaks takes what a hidden process does not let anybody.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
#endif
        for (const auto& [name, what] :
             {std::pair("HOME", "home"), std::pair("XDG_RUNTIME_DIR", "runtime"), std::pair("TMPDIR", "tmp")})
            environment.insert(QString::fromLatin1(name),
                               folderOfAnOrdinaryUser(folder.filePath(QString::fromLatin1(what))));
        // Which dialogs a desktop has: up to 1.16 by the desktop's name, later by a file for that.
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("Test"));
        environment.insert(QStringLiteral("XDG_DESKTOP_PORTAL_DIR"), folder.path());
        write(QStringLiteral("test.portal"),
              "[portal]\nDBusName=" + kDialogs.toUtf8() +
                  "\nInterfaces=org.freedesktop.impl.portal.Print;\nUseIn=Test\n");
        write(QStringLiteral("portals.conf"), "[preferred]\ndefault=test\n");
        dialogs = std::make_unique<Dialogs>(bus.connection(QStringLiteral("dialogs")));
    }

    ~WithARealPortal() override
    {
        for (QProcess* process : {&mandorla, &portal}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void write(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    }

    void start(QProcess& process, const QString& program)
    {
        process.setProcessEnvironment(environment);
        belongsToAnOrdinaryUser(process);
        process.start(program, QStringList());
        ASSERT_TRUE(process.waitForStarted());
    }
    void startPortal()
    {
        const auto names = bus.connection(QStringLiteral("looks"));
        portal.setProcessChannelMode(QProcess::MergedChannels);
        ASSERT_NO_FATAL_FAILURE(start(portal, kPortal));
        ASSERT_TRUE(wait(
            [&] {
                return names.interface()
                    ->isServiceRegistered(QStringLiteral("org.freedesktop.portal.Desktop"))
                    .value();
            },
            kSoon))
            << portal.readAll().toStdString();
    }
    // Where anybody may run it.
    void startMandorla()
    {
        const QString program = folder.filePath(QStringLiteral("mandorla"));
        ASSERT_TRUE(QFile::copy(QString::fromStdString(inBuild("tests/mandorla_laptop")), program));
        ASSERT_TRUE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                       QFile::ReadOther | QFile::ExeOther));
        ASSERT_NO_FATAL_FAILURE(start(mandorla, program));
    }

    // The next line that it says.
    std::string says()
    {
        EXPECT_TRUE(wait([&] { return mandorla.canReadLine(); }, kSoon))
            << mandorla.readAllStandardError().toStdString();
        return mandorla.readLine().trimmed().toStdString();
    }
    // Of a hidden process all of this is root's.
    [[nodiscard]] uint ownerOfItsMemory() const
    {
        return QFileInfo(QStringLiteral("/proc/%1/mem").arg(mandorla.processId())).ownerId();
    }

    XServer x;
    PrivateBus bus;
    QTemporaryDir folder;
    QProcessEnvironment environment;
    std::unique_ptr<Dialogs> dialogs;
    QProcess portal;
    QProcess mandorla;
};

} // namespace

TEST_F(WithARealPortal, TheDialogComesBeforeTheWindowAndTheMemoryStaysHidden)
{
    ASSERT_NO_FATAL_FAILURE(startPortal());
    ASSERT_NO_FATAL_FAILURE(startMandorla());
    const std::string window = says();
    EXPECT_EQ(ownerOfItsMemory(), 0U);
    for (int times = 1; times <= 2; ++times) {
        mandorla.write("p");
        EXPECT_EQ(says(), "");
        EXPECT_TRUE(wait([&] { return dialogs->windows.size() == times; }, kSoon));
        ASSERT_FALSE(dialogs->windows.isEmpty());
        EXPECT_EQ(dialogs->windows.back().toStdString(), window);
        EXPECT_EQ(dialogs->title, "A page");
        EXPECT_EQ(dialogs->printed, "%PDF of a page");
        EXPECT_EQ(ownerOfItsMemory(), 0U);
    }
}

TEST_F(WithARealPortal, ADialogThatFailsIsSaid)
{
    ASSERT_NO_FATAL_FAILURE(startPortal());
    ASSERT_NO_FATAL_FAILURE(startMandorla());
    says();
    dialogs->answer = 1; // rather not
    mandorla.write("p");
    EXPECT_EQ(says(), "");
    dialogs->answer = 2;
    mandorla.write("p");
    EXPECT_EQ(says(), "");
    EXPECT_NE(says(), "");
    EXPECT_EQ(dialogs->windows.size(), 2);
}

#include "printing_test.moc"
