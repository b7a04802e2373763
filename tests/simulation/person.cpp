#include "tests/simulation/person.h"

#include "sync/limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mandorla::simulation {

using namespace std::chrono_literals;
using sync::Partner;

namespace {

// After so long without trouble, what was typed is on the disk: limits::kTyping, and once more if it failed.
constexpr auto kSurely = 5s;

} // namespace

Person::Person(std::size_t who, Scene& scene, Laptop& laptop)
    : m_who(who)
    , m_scene(scene)
    , m_laptop(laptop)
    , m_chance(scene.chance)
{
    laptop.happened = [this](const sync::Event& event) { hear(event); };
    laptop.gone = [this] { lose(); };
}

bool Person::isOver() const
{
    return m_current.empty() || m_scene.tales.at(m_current).end[m_who] != Tale::End::None;
}

// --- what the screen says ---

void Person::hear(const sync::Event& event)
{
    static constexpr std::array kNames{"met",        "paused",      "suggested",  "agreed",  "sealed by both",
                                       "seal again", "shared",      "round done", "stopped", "talk",
                                       "page kept",  "page let go", "failed"};
    static_assert(kNames.size() == std::variant_size_v<sync::Event>);
    m_scene.note(std::to_string(m_who) + " hears " + kNames.at(event.index()) + " (" + m_current + ')');
    if (std::holds_alternative<sync::Met>(event)) {
        m_hasMet = true;
    } else if (const auto* agreed = std::get_if<sync::Agreed>(&event)) {
        onAgreed(agreed->round);
    } else if (std::holds_alternative<sync::SealAgain>(event)) {
        m_sealsAgain = true;
        m_hasSealed = false;
    } else if (const auto* shared = std::get_if<sync::Shared>(&event)) {
        onShared(*shared);
    } else if (std::holds_alternative<sync::RoundDone>(event)) {
        onEnd(Tale::End::Done);
    } else if (std::holds_alternative<sync::Stopped>(event)) {
        onEnd(Tale::End::Stopped);
    } else if (const auto* letGo = std::get_if<sync::SheetLetGo>(&event)) {
        m_unsure.insert(letGo->sheet);
        if (isAllOnDisk())
            m_letGo.insert(letGo->sheet);
    } else if (const auto* failed = std::get_if<sync::Failed>(&event)) {
        m_scene.isWrong("the two laptops fell out: " + std::string(nameOf(failed->failure)));
    }
}

void Person::onAgreed(const protocol::Round& round)
{
    if (!m_scene.tales.contains(round.id))
        return m_scene.isWrong("a round that nobody suggested");
    const bool isTheSame = round.id == m_current;
    m_current = round.id;
    m_scene.note(std::to_string(m_who) + " is in " + m_current);
    if (isTheSame)
        return; // told again
    m_agreedAt = sinceNow();
    m_scene.tales.at(m_current).end[m_who] =
        Tale::End::None; // if it had ended, that was lost, or comes again
    m_shownAt.clear();
    m_hasSealed = m_sealsAgain = false;
    m_drafts.assign(round.cards.size(), {Draft{{}, m_laptop.awakeFor(), {}}});
}

void Person::onShared(const sync::Shared& shared)
{
    if (m_current.empty())
        return m_scene.isWrong("a card is shown without a round");
    Tale& here = tale();
    if (const auto wrong = here.wrongIn(m_who, shared, partner()->role()))
        return m_scene.isWrong(*wrong);
    m_shownAgain.insert(shared.card);
    m_shownAt.emplace(shared.card, sinceNow());
    const auto [before, isNew] = here.shown[m_who].emplace(shared.card, shared);
    if (!isNew && before->second.overlap.bySlot != shared.overlap.bySlot)
        m_scene.isWrong("a card is shown again, and otherwise");
    if (m_stop && m_stop->round == m_current && here.shown[m_who].size() > m_stop->mostShown)
        m_scene.isWrong("cards are turned after a stop");
    std::set<std::size_t> onAny;
    for (const auto& shown : here.shown)
        for (const auto& [card, what] : shown)
            onAny.insert(card);
    if (here.hands[0] < onAny.size() || here.hands[1] < onAny.size())
        m_scene.isWrong("more cards are shown than both had a hand on");
}

