#include "sync/meeting/doorway.h"

#include "sync/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mandorla::sync {

Doorway::Doorway(const crypto::Fingerprint& own, PairingWindow& window, crypto::Random& random, Clock& clock,
                 QObject* parent)
    : QObject(parent)
    , m_own(own)
    , m_window(window)
    , m_random(random)
    , m_clock(clock)
{
}

Doorway::~Doorway() = default;

void Doorway::comeIn(const Stranger& stranger, const std::optional<crypto::PairKey>& key, Time since)
{
    const Link* const link = stranger.link.get();
    Handshake::Setup setup{stranger.purpose, m_own, link->peerFingerprint(), key};
    m_standing.push_back(
        {stranger, std::make_unique<Handshake>(std::move(setup), m_window, m_random, since)});
    connect(link, &Link::received, this, [this, link](const Bytes& bytes) {
        if (const auto standing = find(link); standing != m_standing.end()) {
            standing->handshake->receive(bytes, m_clock.now());
            advance(standing);
        }
    });
    connect(link, &Link::closed, this, [this, link] {
        if (const auto standing = find(link); standing != m_standing.end()) {
            standing->handshake->linkClosed();
            advance(standing);
        }
    });
    advance(std::prev(m_standing.end()));
}

void Doorway::drop(const std::function<bool(const Stranger&)>& which)
{
    m_standing.remove_if([&](const Standing& standing) { return which(standing.stranger); });
}

bool Doorway::has(const std::function<bool(const Stranger&)>& which) const
{
    return std::any_of(m_standing.begin(), m_standing.end(),
                       [&](const Standing& standing) { return which(standing.stranger); });
}

bool Doorway::hasRightDigits() const
{
    return std::any_of(m_standing.begin(), m_standing.end(), [](const Standing& standing) {
        return standing.stranger.purpose == Handshake::Purpose::Pair && standing.handshake->knowsDigits();
    });
}

std::list<Doorway::Standing>::iterator Doorway::find(const Link* link)
{
    return std::find_if(m_standing.begin(), m_standing.end(),
                        [link](const Standing& standing) { return standing.stranger.link.get() == link; });
}

// Sends what the handshake has to say and looks whether it is over.
void Doorway::advance(std::list<Standing>::iterator standing)
{
    const Bytes out = standing->handshake->takeOutgoing();
    if (!out.empty())
        standing->stranger.link->send(out);
    if (!standing->handshake->over()) {
        emit changed();
        return;
    }
    disconnect(standing->stranger.link.get(), nullptr, this, nullptr);
    std::list<Standing> over;
    over.splice(over.begin(), m_standing, standing);
    const Stranger stranger = over.front().stranger;
    Handshake& handshake = *over.front().handshake;
    if (handshake.accepted()) {
        const Handshake::Accepted accept = *handshake.accepted();
        const Bytes rest = handshake.takeRest();
        over.clear();
        emit accepted(stranger, accept, rest);
        return;
    }
    const Failure failure = *handshake.failure();
    const bool wasGuess = handshake.wasGuess();
    over.clear();
    if (out.empty())
        stranger.link->close();
    else // the refusal itself, for example of another version, has to leave first
        m_leaving.push_back({stranger.link, m_clock.now() + limits::kLastWords});
    emit refused(stranger, failure, wasGuess);
}

void Doorway::tick()
{
    const Time now = m_clock.now();
    std::erase_if(m_leaving, [&](const Leaving& leaving) {
        if (now >= leaving.until)
            leaving.link->close();
        return now >= leaving.until;
    });
    std::vector<const Link*> links;
    for (const Standing& standing : m_standing)
        links.push_back(standing.stranger.link.get());
    for (const Link* link : links)
        if (const auto standing = find(link); standing != m_standing.end()) {
            standing->handshake->tick(now);
            advance(standing);
        }
}

std::optional<Time> Doorway::nextDeadline() const
{
    std::optional<Time> out;
    const auto take = [&out](Time due) { out = out ? std::min(*out, due) : due; };
    for (const Standing& standing : m_standing)
        take(standing.handshake->nextDeadline());
    for (const Leaving& leaving : m_leaving)
        take(leaving.until);
    return out;
}

} // namespace mandorla::sync
