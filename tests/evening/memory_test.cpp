#include "sync/household.h"
#include "tests/support/player_process.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <openssl/evp.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

// What stands in the memory of a process, as its own system would show it: while an evening is open, and
// after lock. Keys are known from a copy of the vault.
namespace mandorla::test {
namespace {

using namespace sync;

const QString kPassphrase = QStringLiteral("ten thousand lamps");
constexpr const char* kMarker = "MARKER-of-an-answer-7d1e";

// Every readable byte of the process that is its own, region after region.
class Memory
{
public:
    explicit Memory(qint64 pid)
    {
        std::ifstream maps("/proc/" + std::to_string(pid) + "/maps");
        std::ifstream memory("/proc/" + std::to_string(pid) + "/mem", std::ios::binary);
        for (std::string line; std::getline(maps, line);) {
            unsigned long from = 0, to = 0;
            char rights[5] = {};
            if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' ||
                line.find("[v") != std::string::npos)
                continue;
            std::string region(to - from, '\0');
            memory.clear();
            memory.seekg(static_cast<std::streamoff>(from));
            memory.read(region.data(), static_cast<std::streamsize>(region.size()));
            region.resize(static_cast<std::size_t>(memory.gcount()));
            m_size += region.size();
            m_regions.push_back(std::move(region));
        }
    }

    [[nodiscard]] std::size_t count(const std::string& what) const
    {
        std::size_t n = 0;
        for (const std::string& region : m_regions)
            for (std::size_t at = region.find(what); at != std::string::npos; at = region.find(what, at + 1))
                ++n;
        return n;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::vector<std::string> m_regions;
    std::size_t m_size = 0;
};

// The secret number of a P-256 key, as DER has it: most significant byte first.
std::string scalarOf(const crypto::SecretBytes& der)
{
    const unsigned char* at = der.data();
    EVP_PKEY* parsed = d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size()));
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(parsed, "priv", &number);
    std::string out(32, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(out.data()), 32);
    BN_clear_free(number);
    EVP_PKEY_free(parsed);
    return out;
}

// Some line of it that holds the number.
std::string pemOf(const crypto::SecretBytes& der)
{
    const QSslKey key(
        QByteArray(reinterpret_cast<const char*>(der.data()), static_cast<qsizetype>(der.size())), QSsl::Ec,
        QSsl::Der);
    return key.toPem().mid(90, 30).toStdString();
}

TEST(Memory, HoldsNoKeyAfterLock)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the address sanitizer keeps what was freed: memory is not what it is without";
#endif
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    const QString beacons = QString::number(server.serverPort());
    server.close();
    QTemporaryDir folders;
    const auto arguments = [&](const QString& who) {
        return QStringList{QStringLiteral("--listen"),
                           QStringLiteral("127.0.0.1"),
                           QStringLiteral("--port"),
                           QStringLiteral("0"),
                           QStringLiteral("--beacons-on-loopback"),
                           beacons,
                           QStringLiteral("--vault"),
                           folders.filePath(who),
                           QStringLiteral("--passphrase"),
                           kPassphrase};
    };
    Player one(arguments(QStringLiteral("one"))), two(arguments(QStringLiteral("two")));
    one.say("show_digits");
    two.say(entering(one.next("code").at("code")));
    one.next("connected");
    two.next("connected");
    one.say({{"do", "propose"}, {"exercise", "safe-with-you"}, {"round", "safe-with-you"}});
    const Json cards = two.next("proposed").at("cards");
    two.say("agree");
    one.next("agreed");
    two.next("agreed");
    std::string wish;
    for (const Json& card : cards)
        if (card.at("kind") == "wish")
            wish = card.at("id").get<std::string>();
    one.say({{"do", "answer"}, {"card", wish}, {"value", "love"}, {"words", kMarker}, {"keep", false}});
    one.say("seal");
    two.say("seal");
    one.next("sealed_by_both");

    // The keys, from a copy of what is on its disk.
    const QString copy = folders.filePath(QStringLiteral("copy"));
    QDir().mkpath(copy);
    for (const QFileInfo& file : QDir(folders.filePath(QStringLiteral("one"))).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), copy + u'/' + file.fileName());
    crypto::SystemRandom random;
    const QByteArray passphrase = kPassphrase.toUtf8();
    auto opened = Vault::open(copy, crypto::SecretBytes(passphrase.begin(), passphrase.end()), random);
    ASSERT_TRUE(opened.has_value()) << nameOf(opened.error());
    const std::unique_ptr<Vault> vault = std::move(opened).value();
    Records records(*vault);
    const auto self = records.self();
    ASSERT_EQ(records.companions().size(), 1u);
    const CompanionId id = records.companions().front();
    const auto companion = records.companion(id);
    const auto evening = records.evening(id);
    ASSERT_TRUE(self.has_value() && companion.has_value() && evening.has_value());
    const std::string number = scalarOf(self->identity.der);
    const std::vector<std::pair<const char*, std::string>> keys{
        {"data key", toString(vault->dataKey().bytes())},
        {"pair key", toString(companion->pairing.key.bytes())},
        {"SEED", toString(ByteView(evening->journal).first(32))},
        {"private key", std::string(number.rbegin(), number.rend())}, // as OpenSSL calculates with it
        {"private key, as DER", number},
        {"private key, as PEM", pemOf(self->identity.der)}};
    const qint64 pid = one.process().processId();
    {
        const Memory open(pid);
        ASSERT_GT(open.size(), 1'000'000u);
        for (const auto& [name, key] : keys)
            if (std::string(name) != "private key, as PEM") { // nothing here ever makes that
                EXPECT_GT(open.count(key), 0u) << name << ": a search that finds nothing proves nothing";
            }
        EXPECT_GT(open.count(kMarker), 0u);
    }
    one.say("lock");
    one.next("locked");
    one.listenFor(std::chrono::seconds(1)); // a socket goes with the next turn of its event loop
    const Memory locked(pid);
    ASSERT_GT(locked.size(), 1'000'000u);
    for (const auto& [name, key] : keys)
        EXPECT_EQ(locked.count(key), 0u) << name;
    std::printf("copies of an answer left after lock: %zu\n", locked.count(kMarker));
    RecordProperty("copies_of_an_answer_after_lock", static_cast<int>(locked.count(kMarker)));
    one.say("quit");
    EXPECT_EQ(one.exitCode(), 0);
}

} // namespace
} // namespace mandorla::test
