#include "sync/limits.h"
#include "sync/storage/vault_format.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

// What stands in a vault's files, where a whole vault does not get to: that somebody had the key says nothing
// about what they wrote.
namespace mandorla::sync {
namespace {

TEST(VaultFormat, HeaderOfNoVersionIsRefused)
{
    VaultHeader header;
    header.cost = kLowestCost;
    Bytes bytes = serialise(header);
    ASSERT_EQ(bytes.size(), kVaultHeaderBytes);
    EXPECT_TRUE(parseVaultHeader(bytes));
    bytes[8] = 0;
    EXPECT_EQ(parseVaultHeader(bytes).error(), VaultError::VaultDamaged);
    bytes[8] = 2;
    EXPECT_EQ(parseVaultHeader(bytes).error(), VaultError::NewerVersion);
}

TEST(VaultFormat, CostsHaveTheirBounds)
{
    for (const VaultCost cost : {VaultCost{1, 1 << 20}, VaultCost{16, 1 << 30}, kNormalCost, kLowestCost})
        EXPECT_TRUE(cost.isAllowed());
    for (const VaultCost cost : {VaultCost{0, 1 << 20}, VaultCost{17, 1 << 20}, VaultCost{1, (1 << 20) - 1},
                                 VaultCost{1, (1 << 30) + 1}, VaultCost{~0ULL, ~0ULL}})
        EXPECT_FALSE(cost.isAllowed());
}

class IndexTest : public testing::Test
{
protected:
    IndexTest()
    {
        m_index["a"] = {{1}, crypto::Key(ByteArray<32>{2}), limits::kVaultObjectBytes};
        m_index["bc"] = {{3}, crypto::Key(ByteArray<32>{4}), 0};
    }

    // The same two entries, with this done to their bytes.
    std::optional<VaultIndex> changed(const std::function<void(Bytes&)>& change) const
    {
        const crypto::SecretBytes plain = serialise(m_index);
        Bytes bytes(plain.begin(), plain.end());
        change(bytes);
        return parseVaultIndex(bytes);
    }

    VaultIndex m_index;
};

TEST_F(IndexTest, IsReadAsItWasWritten)
{
    const auto same = changed([](Bytes& bytes) { bytes.resize(5000); }); // zeros behind it
    ASSERT_TRUE(same);
    ASSERT_EQ(same->size(), 2U);
    EXPECT_EQ(same->at("a").id, m_index["a"].id);
    EXPECT_TRUE(same->at("a").key == m_index["a"].key);
    EXPECT_EQ(same->at("a").length, limits::kVaultObjectBytes);
    EXPECT_EQ(same->at("bc").length, 0U);
    EXPECT_TRUE(parseVaultIndex(Bytes{0})->empty());
}

TEST_F(IndexTest, IsRefusedAsAnythingElse)
{
    EXPECT_FALSE(parseVaultIndex({}));
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes.push_back(1); }));
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[0] = 1; })); // then the second stands behind it
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[0] = 3; }));
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[0] = limits::kVaultObjects + 1; }));
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[1] = 0; }));
    EXPECT_FALSE(changed([](Bytes& bytes) {
        bytes[1] = limits::kVaultNameBytes + 1;
        bytes.resize(5000);
    }));
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[2] = 'c'; })); // c before bc
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[51] += 1; })); // a byte longer than an object may be
    EXPECT_FALSE(changed([](Bytes& bytes) { bytes[58] = 1; }));  // longer still
    const std::size_t size = serialise(m_index).size();
    for (std::size_t shorter = 0; shorter < size; ++shorter)
        EXPECT_FALSE(changed([&](Bytes& bytes) { bytes.resize(shorter); })) << shorter;
}

TEST_F(IndexTest, NamesStandOnceOnly)
{
    m_index.erase("bc");
    EXPECT_FALSE(changed([](Bytes& bytes) {
        const Bytes entry(bytes.begin() + 1, bytes.end());
        append(bytes, entry);
        bytes[0] = 2;
    }));
}

TEST(VaultFormat, SealedTakesWholeBlocksAndNoMoreThanItNeeds)
{
    EXPECT_EQ(sealedSize(0), limits::kVaultBlockBytes);
    EXPECT_EQ(sealedSize(limits::kVaultBlockBytes - 40), limits::kVaultBlockBytes);
    EXPECT_EQ(sealedSize(limits::kVaultBlockBytes - 39), 2 * limits::kVaultBlockBytes);
    EXPECT_EQ(sealedSize(2 * limits::kVaultBlockBytes - 40), 2 * limits::kVaultBlockBytes);
}

// The index is sealed under the same key at every write.
TEST(VaultFormat, NeverTheSameNonceTwice)
{
    crypto::SystemRandom random;
    const crypto::Key key = random.key();
    const Bytes plain(100, 'p');
    std::set<Bytes> nonces;
    for (int i = 0; i < 100; ++i) {
        const Bytes sealed = seal(key, {}, plain, 1000, random);
        nonces.insert(Bytes(sealed.begin(), sealed.begin() + 24));
    }
    EXPECT_EQ(nonces.size(), 100U);
}

TEST(VaultFormat, OpensUnderItsKeyAndContextOnly)
{
    crypto::SystemRandom random;
    const crypto::Key key = random.key();
    const Bytes context{'c'};
    const Bytes sealed = seal(key, context, Bytes(100, 'p'), 1000, random);
    ASSERT_EQ(sealed.size(), 1000U);
    const auto plain = unseal(key, context, sealed);
    ASSERT_TRUE(plain);
    EXPECT_EQ(toString(*plain), std::string(100, 'p') + std::string(860, '\0'));
    EXPECT_FALSE(unseal(random.key(), context, sealed));
    EXPECT_FALSE(unseal(key, {}, sealed));
    for (std::size_t size = 0; size < sealed.size(); ++size)
        EXPECT_FALSE(unseal(key, context, ByteView(sealed).first(size)));
}

} // namespace
} // namespace mandorla::sync
