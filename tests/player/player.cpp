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
    m_write({{"event", event}, {"kind", kind}, {"sentence", sentence.whole().toStdString()}});
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
