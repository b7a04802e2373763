#include "app/words/sentences.h"
#include "protocol/limits.h"

#include <gtest/gtest.h>

#include <set>

using namespace mandorla;
using namespace mandorla::app;

namespace {

// One sentence each, and none of the words that accuse, hurry or belong to engineers.
void expectReadable(const Sentence& sentence)
{
    for (const QString& text : {sentence.what, sentence.next}) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
        for (const char* word : {"!", "error", "Error", "invalid", "partner", "waiting", "_", "failed"})
            EXPECT_FALSE(text.contains(QLatin1String(word))) << text.toStdString();
    }
}

} // namespace

TEST(Sentences, EveryRefusalHasOne)
{
    for (int i = 0; i <= static_cast<int>(Refusal::NewerVersion); ++i)
        expectReadable(sentenceFor(static_cast<Refusal>(i)));
}

TEST(Sentences, EveryFaultOfARoundHasItsOwn)
{
    std::set<QString> seen;
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(protocol::FaultCode::RoundCount); ++i) {
        const protocol::RoundFault fault{.code = static_cast<protocol::FaultCode>(i), .limit = 4096};
        const QString sentence = sentenceFor(fault);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%'))) << i;
        EXPECT_TRUE(seen.insert(sentence).second) << sentence.toStdString();
        EXPECT_TRUE(names.insert(nameOf(fault.code)).second) << nameOf(fault.code);
    }
    EXPECT_FALSE(names.contains("unknown"));
    const auto unknown = [](const char* name) {
        return sentenceFor(protocol::RoundFault{.code = protocol::FaultCode::UnknownField, .name = name});
    };
    EXPECT_TRUE(unknown("colour").contains(QStringLiteral("\"colour\"")));
    EXPECT_FALSE(unknown("").contains(QLatin1Char('"')));
    EXPECT_EQ(placeOf({.line = 3}), "line 3");
    EXPECT_EQ(placeOf({.line = 3, .path = "rounds[0].minutes"}), "line 3, rounds[0].minutes");
    EXPECT_EQ(placeOf({.path = "rounds"}), "rounds");
}

TEST(Sentences, EveryFailureHasItsOwn)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(sync::FailureKind::TimedOut); ++i) {
        const Sentence sentence =
            sentenceFor(sync::Failure{static_cast<sync::FailureKind>(i), Refusal::BadProof});
        expectReadable(sentence);
        EXPECT_TRUE(seen.insert(sentence.what).second) << sentence.what.toStdString();
    }
}

// Of two versions the greater number is the newer: the other laptop of the two needs the update.
TEST(Sentences, OfTwoVersionsTheOlderLaptopIsNamed)
{
    const auto of = [](std::uint32_t theirs) {
        sync::Failure failure{sync::FailureKind::OtherVersion};
        failure.version = theirs;
        const Sentence sentence = sentenceFor(failure);
        expectReadable(sentence);
        return sentence;
    };
    EXPECT_EQ(of(limits::kVersion + 1).what, "The other laptop has a newer Mandorla than this one.");
    EXPECT_EQ(of(limits::kVersion + 1).next, "Update Mandorla on this laptop, and open it again.");
    for (const std::uint32_t older : {0U, limits::kVersion - 1}) {
        EXPECT_EQ(of(older).what, "The other laptop has an older Mandorla than this one.");
        EXPECT_EQ(of(older).next, "Update Mandorla on that laptop, and open it there again.");
    }
}

TEST(Sentences, EveryConnectFailureHasItsOwn)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(sync::ConnectFailure::NoPort); ++i) {
        const Sentence sentence = sentenceFor(static_cast<sync::ConnectFailure>(i));
        expectReadable(sentence);
        EXPECT_TRUE(seen.insert(sentence.what).second) << sentence.what.toStdString();
    }
    using sync::AddressMistake;
    for (const AddressMistake mistake :
         {AddressMistake::Name, AddressMistake::NotFour, AddressMistake::Above255, AddressMistake::NotSixteen,
          AddressMistake::OpenBracket, AddressMistake::BadPort, AddressMistake::ZoneMissing,
          AddressMistake::ZoneUnknown, AddressMistake::Nobodys})
        expectReadable(sentenceFor(mistake));
    expectReadable(noNetwork());
    expectReadable(portTaken());
}

TEST(Sentences, EveryVaultErrorHasItsOwn)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(sync::VaultError::NoKeychain); ++i) {
        const auto error = static_cast<sync::VaultError>(i);
        const Sentence sentence = sentenceFor(error);
        expectReadable(sentence);
        EXPECT_TRUE(seen.insert(sentence.what).second) << sentence.what.toStdString();
        expectReadable(cannotKeep(error));
    }
    expectReadable(keychainKeeps());
    expectReadable(keychainKeepsForNow());
    expectReadable(beginsAnew());
    expectReadable(sealCameOff());
    expectReadable(paused());
}
