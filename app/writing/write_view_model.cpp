#include "app/writing/write_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "app/words/sentences.h"
#include "app/writing/write_parts.h"
#include "protocol/limits.h"
#include "protocol/text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace mandorla::app {

using protocol::Kind;

namespace {

QString nameOf(const std::string& language)
{
    return Language::it().nameOf(QString::fromStdString(language));
}

constexpr int kNearChars = 20;        // so many characters left, and they are counted
constexpr std::size_t kNearCards = 4; // so many cards left
constexpr std::size_t kNearSlots = 16;

// Ids are never shown; this one names the round in its file.
std::string idFrom(const QString& title)
{
    std::string id;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += static_cast<char>(c.unicode());
        else if (c.category() != QChar::Mark_NonSpacing && !id.empty() && id.back() != '-')
            id += '-';
    }
    id.resize(std::min(id.size(), limits::kIdBytes));
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "round" : id;
}

} // namespace

WriteViewModel::WriteViewModel(QObject* parent)
    : QObject(parent)
    , m_starts({"title", "purpose"})
    , m_cards({"number", "kindName", "prompt"})
    , m_kinds({"name", "detail"})
    , m_languages({"name"})
    , m_options({"text", "second", "alone"})
    , m_lines({"text"})
{
    connect(&Language::it(), &Language::putAnew, this, [this] {
        listKinds();
        listStarts();
        if (m_begun)
            refresh();
    });
    listKinds();
}

void WriteViewModel::listKinds()
{
    QList<QVariantList> kinds;
    for (const Kind kind : protocol::kKinds)
        kinds.append({kindOf(kind).writing().name, kindOf(kind).writing().detail});
    m_kinds.setRows(kinds);
}

void WriteViewModel::listStarts()
{
    QList<QVariantList> rows;
    for (const protocol::RoundDraft& round : m_startRounds)
        rows.append({readable(round.title), readable(round.purpose)});
    m_starts.setRows(rows);
}

// --- beginning and ending ---

void WriteViewModel::open(const std::vector<const protocol::Round*>& starts)
{
    m_startRounds.clear();
    for (const protocol::Round* round : starts)
        m_startRounds.push_back(*round);
    listStarts();
    if (m_phase == Leaving)
        setPhase(m_beforeLeaving);
    else if (!m_begun)
        setPhase(Start);
}

void WriteViewModel::startBlank() { start({}, Language::it().tag().toStdString(), {}); }

// In one of its languages. Of the others comes back what is still as it was, once one is chosen.
void WriteViewModel::startFrom(int row)
{
    if (!fits(row, m_startRounds.size()))
        return;
    const protocol::RoundDraft from = m_startRounds.at(static_cast<std::size_t>(row));
    const std::string language = languageOf(from.title);
    protocol::RoundDraft copy = inOne(from, language);
    copy.id.clear();
    start(std::move(copy), language, {});
    m_begunFrom = from;
}

void WriteViewModel::begin(const protocol::RoundDraft& draft, const QString& path)
{
    if (unsaved()) {
        m_next = {draft, path};
        m_afterwards = Afterwards::Next;
        return setPhase(Leaving);
    }
    protocol::Text each; // a title may be what is missing
    for (const std::string& language : languagesOf(draft))
        each.emplace(language, language);
    start(draft, each.empty() ? Language::it().tag().toStdString() : languageOf(each), path);
}

void WriteViewModel::start(protocol::RoundDraft draft, const std::string& language, const QString& path)
{
    for (protocol::Text* text : protocol::textsOf(draft))
        for (auto& [tag, words] : *text)
            words = protocol::plain(words);
    m_language = language;
    m_second.clear();
    for (const std::string& other : languagesOf(draft))
        if (m_second.empty() && other != language)
            m_second = other;
    m_begunFrom = {};
    m_saved = std::move(draft);
    m_history.begin(m_saved);
    m_path = path;
    m_used.reset();
    m_aside.clear();
    m_index = 0;
    m_begun = true;
    m_asked = false;
    refresh();
    setPhase(Round);
}

void WriteViewModel::beginAnother()
{
    if (!unsaved())
        return setPhase(Start);
    m_afterwards = Afterwards::Another;
    setPhase(Leaving);
}

bool WriteViewModel::mayEnd()
{
    if (!unsaved() || std::exchange(m_asked, true))
        return true;
    m_afterwards = Afterwards::End;
    setPhase(Leaving);
    return false;
}

void WriteViewModel::stay()
{
    m_next.reset();
    m_asked = false;
    setPhase(m_beforeLeaving);
}

void WriteViewModel::letGo()
{
    if (m_phase != Leaving)
        return;
    m_begun = false;
    if (m_afterwards == Afterwards::Next && m_next) {
        const auto next = *std::exchange(m_next, {});
        return begin(next.first, next.second);
    }
    m_history.begin({});
    m_aside.clear();
    refresh();
    setPhase(Start);
    if (m_afterwards == Afterwards::End)
        emit ending();
}

void WriteViewModel::save()
{
    if (m_phase == Leaving)
        setPhase(m_beforeLeaving);
    m_asked = false;
    emit saving(content(), m_path);
}

