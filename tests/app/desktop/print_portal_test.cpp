#include "app/desktop/print_portal.h"
#include "tests/support/wait.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace mandorla::app;
using mandorla::test::wait;

namespace {

// What PrintPortal needs of a desktop: the call that shows the dialog.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Print")

public:
    explicit FakeDesktop(QDBusConnection bus)
    {
        EXPECT_TRUE(
            bus.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots));
        EXPECT_TRUE(bus.registerService("org.freedesktop.portal.Desktop"));
    }
    QString title;
    QByteArray printed;

public Q_SLOTS:
    QDBusObjectPath Print(const QString&, const QString& called, const QDBusUnixFileDescriptor& page,
                          const QVariantMap&)
    {
        title = called;
        QFile file;
        EXPECT_TRUE(file.open(page.fileDescriptor(), QIODevice::ReadOnly));
        printed = file.readAll();
        return QDBusObjectPath("/org/freedesktop/portal/desktop/request/1");
    }
};

class Printing : public testing::Test
{
protected:
    void SetUp() override
    {
        process.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address"});
        ASSERT_TRUE(process.waitForStarted()) << "dbus-daemon is needed";
        while (!process.canReadLine())
            ASSERT_TRUE(process.waitForReadyRead(5000));
        address = QString::fromUtf8(process.readLine().trimmed());
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus("desktop");
        QDBusConnection::disconnectFromBus("printing");
        process.kill();
        process.waitForFinished();
    }
    QDBusConnection bus(const QString& name) { return QDBusConnection::connectToBus(address, name); }

    QProcess process;
    QString address;
};

} // namespace

TEST_F(Printing, TheSystemsDialogGetsThePageAndANameThatTellsNothing)
{
    FakeDesktop desktop(bus("desktop"));
    PrintPortal portal(bus("printing"));
    const QSignalSpy shown(&portal, &PrintPortal::shown);
    const QByteArray page(300'000, 'p');
    portal.print(page, nullptr);
    ASSERT_TRUE(wait([&] { return shown.count() == 1; }));
    EXPECT_EQ(desktop.printed, page);
    EXPECT_EQ(desktop.title, "A page");
}

TEST_F(Printing, WithoutADesktopOrABusItIsSaid)
{
    PrintPortal alone(bus("printing"));
    PrintPortal nowhere(QDBusConnection("no such bus"));
    const QSignalSpy one(&alone, &PrintPortal::unavailable);
    const QSignalSpy other(&nowhere, &PrintPortal::unavailable);
    alone.print("page", nullptr);
    nowhere.print("page", nullptr);
    EXPECT_TRUE(wait([&] { return one.count() == 1 && other.count() == 1; }));
}

#include "print_portal_test.moc"
