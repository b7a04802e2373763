#pragma once

#include <chrono>
#include <optional>

// Which day it is, for whatever fades here. A laptop's clock may be wrong: set ahead, set back, begun anew in
// 1970 or 2000 for want of a battery. So days count as passed only if the clock went through them, a few at a
// time. After a leap the new day has to be seen twice: its person is asked at once, and nothing is over by it
// before Mandorla is opened on a later day yet. Days are counted, so that nothing stays for ever by a clock
// that is years behind. Source: protocol/README.md, G17.
//
//   sure ── a few days ahead ─► sure
//    └─ a leap ahead ─► in doubt ─┬─ opened on a later day, and nobody called it wrong ─► sure
//                                 └─ the clock goes back ─► sure, as before the leap (but not if it begins
//                                 anew)
//
// A clock that was set back has no day pass until it runs on from there, or is right again.
namespace mandorla::sync {

// Life: kept with all else that lasts, one for all people. open() when the vault is opened, look() whenever
// the day may be another. Not protected: who sets the clock ahead on two days, or by a week again and again,
// makes sheets fade here; not on the other laptop. Where the clock begins anew with each start and nobody
// says that the date is right, no day passes.
class Calendar
{
public:
    using Day = std::chrono::sys_days;

    enum class Answer
    {
        None, // it may be right
        Right,
        Wrong // nothing goes by it, and nothing is dated by it
    };
    struct Doubt
    {
        Day since; // as the clock had it, when it was first seen; with Right, when that was said
        Answer answer = Answer::None;

        bool operator==(const Doubt&) const = default;
    };

    explicit Calendar(Day day)
        : Calendar(day, day, std::nullopt)
    {
    }
    Calendar(Day day, Day clock, std::optional<Doubt> doubt)
        : m_day(day)
        , m_clock(clock)
        , m_at(clock)
        , m_doubt(doubt)
    {
    }

    void open(Day clock);
    void look(Day clock);
    void answer(bool right); // only while in doubt

    // What is new is dated by this one,
    [[nodiscard]] Day today() const;
    // and what is over on this one goes.
    [[nodiscard]] Day sure() const { return m_day; }
    [[nodiscard]] Day clock() const { return m_clock; } // what it said on the sure day
    [[nodiscard]] Day at() const { return m_at; }       // what it says now; not kept
    [[nodiscard]] const std::optional<Doubt>& doubt() const { return m_doubt; }
    // The clock says what today is, so that what is dated later was dated by a wrong one.
    [[nodiscard]] bool agrees() const { return m_at == today(); }

    // So: it is to be dated anew.
    [[nodiscard]] bool isAhead(Day day) const { return agrees() && day > today(); }
    // Nobody has touched it for so long.
    [[nodiscard]] bool hasRested(Day day, std::chrono::days most) const { return sure() - day >= most; }

    [[nodiscard]] bool isKeptAs(const Calendar& kept) const
    {
        return m_day == kept.m_day && m_clock == kept.m_clock && m_doubt == kept.m_doubt;
    }
    // What today is, if the clock is right.
    [[nodiscard]] Day leapt() const { return m_day + passedAt(m_at); }

private:
    [[nodiscard]] std::chrono::days passedAt(Day clock) const;
    // As it should be, after whatever: what it said meanwhile was a wrong clock's.
    [[nodiscard]] bool isRight(Day clock) const;
    void believe();

    Day m_day;
    Day m_clock;
    Day m_at;
    std::optional<Doubt> m_doubt;
};

} // namespace mandorla::sync