void WriteViewModel::saved(const QString& path)
{
    m_saved = draft();
    m_path = path;
    emit changed();
}

void WriteViewModel::use()
{
    const auto checked = protocol::checkRound(content());
    if (!checked)
        return goToFault();
    const auto before = std::exchange(m_used, checked->digest());
    emit used(*checked, before);
}

void WriteViewModel::back() { emit left(); }

void WriteViewModel::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    if (phase == Leaving)
        m_beforeLeaving = m_phase == Trying ? Card : m_phase;
    if (m_phase == Trying)
        m_trying.forget();
    m_phase = phase;
    emit phaseChanged();
}

// --- changing ---

protocol::RoundDraft WriteViewModel::content() const
{
    protocol::RoundDraft out = draft();
    if (out.id.empty()) // that of a file stays
        out.id = idFrom(title());
    return out;
}

const protocol::Card* WriteViewModel::card() const
{
    return fits(m_index, draft().cards.size()) ? &draft().cards.at(static_cast<std::size_t>(m_index))
                                               : nullptr;
}

QString WriteViewModel::read(const protocol::Text& text) const
{
    const auto found = text.find(m_language);
    return found == text.end() ? QString() : QString::fromStdString(found->second);
}

void WriteViewModel::put(protocol::RoundDraft draft, const UndoHistory::Place& place, bool goesOn)
{
    m_history.put(std::move(draft), place, goesOn);
    refresh();
}

void WriteViewModel::changeRound(const std::string& field,
                                 const std::function<void(protocol::RoundDraft&)>& change)
{
    protocol::RoundDraft next = draft();
    change(next);
    put(std::move(next), {-1, field});
}

bool WriteViewModel::canAddCard() const { return draft().cards.size() < limits::kCards; }

void WriteViewModel::write(const TextOfRound& text, const std::string& language, const QString& words)
{
    protocol::RoundDraft next = draft();
    putText(next.*text.text, language, words, text.lines);
    const bool on = UndoHistory::goesOn(draft().*text.text, next.*text.text, language);
    put(std::move(next), {-1, placeOf(text.name, language)}, on);
}

void WriteViewModel::setNearness(int nearness)
{
    if (nearness >= RoundNearness::Apart && nearness <= RoundNearness::Overlapping)
        changeRound("nearness", [&](protocol::RoundDraft& round) {
            round.nearness = RoundNearness::from(static_cast<RoundNearness::Degree>(nearness));
        });
}

QString WriteViewModel::minutes() const
{
    return draft().minutes == 0 ? QString() : Language::it().number(static_cast<int>(draft().minutes));
}

void WriteViewModel::setMinutes(const QString& digits)
{
    const QString read = Language::it().digitsOf(digits);
    if (read.size() == digits.trimmed().size()) { // nothing but digits, of whichever script
        const uint value = read.toUInt();
        changeRound("minutes", [&](protocol::RoundDraft& round) { round.minutes = value; });
    }
    emit changed();
}

void WriteViewModel::addCard()
{
    if (!canAddCard())
        return;
    protocol::Card card;
    card.kind = Kind::Wish;
    card.id = freeId("card-", draft().cards);
    changeRound("cards", [&](protocol::RoundDraft& round) { round.cards.push_back(card); });
    openCard(static_cast<int>(draft().cards.size()) - 1);
}

void WriteViewModel::duplicateCard()
{
    if (!card() || !canAddCard())
        return;
    protocol::Card copy = *card();
    copy.id = freeId("card-", draft().cards);
    const int at = m_index + 1;
    changeRound("cards",
                [&](protocol::RoundDraft& round) { round.cards.insert(round.cards.begin() + at, copy); });
    openCard(at);
}

void WriteViewModel::removeCard()
{
    if (!card())
        return;
    changeRound("cards",
                [this](protocol::RoundDraft& round) { round.cards.erase(round.cards.begin() + m_index); });
    closeCard();
}

bool WriteViewModel::moveCard(int card, int by)
{
    const std::size_t count = draft().cards.size();
    if (!fits(card, count) || !fits(card + by, count))
        return false;
    const auto from = static_cast<std::size_t>(card);
    const auto to = static_cast<std::size_t>(card + by);
    if (m_index == card)
        m_index = card + by;
    changeRound("cards",
                [&](protocol::RoundDraft& round) { std::swap(round.cards.at(from), round.cards.at(to)); });
    return true;
}

void WriteViewModel::openCard(int card)
{
    if (!fits(card, draft().cards.size()))
        return;
    m_index = card;
    refresh();
    setPhase(Card);
}

void WriteViewModel::closeCard() { setPhase(Round); }

void WriteViewModel::undo()
{
    if (canUndo())
        goTo(m_history.undo());
}

void WriteViewModel::redo()
{
    if (canRedo())
        goTo(m_history.redo());
}

// To where something just changed.
void WriteViewModel::goTo(const UndoHistory::Place& place)
{
    if (const auto at = place.field.find('/'); at != place.field.npos)
        m_second = place.field.substr(at + 1);
    const bool inCard = fits(place.card, draft().cards.size());
    if (inCard)
        m_index = place.card;
    refresh();
    setPhase(inCard ? Card : Round);
}

