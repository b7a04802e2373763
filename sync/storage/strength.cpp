#include "sync/storage/strength.h"

#include "sync/limits.h"

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace mandorla::sync {

namespace {

constexpr std::array<std::u16string_view, 4> kRows{u"1234567890", u"qwertyuiop", u"asdfghjkl", u"zxcvbnm"};

// What many people think of first. Each counts as one character.
constexpr std::array<const char*, 14> kWords{"password", "passphrase", "passwort", "letmein", "welcome",
                                             "iloveyou", "mandorla",   "secret",   "geheim",  "sunshine",
                                             "princess", "football",   "dragon",   "monkey"};

bool isStep(char16_t one, char16_t next, int step)
{
    if (next - one == step)
        return true;
    return std::any_of(kRows.begin(), kRows.end(), [&](std::u16string_view row) {
        const auto at = row.find(one);
        const auto then = row.find(next);
        return at != row.npos && then != row.npos && static_cast<int>(then) - static_cast<int>(at) == step;
    });
}

// abc, 321, aaa, qwe; or what came before, again.
bool isGivenAway(const QString& lower, qsizetype at)
{
    if (at < 2)
        return false;
    const auto unit = [&](qsizetype i) { return static_cast<char16_t>(lower[i].unicode()); };
    for (const int step : {-1, 0, 1})
        if (isStep(unit(at - 2), unit(at - 1), step) && isStep(unit(at - 1), unit(at), step))
            return true;
    return QStringView(lower).first(at).contains(QStringView(lower).sliced(at - 1, 2));
}

int kindsIn(QStringView text)
{
    std::array<bool, 5> seen{};
    for (const QChar c : text) {
        const bool ascii = c.unicode() < 0x80;
        seen[!ascii ? 0 : c.isLower() ? 1 : c.isUpper() ? 2 : c.isDigit() ? 3 : 4] = true;
    }
    return static_cast<int>(std::count(seen.begin(), seen.end(), true));
}

} // namespace

Strength strengthOf(QStringView text)
{
    const auto chars = std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
    if (static_cast<std::size_t>(chars) < limits::kPassphraseChars)
        return Strength::TooShort;

    const QStringView looked = text.first(std::min<qsizetype>(text.size(), limits::kPassphraseWeighed));
    QString lower = looked.toString().toLower();
    int points = limits::kStrengthOfKind * (kindsIn(looked) - 1);
    for (qsizetype i = 0; i < lower.size(); ++i)
        points += isGivenAway(lower, i) ? 0 : 1;
    for (const char* const word : kWords) {
        const QLatin1String letters(word);
        points -= static_cast<int>(lower.count(letters) * (letters.size() - 1));
    }
    lower.fill(QChar()); // no further copy of it stays
    return points >= limits::kStrengthGood   ? Strength::Good
           : points >= limits::kStrengthFair ? Strength::Fair
                                             : Strength::Weak;
}

} // namespace mandorla::sync
