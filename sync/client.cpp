#include "sync/client.h"

#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/client_private.h"
#include "sync/network/interfaces.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace mandorla::sync {

std::string_view nameOf(ConnectFailure failure)
{
    switch (failure) {
    case ConnectFailure::NobodyFound:
        return "nobody_found";
    case ConnectFailure::SeveralFound:
        return "several_found";
    case ConnectFailure::Unreachable:
        return "unreachable";
    case ConnectFailure::NotTheOne:
        return "not_the_one";
    case ConnectFailure::NoPort:
        return "no_port";
    case ConnectFailure::FullHouse:
        return "full_house";
    }
    return "unknown";
}

Client::Client(ClientOptions options, Clock& clock, QObject* parent)
    : QObject(parent)
{
    auto identity = makeIdentity();
    if (!identity)
        throw std::runtime_error("no key for tonight");
    m_private = std::make_unique<Private>(*this, std::move(options), clock, std::move(*identity), nullptr);
}

Client::Client(ClientOptions options, Clock& clock, const Records::Self& self, Records& records,
               std::shared_ptr<OpenedVault> opened, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(options), clock, self.identity, &records))
{
    m_private->name = self.name.toStdString();
    m_private->opened = std::move(opened);
}

Client::~Client() = default;

bool Client::setName(const QString& name)
{
    const std::string chosen = name.trimmed().toStdString();
    if (!protocol::isPlain(chosen, limits::kNameChars, false))
        return false;
    if (m_private->name == chosen)
        return true;
    m_private->name = chosen;
    m_private->opened.reset(); // it was read with the name of before
    if (m_private->records)    // if it cannot be kept, it is asked for again
        (void)m_private->records->keep(Records::Self{m_private->identity, QString::fromStdString(chosen)});
    return true;
}

QString Client::name() const { return QString::fromStdString(m_private->name); }

std::vector<Client::Companion> Client::companions() const
{
    std::vector<Companion> out;
    if (const Records* records = m_private->records)
        for (const CompanionId& id : records->companions()) {
            const auto companion = records->companion(id);
            out.push_back({id, companion ? companion->name : QString(), companion.has_value()});
        }
    std::stable_sort(out.begin(), out.end(), [](const Companion& a, const Companion& b) {
        if (a.name.isEmpty() || b.name.isEmpty())
            return !a.name.isEmpty() && b.name.isEmpty();
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

VaultResult<void> Client::start() { return m_private->start(); }

VaultResult<void> Client::goOnWith(const CompanionId& id) { return m_private->goOnWith(id); }

void Client::part() { m_private->part(); }

VaultResult<void> Client::forget(const CompanionId& id) { return m_private->forget(id); }

void Client::showDigits() { m_private->open(true); }

void Client::typeDigits() { m_private->open(false); }

bool Client::enterCode(const QString& code) { return m_private->enterCode(code); }

void Client::endPairing()
{
    m_private->target.reset();
    m_private->endPairing();
}

bool Client::dial(const QString& address)
{
    Private& d = *m_private;
    const auto parsed = readAddress(address, d.discovery.names());
    if (!parsed)
        return false;
    if (!d.partner || d.window.side() != PairingWindow::Side::Closed ||
        d.partner->phase() == Partner::Phase::Failed) {
        d.target = *parsed;
    } else if (!d.linked) {
        d.dialling.setTyped(*parsed);
        d.dialling.seek(d.clock.now());
        d.pump();
    }
    return true;
}

std::optional<AddressMistake> Client::mistakeIn(const QString& address) const
{
    const auto read = readAddress(address, m_private->discovery.names());
    return read ? std::nullopt : std::optional(read.error());
}

Client::PairingPhase Client::pairingPhase() const
{
    switch (m_private->window.side()) {
    case PairingWindow::Side::Shows:
        return PairingPhase::Showing;
    case PairingWindow::Side::Types:
        return m_private->pairing.isTrying() ? PairingPhase::Trying : PairingPhase::Typing;
    case PairingWindow::Side::Closed:
        break;
    }
    return PairingPhase::Closed;
}

QString Client::code() const
{
    const PairingWindow& window = m_private->window;
    return window.side() == PairingWindow::Side::Shows ? QString::fromStdString(window.code()) : QString();
}

int Client::laptopsShowing() const { return m_private->finder.shown(); }

quint16 Client::port() const { return m_private->listener.port(); }

bool Client::portIsAnother() const
{
    return m_private->options.port != 0 && port() != 0 && port() != m_private->options.port;
}

QList<QHostAddress> Client::ownAddresses() const { return m_private->discovery.ownAddresses(); }

QStringList Client::interfaces() const
{
    const QStringList all = m_private->discovery.names();
    QStringList home;
    for (const QString& name : all)
        if (useOf(name, QNetworkInterface::IsUp | QNetworkInterface::IsRunning) == InterfaceUse::Home)
            home << name;
    return home.isEmpty() ? all : home;
}

const std::optional<Failure>& Client::otherVersion() const { return m_private->otherVersion; }

bool Client::isDeaf() const { return m_private->discovery.isDeaf(); }

bool Client::hasNetwork() const { return m_private->discovery.usable(); }

Partner* Client::partner() const { return m_private->partner.get(); }

} // namespace mandorla::sync
