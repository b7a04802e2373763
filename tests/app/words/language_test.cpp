#include "app/words/language.h"
#include "app/words/sentences.h"
#include "tests/app/two_laptops.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

using namespace testing;

namespace mandorla::test {
namespace {

// German meanwhile, which every Mandorla has in it.
class InGerman
{
public:
    InGerman() { EXPECT_TRUE(Language::it().use(QStringLiteral("de"))); }
    ~InGerman()
    {
        Language::it().use(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
        readRoundsIn({});
    }
    InGerman(const InGerman&) = delete;
    InGerman& operator=(const InGerman&) = delete;
};

} // namespace

TEST(Language, EachIsThereByTheNameThatItGivesItself)
{
    EXPECT_THAT(Language::it().tags(), AllOf(Contains(QString("en")), Contains(QString("de"))));
    EXPECT_THAT(Language::it().names(), AllOf(Contains(QString("English")), Contains(QString("Deutsch"))));
    EXPECT_FALSE(Language::it().use(QStringLiteral("xx")));
    EXPECT_FALSE(Language::it().useFile(QStringLiteral("/nowhere.qm"), QStringLiteral("xx")));
    EXPECT_EQ(Language::it().tags().at(Language::it().chosen()), "en");
}

TEST(Language, DigitsAreReadInAnyScript)
{
    EXPECT_EQ(Language::it().digitsOf(QString::fromUtf8("١٢٣ ۴۵६ ７-x")), "1234567");
}

TEST(Language, WhatIsHeldForLongerIsSaidAgain)
{
    NoticeViewModel notice;
    notice.setTrouble(cannotKeep(sync::VaultError::DiskFull));
    const QString english = notice.text() + notice.step();
    {
        const InGerman german;
        EXPECT_THAT(notice.text().toStdString(), StartsWith("Dieser Laptop kann gerade nicht schreiben"));
        EXPECT_EQ(notice.step(), QString::fromUtf8("Schaff dort etwas Platz."));
        EXPECT_THAT(portTaken().what.toStdString(), HasSubstr("hält Port 28460"));
    }
    EXPECT_EQ(notice.text() + notice.step(), english);
}

// Whatever a page shows is told again, with the same drafts, on the same screen; the other laptop learns
// nothing.
TEST_F(TwoLaptops, ALanguageIsChangedInTheMiddleOfARound)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    a.choosing()->setSelected(0);
    const QString round = a.choosing()->title();
    a.choosing()->suggest();
    ASSERT_TRUE(until([this] { return b.choosing()->canAgree(); }));
    b.choosing()->agree();
    ASSERT_TRUE(both(Navigator::Answer));
    a.answering()->next();
    a.answering()->setWords(QStringLiteral("my own words"));
    const QString prompt = a.answering()->prompt();
    QSignalSpy card(a.answering(), &AnswerViewModel::cardChanged);
    QSignalSpy people(a.people(), &PeopleViewModel::changed);
    QSignalSpy screens(a.navigator(), &Navigator::screenChanged);
    {
        const InGerman german;
        EXPECT_EQ(card.count(), 1);
        EXPECT_EQ(people.count(), 1);
        EXPECT_NE(a.answering()->prompt(), prompt);
        EXPECT_EQ(a.answering()->kindName(), "Nur für dich");
        EXPECT_EQ(a.answering()->words(), "my own words");
        EXPECT_EQ(a.people()->otherName(), "Dein Gegenüber");
        EXPECT_EQ(a.choosing()->rounds()->at(0, "part").toString(), "Was jeder Person von euch hilft");
        EXPECT_NE(a.choosing()->rounds()->at(0, "title").toString(), round);
        EXPECT_EQ(a.answering()->review()->at(1, "answer").toString(), "Keine Antwort");
    }
    EXPECT_EQ(a.answering()->prompt(), prompt);
    EXPECT_EQ(a.answering()->words(), "my own words");
    EXPECT_EQ(screens.count(), 0);
}

TEST_F(TwoLaptops, ARoundThatIsNotThereInOnesLanguageSaysSo)
{
    toConnect();
    EXPECT_EQ(a.choosing()->foreign(), "");
    EXPECT_EQ(Language::it().foreign("nl").toStdString(),
              "It is not there in your language. You would read it in another one: Nederlands.");
    EXPECT_EQ(Language::it().foreign("en-GB"), "");
    const InGerman german;
    EXPECT_THAT(Language::it().foreign("en").toStdString(),
                StartsWith("Sie ist nicht in deiner Sprache da."));
    EXPECT_EQ(a.choosing()->foreign(), "");
}

} // namespace mandorla::test
