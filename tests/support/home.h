#pragma once

#include "sync/household.h"
#include "tests/support/clients.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

// Laptops that keep: whole clients on a vault each, to be closed and opened again.
namespace mandorla::test {

using namespace sync;

inline const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// One person's laptop on a folder of its own.
class Home
{
public:
    explicit Home(quint16 beacons, bool keeps = true)
        : keeping(keeps)
        , household(onLoopback(beacons), folder.filePath(QStringLiteral("vault")), kLowestCost)
    {
        QObject::connect(&household, &Household::clientChanged, [this] { listen(); });
        enter();
    }

    void enter()
    {
        if (!keeping)
            EXPECT_TRUE(household.beginTonight());
        else if (household.hasVault())
            EXPECT_EQ(household.open(kPassphrase), std::nullopt);
        else
            EXPECT_EQ(household.create(kPassphrase), std::nullopt);
        EXPECT_EQ(client().start(), std::nullopt);
    }

    // The app is closed, or the laptop locked, and opened again.
    void leaveAndComeBack()
    {
        household.lock();
        events.clear();
        enter();
    }

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
