#include "tests/player/player.h"

#include "protocol/rounds/round_file.h"
#include "protocol/text.h"

#include <QHostAddress>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>
#include <variant>

namespace mandorla::player {

using namespace std::chrono_literals;

namespace {

constexpr auto kWaitForBeacon = 4s;      // a code waits so long for a laptop that shows digits
constexpr auto kWaitForAnother = 1200ms; // and so long for a second one, which would make it a guess

// What the events mean, for --help.
constexpr const char* kEvents = R"help(Events, one JSON object per line on stdout:
  {"event":"exercises","list":[{"id":"safe-with-you","title":"…","rounds":[{"id":"safe-with-you","title":"…"}]}]}
      what there is to choose from; at the beginning, and when asked for
  {"event":"people","list":[{"id":"5b0c0f2a9d1e7c34","name":"Robin"}]}
      who is kept; at the beginning if there are several, and when asked for. damaged: true, if it cannot be read
  {"event":"listening","port":28460}
      this port is open; not necessarily the one that was asked for
  {"event":"code","code":"482913"}
      the digits to tell the other; others take their place after three wrong guesses
  {"event":"found","laptops":1}
      so many laptops nearby show digits
  {"event":"pairing_failed","kind":"wrong_digits","sentence":"…"}
      this attempt to pair is over
  {"event":"paired","name":"Robin"}
      paired; the name is empty if the other one chose none
  {"event":"connected"}
      both laptops speak with each other; again after each disconnected
  {"event":"disconnected"}
      six seconds without a byte, whatever the reason; a shorter gap is not told
  {"event":"proposed","exercise":"ID","round":"ID","cards":[{"id":"ID","kind":"range","prompt":"…","slots":3,
   "options":["none","some","much"],"steps":3}]}
      a round was suggested, by either; the exercise is empty if no file here has this round.
      options: of pick, range and together (none: any words); steps: of range; several: true, if the words may be
      more than one option id, in their order, a line feed between two; alone: the options that exclude all others
  {"event":"agreed","exercise":"ID","round":"ID"}
      this is the round now
  {"event":"sealed_by_both"}
      the answers are fixed; the cards may be turned
  {"event":"seal_again"}
      a laptop was gone before the cards were ready: this seal is off, the answers are as they were
  {"event":"keeping","error":"disk_full"}
      what happens cannot be written, so nothing is said until it can; an empty error: it can again
  {"event":"locked"}
      no key is left in this process
  {"event":"revealed","card":"ID","kind":"wish","overlap":true,"my_words":"…","their_words":"…"}
      both hands were on the card, and this is what both share. overlap: wish and together true; exchange
      what this side does, ["give"]; pick ["option ids"]; range [lower,upper], or a list of such pairs if
      a changed client made holes
  {"event":"round_done"}
      every card is turned
  {"event":"stopped"}
      one of the two stopped at this card
  {"event":"page","page":"ID","title":"…","entries":[{"id":"ID","text":"…","other":"…"}],"kept":false,"days":90,
   "keep":false,"fades_soon":false}
      a page as it reads now: whenever the other one or time changes it, and after each command on it. other:
      only of two texts side by side
  {"event":"page_gone","page":"ID"}
      such a page is there no more
  {"event":"page_kept","page":"ID"}
      both keep it
  {"event":"page_let_go","page":"ID"}
      one of the two let it go
  {"event":"failure","kind":"not_now","sentence":"…"}
      bad_command, bad_value, not_now, no_such_round, unknown_card: this command did nothing. Other kinds
      are those of the connection and of the protocol's specification
)help";

std::string hexOf(const ByteArray<16>& id)
{
    return QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()))
        .toHex()
        .toStdString();
}

// Zeros, which nothing has, for what is no id.
ByteArray<16> idFrom(const QString& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    return bytes.size() == 16 ? take<16>(view({bytes.constData(), 16})) : ByteArray<16>();
}

QString stringOf(const Json& command, const char* field)
{
    const auto found = command.find(field);
    return found != command.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                        : QString();
}

} // namespace

