#include "tests/sync/storage/disk.h"
#include "tests/sync/storage/fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <random>
#include <set>
#include <thread>

#include <sys/resource.h>

// What is left of a vault when the disk fills up or fails, and when its process ends.
namespace mandorla::test {
namespace {

using ::testing::ElementsAre;

// --- disks that fill up, fail, and end ---

// What is written, once the older state is there.
const Wanted kBefore{{"replaced", "old"}, {"erased", std::string(70000, 'e')}, {"left", "as it is"}};
const Wanted kChanges{{"replaced", "new"}, {"erased", std::nullopt}, {"added", std::string(70000, 'a')}};
const std::vector<std::string> kNames{"replaced", "erased", "left", "added"};
const Texts kOld{{"replaced", "old"}, {"erased", std::string(70000, 'e')}, {"left", "as it is"}};
const Texts kNew{{"replaced", "new"}, {"left", "as it is"}, {"added", std::string(70000, 'a')}};

class FailingDiskTest : public VaultTest
{
protected:
    // Either of the two, whole, and no file beside it.
    void isWhole(const std::string& when)
    {
        const Texts found = reopened(kNames);
        EXPECT_TRUE(found == kOld || found == kNew) << when;
        EXPECT_EQ(names().size(), 1 + found.size()) << when;
    }
};

TEST_F(FailingDiskTest, WritesInThisOrder)
{
    auto vault = created(kBefore);
    const std::vector<std::string> before = names();
    Disk disk;
    {
        const DiskInUse use(disk);
        ASSERT_EQ(nameOf(test::write(*vault, kChanges)), "ok");
    }
    // Made and durable, then named by the index, and that durable; only then are the old ones removed.
    std::vector<std::string> calls;
    std::map<std::string, std::string> letters;
    for (std::string call : disk.calls) {
        for (const std::string& name : before)
            if (name != "vault" && call.find(name) != call.npos)
                call.replace(call.find(name), name.size(), "(old)");
        for (const std::string& name : names())
            if (name != "vault" && call.find(name) != call.npos)
                call.replace(call.find(name), name.size(), "(new)");
        calls.push_back(call);
    }
    EXPECT_THAT(calls,
                ElementsAre("make (new)", "write (new)", "fsync (new)", "make (new)", "write (new)",
                            "fsync (new)", "fsync .", "make vault.new", "write vault.new", "fsync vault.new",
                            "rename vault.new vault", "fsync .", "unlink (old)", "unlink (old)"));
}

TEST_F(FailingDiskTest, InterruptedAndInSmallPieces)
{
    auto vault = created(kBefore);
    Disk disk;
    disk.most = 1000;
    disk.interrupted = true;
    {
        const DiskInUse use(disk);
        EXPECT_EQ(nameOf(test::write(*vault, kChanges)), "ok");
    }
    EXPECT_GT(disk.calls.size(), 4 * kBlock / 1000);
    vault.reset();
    EXPECT_TRUE(reopened(kNames) == kNew);
}

// In parts, which can be tried side by side.
constexpr std::size_t kParts = 4;

class FullDiskTest : public FailingDiskTest, public testing::WithParamInterface<std::size_t>
{
protected:
    // The disk is full after so many bytes of the first file that is written, for each number at both ends of
    // a part and each 61st between: nothing has changed, here or there.
    void isFullInTheMiddle(const Wanted& changes, std::size_t files)
    {
        auto vault = created(kBefore);
        const Files before = filesIn(m_folder);
        const std::vector<std::string> namesBefore = names();
        const std::size_t begin = kBlock / kParts * GetParam(), end = begin + kBlock / kParts;
        for (std::size_t room = begin; room < end; room += room < begin + 64 || room + 64 >= end ? 1 : 61) {
            Disk disk;
            disk.room = room;
            {
                const DiskInUse use(disk);
                ASSERT_EQ(nameOf(test::write(*vault, changes)), "disk_full") << room;
            }
            ASSERT_EQ(*disk.room, 0U);
            ASSERT_EQ(names(), namesBefore) << room;
            ASSERT_TRUE(filesIn(m_folder) == before) << room;
            ASSERT_TRUE(textsOf(*vault, kNames) == kOld) << room;
        }
        Disk disk;
        disk.room = files * kBlock;
        const DiskInUse use(disk);
        EXPECT_EQ(nameOf(test::write(*vault, changes)), "ok");
        EXPECT_EQ(*disk.room, 0U); // there are no more bytes than these
    }
};

TEST_P(FullDiskTest, InTheMiddleOfAnObject)
{
    isFullInTheMiddle({{"replaced", "new"}, {"erased", std::nullopt}}, 2);
}

// The index is written last; erasing writes nothing else.
TEST_P(FullDiskTest, InTheMiddleOfTheIndex) { isFullInTheMiddle({{"erased", std::nullopt}}, 1); }

// The files before it are whole, and are removed again.
TEST_F(FailingDiskTest, FullAtTheIndexAfterObjects)
{
    auto vault = created(kBefore);
    const Files before = filesIn(m_folder);
    for (std::size_t room = 3 * kBlock; room < 4 * kBlock; room += 509) {
        Disk disk;
        disk.room = room;
        const DiskInUse use(disk);
        ASSERT_EQ(nameOf(test::write(*vault, kChanges)), "disk_full") << room;
        ASSERT_TRUE(filesIn(m_folder) == before) << room;
        ASSERT_TRUE(textsOf(*vault, kNames) == kOld) << room;
    }
}

INSTANTIATE_TEST_SUITE_P(Parts, FullDiskTest, testing::Range(std::size_t{0}, kParts));

// The same from the system itself, which takes no longer files.
TEST_F(FailingDiskTest, TakesNoLongerFiles)
{
    const crypto::Key key = created(kBefore)->dataKey();
    const std::string result = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        auto vault = openWith(key).value();
        const Files before = filesIn(m_folder);
        for (std::size_t most = 0; most < kBlock; most += most < 50 || most + 50 > kBlock ? 1 : 211)
            for (const Wanted& changes : {kChanges, Wanted{{"erased", std::nullopt}}}) { // the index alone
                rlimit limit{};
                ::getrlimit(RLIMIT_FSIZE, &limit);
                limit.rlim_cur = most;
                ::setrlimit(RLIMIT_FSIZE, &limit);
                const std::string error = nameOf(test::write(*vault, changes));
                limit.rlim_cur = limit.rlim_max;
                ::setrlimit(RLIMIT_FSIZE, &limit);
                if (error != "disk_full" || filesIn(m_folder) != before || textsOf(*vault, kNames) != kOld)
                    return error + " at " + std::to_string(most);
            }
        return nameOf(test::write(*vault, kChanges));
    });
    EXPECT_EQ(result, "ok");
    EXPECT_TRUE(reopened(kNames) == kNew);
}

