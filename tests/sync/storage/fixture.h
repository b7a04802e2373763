#pragma once

#include "sync/limits.h"
#include "sync/storage/vault.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

// A vault in a folder of the test's own, and what it looks like from outside.
namespace mandorla::test {

namespace fs = std::filesystem;
using namespace sync;

inline constexpr std::string_view kVaultPassphrase = "ten or more";
inline constexpr std::string_view kOther = "another one";
inline constexpr std::size_t kBlock = limits::kVaultBlockBytes;
using Texts = std::map<std::string, std::string>;
using Files = std::map<std::string, std::string>; // name → bytes
using Wanted = std::map<std::string, std::optional<std::string>>;

inline crypto::SecretBytes secret(std::string_view text)
{
    const ByteView bytes = view(text);
    return {bytes.begin(), bytes.end()};
}

template <typename Value>
std::string nameOf(const VaultResult<Value>& result)
{
    return result ? "ok" : std::string(sync::nameOf(result.error()));
}

inline VaultResult<void> write(Vault& vault, const Wanted& wanted)
{
    VaultChanges changes;
    for (const auto& [name, text] : wanted)
        changes[name] = text ? std::optional(view(*text)) : std::nullopt;
    return vault.write(changes);
}

// What is under this name; or the error, in brackets.
inline std::string read(const Vault& vault, std::string_view name)
{
    const auto bytes = vault.read(name);
    return bytes ? toString(*bytes) : '[' + nameOf(bytes) + ']';
}

inline Files filesIn(const fs::path& folder)
{
    Files out;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        out[entry.path().filename()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return out;
}

inline void put(const fs::path& path, std::string_view bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(file.flush());
}

// What `work` gives in a process of its own; "ended" if that ends before.
inline std::string inChild(const std::function<std::string()>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string result = work();
        const ssize_t written = ::write(ends[1], result.data(), result.size());
        ::_exit(written == static_cast<ssize_t>(result.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string out;
    char buffer[4096];
    for (ssize_t more = 0; (more = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        out.append(buffer, static_cast<std::size_t>(more));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return out.empty() ? "ended" : out;
}

class VaultTest : public testing::Test
{
protected:
    VaultTest()
    {
        // In memory where the system has such a place: nobody waits for a disk.
        const fs::path parent = fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path();
        std::string name = (parent / "vault-test-XXXXXX").string();
        m_above = ::mkdtemp(name.data());
        m_folder = m_above / "kept";
    }

    ~VaultTest() override
    {
        std::error_code none;
        fs::remove_all(m_above, none);
    }

    [[nodiscard]] QString folder() const { return QString::fromStdString(m_folder); }

    auto create(std::string_view passphrase = kVaultPassphrase, VaultCost cost = kLowestCost)
    {
        return Vault::create(folder(), secret(passphrase), cost, m_random);
    }
    auto open(std::string_view passphrase = kVaultPassphrase)
    {
        return Vault::open(folder(), secret(passphrase), m_random);
    }
    auto openWith(const crypto::Key& key) { return Vault::openWith(folder(), key, m_random); }

    // A vault that is there now and holds these.
    std::unique_ptr<Vault> created(const Wanted& wanted = {})
    {
        auto vault = create().value();
        EXPECT_EQ(nameOf(test::write(*vault, wanted)), "ok");
        return vault;
    }

    // Everything, opened once more.
    Texts reopened(std::vector<std::string> names)
    {
        auto vault = open();
        if (!vault)
            return {{nameOf(vault), ""}};
        return textsOf(**vault, names);
    }

    static Texts textsOf(const Vault& vault, const std::vector<std::string>& names)
    {
        Texts out;
        for (const std::string& name : names)
            if (vault.has(name))
                out[name] = test::read(vault, name);
        return out;
    }

    // The file in which `vault` has put what it was last given.
    std::string fileAddedBy(const std::function<void()>& writing)
    {
        const Files before = filesIn(m_folder);
        writing();
        for (const auto& [name, bytes] : filesIn(m_folder))
            if (!before.contains(name))
                return name;
        return "none";
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> out;
        for (const auto& entry : fs::directory_iterator(m_folder))
            out.push_back(entry.path().filename());
        std::sort(out.begin(), out.end());
        return out;
    }

    fs::path m_above;
    fs::path m_folder;
    crypto::SystemRandom m_random;
};

} // namespace mandorla::test
