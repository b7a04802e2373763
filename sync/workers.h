#pragma once

#include "sync/conversation/work.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace mandorla::sync {

// Has what a session asks for computed, on as many threads as there are cores, while the thread of the
// windows goes on. But for what is read of a vault (opened_vault.h), all of a conversation that is on another
// thread: nothing is shared but the one work, whose parts know nothing of each other.
//
// Life: of one Partner. One work at a time. done() comes from the event loop, and not once it was cancelled.
// cancel(), and the end of this, wait for the parts that are under way (a millisecond each) and then let go
// of the work: what is secret in it is wiped by the time they return, and so are the stacks of the threads.
class Workers : public QObject
{
public:
    using Done = std::function<void(Work)>;

    // threads: 0 for as many as Qt's own pool may have, which are as many as there are cores.
    explicit Workers(Done done, int threads = 0);
    ~Workers() override;

    void start(Work work); // cancels the one before
    void cancel();
    [[nodiscard]] std::optional<Ticket> underWay() const;

private:
    struct Job;
    void finish(Ticket ticket);

    Done m_done;
    std::unique_ptr<Job> m_job;
    QThreadPool m_pool;
};

} // namespace mandorla::sync
