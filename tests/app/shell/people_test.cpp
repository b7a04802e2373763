#include "app/shell/people_view_model.h"

#include <gtest/gtest.h>

using namespace mandorla::app;

TEST(People, AreCalledAsTheyChose)
{
    PeopleViewModel people;
    for (const QString& name :
         {QStringLiteral("Noor"), QStringLiteral("Zo\u00eb"), QStringLiteral("\u7f8e\u7d00"),
          QStringLiteral("\U0001f319"), QStringLiteral("7"), QStringLiteral("\u2764\ufe0f"),
          QStringLiteral("?"), QStringLiteral("A\u200bB")}) {
        people.set(name, QStringLiteral("Rowan"), true);
        EXPECT_EQ(people.firstName(), name);
        people.set(QStringLiteral("Rowan"), name, true);
        EXPECT_EQ(people.secondName(), name);
        EXPECT_TRUE(people.bothNamed());
    }
}

TEST(People, ANameOfWhichNothingCanBeSeenIsNone)
{
    PeopleViewModel people;
    for (const char32_t sign :
         U"\u0020\u00a0\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200d\u200f\u2028\u2060\u2800\u3000\u3164"
         U"\ufe0f\ufeff\uffa0\uffff\U0001d159\U000e0041\U000e0100\U000e0fff") {
        const QString name = QString::fromUcs4(&sign, 1).repeated(40);
        people.set(name, name, true);
        EXPECT_EQ(people.firstName(), "You") << std::hex << static_cast<unsigned>(sign);
        EXPECT_EQ(people.secondName(), "Your partner") << std::hex << static_cast<unsigned>(sign);
        EXPECT_EQ(people.together(), "");
        EXPECT_FALSE(people.bothNamed());
    }
}

TEST(People, WithoutANameAreYouAndYourPartnerSeenFromEachSide)
{
    PeopleViewModel first, second;
    const auto meet = [&](const char* one, const char* two) {
        first.set(QString::fromUtf8(one), QString::fromUtf8(two), true);
        second.set(QString::fromUtf8(two), QString::fromUtf8(one), false);
    };
    meet("", "");
    EXPECT_EQ(first.firstName(), "You");
    EXPECT_EQ(first.secondName(), "Your partner");
    EXPECT_EQ(second.firstName(), "Your partner");
    EXPECT_EQ(second.secondName(), "You");
    EXPECT_EQ(second.otherName(), "Your partner");
    meet("Noor", "");
    EXPECT_EQ(first.together(), "Noor and your partner");
    EXPECT_EQ(second.together(), "Noor and you");
    meet("", "Rowan");
    EXPECT_EQ(first.together(), "You and Rowan");
    EXPECT_EQ(second.together(), "Your partner and Rowan");
    EXPECT_EQ(second.otherName(), "Your partner");
}

// "Rowan suggests this one." never reads the other way round.
TEST(People, F6_NoNameTurnsTheSentenceAroundIt)
{
    for (const char16_t* chosen : {u"\u05e0\u05d5\u05e8", u"\u200fRowan\u200f", u"Ro\u061cwan",
                                   u"\u0646\u0648\u0631", u"A \u0661", u"A\u05d0"}) {
        const QString name = QString::fromUtf16(chosen);
        PeopleViewModel people;
        people.set(name, QStringLiteral("Noor"), true);
        EXPECT_EQ(people.firstName(), u'\u2068' + name + u'\u2069');
        EXPECT_FALSE((people.firstName() + QStringLiteral(" would like to give")).isRightToLeft());
        people.set(QStringLiteral("Noor"), name, true);
        EXPECT_EQ(people.otherName(), u'\u2068' + name + u'\u2069');
    }
}
