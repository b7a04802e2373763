#pragma once

#include "tests/support/journal_fixture.h"
#include "tests/support/model.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandorla::test {

// A session of the program with the model beside it: used as the session is.
class ModelledSession
{
public:
    ModelledSession(Model& model, sync::Session::Setup setup, crypto::Random& random);

    void linkUp(sync::Time now);
    void linkDown();
    void receive(ByteView bytes, sync::Time now);
    [[nodiscard]] bool submit(sync::Command command, sync::Time now);
    [[nodiscard]] std::vector<sync::Event> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] Bytes takeOutgoing() { return std::exchange(m_outgoing, {}); }
    // It is on the disk now, which got the parts that are new.
    [[nodiscard]] crypto::SecretBytes journal();
    // The process dies and begins again with that journal, which is the last. False: it cannot be read.
    [[nodiscard]] bool restart(ByteView journal);

    [[nodiscard]] const sync::Session& operator*() const { return *m_session; }
    [[nodiscard]] const sync::Session* operator->() const { return &*m_session; }
    // The first step that the model does not know, with what led there; empty so far.
    [[nodiscard]] const std::string& difference() const { return m_difference; }

private:
    void begin();
    [[nodiscard]] Model::Seen seen();
    void note(const std::string& difference);

    Model& m_model;
    sync::Session::Setup m_setup;
    crypto::Random& m_random;
    std::optional<sync::Session> m_session;        // always there
    std::shared_ptr<const Model::Before> m_before; // the call that is not on the disk yet
    KeptInParts m_disk;
    Bytes m_unread; // of a frame that is not whole
    bool m_dismissed = false;
    std::vector<sync::Event> m_events;
    Bytes m_outgoing;
    std::string m_difference;
};

} // namespace mandorla::test
