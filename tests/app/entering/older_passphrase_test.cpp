#include "sync/household.h"
#include "sync/storage/vault.h"
#include "tests/support/passphrase.h"
#include "tests/support/the_clock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

// What a person typed years ago, and types again today: one text for the eye, other bytes.
using namespace mandorla;
using namespace mandorla::sync;

namespace {

// "crème brûlée", each accent in one sign with its letter, or one of its own after it.
const QString kTogether = QStringLiteral("cr\u00e8me br\u00fbl\u00e9e");
const QString kApart = QStringLiteral("cre\u0300me bru\u0302le\u0301e");
const QString kMixed = QStringLiteral("cr\u00e8me bru\u0302l\u00e9e");
const QString kBare = QStringLiteral("creme brulee");

class OlderPassphrase : public testing::Test
{
protected:
    void make(const QString& bytes)
    {
        const QByteArray utf8 = bytes.toUtf8();
        const auto vault =
            Vault::create(path, crypto::SecretBytes(utf8.begin(), utf8.end()), kLowestCost, m_random);
        ASSERT_TRUE(vault);
    }
    VaultResult<void> open(const QString& typed)
    {
        Household home(options, test::theClock, path, kLowestCost);
        auto opened = home.open(typed);
        EXPECT_EQ(home.state(), opened ? Household::State::Open : Household::State::Closed);
        if (opened) {
            EXPECT_TRUE(test::isPassphrase(home, typed)) << "and so does the cover";
        }
        return opened;
    }

    QTemporaryDir folder;
    ClientOptions options;
    const QString path = folder.filePath(QStringLiteral("kept"));

private:
    crypto::SystemRandom m_random;
};

} // namespace

TEST_F(OlderPassphrase, OpensInWhateverFormItWasMade)
{
    for (const QString& made : {kTogether, kApart}) {
        SCOPED_TRACE(made.toStdString());
        make(made);
        for (const QString& typed : {kTogether, kApart})
            EXPECT_TRUE(open(typed)) << typed.toStdString();
        EXPECT_EQ(open(kBare).error(), VaultError::WrongPassphrase);
        EXPECT_EQ(open(kTogether + u'\u00e9').error(), VaultError::WrongPassphrase);
        ASSERT_TRUE(Vault::destroy(path));
    }
    make(kMixed);
    EXPECT_TRUE(open(kMixed)) << "as it was typed";
}

TEST_F(OlderPassphrase, OpensWithTheSameKeysWhoseAccentsWereLost)
{
    make(kBare);
    EXPECT_TRUE(open(kTogether));
    EXPECT_TRUE(open(kApart));
    EXPECT_TRUE(open(kBare));
    EXPECT_EQ(open(QStringLiteral("cr\u00e8me br\u00fbl\u00e9")).error(), VaultError::WrongPassphrase);
}

TEST_F(OlderPassphrase, ANewOneIsTheSameForAllFormsAndOnlyForThose)
{
    Household home(options, test::theClock, path, kLowestCost);
    ASSERT_TRUE(home.create(kApart));
    for (const QString& typed : {kTogether, kApart, kMixed})
        EXPECT_TRUE(test::isPassphrase(home, typed));
    EXPECT_FALSE(test::isPassphrase(home, kBare));
    bool changed = false;
    home.change(kTogether, kMixed + u'!', [&](const auto& result) { changed = result.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed; }, 60'000));
    home.lock();
    const QByteArray utf8 = (kTogether + u'!').toUtf8();
    crypto::SystemRandom random;
    EXPECT_TRUE(Vault::open(path, crypto::SecretBytes(utf8.begin(), utf8.end()), random))
        << "in NFC, on the disk";
}
