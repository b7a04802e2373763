#include "app/composition.h"
#include "tests/support/places.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
        for (const Exercise& exercise : std::get<std::vector<Exercise>>(loaded))
            out.insert(out.end(), exercise.rounds.begin(), exercise.rounds.end());
        return out;
    }();
    return kRounds;
}

struct Written
{
    std::string where;
    const Text* text;
    int most;
};

// Every text of a round, and how many characters a tired person reads there.
std::vector<Written> textsOf(const Round& round)
{
    std::vector<Written> out{{"title", &round.title, 40},
                             {"purpose", &round.purpose, 72},
                             {"opening", &round.opening, 450},
                             {"before", &round.before, 520},
                             {"closing", &round.closing, 450}};
    for (const Card& card : round.cards) {
        out.push_back({card.id, &card.prompt, 90}); // from 91 on a prompt is set small
        out.push_back({card.id + ", help", &card.help, 90});
        for (const Option& option : card.options)
            out.push_back({card.id + ", " + option.id, &option.text, 40});
    }
    for (Written& one : out)
        one.where = round.id + ", " + one.where;
    return out;
}

// In all languages, of all rounds.
std::vector<std::pair<std::string, QString>> everything()
{
    std::vector<std::pair<std::string, QString>> out;
    for (const Round& round : rounds())
        for (const Written& one : textsOf(round))
            for (const auto& [language, text] : *one.text)
                out.emplace_back(one.where + " (" + language + ")", QString::fromStdString(text));
    return out;
}

