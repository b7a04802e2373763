#pragma once

#include "protocol/answer.h"
#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "sync/conversation/event.h"
#include "sync/conversation/session.h"
#include "sync/network/link.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace mandorla::sync {

// What two laptops keep of a pairing, here only in memory: just for tonight.
struct Pairing
{
    crypto::Fingerprint fingerprint{}; // the other laptop's certificate
    crypto::PairKey key;
    bool iShowed = false; // whoever showed the digits is the first of the two, for good
};

// One partner: one conversation, over one link at a time, with the answers of the round under way. All the
// app talks to once two laptops are paired.
//
// Life: made by Client when a pairing succeeds; lives as long as the client. Verbs return false when the
// moment does not allow them (nothing has changed then). Everything that happens comes as happened(), in
// order, from the event loop: never out of a verb's own call.
// Not protected: a person at this unlocked laptop sees what its owner sees.
class Partner : public QObject
{
    Q_OBJECT

public:
    enum class Phase
    {
        Choosing,
        Answering,
        Turning,
        Failed
    };

    Partner(Pairing pairing, const crypto::Fingerprint& own, std::string ownName, crypto::Random& random,
            QObject* parent = nullptr);
    ~Partner() override;

    [[nodiscard]] const Pairing& pairing() const { return m_pairing; }
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool connected() const { return m_connected; } // Met and not Paused since
    [[nodiscard]] QString name() const { return m_name; }        // empty: the other one chose none
    [[nodiscard]] bool first() const { return m_pairing.iShowed; }
    [[nodiscard]] crypto::Role role() const { return m_role; }

    // --- choosing ---
    [[nodiscard]] const protocol::Round* suggestion() const; // the partner's open one, or null
    [[nodiscard]] bool suggest(const protocol::Round& round);
    [[nodiscard]] bool agree();
    [[nodiscard]] bool dismiss();

    // --- answering: drafts until sealed ---
    [[nodiscard]] const protocol::Round* round() const; // the agreed one, or null
    [[nodiscard]] const protocol::Answer& answerTo(std::size_t card) const { return m_answers.at(card); }
    [[nodiscard]] bool answer(std::size_t card, protocol::Answer answer); // fits its card, nothing sealed
    [[nodiscard]] bool seal();
    [[nodiscard]] bool unseal();       // until one's own seals have left
    [[nodiscard]] bool sealed() const; // on this laptop; the other one's flag is never told

    // --- turning ---
    [[nodiscard]] bool handOn();
    [[nodiscard]] bool handOff();
    [[nodiscard]] bool hand() const; // this laptop's own
    [[nodiscard]] bool stop();

    // Goes silent: to the other laptop this looks like a lost network. A new link ends it.
    void leave();
    [[nodiscard]] bool left() const { return m_left; }

    // For Client: a link whose hello was accepted, with the bytes that came behind it. Whether there is a
    // link now, this one or the one that was there.
    bool adopt(LinkPtr link, const Bytes& rest);

signals:
    void happened(const mandorla::sync::Event& event);
    void
    linkLost(); // at once, for Client to find the other one again, or not: left(); a screen waits for Paused

private:
    bool submit(Command command);
    void pump();
    void dropLink();
    [[nodiscard]] bool replaces(const Link& candidate) const;
    [[nodiscard]] bool hasRightClient(const Link& link) const;

    Pairing m_pairing;
    crypto::Role m_role;
    Session m_session;
    Time m_lastBytes{};
    LinkPtr m_link;
    QTimer m_timer; // of the session's next deadline
    QString m_name;
    std::vector<protocol::Answer> m_answers;
    bool m_connected = false;
    bool m_left = false;
};

} // namespace mandorla::sync