TEST_F(FailingDiskTest, NothingIsMadeOnAFullDisk)
{
    for (std::size_t room = 0; room < kBlock; room += 1 + room / 2) {
        Disk disk;
        disk.room = room;
        {
            const DiskInUse use(disk);
            EXPECT_EQ(nameOf(create()), "disk_full");
        }
        EXPECT_FALSE(Vault::isThere(folder()));
        EXPECT_EQ(nameOf(open()), "not_there");
    }
    EXPECT_EQ(nameOf(create()), "ok");
}

TEST_F(FailingDiskTest, APassphraseStaysOnAFullDisk)
{
    auto vault = created(kBefore);
    const Files before = filesIn(m_folder);
    for (std::size_t room = 0; room < kBlock; room += 1 + room / 2) {
        Disk disk;
        disk.room = room;
        const DiskInUse use(disk);
        EXPECT_EQ(nameOf(vault->changePassphrase(secret(kOther))), "disk_full");
        EXPECT_TRUE(vault->opensWith(secret(kVaultPassphrase)));
        EXPECT_TRUE(filesIn(m_folder) == before);
    }
    EXPECT_EQ(nameOf(vault->changePassphrase(secret(kOther))), "ok");
}

// Each call of a write fails once. Without an error the new is there, also on disk; with one the old; and
// what is tried again succeeds.
TEST_F(FailingDiskTest, AnyCallFails)
{
    const std::map<int, std::string> errors{
        {EIO, "cannot_write"}, {EROFS, "cannot_write"}, {ENOSPC, "disk_full"}, {EDQUOT, "disk_full"}};
    for (const auto& [number, name] : errors) {
        std::size_t failed = 0;
        for (std::size_t calls = 0;; ++calls) {
            fs::remove_all(m_folder);
            auto vault = created(kBefore);
            Disk disk;
            disk.callsTo = calls;
            disk.error = number;
            VaultResult<void> written;
            {
                const DiskInUse use(disk);
                written = test::write(*vault, kChanges);
            }
            const std::string when = name + " at " + std::to_string(calls);
            const bool replaced =
                std::count(disk.calls.begin(), disk.calls.end(), "rename vault.new vault") > 0;
            EXPECT_TRUE(textsOf(*vault, kNames) == (written ? kNew : kOld)) << when;
            if (!written) {
                ++failed;
                EXPECT_EQ(nameOf(written), name) << when;
            }
            // The disk was not asked to keep it, or did not say that it does: either is there.
            if (calls % 2 == 0 || written) {
                vault.reset();
                EXPECT_TRUE(reopened(kNames) == (!written && !replaced ? kOld : kNew)) << when;
                vault = open().value();
                EXPECT_EQ(names().size(), 4U) << when; // three objects, before and after
            }
            EXPECT_EQ(nameOf(test::write(*vault, kChanges)), "ok") << when;
            vault.reset();
            isWhole(when);
            EXPECT_TRUE(reopened(kNames) == kNew) << when;
            if (disk.callsTo) // it was done before that call
                break;
        }
        EXPECT_EQ(failed, 12U); // made, written, durable three times; named, replaced, named
    }
}

