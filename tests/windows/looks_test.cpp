#include "app/rehearsal/rehearsal_looks.h"

#include "tests/app/two_laptops.h"
#include "tests/support/answers.h"

#include <QDBusConnection>
#include <QQmlComponent>
#include <QQuickItem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

using namespace mandorla;
using namespace mandorla::test;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

// A laptop with a window; the other one, b, has none.
class Looks : public TwoLaptops
{
protected:
    void SetUp() override
    {
        Surroundings around;
        around.cost = sync::kLowestCost;
        around.systemBus = around.sessionBus = QDBusConnection(QStringLiteral("none"));
        laptop.emplace(options, theClock, folder.filePath(QStringLiteral("mine")), exercises(),
                       sync::Look{100, false, false, true}, around);
        ASSERT_TRUE(laptop->open());
        laptop->window()->resize(1280, 800);
    }

    App& mine() { return laptop->viewModel(); }

    void toAWish()
    {
        mine().welcome()->goOn();
        mine().welcome()->begin();
        b.welcome()->goOn();
        b.welcome()->begin();
        mine().connecting()->show();
        b.connecting()->type();
        ASSERT_TRUE(until([&] { return b.connecting()->found(); }));
        b.connecting()->setTyped(mine().connecting()->digits());
        b.connecting()->pair();
        ASSERT_TRUE(until([&] {
            return b.navigator()->screen() == Navigator::Choose &&
                   mine().navigator()->screen() == b.navigator()->screen();
        }));
        b.choosing()->suggest();
        ASSERT_TRUE(until([&] { return mine().choosing()->canAgree(); }));
        mine().choosing()->agree();
        ASSERT_TRUE(until([&] { return mine().navigator()->screen() == Navigator::Answer; }));
        do
            mine().answering()->next();
        while (mine().answering()->kind() != protocol::Kind::Wish);
    }

    std::string wrong() { return differences(*laptop->window(), mine()).join('\n').toStdString(); }
    bool comesRight()
    {
        return until([&] { return wrong().empty(); });
    }

    // The first item under `item` that is shown and has this property with this value.
    static QQuickItem* find(QQuickItem* item, const char* name, const QVariant& value)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->property(name).isValid() && item->property(name) == value)
            return item;
        for (QQuickItem* child : item->childItems())
            if (QQuickItem* found = find(child, name, value))
                return found;
        return nullptr;
    }
    QQuickItem* find(const char* name, const QVariant& value)
    {
        return find(laptop->window()->contentItem(), name, value);
    }

    std::optional<Laptop> laptop;
};

} // namespace

TEST_F(Looks, EachPageShowsWhatItsViewModelSays)
{
    EXPECT_TRUE(comesRight()) << wrong();
    toAWish();
    EXPECT_TRUE(comesRight()) << wrong();
    setWish(mine().answering(), WishAnswer::Open);
    mine().answering()->setWords(QStringLiteral("On a Sunday"));
    mine().answering()->setWithheld(true);
    EXPECT_TRUE(comesRight()) << wrong();
    mine().window()->cover();
    EXPECT_TRUE(comesRight()) << wrong();
    mine().window()->uncover();
    EXPECT_TRUE(comesRight()) << wrong();
}

TEST_F(Looks, ATileThatIgnoresWhatIsChosenIsSeen)
{
    toAWish();
    setWish(mine().answering(), WishAnswer::Open);
    ASSERT_TRUE(comesRight()) << wrong();
    QQuickItem* tile = find("text", QStringLiteral("I’m open to it"));
    ASSERT_TRUE(tile);
    tile->setProperty("chosen", false);
    EXPECT_THAT(wrong(), HasSubstr("the choices are: ( ) I’d love this; ( ) I’m open to it;"));
}

