#include "sync/conversation/pairing_window.h"

#include "protocol/limits.h"
#include "sync/limits.h"

#include <utility>

namespace mandorla::sync {

void PairingWindow::show(Time now)
{
    close();
    m_side = Side::Shows;
    m_until = now + limits::kPairingWindow;
    drawCode();
}

void PairingWindow::type(Time now)
{
    close();
    m_side = Side::Types;
    m_until = now + limits::kPairingWindow;
}

void PairingWindow::close()
{
    m_side = Side::Closed;
    m_code.clear();
    ++m_digits;
    m_failed = 0;
    m_guessing = false;
}

void PairingWindow::tick(Time now)
{
    if (m_side != Side::Closed && now >= m_until)
        close();
}

std::optional<Time> PairingWindow::nextDeadline() const
{
    return m_side == Side::Closed ? std::nullopt : std::optional<Time>(m_until);
}

bool PairingWindow::enter(std::string_view typed)
{
    if (m_side != Side::Types || m_guessing)
        return false;
    std::string digits;
    for (const char c : typed) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (c != ' ')
            return false;
    }
    if (digits.size() != limits::kCodeDigits)
        return false;
    m_code = std::move(digits);
    ++m_digits;
    return true;
}

void PairingWindow::drawCode()
{
    // Without the topmost values the remainder of ten is even.
    m_code.clear();
    ++m_digits;
    while (m_code.size() < limits::kCodeDigits)
        if (const std::uint8_t byte = m_random.bytes<1>()[0]; byte < 250)
            m_code.push_back(static_cast<char>('0' + byte % 10));
}

void PairingWindow::guessFailed(std::uint64_t digits)
{
    if (digits != m_digits)
        return;
    m_guessing = false;
    ++m_failed;
    if (m_failed >= limits::kGuessesPerWindow)
        close();
    else if (m_side == Side::Types)
        m_code.clear();
    else if (m_failed % limits::kGuessesPerCode == 0)
        drawCode();
}

} // namespace mandorla::sync
