#include "sync/partner.h"

#include "protocol/limits.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {

namespace {

Session::Setup setupOf(const Pairing& pairing, const crypto::Fingerprint& own, std::string ownName)
{
    Session::Setup setup;
    setup.role = own < pairing.fingerprint ? 0 : 1;
    setup.fingerprints[setup.role] = own;
    setup.fingerprints[1 - setup.role] = pairing.fingerprint;
    setup.name = std::move(ownName);
    return setup;
}

} // namespace

Partner::Partner(Pairing pairing, const crypto::Fingerprint& own, std::string ownName, crypto::Random& random,
                 QObject* parent)
    : QObject(parent)
    , m_pairing(std::move(pairing))
    , m_role(own < m_pairing.fingerprint ? 0 : 1)
    , m_session(setupOf(m_pairing, own, std::move(ownName)), random)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_session.tick(now());
        pump();
    });
}

Partner::~Partner() { dropLink(); }

Partner::Phase Partner::phase() const
{
    switch (m_session.phase()) {
    case Session::Phase::Choosing:
        return Phase::Choosing;
    case Session::Phase::Answering:
        return Phase::Answering;
    case Session::Phase::Turning:
        return Phase::Turning;
    case Session::Phase::Failed:
        break;
    }
    return Phase::Failed;
}

const protocol::Round* Partner::suggestion() const { return m_session.suggestion(); }

const protocol::Round* Partner::round() const { return m_session.round(); }

bool Partner::sealed() const { return m_session.sealed(); }

bool Partner::hand() const { return m_session.hand(); }

// --- verbs ---

bool Partner::submit(Command command)
{
    const bool done = m_session.submit(std::move(command), now());
    pump();
    return done;
}

bool Partner::suggest(const protocol::Round& round) { return submit(Suggest{round}); }

bool Partner::agree() { return submit(Accept{}); }

bool Partner::dismiss() { return submit(Dismiss{}); }

bool Partner::answer(std::size_t card, protocol::Answer answer)
{
    const protocol::Round* round = m_session.round();
    if (!round || card >= round->cards.size() || sealed() || !protocol::fits(round->cards[card], answer))
        return false;
    m_answers[card] = std::move(answer);
    return true;
}

bool Partner::seal() { return submit(Seal{m_answers}); }

bool Partner::unseal() { return submit(Unseal{}); }

bool Partner::handOn() { return submit(HandOn{}); }

bool Partner::handOff() { return submit(HandOff{}); }

bool Partner::stop() { return submit(StopHere{}); }

void Partner::leave()
{
    m_left = true;
    dropLink();
    pump();
    emit linkLost();
}

// --- the link ---

bool Partner::hasRightClient(const Link& link) const { return link.dialled() == (m_role == 0); }

// Of two connections at once, the one whose TLS client is role 0 stays, so that both keep the same. One that
// has gone quiet is no reason to refuse another.
bool Partner::replaces(const Link& candidate) const
{
    if (!m_link || now() - m_lastBytes > limits::kPing + limits::kPing / 2)
        return true;
    return hasRightClient(candidate) || !hasRightClient(*m_link);
}

bool Partner::adopt(LinkPtr link, const Bytes& rest)
{
    if (phase() == Phase::Failed || !replaces(*link)) {
        link->close();
        return m_link != nullptr;
    }
    dropLink();
    m_left = false;
    m_link = std::move(link);
    m_lastBytes = now();
    connect(m_link.get(), &Link::received, this, [this](const Bytes& bytes) {
        m_lastBytes = now();
        m_session.receive(bytes, m_lastBytes);
        pump();
    });
    connect(m_link.get(), &Link::closed, this, [this] {
        dropLink();
        pump();
        emit linkLost();
    });
    m_session.linkUp(m_lastBytes);
    m_session.receive(rest, m_lastBytes);
    pump();
    return m_link != nullptr;
}

void Partner::dropLink()
{
    if (!m_link)
        return;
    m_session.linkDown();
    disconnect(m_link.get(), nullptr, this, nullptr);
    m_link->close();
    m_link.reset();
}

// Events before bytes, bytes before the timer. The events themselves come from the event loop, so that no
// verb is called out of the middle of another.
void Partner::pump()
{
    auto events = m_session.takeEvents();
    for (Event& event : events) {
        if (const auto* met = std::get_if<Met>(&event)) {
            m_name = QString::fromStdString(met->name);
            m_connected = true;
        } else if (std::holds_alternative<Paused>(event)) {
            m_connected = false;
        } else if (const auto* agreed = std::get_if<Agreed>(&event)) {
            m_answers.assign(agreed->round.cards.size(), {});
        } else if (std::holds_alternative<RoundDone>(event) || std::holds_alternative<Stopped>(event)) {
            m_answers.clear();
        } else if (std::holds_alternative<Failed>(event)) {
            m_connected = false;
            m_answers.clear();
        }
        QMetaObject::invokeMethod(
            this, [this, event = std::move(event)] { emit happened(event); }, Qt::QueuedConnection);
    }
    if (const Bytes out = m_session.takeOutgoing(); m_link && !out.empty())
        m_link->send(out);
    if (m_link &&
        !m_session.linked()) { // six seconds without a byte, or nothing more to say: this link is over
        dropLink();
        emit linkLost();
    }
    if (const auto next = m_session.nextDeadline())
        m_timer.start(std::max(Time(0), *next - now()));
    else
        m_timer.stop();
}

} // namespace mandorla::sync