void expectNone(const char* pattern)
{
    const QRegularExpression expression(QString::fromUtf8(pattern),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    ASSERT_TRUE(expression.isValid());
    for (const auto& [where, text] : everything()) {
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

TEST(BuiltInRounds, AreEightFromSafeToIntimateAndThePrivateOneLast)
{
    std::vector<std::string> ids;
    for (const Round& round : rounds())
        ids.push_back(round.id);
    EXPECT_THAT(ids, ElementsAre("safe-with-you", "close-all-day", "asking-kindly", "finding-back",
                                 "what-it-means", "our-rhythm", "more-of-this", "unlearning"));
    for (std::size_t i = 0; i < rounds().size(); ++i) {
        EXPECT_EQ(rounds()[i].isPrivate(), i + 1 == rounds().size()) << ids[i];
        if (i > 0 && !rounds()[i].isPrivate()) {
            EXPECT_GE(rounds()[i].nearness, rounds()[i - 1].nearness) << ids[i];
        }
    }
    EXPECT_EQ(rounds().front().nearness, Nearness::Apart);
}

TEST(BuiltInRounds, HaveEightToTwelveCardsAndTakeNoLongerThanTwentyMinutes)
{
    for (const Round& round : rounds()) {
        EXPECT_GE(round.cards.size(), 8u) << round.id;
        EXPECT_LE(round.cards.size(), 12u) << round.id;
        EXPECT_GE(round.minutes, 10u) << round.id;
        EXPECT_LE(round.minutes, 20u) << round.id;
    }
}

TEST(BuiltInRounds, HaveEveryTextInEveryLanguageAndNoneTooLongToRead)
{
    for (const Round& round : rounds()) {
        EXPECT_TRUE(round.title.count("en")) << round.id;
        for (const Written& one : textsOf(round)) {
            for (const auto& [language, title] : round.title) {
                ASSERT_TRUE(one.text->count(language)) << one.where << ": " << language;
                const QString text = QString::fromStdString(one.text->at(language));
                EXPECT_FALSE(text.trimmed().isEmpty()) << one.where;
                EXPECT_EQ(text, text.trimmed()) << one.where;
                EXPECT_LE(text.size(), one.most) << one.where;
                EXPECT_FALSE(text.contains("  ")) << one.where;
            }
        }
    }
}

TEST(BuiltInRounds, UseEveryKindOfCardWhereItServes)
{
    std::set<Kind> all;
    for (const Round& round : rounds()) {
        std::set<Kind> kinds;
        for (const Card& card : round.cards)
            kinds.insert(card.kind);
        if (round.isPrivate())
            continue;
        // A wish to meet in, words to show, and something for oneself alone.
        EXPECT_THAT(kinds, IsSupersetOf({Kind::Wish, Kind::Together, Kind::Private})) << round.id;
        all.insert(kinds.begin(), kinds.end());
    }
    EXPECT_EQ(all.size(), 6u);
    // Not at all is a step of every scale that asks how often.
    const Round& rhythm = rounds().at(5);
    int scales = 0;
    for (const Card& card : rhythm.cards) {
        scales += card.kind == Kind::Range ? 1 : 0;
        if (card.id.ends_with("-often")) {
            EXPECT_EQ(card.options.front().text.at("en"), "0") << card.id;
        }
    }
    EXPECT_GE(scales, 3);
}

TEST(BuiltInRounds, SayBeforehandWhatAbsenceTellsAndThatItIsNotConsent)
{
    for (const Round& round : rounds()) {
        const std::string& before = round.before.at("en");
        if (round.isPrivate()) {
            EXPECT_THAT(before, HasSubstr("nothing of it is sent"));
            continue;
        }
        for (const char* sentence :
             {"Once every card is turned: if you said yes and it did not come up, the other did not.",
              "Someone who says yes to everything sees every wish of the other.",
              "Skip any card, or keep it to yourself.", "not consent."})
            EXPECT_THAT(before, HasSubstr(sentence)) << round.id;
        const bool spans = std::any_of(round.cards.begin(), round.cards.end(),
                                       [](const Card& card) { return card.kind == Kind::Range; });
        EXPECT_EQ(before.find("Where your spans meet") != std::string::npos, spans) << round.id;
        const bool exchanges = std::any_of(round.cards.begin(), round.cards.end(),
                                           [](const Card& card) { return card.kind == Kind::Exchange; });
        EXPECT_EQ(before.find("giving and receiving") != std::string::npos, exchanges) << round.id;
        EXPECT_THAT(round.closing.at("en"), HasSubstr("If nothing came up, that is all right.")) << round.id;
        EXPECT_THAT(round.closing.at("en"), HasSubstr("not a promise and not consent")) << round.id;
    }
}

TEST(BuiltInRounds, TheOneForOneselfEndsInOneKindThingToTry)
{
    const Round& round = rounds().back();
    EXPECT_EQ(round.cards.back().id, "one-kind-thing");
    EXPECT_THAT(round.cards.back().prompt.at("en"), StartsWith("One kind thing"));
}

TEST(BuiltInRounds, HaveNoFixedRoles)
{
    expectNone(
        R"(\b(he|she|him|her|his|hers|husband|wife|wives|boyfriend|girlfriend|spouse|marri\w+|wedding|)"
        R"(man|men|woman|women|male|female|mother|father|mum|mom|dad|lady|ladies|guys?|gentlem[ae]n)\b)");
}

TEST(BuiltInRounds, ClaimNothingAndUrgeNobody)
{
    expectNone(R"(!)");
    expectNone(
        R"(%|\b(per ?cent|stud(y|ies)|research\w*|proven|statistic\w*|experts?|scientific\w*|)"
        R"(therap\w+|disorder\w*|dysfunction\w*|diagnos\w+|syndrome|normal|abnormal|healthy|libido)\b)");
    expectNone(R"(\b(most|\d+|\w+ out of \w+) (couples|people|partners)\b)");
    expectNone(R"(\b(should|must|ought|have to try|at least|duty|deserve sex|hurry up|don’t be)\b)");
    expectNone(R"(\b(naughty|spice|foreplay|hot|steamy)\b)");
}

TEST(BuiltInRounds, AreWrittenWithTypographersSigns) { expectNone(R"(['"]|\.\.\.| - )"); }

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
    for (const auto& [where, text] : everything())
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
