#include "tests/sync/storage/fixture.h"

#include <filesystem>

// Files of a vault that were cut, changed, swapped, or put back from an earlier time.
namespace mandorla::test {
namespace {

// --- files that were cut, changed, swapped, put back ---

TEST_F(VaultTest, IndexCutShortOrLonger)
{
    const crypto::Key key = created({{"a", "A"}})->dataKey();
    const Files before = filesIn(m_folder);
    const std::string whole = before.at("vault");
    ASSERT_EQ(whole.size(), kBlock);
    for (std::size_t size = 0; size < whole.size(); size += size < 300 ? 1 : 499) {
        put(m_folder / "vault", whole.substr(0, size));
        ASSERT_EQ(nameOf(open()), "vault_damaged") << size;
        ASSERT_EQ(nameOf(openWith(key)), "wrong_passphrase") << size;
    }
    put(m_folder / "vault", whole + '\0');
    EXPECT_EQ(nameOf(open()), "vault_damaged");
    put(m_folder / "vault", whole + whole);
    EXPECT_EQ(nameOf(open()), "vault_damaged");
    put(m_folder / "vault", whole);
    EXPECT_TRUE(filesIn(m_folder) == before); // nothing was repaired, nothing removed
    EXPECT_EQ(reopened({"a"}), (Texts{{"a", "A"}}));
}

TEST_F(VaultTest, AnyBitOfTheHeaderChanged)
{
    created({{"a", "A"}});
    const Files before = filesIn(m_folder);
    const std::string whole = before.at("vault");
    std::map<std::string, int> count;
    for (std::size_t at = 0; at < kVaultHeaderBytes; ++at)
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1 << bit);
            put(m_folder / "vault", changed);
            const std::string error = nameOf(open());
            ++count[error];
            const std::string due = at < 8                 ? "vault_damaged" // magic
                                    : at == 8 && bit == 0  ? "vault_damaged" // version 0
                                    : at < 16              ? "newer_version"
                                    : at == 16 && bit == 0 ? "vault_damaged"    // no pass at all
                                    : at == 16 && bit < 4  ? "wrong_passphrase" // 3, 5 or 9 passes
                                    : at < 24              ? "vault_damaged"
                                    : at == 26 && bit == 4 ? "vault_damaged" // no memory at all
                                    : at < 27 || (at == 27 && bit < 6) ? "wrong_passphrase" // up to 513 MiB
                                    : at < 32                          ? "vault_damaged"
                                                                       : "wrong_passphrase";
            ASSERT_EQ(error, due) << "byte " << at << ", bit " << bit;
        }
    put(m_folder / "vault", whole);
    EXPECT_TRUE(filesIn(m_folder) == before);
    EXPECT_EQ(reopened({"a"}), (Texts{{"a", "A"}}));
}

TEST_F(VaultTest, AnyBitOfTheIndexChanged)
{
    const crypto::Key key = created({{"a", "A"}})->dataKey();
    const Files before = filesIn(m_folder);
    const std::string whole = before.at("vault");
    for (std::size_t at = kVaultHeaderBytes; at < kBlock; at += at < 400 ? 1 : 251) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1 << at % 8);
        put(m_folder / "vault", changed);
        ASSERT_EQ(nameOf(openWith(key)), "wrong_passphrase") << at;
        if (at % 5 == 0) {
            ASSERT_EQ(nameOf(open()), "vault_damaged") << at;
        }
    }
    put(m_folder / "vault", whole);
    EXPECT_TRUE(filesIn(m_folder) == before);
}

// The header of one vault in front of the index of another, both under the same data key.
TEST_F(VaultTest, IndexUnderAnotherHeader)
{
    auto vault = created({{"a", "A"}});
    const std::string before = filesIn(m_folder)["vault"];
    ASSERT_EQ(nameOf(vault->changePassphrase(secret(kOther))), "ok");
    vault.reset();
    const std::string after = filesIn(m_folder)["vault"];
    put(m_folder / "vault", before.substr(0, kVaultHeaderBytes) + after.substr(kVaultHeaderBytes));
    EXPECT_EQ(nameOf(open()), "vault_damaged");
}

