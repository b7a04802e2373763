#include "app/desktop/single_instance.h"
#include "tests/support/clients.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace mandorla;
using namespace mandorla::test;
using app::SingleInstance;

namespace {

// The names that this process holds in the abstract namespace.
QList<QByteArray> names()
{
    std::set<QByteArray> mine; // inodes of its sockets
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString& one : descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        std::array<char, 64> to{};
        const auto size =
            ::readlink(QFile::encodeName(descriptors.filePath(one)).constData(), to.data(), to.size());
        if (const QByteArray target(to.data(), std::max<qsizetype>(0, size)); target.startsWith("socket:["))
            mine.insert(target.mid(8).chopped(1));
    }
    QList<QByteArray> out;
    QFile file(QStringLiteral("/proc/net/unix"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    for (const QByteArray& line : file.readAll().split('\n')) // …: … … … … … inode @name
        if (const auto parts = line.simplified().split(' ');
            parts.size() == 8 && parts[7].startsWith('@') && mine.contains(parts[6]))
            out << parts[7].mid(1);
    return out;
}

// Somebody else's program, which knows the name.
class Guest
{
public:
    explicit Guest(const QByteArray& name)
        : m_socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path + 1, name.constData(), static_cast<std::size_t>(name.size()));
        EXPECT_EQ(::connect(m_socket, reinterpret_cast<const sockaddr*>(&address),
                            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1) +
                                static_cast<socklen_t>(name.size())),
                  0);
    }
    ~Guest() { ::close(m_socket); }
    Guest(const Guest&) = delete;
    Guest& operator=(const Guest&) = delete;

    void say(const QByteArray& words) const
    {
        EXPECT_EQ(::send(m_socket, words.constData(), static_cast<std::size_t>(words.size()), MSG_NOSIGNAL),
                  words.size());
    }
    [[nodiscard]] bool isAnswered() const
    {
        char answer = 0;
        return ::recv(m_socket, &answer, 1, MSG_DONTWAIT) == 1;
    }
    [[nodiscard]] bool isShutOut() const
    {
        char answer = 0;
        return ::recv(m_socket, &answer, 1, MSG_DONTWAIT) == 0;
    }

private:
    int m_socket;
};

class SingleInstanceTest : public testing::Test
{
protected:
    // Another start for the same vault, while the first goes on with its events: whether it opens a window.
    bool startAgain(const QByteArray& token, const QString& vault)
    {
        bool isTheOne = false;
        std::atomic<bool> done = false;
        std::thread second([&] {
            SingleInstance copy(vault);
            isTheOne = copy.isTheOne(token);
            done = true;
        });
        EXPECT_TRUE(wait([&] { return done.load(); }));
        second.join();
        return isTheOne;
    }
    bool startAgain(const QByteArray& token) { return startAgain(token, vault()); }

    void listenTo(SingleInstance& copy)
    {
        QObject::connect(&copy, &SingleInstance::asked, [this](const QByteArray& token) { tokens << token; });
        copy.listen();
    }

    [[nodiscard]] QString vault() const { return folder.filePath(QStringLiteral("not/yet/vault")); }

    QTemporaryDir folder;
    QList<QByteArray> tokens;
};

} // namespace