void Person::onEnd(Tale::End end)
{
    if (m_current.empty())
        return m_hasLost ? void() : m_scene.isWrong("a round ends that never began");
    Tale& here = tale();
    Tale::End& mine = here.end[m_who];
    if (mine != Tale::End::None && mine != end)
        return m_scene.isWrong("a round that ended ends otherwise");
    if (end == Tale::End::Stopped && m_scene.stops == here.stopsBefore)
        return m_scene.isWrong("nobody stopped " + m_current);
    if (std::exchange(mine, end) == Tale::End::None) {
        ++m_endsSince;
        m_endedAt = sinceNow();
    }
    if (end == Tale::End::Done)
        for (std::size_t card = 0; card < here.round.cards.size(); ++card)
            if (here.overlaps(card) && !here.shown[m_who].contains(card))
                m_scene.isWrong("every card is turned, and one that both share was never shown: card " +
                                std::to_string(card) + " of " + m_current);
}

// --- what the laptop forgets, and what not ---

bool Person::isAllOnDisk() const
{
    return !m_laptop.disk.hasEnded() && !m_laptop.disk.hasTrouble() && m_laptop.isOpen();
}

bool Person::wasKept(sync::Time since) const
{
    return since < sync::Time(0) || m_before->at - std::max(since, m_before->trouble) >= kSurely;
}

void Person::lose()
{
    if (m_before) { // it ended again before it had begun, and what it had to say went with it: the seal is
                    // off
        m_before->hadSealed = false;
        return;
    }
    m_before = Before{.current = m_current,
                      .wasUnderWay = !isOver() && wasKept(m_agreedAt),
                      .hadSealed = m_hasSealed && wasKept(m_sealedAt),
                      .shown = m_shownAt,
                      .at = m_laptop.awakeFor(),
                      .trouble = m_laptop.lastTrouble()};
    m_shownAgain.clear();
    m_sealsAgain = false;
}

void Person::goesOn()
{
    if (!m_before)
        return;
    const Before before = *m_before;
    Partner* const there = partner();
    if (!there) {
        if (m_hasMet)
            m_scene.isWrong("a pairing that was kept is gone");
        return;
    }
    const protocol::Round* const round = there->round();
    const bool isUnderWay = round && round->id == before.current;
    // One that was stopped, and nothing shared in it, is gone without a word if the program ended in that
    // moment.
    const bool mayBeStopped =
        !before.current.empty() && m_scene.stops > m_scene.tales.at(before.current).stopsBefore;
    if (before.wasUnderWay && !mayBeStopped && m_current == before.current && !isOver() && !isUnderWay)
        m_scene.isWrong("a round that was under way is gone: " + before.current);
    if (isUnderWay && round->id == m_current && isOver()) {
        if (wasKept(m_endedAt))
            m_scene.isWrong("a round that was over goes on: " + m_current);
        tale().end[m_who] = Tale::End::None; // that was while the disk failed
    }
    if (!isOver() &&
        !(round && round->id == m_current)) { // agreed on while the disk failed: it is as if it had not been
        m_current.clear();
        m_hasLost = true;
        m_drafts.clear();
    }
    if (isUnderWay && std::any_of(before.shown.begin(), before.shown.end(), [this](const auto& shown) {
            return !m_shownAgain.contains(shown.first) && wasKept(shown.second);
        }))
        m_scene.isWrong("what was shown before the end of the program is not shown again");
    if (isUnderWay && before.hadSealed && !there->sealed() && !m_sealsAgain &&
        there->phase() == Partner::Phase::Answering)
        m_scene.isWrong("a seal is gone, and nothing was said");
    if (isUnderWay || (round && round->id == m_current))
        for (std::size_t card = 0; card < m_drafts.size(); ++card) {
            auto& drafts = m_drafts[card];
            const protocol::Answer actual = there->answerTo(card);
            const auto found = std::find_if(drafts.rbegin(), drafts.rend(),
                                            [&](const Draft& draft) { return draft.answer == actual; });
            if (found == drafts.rend()) {
                m_scene.isWrong("an answer that was never given");
                break;
            }
            if (std::any_of(drafts.rbegin(), found, [this](const Draft& draft) { return wasKept(draft.at); }))
                m_scene.isWrong("an answer is gone: card " + std::to_string(card) + " of " + m_current);
            drafts = {Draft{actual, {}, {}}};
        }
    m_hasSealed = round && there->sealed();
    if (m_hasSealed && there->phase() == Partner::Phase::Answering && round->id == m_current) {
        auto& sealed = tale().sealed[m_who];
        sealed.clear();
        for (const auto& drafts : m_drafts)
            sealed.push_back(drafts.back().answer);
    }
    if (m_alone) {
        const auto answers = there->answersAlone(*m_alone);
        const protocol::Answer actual = answers && !answers->empty() ? answers->front() : protocol::Answer();
        const auto found = std::find_if(m_aloneDrafts.rbegin(), m_aloneDrafts.rend(),
                                        [&](const Draft& draft) { return draft.answer == actual; });
        const auto wasLost = [this](const Draft& draft) { return wasKept(draft.at); };
        const bool isOld =
            m_scene.day - m_aloneDrafts.front().day > std::chrono::days(10); // 30, but a clock may be off
        if (!isOld && (found == m_aloneDrafts.rend() || std::any_of(m_aloneDrafts.rbegin(), found, wasLost)))
            m_scene.isWrong("what was written alone is gone");
        const auto day = found == m_aloneDrafts.rend() ? m_scene.day : found->day;
        m_aloneDrafts = {Draft{actual, {}, day}};
    }
    m_before.reset();
}

