#include "tests/app/two_laptops.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "protocol/rounds/round_file.h"
#include "tests/support/answers.h"

#include <gmock/gmock.h>

#include <QLocale>

using namespace testing;

namespace mandorla::test {
namespace {

std::string inTwo(const std::string& dutchWish)
{
    return R"({"id": "two", "title": {"en": "Two", "nl": "Twee"}, "rounds": [{"id": "outside",
        "title": {"en": "Outside", "nl": "Buiten"}, "purpose": {"en": "Walks.", "nl": "Wandelen."},
        "cards": [{"id": "walk", "kind": "WISH", "prompt": {"en": "A walk at night", "nl": ")" +
           dutchWish + R"("}}, {"id": "when", "kind": "PICK", "prompt": {"en": "When?", "nl": "Wanneer?"},
         "options": [{"id": "now", "text": {"en": "Now", "nl": "Nu"}},
                     {"id": "later", "text": {"en": "Later", "nl": "Later"}}]}]}]})";
}

protocol::Exercise read(const std::string& json) { return protocol::readExercise(json).value(); }

std::string text(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

// What a person with this language setting sees meanwhile.
class Reading
{
public:
    explicit Reading(const char* locale) { QLocale::setDefault(QLocale(QString::fromLatin1(locale))); }
    ~Reading() { QLocale::setDefault(QLocale::c()); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
};

} // namespace

// Only one of the two has the round; it travels with both languages in the bytes that both digests cover.
TEST_F(TwoLaptops, ARoundInTwoLanguagesIsReadByEachInTheirOwnAndIsOneRound)
{
    exercisesOfA.push_back(read(inTwo("Een nachtwandeling")));
    const protocol::Round& round = exercisesOfA.back().rounds.front();
    EXPECT_THAT(text(round.bytes()), AllOf(HasSubstr("A walk at night"), HasSubstr("Een nachtwandeling")));
    EXPECT_NE(round.digest(), read(inTwo("Een andere wandeling")).rounds.front().digest());

    toConnect();
    ASSERT_TRUE(pair(a, b));
    const int row = a.choosing()->rounds()->count() - 1;
    EXPECT_EQ(b.choosing()->rounds()->count(), row); // the other laptop does not have it
    {
        const Reading english("en_GB");
        a.choosing()->setSelected(row);
        EXPECT_EQ(a.choosing()->title(), "Outside");
        a.choosing()->suggest();
        ASSERT_TRUE(until([this] { return b.choosing()->hasSuggestion(); }));
    }
    ASSERT_NE(b.choosing()->suggestion(), nullptr);
    EXPECT_EQ(b.choosing()->suggestion()->bytes(), round.bytes());
    EXPECT_EQ(b.choosing()->suggestion()->digest(), round.digest());
    {
        const Reading dutch("nl_BE");
        EXPECT_EQ(b.choosing()->suggestionTitle(), "Buiten");
        b.choosing()->readSuggestion();
        EXPECT_EQ(b.readingCards()->cards()->at(0, "prompt").toString(), "Een nachtwandeling");
        EXPECT_EQ(b.readingCards()->cards()->at(1, "options").toStringList(), (QStringList{"Nu", "Later"}));
        b.readingCards()->agree();
        ASSERT_TRUE(both(Navigator::Answer));
        b.answering()->next();
        EXPECT_EQ(b.answering()->prompt(), "Een nachtwandeling");
        setWish(b.answering(), WishAnswer::Open);
        b.answering()->setWords("graag");
    }
    {
        const Reading english("en_US");
        a.answering()->next();
        EXPECT_EQ(a.answering()->prompt(), "A walk at night");
        setWish(a.answering(), WishAnswer::Love);
    }
    for (App* app : {&a, &b}) {
        app->answering()->goToReview();
        app->answering()->seal();
    }
    ASSERT_TRUE(both(Navigator::TurnTogether));
    const Reading dutch("nl_NL");
    ASSERT_TRUE(turn());
    EXPECT_EQ(b.revealing()->prompt(), "Een nachtwandeling");
    EXPECT_EQ(a.revealing()->secondWords(), b.revealing()->secondWords());
}

// Said to whoever suggests it, and to whoever is asked, before either has agreed.
TEST_F(TwoLaptops, ARoundThatIsInNeitherLanguageSaysSoOnBothBeforeItIsAgreed)
{
    exercisesOfA.push_back(read(R"({"id": "one", "title": {"nl": "Een"}, "rounds": [{"id": "buiten",
        "title": {"nl": "Buiten"}, "cards": [{"id": "lopen", "kind": "WISH",
        "prompt": {"nl": "Een nachtwandeling"}}]}]})"));
    toConnect();
    ASSERT_TRUE(pair(a, b));
    const QString inDutch = Language::it().foreign("nl");
    EXPECT_THAT(inDutch.toStdString(), HasSubstr("Nederlands"));
    a.choosing()->setSelected(0);
    EXPECT_EQ(a.choosing()->foreign(), "");
    a.choosing()->setSelected(a.choosing()->rounds()->count() - 1);
    EXPECT_EQ(a.choosing()->foreign(), inDutch);
    a.choosing()->suggest();
    EXPECT_EQ(b.choosing()->suggestionForeign(), "");
    ASSERT_TRUE(until([this] { return b.choosing()->hasSuggestion(); }));
    EXPECT_EQ(b.choosing()->suggestionForeign(), inDutch);
    EXPECT_EQ(b.choosing()->suggestionTitle(), "Buiten");
    Language::it().use(QStringLiteral("de")); // and told again, when one changes
    EXPECT_THAT(b.choosing()->suggestionForeign().toStdString(),
                AllOf(StartsWith("Sie ist nicht in deiner Sprache da."), HasSubstr("Nederlands")));
    Language::it().use(QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
    readRoundsIn({});
    b.choosing()->agree();
    EXPECT_TRUE(both(Navigator::Answer));
}

// A built-in round is there in English only: everyone reads it so.
TEST(Languages, WhoeverReadsALanguageThatIsNotThereReadsEnglish)
{
    const Reading finnish("fi_FI");
    const protocol::Text text{{"en", "A walk"}, {"nl", "Een wandeling"}};
    EXPECT_EQ(readable(text), "A walk");
}

} // namespace mandorla::test
