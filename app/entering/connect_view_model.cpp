#include "app/entering/connect_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "protocol/limits.h"
#include "sync/limits.h"
#include "sync/network/address.h"

namespace mandorla::app {

namespace {

constexpr int kDigits = static_cast<int>(limits::kCodeDigits);

} // namespace

ConnectViewModel::ConnectViewModel(sync::Client& client, QObject* parent,
                                   std::function<sync::Firewall()> findFirewall)
    : QObject(parent)
    , m_findFirewall(std::move(findFirewall))
    , m_client(client)
    , m_name(client.name())
{
    connect(&client, &sync::Client::pairingChanged, this, &ConnectViewModel::followClient);
    connect(&client, &sync::Client::foundChanged, this, &ConnectViewModel::searchingChanged);
    connect(&client, &sync::Client::listening, this, &ConnectViewModel::addressesChanged);
    connect(&client, &sync::Client::networkChanged, this, &ConnectViewModel::addressesChanged);
    connect(&client, &sync::Client::paired, this, [this] { setPhase(Joined); });
    connect(&client, &sync::Client::pairingFailed, this, [this](const sync::Failure& failure) {
        if (failure.kind == sync::FailureKind::WrongDigits)
            setTyped({});
        setFailure(sentenceFor(failure));
        // Whoever shows the digits has nobody to ask. After three tries they are others.
        if (failure.kind == sync::FailureKind::WrongDigits && m_phase == Showing)
            setFailure({m_failure.what, Saying([] { return tr("Read out again what is shown here now."); })});
    });
    connect(&client, &sync::Client::connectFailed, this,
            [this](sync::ConnectFailure failure) { setFailure(sentenceFor(failure)); });
}

void ConnectViewModel::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    emit phaseChanged();
    emit searchingChanged();
    emit typedChanged(); // canPair
    emit addressesChanged();
}

void ConnectViewModel::setFailure(const Sentence& sentence)
{
    m_failure = sentence;
    emit failureChanged();
}

void ConnectViewModel::followClient()
{
    emit digitsChanged();
    switch (m_client.pairingPhase()) {
    case sync::Client::PairingPhase::Closed:
        if (m_phase != Joined)
            setPhase(Choosing);
        break;
    case sync::Client::PairingPhase::Showing:
        setPhase(Showing);
        break;
    case sync::Client::PairingPhase::Typing:
        setPhase(Typing);
        break;
    case sync::Client::PairingPhase::Trying:
        setPhase(Trying);
        break;
    }
}

void ConnectViewModel::setName(const QString& name)
{
    if (name == m_name && m_nameProblem.isEmpty())
        return;
    const QString trimmed = readableName(name).isEmpty() ? QString() : name.trimmed();
    if (m_client.setName(trimmed)) {
        m_name = trimmed;
        m_nameProblem.clear();
    } else if (trimmed.toUcs4().size() > nameLimit()) {
        m_nameProblem =
            Saying([this] { return tr("A name has at most %n letters here.", nullptr, nameLimit()); });
    } else {
        m_nameProblem = Saying([] {
            return tr("This name has a character in it that cannot be shown. Letters and spaces are fine.");
        });
    }
    emit nameChanged();
}

int ConnectViewModel::nameLimit() const { return static_cast<int>(limits::kNameChars); }

QString ConnectViewModel::digits() const { return m_client.code(); }

QString ConnectViewModel::digitsSpoken() const
{
    return digits().split(QString(), Qt::SkipEmptyParts).join(QLatin1Char(' '));
}

void ConnectViewModel::setTyped(const QString& typed)
{
    QString kept;
    for (const QChar sign : typed)
        if (kept.size() < kDigits && sign.isDigit())
            kept.append(QString::number(sign.digitValue()));
    // Told also when nothing is kept of it, so that a field shows what is held.
    m_typed = kept;
    emit typedChanged();
}

bool ConnectViewModel::canPair() const { return m_phase == Typing && m_typed.size() == kDigits; }

bool ConnectViewModel::found() const { return m_addressTaken || m_client.laptopsShowing() == 1; }

QString ConnectViewModel::searching() const
{
    switch (m_phase) {
    case Choosing:
        return {};
    case Showing:
        return tr("Both laptops need to be on the same home network.");
    case Typing:
        break;
    case Trying:
        return tr("Pairing with the other laptop.");
    case Joined:
        return tr("Your laptops have found each other.");
    }
    if (m_addressTaken)
        return tr("Pair goes to the address you typed.");
    switch (m_client.laptopsShowing()) {
    case 0:
        return tr("Both laptops need to be on the same home network.");
    case 1:
        return tr("There is a laptop nearby that shows digits.");
    default:
        return tr("More than one laptop nearby shows digits. Type the address of the right one.");
    }
}

QStringList ConnectViewModel::addresses() const
{
    QStringList out;
    for (const QHostAddress& address : m_client.ownAddresses()) {
        out << sync::toString({address, port() != 0 ? m_client.port() : limits::kPort});
    }
    return out;
}

int ConnectViewModel::port() const { return m_client.port(); }

QString ConnectViewModel::firewallCommand() const
{
    return m_client.port() == 0
               ? QString()
               : sync::commandToOpen(m_findFirewall(), m_client.port(), m_client.interfaces());
}

bool ConnectViewModel::portIsAnother() const { return m_client.port() != 0 && m_client.portIsAnother(); }

QString ConnectViewModel::trouble() const
{
    if (m_client.hasNetwork() && !m_client.isDeaf())
        return {};
    return (m_client.hasNetwork() ? portTaken() : noNetwork()).whole();
}

void ConnectViewModel::setAddress(const QString& address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_addressProblem.clear();
    m_addressTaken = false;
    emit addressChanged();
    emit searchingChanged();
}

void ConnectViewModel::useAddress()
{
    setFailure({});
    const QString address = Language::it().withPlainDigits(m_address).trimmed();
    m_addressTaken = m_client.dial(address);
    m_addressProblem.clear();
    if (!m_addressTaken)
        m_addressProblem = sentenceFor(*m_client.mistakeIn(address)).whole();
    emit addressChanged();
    emit searchingChanged();
}

void ConnectViewModel::show()
{
    setFailure({});
    m_client.showDigits();
    followClient();
}

void ConnectViewModel::type()
{
    setFailure({});
    setTyped({});
    m_client.typeDigits();
    followClient();
}

void ConnectViewModel::pair()
{
    if (!canPair())
        return;
    setFailure({});
    (void)m_client.enterCode(m_typed); // six digits while typing: always taken
    followClient();
}

void ConnectViewModel::back()
{
    m_client.endPairing();
    setTyped({});
    setFailure({});
    setPhase(Choosing);
}

} // namespace mandorla::app
