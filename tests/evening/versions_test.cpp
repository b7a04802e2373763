#include "tests/support/home.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

// What a later Mandorla kept, and this one opens: it says so, and leaves everything as it is.
namespace mandorla::test {
namespace {

using namespace sync;

// Closed. The object of this name, or all under it, changed by `how`.
template <typename How>
int rewrite(const Home& home, const std::string& named, How how)
{
    int changed = 0;
    inVault(home.vault(), [&](Vault& vault) {
        for (const std::string& name : vault.namesThatBeginWith(named)) {
            if (name != named && !named.ends_with('/'))
                continue;
            auto object = std::move(vault.read(name)).value();
            how(object);
            ASSERT_TRUE(vault.write({{name, ByteView(object)}}));
            ++changed;
        }
    });
    return changed;
}

// The field `version` stands first in each record.
void makeLater(crypto::SecretBytes& object, std::size_t at)
{
    ASSERT_GT(object.size(), at + 1);
    ASSERT_EQ(object[at], 0x08);
    ++object[at + 1];
}

class OfALaterMandorla : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(pair(one, two));
        ASSERT_TRUE(one.partner().suggest(wishes(2)));
        ASSERT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }));
        ASSERT_TRUE(two.partner().agree());
        ASSERT_TRUE(wait([&] { return one.partner().round() && two.partner().round(); }));
        page = *one.partner().ourSheet();
        evening = "evening/" + one.partner().id();
        ASSERT_TRUE(one.partner().addEntry(page, QStringLiteral("tea")));
        ASSERT_TRUE(one.partner().retainSheet(page, true));
        ASSERT_TRUE(two.partner().retainSheet(page, true));
        ASSERT_TRUE(wait([&] { return one.count<SheetKept>() == 1; }));
        one.household.lock();
    }

    // Nothing of it is changed by looking, so the later one reads it all.
    void isNamedAndStays(const std::string& named, std::size_t at)
    {
        ASSERT_EQ(rewrite(one, named, [&](auto& object) { makeLater(object, at); }), 1);
        ASSERT_TRUE(one.household.open(kPassphrase));
        EXPECT_EQ(one.client().start().error(), VaultError::NewerVersion);
        EXPECT_EQ(one.client().partner(), nullptr);
        // Nor by pairing anew, which else takes the place of what was.
        two.household.lock();
        ASSERT_TRUE(two.household.open(kPassphrase));
        ASSERT_NO_FATAL_FAILURE(pair(one, two));
        EXPECT_FALSE(one.partner().kept());
        one.household.lock();
        ASSERT_EQ(rewrite(one, named, [&](auto& object) { --object[at + 1]; }), 1);
        one.enter();
        ASSERT_NE(one.client().partner(), nullptr);
        EXPECT_NE(one.partner().round(), nullptr);
        ASSERT_TRUE(one.partner().sheet(page));
        EXPECT_EQ(one.partner().sheet(page)->entries.at(0).text, "tea");
    }

    Home one{0}, two{0};
    SheetId page{};
    std::string evening; // its name
};

TEST_F(OfALaterMandorla, AnEveningIsNamedAndStaysAsItIs)
{
    isNamedAndStays(evening, 8 + 32); // behind the length of the journal, and the SEED
}

TEST_F(OfALaterMandorla, APageIsNamedAndStaysAsItIs) { isNamedAndStays("page/", 0); }

} // namespace
} // namespace mandorla::test
