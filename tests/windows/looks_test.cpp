#include "app/rehearsal/rehearsal_expected.h"

#include "tests/app/two_laptops.h"
#include "tests/support/answers.h"

#include <QDBusConnection>
#include <QQuickItem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;
using ::testing::HasSubstr;

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