class ObjectTest : public VaultTest
{
protected:
    ObjectTest()
    {
        m_vault = create().value();
        m_file = fileAddedBy([&] { (void)test::write(*m_vault, {{"a", std::string(70000, 'a')}}); });
        (void)test::write(*m_vault, {{"b", "B"}});
        m_bytes = filesIn(m_folder)[m_file];
    }

    // This one is damaged, open or opened again; the other is not, and nothing is removed.
    void isDamaged(const std::string& what)
    {
        const std::vector<std::string> before = names();
        EXPECT_EQ(test::read(*m_vault, "a"), "[object_damaged]") << what;
        m_vault.reset();
        m_vault = open().value();
        EXPECT_EQ(test::read(*m_vault, "a"), "[object_damaged]") << what;
        EXPECT_EQ(test::read(*m_vault, "b"), "B") << what;
        EXPECT_EQ(names(), before) << what;
    }

    std::unique_ptr<Vault> m_vault;
    std::string m_file;
    std::string m_bytes;
};

TEST_F(ObjectTest, CutShortOrLonger)
{
    ASSERT_EQ(m_bytes.size(), 2 * kBlock);
    for (std::size_t size = 0; size < m_bytes.size(); size += size < 50 ? 1 : 4999) {
        put(m_folder / m_file, m_bytes.substr(0, size));
        isDamaged(std::to_string(size));
    }
    put(m_folder / m_file, m_bytes.substr(0, kBlock));
    isDamaged("a block less");
    put(m_folder / m_file, m_bytes + '\0');
    isDamaged("a byte more");
    put(m_folder / m_file, m_bytes);
    EXPECT_EQ(test::read(*m_vault, "a"), std::string(70000, 'a'));
}

TEST_F(ObjectTest, AnyBitChanged)
{
    for (std::size_t at = 0; at < m_bytes.size(); at += at < 100 ? 1 : 1009) {
        std::string changed = m_bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1 << at % 8);
        put(m_folder / m_file, changed);
        isDamaged(std::to_string(at));
    }
}

TEST_F(ObjectTest, MissingOrNoFile)
{
    fs::remove(m_folder / m_file);
    isDamaged("missing");
    fs::create_directory(m_folder / m_file);
    isDamaged("a folder");
    fs::remove(m_folder / m_file);
    put(m_above / "elsewhere", m_bytes);
    fs::create_symlink(m_above / "elsewhere", m_folder / m_file);
    isDamaged("a link");
    fs::remove(m_folder / m_file);

    EXPECT_EQ(nameOf(test::write(*m_vault, {{"a", "again"}})), "ok"); // the way on
    m_vault.reset();
    EXPECT_EQ(reopened({"a", "b"}), (Texts{{"a", "again"}, {"b", "B"}}));
}

TEST_F(ObjectTest, SwappedWithAnother)
{
    std::string one;
    std::string other;
    one = fileAddedBy([&] { (void)test::write(*m_vault, {{"one", "1"}}); });
    other = fileAddedBy([&] { (void)test::write(*m_vault, {{"other", "2"}}); });
    fs::rename(m_folder / one, m_folder / "between");
    fs::rename(m_folder / other, m_folder / one);
    fs::rename(m_folder / "between", m_folder / other);
    EXPECT_EQ(test::read(*m_vault, "one"), "[object_damaged]");
    EXPECT_EQ(test::read(*m_vault, "other"), "[object_damaged]");
    EXPECT_EQ(test::read(*m_vault, "b"), "B");
}

