#include "sync/workers.h"

#include "sync/limits.h"

#include <QMetaObject>

#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

namespace mandorla::sync {

struct Workers::Job
{
    Work work;
    std::size_t parts = 0;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> threads{0}; // that have not come to the end of it
    std::atomic<bool> cancelled{false};
};

Workers::Workers(Done done, int threads)
    : m_done(std::move(done))
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThreadPool::globalInstance()->maxThreadCount());
    m_pool.setExpiryTimeout(
        std::chrono::duration_cast<std::chrono::milliseconds>(limits::kWorkerIdle).count());
    m_pool.setStackSize(limits::kWorkerStack);
}

Workers::~Workers() { cancel(); }

void Workers::start(Work work)
{
    cancel();
    m_job = std::make_unique<Job>();
    m_job->work = std::move(work);
    m_job->parts = crypto::partsOf(*m_job->work.parts);
    m_job->threads = std::min(static_cast<std::size_t>(m_pool.maxThreadCount()), m_job->parts);
    for (std::size_t i = m_job->threads; i > 0; --i)
        m_pool.start([this, job = m_job.get()] {
            for (std::size_t part = job->next++; part < job->parts && !job->cancelled; part = job->next++)
                crypto::run(*job->work.parts, part);
            sodium_stackzero(limits::kStackWiped);
            if (--job->threads == 0 && !job->cancelled)
                QMetaObject::invokeMethod(
                    this, [this, ticket = job->work.ticket] { finish(ticket); }, Qt::QueuedConnection);
        });
}

void Workers::finish(Ticket ticket)
{
    if (!m_job || m_job->work.ticket != ticket)
        return;           // cancelled when it was done already
    m_pool.waitForDone(); // the last one is about to leave
    m_done(std::move(std::exchange(m_job, nullptr)->work));
}

void Workers::cancel()
{
    if (!m_job)
        return;
    m_job->cancelled = true;
    m_pool.waitForDone();
    m_job.reset();
}

std::optional<Ticket> Workers::underWay() const
{
    return m_job ? std::optional(m_job->work.ticket) : std::nullopt;
}

} // namespace mandorla::sync
