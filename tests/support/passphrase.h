#pragma once

#include "sync/household.h"

#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace mandorla::test {

// What opens the vaults of tests.
inline const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// Whether this is the passphrase of a household that is open: as the cover asks.
inline bool isPassphrase(sync::Household& household, const QString& passphrase)
{
    std::optional<bool> answer;
    household.guess(passphrase, [&](const auto& guessed) { answer = guessed.has_value(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
    household.giveUpGuess();
    return answer.value_or(false);
}

} // namespace mandorla::test
