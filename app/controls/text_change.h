#pragma once

#include <QString>

#include <vector>

namespace mandorla::app {

// What was done to a text: so many letters from a place on went, and these came.
struct TextChange
{
    qsizetype at = 0;
    qsizetype gone = 0;
    QString come;

    bool operator==(const TextChange&) const = default;
};

// What makes `to` out of `from`, word by word, from the end to the front: each `at` holds while those before it
// in the list are made. A cursor in a word that did not change stays in it.
[[nodiscard]] std::vector<TextChange> changesOf(const QString& from, const QString& to);

// Where a cursor is after that: on the letters it was on. What comes in right at it comes in after it.
[[nodiscard]] qsizetype placeAfter(qsizetype place, const std::vector<TextChange>& changes);

// What was made of one text here and there, in one. Where both put something in the same place, mine comes first.
[[nodiscard]] QString bothOf(const QString& from, const QString& mine, const QString& theirs);

} // namespace mandorla::app
