#include "sync/network/dialler.h"

#include "sync/limits.h"

#include <QTimer>

#include <utility>

namespace mandorla::sync {

Dialler::Dialler(const Identity& own, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_own(own)
    , m_limit(clock.timer([this] {
        if (m_link)
            m_link->drop();
    }))
{
}

void Dialler::dial(const QHostAddress& address, quint16 port, std::optional<crypto::Fingerprint> pin)
{
    cancel();
    m_link = shared(new TlsLink(m_own, true, pin));
    connect(m_link.get(), &TlsLink::up, this, [this] {
        m_limit->stop();
        const LinkPtr link = std::exchange(m_link, nullptr);
        emit linked(link);
    });
    connect(m_link.get(), &TlsLink::failed, this, [this](DialFailure why) {
        cancel();
        emit failed(why);
    });
    m_limit->start(limits::kDialTime);
    QTimer::singleShot(0, m_link.get(),
                       [link = m_link.get(), address, port] { link->connectTo(address, port); });
}

void Dialler::cancel()
{
    m_limit->stop();
    if (const auto link = std::exchange(m_link, nullptr))
        disconnect(link.get(), nullptr, this, nullptr);
}

bool Dialler::reached() const { return m_link && m_link->reached(); }

} // namespace mandorla::sync
