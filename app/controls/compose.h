#pragma once

#include <QString>

#include <memory>

class QKeyEvent;

namespace mandorla::app {

// Letters that take more than one key: dead keys and the Compose key, as the X tables of this language have
// them, or the person's own ~/.XCompose. Without a table for the language (LANG=C), that of English stands
// in.
//
// Input methods do the same, each in its own way where keys do not go together: ´ x gives x, or ´x. So what
// has to come out the same in every session is done here, from the keys themselves.
//
// Without a key symbol (offscreen), or without any table, every key stands for itself.
class Compose
{
public:
    Compose();
    ~Compose();

    // Takes a key that was pressed. False: it is no part of a letter, and does what it does. True: it was;
    // `letter` is what they make if it was the last of them, and empty before. What does not go together is
    // forgotten, and the key stands for itself.
    [[nodiscard]] bool take(const QKeyEvent& key, QString& letter);
    void reset(); // somewhere else now

private:
    struct State; // made at the first key
    std::unique_ptr<State> m_state;
};

} // namespace mandorla::app
