#pragma once

#include "protocol/rounds/answer.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"
#include "tests/support/clients.h"

#include <QFile>

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

// What the two people of every sample did: record.cpp does it, released_test.cpp finds it again. A later
// version may add to it, and changes nothing that is here.
namespace mandorla::released {

using namespace sync;
using protocol::Answer;

// The laptops here were recorded on this day, and each test begins on it.
inline constexpr std::chrono::sys_days kRecordedOn = std::chrono::year(2026) / 11 / 29;

inline const QString kPassphrase = QStringLiteral("for tests only, and known to all");
inline const QString kRoundFile = QStringLiteral("rounds.mandorla.json");
inline const QString kKept = QStringLiteral("On Saturday, the long way home.");
inline const QString kTonight = QStringLiteral("Ten minutes on the sofa, phones away.");

// "together" has a card of each kind: 0 wish, 1 private, 2 exchange, 3 pick of 3, 4 range of 4, 5 together, 6
// together with choices, 7 wish. "alone" has two private cards.
inline std::vector<Answer> answersOfOne()
{
    using namespace protocol;
    return {{Wish::Love, "by the water", false},
            {std::monostate(), "only mine", false},
            {Exchange{true, false}, "", false},
            {Pick{{true, true, false}}, "", false},
            {Range{0, 2}, "", false},
            {Together{true}, "when you hum", false},
            {Together{true}, "tea", false},
            {Wish::No, "not shown", false}};
}

inline std::vector<Answer> answersOfTwo()
{
    using namespace protocol;
    return {{Wish::Open, "if it is warm", false},
            {std::monostate(), "", false},
            {Exchange{true, true}, "", false},
            {Pick{{false, true, true}}, "", false},
            {Range{2, 3}, "", false},
            {Together{true}, "when you read aloud", false},
            {Together{true}, "cocoa", false},
            {Wish::Love, "a wish that is not shared", false}};
}

// What both have: slots of the shared cards.
inline const std::vector<std::pair<std::size_t, std::vector<bool>>>& shared(crypto::Role roleOfOne)
{
    using Cards = std::vector<std::pair<std::size_t, std::vector<bool>>>;
    // The slots of an exchange: role 0 gives, role 1 gives.
    static const Cards kOneIsZero{
        {0, {true}}, {2, {true, false}}, {3, {false, true, false}}, {4, {false, false, true, false}},
        {5, {true}}, {6, {true}}};
    static const Cards kOneIsOne{
        {0, {true}}, {2, {false, true}}, {3, {false, true, false}}, {4, {false, false, true, false}},
        {5, {true}}, {6, {true}}};
    return roleOfOne == 0 ? kOneIsZero : kOneIsOne;
}

inline std::vector<Answer> answersAlone()
{
    return {{std::monostate(), "when I am tired", false}, {std::monostate(), "a slower evening", false}};
}

inline protocol::Round roundOf(const std::string& json, const std::string& id)
{
    auto read = protocol::readExercise(json);
    if (!read)
        ADD_FAILURE() << read.error().path << ": " << nameOf(read.error().code);
    else
        for (const protocol::Round& round : read.value().rounds)
            if (round.id == id)
                return round;
    throw std::runtime_error("no round " + id);
}

inline std::string contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll().toStdString();
}

// One person's laptop, at the cost of a guess that people have.
struct Laptop
{
    explicit Laptop(const QString& folder)
        : household(test::onLoopback(), test::theClock, folder, kNormalCost)
    {
        QObject::connect(&household, &Household::clientChanged, &household, [this] {
            if (household.client())
                QObject::connect(household.client(), &Client::paired, &household, [this](Partner* partner) {
                    QObject::connect(partner, &Partner::happened, &household,
                                     [this](const Event& event) { events.push_back(event); });
                });
        });
    }

    Client& client() { return *household.client(); }
    Partner& partner() { return *household.client()->partner(); }

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all() const
    {
        std::vector<Kind> out;
        for (const Event& event : events)
            if (const auto* one = std::get_if<Kind>(&event))
                out.push_back(*one);
        return out;
    }

    Household household;
    std::vector<Event> events;
};

} // namespace mandorla::released