const std::vector<Player::Command>& Player::commands()
{
    static const std::vector<Command> all = {
        {"show_digits", &Player::showDigits, R"({"do":"show_digits"})",
         "opens pairing and shows digits; again: other digits"},
        {"type_digits", &Player::typeDigits, R"({"do":"type_digits"})",
         "opens pairing to type digits, and forgets an earlier address; dial and enter_code do it when "
         "needed"},
        {"dial", &Player::dial, R"({"do":"dial","address":"10.0.0.2","port":28460})",
         "not paired: where enter_code goes; paired and apart: connects again. The port may be left out"},
        {"enter_code", &Player::enterCode, R"({"do":"enter_code","code":"482913"})",
         "to the dialled address, or to the one laptop nearby that shows digits"},
        {"exercises", &Player::listExercises, R"({"do":"exercises"})", "writes exercises"},
        {"people", &Player::listPeople, R"({"do":"people"})", "writes people"},
        {"go_on", &Player::goOn, R"({"do":"go_on","id":"5b0c0f2a9d1e7c34"})",
         "with one of people: only that one is awaited. If exactly one is kept, it goes on by itself"},
        {"forget", &Player::forget, R"({"do":"forget","id":"5b0c0f2a9d1e7c34"})",
         "one of people: the key of the pairing is erased, and nothing is sent"},
        {"propose", &Player::propose,
         R"({"do":"propose","exercise":"safe-with-you","round":"safe-with-you"})",
         "suggests a round; a newer suggestion replaces it"},
        {"agree", &Player::agree, R"({"do":"agree"})", "to the round that the other one suggested"},
        {"dismiss", &Player::dismiss, R"({"do":"dismiss"})", "puts that suggestion away; nothing is sent"},
        {"answer", &Player::answer,
         R"({"do":"answer","card":"ID","value":"love","words":"slowly","keep":false})",
         "a draft until sealed; replaces the earlier one. value: wish \"love\", \"open\", \"no\"; exchange\n"
         "      [\"give\",\"receive\"], one of them or []; pick [\"option ids\"]; range [lower,upper], steps "
         "counted\n"
         "      from 0; together true (show, if there are words) or false; private none; \"skip\" or null on "
         "any.\n"
         "      words: as one likes; on a together card with options the id of one. keep: to oneself"},
        {"seal", &Player::seal, R"({"do":"seal"})", "fixes the answers, once both have"},
        {"unseal", &Player::unseal, R"({"do":"unseal"})", "takes the seal back, until both have sealed"},
        {"turn", &Player::turn, R"({"do":"turn"})", "puts a hand on the card; again after each revealed"},
        {"unturn", &Player::unturn, R"({"do":"unturn"})", "takes the hand back"},
        {"stop", &Player::stop, R"({"do":"stop"})", "ends the round at this card, for both"},
        {"talk", &Player::talk, R"({"do":"talk","minutes":5,"i_begin":true})",
         "suggests to talk about what was revealed last; 2, 5 or 10 minutes each"},
        {"talk_agree", &Player::agreeToTalk, R"({"do":"talk_agree"})", "to what the other suggests"},
        {"talk_end", &Player::endTalk, R"({"do":"talk_end"})", "for both; or takes a suggestion back"},
        {"pages", &Player::listPages, R"({"do":"pages"})", "writes a page for each there is"},
        {"page_add", &Player::addEntry, R"({"do":"page_add","text":"a walk by the sea"})",
         "an entry more. Here and below \"page\" names one of several; else it is the last round's, or the "
         "first"},
        {"page_edit", &Player::editEntry,
         R"({"do":"page_edit","entry":"ID","text":"a long walk by the sea"})",
         "the whole text; of two side by side, one's own"},
        {"page_type", &Player::typeInEntry, R"({"do":"page_type","entry":"ID","word":0,"text":"s"})",
         "keys behind a word of what stands there at this moment, as a field takes them"},
        {"page_pick", &Player::pickText, R"({"do":"page_pick","entry":"ID","other":true})",
         "of two texts side by side: the other's, or one's own"},
        {"page_drop", &Player::dropEntry, R"({"do":"page_drop","entry":"ID"})", "gone on both"},
        {"page_days", &Player::chooseDays, R"({"do":"page_days","days":30})", "30, 90 or 180, for both"},
        {"page_keep", &Player::keepPage, R"({"do":"page_keep","keep":true})",
         "wishes to keep it, or not after all"},
        {"page_let_go", &Player::letGoOfPage, R"({"do":"page_let_go"})", "gone on both"},
        {"leave", &Player::leave, R"({"do":"leave"})", "goes silent; dial comes back"},
        {"lock", &Player::lock, R"({"do":"lock"})",
         "closes the vault and wipes every key, as before sleep; then only quit. Not just for tonight"},
        {"quit", &Player::quit, R"({"do":"quit"})", "goes silent and exits with 0, as does the end of stdin"},
    };
    return all;
}

