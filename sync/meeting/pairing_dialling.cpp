#include "sync/meeting/pairing_dialling.h"

#include "sync/limits.h"

#include <algorithm>

namespace mandorla::sync {

void PairingDialling::open()
{
    close();
    m_try = Try::None;
}

void PairingDialling::close()
{
    if (m_line == Line::Dialled || m_line == Line::Reached)
        m_commands.emplace_back(GiveUp{});
    else if (m_line == Line::Linked)
        m_commands.emplace_back(HangUp{});
    m_line = Line::Free;
    m_try = Try::Closed;
    m_unreachable = false;
    m_asking.clear();
}

void PairingDialling::tryAt(const Address& address, Time now)
{
    if (m_try != Try::None)
        return;
    m_try = Try::Dialling;
    dial(address, now);
}

void PairingDialling::endTry()
{
    if (isTrying())
        m_try = Try::None;
}

void PairingDialling::dial(const Address& address, Time now)
{
    if (m_line == Line::Linked)
        m_commands.emplace_back(HangUp{});
    m_line = Line::Dialled;
    m_call = {address, now};
    m_commands.emplace_back(Dial{address});
}

void PairingDialling::heardAsking(const Address& address, bool mayDial, Time now)
{
    if (m_try != Try::None)
        return;
    Asking& asks = remember(address);
    asks.address = address;
    asks.heard = now;
    if (!mayDial || mustLetCallBe(now))
        return;
    if (Asking* who = next(now)) {
        who->dialled = now;
        dial(who->address, now);
    }
}

bool PairingDialling::mustLetCallBe(Time now) const
{
    const Time since = now - m_call.since;
    return m_line != Line::Free && since < limits::kGiveWay &&
           (m_line != Line::Dialled || since < limits::kAnswer);
}

// One place for each host. When all are taken, the one that has been quiet for longest gives way.
PairingDialling::Asking& PairingDialling::remember(const Address& address)
{
    const auto known = std::find_if(m_asking.begin(), m_asking.end(),
                                    [&](const Asking& each) { return each.address.host == address.host; });
    if (known != m_asking.end())
        return *known;
    if (m_asking.size() == limits::kAsking)
        m_asking.erase(std::min_element(m_asking.begin(), m_asking.end(),
                                        [](const Asking& a, const Asking& b) { return a.heard < b.heard; }));
    return m_asking.emplace_back();
}

PairingDialling::Asking* PairingDialling::next(Time now)
{
    Asking* out = nullptr;
    for (Asking& each : m_asking) {
        const bool isCalled = m_line != Line::Free && m_call.address.host == each.address.host;
        const bool isQuiet = each.heard <= now - limits::kWaitForDial;
        const bool isTooSoon = each.dialled && now - *each.dialled < limits::kGiveWay;
        if (!isCalled && !isQuiet && !isTooSoon && (!out || each.dialled < out->dialled))
            out = &each;
    }
    return out;
}

void PairingDialling::reached()
{
    if (m_line == Line::Dialled)
        m_line = Line::Reached;
}

std::optional<PairingDialling::Call> PairingDialling::linked()
{
    if (m_line != Line::Dialled && m_line != Line::Reached)
        return std::nullopt;
    m_line = Line::Linked;
    return m_call;
}

void PairingDialling::failed(Time now)
{
    if (m_line != Line::Dialled && m_line != Line::Reached)
        return;
    m_line = Line::Free;
    if (m_try != Try::Dialling) // the one who shows tried to help
        return;
    m_try = Try::Waiting;
    m_until = now + limits::kWaitForDial;
}

void PairingDialling::over()
{
    if (m_line == Line::Linked)
        m_line = Line::Free;
}

void PairingDialling::tick(Time now)
{
    if (m_try != Try::Waiting || now < m_until)
        return;
    m_try = Try::None;
    m_unreachable = true;
}

std::optional<Time> PairingDialling::nextDeadline() const
{
    return m_try == Try::Waiting ? std::optional(m_until) : std::nullopt;
}

} // namespace mandorla::sync
