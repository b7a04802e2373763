#include "sync/network/tls_link.h"

#include "sync/limits.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace mandorla::sync {
namespace {

QSslConfiguration configurationOf(const Identity& own)
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setMissingCertificateIsFatal(true);
    configuration.setCaCertificates({}); // also keeps Qt from loading the system's
    configuration.setLocalCertificate(own.certificate);
    configuration.setPrivateKey(own.key);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    configuration.setSslOption(QSsl::SslOptionDisableServerNameIndication, true);
    return configuration;
}

bool mayBeIgnored(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateExpired:
        return true;
    default:
        return false;
    }
}

DialFailure failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return DialFailure::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return DialFailure::TimedOut;
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return DialFailure::TlsFailed;
    default:
        return DialFailure::Unreachable;
    }
}

} // namespace

TlsLink::TlsLink(const Identity& own, bool dialled, std::optional<crypto::Fingerprint> pin)
    : m_dialled(dialled)
    , m_pin(pin)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setSslConfiguration(configurationOf(own));
    m_socket.setReadBufferSize(limits::kUnread);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (const auto fault = faultOf(errors))
            fail(*fault);
        else
            m_socket.ignoreSslErrors(errors);
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        if (m_state != State::Starting)
            return;
        if (const auto fault = faultOf({})) { // the rules hold as well where Qt has nothing to complain of
            fail(*fault);
            return;
        }
        rememberPeerAddress();
        m_peerFingerprint = fingerprintOf(m_socket.peerCertificate());
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_state = State::Up;
        emit up();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &TlsLink::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_state == State::Starting)
            fail(failureOf(error));
        else if (m_state == State::Up && m_socket.state() != QAbstractSocket::ConnectedState)
            end();
    });
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        if (m_state == State::Starting)
            fail(DialFailure::TlsFailed);
        else if (m_state == State::Up)
            end();
    });
}

void TlsLink::connectTo(const QHostAddress& address, quint16 port)
{
    if (m_state != State::Starting)
        return;
    const bool needsZone = address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal();
    if (needsZone && !QNetworkInterface::interfaceFromName(address.scopeId()).isValid())
        fail(DialFailure::Unreachable); // Qt would say that it was refused
    else
        m_socket.connectToHostEncrypted(address.toString(), port);
}

bool TlsLink::adopt(qintptr descriptor)
{
    if (!m_socket.setSocketDescriptor(descriptor))
        return false;
    rememberPeerAddress();
    m_socket.startServerEncryption();
    return true;
}

void TlsLink::drop()
{
    if (m_state == State::Starting)
        fail(DialFailure::TimedOut);
    else if (m_state == State::Up)
        end();
}

void TlsLink::read()
{
    if (m_held)
        return;
    const QByteArray bytes = m_socket.readAll();
    if (m_state == State::Up && !bytes.isEmpty())
        emit received(Bytes(bytes.begin(), bytes.end()));
}

void TlsLink::hold(bool held)
{
    if (std::exchange(m_held, held) && !held)
        QMetaObject::invokeMethod(this, &TlsLink::read, Qt::QueuedConnection);
}

void TlsLink::send(ByteView bytes)
{
    if (m_state != State::Up)
        return;
    if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > static_cast<qint64>(limits::kUnsent))
        return drop();
    m_socket.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

void TlsLink::close()
{
    m_state = State::Closed;
    m_socket.abort();
}

std::optional<DialFailure> TlsLink::faultOf(const QList<QSslError>& errors) const
{
    if (m_pin && fingerprintOf(m_socket.peerCertificate()) != *m_pin)
        return DialFailure::NotTheOne;
    if (m_socket.peerCertificateChain().size() != 1 ||
        !std::all_of(errors.begin(), errors.end(), mayBeIgnored))
        return DialFailure::TlsFailed;
    return std::nullopt;
}

void TlsLink::fail(DialFailure why)
{
    if (m_state != State::Starting)
        return;
    m_state = State::Closed;
    m_socket.abort();
    emit failed(why);
}

void TlsLink::end()
{
    m_state = State::Ended;
    m_socket.abort();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Ended)
                emit closed();
        },
        Qt::QueuedConnection);
}

// An IPv4 peer of a socket for both kinds counts as what it is.
void TlsLink::rememberPeerAddress()
{
    bool isIpv4 = false;
    const quint32 ipv4 = m_socket.peerAddress().toIPv4Address(&isIpv4);
    m_peerAddress = isIpv4 ? QHostAddress(ipv4) : m_socket.peerAddress();
}

} // namespace mandorla::sync