QString Player::help()
{
    QString out = QStringLiteral("Commands, one JSON object per line on stdin:\n");
    for (const Command& command : commands())
        out += QStringLiteral("  %1\n      %2\n")
                   .arg(QString::fromUtf8(command.example), QString::fromUtf8(command.about));
    return out + QLatin1Char('\n') + QString::fromUtf8(kEvents);
}

Player::Player(sync::Client& client, std::vector<protocol::Exercise> exercises, bool beacons, Write write,
               std::function<bool()> lock, std::function<void()> quit)
    : m_client(client)
    , m_exercises(std::move(exercises))
    , m_beacons(beacons)
    , m_write(std::move(write))
    , m_lock(std::move(lock))
    , m_quit(std::move(quit))
{
    using sync::Client;
    connect(&client, &Client::listening, this,
            [this](quint16 port) { m_write({{"event", "listening"}, {"port", port}}); });
    // Queued: why an attempt failed stands before the new digits.
    connect(&client, &Client::pairingChanged, this, &Player::showCode, Qt::QueuedConnection);
    connect(&client, &Client::foundChanged, this, &Player::showFound);
    connect(&client, &Client::pairingFailed, this, [this](const sync::Failure& failure) {
        tellFailure("pairing_failed", sync::nameOf(failure), app::sentenceFor(failure));
    });
    connect(&client, &Client::connectFailed, this, [this](sync::ConnectFailure failure) {
        const bool pairing = m_client.pairingPhase() != Client::PairingPhase::Closed;
        tellFailure(pairing ? "pairing_failed" : "failure", sync::nameOf(failure), app::sentenceFor(failure));
    });
    connect(&client, &Client::otherVersionChanged, this, [this] {
        if (const auto& other = m_client.otherVersion())
            tellFailure("failure", sync::nameOf(*other), app::sentenceFor(*other));
    });
    connect(&client, &Client::paired, this, [this](sync::Partner* partner) { attend(*partner); });
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] { submitCode(std::exchange(m_codeWaiting, {})); });
}

void Player::begin()
{
    listExercises({});
    if (m_client.companions().size() > 1)
        listPeople({});
}

void Player::end()
{
    if (!std::exchange(m_over, true))
        m_quit();
}

void Player::take(const std::optional<std::string>& line)
{
    if (m_over)
        return;
    if (!line)
        return refuse("bad_command", "A line has at most 64 KiB.");
    if (line->find_first_not_of(" \t\r") == std::string::npos)
        return;
    const Json command = Json::parse(*line, nullptr, false);
    if (!command.is_object())
        return refuse("bad_command", "A line is one JSON object.");
    const std::string name = stringOf(command, "do").toStdString();
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command& c) { return name == c.name; });
    if (found == all.end())
        return refuse("bad_command", "There is no such command; --help lists them.");
    if (m_locked && found->run != &Player::quit)
        return require(false);
    (this->*found->run)(command);
}

// --- pairing ---

void Player::showDigits(const Json&)
{
    m_waiting.stop();
    m_client.showDigits();
}

void Player::typeDigits(const Json&)
{
    m_waiting.stop();
    m_addressGiven = false;
    m_client.endPairing();
    m_client.typeDigits();
}

