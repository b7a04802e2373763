#include "sync/storage/strength.h"

#include <QString>

#include <gtest/gtest.h>

// A rough guide, but not a silly one.
namespace mandorla::sync {

static void PrintTo(Strength strength, std::ostream* out)
{
    constexpr const char* kNames[] = {"too short", "weak", "fair", "good"};
    *out << kNames[static_cast<int>(strength)];
}

namespace {

void expect(Strength due, std::initializer_list<const char16_t*> texts)
{
    for (const char16_t* text : texts)
        EXPECT_EQ(strengthOf(text), due) << QString::fromUtf16(text).toStdString();
}

TEST(Passphrase, TooShortIsCountedInCodePoints)
{
    expect(Strength::TooShort, {u"", u"aB3$xY7!q", u"ninechars", u"🌼🌻🌷🌹🌺🌸🌾🍀🌿"});
    EXPECT_NE(strengthOf(u"🌼🌻🌷🌹🌺🌸🌾🍀🌿🌱"), Strength::TooShort);
    EXPECT_NE(strengthOf(u"ten chars!"), Strength::TooShort);
}

TEST(Passphrase, WhatAGuesserTriesFirstIsWeak)
{
    expect(Strength::Weak, {u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", u"1234567890", u"0987654321", u"qwertyuiop",
                            u"QWERTYUIOPasdfghjkl", u"abcdefghijklmnopqrstuvwxyz", u"zyxwvutsrqponm",
                            u"passwordpassword", u"Password123!", u"iloveyou2024", u"Iloveyou2024!",
                            u"mandorla mandorla", u"abcabcabcabcabcabcabc", u"abababababababababab",
                            u"letmeinletmein1", u"MyPassphrase1", u"bonjour123", u"12.05.1987"});
}

TEST(Passphrase, WordsAndMixturesAreFair)
{
    expect(Strength::Fair, {u"kitchen lamp blue", u"Tr0ub4dor&3", u"vK3#pz8!Lq0w", u"the quiet garden"});
}

TEST(Passphrase, SeveralWordsAndLongMixturesAreGood)
{
    expect(Strength::Good,
           {u"correct horse battery staple", u"eleven jars on a crooked shelf", u"vK3#pz8!Lq0wR;t5",
            u"зелёный чайник у окна поёт", u"雨の日に二人で作った紫色のスープと古い椅子が好き"});
}

TEST(Passphrase, GrowsWithWhatIsTyped)
{
    const QString text = QStringLiteral("eleven jars on a crooked shelf");
    Strength last = Strength::TooShort;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const Strength now = strengthOf(QStringView(text).first(length));
        EXPECT_GE(now, last) << length;
        last = now;
    }
    EXPECT_EQ(last, Strength::Good);
    EXPECT_EQ(strengthOf(QString(1000000, u'a')), Strength::Weak); // and at once
}

} // namespace
} // namespace mandorla::sync
