#include "sync/private_drafts.h"

#include "sync/conversation/journal.h"
#include "sync/limits.h"

#include <QByteArray>

#include <utility>

namespace mandorla::sync {
namespace {

std::string idOf(const protocol::Round& round)
{
    const ByteView digest = round.digest();
    return QByteArray(reinterpret_cast<const char*>(digest.data()), 8).toHex().toStdString();
}

} // namespace

PrivateDrafts::PrivateDrafts(Records& records, CompanionId id)
    : m_records(records)
    , m_id(std::move(id))
{
}

VaultResult<std::vector<protocol::Answer>> PrivateDrafts::answers(const protocol::Round& round) const
{
    if (waitsFor(round))
        return m_waiting->answers.value_or(std::vector<protocol::Answer>());
    const auto alone = m_records.alone(m_id, idOf(round));
    if (!alone && alone.error() == VaultError::NotThere)
        return std::vector<protocol::Answer>();
    if (!alone)
        return Unexpected(alone.error());
    auto answers = parseAnswers(alone->drafts, round);
    if (!answers)
        return Unexpected(VaultError::ObjectDamaged);
    return std::move(answers).value();
}

void PrivateDrafts::write(const protocol::Round& round, std::vector<protocol::Answer> answers)
{
    m_waiting = Waiting{idOf(round), std::move(answers)};
}

void PrivateDrafts::end(const protocol::Round& round) { m_waiting = Waiting{idOf(round), std::nullopt}; }

bool PrivateDrafts::waitsFor(const protocol::Round& round) const
{
    return m_waiting && m_waiting->round == idOf(round);
}

Result<void, VaultError> PrivateDrafts::save(std::chrono::sys_days today)
{
    if (!m_waiting)
        return {};
    VaultResult<void> saved;
    if (m_waiting->answers) {
        const Bytes drafts = serialise(*m_waiting->answers);
        saved = m_records.keep(m_id, m_waiting->round, {{drafts.begin(), drafts.end()}, today});
    } else {
        saved = m_records.letGoOfAlone(m_id, m_waiting->round);
    }
    if (saved)
        m_waiting.reset();
    return saved;
}

void PrivateDrafts::letGoOfOld(Records& records, const CompanionId& id, const Calendar& calendar)
{
    for (const std::string& round : records.roundsAlone(id)) { // what cannot be written stays for another day
        const auto alone = records.alone(id, round);
        if (alone && calendar.hasRested(alone->day, limits::kEveningKept))
            (void)records.letGoOfAlone(id, round);
        else if (alone && calendar.isAhead(alone->day))
            (void)records.keep(id, round, {alone->drafts, calendar.today()});
    }
}

} // namespace mandorla::sync