TEST_F(FailingDiskTest, EndsAtAnyCall)
{
    std::size_t old = 0;
    std::size_t calls = 0;
    for (std::string result = "ended"; result == "ended"; ++calls) {
        fs::remove_all(m_folder);
        const crypto::Key key = created(kBefore)->dataKey();
        result = inChild([&] {
            auto vault = openWith(key).value();
            Disk disk;
            disk.callsTo = calls;
            const DiskInUse use(disk);
            return nameOf(test::write(*vault, kChanges));
        });
        const std::string when = result + " at " + std::to_string(calls);
        isWhole(when);
        const bool isOld = reopened(kNames) == kOld;
        EXPECT_FALSE(isOld && result == "ok") << when;
        EXPECT_TRUE(!isOld || old == calls) << when; // once it is new it stays new
        old += isOld;
    }
    EXPECT_GE(old, 12U);
    EXPECT_GT(calls, old + 3); // behind the one step: the folder, two files
}

TEST_F(FailingDiskTest, EndsAtAnyCallOfMakingAndDestroying)
{
    std::set<std::string> made;
    for (std::size_t calls = 0; calls < 20; ++calls) {
        fs::remove_all(m_folder);
        inChild([&] {
            Disk disk;
            disk.callsTo = calls;
            const DiskInUse use(disk);
            return nameOf(create());
        });
        made.insert(nameOf(open()));
        if (!Vault::isThere(folder())) {
            EXPECT_EQ(nameOf(create()), "ok"); // over what was left
        }
        EXPECT_EQ(names(), std::vector<std::string>{"vault"});
    }
    EXPECT_EQ(made, (std::set<std::string>{"ok", "not_there"}));

    std::set<std::string> left;
    for (std::size_t calls = 0; calls < 20; ++calls) {
        fs::remove_all(m_folder);
        created(kBefore);
        inChild([&] {
            Disk disk;
            disk.callsTo = calls;
            const DiskInUse use(disk);
            return nameOf(Vault::destroy(folder()));
        });
        left.insert(nameOf(open()));
        if (Vault::isThere(folder())) {
            EXPECT_TRUE(reopened(kNames) == kOld);
        } else {
            EXPECT_EQ(nameOf(create()), "ok");
            EXPECT_EQ(names(), std::vector<std::string>{"vault"});
        }
    }
    EXPECT_EQ(left, (std::set<std::string>{"ok", "not_there"}));
}

