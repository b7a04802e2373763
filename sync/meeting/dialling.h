#pragma once

#include "sync/clock.h"
#include "sync/limits.h"
#include "sync/network/address.h"

#include <QHostAddress>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace mandorla::sync {

// Which place is dialled when: where the partner was last, where somebody typed that it is, and where its
// beacons come from. While it is sought, each is dialled in its turn, a further one soon after the one before
// and beside it, until one is up.
//
// Anybody can send an old beacon once more, from anywhere. So what was typed and where it was last have a
// turn each second however many are heard; of each family limits::kPlacesHeard places are remembered, and one
// that has not had its turn makes room for nobody, nor for another port of its own; and limits::kPlacesAtOnce
// of them are dialled at once. Who is being dialled gives way to another once it has had its moment. Nor is
// there a turn without a short pause after the one before, however quickly that failed.
//
// Life: as long as the client. Say what happens; then, and at nextDeadline(), tick(), which takes a turn if
// it is time for one, and do what takeCommands() gives, in order. What is said of a place that is not being
// dialled is passed over. Knows no socket and no clock.
//
// Not protected: who sends enough beacons that nobody here has heard before can keep a place out that is not
// known yet, of the same family, for as long as they last.
class Dialling
{
public:
    // A number from 0 on; one dialler for each will do.
    using Place = std::size_t;
    static constexpr std::size_t kPlaces = 2 + 2 * limits::kPlacesHeard;

    struct Dial
    {
        Place place;
        Address address;
        bool operator==(const Dial&) const = default;
    };
    struct GiveUp
    {
        Place place;
        bool operator==(const GiveUp&) const = default;
    };
    using Command = std::variant<Dial, GiveUp>;

    // Forgets all and stops.
    void clear();

    void setLast(const std::optional<Address>& address);
    [[nodiscard]] const std::optional<Address>& last() const { return m_places[kLast].address; }

    // Somebody waits for a word, whether anybody is there: until takeTyped() or stop().
    void setTyped(const Address& address);
    void forgetTyped();
    [[nodiscard]] bool isTypedAwaited() const { return m_word == Word::Owed; }
    bool takeTyped() { return std::exchange(m_word, Word::None) == Word::Owed; }

    // A beacon came from there, that was not heard before.
    void hear(const Address& address, Time now);
    // Where the laptop at this address listens, if a beacon said so.
    [[nodiscard]] std::optional<Address> heardAt(const QHostAddress& host) const;
    [[nodiscard]] bool expects(const QHostAddress& host) const;

    // From now on, until stop().
    void seek(Time now);
    void stop();
    [[nodiscard]] bool isSeeking() const { return m_state != State::Idle; }
    // While one is up and says hello nobody else is dialled.
    void hold(bool held);

    // Somebody answers there, and TLS is under way.
    void reached(Place place);
    // A link is there. It ends what else is under way, and no more.
    [[nodiscard]] std::optional<Address> linked(Place place);
    // Whether somebody waited for a word about it, and this is it.
    [[nodiscard]] bool failed(Place place);

    void tick(Time now);
    [[nodiscard]] std::vector<Command> takeCommands() { return std::exchange(m_commands, {}); }
    [[nodiscard]] std::optional<Time> nextDeadline() const;

private:
    enum class State
    {
        Idle,
        Seeking,
        Held,
    };

    // Whether somebody waits for one about the typed place.
    enum class Word
    {
        None,
        Owed,
    };

    struct Slot
    {
        enum class State
        {
            Resting, // or empty, while there is no address
            Waiting, // for its turn
            Dialled,
            Reached,
        };

        [[nodiscard]] bool isRunning() const { return state == State::Dialled || state == State::Reached; }
        [[nodiscard]] bool isOnTheWay(Time now) const;
        [[nodiscard]] bool hadItsMoment(Time now) const;

        State state = State::Resting;
        std::optional<Address> address;
        std::optional<Time> dialled;
        Time heard{};
        Time due{}; // Waiting, since
    };

    static constexpr Place kTyped = 0;
    static constexpr Place kLast = 1;
    static constexpr Place kFirstHeard = 2; // of IPv4, then of IPv6

    void rest(Place place);
    void restAll();
    [[nodiscard]] std::optional<Place> placeOf(const Address& address) const;
    [[nodiscard]] std::optional<Place> roomFor(const Address& address, Time now) const;
    [[nodiscard]] std::optional<Place> next(Time now) const;
    [[nodiscard]] bool makeWay(Time now);
    void turn(Time now);

    State m_state = State::Idle;
    Word m_word = Word::None;
    std::array<Slot, kPlaces> m_places;
    std::optional<Time> m_turn;  // the last one
    std::optional<Time> m_pause; // until then
    Time m_look{};               // whether it is time for a turn, when nothing else happens
    std::vector<Command> m_commands;
};

} // namespace mandorla::sync