void Player::dial(const Json& command)
{
    using Phase = sync::Client::PairingPhase;
    const Phase phase = m_client.pairingPhase();
    if (phase == Phase::Trying)
        return require(false);
    QString address = stringOf(command, "address");
    if (const auto port = command.find("port"); port != command.end()) {
        if (!port->is_number_unsigned() || port->get<std::uint64_t>() == 0 ||
            port->get<std::uint64_t>() > 65535)
            return refuse("bad_value", "A port is a number from 1 to 65535.");
        address = (address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                      .arg(address)
                      .arg(port->get<unsigned>());
    }
    if (!m_client.dial(address))
        return tellFailure("failure", "bad_value", app::sentenceFor(*m_client.mistakeIn(address)));
    if (m_client.partner() && phase == Phase::Closed)
        return;
    m_addressGiven = true;
    if (phase != Phase::Typing)
        m_client.typeDigits();
}

void Player::enterCode(const Json& command)
{
    using Phase = sync::Client::PairingPhase;
    const QString code = stringOf(command, "code");
    if (m_client.pairingPhase() == Phase::Trying || m_waiting.isActive())
        return require(false);
    if (m_client.pairingPhase() != Phase::Typing)
        m_client.typeDigits();
    if (m_addressGiven || !m_beacons || m_client.laptopsShowing() > 0)
        return submitCode(code);
    m_codeWaiting = code;
    m_waiting.start(kWaitForBeacon);
}

void Player::submitCode(const QString& code)
{
    if (!m_client.enterCode(code))
        refuse("bad_value", "A code is six digits.");
}

void Player::showCode()
{
    const QString code = m_client.code();
    if (std::exchange(m_codeShown, code) != code && !code.isEmpty())
        m_write({{"event", "code"}, {"code", code.toStdString()}});
}

void Player::showFound()
{
    const int found = m_client.laptopsShowing();
    if (std::exchange(m_found, found) != found && found > 0)
        m_write({{"event", "found"}, {"laptops", found}});
    if (found > 0 && m_waiting.isActive() && m_waiting.remainingTimeAsDuration() > kWaitForAnother)
        m_waiting.start(kWaitForAnother);
}

// --- the round ---

template <typename Verb>
void Player::withPartner(Verb verb)
{
    sync::Partner* partner = m_client.partner();
    require(partner && verb(*partner));
}

void Player::listExercises(const Json&)
{
    m_write({{"event", "exercises"}, {"list", exercisesToJson(m_exercises)}});
}

void Player::listPeople(const Json&)
{
    Json list = Json::array();
    for (const sync::Client::Companion& one : m_client.companions()) {
        list.push_back({{"id", one.id}, {"name", protocol::plain(one.name.toStdString())}});
        if (!one.readable)
            list.back()["damaged"] = true;
    }
    m_write({{"event", "people"}, {"list", list}});
}

void Player::goOn(const Json& command)
{
    if (const auto done = m_client.goOnWith(stringOf(command, "id").toStdString()); !done)
        tellFailure("failure", nameOf(done.error()), app::sentenceFor(done.error()));
}

void Player::forget(const Json& command)
{
    if (const auto done = m_client.forget(stringOf(command, "id").toStdString()); !done)
        return tellFailure("failure", nameOf(done.error()), app::sentenceFor(done.error()));
    listPeople({});
}

void Player::propose(const Json& command)
{
    const std::string exercise = stringOf(command, "exercise").toStdString();
    const std::string id = stringOf(command, "round").toStdString();
    const protocol::Round* round = nullptr;
    for (const protocol::Exercise& candidate : m_exercises) // of two files with one id the later one counts
        for (const protocol::Round& one : candidate.rounds)
            if (candidate.id == exercise && one.id == id)
                round = &one;
    if (!round)
        return refuse("no_such_round", "No file here has this round.");
    if (round->isPrivate())
        return refuse("bad_value", "A round of private cards only is never suggested.");
    withPartner([&](sync::Partner& partner) {
        const bool done = partner.suggest(*round);
        if (done)
            tellProposed(*round);
        return done;
    });
}

void Player::dismiss(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.dismiss(); });
}

void Player::agree(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.agree(); });
}

void Player::answer(const Json& command)
{
    withPartner([&](sync::Partner& partner) {
        const protocol::Round* round = partner.round();
        if (!round || partner.sealed())
            return false;
        const std::string id = stringOf(command, "card").toStdString();
        const auto card = std::find_if(round->cards.begin(), round->cards.end(),
                                       [&id](const protocol::Card& c) { return c.id == id; });
        if (card == round->cards.end()) {
            refuse("unknown_card", "The round has no such card.");
            return true;
        }
        auto answer = answerFrom(*card, command);
        if (!answer) {
            refuse("bad_value", "This is no answer to that card.");
            return true;
        }
        return partner.answer(static_cast<std::size_t>(card - round->cards.begin()), std::move(*answer));
    });
}

void Player::seal(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.seal(); });
}

void Player::unseal(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.unseal(); });
}

void Player::turn(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.handOn(); });
}

void Player::talk(const Json& command)
{
    withPartner([&](sync::Partner& partner) {
        return partner.suggestTalk(command.value("minutes", 5), command.value("i_begin", true));
    });
}