// --- what people press ---

void Person::verb(const char* name, bool done)
{
    m_scene.note(std::to_string(m_who) + ' ' + name + (done ? "" : ", not now"));
    if (!done || !isAllOnDisk())
        return;
    for (auto& drafts : m_drafts) // all of it was saved with this
        if (drafts.size() > 1)
            drafts.erase(drafts.begin(), drafts.end() - 1);
}

void Person::suggest() { verb("suggests", partner()->suggest(m_scene.newTale().round)); }

void Person::answer(std::size_t card)
{
    const std::size_t mark = m_scene.words.size();
    m_scene.words.push_back({m_who, m_current, card});
    auto given = someAnswer(m_chance, tale().round.cards[card], mark);
    const bool done = partner()->answer(card, given);
    m_scene.note(std::to_string(m_who) + " answers " + std::to_string(card) + (done ? "" : ", not now"));
    if (done)
        m_drafts[card].push_back({std::move(given), m_laptop.awakeFor(), {}});
}

void Person::seal()
{
    const bool done = partner()->seal();
    if (done && !m_laptop.disk.hasEnded())
        m_hasSealed = true;
    m_sealedAt = sinceNow();
    if (done) {
        auto& sealed = tale().sealed[m_who];
        sealed.clear();
        for (const auto& drafts : m_drafts)
            sealed.push_back(drafts.back().answer);
    }
    verb("seals", done);
}

void Person::handOn()
{
    const bool done = partner()->handOn();
    if (done)
        ++tale().hands[m_who];
    verb("hand on", done);
}

void Person::addEntry(const sync::SheetId& sheet)
{
    const std::string text = marked(kPageMark, m_added++) + "step";
    const auto entry = partner()->addEntry(sheet, QString::fromStdString(text));
    m_scene.note(std::to_string(m_who) + " adds an entry" + (entry ? "" : ", not now"));
}

void Person::keep(const sync::SheetId& sheet) { verb("keeps", partner()->retainSheet(sheet, true)); }

void Person::pressPage()
{
    const auto sheets = partner()->sheets();
    if (sheets.empty())
        return;
    const auto id = sheets[m_chance.below(sheets.size())];
    const auto sheet = partner()->sheet(id);
    if (!sheet)
        return;
    const auto entry = sheet->entries.empty()
                           ? std::nullopt
                           : std::optional(sheet->entries[m_chance.below(sheet->entries.size())]);
    const std::size_t what = m_chance.below(100);
    if (what < 35 && sheet->entries.size() < 6) {
        addEntry(id);
    } else if (what < 60 && entry) {
        if (entry->other)
            verb("picks a text", partner()->pickText(id, entry->id, m_chance.percent(50)));
        else
            verb("edits", partner()->editEntry(
                              id, entry->id, QString::fromStdString(entry->text.substr(0, 200) + " and so")));
    } else if (what < 70 && entry) {
        const bool done = partner()->dropEntry(id, entry->id);
        if (done)
            m_dropped.insert(entry->id);
        verb("drops", done);
    } else if (what < 78) {
        m_unsure.insert(id);
        verb("chooses days", partner()->chooseDays(id, std::array{30, 90, 180}.at(m_chance.below(3))));
    } else if (what < 95) {
        const bool keep = m_chance.percent(80);
        if (!keep)
            m_unsure.insert(id);
        verb(keep ? "keeps" : "does not keep", partner()->retainSheet(id, keep));
    } else {
        const bool done = partner()->letGoOfSheet(id);
        m_unsure.insert(id);
        if (done && isAllOnDisk())
            m_letGo.insert(id);
        verb("lets go of a page", done);
    }
}