TEST_F(ObjectTest, AnOlderOnePutBack)
{
    const std::string newer =
        fileAddedBy([&] { (void)test::write(*m_vault, {{"a", std::string(70000, 'A')}}); });
    EXPECT_FALSE(fs::exists(m_folder / m_file));
    const std::string bytes = filesIn(m_folder)[newer];
    put(m_folder / newer, m_bytes); // in its place
    isDamaged("replayed");
    put(m_folder / newer, bytes);
    put(m_folder / m_file, m_bytes); // beside it
    EXPECT_EQ(test::read(*m_vault, "a"), std::string(70000, 'A'));
    m_vault.reset();
    m_vault = open().value();
    EXPECT_FALSE(fs::exists(m_folder / m_file));
}

// So that nothing that was once on the disk opens what it held, even to someone who has the data key.
TEST_F(ObjectTest, WrittenAgainUnderANewKey)
{
    const auto index = [&] {
        const std::string bytes = filesIn(m_folder)["vault"];
        const ByteView file = view(bytes);
        const auto plain =
            unseal(m_vault->dataKey(), file.first(kVaultHeaderBytes), file.subspan(kVaultHeaderBytes));
        return *parseVaultIndex(*plain);
    };
    const VaultIndex before = index();
    EXPECT_EQ(nameOf(test::write(*m_vault, {{"a", std::string(70000, 'a')}})), "ok"); // the same bytes
    const VaultIndex after = index();
    EXPECT_FALSE(after.at("a").key == before.at("a").key);
    EXPECT_NE(after.at("a").id, before.at("a").id);
    EXPECT_TRUE(after.at("b").key == before.at("b").key);
    EXPECT_EQ(after.at("b").id, before.at("b").id);
}

// One that was erased cannot be had back, though its file may: its key is gone.
TEST_F(ObjectTest, AnErasedOnePutBack)
{
    EXPECT_EQ(nameOf(test::write(*m_vault, {{"a", std::nullopt}})), "ok");
    EXPECT_FALSE(fs::exists(m_folder / m_file));
    put(m_folder / m_file, m_bytes);
    EXPECT_EQ(test::read(*m_vault, "a"), "[not_there]");
    m_vault.reset();
    EXPECT_EQ(reopened({"a", "b"}), (Texts{{"b", "B"}}));
    EXPECT_FALSE(fs::exists(m_folder / m_file));
}

TEST_F(ObjectTest, AnOlderIndexPutBack)
{
    const std::string older = filesIn(m_folder)["vault"];
    EXPECT_EQ(nameOf(test::write(*m_vault, {{"a", "newer"}, {"c", "C"}})), "ok");
    m_vault.reset();
    const Files before = filesIn(m_folder);
    put(m_folder / "vault", older);
    m_vault = open().value();
    isDamaged("of another day");
    m_vault.reset();
    put(m_folder / "vault", before.at("vault")); // nothing was lost by opening it
    EXPECT_TRUE(filesIn(m_folder) == before);
    EXPECT_EQ(reopened({"a", "b", "c"}), (Texts{{"a", "newer"}, {"b", "B"}, {"c", "C"}}));
}

TEST_F(ObjectTest, StraysAreRemovedAndNothingElse)
{
    m_vault.reset();
    const Files before = filesIn(m_folder);
    const std::vector<std::string> foreign{
        "VAULT",     std::string(31, 'a'), std::string(33, 'a'), std::string(32, 'A'), std::string(32, 'g'),
        "notes.txt", "vault.old"};
    for (const std::string& name : foreign)
        put(m_folder / name, "not ours");
    put(m_folder / "vault.new", "interrupted");
    put(m_folder / std::string(32, 'a'), "interrupted");
    put(m_folder / "0123456789abcdef0123456789abcdef", "");
    EXPECT_EQ(reopened({"b"}), (Texts{{"b", "B"}}));
    Files after = filesIn(m_folder);
    for (const std::string& name : foreign)
        EXPECT_EQ(after.erase(name), 1U) << name;
    EXPECT_TRUE(after == before);
}

} // namespace
} // namespace mandorla::test
