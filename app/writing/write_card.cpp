#include "app/words/readable_texts.h"
#include "app/writing/write_parts.h"
#include "app/writing/write_view_model.h"
#include "protocol/limits.h"

#include <QLocale>

#include <algorithm>
#include <utility>

// The card that lies open.
namespace mandorla::app {

using protocol::Kind;

namespace {

bool takesOptions(Kind kind) { return protocol::optionsOf(kind).most > 0; }

// Lays aside what `was` has and the kind of `card` has not, and brings back what was laid aside before.
void comeBack(protocol::Card& card, const protocol::Card& was, protocol::Card& aside)
{
    if (takesOptions(was.kind))
        aside.options = was.options;
    else if (takesOptions(card.kind))
        card.options = aside.options;
    if (was.kind == Kind::Together)
        aside.several = was.several;
    else if (card.kind == Kind::Together)
        card.several = aside.several && !card.options.empty();
    if (was.kind == Kind::Exchange) {
        aside.give = was.give;
        aside.receive = was.receive;
    } else if (card.kind == Kind::Exchange) {
        card.give = aside.give;
        card.receive = aside.receive;
    }
    if (was.kind != Kind::Private) {
        aside.line = was.line;
        aside.light = was.light;
        aside.step = was.step;
    } else {
        card.line = aside.line;
        card.light = aside.light;
        card.step = aside.step;
    }
}

} // namespace

void WriteViewModel::changeCard(const std::string& field, const std::function<void(protocol::Card&)>& change)
{
    if (!card())
        return;
    protocol::RoundDraft next = draft();
    change(next.cards.at(static_cast<std::size_t>(m_index)));
    put(std::move(next), {m_index, field});
}

void WriteViewModel::writeCard(const TextOfCard& text, const std::string& language, const QString& words)
{
    if (!card())
        return;
    protocol::RoundDraft next = draft();
    protocol::Text& there = next.cards.at(static_cast<std::size_t>(m_index)).*text.text;
    putText(there, language, words, text.lines);
    const bool on = UndoHistory::goesOn(card()->*text.text, there, language);
    put(std::move(next), {m_index, placeOf(text.name, language)}, on);
}

void WriteViewModel::writeOption(int option, const std::string& language, const QString& words)
{
    if (!card() || !fits(option, card()->options.size()))
        return;
    protocol::RoundDraft next = draft();
    const auto place = static_cast<std::size_t>(option);
    protocol::Text& there = next.cards.at(static_cast<std::size_t>(m_index)).options.at(place).text;
    putText(there, language, words, false);
    const bool on = UndoHistory::goesOn(card()->options.at(place).text, there, language);
    put(std::move(next), {m_index, placeOf("option " + std::to_string(option), language)}, on);
}

int WriteViewModel::kind() const
{
    const Kind kind = card() ? card()->kind : Kind::Wish;
    return static_cast<int>(std::ranges::find(protocol::kKinds, kind) - protocol::kKinds.begin());
}

KindOfCard::Writing WriteViewModel::writing() const
{
    KindOfCard::Writing out = card() ? kindOf(*card()).writing() : KindOfCard::Writing();
    if (out.option.isEmpty()) { // for options that do not belong there, until they are taken away
        const KindOfCard::Writing pick = kindOf(Kind::Pick).writing();
        out.optionsTitle = pick.optionsTitle;
        out.addOption = pick.addOption;
        out.option = pick.option;
    }
    return out;
}

void WriteViewModel::setKind(int kind)
{
    if (!card() || !fits(kind, protocol::kKinds.size()) || kind == this->kind())
        return;
    changeCard("kind", [&](protocol::Card& card) {
        const protocol::Card was = card;
        card.kind = protocol::kKinds.at(static_cast<std::size_t>(kind));
        comeBack(card, was, m_aside[card.id]);
        const protocol::OptionRule rule = protocol::optionsOf(card.kind);
        while (rule.needed && card.options.size() < limits::kMinOptions)
            card.options.push_back({freeId("option-", card.options), {}});
        if (rule.most == 0)
            card.options.clear();
        protocol::keepWhatBelongs(card);
    });
}

QString WriteViewModel::prompt() const { return card() ? read(card()->prompt) : QString(); }

QString WriteViewModel::help() const { return card() ? read(card()->help) : QString(); }

bool WriteViewModel::takesOptions() const
{
    return card() && (protocol::optionsOf(card()->kind).most > 0 || !card()->options.empty());
}

bool WriteViewModel::canBeSeveral() const
{
    return card() && ((card()->kind == Kind::Together && !card()->options.empty()) || card()->several);
}

bool WriteViewModel::canStandAlone() const
{
    return card() && (card()->kind == Kind::Pick || card()->several ||
                      std::ranges::any_of(card()->options, &protocol::Option::alone));
}

bool WriteViewModel::namesRoles() const
{
    return card() && (card()->kind == Kind::Exchange || !card()->give.empty() || !card()->receive.empty());
}

bool WriteViewModel::isShared() const
{
    return card() && (card()->kind != Kind::Private || card()->line != protocol::Line::Unsaid ||
                      card()->light || !card()->step.empty());
}

void WriteViewModel::setSeveral(bool several)
{
    changeCard("several", [several](protocol::Card& card) {
        card.several = several;
        protocol::keepWhatBelongs(card);
    });
}

void WriteViewModel::setLight(bool light)
{
    changeCard("light", [light](protocol::Card& card) { card.light = light; });
}

int WriteViewModel::line() const
{
    const auto found = std::ranges::find(m_lineOf, card() ? card()->line : protocol::Line::Unsaid);
    // Where a card does not say, and its kind says the same as one of them.
    return found == m_lineOf.end() ? m_ownLine : static_cast<int>(found - m_lineOf.begin());
}

void WriteViewModel::setLine(int line)
{
    if (fits(line, m_lineOf.size()) && line != this->line())
        changeCard("line",
                   [&](protocol::Card& card) { card.line = m_lineOf.at(static_cast<std::size_t>(line)); });
}

void WriteViewModel::setAlone(int option, bool alone)
{
    if (card() && fits(option, card()->options.size()))
        changeCard("option " + std::to_string(option), [&](protocol::Card& card) {
            card.options.at(static_cast<std::size_t>(option)).alone = alone;
        });
}

bool WriteViewModel::canAddOption() const
{
    return card() && card()->options.size() < protocol::optionsOf(card()->kind).most;
}

void WriteViewModel::addOption()
{
    if (canAddOption())
        changeCard("options", [](protocol::Card& card) {
            card.options.push_back({freeId("option-", card.options), {}});
        });
}

void WriteViewModel::removeOption(int option)
{
    if (card() && fits(option, card()->options.size()))
        changeCard("options", [&](protocol::Card& card) {
            card.options.erase(card.options.begin() + option);
            protocol::keepWhatBelongs(card);
        });
}

void WriteViewModel::moveOption(int option, int by)
{
    if (card() && fits(option, card()->options.size()) && fits(option + by, card()->options.size()))
        changeCard("options", [&](protocol::Card& card) {
            std::swap(card.options.at(static_cast<std::size_t>(option)),
                      card.options.at(static_cast<std::size_t>(option + by)));
        });
}

void WriteViewModel::setOption(int option, const QString& text) { writeOption(option, m_language, text); }

QString WriteViewModel::optionsNote() const
{
    if (!takesOptions())
        return {};
    const std::size_t most = protocol::optionsOf(card()->kind).most;
    if (card()->options.size() + 2 < most)
        return writing().optionsHint;
    //: How many choices a card has, of how many it can have.
    return tr("%1 of %2.").arg(QLocale().toString(card()->options.size()), QLocale().toString(most));
}

void WriteViewModel::refreshCard()
{
    QList<QVariantList> options;
    QList<QVariantList> lines;
    m_lineOf.clear();
    m_ownLine = 0;
    if (card()) {
        for (const protocol::Option& option : card()->options)
            options.append({read(option.text), readSecond(option.text), option.alone});
        // What its kind says by itself comes first, if none of the others says the same.
        protocol::Card asked = *card();
        const auto under = [&](protocol::Line line) {
            asked.line = line;
            return kindOf(asked).lineUnder(asked);
        };
        const QString own = under(protocol::Line::Unsaid);
        for (const auto line : {protocol::Line::Idea, protocol::Line::Both, protocol::Line::Shown}) {
            if (under(line) == own)
                m_ownLine = static_cast<int>(m_lineOf.size());
            lines.append({under(line)});
            m_lineOf.push_back(line);
        }
        if (lines.at(m_ownLine).front().toString() != own) {
            lines.prepend({own});
            m_lineOf.insert(m_lineOf.begin(), protocol::Line::Unsaid);
        }
    }
    m_options.setRows(options);
    m_lines.setRows(lines);
}

// --- a look at a card ---

void WriteViewModel::tryCard()
{
    if (!card() || !m_cardFault.isEmpty())
        return;
    protocol::RoundDraft alone;
    alone.id = "trying";
    for (const std::string& language : languagesOf(draft())) {
        const auto title = draft().title.find(language);
        alone.title[language] =
            title == draft().title.end()
                ? "-"
                : QString::fromStdString(title->second).left(limits::kTitleChars).toStdString();
    }
    alone.cards = {*card()};
    const auto checked = protocol::checkRound(alone);
    if (!checked)
        return;
    (void)m_trying.beginAlone(*checked, nullptr); // on nobody’s disk
    m_trying.goTo(0);
    setPhase(Trying);
}

void WriteViewModel::endTrying()
{
    if (m_phase == Trying)
        setPhase(Card);
}

} // namespace mandorla::app