// --- what is said ---

QString WriteViewModel::roomFor(const QString& text, int most) const
{
    const int left = most - static_cast<int>(protocol::lengthOf(text.toStdString()));
    if (left > kNearChars)
        return {};
    if (left == 0)
        return tr("This is as much as fits.");
    if (left == 1)
        return tr("One character left.");
    if (left > 0)
        return tr("%n characters left.", nullptr, left);
    return left == -1 ? tr("One character too many.") : tr("%n characters too many.", nullptr, -left);
}

QString WriteViewModel::cardsNote() const
{
    std::size_t taken = 0;
    for (const protocol::Card& card : draft().cards)
        taken += card.slotCount();
    if (taken + kNearSlots >= limits::kSlots)
        return tr("Wishes, steps and options together: %1 of %2.")
            .arg(QLocale().toString(taken), QLocale().toString(limits::kSlots));
    if (draft().cards.size() + kNearCards >= limits::kCards)
        //: How many cards there are, of how many there can be.
        return tr("%1 of %2 cards. Eight to ten are an evening.")
            .arg(QLocale().toString(draft().cards.size()), QLocale().toString(limits::kCards));
    return {};
}

QString WriteViewModel::wordsFor(const WrittenFault& fault) const
{
    //: These name a field of a round that is being written. What is missing in it follows in a sentence.
    static const std::map<std::string, const char*> kNames{{"title", QT_TR_NOOP("The title")},
                                                           {"purpose", QT_TR_NOOP("What it is for")},
                                                           {"opening", QT_TR_NOOP("Why this round")},
                                                           {"before", QT_TR_NOOP("Before you answer")},
                                                           {"closing", QT_TR_NOOP("If something came up")},
                                                           {"nothing", QT_TR_NOOP("If nothing came up")},
                                                           {"note", QT_TR_NOOP("For whoever hands it out")},
                                                           {"minutes", QT_TR_NOOP("How long it takes")},
                                                           {"cards", QT_TR_NOOP("The cards")},
                                                           {"prompt", QT_TR_NOOP("What it asks")},
                                                           {"help", QT_TR_NOOP("The line under it")},
                                                           {"options", QT_TR_NOOP("What there is to choose")},
                                                           {"several", QT_TR_NOOP("Several may be chosen")},
                                                           {"give", QT_TR_NOOP("Who gives says")},
                                                           {"receive", QT_TR_NOOP("Who receives says")},
                                                           {"line", QT_TR_NOOP("What is shown under it")},
                                                           {"light", QT_TR_NOOP("It is about no touch")},
                                                           {"step", QT_TR_NOOP("A first step")}};
    QStringList place;
    if (fault.card >= 0)
        //: Which card something is missing in; what it is follows.
        place << tr("Card %1").arg(Language::it().number(fault.card + 1));
    if (fault.option >= 0)
        //: Which choice of a card.
        place << tr("Choice %1").arg(Language::it().number(fault.option + 1));
    else if (const auto name = kNames.find(fault.field); name != kNames.end())
        place << tr(name->second);
    const QString what = fault.language.empty()
                             ? sentenceFor(fault)
                             //: A text of a round that is written in two languages. %1 is the name of one of
                             //: them, in that language.
                             : tr("It is missing in this language: %1.").arg(nameOf(fault.language));
    // A path, no sentence: the same in every language.
    return place.isEmpty() ? what : oneAfterAnother(place.join(QStringLiteral(" › ")) + u':', what);
}

void WriteViewModel::goToFault()
{
    if (m_fault.isEmpty())
        return;
    if (!m_faultPlace.language.empty() && m_faultPlace.language != m_language)
        m_second = m_faultPlace.language;
    if (m_faultPlace.card >= 0)
        return openCard(m_faultPlace.card);
    refresh();
    closeCard();
}

void WriteViewModel::refresh()
{
    m_index = std::clamp(m_index, 0, std::max(0, static_cast<int>(draft().cards.size()) - 1));
    QList<QVariantList> rows;
    for (const protocol::Card& each : draft().cards)
        rows.append({static_cast<int>(rows.size()) + 1, kindOf(each).name(), read(each.prompt)});
    m_cards.setRows(rows);
    refreshCard();

    listLanguages();

    m_fault.clear();
    m_cardFault.clear();
    if (const auto fault = faultIn(content())) {
        m_faultPlace = *fault;
        m_fault = wordsFor(*fault);
    }
    if (card()) {
        protocol::RoundDraft alone = content();
        alone.title = {{m_language, "-"}}; // whatever else is missing
        for (const std::string& language : languagesOf(draft()))
            alone.title[language] = "-";
        for (protocol::Text* text :
             {&alone.purpose, &alone.opening, &alone.before, &alone.closing, &alone.nothing, &alone.note})
            text->clear();
        alone.minutes = 0;
        alone.cards = {*card()};
        if (auto fault = faultIn(alone)) {
            fault->card = -1;
            m_cardFault = wordsFor(*fault);
        }
    }
    emit changed();
}

} // namespace mandorla::app
