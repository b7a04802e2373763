#include "app/composition.h"
#include "tests/support/places.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

// What every built-in round must be. Limits and languages are the reader's business as well; here they are
// asked for again, for a text that is merely empty or too long to be read in the evening is no fault of a
// file.
using namespace mandorla;
using namespace mandorla::protocol;
using namespace testing;

namespace {

const std::vector<Round>& rounds()
{
    static const std::vector<Round> kRounds = [] {
        std::vector<Round> out;
        const auto loaded = app::loadExercises({});
        for (const Exercise& exercise : loaded.value())
            out.insert(out.end(), exercise.rounds.begin(), exercise.rounds.end());
        return out;
    }();
    return kRounds;
}

constexpr double kLongest = 1.4; // a text in another language, beside the English

struct Written
{
    std::string where;
    const Text* text;
    int most;  // characters, of the English
    int words; // that a tired person reads there
    bool needed = true;
};

// Every text of a round.
std::vector<Written> textsOf(const Round& round)
{
    const bool alone = round.isPrivate();
    std::vector<Written> out{
        {"title", &round.title, 40, 7},       {"purpose", &round.purpose, 72, 14},
        {"opening", &round.opening, 450, 55}, {"before", &round.before, 200, 35, alone},
        {"closing", &round.closing, 320, 45}, {"nothing", &round.nothing, 300, 40, !alone},
        {"note", &round.note, 400, 60, false}};
    for (const Card& card : round.cards) {
        out.push_back({card.id, &card.prompt, 90, alone ? 22 : 18}); // from 91 on a prompt is set small
        out.push_back({card.id + ", help", &card.help, alone ? 200 : 90, alone ? 35 : 18});
        out.push_back({card.id + ", step", &card.step, 120, 20, false});
        out.push_back({card.id + ", give", &card.give, 60, 12, false});
        out.push_back({card.id + ", receive", &card.receive, 60, 12, false});
        for (const Option& option : card.options)
            out.push_back({card.id + ", " + option.id, &option.text, 48, 9});
    }
    for (Written& one : out)
        one.where = round.id + ", " + one.where;
    return out;
}

int wordsIn(const Text& text)
{
    return text.empty() ? 0
                        : static_cast<int>(QString::fromStdString(text.at("en"))
                                               .split(QRegularExpression("\\s+"), Qt::SkipEmptyParts)
                                               .size());
}

// What a person writes words on.
bool isWriting(const Card& card)
{
    return card.kind == Kind::Private || (card.kind == Kind::Together && card.options.empty());
}

bool isShared(const Card& card) { return card.kind != Kind::Private; }

const Card& lastShared(const Round& round)
{
    return *std::find_if(round.cards.rbegin(), round.cards.rend(), isShared);
}

// All that the two read of a card.
QString allOf(const Card& card)
{
    QStringList out;
    for (const Text* text : {&card.prompt, &card.help, &card.step, &card.give, &card.receive})
        if (!text->empty())
            out << QString::fromStdString(text->at("en"));
    for (const Option& option : card.options)
        out << QString::fromStdString(option.text.at("en"));
    return out.join(u'\n');
}

bool says(const QString& text, const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                              QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

// How near a card goes: words and tea, touch, sex, and what two bodies do in it.
int nearnessOf(const Card& card)
{
    const QString prompt = QString::fromStdString(card.prompt.at("en"));
    if (says(
            prompt,
            R"(\b(naked|masturbat\w+|genitals|orgasm|oral|penetration|vibrator|scarf|leads|touched in sex)\b)"))
        return 3;
    if (says(prompt, R"(\b(sex\w*|desire|erotic)\b)"))
        return 2;
    return card.light ? 0 : 1;
}

// A sentence, also one in quotation marks.
bool isSentence(const QString& text) { return says(text, R"([.?]”?$)"); }

using Place = std::pair<std::string, QString>; // where, and what stands there

// Of all rounds.
std::vector<Place> inAllLanguages()
{
    std::vector<Place> out;
    for (const Round& round : rounds())
        for (const Written& one : textsOf(round))
            for (const auto& [language, text] : *one.text)
                out.emplace_back(one.where + " (" + language + ")", QString::fromStdString(text));
    return out;
}
std::vector<Place> inEnglish()
{
    std::vector<Place> out;
    for (const Round& round : rounds())
        for (const Written& one : textsOf(round))
            if (!one.text->empty())
                out.emplace_back(one.where, QString::fromStdString(one.text->at("en")));
    return out;
}

void expectNone(const char* pattern, const std::vector<Place>& places = inEnglish())
{
    const QRegularExpression expression(QString::fromUtf8(pattern),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    ASSERT_TRUE(expression.isValid());
    for (const auto& [where, text] : places) {
        const auto match = expression.match(text);
        EXPECT_FALSE(match.hasMatch()) << where << ": " << match.captured().toStdString();
    }
}

// The fingerprints of a text, as article_fingerprints.txt says they are made.
QStringList fingerprints(QString text)
{
    text = text.toLower().remove(QChar(0x2019)).remove(QLatin1Char('\''));
    static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = text.split(kOther, Qt::SkipEmptyParts);
    QStringList out;
    for (qsizetype i = 0; i + 5 <= words.size(); ++i)
        out << QString::fromLatin1(QCryptographicHash::hash(words.mid(i, 5).join(QLatin1Char(' ')).toUtf8(),
                                                            QCryptographicHash::Sha256)
                                       .toHex()
                                       .left(12));
    return out;
}

QString fileText(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QSet<QString> article()
{
    QSet<QString> out;
    const auto lines = fileText(QString::fromStdString(test::inSource("tests/app/article_fingerprints.txt")))
                           .split(QLatin1Char('\n'));
    for (const QString& line : lines)
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            out.insert(line);
    return out;
}

} // namespace

TEST(BuiltInRounds, AreFromSafeToIntimateAndThePrivateOneLast)
{
    std::vector<std::string> ids;
    for (const Round& round : rounds())
        ids.push_back(round.id);
    EXPECT_THAT(ids, ElementsAre("safe-with-you", "five-minutes", "what-already-works", "close-all-day",
                                 "asking-kindly", "finding-back", "our-loop", "what-it-means", "for-whom",
                                 "off-the-table", "how-it-begins", "brakes", "our-rhythm", "afterwards",
                                 "more-of-this", "said-plainly", "said-plainly-bolder", "unlearning"));
    for (std::size_t i = 0; i < rounds().size(); ++i) {
        EXPECT_EQ(rounds()[i].isPrivate(), i + 1 == rounds().size()) << ids[i];
        if (i > 0 && !rounds()[i].isPrivate()) {
            EXPECT_GE(rounds()[i].nearness, rounds()[i - 1].nearness) << ids[i];
        }
    }
    EXPECT_EQ(rounds().front().nearness, Nearness::Apart);
}

TEST(BuiltInRounds, AreShortAndAskForWordsTwiceAtMost)
{
    for (const Round& round : rounds()) {
        const auto writing = std::count_if(round.cards.begin(), round.cards.end(), isWriting);
        if (round.isPrivate()) {
            EXPECT_EQ(round.cards.size(), 6u) << round.id;
            EXPECT_EQ(writing, 6) << round.id;
            continue;
        }
        const bool five = round.id == "five-minutes";
        EXPECT_GE(round.cards.size(), five ? 3u : 8u) << round.id;
        EXPECT_LE(round.cards.size(), five ? 3u : 12u) << round.id;
        EXPECT_GE(round.minutes, five ? 5u : 10u) << round.id;
        EXPECT_LE(round.minutes, five ? 5u : 20u) << round.id;
        EXPECT_LE(writing, 2) << round.id;
    }
}

TEST(BuiltInRounds, HaveEveryTextInEveryLanguageAndNoneTooLongToRead)
{
    for (const Round& round : rounds()) {
        EXPECT_TRUE(round.title.count("en")) << round.id;
        for (const Written& one : textsOf(round)) {
            EXPECT_TRUE(!one.needed || !one.text->empty()) << one.where;
            EXPECT_LE(wordsIn(*one.text), one.words) << one.where;
            for (const auto& [language, text] : *one.text) {
                const QString read = QString::fromStdString(text);
                EXPECT_TRUE(round.title.count(language)) << one.where;
                EXPECT_EQ(read, read.trimmed()) << one.where;
                EXPECT_FALSE(read.isEmpty()) << one.where;
                EXPECT_LE(static_cast<double>(read.size()), one.most * (language == "en" ? 1 : kLongest))
                    << one.where << " (" << language << ")";
                EXPECT_FALSE(read.contains("  ")) << one.where;
            }
        }
        // What the app says of what a round tells has 35 words.
        EXPECT_LE(wordsIn(round.opening) + wordsIn(round.before) + (round.isPrivate() ? 0 : 35), 90)
            << round.id;
    }
}

TEST(BuiltInRounds, UseEveryKindOfCardAndNoScaleThatAsksHowOftenOrHowLongToWait)
{
    std::set<Kind> all;
    for (const Round& round : rounds())
        for (const Card& card : round.cards) {
            all.insert(card.kind);
            if (card.kind != Kind::Range)
                continue;
            // A span that may hold "none" says, of the whole scale, where the other one ends.
            EXPECT_FALSE(says(allOf(card), R"(how often|\bwait|pause|again|weekly|daily|monthly)"))
                << card.id;
            EXPECT_NE(card.options.front().text.at("en"), "0") << card.id;
        }
    EXPECT_EQ(all.size(), 6u);
}

TEST(BuiltInRounds, TheOneForOneselfSaysThatNothingIsSentAndEndsInOneKindThing)
{
    const Round& round = rounds().back();
    EXPECT_THAT(round.before.at("en"), HasSubstr("nothing of it is sent"));
    EXPECT_EQ(round.cards.back().id, "one-kind-thing");
    EXPECT_THAT(round.cards.back().prompt.at("en"), StartsWith("One kind thing"));
}

TEST(BuiltInRounds, GoFromEasyToNearAndEndInAppreciation)
{
    for (const Round& round : rounds()) {
        if (round.isPrivate())
            continue;
        const Card& last = lastShared(round);
        int before = 0;
        for (const Card& card : round.cards) {
            if (!isShared(card) || &card == &last)
                continue;
            EXPECT_GE(nearnessOf(card), before)
                << round.id << ", " << card.id << ": a nearer card came earlier";
            before = nearnessOf(card);
        }
        EXPECT_LT(nearnessOf(*std::ranges::find_if(round.cards, isShared)), 3)
            << round.id << " begins with what is nearest";
        // Something to write, that both can nearly always show.
        EXPECT_EQ(last.kind, Kind::Together) << round.id;
        EXPECT_TRUE(last.options.empty()) << round.id;
        EXPECT_TRUE(
            says(QString::fromStdString(last.prompt.at("en")), R"(\b(loved?|liked?|glad|thank\w*)\b)"))
            << round.id << ", " << last.id;
    }
}

TEST(BuiltInRounds, SayUnderEachCardWhatIsSharedAndNotConsentWhereItIsAboutTouch)
{
    for (const Round& round : rounds())
        for (const Card& card : round.cards) {
            const std::string where = round.id + ", " + card.id;
            if (!isShared(card)) {
                continue;
            }
            EXPECT_NE(card.line, Line::Unsaid) << where;
            EXPECT_EQ(card.line == Line::Shown, card.kind == Kind::Together) << where;
            if (card.kind == Kind::Wish || card.kind == Kind::Exchange) {
                EXPECT_EQ(card.line, Line::Idea) << where;
            }
            EXPECT_FALSE(card.light &&
                         says(QString::fromStdString(card.prompt.at("en")),
                              R"(\b(sex\w*|desire|naked|kiss\w*|hug\w*|skin|massage|undress\w*|genitals)\b)"))
                << where;
        }
}

// "None of these" may be all that comes up. It is no idea that both are open to, and no step follows from it.
TEST(BuiltInRounds, HaveNoOptionThatStandsAloneWhereAnIdeaOrAStepIsOffered)
{
    int alone = 0;
    for (const Round& round : rounds())
        for (const Card& card : round.cards) {
            if (std::ranges::none_of(card.options, &Option::alone))
                continue;
            ++alone;
            EXPECT_NE(card.line, Line::Idea) << round.id << ", " << card.id;
            EXPECT_TRUE(card.step.empty()) << round.id << ", " << card.id;
        }
    EXPECT_GT(alone, 10);
}

TEST(BuiltInRounds, HaveAClosingForEachCaseAndNoneThatSpeaksOfTheOther)
{
    for (const Round& round : rounds()) {
        if (round.isPrivate())
            continue;
        EXPECT_FALSE(says(QString::fromStdString(round.closing.at("en")), R"(nothing came up|if nothing)"))
            << round.id;
        EXPECT_THAT(round.nothing.at("en"), StartsWith("Nothing came up")) << round.id;
        EXPECT_THAT(round.nothing.at("en"), HasSubstr("it is nobody’s doing")) << round.id;
        EXPECT_FALSE(says(QString::fromStdString(round.nothing.at("en")), R"(if something|came up if)"))
            << round.id;
    }
}

TEST(BuiltInRounds, AskInWholeSentencesAndAnswerInSentencesOrNouns)
{
    for (const Round& round : rounds())
        for (const Card& card : round.cards) {
            const std::string where = round.id + ", " + card.id;
            const QString prompt = QString::fromStdString(card.prompt.at("en"));
            EXPECT_TRUE(isSentence(prompt) || (isWriting(card) && prompt.endsWith(u':'))) << where;
            EXPECT_FALSE(allOf(card).contains(u'…')) << where << ": half a sentence";
            for (const Text* text : {&card.help, &card.step, &card.give, &card.receive})
                if (!text->empty()) {
                    EXPECT_TRUE(isSentence(QString::fromStdString(text->at("en")))) << where;
                }
            EXPECT_EQ(card.give.empty(), card.kind != Kind::Exchange) << where;
            if (card.kind == Kind::Exchange) {
                EXPECT_THAT(card.give.at("en"), StartsWith("I’d like")) << where;
                EXPECT_THAT(card.receive.at("en"), StartsWith("I’d like")) << where;
            }
            // All sentences, or all nouns. A step of a scale is neither.
            std::set<bool> sentences;
            for (const Option& option : card.options) {
                const QString text = QString::fromStdString(option.text.at("en"));
                sentences.insert(isSentence(text));
                EXPECT_FALSE(says(text, R"(^(to|that|when|if|because|from|for|in|with|on|as|after|at) )"))
                    << where << ": half a stem";
                EXPECT_TRUE(card.kind == Kind::Range || says(text, "^[“\\p{Lu}]")) << where;
            }
            EXPECT_LE(sentences.size(), 1u) << where;
        }
}

TEST(BuiltInRounds, OfferAFirstStepThatIsASentenceOfTheTwoOrNone)
{
    int steps = 0;
    for (const Round& round : rounds())
        for (const Card& card : round.cards) {
            if (card.step.empty())
                continue;
            ++steps;
            const QString step = QString::fromStdString(card.step.at("en"));
            EXPECT_TRUE(says(step, R"(^\p{Lu}.*\.$)")) << card.id;
            EXPECT_FALSE(says(step, R"(\b(I|you|your|my)\b)")) << card.id << ": it is for both to say";
            EXPECT_NE(card.step, card.prompt) << card.id;
            EXPECT_NE(card.kind, Kind::Together) << card.id << ": nobody agreed to anything";
        }
    EXPECT_GT(steps, 10);
}

// A floor is given, and never put to a vote. Whatever sounds like one on a card where something must be met,
// stands here with the reason why it is none.
TEST(BuiltInRounds, PutNoFloorToAVote)
{
    const std::map<std::string, const char*> kNoFloors{
        {"safe-with-you, hard-talks", "what helps oneself in a talk; stopping it is given in the opening"},
        {"five-minutes, before-bed", "saying nothing is a thing to do side by side"},
        {"close-all-day, our-hours", "a break from work, around noon"},
        {"close-all-day, lying-close", "an idea for an evening; nothing more than it is what is offered"},
        {"asking-kindly, instead", "the no has been said and heard; what is nice that evening"},
        {"finding-back, no-trading", "a kind word that costs nothing"},
        {"our-loop, loop-begins", "what a loop begins with, and no wish for time alone"},
        {"what-it-means, skin", "an idea for an evening; nothing to follow is what is offered"},
        {"how-it-begins, room-for-it", "which days; an evening without a plan"},
        {"our-rhythm, kept-free", "an idea for an evening; that nothing has to happen is what is offered"},
        {"our-rhythm, fit-together", "screens, and where they are"},
    };
    std::set<std::string> sounding;
    for (const Round& round : rounds())
        for (const Card& card : round.cards) {
            if (!isShared(card) || card.kind == Kind::Together)
                continue;
            // In an option that stands alone one says of oneself that none fits.
            Card asked = card;
            std::erase_if(asked.options, [](const Option& option) { return option.alone; });
            asked.help.clear();
            asked.step.clear();
            if (!says(
                    allOf(asked),
                    R"(\b(stop\w*|paus\w*|no|not|nothing|wait\w*|alone|little room|refus\w*|break|safe\w*)\b)"))
                continue;
            const std::string id = round.id + ", " + card.id;
            sounding.insert(id);
            EXPECT_TRUE(kNoFloors.count(id)) << id << ": is it a floor? " << allOf(asked).toStdString();
        }
    for (const auto& [id, reason] : kNoFloors)
        EXPECT_TRUE(sounding.count(id)) << id << " is no longer such a card";
}

TEST(BuiltInRounds, SpeakOfYouAndYourPartner) { expectNone(R"(\bthe other\b(?! one)|\bthe other one\b)"); }

TEST(BuiltInRounds, HaveNoFixedRoles)
{
    expectNone(
        R"(\b(he|she|him|her|his|hers|husband|wife|wives|boyfriend|girlfriend|spouse|marri\w+|wedding|)"
        R"(man|men|woman|women|male|female|mother|father|mum|mom|dad|lady|ladies|guys?|gentlem[ae]n)\b)");
}

TEST(BuiltInRounds, ClaimNothingAndUrgeNobody)
{
    expectNone(R"(!)", inAllLanguages());
    expectNone(
        R"(%|\b(per ?cent|stud(y|ies)|research\w*|proven|statistic\w*|experts?|scientific\w*|)"
        R"(therap\w+|disorder\w*|dysfunction\w*|diagnos\w+|syndrome|normal|abnormal|healthy|libido)\b)");
    expectNone(R"(\b(most|\d+|\w+ out of \w+) (couples|people|partners)\b)");
    expectNone(R"(\b(should|must|ought|have to try|at least|duty|deserve sex|hurry up|don’t be)\b)");
    expectNone(R"(\b(naughty|spice|foreplay|hot|steamy)\b)");
}

TEST(BuiltInRounds, AreWrittenWithTypographersSigns) { expectNone(R"(['"]|\.\.\.| - )", inAllLanguages()); }

TEST(OurSentences, AreNotThoseOfTheArticle)
{
    // The way they are made, from a sentence that is not in it.
    EXPECT_THAT(fingerprints(QString::fromUtf8("The kettle’s on; again the KETTLE")),
                ElementsAre(fingerprints("the kettles on again the").front(),
                            fingerprints("kettles on again the kettle").front()));
    EXPECT_EQ(fingerprints("The kettle is on, again"), QStringList{"4c8852d7dee8"});
    const QSet<QString> taken = article();
    EXPECT_GT(taken.size(), 1000);

    const auto expectOwn = [&taken](const std::string& where, const QString& text) {
        const QStringList all = fingerprints(text);
        for (qsizetype i = 0; i < all.size(); ++i)
            EXPECT_FALSE(taken.contains(all[i])) << where << ", from word " << i;
    };
    for (const auto& [where, text] : inAllLanguages())
        expectOwn(where, text);
    int files = 0;
    for (const char* folder : {"app", "protocol", "README.md"}) {
        const QString path = QString::fromStdString(test::inSource(folder));
        QStringList names{path};
        if (QFileInfo(path).isDir()) {
            names.clear();
            for (QDirIterator it(path, {"*.qml", "*.cpp", "*.h", "*.md", "*.proto"}, QDir::Files,
                                 QDirIterator::Subdirectories);
                 it.hasNext();)
                names << it.next();
        }
        for (const QString& name : names) {
            expectOwn(name.toStdString(), fileText(name));
            ++files;
        }
    }
    EXPECT_GT(files, 50);
}