// Whichever call of making a vault fails: there is none then, and the next try makes it.
TEST_F(FailingDiskTest, AfterAnyFailureOfMakingThereIsNoVault)
{
    std::size_t failed = 0;
    for (std::size_t calls = 0;; ++calls) {
        fs::remove_all(m_folder);
        Disk disk;
        disk.callsTo = calls;
        disk.error = EIO;
        std::string result;
        {
            const DiskInUse use(disk);
            result = nameOf(create());
        }
        if (result != "ok") {
            ++failed;
            EXPECT_EQ(result, "cannot_write") << calls;
            EXPECT_FALSE(Vault::isThere(folder())) << calls;
            EXPECT_EQ(nameOf(create()), "ok") << calls;
        }
        EXPECT_EQ(names(), std::vector<std::string>{"vault"}) << calls;
        if (disk.callsTo) // it was done before that call
            break;
    }
    EXPECT_EQ(failed, 6U); // the folder above; made, written, durable, named, that durable
}

// kill -9 at any moment of one write after the other: the last batch that was confirmed is there, or the one
// that was under way; never parts of two.
TEST_F(FailingDiskTest, KilledAtAnyMoment)
{
    constexpr int kTimes = 200;
    constexpr int kWrites = 50; // that came to their end at least; a disk that grew slow takes more times
    std::optional<crypto::Key> made;
    auto aWrite = std::chrono::microseconds::max(); // how long one takes on this disk
    {
        const auto vault = created({{"one", "0"}, {"two", "0"}});
        made = vault->dataKey();
        for (int n = 0; n < 3; ++n) {
            const auto from = std::chrono::steady_clock::now();
            ASSERT_TRUE(test::write(*vault, {{"one", "0"}, {"two", "0"}}));
            aWrite = std::min(aWrite, std::chrono::duration_cast<std::chrono::microseconds>(
                                          std::chrono::steady_clock::now() - from));
        }
    }
    const crypto::Key& key = *made;
    std::mt19937 random(std::random_device{}());
    int last = 0;
    int underWay = 0;
    for (int i = 0; (i < kTimes || last <= kWrites) && i < 10 * kTimes && !HasFailure(); ++i) {
        int confirmed[2];
        ASSERT_EQ(::pipe(confirmed), 0);
        const pid_t writer = ::fork();
        if (writer == 0) {
            const auto vault = openWith(key).value();
            for (int n = last;; ++n) {
                (void)!::write(confirmed[1], &n, sizeof n);
                const std::string number = std::to_string(n + 1);
                const std::string longer = number + std::string(static_cast<std::size_t>(n % 3) * 50000, '.');
                if (!test::write(*vault, {{"one", number}, {"two", longer}}))
                    ::_exit(1);
            }
        }
        ::close(confirmed[1]);
        int n = 0;
        ASSERT_EQ(::read(confirmed[0], &n, sizeof n), static_cast<ssize_t>(sizeof n)); // it has begun
        std::this_thread::sleep_for(aWrite * (random() % 4000) / 1000);
        ::kill(writer, SIGKILL);
        int status = 0;
        ::waitpid(writer, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        while (::read(confirmed[0], &n, sizeof n) == static_cast<ssize_t>(sizeof n)) {
        }
        ::close(confirmed[0]);

        const auto vault = openWith(key).value();
        const std::string one = test::read(*vault, "one");
        const std::string two = test::read(*vault, "two");
        EXPECT_EQ(two.substr(0, two.find('.')), one);
        EXPECT_TRUE(one == std::to_string(n) || one == std::to_string(n + 1)) << one << " after " << n;
        EXPECT_EQ(names().size(), 3U);
        last = std::atoi(one.c_str());
        underWay += last == n + 1;
    }
    EXPECT_GT(last, kWrites);
    RecordProperty("batches", last);
    RecordProperty("new_but_not_confirmed", underWay);
}

} // namespace
} // namespace mandorla::test