TEST_F(Looks, AFieldThatIsHiddenOrHoldsSomethingElseIsSeen)
{
    toAWish();
    setWish(mine().answering(), WishAnswer::Open);
    mine().answering()->setWords(QStringLiteral("On a Sunday"));
    ASSERT_TRUE(comesRight()) << wrong();
    QQuickItem* field = find("said", QStringLiteral("A few words, if you like"));
    ASSERT_TRUE(field);
    field->setVisible(false);
    EXPECT_THAT(wrong(), HasSubstr("stands: none; and there should: On a Sunday"));
    field->setVisible(true);
    ASSERT_TRUE(comesRight()) << wrong();
    field->setY(-5000); // not to be scrolled to either
    EXPECT_THAT(wrong(), HasSubstr("stands: none; and there should: On a Sunday"));
}

TEST_F(Looks, AButtonThatIsOffOrHasLostItsWordsIsSeen)
{
    toAWish();
    ASSERT_TRUE(comesRight()) << wrong();
    QQuickItem* next = find("text", QStringLiteral("Next"));
    ASSERT_TRUE(next);
    next->setEnabled(false);
    EXPECT_THAT(wrong(), HasSubstr("there is no button ( ) Next, but:"));
    next->setEnabled(true);
    EXPECT_EQ(wrong(), "");
    QQuickItem* words = find(next->childItems().front(), "text", QStringLiteral("Next"));
    ASSERT_TRUE(words);
    words->setVisible(false);
    EXPECT_THAT(wrong(), HasSubstr("there is no button ( ) Next, but:"));
}

TEST_F(Looks, APromptThatIsNotThereIsSeen)
{
    toAWish();
    ASSERT_TRUE(comesRight()) << wrong();
    QQuickItem* prompt = find("text", mine().answering()->prompt());
    ASSERT_TRUE(prompt);
    prompt->setOpacity(0);
    EXPECT_THAT(wrong(),
                HasSubstr("it cannot be read there: “" + mine().answering()->prompt().toStdString()));
}

TEST(QmlWarnings, OfAnEngineAndOfQmlAreHeardOnceEachAndNothingElse)
{
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    {
        QmlWarnings warnings;
        QQmlEngine engine;
        warnings.listenTo(engine);
        QQmlComponent component(&engine);
        component.setData("import QtQml\nQtObject { property int a: nothing\n"
                          "Component.onCompleted: { console.warn('from script'); console.log('a note') } }",
                          QUrl(QStringLiteral("some.qml")));
        const std::unique_ptr<QObject> made(component.create());
        const std::unique_ptr<QObject> again(component.create());
        qWarning("of something else");
        QStringList heard = warnings.take();
        heard.sort();
        ASSERT_EQ(heard.size(), 2) << heard.join('\n').toStdString();
        EXPECT_THAT(heard[0].toStdString(), HasSubstr("from script"));
        EXPECT_THAT(heard[1].toStdString(), HasSubstr("nothing is not defined"));
        EXPECT_THAT(warnings.take(), IsEmpty());
    }
    qInstallMessageHandler(before);
}

TEST(MemoryInUse, GrowsWithWhatIsTaken)
{
    const auto start = memoryInUse();
    if (!start)
        GTEST_SKIP() << "this system does not say";
    constexpr std::size_t kTaken = 64'000'000;
    const std::vector<char> taken(kTaken, 'x');
    EXPECT_GT(*memoryInUse(), *start + kTaken / 2);
    EXPECT_EQ(taken.back(), 'x');
}

// Freed, but not given back to the system: a thread's pool keeps it below something that lives on.
TEST(MemoryInUse, IsNotWhatWasFreed)
{
    const auto start = memoryInUse();
    if (!start)
        GTEST_SKIP() << "this system does not say";
    constexpr std::size_t kPieces = 1000;
    constexpr std::size_t kPiece = 64'000; // small enough for a pool
    std::vector<char> livesOn;
    std::thread([&] {
        std::vector<std::vector<char>> pieces(kPieces);
        for (auto& piece : pieces)
            piece.assign(kPiece, 'x');
        livesOn.assign(kPiece, 'x');
    }).join();
    EXPECT_LT(*memoryInUse(), *start + kPieces * kPiece / 2);
    EXPECT_EQ(livesOn.back(), 'x');
}
