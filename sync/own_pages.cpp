#include "sync/own_pages.h"

#include "sync/conversation/journal.h"
#include "sync/limits.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace mandorla::sync {

OwnPages::OwnPages(Records& records, Clock& clock, crypto::Random& random, std::function<void()> changed)
    : m_records(records)
    , m_clock(clock)
    , m_random(random)
    , m_changed(std::move(changed))
    , m_later(clock.timer([this] { (void)save(); }))
{
}

std::string OwnPages::newId()
{
    const auto bytes = m_random.bytes<8>();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), bytes.size()).toHex().toStdString();
}

std::vector<std::string> OwnPages::ids() const
{
    std::vector<std::string> out = m_records.own();
    for (const auto& [id, page] : m_waiting)
        if (std::find(out.begin(), out.end(), id) == out.end())
            out.push_back(id);
    return out;
}

VaultResult<OwnPages::Page> OwnPages::page(const std::string& id) const
{
    if (const auto waiting = m_waiting.find(id); waiting != m_waiting.end())
        return waiting->second;
    const auto own = m_records.own(id);
    if (!own)
        return Unexpected(own.error());
    auto round = protocol::Round::parse(own->round);
    if (!round)
        return Unexpected(VaultError::ObjectDamaged);
    auto answers = parseAnswers(own->drafts, *round);
    if (!answers)
        return Unexpected(VaultError::ObjectDamaged);
    return Page{std::move(round).value(), std::move(answers).value(), own->day};
}

void OwnPages::write(const std::string& id, const protocol::Round& round,
                     std::vector<protocol::Answer> answers)
{
    const auto before = page(id);
    const auto day = before ? before->day : m_records.calendar(m_clock.today()).today();
    m_waiting.insert_or_assign(id, Page{round, std::move(answers), day});
    if (!m_later->isRunning())
        m_later->start(m_error ? limits::kAgain : limits::kTyping);
}

bool OwnPages::save()
{
    m_later->stop();
    setError(saveAll());
    if (m_error)
        m_later->start(limits::kAgain);
    return !m_error;
}

VaultResult<void> OwnPages::saveAll()
{
    VaultResult<void> out; // why the first of those that wait still waits
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const auto& [id, page] = *it;
        const Bytes drafts = serialise(page.answers);
        const auto saved =
            m_records.keep(id, Records::Own{page.round.bytes(), {drafts.begin(), drafts.end()}, page.day});
        if (!saved && out)
            out = saved;
        it = saved ? m_waiting.erase(it) : std::next(it);
    }
    return out;
}

VaultResult<void> OwnPages::letGo(const std::string& id)
{
    if (auto gone = m_records.letGoOfOwn(id); !gone)
        return gone;
    m_waiting.erase(id);
    if (m_waiting.empty()) {
        m_later->stop();
        setError({});
    }
    return {};
}

void OwnPages::setError(const VaultResult<void>& saved)
{
    const auto error = saved ? std::nullopt : std::optional(saved.error());
    if (m_error == error)
        return;
    m_error = error;
    m_changed();
}

} // namespace mandorla::sync