void Player::agreeToTalk(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.acceptTalk(); });
}

void Player::endTalk(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.endTalk(); });
}

void Player::unturn(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.handOff(); });
}

void Player::stop(const Json&)
{
    withPartner([](sync::Partner& partner) { return partner.stop(); });
}

// --- our page ---

template <typename Verb>
void Player::withPage(const Json& command, Verb verb)
{
    withPartner([&](sync::Partner& partner) {
        const auto all = partner.sheets();
        sync::SheetId page{};
        if (command.contains("page"))
            page = idFrom(stringOf(command, "page"));
        else if (const auto ours = partner.ourSheet(); ours && partner.sheet(*ours))
            page = *ours;
        else if (!all.empty())
            page = all.front();
        if (!verb(partner, page))
            return false;
        tellPage(page);
        return true;
    });
}

void Player::listPages(const Json&)
{
    withPartner([this](sync::Partner& partner) {
        for (const sync::SheetId& page : partner.sheets())
            tellPage(page);
        return true;
    });
}

void Player::addEntry(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        return partner.addEntry(page, stringOf(command, "text")).has_value();
    });
}

void Player::editEntry(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        return partner.editEntry(page, idFrom(stringOf(command, "entry")), stringOf(command, "text"));
    });
}

void Player::typeInEntry(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        const sync::EntryId id = idFrom(stringOf(command, "entry"));
        const auto word = command.find("word");
        const auto shown = partner.sheet(page);
        if (!shown || word == command.end() || !word->is_number_unsigned())
            return false;
        for (const sync::SharedEntry& entry : shown->entries) {
            if (entry.id != id)
                continue;
            std::size_t at = 0;
            for (auto i = word->get<std::size_t>(); i > 0; --i) // behind the last: the first again
                at = entry.text.find(' ', at) + 1;
            std::string text = entry.text;
            text.insert(std::min(text.find(' ', at), text.size()), stringOf(command, "text").toStdString());
            return partner.editEntry(page, id, QString::fromStdString(text));
        }
        return false;
    });
}

void Player::pickText(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        return partner.pickText(page, idFrom(stringOf(command, "entry")),
                                command.value("other", Json()) == true);
    });
}

void Player::dropEntry(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        return partner.dropEntry(page, idFrom(stringOf(command, "entry")));
    });
}

void Player::chooseDays(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        const auto days = command.find("days");
        return days != command.end() && days->is_number_integer() &&
               partner.chooseDays(page, days->get<int>());
    });
}

void Player::keepPage(const Json& command)
{
    withPage(command, [&](sync::Partner& partner, const sync::SheetId& page) {
        return partner.retainSheet(page, command.value("keep", Json()) == true);
    });
}

void Player::letGoOfPage(const Json& command)
{
    withPage(command,
             [](sync::Partner& partner, const sync::SheetId& page) { return partner.letGoOfSheet(page); });
}

void Player::tellPage(const sync::SheetId& id)
{
    const auto page = m_client.partner()->sheet(id);
    if (!page)
        return m_write({{"event", "page_gone"}, {"page", hexOf(id)}});
    Json entries = Json::array();
    for (const sync::SharedEntry& entry : page->entries) {
        entries.push_back({{"id", hexOf(entry.id)}, {"text", entry.text}});
        if (entry.other)
            entries.back()["other"] = *entry.other;
    }
    m_write({{"event", "page"},
             {"page", hexOf(id)},
             {"title", page->title.empty() ? "" : protocol::textIn(page->title, {"en"})},
             {"entries", entries},
             {"kept", page->kept},
             {"days", page->days},
             {"keep", page->keep},
             {"fades_soon", page->fadesSoon}});
}

void Player::leave(const Json&)
{
    withPartner([](sync::Partner& partner) {
        partner.leave();
        return true;
    });
}

void Player::lock(const Json&)
{
    m_waiting.stop();
    m_locked = m_lock(); // the client is gone
    if (m_locked)
        m_write({{"event", "locked"}});
    else
        require(false);
}

void Player::quit(const Json&) { end(); }

// --- what happens ---

