#include "sync/passphrase_try.h"

#include "sync/limits.h"

#include <QMetaObject>

#include <sodium.h>

#include <mutex>
#include <optional>
#include <utility>

namespace mandorla::sync {

struct PassphraseTry::State
{
    // Of the other thread alone.
    std::vector<crypto::SecretBytes> forms;
    Ask ask;

    Then then; // of the thread of the windows alone

    std::mutex mutex; // for the rest
    bool givenUp = false;
    std::optional<Outcome> outcome;

    [[nodiscard]] bool isGivenUp()
    {
        const std::scoped_lock lock(mutex);
        return givenUp;
    }
    // Whether there was still somebody to hear it.
    [[nodiscard]] bool put(Outcome made)
    {
        const std::scoped_lock lock(mutex);
        if (!givenUp)
            outcome.emplace(std::move(made));
        return !givenUp;
    }
    [[nodiscard]] std::optional<Outcome> take()
    {
        const std::scoped_lock lock(mutex);
        return std::exchange(outcome, std::nullopt);
    }
    void giveUp()
    {
        const std::scoped_lock lock(mutex);
        givenUp = true;
        outcome.reset();
    }
};

PassphraseTry::PassphraseTry() { m_pool.setMaxThreadCount(1); }

PassphraseTry::~PassphraseTry() { end(); }

void PassphraseTry::start(std::vector<crypto::SecretBytes> forms, Ask ask, Then then)
{
    giveUp();
    m_state = std::make_shared<State>();
    m_state->forms = std::move(forms);
    m_state->ask = std::move(ask);
    m_state->then = std::move(then);
    m_pool.start([this, state = m_state] {
        Outcome outcome = Unexpected(VaultError::WrongPassphrase);
        for (const auto& form : state->forms) {
            if (state->isGivenUp())
                break;
            outcome = state->ask(form);
            if (outcome || outcome.error() != VaultError::WrongPassphrase)
                break;
        }
        state->forms.clear();
        state->ask = nullptr; // with a key, perhaps
        sodium_stackzero(limits::kStackWiped);
        if (state->put(std::move(outcome)))
            QMetaObject::invokeMethod(this, [this, state] { finish(state); }, Qt::QueuedConnection);
    });
}

void PassphraseTry::finish(const std::shared_ptr<State>& state)
{
    auto outcome = state->take();
    if (outcome && state == m_state) // else it was given up
        std::exchange(m_state, nullptr)->then(std::move(*outcome));
}

void PassphraseTry::giveUp()
{
    if (m_state)
        m_state->giveUp();
}

void PassphraseTry::end()
{
    giveUp();
    m_pool.waitForDone();
    m_state.reset();
}

} // namespace mandorla::sync