TEST_F(SingleInstanceTest, ASecondStartHandsItsTokenOver)
{
    SingleInstance first(vault());
    ASSERT_TRUE(first.isTheOne("its-own"));
    listenTo(first);
    EXPECT_FALSE(startAgain("gnome-shell/Mandorla/2412-0-laptop_TIME123456"));
    EXPECT_FALSE(startAgain({}));
    EXPECT_EQ(tokens, (QList<QByteArray>{"gnome-shell/Mandorla/2412-0-laptop_TIME123456", QByteArray()}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(SingleInstanceTest, WhatCannotBeATokenIsNone)
{
    SingleInstance first(vault());
    ASSERT_TRUE(first.isTheOne({}));
    listenTo(first);
    for (const QByteArray& token :
         {QByteArray("two words"), QByteArray("line\nbreak"), QByteArray("\x1b[31m"),
          QByteArray("caf\xc3\xa9"), QByteArray(257, 'a'), QByteArray(100'000, 'a')})
        EXPECT_FALSE(startAgain(token));
    EXPECT_FALSE(startAgain(QByteArray(256, 'a')));
    EXPECT_EQ(tokens, QList<QByteArray>(6) << QByteArray(256, 'a'));
}

// The name can be read by everybody: whoever comes is a stranger.
TEST_F(SingleInstanceTest, NothingThatComesInIsTrusted)
{
    SingleInstance first(vault());
    ASSERT_TRUE(first.isTheOne({}));
    listenTo(first);
    ASSERT_EQ(names().size(), 1);
    const QByteArray name = names().front();

    for (const QByteArray& words :
         {QByteArray("down "), QByteArray("up"), QByteArray("\0\0\0", 3), QByteArray(65'536, 'u')}) {
        const Guest guest(name);
        guest.say(words);
        EXPECT_TRUE(wait([&] { return guest.isShutOut(); }));
    }
    EXPECT_TRUE(tokens.isEmpty());
    for (const auto& [words, token] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"up a b", {}}, {"up " + QByteArray(5000, 'a'), {}}, {"up \x01", {}}, {"up ok", "ok"}}) {
        const auto count = tokens.size();
        const Guest guest(name);
        guest.say(words);
        if (words.size() > 5000) { // not even read
            EXPECT_TRUE(wait([&] { return guest.isShutOut(); }));
            EXPECT_EQ(tokens.size(), count);
        } else {
            EXPECT_TRUE(wait([&] { return guest.isAnswered(); }));
            ASSERT_EQ(tokens.size(), count + 1);
            EXPECT_EQ(tokens.back(), token);
        }
    }
    // Some say nothing, more than are let in at once, and go again.
    {
        std::vector<std::unique_ptr<Guest>> silent;
        for (int i = 0; i < 12; ++i) {
            silent.push_back(std::make_unique<Guest>(name));
            QCoreApplication::processEvents();
        }
        EXPECT_TRUE(wait([&] { return silent.back()->isShutOut(); }));
        EXPECT_FALSE(silent.front()->isShutOut());
    }
    EXPECT_FALSE(startAgain("after-all-that"));
    EXPECT_EQ(tokens.back(), "after-all-that");
}

TEST_F(SingleInstanceTest, EachWayToAVaultIsTheSameAndAnotherVaultIsAnother)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("real/deep")));
    ASSERT_TRUE(
        QFile::link(folder.filePath(QStringLiteral("real")), folder.filePath(QStringLiteral("link"))));
    SingleInstance first(folder.filePath(QStringLiteral("real/deep/vault")));
    ASSERT_TRUE(first.isTheOne({}));
    listenTo(first);
    for (const char* way :
         {"real/deep/vault", "link/deep/vault", "real/./deep//vault/", "real/deep/../deep/vault"})
        EXPECT_FALSE(startAgain({}, folder.filePath(QString::fromLatin1(way)))) << way;
    EXPECT_TRUE(startAgain({}, folder.filePath(QStringLiteral("real/vault"))));
    // Made in the meantime, it is what it was.
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("real/deep/vault")));
    EXPECT_FALSE(startAgain({}, folder.filePath(QStringLiteral("link/deep/vault"))));
}

// Whoever has ended, in whatever way, is in nobody's way; not even if that happens instead of an answer.
TEST_F(SingleInstanceTest, WhoEndsIsFollowedByTheNext)
{
    for (int round = 0; round < 3; ++round) {
        SingleInstance copy(vault());
        EXPECT_TRUE(copy.isTheOne({}));
    }
    auto first = std::make_unique<SingleInstance>(vault());
    ASSERT_TRUE(first->isTheOne({}));
    std::atomic<bool> isTheOne = false;
    std::thread second([&] {
        SingleInstance copy(vault());
        isTheOne = copy.isTheOne({});
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(200)); // so that it waits, most likely
    first.reset();
    second.join();
    EXPECT_TRUE(isTheOne);
}

// Nor is whoever asks while it is about to end sent away.
TEST_F(SingleInstanceTest, WhoIsAboutToEndIsFollowedByTheNext)
{
    auto first = std::make_unique<SingleInstance>(vault());
    ASSERT_TRUE(first->isTheOne({}));
    listenTo(*first);
    first->listenNoMore();
    first->listen(); // that came late
    std::atomic<bool> isTheOne = false;
    std::thread second([&] {
        SingleInstance copy(vault());
        isTheOne = copy.isTheOne({});
    });
    QTest::qWait(500); // so that it would be heard, most likely
    EXPECT_TRUE(tokens.isEmpty());
    first.reset();
    second.join();
    EXPECT_TRUE(isTheOne);
}

TEST_F(SingleInstanceTest, OtherUsersKeepNobodyOutAndAreNotListenedTo)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "to be somebody else takes root";
    ASSERT_EQ(::chmod(folder.path().toLocal8Bit().constData(), 0755), 0);
    // Somebody else is first.
    int told[2];
    ASSERT_EQ(::pipe(told), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setuid(65534) != 0)
            ::_exit(1);
        SingleInstance squatter(vault());
        const char is = squatter.isTheOne({}) ? 'y' : 'n';
        if (::write(told[1], &is, 1) != 1)
            ::_exit(1);
        ::pause();
    }
    ::close(told[1]); // so that a child which fails ends the wait
    char is = 0;
    ASSERT_EQ(::read(told[0], &is, 1), 1);
    EXPECT_EQ(is, 'y');
    {
        SingleInstance mine(vault());
        EXPECT_TRUE(mine.isTheOne("secret"));
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    // Somebody else is second.
    SingleInstance mine(vault());
    ASSERT_TRUE(mine.isTheOne({}));
    listenTo(mine);
    const pid_t other = ::fork();
    if (other == 0) {
        if (::setuid(65534) != 0)
            ::_exit(1);
        SingleInstance stranger(vault());
        ::_exit(stranger.isTheOne("theirs") ? 7 : 1);
    }
    int status = 0;
    EXPECT_TRUE(wait([&] { return ::waitpid(other, &status, WNOHANG) == other; }));
    EXPECT_EQ(WEXITSTATUS(status), 7);
    EXPECT_TRUE(tokens.isEmpty());
    ::close(told[0]);
}
