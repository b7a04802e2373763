#include "sync/limits.h"
#include "tests/sync/storage/fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <set>

#include <sys/resource.h>
#include <sys/stat.h>

// What a vault gives back, which passphrase and key open it, and the names of what it refuses.
namespace mandorla::test {
namespace {

using ::testing::SizeIs;

constexpr uid_t kNobody = 65534;

// --- what it gives back ---

TEST_F(VaultTest, GivesBackWhatItWasGiven)
{
    const Wanted wanted{{"empty", ""},
                        {"one", "1"},
                        {"just a block", std::string(kBlock - 40, 'b')},
                        {"one more", std::string(kBlock - 39, 'c')},
                        {"longest", std::string(limits::kVaultObjectBytes, 'l')},
                        {std::string("\0/..\xff", 5), "a name is any bytes"}};
    auto vault = created(wanted);
    for (const bool again : {false, true}) {
        if (again) {
            vault.reset();
            vault = open().value();
        }
        for (const auto& [name, text] : wanted) {
            EXPECT_TRUE(vault->has(name));
            EXPECT_TRUE(test::read(*vault, name) == *text) << name;
        }
    }
    EXPECT_FALSE(vault->has("on"));
    EXPECT_EQ(test::read(*vault, "on"), "[not_there]");

    EXPECT_EQ(nameOf(test::write(*vault, {{"one", "2"}, {"longest", std::nullopt}, {"never", std::nullopt}})),
              "ok");
    vault.reset();
    EXPECT_EQ(reopened({"empty", "one", "longest", "never"}), (Texts{{"empty", ""}, {"one", "2"}}));
    EXPECT_THAT(names(), SizeIs(1 + 5));
}

TEST_F(VaultTest, WritesNothingWhereNothingChanges)
{
    auto vault = created({{"a", "A"}});
    const Files before = filesIn(m_folder);
    EXPECT_EQ(nameOf(test::write(*vault, {{"b", std::nullopt}})), "ok");
    EXPECT_EQ(nameOf(test::write(*vault, {})), "ok");
    EXPECT_TRUE(filesIn(m_folder) == before);
}

TEST_F(VaultTest, MakesTheFoldersAboveIt)
{
    m_folder = m_above / "one" / "two" / "kept";
    EXPECT_FALSE(Vault::isThere(folder()));
    EXPECT_EQ(nameOf(create()), "ok");
    EXPECT_TRUE(Vault::isThere(folder()));
}

TEST_F(VaultTest, TakesAnEmptyFolderForItself)
{
    fs::create_directory(m_folder);
    fs::permissions(m_folder, fs::perms(0755));
    EXPECT_EQ(nameOf(create()), "ok");
    EXPECT_EQ(fs::status(m_folder).permissions(), fs::perms(0700));
}

// --- passphrases and keys ---

TEST_F(VaultTest, TakesTenCodePointsAndNoFewer)
{
    const std::string nine =
        "\xf0\x9f\x8c\xbc\xf0\x9f\x8c\xbc\xf0\x9f\x8c\xbc\xf0\x9f\x8c\xbc\xf0\x9f\x8c\xbc\xf0\x9f"
        "\x8c\xbc\xf0\x9f\x8c\xbc\xf0\x9f\x8c\xbc\xf0\x9f\x8c\xbc";
    EXPECT_EQ(nameOf(create(nine)), "passphrase_too_short");
    EXPECT_FALSE(fs::exists(m_folder));
    auto vault = create(nine + "!").value();
    EXPECT_EQ(nameOf(vault->changePassphrase(secret(nine))), "passphrase_too_short");
    vault.reset();
    EXPECT_EQ(nameOf(open(nine + "!")), "ok");
}

TEST_F(VaultTest, OpensWithItsPassphraseOnly)
{
    auto vault = created();
    EXPECT_TRUE(vault->opensWith(secret(kVaultPassphrase)));
    for (const char* const wrong : {"", "ten or mor", "ten or more ", "Ten or more"})
        EXPECT_FALSE(vault->opensWith(secret(wrong)));
    vault.reset();
    for (const char* const wrong : {"", "ten or mor", "ten or more ", "Ten or more"})
        EXPECT_EQ(nameOf(open(wrong)), "wrong_passphrase");
    EXPECT_EQ(nameOf(open()), "ok");
}

TEST_F(VaultTest, ChangesItsPassphrase)
{
    auto vault = created({{"a", "A"}});
    const crypto::Key key = vault->dataKey();
    const std::string before = filesIn(m_folder)["vault"];
    EXPECT_EQ(nameOf(vault->changePassphrase(secret(kOther))), "ok");
    EXPECT_TRUE(vault->opensWith(secret(kOther)));
    EXPECT_FALSE(vault->opensWith(secret(kVaultPassphrase)));
    const std::string after = filesIn(m_folder)["vault"];
    EXPECT_EQ(after.substr(0, 32), before.substr(0, 32));   // cost
    EXPECT_NE(after.substr(32, 16), before.substr(32, 16)); // salt
    EXPECT_NE(after.substr(48, 24), before.substr(48, 24)); // nonce

    EXPECT_EQ(nameOf(test::write(*vault, {{"b", "B"}})), "ok"); // keeps the new header
    vault.reset();
    EXPECT_EQ(nameOf(open()), "wrong_passphrase");
    vault = open(kOther).value();
    EXPECT_EQ(textsOf(*vault, {"a", "b"}), (Texts{{"a", "A"}, {"b", "B"}}));
    EXPECT_TRUE(vault->dataKey() == key);
}

TEST_F(VaultTest, OpensWithItsDataKey)
{
    const crypto::Key key = created({{"a", "A"}})->dataKey();
    EXPECT_EQ(test::read(*openWith(key).value(), "a"), "A");
    EXPECT_EQ(nameOf(openWith(m_random.key())), "wrong_passphrase");
    EXPECT_EQ(nameOf(open()), "ok");
}

TEST_F(VaultTest, NeverUsesAKeySaltOrNameTwice)
{
    std::set<std::string> keys, salts, files;
    for (int i = 0; i < 20; ++i) {
        const auto vault = created({{"a", "A"}, {"b", "A"}});
        keys.insert(toString(vault->dataKey().bytes()));
        salts.insert(filesIn(m_folder)["vault"].substr(32, 16));
        for (const std::string& name : names())
            files.insert(name);
        fs::remove_all(m_folder);
    }
    EXPECT_THAT(keys, SizeIs(20));
    EXPECT_THAT(salts, SizeIs(20));
    EXPECT_THAT(files, SizeIs(20 * 2 + 1));
}

// --- named errors ---

TEST_F(VaultTest, IsNotThere)
{
    EXPECT_FALSE(Vault::isThere(folder()));
    EXPECT_EQ(nameOf(open()), "not_there"); // no folder
    EXPECT_EQ(nameOf(Vault::destroy(folder())), "not_there");
    put(m_folder, "a file");
    EXPECT_EQ(nameOf(open()), "not_there");
    EXPECT_EQ(nameOf(create()), "cannot_write");
    fs::remove(m_folder);
    fs::create_directory(m_folder);
    EXPECT_EQ(nameOf(open()), "not_there"); // an empty one
    EXPECT_EQ(nameOf(Vault::destroy(folder())), "not_there");
    ASSERT_EQ(::mkfifo((m_folder / "vault").c_str(), 0600), 0); // nobody will ever write into it
    EXPECT_FALSE(Vault::isThere(folder()));
    EXPECT_EQ(nameOf(open()), "not_there");
}

TEST_F(VaultTest, IsThereAlready)
{
    created({{"a", "A"}});
    const Files before = filesIn(m_folder);
    EXPECT_EQ(nameOf(create(kOther)), "already_there");
    EXPECT_TRUE(filesIn(m_folder) == before);
    EXPECT_EQ(reopened({"a"}), (Texts{{"a", "A"}}));
}

TEST_F(VaultTest, KeepsItsBounds)
{
    for (const VaultCost cost : {VaultCost{0, 1 << 20}, VaultCost{17, 1 << 20}, VaultCost{1, (1 << 20) - 1},
                                 VaultCost{1, (1 << 30) + 1}, VaultCost{}})
        EXPECT_EQ(nameOf(create(kVaultPassphrase, cost)), "out_of_bounds");
    EXPECT_FALSE(fs::exists(m_folder));

    auto vault = created({{"a", "A"}});
    const Files before = filesIn(m_folder);
    EXPECT_EQ(nameOf(test::write(*vault, {{"b", "B"}, {"", "B"}})), "out_of_bounds");
    EXPECT_EQ(nameOf(test::write(*vault, {{"b", "B"}, {std::string(65, 'n'), "B"}})), "out_of_bounds");
    EXPECT_EQ(
        nameOf(test::write(*vault, {{"b", "B"}, {"c", std::string(limits::kVaultObjectBytes + 1, 'c')}})),
        "out_of_bounds");
    Wanted many;
    const auto nameOfOne = [](std::size_t i) { return std::string(63, 'n') + static_cast<char>(i); };
    for (std::size_t i = 0; i < limits::kVaultObjects; ++i)
        many[nameOfOne(i)] = std::string(1, static_cast<char>(i));
    EXPECT_EQ(nameOf(test::write(*vault, many)), "out_of_bounds"); // one more with the one that is there
    EXPECT_TRUE(filesIn(m_folder) == before);
    EXPECT_FALSE(vault->has("b"));

    many["a"] = std::nullopt;
    EXPECT_EQ(nameOf(test::write(*vault, many)), "ok");
    vault.reset();
    vault = open().value();
    for (std::size_t i = 0; i < limits::kVaultObjects; ++i)
        EXPECT_EQ(test::read(*vault, nameOfOne(i)), std::string(1, static_cast<char>(i)));
}

TEST_F(VaultTest, OfALaterVersionIsNotTouched)
{
    const crypto::Key key = created({{"a", "A"}})->dataKey();
    std::string later = filesIn(m_folder)["vault"];
    later[8] = 2;
    later += "longer"; // whatever else may have changed
    put(m_folder / "vault", later);
    put(m_folder / std::string(32, 'a'), "perhaps it has a use for this");
    const Files before = filesIn(m_folder);
    EXPECT_EQ(nameOf(open()), "newer_version");
    EXPECT_EQ(nameOf(openWith(key)), "newer_version");
    EXPECT_EQ(nameOf(create()), "already_there");
    EXPECT_TRUE(filesIn(m_folder) == before);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // whose shadows take all addresses
TEST_F(VaultTest, SaysThatThereIsTooLittleMemory)
{
    created();
    EXPECT_EQ(inChild([&] {
                  const rlimit limit{1 << 30, 1 << 30};
                  ::setrlimit(RLIMIT_AS, &limit);
                  fs::remove_all(m_folder);
                  return nameOf(create(kVaultPassphrase, {1, 1 << 30})) +
                         (fs::exists(m_folder) ? ", left" : "");
              }),
              "no_memory");
}
#endif

// --- one at a time ---

TEST_F(VaultTest, IsOpenOnceOnly)
{
    auto vault = created({{"a", "A"}});
    const crypto::Key key = vault->dataKey();
    EXPECT_EQ(nameOf(open()), "in_use");
    EXPECT_EQ(nameOf(openWith(key)), "in_use");
    EXPECT_EQ(nameOf(Vault::destroy(folder())), "in_use");
    EXPECT_EQ(inChild([&] { return nameOf(open()); }), "in_use");
    vault.reset();
    EXPECT_EQ(inChild([&] { return nameOf(open()); }), "ok");
    EXPECT_EQ(nameOf(open()), "ok"); // an own try, and another's, leave nothing behind
}

TEST_F(VaultTest, IsFreeWhenItsProcessIsKilled)
{
    created({{"a", "A"}});
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t holder = ::fork();
    if (holder == 0) {
        const auto vault = open();
        (void)!::write(ready[1], vault ? "y" : "n", 1);
        while (true)
            ::pause();
    }
    char answer = 0;
    ASSERT_EQ(::read(ready[0], &answer, 1), 1);
    EXPECT_EQ(answer, 'y');
    EXPECT_EQ(nameOf(open()), "in_use");
    ::kill(holder, SIGKILL);
    ::waitpid(holder, nullptr, 0);
    EXPECT_EQ(reopened({"a"}), (Texts{{"a", "A"}}));
    ::close(ready[0]);
    ::close(ready[1]);
}

// --- folders that do not take or give ---

class ForbiddenTest : public VaultTest
{
protected:
    // As someone to whom permissions apply.
    std::string asAnybody(const std::function<std::string()>& work)
    {
        fs::permissions(m_above, fs::perms(0755));
        if (::geteuid() == 0 && fs::exists(m_folder)) {
            for (const fs::path& path : all())
                EXPECT_EQ(::chown(path.c_str(), kNobody, kNobody), 0);
        }
        return inChild([&] { return ::geteuid() == 0 && ::setuid(kNobody) != 0 ? "still root" : work(); });
    }

    std::vector<fs::path> all() const
    {
        std::vector<fs::path> out{m_folder};
        for (const std::string& name : names())
            out.push_back(m_folder / name);
        return out;
    }
};

TEST_F(ForbiddenTest, AReadOnlyFolderIsReadAndNotWritten)
{
    created({{"a", "A"}});
    put(m_folder / "vault.new", "interrupted");
    fs::permissions(m_folder, fs::perms(0500));
    const Files before = filesIn(m_folder);
    EXPECT_EQ(asAnybody([&] {
                  const auto vault = open().value();
                  std::string out = test::read(*vault, "a");
                  out += ' ' + nameOf(test::write(*vault, {{"a", "B"}}));
                  out += ' ' + nameOf(test::write(*vault, {{"a", std::nullopt}}));
                  out += ' ' + nameOf(vault->changePassphrase(secret(kOther)));
                  out += ' ' + test::read(*vault, "a");
                  return out += vault->opensWith(secret(kVaultPassphrase)) ? " opens" : " does not";
              }),
              "A cannot_write cannot_write cannot_write A opens");
    EXPECT_EQ(asAnybody([&] { return nameOf(Vault::destroy(folder())); }), "cannot_write");
    EXPECT_TRUE(filesIn(m_folder) == before);
    fs::permissions(m_folder, fs::perms(0700));
    EXPECT_EQ(reopened({"a"}), (Texts{{"a", "A"}}));
}

TEST_F(ForbiddenTest, NoFolderCanBeMade)
{
    const auto made = [&] {
        std::error_code notMine;
        fs::permissions(m_above, fs::perms(0555), notMine); // whoever runs this may own it
        return nameOf(create());
    };
    EXPECT_EQ(asAnybody(made), "cannot_write");
    m_folder = m_folder / "further" / "down";
    EXPECT_EQ(asAnybody(made), "cannot_write");
    fs::permissions(m_above, fs::perms(0755));
    m_folder = "/proc/nowhere"; // not even for root
    EXPECT_EQ(nameOf(create()), "cannot_write");
    EXPECT_FALSE(fs::exists(m_folder));
}

TEST_F(ForbiddenTest, WhatCannotBeRead)
{
    created({{"a", "A"}});
    for (const fs::path& path : all())
        if (path != m_folder && path.filename() != "vault")
            fs::permissions(path, fs::perms(0));
    EXPECT_EQ(asAnybody([&] { return test::read(*open().value(), "a"); }), "[cannot_read]");
    fs::permissions(m_folder / "vault", fs::perms(0));
    EXPECT_EQ(asAnybody([&] { return nameOf(open()); }), "cannot_read");
    fs::permissions(m_folder, fs::perms(0));
    EXPECT_EQ(asAnybody([&] { return nameOf(open()); }), "cannot_read");
    EXPECT_EQ(asAnybody([&] { return nameOf(Vault::destroy(folder())); }), "cannot_read");
}

// --- the format, read by hand ---

Bytes opened(ByteView key, ByteView nonce, ByteView context, ByteView sealed)
{
    Bytes out(sealed.size() - 16);
    EXPECT_EQ(crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(),
                                                         sealed.size(), context.data(), context.size(),
                                                         nonce.data(), key.data()),
              0);
    return out;
}

// What vault_format.h describes, with nothing but libsodium: the next version can read what this one wrote.
TEST_F(VaultTest, IsWrittenAsTheFormatSays)
{
    const std::string object(70000, 'o');
    const crypto::Key dataKey = created({{"b", object}, {"a", ""}})->dataKey();
    const Files files = filesIn(m_folder);
    const ByteView file = view(files.at("vault"));
    EXPECT_EQ(toString(file.first(8)), "Mandorla");
    EXPECT_EQ(fromLe64(file, 8), 1U);
    EXPECT_EQ(fromLe64(file, 16), 1U);
    EXPECT_EQ(fromLe64(file, 24), 1024U * 1024U);
    ByteArray<32> key{};
    ASSERT_EQ(crypto_pwhash_argon2id(key.data(), 32, kVaultPassphrase.data(), kVaultPassphrase.size(),
                                     file.data() + 32, 1, 1024 * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13),
              0);
    const Bytes unwrapped = opened(key, file.subspan(48, 24), file.first(72), file.subspan(72, 48));
    EXPECT_EQ(toString(unwrapped), toString(dataKey.bytes()));

    const Bytes index = opened(unwrapped, file.subspan(120, 24), file.first(120), file.subspan(144));
    EXPECT_EQ(index[0], 2);
    EXPECT_EQ(toString(ByteView(index).subspan(1, 2)), "\x01"
                                                       "a");
    const ByteView entry = ByteView(index).subspan(1 + 58, 58);
    EXPECT_EQ(toString(entry.first(2)), "\x01"
                                        "b");
    EXPECT_EQ(fromLe64(entry, 50), object.size());
    EXPECT_TRUE(
        std::all_of(index.begin() + 1 + 2 * 58, index.end(), [](std::uint8_t byte) { return byte == 0; }));

    const ByteView id = entry.subspan(2, 16);
    char name[33];
    sodium_bin2hex(name, sizeof name, id.data(), id.size());
    ASSERT_TRUE(files.contains(name));
    const ByteView sealed = view(files.at(name));
    const Bytes plain =
        opened(entry.subspan(18, 32), sealed.first(24), view("b" + toString(id)), sealed.subspan(24));
    EXPECT_EQ(toString(plain), object + std::string(2 * kBlock - 40 - object.size(), '\0'));
}

// --- letting go, and the thief ---

TEST_F(VaultTest, IsDestroyed)
{
    const auto key = created({{"a", "A"}, {"b", std::string(70000, 'b')}})->dataKey();
    put(m_folder / "vault.new", "interrupted");
    EXPECT_EQ(nameOf(Vault::destroy(folder())), "ok");
    EXPECT_FALSE(fs::exists(m_folder));
    EXPECT_EQ(nameOf(open()), "not_there");
    EXPECT_EQ(nameOf(openWith(key)), "not_there");

    created(); // and another one, in a folder that is not empty
    put(m_folder / "notes.txt", "someone's own");
    EXPECT_EQ(nameOf(Vault::destroy(folder())), "ok");
    EXPECT_EQ(names(), std::vector<std::string>{"notes.txt"});
    EXPECT_EQ(nameOf(create()), "ok");
}

// Also one that nobody can open any more.
TEST_F(VaultTest, IsDestroyedWithoutAPassphrase)
{
    created();
    put(m_folder / "vault", "no vault at all");
    EXPECT_EQ(nameOf(open()), "vault_damaged");
    EXPECT_EQ(nameOf(Vault::destroy(folder())), "ok");
    EXPECT_FALSE(fs::exists(m_folder));
}

TEST_F(VaultTest, TheLanguageIsReadWhileItIsShutAndIsDestroyedWithIt)
{
    EXPECT_EQ(Vault::languageOf(folder()), "");
    auto vault = created();
    for (const std::string none : {"", "seventeen-letters", "de_DE", "../x", "d\nx"})
        EXPECT_EQ(nameOf(vault->setLanguage(none)), "out_of_bounds") << none;
    for (const std::string tag : {"uk", "pt-BR", "sixteen-letters-"}) {
        ASSERT_EQ(nameOf(vault->setLanguage(tag)), "ok");
        EXPECT_EQ(Vault::languageOf(folder()), "") << "in use";
        vault.reset();
        EXPECT_EQ(Vault::languageOf(folder()), tag);
        EXPECT_EQ(filesIn(m_folder).at("language").size(), kBlock);
        vault = open().value();
    }
    vault.reset();
    ASSERT_EQ(nameOf(Vault::destroy(folder())), "ok");
    EXPECT_FALSE(fs::exists(m_folder));
}

TEST_F(VaultTest, ALanguageThatIsNoneIsNone)
{
    created();
    const std::string zeros(kBlock, '\0');
    for (const std::string& file :
         {std::string(), std::string("de"), zeros, "de" + zeros, std::string(kBlock, 'd'),
          "d/" + zeros.substr(2), "\xff\xfe" + zeros.substr(2)}) {
        put(m_folder / "language", file);
        EXPECT_EQ(Vault::languageOf(folder()), "");
        EXPECT_EQ(nameOf(open()), "ok") << "it keeps nobody out";
    }
    // One that an older version left behind, which destroyed the vault.
    put(m_folder / "language", "de" + zeros.substr(2));
    EXPECT_EQ(Vault::languageOf(folder()), "de");
    fs::remove(m_folder / "vault");
    created();
    EXPECT_EQ(Vault::languageOf(folder()), "");
}

TEST_F(VaultTest, TellsAThiefNothingButSizesInSteps)
{
    ::umask(0);
    const std::string marker = "what we both said yes to";
    std::string longMarker;
    while (longMarker.size() < 200000)
        longMarker += marker;
    auto vault = created({{"name of an object", marker}, {"another name", longMarker}, {"nothing", ""}});
    ASSERT_EQ(nameOf(test::write(*vault, {{"name of an object", marker + '.'}})), "ok");
    vault.reset();
    vault = open().value();

    struct stat about = {};
    ASSERT_EQ(::stat(m_folder.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 07777U, 0700U);
    std::multiset<std::size_t> sizes;
    for (const auto& [name, bytes] : filesIn(m_folder)) {
        ASSERT_EQ(::stat((m_folder / name).c_str(), &about), 0);
        EXPECT_EQ(about.st_mode & 07777U, 0600U) << name;
        if (name != "vault") {
            EXPECT_EQ(name.size(), 32U);
            EXPECT_EQ(name.find_first_not_of("0123456789abcdef"), name.npos);
        }
        sizes.insert(bytes.size());
        const std::string_view hidden = std::string_view(bytes).substr(name == "vault" ? 48 : 0);
        for (const std::string_view readable : {"said yes", "name", "nothing", "Mandorla"})
            EXPECT_EQ(hidden.find(readable), hidden.npos) << name;
        for (const ByteView key : {vault->dataKey().bytes()})
            EXPECT_EQ(hidden.find(toString(key)), hidden.npos) << name;
        // Noise: each byte about as often as any other, the padding too (256 in 64 KiB; 16 is one deviation).
        std::array<int, 256> count{};
        for (const char byte : hidden.substr(hidden.size() - 60000))
            ++count[static_cast<unsigned char>(byte)];
        EXPECT_GT(*std::min_element(count.begin(), count.end()), 234 - 6 * 16) << name;
        EXPECT_LT(*std::max_element(count.begin(), count.end()), 234 + 6 * 16) << name;
    }
    EXPECT_EQ(sizes, (std::multiset<std::size_t>{kBlock, kBlock, kBlock, 4 * kBlock}));
}

} // namespace
} // namespace mandorla::test
