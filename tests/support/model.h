#pragma once

#include "protocol/crypto/random.h"
#include "protocol/wire/message.h"
#include "sync/conversation/session.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// The model of protocol/proofs/conversation beside two sessions of the program: each call of either is a step
// of the model as well, and after it both have to have said the same messages and to stand in the same row of
// the specification's table. So what Spin finds to be true of the model is said of the code.
namespace mandorla::test {

// One evening at a time. Bodies, which are numbers in the model, are the same where they are the same bytes.
class Model
{
public:
    Model();
    ~Model();
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    // What came of a call of the program's session.
    struct Seen
    {
        sync::Standing standing{};
        std::vector<protocol::Message> said;
        std::vector<sync::Event> events;
    };

    // By role. The first difference, or nothing.
    std::string linkUp(int role, const Seen& seen);
    std::string linkDown(int role, const Seen& seen);
    std::string receive(int role, const protocol::Message& message, const Seen& seen);
    std::string submit(int role, const sync::Command& command, bool done, const Seen& seen);
    std::string restart(int role, const Seen& seen);

    // A call that never happened, for its process died before it was written down: back to before it.
    class Before;
    [[nodiscard]] std::shared_ptr<const Before> now() const;
    void undo(int role, const Before& call);

    // What a message up to STOP does in the row of the table, as that has it: of a laptop made for it,
    // whatever went on here.
    [[nodiscard]] static std::string decisionOn(sync::Standing standing, sync::Incoming message);

private:
    // Ids of the program, by the numbers that they have in the model.
    struct Names
    {
        std::map<Bytes, int> rounds, contexts, nonces[2];
    };

    std::string compare(int role, const Seen& seen);
    std::string choose(int role, const protocol::Message& message, const Seen& seen);
    bool names(int role, const Bytes& tag, int context);
    bool isSame(int role, const protocol::Message& said, int type, int a, int b, int c);

    Names m_names;
};

} // namespace mandorla::test
