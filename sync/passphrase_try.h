#pragma once

#include "protocol/crypto/secret.h"
#include "sync/storage/vault.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mandorla::sync {

struct OpenedVault;

// A guess at a passphrase on a thread of its own, what else hashes one, and opening by a key; nobody stands
// still for the second that it takes. It cannot be interrupted: one that is given up goes on for nothing;
// what it opens is shut at once, what it makes is wiped, and nobody hears of it.
//
// Life: of one Household. One guess at a time counts; another one waits for the end of one given up.
class PassphraseTry : public QObject
{
public:
    struct Found // of the two what was asked for, if anything
    {
        std::shared_ptr<OpenedVault> opened;
        std::optional<Vault::Wrapped> wrapped;
    };
    using Outcome = VaultResult<Found>;
    using Ask = std::function<Outcome(const crypto::SecretBytes& passphrase)>; // on the other thread
    using Then = std::function<void(Outcome)>;

    PassphraseTry();
    ~PassphraseTry() override; // waits

    // One form after the other, while it is the wrong passphrase. `then` comes once, from the event loop.
    void start(std::vector<crypto::SecretBytes> forms, Ask ask, Then then);
    void giveUp();
    // Gives up, and when this returns nothing is left of it: no passphrase, no key, no lock on the folder.
    void end();

private:
    struct State;
    void finish(const std::shared_ptr<State>& state);

    std::shared_ptr<State> m_state; // of the last one
    QThreadPool m_pool;
};

} // namespace mandorla::sync
