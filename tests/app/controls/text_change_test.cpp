#include "app/controls/text_change.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace mandorla::app;

namespace {

QString applied(QString text, const std::vector<TextChange>& changes)
{
    for (const TextChange& change : changes)
        text.replace(change.at, change.gone, change.come);
    return text;
}

} // namespace

TEST(TextChange, NothingOfEqualTexts) { EXPECT_TRUE(changesOf("a bath", "a bath").empty()); }

TEST(TextChange, EachChangedWordIsAChangeOfItsOwnFromTheEndToTheFront)
{
    const auto changes = changesOf("a bath on a Saturday, after nine", "a walk on a Saturday, after ten");
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0], (TextChange{28, 4, "ten"}));
    EXPECT_EQ(changes[1], (TextChange{2, 4, "walk"}));
}

TEST(TextChange, ACursorStaysOnTheLetterThatItWasOn)
{
    const QString from = "a bath on a Saturday, after nine";
    const QString to = "a long warm bath on Saturday, after ten";
    const auto changes = changesOf(from, to);
    const auto after = [&](const char* word) { return placeAfter(from.indexOf(word), changes); };
    EXPECT_EQ(after("bath"), 2); // what comes in right at it comes in after it
    EXPECT_EQ(placeAfter(from.indexOf("bath") + 1, changes), to.indexOf("bath") + 1);
    EXPECT_EQ(after("on"), to.indexOf("on S"));
    EXPECT_EQ(after("Saturday"), to.indexOf("Saturday"));
    EXPECT_EQ(after("after"), to.indexOf("after"));
    EXPECT_EQ(placeAfter(from.size(), changes), to.size());
    EXPECT_EQ(placeAfter(from.size(), changesOf(from, from + " o’clock")), from.size());
    EXPECT_EQ(placeAfter(from.size(), changesOf(from, {})), 0);
    // Also where the new last letter is the old one's.
    EXPECT_EQ(placeAfter(from.size(), changesOf(from, from + ", maybe")), from.size());
}

TEST(TextChange, WhatTwoMadeOfOneTextIsInOne)
{
    EXPECT_EQ(bothOf("caf", "café", "a caf, at nine"), "a café, at nine");
    EXPECT_EQ(bothOf("", "tea", " and cake"), "tea and cake");
    EXPECT_EQ(bothOf("a bath after nine", "a bath", "a long bath after nine"), "a long bath");
    EXPECT_EQ(bothOf("one, two", "one, 2", "one, "), "one, 2") << "what both touched is there";
    EXPECT_EQ(bothOf("tea", "tea", "cake"), "cake");
    EXPECT_EQ(bothOf("tea", "cake", "tea"), "cake");
}

TEST(TextChange, NoSignIsCutInTwo)
{
    for (const TextChange& change : changesOf(QStringLiteral("a 🌙 here"), QStringLiteral("a 🌛 here")))
        EXPECT_EQ(change, (TextChange{2, 2, QStringLiteral("🌛")}));
}

TEST(TextChange, AnyTextBecomesAnyOther)
{
    QRandomGenerator random(7);
    const auto words = [&] {
        QString text;
        for (quint32 i = random.bounded(60U); i > 0; --i)
            text += QStringLiteral("%1%2").arg(random.bounded(9U)).arg(random.bounded(4U) == 0 ? "\n" : " ");
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString from = words();
        const QString to = words();
        ASSERT_EQ(applied(from, changesOf(from, to)), to) << from.toStdString() << " / " << to.toStdString();
    }
}

TEST(TextChange, WhereMuchIsOtherOneChangeStandsForAll)
{
    for (const auto& [words, count] : {std::pair{249, 249u}, {251, 1u}, {1500, 1u}}) {
        const QString from = QStringLiteral("a ").repeated(words);
        const QString to = QStringLiteral("b ").repeated(words);
        const auto changes = changesOf(from, to);
        EXPECT_EQ(changes.size(), count) << words;
        EXPECT_EQ(applied(from, changes), to);
    }
}
