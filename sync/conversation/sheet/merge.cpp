#include "sync/conversation/sheet/merge.h"

#include "sync/limits.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mandorla::sync {

namespace {

enum class Sign
{
    Space,
    Letter,
    Ideograph // stands for itself: no spaces around words
};

Sign signAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text[at] == ' ' || text[at] == '\n')
        return Sign::Space;
    if (byte(at) < 0xe3) // below U+3000
        return Sign::Letter;
    if (byte(at) < 0xf0) {
        const unsigned point =
            (byte(at) & 0x0fu) << 12 | (byte(at + 1) & 0x3fu) << 6 | (byte(at + 2) & 0x3fu);
        if (point == 0x3000)
            return Sign::Space;
        return (point >= 0x3040 && point < 0xa000) || (point >= 0xf900 && point < 0xfb00) ? Sign::Ideograph
                                                                                          : Sign::Letter;
    }
    const unsigned point = (byte(at) & 0x07u) << 18 | (byte(at + 1) & 0x3fu) << 12;
    return point >= 0x20000 && point < 0x40000 ? Sign::Ideograph : Sign::Letter;
}

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view text)
{
    Words out;
    for (std::size_t from = 0; from < text.size();) {
        const Sign sign = signAt(text, from);
        std::size_t to = from;
        do {
            ++to;
            while (to < text.size() && (static_cast<unsigned char>(text[to]) & 0xc0) == 0x80)
                ++to;
        } while (to < text.size() && sign != Sign::Ideograph && signAt(text, to) == sign);
        out.push_back(text.substr(from, to - from));
        from = to;
    }
    return out;
}

// Words [from, to) of the base became [textFrom, textTo) of the text.
struct Change
{
    std::size_t from, to;
    std::size_t textFrom, textTo;
};

// The changes that lead from one to the other, by a longest common sequence; neighbours are one.
std::vector<Change> changesBetween(const Words& base, const Words& text)
{
    std::size_t head = 0;
    const std::size_t shorter = std::min(base.size(), text.size());
    while (head < shorter && base[head] == text[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && base[base.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    const std::size_t rows = base.size() - head - tail;
    const std::size_t columns = text.size() - head - tail;
    if (rows == 0 && columns == 0)
        return {};
    if (rows == 0 || columns == 0 || rows * columns > limits::kPairsCompared)
        return {{head, head + rows, head, head + columns}};

    // length[r][c]: of the longest common sequence from there on.
    std::vector<std::uint16_t> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t r, std::size_t c) -> std::uint16_t& {
        return length[r * (columns + 1) + c];
    };
    for (std::size_t r = rows; r-- > 0;)
        for (std::size_t c = columns; c-- > 0;)
            at(r, c) = base[head + r] == text[head + c] ? static_cast<std::uint16_t>(at(r + 1, c + 1) + 1)
                                                        : std::max(at(r + 1, c), at(r, c + 1));
    std::vector<Change> out;
    std::size_t r = 0;
    std::size_t c = 0;
    while (r < rows || c < columns) {
        if (r < rows && c < columns && base[head + r] == text[head + c]) {
            ++r;
            ++c;
            continue;
        }
        Change change{head + r, 0, head + c, 0};
        while ((r < rows || c < columns) && !(r < rows && c < columns && base[head + r] == text[head + c])) {
            if (c == columns || (r < rows && at(r + 1, c) >= at(r, c + 1)))
                ++r;
            else
                ++c;
        }
        change.to = head + r;
        change.textTo = head + c;
        out.push_back(change);
    }
    return out;
}

} // namespace

std::optional<std::string> mergeWords(std::string_view base, std::string_view mine, std::string_view theirs)
{
    if (mine == theirs || base == theirs)
        return std::string(mine);
    if (base == mine)
        return std::string(theirs);

    const Words common = wordsOf(base);
    const Words words[2] = {wordsOf(mine), wordsOf(theirs)};
    const std::vector<Change> changes[2] = {changesBetween(common, words[0]),
                                            changesBetween(common, words[1])};
    const auto sameText = [&](const Change& a, const Change& b) {
        return std::equal(words[0].begin() + static_cast<std::ptrdiff_t>(a.textFrom),
                          words[0].begin() + static_cast<std::ptrdiff_t>(a.textTo),
                          words[1].begin() + static_cast<std::ptrdiff_t>(b.textFrom),
                          words[1].begin() + static_cast<std::ptrdiff_t>(b.textTo));
    };

    std::string out;
    std::size_t done = 0; // of the base
    std::size_t next[2] = {0, 0};
    while (next[0] < changes[0].size() || next[1] < changes[1].size()) {
        std::size_t who = 0;
        if (next[0] == changes[0].size())
            who = 1;
        else if (next[1] < changes[1].size()) {
            const Change& a = changes[0][next[0]];
            const Change& b = changes[1][next[1]];
            if (a.from <= b.to && b.from <= a.to) { // they touch
                if (a.from != b.from || a.to != b.to || !sameText(a, b))
                    return std::nullopt;
                ++next[1];
            } else {
                who = a.from < b.from ? 0 : 1;
            }
        }
        const Change& change = changes[who][next[who]++];
        for (; done < change.from; ++done)
            out += common[done];
        for (std::size_t i = change.textFrom; i < change.textTo; ++i)
            out += words[who][i];
        done = change.to;
    }
    for (; done < common.size(); ++done)
        out += common[done];
    return out;
}

} // namespace mandorla::sync