void Person::pressTalk()
{
    switch (m_chance.below(3)) {
    case 0:
        return verb("suggests a talk", partner()->suggestTalk(2, m_chance.percent(50)));
    case 1:
        return verb("accepts a talk", partner()->acceptTalk());
    default:
        return verb("ends a talk", partner()->endTalk());
    }
}

void Person::writeAlone()
{
    if (!partner()->kept())
        return;
    if (!m_alone) {
        protocol::RoundDraft draft;
        draft.id = "alone";
        draft.title = {{"en", std::string(kMark) + "Alone"}};
        protocol::Card card;
        card.id = "own";
        card.prompt = {{"en", "Prompt"}};
        draft.cards.push_back(std::move(card));
        m_alone = protocol::checkRound(draft).value();
        m_aloneDrafts = {Draft{{}, {}, m_scene.day}};
    }
    protocol::Answer answer;
    answer.words = marked(kAloneMark, m_scene.words.size()) + "own";
    m_scene.words.push_back({});
    partner()->answerAlone(*m_alone, {answer});
    m_aloneDrafts.push_back({answer, m_laptop.awakeFor(), m_scene.day});
    m_scene.note(std::to_string(m_who) + " writes alone");
}

void Person::pressAnything()
{
    Partner* const there = partner();
    if (!there)
        return;
    if (there->left()) {
        m_scene.note(std::to_string(m_who) + " comes back");
        return there->comeBack();
    }
    const std::size_t what = m_chance.below(100);
    if (what < 3)
        return writeAlone();
    if (what < 5) {
        m_scene.note(std::to_string(m_who) + " leaves");
        return there->leave();
    }
    if (what < 15)
        return pressPage();
    if (what < 19)
        return pressTalk();
    if (there->round() &&
        there->round()->id != m_current) // agreed a moment ago: the screen does not show it yet
        return;
    const auto stop = [&] {
        const bool done = there->stop();
        if (done)
            ++m_scene.stops;
        if (done && isAllOnDisk()) // the card under way is the last
            m_stop = {m_current, tale().shown[m_who].size() + 1};
        verb("stops", done);
    };
    switch (there->phase()) {
    case Partner::Phase::Choosing:
        if (there->suggestion() && m_chance.percent(50))
            verb("agrees", there->agree());
        else if (there->suggestion() && m_chance.percent(20))
            verb("dismisses", there->dismiss());
        else if (m_chance.percent(50))
            suggest();
        return;
    case Partner::Phase::Answering:
        if (m_chance.percent(3))
            return stop();
        if (there->sealed())
            return m_chance.percent(25) ? verb("takes the seal back",
                                               [&] {
                                                   const bool done = there->unseal();
                                                   if (done) {
                                                       m_hasSealed = false;
                                                       tale().sealed[m_who].clear();
                                                   }
                                                   return done;
                                               }())
                                        : void();
        return m_chance.percent(30) ? seal() : answer(m_chance.below(m_drafts.size()));
    case Partner::Phase::Turning:
        if (m_chance.percent(4))
            return stop();
        if (there->hand() && m_chance.percent(20))
            return verb("hand off", there->handOff());
        return handOn();
    case Partner::Phase::Failed:
        return;
    }
}

void Person::pressNext()
{
    Partner* const there = partner();
    if (!there)
        return;
    if (there->left())
        return there->comeBack();
    if (there->round() && there->round()->id != m_current)
        return;
    if (there->talk().stage != sync::TalkState::Stage::None)
        return verb("ends a talk", there->endTalk());
    switch (there->phase()) {
    case Partner::Phase::Choosing:
        // Mostly one suggests and the other agrees; but what was put away is not told again, and of one's own
        // suggestions there are so many at most.
        if (there->suggestion() && (m_who == 1 || m_chance.percent(20)))
            verb("agrees", there->agree());
        else if (m_who == 0 || m_chance.percent(10))
            suggest();
        return;
    case Partner::Phase::Answering:
        if (there->sealed())
            return;
        for (std::size_t card = 0; card < m_drafts.size(); ++card)
            if (m_drafts[card].size() == 1 && m_drafts[card].back().answer == protocol::Answer())
                answer(card);
        return seal();
    case Partner::Phase::Turning:
        if (!there->hand())
            handOn();
        return;
    case Partner::Phase::Failed:
        return;
    }
}

} // namespace mandorla::simulation
