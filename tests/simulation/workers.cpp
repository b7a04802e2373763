#include "sync/workers.h"

#include <QMetaObject>

#include <utility>

// In place of threads: each work is done at once, and handed back from the event loop.
namespace mandorla::sync {

struct Workers::Job
{
    Work work;
};

Workers::Workers(Done done, int)
    : m_done(std::move(done))
{
}

Workers::~Workers() = default;

void Workers::start(Work work)
{
    m_job = std::make_unique<Job>(Job{std::move(work)});
    crypto::runAll(*m_job->work.parts);
    QMetaObject::invokeMethod(
        this, [this, ticket = m_job->work.ticket] { finish(ticket); }, Qt::QueuedConnection);
}

void Workers::finish(Ticket ticket)
{
    if (m_job && m_job->work.ticket == ticket)
        m_done(std::move(std::exchange(m_job, nullptr)->work));
}

void Workers::cancel() { m_job.reset(); }

std::optional<Ticket> Workers::underWay() const
{
    return m_job ? std::optional(m_job->work.ticket) : std::nullopt;
}

} // namespace mandorla::sync
