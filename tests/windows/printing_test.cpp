#include "tests/support/real_portal.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <memory>

// Printing, with the portal that desktops have. Only the dialog is ours.
using namespace mandorla::test;

namespace {

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

class Printing : public WithARealPortal
{
protected:
    void SetUp() override
    {
        WithARealPortal::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        putBehind(kDialogs, "org.freedesktop.impl.portal.Print");
        dialogs = std::make_unique<Dialogs>(bus.connection(QStringLiteral("dialogs")));
    }

    std::unique_ptr<Dialogs> dialogs;
};

} // namespace

TEST_F(Printing, TheDialogComesBeforeTheWindowAndTheMemoryStaysHidden)
{
    ASSERT_NO_FATAL_FAILURE(startPortal());
    ASSERT_NO_FATAL_FAILURE(startMandorla());
    const std::string window = says();
    EXPECT_TRUE(wait([&] { return isHidden(); }, kSoon)); // it asked how the desktop has it
    for (int times = 1; times <= 2; ++times) {
        mandorla.write("p");
        EXPECT_EQ(says(), "");
        EXPECT_TRUE(wait([&] { return dialogs->windows.size() == times; }, kSoon));
        ASSERT_FALSE(dialogs->windows.isEmpty());
        EXPECT_EQ(dialogs->windows.back().toStdString(), window);
        EXPECT_EQ(dialogs->title, "A page");
        EXPECT_EQ(dialogs->printed, "%PDF of a page");
        EXPECT_TRUE(isHidden());
    }
}

TEST_F(Printing, ADialogThatFailsIsSaid)
{
    ASSERT_NO_FATAL_FAILURE(startPortal());
    ASSERT_NO_FATAL_FAILURE(startMandorla());
    says();
    dialogs->answer = 1; // rather not
    mandorla.write("p");
    EXPECT_EQ(says(), "");
    // The portal answers first, and asks for the dialog then.
    EXPECT_TRUE(wait([&] { return dialogs->windows.size() == 1; }, kSoon));
    dialogs->answer = 2;
    mandorla.write("p");
    EXPECT_EQ(says(), "");
    EXPECT_NE(says(), "");
    EXPECT_EQ(dialogs->windows.size(), 2);
}

#include "printing_test.moc"