void Player::attend(sync::Partner& partner)
{
    m_paired = false;
    m_round.reset();
    connect(&partner, &sync::Partner::happened, this, &Player::tell);
    connect(&partner, &sync::Partner::sheetChanged, this, &Player::tellPage);
    connect(&partner, &sync::Partner::keepingChanged, this, [this, &partner] {
        const auto error = partner.keepingError();
        if (std::exchange(m_keepingError, error) != error)
            m_write({{"event", "keeping"}, {"error", error ? nameOf(*error) : ""}});
    });
}

void Player::tell(const sync::Event& event)
{
    if (const auto* met = std::get_if<sync::Met>(&event)) {
        if (!std::exchange(m_paired, true))
            m_write({{"event", "paired"}, {"name", protocol::plain(met->name)}});
        m_write({{"event", "connected"}});
    } else if (std::holds_alternative<sync::Paused>(event)) {
        m_write({{"event", "disconnected"}});
    } else if (const auto* suggested = std::get_if<sync::Suggested>(&event)) {
        tellProposed(suggested->round);
    } else if (const auto* agreed = std::get_if<sync::Agreed>(&event)) {
        m_round = agreed->round;
        m_write({{"event", "agreed"}, {"exercise", exerciseIdOf(*m_round)}, {"round", m_round->id}});
    } else if (std::holds_alternative<sync::SealedByBoth>(event)) {
        m_write({{"event", "sealed_by_both"}});
    } else if (std::holds_alternative<sync::SealAgain>(event)) {
        m_write({{"event", "seal_again"}});
    } else if (const auto* shared = std::get_if<sync::Shared>(&event)) {
        const protocol::Card& card = m_round->cards.at(shared->card);
        m_write({{"event", "revealed"},
                 {"card", card.id},
                 {"kind", protocol::nameOf(card.kind)},
                 {"overlap", overlapToJson(card, shared->overlap, m_client.partner()->role())},
                 {"my_words", protocol::plain(shared->mine)},
                 {"their_words", protocol::plain(shared->theirs)}});
    } else if (std::holds_alternative<sync::RoundDone>(event)) {
        m_write({{"event", "round_done"}});
    } else if (std::holds_alternative<sync::Stopped>(event)) {
        m_write({{"event", "stopped"}});
    } else if (std::holds_alternative<sync::TalkChanged>(event)) {
        static constexpr const char* kStages[] = {"none", "suggested", "asked", "on"};
        const sync::Partner& partner = *m_client.partner();
        const sync::TalkState talk = partner.talk();
        m_write({{"event", "talk"},
                 {"stage", kStages[static_cast<std::size_t>(talk.stage)]},
                 {"minutes", talk.minutes},
                 {"i_begin", talk.stage != sync::TalkState::Stage::None && talk.begins == partner.role()}});
    } else if (const auto* kept = std::get_if<sync::SheetKept>(&event)) {
        m_write({{"event", "page_kept"}, {"page", hexOf(kept->sheet)}});
    } else if (const auto* gone = std::get_if<sync::SheetLetGo>(&event)) {
        m_write({{"event", "page_let_go"}, {"page", hexOf(gone->sheet)}});
    } else if (const auto* failed = std::get_if<sync::Failed>(&event)) {
        tellFailure("failure", sync::nameOf(failed->failure), app::sentenceFor(failed->failure));
    }
}

// The wire carries the round alone: which exercise it is of, the files here may know.
std::string Player::exerciseIdOf(const protocol::Round& round) const
{
    for (const protocol::Exercise& exercise : m_exercises)
        for (const protocol::Round& one : exercise.rounds)
            if (one.digest() == round.digest())
                return exercise.id;
    return {};
}

void Player::tellProposed(const protocol::Round& round)
{
    m_write({{"event", "proposed"},
             {"exercise", exerciseIdOf(round)},
             {"round", round.id},
             {"cards", cardsToJson(round)}});
}

void Player::tellFailure(const char* event, std::string_view kind, const app::Sentence& sentence)
{
    const QString whole =
        sentence.next.isEmpty() ? sentence.what : sentence.what + QLatin1Char(' ') + sentence.next;
    m_write({{"event", event}, {"kind", kind}, {"sentence", whole.toStdString()}});
}

void Player::refuse(const char* kind, const char* sentence)
{
    m_write({{"event", "failure"}, {"kind", kind}, {"sentence", sentence}});
}

void Player::require(bool done)
{
    if (!done)
        refuse("not_now", "The moment does not allow that.");
}

} // namespace mandorla::player
