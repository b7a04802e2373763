#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "protocol/limits.h"
#include "tests/app/writing/writing.h"

#include <QFile>
#include <QLocale>

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;

namespace {

class WritingInTwo : public Writing
{
protected:
    int rowOfLanguage(const QString& name)
    {
        for (int row = 0; row < page.languages()->count(); ++row)
            if (page.languages()->at(row, "name").toString() == name)
                return row;
        return -1;
    }
    void inGerman() { page.setSecond(rowOfLanguage("Deutsch")); }
    [[nodiscard]] std::string second(const char* name) const
    {
        return page.secondTexts().toMap()[QString::fromLatin1(name)].toString().toStdString();
    }
    [[nodiscard]] std::string fault() const { return page.fault().toStdString(); }

    QString put(const std::string& json)
    {
        QFile out(files.filePath("some.mandorla.json"));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(json));
        return out.fileName();
    }
    void open(const QString& file)
    {
        a.writeRound();
        page.openFile();
        a.roundFile()->setName(file);
        a.roundFile()->go();
        if (a.roundFile()->unfinished())
            a.roundFile()->goOnWriting();
        ASSERT_EQ(a.navigator()->screen(), Navigator::WriteRound) << a.roundFile()->problem().toStdString();
    }
    static std::string contentOf(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : "NOT THERE";
    }
};

constexpr auto kMissing = "It is missing in this language: Deutsch.";

} // namespace

TEST_F(WritingInTwo, EachTextThatIsNotInBothIsNamedWithTheLanguage)
{
    a.writeRound();
    writeOne();
    EXPECT_EQ(page.language(), "English");
    EXPECT_EQ(page.secondLanguage(), "");
    EXPECT_EQ(page.languages()->at(0, "name"), "None");
    EXPECT_EQ(rowOfLanguage("English"), -1) << "that is the first";
    inGerman();
    EXPECT_EQ(page.secondLanguage(), "Deutsch");
    EXPECT_EQ(fault(), "") << "nothing of it is there yet";
    EXPECT_FALSE(page.hasSecond());
    page.writeSecond("purpose", "Ein Tag.");
    EXPECT_EQ(fault(), std::string("The title: ") + kMissing);
    page.writeSecond("title", "Sonntag");
    page.writeSecond("purpose", " ");
    EXPECT_EQ(page.purpose() + page.title(), "Sunday");
    EXPECT_EQ(fault(), std::string("Card 1 › What it asks: ") + kMissing);
    page.openCard(0);
    EXPECT_EQ(page.cardFault().toStdString(), std::string("What it asks: ") + kMissing);
    page.writeSecond("prompt", "Am Fluss entlang.");
    EXPECT_EQ(page.cardFault(), "");
    EXPECT_EQ(page.prompt(), "A walk by the river.");
    page.setHelp("Slowly.");
    EXPECT_EQ(page.cardFault().toStdString(), std::string("The line under it: ") + kMissing);
    page.writeSecond("help", "Langsam.");
    page.setHelp("");
    EXPECT_EQ(page.cardFault(), "The line under it: It is missing in this language: English.");
    page.writeSecond("help", "");
    page.openCard(1);
    page.writeSecond("prompt", "Tee.");
    page.openCard(2);
    page.writeSecond("prompt", "Was klingt gut?");
    EXPECT_EQ(fault(), std::string("Card 3 › Choice 1: ") + kMissing);
    page.setSecondOption(0, "Musik");
    page.setSecondOption(1, "Ruhe");
    EXPECT_EQ(page.options()->at(1, "text").toString() + page.options()->at(1, "second").toString(),
              "QuietRuhe");
    page.openCard(3);
    page.writeSecond("prompt", QString::fromUtf8("Für mich:"));
    EXPECT_EQ(fault(), "");

    const QString file = saveAs("both");
    const auto round = protocol::readExercise(contentOf(file)).value().rounds.front();
    EXPECT_EQ(round.title, (protocol::Text{{"de", "Sonntag"}, {"en", "Sunday"}}));
    EXPECT_EQ(round.cards.at(2).options.at(0).text, (protocol::Text{{"de", "Musik"}, {"en", "Music"}}));
    page.openCard(2);
    page.tryCard();
    EXPECT_EQ(a.navigator()->screen(), Navigator::TryCard);
}

TEST_F(WritingInTwo, OneThatIsClosedIsStillThereAndOneThatIsTakenOutComesBack)
{
    a.writeRound();
    writeOne();
    inGerman();
    type("Sonn", &WriteViewModel::setTitle); // in the first
    for (const char* typed : {"S", "So", "Son"})
        page.writeSecond("title", QString::fromLatin1(typed));
    page.setSecond(0);
    EXPECT_EQ(page.secondLanguage(), "");
    EXPECT_EQ(second("title"), "");
    EXPECT_EQ(fault(), std::string("Card 1 › What it asks: ") + kMissing) << "it is in the round still";
    page.goToFault();
    EXPECT_EQ(page.secondLanguage(), "Deutsch") << "what is missing is seen there";
    EXPECT_EQ(second("title"), "Son");
    page.leaveSecondOut();
    EXPECT_EQ(page.secondLanguage(), "");
    EXPECT_EQ(fault(), "");
    page.undo();
    EXPECT_EQ(page.secondLanguage(), "Deutsch");
    EXPECT_EQ(second("title"), "Son");
    page.setSecond(0);
    page.undo();
    EXPECT_EQ(second("title"), "") << "one word, and shown where it was";
    EXPECT_EQ(page.secondLanguage(), "Deutsch");
    EXPECT_EQ(page.title(), "Sonn");
    page.undo();
    EXPECT_EQ(page.title(), "Sunday");
}

