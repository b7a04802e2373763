#include "app/round/choose_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "protocol/rounds/round_file.h"
#include "sync/partner.h"

#include <QLocale>

#include <algorithm>

namespace mandorla::app {

ChooseViewModel::ChooseViewModel(const std::vector<protocol::Exercise>& exercises, const AddedRounds& own,
                                 QObject* parent)
    : QObject(parent)
    , m_exercises(exercises)
    , m_own(own)
    , m_rows({"title", "purpose", "length", "nearness", "about", "isPrivate", "time", "part"})
{
    connect(&Language::it(), &Language::putAnew, this, &ChooseViewModel::list);
    connect(&own, &AddedRounds::changed, this, [this](int latest) {
        list();
        m_selected = m_rows.count() - static_cast<int>(m_own.rounds().size()) + latest;
        emit selectedChanged();
        emit suggestionChanged(); // canSuggest
    });
    list();
}

namespace {

QString groupOf(protocol::Nearness nearness)
{
    switch (nearness) {
    case protocol::Nearness::Apart:
        break;
    case protocol::Nearness::Near:
        return ChooseViewModel::tr("Everyday closeness");
    case protocol::Nearness::Touching:
        return ChooseViewModel::tr("Touch");
    case protocol::Nearness::Overlapping:
        return ChooseViewModel::tr("Desire");
    }
    return ChooseViewModel::tr("What helps each of you");
}

QString timeOf(const protocol::Round& round)
{
    //: Minutes, in as few letters as can be.
    return round.minutes == 0 ? QString()
                              : ChooseViewModel::tr("%1 min").arg(QLocale().toString(round.minutes));
}

} // namespace

bool ChooseViewModel::isOwn(std::size_t row) const { return row + m_own.rounds().size() >= m_rounds.size(); }

void ChooseViewModel::list()
{
    m_rounds.clear();
    for (const protocol::Exercise& exercise : m_exercises)
        m_rounds.insert(m_rounds.end(), exercise.rounds.begin(), exercise.rounds.end());
    m_rounds.insert(m_rounds.end(), m_own.rounds().begin(), m_own.rounds().end());
    QList<QVariantList> rows;
    for (const protocol::Round& round : m_rounds) {
        const QString part = isOwn(static_cast<std::size_t>(rows.size())) ? tr("Your own")
                             : round.isPrivate()                          ? tr("For you alone")
                                                                          : groupOf(round.nearness);
        rows.append({readable(round.title), readable(round.purpose), lengthOf(round),
                     RoundNearness::of(round.nearness), aboutOf(round), round.isPrivate(), timeOf(round),
                     part});
    }
    m_rows.setRows(rows);
}

void ChooseViewModel::setPartner(sync::Partner* partner)
{
    m_partner = partner;
    clearSuggested();
}

void ChooseViewModel::clearSuggested()
{
    m_suggested.reset();
    emit suggestionChanged();
}

void ChooseViewModel::setSelected(int row)
{
    if (row == m_selected || row < 0 || row >= m_rows.count())
        return;
    m_selected = row;
    emit selectedChanged();
    emit suggestionChanged(); // canSuggest
}

const protocol::Round* ChooseViewModel::current() const
{
    return m_rounds.empty() ? nullptr : &m_rounds.at(static_cast<std::size_t>(m_selected));
}

const protocol::Round* ChooseViewModel::suggestion() const
{
    return m_partner ? m_partner->suggestion() : nullptr;
}

QString ChooseViewModel::title() const { return current() ? readable(current()->title) : QString(); }

QString ChooseViewModel::purpose() const { return current() ? readable(current()->purpose) : QString(); }

QString ChooseViewModel::length() const { return current() ? lengthOf(*current()) : QString(); }

QString ChooseViewModel::about() const { return current() ? aboutOf(*current()) : QString(); }

RoundNearness::Degree ChooseViewModel::nearness() const
{
    return current() ? RoundNearness::of(current()->nearness) : RoundNearness::Apart;
}

bool ChooseViewModel::isPrivate() const { return current() && current()->isPrivate(); }

QString ChooseViewModel::before() const { return current() ? readable(current()->before) : QString(); }

QString ChooseViewModel::note() const
{
    return current() && isOwn(static_cast<std::size_t>(m_selected)) ? readable(current()->note) : QString();
}

QString ChooseViewModel::foreign() const
{
    return current() ? Language::it().foreign(languageOf(current()->title)) : QString();
}

QString ChooseViewModel::suggestionForeign() const
{
    return suggestion() ? Language::it().foreign(languageOf(suggestion()->title)) : QString();
}

QString ChooseViewModel::suggestionId() const
{
    if (!suggestion())
        return {};
    const auto digest = suggestion()->digest();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size()))
            .toHex());
}

