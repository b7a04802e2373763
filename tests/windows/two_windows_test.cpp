#include "tests/app/two_laptops.h"
#include "tests/support/answers.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <gtest/gtest.h>

#include <optional>

using namespace mandorla::app;
using namespace mandorla::test;

namespace {

// How many tiles are shown as chosen on this screen.
int chosenIn(const QQuickItem& item)
{
    int found = item.property("place").isValid() && item.property("chosen").toBool();
    for (const QQuickItem* child : item.childItems())
        if (child->isVisible())
            found += chosenIn(*child);
    return found;
}

// Two windows in one process, as a rehearsal has them: each with an engine of its own, which makes the types
// of the pages anew. With Qt 6.8 the first window no longer knows its own types then.
class TwoWindows : public ::testing::Test
{
protected:
    void SetUp() override
    {
        for (auto* laptop : {&first, &second}) {
            Surroundings around;
            around.systemBus = around.sessionBus = QDBusConnection(QStringLiteral("none"));
            laptop->emplace(
                options, theClock,
                folder.filePath(laptop == &first ? QStringLiteral("first") : QStringLiteral("second")),
                exercises(), mandorla::sync::Look{100, false, false, true}, around);
            ASSERT_TRUE((*laptop)->open());
        }
    }
    App& a() { return first->viewModel(); }
    App& b() { return second->viewModel(); }

    QTemporaryDir folder;
    mandorla::sync::ClientOptions options = [] {
        mandorla::sync::ClientOptions out;
        out.listenAddress = QHostAddress(QHostAddress::LocalHost);
        out.port = 0;
        out.beacons = mandorla::sync::ClientOptions::Beacons::Loopback;
        out.loopbackPort = static_cast<quint16>(QRandomGenerator::system()->bounded(49152, 65536));
        return out;
    }();
    std::optional<Laptop> first, second;
};

} // namespace

// And without a warning, as every test here.
TEST_F(TwoWindows, BothShowWhatIsChosen)
{
    for (App* app : {&a(), &b()}) {
        app->welcome()->goOn();
        settle(100ms);
        app->writeRound();
        settle(100ms);
        app->writing()->startBlank();
        app->writing()->addCard();
        app->writing()->setPrompt(QStringLiteral("A walk"));
        settle(100ms);
        app->writing()->tryCard();
        settle(100ms);
    }
    for (auto* laptop : {&first, &second}) {
        App& app = (*laptop)->viewModel();
        ASSERT_EQ(app.navigator()->screen(), Navigator::TryCard);
        const QQuickItem& screen = *(*laptop)->window()->contentItem();
        AnswerViewModel& card = *app.writing()->trying();
        EXPECT_EQ(chosenIn(screen), 0);
        setWish(card, WishAnswer::Open);
        settle(100ms);
        EXPECT_EQ(chosenIn(screen), 1);
    }
}
