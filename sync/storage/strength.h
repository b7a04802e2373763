#pragma once

#include <QStringView>

// How hard a passphrase is to guess: a rough guide while it is being typed, not a promise. It knows nothing
// of names, birthdays, song lines or the lists that guessers use; "Good" says only that nothing obvious was
// found. What protects a vault is the passphrase together with its cost (vault_format.h).
namespace mandorla::sync {

enum class Strength
{
    TooShort, // a vault refuses it
    Weak,     // taken, but one of the first that a guesser tries
    Fair,
    Good,
};

[[nodiscard]] Strength strengthOf(QStringView text);

} // namespace mandorla::sync