TEST_F(WritingInTwo, AFileInThreeLanguagesKeepsThemAll)
{
    const auto text = [](const std::string& about) {
        return protocol::Text{{"de", about + " auf Deutsch"}, {"en", about}, {"sv", about + " på svenska"}};
    };
    protocol::RoundDraft round;
    round.id = "porch";
    round.title = text("Porch");
    round.note = text("Careful.\n\nVery");
    for (const Kind kind : {Kind::Exchange, Kind::Pick}) {
        protocol::Card card;
        card.id = "card" + std::to_string(static_cast<int>(kind));
        card.kind = kind;
        card.prompt = text("A hammock");
        if (kind == Kind::Pick)
            card.options = {{"one", text("One")}, {"two", text("Two")}};
        else
            card.give = card.receive = text("I would");
        card.step = text("We swing");
        round.cards.push_back(card);
    }
    const auto whole = [&] { return protocol::writeExercise({"porch", {}, {round}}); };
    const QString file = put(whole());
    open(file);
    EXPECT_EQ(page.language(), "English");
    EXPECT_EQ(page.secondLanguage(), "Deutsch");
    EXPECT_GT(rowOfLanguage("svenska"), 0) << "Mandorla does not have it, the file does";
    page.openCard(1);
    page.setSecond(rowOfLanguage("svenska"));
    EXPECT_EQ(page.options()->at(0, "second"), QString::fromUtf8("One på svenska"));
    page.closeCard();
    EXPECT_FALSE(page.unsaved() || page.canUndo());
    page.save();
    a.roundFile()->go();
    if (a.navigator()->screen() == Navigator::RoundFile) // it asks before it takes the place of another
        a.roundFile()->go();
    EXPECT_EQ(contentOf(file), whole());

    page.setTitle("Terrace");
    page.save();
    a.roundFile()->go();
    if (a.navigator()->screen() == Navigator::RoundFile)
        a.roundFile()->go();
    round.title["en"] = "Terrace";
    EXPECT_EQ(contentOf(file), whole());
    EXPECT_FALSE(page.unsaved());
}

TEST_F(WritingInTwo, OneWithoutATitleIsGoneOnWithInItsLanguage)
{
    open(put(R"({"id": "s", "rounds": [{"id": "s", "cards": [{"id": "c", "kind": "WISH",
                 "prompt": {"sv": "En promenad."}}]}]})"));
    EXPECT_EQ(page.language(), "svenska");
    EXPECT_EQ(page.secondLanguage(), "");
    EXPECT_EQ(prompt(0), "En promenad.");
    page.setTitle("Ute");
    EXPECT_EQ(fault(), "");
}

// Of the languages of a round that is there comes what is still as it was: no text says something else in
// one of them.
TEST_F(WritingInTwo, OfACopyWhatIsUnchangedComesInTheSecondLanguage)
{
    a.writeRound();
    page.startFrom(0);
    EXPECT_EQ(page.secondLanguage(), "");
    page.openCard(0);
    page.setPrompt("Something else.");
    page.closeCard();
    EXPECT_EQ(fault(), "");
    inGerman();
    EXPECT_NE(second("title"), "");
    EXPECT_EQ(fault(), std::string("Card 1 › What it asks: ") + kMissing);
    page.undo();
    EXPECT_EQ(second("title"), "");
    EXPECT_EQ(fault(), "");
}

TEST_F(WritingInTwo, MinutesAreShownAndTypedInTheDigitsOfALanguage)
{
    a.writeRound();
    page.startBlank();
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    for (const char* typed : {"15", "١٥", "۱۵", "１५"}) {
        page.setMinutes({});
        page.setMinutes(QString::fromUtf8(typed));
        EXPECT_EQ(page.minutes(), QString::fromUtf8("١٥")) << typed;
    }
    page.setMinutes("1x");
    EXPECT_EQ(page.minutes(), QString::fromUtf8("١٥"));
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(page.minutes(), "15");
}

TEST_F(WritingInTwo, WhatIsWrittenStaysWhereTheAppIsReadInAnotherLanguage)
{
    a.writeRound();
    writeOne();
    inGerman();
    page.writeSecond("title", "Sonntag");
    page.openCard(0);
    ASSERT_TRUE(Language::it().use(QStringLiteral("de")));
    EXPECT_EQ(page.language() + page.secondLanguage(), "EnglishDeutsch") << "of the round";
    EXPECT_EQ(page.languages()->at(0, "name"), "Keine");
    EXPECT_EQ(page.prompt(), "A walk by the river.");
    EXPECT_EQ(second("title"), "Sonntag");
    EXPECT_EQ(page.cardFault().toStdString(), "Was sie fragt: Der Text fehlt in dieser Sprache: Deutsch.");
    Language::it().use(QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
    readRoundsIn({});
    EXPECT_EQ(page.cardFault().toStdString(), std::string("What it asks: ") + kMissing);
}
