#pragma once

#include "protocol/rounds/round.h"

#include <QObject>

#include <vector>

namespace mandorla::app {

// Rounds of one's own that stand among the built-in ones: opened from a file, or written here. In memory
// only, until Mandorla closes.
class AddedRounds : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // One that is there already, to the byte, is not put there twice.
    void add(const protocol::Round& round);
    // What was put there before, and written on since, has a new form.
    void replace(const crypto::Digest& before, const protocol::Round& round);

    [[nodiscard]] const std::vector<protocol::Round>& rounds() const { return m_rounds; }

signals:
    void changed(int latest); // the place of the round that was just put there

private:
    std::vector<protocol::Round> m_rounds;
};

} // namespace mandorla::app
