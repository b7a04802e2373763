#include "app/round/talk_view_model.h"

#include "app/words/readable_texts.h"
#include "protocol/limits.h"
#include "sync/limits.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace mandorla::app {

namespace {

using Talk = sync::TalkState;
using namespace std::chrono_literals;

constexpr sync::Time kGrain = 1s; // the sand falls so often: nothing on the page travels

} // namespace

TalkViewModel::TalkViewModel(const PeopleViewModel& people, QObject* parent)
    : QObject(parent)
    , m_people(people)
{
    connect(&people, &PeopleViewModel::changed, this, &TalkViewModel::changed);
}

void TalkViewModel::begin(const protocol::Round& round)
{
    m_roundTitle = saying(round.title);
    m_minutes = limits::kTalkMinutesFirst;
    m_iBegin = false;
    follow();
}

void TalkViewModel::setPartner(sync::Partner* partner)
{
    m_partner = partner;
    m_timer = partner ? partner->clock().timer([this] { run(); }) : nullptr;
    m_aside = false;
    follow();
}

// --- what this person does ---

void TalkViewModel::open()
{
    m_aside = false;
    emit opening();
}

void TalkViewModel::suggest()
{
    if (m_partner && m_partner->suggestTalk(m_minutes, m_iBegin))
        follow();
}

void TalkViewModel::accept()
{
    if (m_partner && m_partner->acceptTalk())
        follow();
}

void TalkViewModel::back()
{
    m_aside = talk().stage == Talk::Stage::Asked;
    if (m_partner)
        (void)m_partner->endTalk(); // over already: likewise
    m_before = Talk::Stage::None;
    follow();
    emit leaving();
}

void TalkViewModel::end() { back(); }

// The partner is asked again: who once spoke wishes nothing more by that.
void TalkViewModel::onceMore()
{
    const Talk before = talk();
    if (!m_partner || before.stage != Talk::Stage::On)
        return;
    m_minutes = before.minutes;
    m_iBegin = before.begins == m_partner->role();
    m_before = Talk::Stage::None;
    (void)m_partner->endTalk(); // the other one may have, just now
    if (m_partner->suggestTalk(m_minutes, m_iBegin))
        return follow();
    follow();
    emit leaving();
}

void TalkViewModel::setMinutes(int minutes)
{
    if (!choices().contains(minutes))
        return;
    m_minutes = minutes;
    emit changed();
}

void TalkViewModel::setIBegin(bool begin)
{
    m_iBegin = begin;
    emit changed();
}

// --- what happens ---

void TalkViewModel::follow()
{
    const Talk::Stage now = talk().stage;
    const Talk::Stage before = std::exchange(m_before, now);
    if (now != Talk::Stage::Asked)
        m_aside = false;
    run();
    // What was on is over, or cannot be any more: back to what it was about, and nothing is said of it.
    if (now == Talk::Stage::None && before != Talk::Stage::None && (before == Talk::Stage::On || !possible()))
        emit leaving();
}

// The glass: a grain each second, and the change at its very moment.
void TalkViewModel::run()
{
    if (m_timer) {
        m_timer->stop();
        if (talk().stage == Talk::Stage::On && !bothSpoke())
            m_timer->start(std::min(kGrain, glass().left(now())));
    }
    emit changed();
}

// --- what the page shows ---

sync::TalkState TalkViewModel::talk() const { return m_partner ? m_partner->talk() : Talk(); }

TalkViewModel::Stage TalkViewModel::stage() const
{
    switch (talk().stage) {
    case Talk::Stage::None:
        return Offer;
    case Talk::Stage::Suggested:
        return Suggested;
    case Talk::Stage::Asked:
        return Asked;
    case Talk::Stage::On:
        break;
    }
    return On;
}

bool TalkViewModel::possible() const { return m_partner && m_partner->connected() && m_partner->mayTalk(); }

bool TalkViewModel::asks() const { return stage() == Asked && !m_aside; }

QString TalkViewModel::terms() const
{
    const Talk what = talk();
    if (what.stage == Talk::Stage::None)
        return {};
    const bool mine = what.begins == m_partner->role();
    if (m_people.bothNamed())
        //: %1 is a person’s name.
        return tr("%n minutes each. %1 begins.", nullptr, what.minutes)
            .arg(mine ? m_people.ownName() : m_people.otherName());
    return mine ? tr("%n minutes each. You begin.", nullptr, what.minutes)
                : tr("%n minutes each. Your partner begins.", nullptr, what.minutes);
}

QList<int> TalkViewModel::choices() const
{
    return {std::begin(limits::kTalkMinutes), std::end(limits::kTalkMinutes)};
}

TalkHourglass TalkViewModel::glass() const { return {talk().minutes, talk().since}; }

sync::Time TalkViewModel::now() const { return m_partner ? m_partner->clock().now() : sync::Time{}; }

bool TalkViewModel::bothSpoke() const { return stage() == On && glass().hasRun(now()); }

bool TalkViewModel::iSpeak() const
{
    const bool iBegan = m_partner && talk().begins == m_partner->role();
    return iBegan != glass().hasTurned(now());
}

bool TalkViewModel::firstSpeaks() const { return stage() == On && iSpeak() == m_people.iAmFirst(); }

QString TalkViewModel::title() const
{
    if (stage() != On)
        return {};
    if (bothSpoke())
        return tr("You have both spoken");
    if (m_people.bothNamed())
        //: %1 is a person’s name. Speaking is telling, and the other person listens.
        return tr("%1 speaks").arg(iSpeak() ? m_people.ownName() : m_people.otherName());
    return iSpeak() ? tr("You speak") : tr("Your partner speaks");
}

QString TalkViewModel::sentence() const
{
    if (stage() != On)
        return {};
    if (bothSpoke())
        return tr("Stay with it for a moment. Then go on, or talk once more.");
    if (m_people.bothNamed())
        //: %1 is a person’s name.
        return tr("%1 listens, and does not answer yet.")
            .arg(iSpeak() ? m_people.otherName() : m_people.ownName());
    return iSpeak() ? tr("Your partner listens, and does not answer yet.")
                    : tr("You listen, and do not answer yet.");
}

qreal TalkViewModel::sand() const { return stage() == On ? glass().sand(now()) : 0; }

int TalkViewModel::minutesLeft() const { return stage() == On ? glass().minutesLeft(now()) : 0; }

} // namespace mandorla::app
