#include "tests/support/proxy.h"

#include "tests/support/the_clock.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <utility>

namespace mandorla::test {
namespace {

Proxy::Way other(Proxy::Way way) { return way == Proxy::Way::There ? Proxy::Way::Back : Proxy::Way::There; }

} // namespace

// One connection: two sockets, and what is late between them.
class Proxy::Cable : public QObject
{
public:
    Cable(Proxy& proxy, QTcpSocket* dialler)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_from{dialler, new QTcpSocket(this)}
    {
        dialler->setParent(this);
        for (const Way way : {Way::There, Way::Back}) {
            QTcpSocket* const from = source(way);
            connect(from, &QTcpSocket::readyRead, this, [this, way] { read(way); });
            connect(from, &QTcpSocket::disconnected, this, [this, way] { ended(way); });
        }
        connect(source(Way::Back), &QTcpSocket::errorOccurred, this, [this] { // nobody listens there
            if (source(Way::Back)->state() == QAbstractSocket::UnconnectedState)
                ended(Way::Back);
        });
        source(Way::Back)->setProxy(QNetworkProxy::NoProxy);
        source(Way::Back)->connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.m_to);
        source(Way::There)->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        source(Way::Back)->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    // Both ends at once, after what was carried.
    void close()
    {
        disconnectAll();
        for (QTcpSocket* socket : m_from) {
            socket->flush();
            socket->abort();
        }
        deleteLater();
    }

private:
    struct Piece
    {
        sync::Time due;
        QByteArray bytes; // none: the end
    };
    using Late = std::deque<Piece>;

    QTcpSocket* source(Way way) { return m_from[static_cast<std::size_t>(way)]; }
    Late& late(Way way) { return m_late[static_cast<std::size_t>(way)]; }

    void disconnectAll()
    {
        for (QTcpSocket* socket : m_from)
            socket->disconnect(this);
        for (Late& late : m_late)
            late.clear();
    }

    void read(Way way)
    {
        if (QByteArray bytes = source(way)->readAll(); !bytes.isEmpty())
            take(way, std::move(bytes));
    }

    void ended(Way way)
    {
        read(way);
        take(way, {});
    }

    void take(Way way, QByteArray piece)
    {
        sync::Time due = theClock.now() + m_proxy.at(way).delay;
        if (!late(way).empty())
            due = std::max(due, late(way).back().due);
        else if (due <= theClock.now())
            return carry(way, piece);
        late(way).push_back({due, std::move(piece)});
        QTimer::singleShot(due - theClock.now(), Qt::PreciseTimer, this, [this, way] {
            if (late(way).empty()) // cut meanwhile
                return;
            const Piece next = std::move(late(way).front());
            late(way).pop_front();
            carry(way, next.bytes);
        });
    }

    void carry(Way way, const QByteArray& piece)
    {
        Direction& direction = m_proxy.at(way);
        if (piece.isEmpty()) {
            if (!m_proxy.swallows(way))
                source(other(way))->disconnectFromHost();
            if (source(Way::There)->state() == QAbstractSocket::UnconnectedState &&
                source(Way::Back)->state() == QAbstractSocket::UnconnectedState)
                forget();
            return;
        }
        const auto size = static_cast<std::size_t>(piece.size());
        const std::size_t carried = direction.stop ? std::min(size, direction.stop->left) : size;
        if (carried > 0) {
            source(other(way))->write(piece.constData(), static_cast<qint64>(carried));
            direction.carried.insert(direction.carried.end(), piece.begin(),
                                     piece.begin() + static_cast<qsizetype>(carried));
            direction.last = theClock.now();
        }
        direction.swallowed += size - carried;
        if (!direction.stop)
            return;
        direction.stop->left -= carried;
        if (direction.stop->left == 0 && direction.stop->then == Then::Cut) {
            direction.stop.reset();
            m_proxy.cut();
        }
    }

    void forget()
    {
        std::erase(m_proxy.m_cables, this);
        disconnectAll();
        deleteLater();
    }

    Proxy& m_proxy;
    std::array<QTcpSocket*, 2> m_from; // by way: where its bytes come from
    std::array<Late, 2> m_late;
};

Proxy::Proxy(quint16 to, QObject* parent)
    : QObject(parent)
    , m_to(to)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] { arrived(); });
    open();
}

Proxy::~Proxy() { close(); }

void Proxy::delay(Way way, std::chrono::milliseconds by) { at(way).delay = by; }

void Proxy::stop(Way way, Then then, std::size_t after)
{
    at(way).stop = Stop{then, after};
    if (after == 0 && then == Then::Cut) {
        at(way).stop.reset();
        cut();
    }
}

void Proxy::pull()
{
    stop(Way::There, Then::Swallow);
    stop(Way::Back, Then::Swallow);
}

void Proxy::lift()
{
    for (Direction& direction : m_ways) {
        direction.delay = {};
        direction.stop.reset();
    }
}

void Proxy::cut()
{
    for (Cable* cable : std::exchange(m_cables, {}))
        cable->close();
}

void Proxy::refuse() { m_server.close(); }

void Proxy::close()
{
    refuse();
    cut();
}

void Proxy::open()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        throw std::runtime_error("the proxy's port is taken");
    m_port = m_server.serverPort();
}

bool Proxy::swallows(Way way) const
{
    const auto& stop = at(way).stop;
    return stop && stop->then == Then::Swallow && stop->left == 0;
}

void Proxy::arrived()
{
    while (QTcpSocket* const dialler = m_server.nextPendingConnection()) {
        ++m_accepted;
        m_cables.push_back(new Cable(*this, dialler));
    }
}

} // namespace mandorla::test
