#pragma once

#include "app/words/sentences.h"
#include "protocol/rounds/round_file.h"
#include "sync/client.h"
#include "sync/conversation/event.h"
#include "sync/partner.h"
#include "tests/player/values.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::player {

// One person's evening, driven by lines: what stands in a command is done on the Client, what happens there
// is written as an event. Adds no rule of its own but one: a code that is entered while no laptop has been
// found waits a moment for one.
//
// Life: one for each client, which has to outlive it. begin() writes what there is to choose from; take()
// then as often as a line comes. Nothing that comes in ends it but quit: what cannot be done is written as a
// failure. quit() is called once, and nothing is taken after it; after lock() nothing but quit.
class Player : public QObject
{
public:
    using Write = std::function<void(const Json& event)>;

    Player(sync::Client& client, std::vector<protocol::Exercise> exercises, bool beacons, Write write,
           std::function<bool()> lock, std::function<void()> quit);

    void begin(); // and, where several people are kept, whom to go on with
    void take(const std::optional<std::string>& line); // nothing: a line that was too long
    void end();                                        // nobody speaks any more: the same as quit

    // Every command and event, each with an example.
    [[nodiscard]] static QString help();

private:
    struct Command
    {
        const char* name;
        void (Player::*run)(const Json& command);
        const char* example;
        const char* about;
    };
    [[nodiscard]] static const std::vector<Command>& commands();

    void showDigits(const Json&);
    void typeDigits(const Json&);
    void dial(const Json& command);
    void enterCode(const Json& command);
    void listExercises(const Json&);
    void listPeople(const Json&);
    void goOn(const Json& command);
    void forget(const Json& command);
    void propose(const Json& command);
    void dismiss(const Json&);
    void agree(const Json&);
    void answer(const Json& command);
    void seal(const Json&);
    void unseal(const Json&);
    void turn(const Json&);
    void unturn(const Json&);
    void stop(const Json&);
    void talk(const Json& command);
    void agreeToTalk(const Json&);
    void endTalk(const Json&);
    void listPages(const Json&);
    void addEntry(const Json& command);
    void editEntry(const Json& command);
    void typeInEntry(const Json& command);
    void pickText(const Json& command);
    void dropEntry(const Json& command);
    void chooseDays(const Json& command);
    void keepPage(const Json& command);
    void letGoOfPage(const Json& command);
    void leave(const Json&);
    void lock(const Json&);
    void quit(const Json&);

    void submitCode(const QString& code);
    void showCode();
    void showFound();
    void attend(sync::Partner& partner);
    void tell(const sync::Event& event);
    void tellProposed(const protocol::Round& round);
    void tellFailure(const char* event, std::string_view kind, const app::Sentence& sentence);
    void refuse(const char* kind, const char* sentence);
    void require(bool done); // refuses with not_now unless it was
    template <typename Verb>
    void withPartner(Verb verb); // verb returns false if the moment does not allow it
    template <typename Verb>
    void withPage(const Json& command, Verb verb); // the one it names, or tonight's, or the first there is
    void tellPage(const sync::SheetId& page);
    [[nodiscard]] std::string exerciseIdOf(const protocol::Round& round) const;

    sync::Client& m_client;
    std::vector<protocol::Exercise> m_exercises;
    bool m_beacons;
    Write m_write;
    std::function<bool()> m_lock; // false: there is no vault
    std::function<void()> m_quit;
    bool m_locked = false;
    bool m_over = false;

    QString m_codeShown;
    int m_found = 0;
    bool m_addressGiven = false;
    QString m_codeWaiting; // for a laptop to be found
    QTimer m_waiting;
    bool m_paired = false; // with this partner, and said so
    std::optional<sync::VaultError> m_keepingError;
    std::optional<protocol::Round> m_round; // the agreed one, as the events tell it
};

} // namespace mandorla::player
