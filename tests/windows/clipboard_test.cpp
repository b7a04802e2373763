#include "tests/support/clients.h"
#include "tests/support/places.h"
#include "tests/support/private_bus.h"
#include "tests/support/x_server.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// What can be pasted elsewhere of what was copied in Mandorla, asked from outside with xclip: on an X server
// alone, and on one with a clipboard manager, which gives back what was there when whoever had it is gone
// (xfce4-clipman).
using namespace mandorla::test;

namespace {

constexpr auto kSoon = 60s; // on a busy machine
const std::string kSign = "x-kde-passwordManagerHint";

class CopiedOnX : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        const QString manager = QString::fromLatin1(GetParam());
        for (const QString& needed : {QStringLiteral("xclip"), manager})
            if (!needed.isEmpty() && QStandardPaths::findExecutable(needed).isEmpty())
                GTEST_SKIP() << "there is no " << needed.toStdString()
                             << " on this machine (package of that name)";
        if (!x.isThere() || !bus.isThere())
            GTEST_SKIP() << "there is no Xvfb or no dbus-daemon on this machine (packages xvfb, dbus-daemon)";
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("DISPLAY"), x.display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            ASSERT_TRUE(QDir().mkpath(path));
            environment.insert(QString::fromLatin1(name), path);
        }
        if (!manager.isEmpty()) {
            m_manager.setProcessEnvironment(environment);
            m_manager.setProcessChannelMode(QProcess::MergedChannels);
            m_manager.start(manager, QStringList());
            ASSERT_TRUE(wait([&] { return x.isOwned("CLIPBOARD_MANAGER"); }, kSoon))
                << m_manager.readAll().toStdString();
        }
        mandorla.setProcessEnvironment(environment);
        mandorla.start(QString::fromStdString(inBuild("tests/mandorla_laptop")), QStringList());
        says(); // which window
    }

    ~CopiedOnX() override
    {
        for (QProcess* process : {&mandorla, &m_manager}) {
            process->kill();
            process->waitForFinished();
        }
    }

    // One letter of what the laptop is told, and what it says once that is done.
    std::string tell(char letter)
    {
        mandorla.write(&letter, 1);
        return says();
    }
    std::string says()
    {
        EXPECT_TRUE(wait([&] { return mandorla.canReadLine(); }, kSoon))
            << mandorla.readAllStandardError().toStdString();
        return mandorla.readLine().trimmed().toStdString();
    }

    // What comes of pasting from there; empty: nothing.
    [[nodiscard]] std::string pasted(const char* clipboard = "clipboard",
                                     const std::string& kind = "UTF8_STRING") const
    {
        QProcess xclip;
        xclip.setProcessEnvironment(environment);
        xclip.start(QStringLiteral("xclip"),
                    {QStringLiteral("-selection"), QString::fromLatin1(clipboard), QStringLiteral("-out"),
                     QStringLiteral("-target"), QString::fromStdString(kind)});
        (void)wait([&] { return xclip.state() == QProcess::NotRunning; }, kSoon);
        return xclip.readAllStandardOutput().toStdString();
    }

    void copy()
    {
        EXPECT_EQ(tell('s'), "lamp");
        EXPECT_EQ(pasted("primary"), "") << "selected is not copied";
        EXPECT_EQ(tell('c'), "c");
        EXPECT_EQ(pasted(), "a lamp");
        EXPECT_EQ(pasted("clipboard", kSign), "secret");
        EXPECT_EQ(pasted("primary"), "");
        QTest::qWait(1000); // a clipboard manager looks at it
    }
    // Nor later, when whoever keeps it would bring it back: a space, at most.
    void expectNothingLeft()
    {
        for (int i = 0; i < 4; ++i) {
            EXPECT_THAT(pasted(), testing::AnyOf("", " "));
            EXPECT_EQ(pasted("primary"), "");
            QTest::qWait(500);
        }
    }

    XServer x;
    PrivateBus bus;
    QTemporaryDir folder;
    QProcessEnvironment environment;
    QProcess mandorla;

private:
    QProcess m_manager;
};

} // namespace

TEST_P(CopiedOnX, IsGoneUnderTheCover)
{
    copy();
    EXPECT_EQ(tell('k'), "k");
    expectNothingLeft();
}

TEST_P(CopiedOnX, IsGoneAtTheEnd)
{
    copy();
    EXPECT_EQ(tell('q'), "q");
    EXPECT_TRUE(wait([&] { return mandorla.state() == QProcess::NotRunning; }, kSoon));
    expectNothingLeft();
}

// What somebody copied elsewhere in the meantime is not Mandorla's to take away.
TEST_P(CopiedOnX, WhatIsOfAnotherProgramStays)
{
    copy();
    QProcess other;
    other.setProcessEnvironment(environment);
    other.start(QStringLiteral("xclip"),
                {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-quiet")});
    other.write("of another");
    other.closeWriteChannel();
    ASSERT_TRUE(wait([&] { return pasted() == "of another"; }, kSoon));
    EXPECT_EQ(tell('k'), "k");
    EXPECT_EQ(pasted(), "of another");
    EXPECT_EQ(tell('q'), "q");
    EXPECT_TRUE(wait([&] { return mandorla.state() == QProcess::NotRunning; }, kSoon));
    EXPECT_EQ(pasted(), "of another");
    other.kill();
    other.waitForFinished();
}

INSTANTIATE_TEST_SUITE_P(With, CopiedOnX, testing::Values("", "xfce4-clipman"),
                         [](const auto& with) { return std::string(*with.param ? "AManager" : "Nobody"); });