bool ChooseViewModel::canSuggest() const { return current() && canSuggest(*current()); }

bool ChooseViewModel::canSuggest(const protocol::Round& round) const
{
    return m_partner && m_partner->connected() && m_partner->phase() == sync::Partner::Phase::Choosing &&
           !round.isPrivate() && !(m_suggested && m_suggested->digest() == round.digest());
}

QString ChooseViewModel::suggested() const { return m_suggested ? readable(m_suggested->title) : QString(); }

QString ChooseViewModel::suggestionTitle() const
{
    return suggestion() ? readable(suggestion()->title) : QString();
}

QString ChooseViewModel::suggestionPurpose() const
{
    return suggestion() ? readable(suggestion()->purpose) : QString();
}

QString ChooseViewModel::suggestionLength() const
{
    return suggestion() ? lengthOf(*suggestion()) : QString();
}

RoundNearness::Degree ChooseViewModel::suggestionNearness() const
{
    return suggestion() ? RoundNearness::of(suggestion()->nearness) : RoundNearness::Apart;
}

QString ChooseViewModel::suggestionAbout() const { return suggestion() ? aboutOf(*suggestion()) : QString(); }

QString ChooseViewModel::suggestionTime() const { return suggestion() ? timeOf(*suggestion()) : QString(); }

QString ChooseViewModel::suggestionBefore() const
{
    return suggestion() ? readable(suggestion()->before) : QString();
}

QString ChooseViewModel::suggestionNote() const
{
    const int row = suggestionRow();
    const bool builtIn = row >= 0 && !isOwn(static_cast<std::size_t>(row));
    return suggestion() && !builtIn ? readable(suggestion()->note) : QString();
}

int ChooseViewModel::suggestionRow() const
{
    const auto same = [this](const protocol::Round& round) {
        return suggestion() && round.digest() == suggestion()->digest();
    };
    const auto found = std::find_if(m_rounds.begin(), m_rounds.end(), same);
    return found == m_rounds.end() ? -1 : static_cast<int>(found - m_rounds.begin());
}

bool ChooseViewModel::canAgree() const { return suggestion() && m_partner->connected(); }

void ChooseViewModel::suggest()
{
    if (current())
        suggest(*current());
}

void ChooseViewModel::suggest(const protocol::Round& round)
{
    if (!canSuggest(round) || !m_partner->suggest(round))
        return;
    m_suggested = round;
    emit suggestionChanged();
}

void ChooseViewModel::agree()
{
    if (canAgree() && m_partner->agree())
        emit suggestionChanged();
}

void ChooseViewModel::dismiss()
{
    if (m_partner && m_partner->dismiss())
        emit suggestionChanged();
}

void ChooseViewModel::readCards()
{
    if (current())
        emit reading(*current(), false);
}

void ChooseViewModel::readSuggestion()
{
    if (suggestion())
        emit reading(*suggestion(), true);
}

void ChooseViewModel::beginAlone()
{
    if (isPrivate())
        emit beginningAlone(*current());
}

} // namespace mandorla::app
