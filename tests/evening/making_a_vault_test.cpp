#include "sync/household.h"
#include "tests/support/clients.h"
#include "tests/sync/storage/disk.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cerrno>

// A household that cannot be made: there is none then, and whoever has made room presses the same button
// again.
namespace mandorla::test {
namespace {

using namespace sync;

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// Whether it was made on this disk. If not, nothing may be left of it that is in the way.
bool isMadeOn(Disk& disk, VaultError otherwise, const std::string& when)
{
    QTemporaryDir folder;
    Household household(onLoopback(), theClock, folder.filePath(QStringLiteral("vault")), kLowestCost);
    VaultResult<void> made;
    {
        const DiskInUse use(disk);
        made = household.create(kPassphrase);
    }
    if (made) {
        EXPECT_EQ(household.state(), Household::State::Open) << when;
        return true;
    }
    EXPECT_EQ(made.error(), otherwise) << when;
    EXPECT_EQ(household.state(), Household::State::Closed) << when;
    EXPECT_FALSE(household.hasVault()) << when;
    EXPECT_TRUE(household.create(kPassphrase)) << when;
    household.lock();
    EXPECT_TRUE(household.open(kPassphrase)) << when;
    return false;
}

TEST(MakingAHousehold, OnADiskThatIsFullAfterSomeBytesLeavesNoneAndMayBeTriedAgain)
{
    std::size_t failed = 0;
    for (std::size_t room = 0;; room += room % 65536 == 65535 || room % 65536 == 0 ? 1u : 5957u) {
        if (room % 65536 > 59578 && room % 65536 < 65535)
            room += 65535 - room % 65536; // and each whole block, and a byte before and behind it
        Disk disk;
        disk.room = room;
        if (isMadeOn(disk, VaultError::DiskFull, "full after " + std::to_string(room)))
            break;
        ++failed;
    }
    EXPECT_GT(failed, 30U); // the index, what this laptop is, and the index again
}

TEST(MakingAHousehold, WhicheverCallFailsLeavesNoneAndMayBeTriedAgain)
{
    std::size_t failed = 0;
    for (std::size_t calls = 0;; ++calls) {
        Disk disk;
        disk.callsTo = calls;
        disk.error = EIO;
        failed += !isMadeOn(disk, VaultError::CannotWrite, "call " + std::to_string(calls));
        if (disk.callsTo) // it was made before that call
            break;
    }
    EXPECT_GT(failed, 12U);
}

} // namespace
} // namespace mandorla::test
