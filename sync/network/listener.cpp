#include "sync/network/listener.h"

#include "sync/limits.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace mandorla::sync {
namespace {

// Out of descriptors, say: Qt stops accepting, so it is asked to go on after a while.

} // namespace

class Listener::Server : public QTcpServer
{
public:
    explicit Server(Listener& listener)
        : m_listener(listener)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_listener.arrived(descriptor); }

private:
    Listener& m_listener;
};

Listener::Listener(const Identity& own, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_own(own)
    , m_clock(clock)
    , m_server(makeServer())
    , m_elsewhere(makeServer())
{
}

Listener::~Listener() { close(); }

std::unique_ptr<Listener::Server> Listener::makeServer()
{
    auto server = std::make_unique<Server>(*this);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server.get(), &QTcpServer::acceptError, this, [raw = server.get()] {
        QTimer::singleShot(limits::kPortAgain, raw, &QTcpServer::resumeAccepting);
    });
    return server;
}

bool Listener::listen(const QHostAddress& address, quint16 port, quint16 other)
{
    if (m_server->listen(address, port))
        return true;
    if (!m_elsewhere->listen(address, other) && !m_elsewhere->listen(address, 0))
        return false;
    m_retrying = m_clock.timer([this, address, port] {
        if (m_server->listen(address, port))
            emit portChanged();
        else
            m_retrying->start(limits::kPortAgain);
    });
    m_retrying->start(limits::kPortAgain);
    return true;
}

quint16 Listener::port() const
{
    return m_server->isListening() ? m_server->serverPort() : m_elsewhere->serverPort();
}

void Listener::stopAccepting()
{
    m_retrying.reset();
    m_server->close();
    m_elsewhere->close();
}

void Listener::close()
{
    stopAccepting();
    for (const Stranger& stranger : std::exchange(m_strangers, {}))
        stranger.link->drop();
}

void Listener::accepted(const Link& link) { forget(&link); }

void Listener::arrived(qintptr descriptor)
{
    const auto shaking = shared(new TlsLink(m_own, false));
    TlsLink* const link = shaking.get();
    connect(link, &TlsLink::up, this, [this, link] { isUp(link); });
    connect(link, &TlsLink::failed, this, [this, link] { forget(link); });
    connect(link, &Link::closed, this, [this, link] { forget(link); });
    connect(link, &QObject::destroyed, this, &Listener::forget);
    if (!link->adopt(descriptor))
        return;
    makeRoomFor(link->peerAddress());
    auto helloTime = m_clock.timer([this, link] {
        if (forget(link))
            link->drop();
    });
    helloTime->start(limits::kHelloTime);
    m_strangers.push_back({link, shaking, std::move(helloTime)});
}

void Listener::makeRoomFor(const QHostAddress& address)
{
    const auto evict = [this](auto oldest) {
        const Stranger evicted = std::move(*oldest);
        m_strangers.erase(oldest);
        evicted.link->drop();
    };
    const auto isFromThere = [&](const Stranger& stranger) {
        return stranger.link->peerAddress() == address && !isPartner(stranger);
    };
    while (static_cast<std::size_t>(std::count_if(m_strangers.begin(), m_strangers.end(), isFromThere)) >=
           limits::kStrangersPerAddress)
        evict(std::find_if(m_strangers.begin(), m_strangers.end(), isFromThere));
    while (m_strangers.size() >= limits::kStrangers)
        evict(std::min_element(
            m_strangers.begin(), m_strangers.end(), [this](const Stranger& a, const Stranger& b) {
                return !isExpected(a) && isExpected(b); // the first of the least, so the oldest
            }));
}

bool Listener::isPartner(const Stranger& stranger) const
{
    const bool isUp = stranger.shaking == nullptr;
    return isUp && m_isPartner && m_isPartner(stranger.link->peerFingerprint());
}

bool Listener::isExpected(const Stranger& stranger) const
{
    return isPartner(stranger) || (m_expects && m_expects(stranger.link->peerAddress()));
}

void Listener::isUp(TlsLink* link)
{
    const auto stranger = std::find_if(m_strangers.begin(), m_strangers.end(),
                                       [link](const Stranger& each) { return each.link == link; });
    if (stranger == m_strangers.end())
        return;
    const LinkPtr shaken = std::exchange(stranger->shaking, nullptr);
    if (!m_admits || m_admits(link->peerFingerprint())) {
        emit linked(shaken);
    } else {
        forget(link);
        link->close();
    }
}

bool Listener::forget(const QObject* link)
{
    return std::erase_if(m_strangers, [link](const Stranger& each) { return each.link == link; }) > 0;
}

} // namespace mandorla::sync
