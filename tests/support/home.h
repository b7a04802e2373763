#pragma once

#include "sync/household.h"
#include "tests/support/clients.h"
#include "tests/support/passphrase.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

// Laptops that keep: whole clients on a vault each, to be closed and opened again.
namespace mandorla::test {

using namespace sync;

// Puts a folder where another one is, or where none is.
inline void copyFolder(const QString& from, const QString& to)
{
    ASSERT_TRUE(QDir(to).removeRecursively());
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}), 0);
}

// Opens a vault that nobody has open: work(Vault&).
template <typename Work>
void inVault(const QString& path, Work work)
{
    crypto::SystemRandom random;
    const QByteArray text = kPassphrase.toUtf8();
    auto vault = Vault::open(path, crypto::SecretBytes(text.begin(), text.end()), random);
    ASSERT_TRUE(vault.has_value());
    const std::unique_ptr<Vault> opened = std::move(vault).value();
    work(*opened);
}

// One person's laptop on a folder of its own.
class Home
{
public:
    explicit Home(quint16 beacons, bool keeps = true)
        : keeping(keeps)
        , household(onLoopback(beacons), theClock, vault(), kLowestCost)
    {
        QObject::connect(&household, &Household::clientChanged, [this] { listen(); });
        enter();
    }

    void enter()
    {
        if (!keeping)
            EXPECT_TRUE(household.beginTonight());
        else if (household.hasVault())
            EXPECT_TRUE(household.open(kPassphrase));
        else
            EXPECT_TRUE(household.create(kPassphrase));
        EXPECT_TRUE(client().start());
    }

    // The app is closed, or the laptop locked, and opened again.
    void leaveAndComeBack()
    {
        household.lock();
        events.clear();
        enter();
    }

    // The power goes: what is not on disk by now never gets there.
    void dieAndComeBack()
    {
        QTemporaryDir copies;
        const QString copy = copies.filePath(QStringLiteral("vault"));
        copyFolder(vault(), copy);
        household.lock();
        copyFolder(copy, vault());
        events.clear();
        enter();
    }

    // What is on disk at this moment, open or closed: work(Vault&) of a copy.
    template <typename Work>
    void onDisk(Work work) const
    {
        QTemporaryDir copies;
        const QString copy = copies.filePath(QStringLiteral("vault"));
        copyFolder(vault(), copy);
        inVault(copy, work);
    }

    // Whether any object on disk has these bytes in it.
    [[nodiscard]] bool holds(ByteView what) const
    {
        bool found = false;
        onDisk([&](const Vault& there) {
            for (const std::string& name : there.namesThatBeginWith("")) {
                const auto object = there.read(name);
                ASSERT_TRUE(object.has_value()) << name;
                found = found || std::search(object->begin(), object->end(), what.begin(), what.end()) !=
                                     object->end();
            }
        });
        return found;
    }

    // Closed only: the evening with that person, and the rounds alone, as if of so many days ago.
    void setDaysAgo(const CompanionId& id, int days) const
    {
        const auto day = theClock.today() - std::chrono::days(days);
        inVault(vault(), [&](Vault& there) {
            Records records(there);
            ASSERT_TRUE(records.setDay(id, day));
            for (const std::string& round : records.roundsAlone(id)) {
                const auto alone = records.alone(id, round);
                ASSERT_TRUE(alone.has_value());
                ASSERT_TRUE(records.keep(id, round, {alone->drafts, day}));
            }
        });
    }

    [[nodiscard]] QString vault() const { return folder.filePath(QStringLiteral("vault")); }

    void listen()
    {
        if (!household.client())
            return;
        QObject::connect(household.client(), &Client::paired, [this](Partner* partner) {
            QObject::connect(partner, &Partner::happened,
                             [this](const Event& event) { events.push_back(event); });
        });
    }

    Client& client() { return *household.client(); }
    Partner& partner() { return *client().partner(); }

    template <typename Kind>
    [[nodiscard]] std::size_t count() const
    {
        std::size_t n = 0;
        for (const Event& event : events)
            n += std::holds_alternative<Kind>(event);
        return n;
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList out;
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            out << all.next();
        return out;
    }

    bool keeping;
    QTemporaryDir folder;
    Household household;
    std::vector<Event> events;
};

// They meet for the first time: one shows, two types.
inline void pair(Home& one, Home& two, const QString& nameOfOne = QStringLiteral("Noor"),
                 const QString& nameOfTwo = QStringLiteral("Rowan"))
{
    ASSERT_TRUE(one.client().setName(nameOfOne));
    ASSERT_TRUE(two.client().setName(nameOfTwo));
    one.events.clear();
    two.events.clear();
    one.client().showDigits();
    two.client().typeDigits();
    ASSERT_TRUE(two.client().dial(hereAt(one.client().port())));
    ASSERT_TRUE(two.client().enterCode(one.client().code()));
    ASSERT_TRUE(wait([&] { return one.count<Met>() == 1 && two.count<Met>() == 1; }));
}

} // namespace mandorla::test
