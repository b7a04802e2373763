#include "app/words/readable_texts.h"
#include "tests/support/places.h"
#include "tests/support/rounds.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace mandorla;

namespace {

// What is handed to a translator in this source, each as one text. Literals that stand one after the other
// are one.
QStringList saidIn(QString source)
{
    static const QRegularExpression kSeam(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression kSaid(QStringLiteral(
        "(?:qsTr|\\btr|QT_TRANSLATE_NOOP)\\((?:\\s*\"\\w+\",)?\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    source.remove(kSeam);
    QStringList out;
    for (auto it = kSaid.globalMatch(source); it.hasNext();)
        out << it.next().captured(1);
    return out;
}

} // namespace

TEST(Partner, ManyTextsAreFoundInTheSources)
{
    EXPECT_EQ(
        saidIn(
            "a(qsTr(\"One.\")) tr(\"Two \"\n   \"and %1.\") QT_TRANSLATE_NOOP(\"X\", \"Three\") str(\"no\")"),
        (QStringList{"One.", "Two and %1.", "Three"}));
}

// "You" and "your partner"; the other one of two laptops, windows or ends of a scale may be called so.
TEST(Partner, IsNeverCalledTheOther)
{
    const QRegularExpression other(QStringLiteral("\\bthe other\\b(?! (laptop|window|end|way)\\b)"),
                                   QRegularExpression::CaseInsensitiveOption);
    int texts = 0;
    for (QDirIterator it(QString::fromStdString(test::inSource("app")), {"*.qml", "*.cpp", "*.h"},
                         QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& text : saidIn(QString::fromUtf8(file.readAll()))) {
            EXPECT_FALSE(other.match(text).hasMatch())
                << file.fileName().toStdString() << ": " << text.toStdString();
            ++texts;
        }
    }
    EXPECT_GT(texts, 500);
}

// The opening of a round and this together are at most 90 words: see BuiltInRounds.
TEST(Partner, WhatEveryRoundTellsIsSaidInThirtyFiveWordsAndNotToOneAlone)
{
    protocol::Round round = test::sampleRound();
    const QString tells = app::tellsOf(round);
    EXPECT_LE(tells.split(u' ').size(), 35);
    EXPECT_TRUE(tells.contains("if you said yes and it did not come up, your partner did not"));
    std::erase_if(round.cards,
                  [](const protocol::Card& card) { return card.kind != protocol::Kind::Private; });
    EXPECT_EQ(app::tellsOf(round), "");
}
