#include "app/view_models/people_view_model.h"

#include <gtest/gtest.h>

using namespace mandorla::app;

TEST(People, AreCalledAsTheyChose)
{
    PeopleViewModel people;
    for (const QString& name :
         {QStringLiteral("Noor"), QStringLiteral("Zo\u00eb"), QStringLiteral("\u05e0\u05d5\u05e8\u200f"),
          QStringLiteral("\u7f8e\u7d00"), QStringLiteral("\U0001f319"), QStringLiteral("7"),
          QStringLiteral("\u2764\ufe0f"), QStringLiteral("?"), QStringLiteral("A\u200bB")}) {
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
        EXPECT_EQ(people.firstName(), "One of you") << std::hex << static_cast<unsigned>(sign);
        EXPECT_EQ(people.secondName(), "The other") << std::hex << static_cast<unsigned>(sign);
        EXPECT_EQ(people.together(), "");
        EXPECT_FALSE(people.bothNamed());
    }
}
