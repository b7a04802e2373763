#include "app/writing/writing_rounds.h"

namespace mandorla::app {

WritingRounds::WritingRounds(const std::vector<protocol::Exercise>& exercises, Navigator& navigator)
    : m_exercises(exercises)
    , m_navigator(navigator)
{
    connectWriting();
    connectFile();
}

void WritingRounds::connectWriting()
{
    connect(&m_writing, &WriteViewModel::phaseChanged, this, &WritingRounds::follow);
    connect(&m_writing, &WriteViewModel::left, &m_navigator, &Navigator::goBack);
    connect(&m_writing, &WriteViewModel::ending, this, &WritingRounds::endingEvening);
    connect(&m_writing, &WriteViewModel::used, this,
            [this](const protocol::Round& round, const std::optional<crypto::Digest>& before) {
                if (before)
                    m_own.replace(*before, round);
                else
                    m_own.add(round);
                m_navigator.goBack();
            });
    connect(&m_writing, &WriteViewModel::saving, this,
            [this](const protocol::RoundDraft& draft, const QString& path) {
                m_roundFile.beginSaving(draft, path);
                m_navigator.showOver(Navigator::RoundFile);
            });
    connect(&m_writing, &WriteViewModel::openingFile, this, [this] {
        m_roundFile.beginOpening();
        m_navigator.showOver(Navigator::RoundFile);
    });
}

void WritingRounds::connectFile()
{
    connect(&m_roundFile, &RoundFileViewModel::left, &m_navigator, &Navigator::goBack);
    connect(&m_roundFile, &RoundFileViewModel::saved, this, [this](const QString& path) {
        m_navigator.goBack();
        if (m_navigator.screen() != Navigator::ReadCards)
            m_writing.saved(path);
    });
    connect(&m_roundFile, &RoundFileViewModel::writingOn, this, &WritingRounds::writeOn);
    connect(&m_roundFile, &RoundFileViewModel::opened, this, &WritingRounds::take);
}

// --- to write ---

void WritingRounds::writeRound()
{
    if (m_navigator.screen() != Navigator::Welcome && m_navigator.screen() != Navigator::Choose)
        return;
    m_writing.open(startRounds());
    m_navigator.showOver(screenOf(m_writing.phase()));
}

std::vector<const protocol::Round*> WritingRounds::startRounds() const
{
    std::vector<const protocol::Round*> rounds;
    for (const protocol::Exercise& exercise : m_exercises)
        for (const protocol::Round& round : exercise.rounds)
            rounds.push_back(&round);
    for (const protocol::Round& round : m_own.rounds())
        rounds.push_back(&round);
    return rounds;
}

Navigator::Screen WritingRounds::screenOf(WriteViewModel::Phase phase)
{
    switch (phase) {
    case WriteViewModel::Start:
        return Navigator::Write;
    case WriteViewModel::Round:
        return Navigator::WriteRound;
    case WriteViewModel::Card:
        return Navigator::WriteCard;
    case WriteViewModel::Trying:
        return Navigator::TryCard;
    case WriteViewModel::Leaving:
        return Navigator::LeaveWriting;
    }
    return Navigator::Write;
}

bool WritingRounds::isUp() const
{
    const auto screen = m_navigator.screen();
    return screen == Navigator::Write || screen == Navigator::WriteRound || screen == Navigator::WriteCard ||
           screen == Navigator::TryCard || screen == Navigator::LeaveWriting;
}

void WritingRounds::follow()
{
    if (isUp())
        m_navigator.turnTo(screenOf(m_writing.phase()));
}

bool WritingRounds::mayClose()
{
    if (m_writing.mayEnd())
        return true;
    if (m_navigator.screen() == Navigator::RoundFile)
        m_navigator.goBack();
    if (isUp())
        follow();
    else
        m_navigator.showOver(Navigator::LeaveWriting);
    return false;
}

// --- files ---

void WritingRounds::openRound()
{
    if (m_navigator.screen() != Navigator::Choose)
        return;
    m_roundFile.beginOpening();
    m_navigator.showOver(Navigator::RoundFile);
}

void WritingRounds::save(const protocol::RoundDraft& draft)
{
    m_roundFile.beginSaving(draft, {});
    m_navigator.showOver(Navigator::RoundFile);
}

// The round of a file that was opened; its screen takes the place of the file's, and of the one to begin
// from.
void WritingRounds::writeOn(const protocol::RoundDraft& draft, const QString& path)
{
    m_navigator.leaveOut(Navigator::Write);
    m_writing.begin(draft, path);
    m_navigator.turnTo(screenOf(m_writing.phase()));
}

void WritingRounds::take(const protocol::Exercise& exercise, const QString& path)
{
    // From the editor, a file of one round is opened to be written on.
    if (m_navigator.isNextUnder(Navigator::Write) && exercise.rounds.size() == 1)
        return writeOn(exercise.rounds.front(), path);
    for (const protocol::Round& round : exercise.rounds)
        m_own.add(round);
    m_navigator.goBack();
    if (m_navigator.screen() == Navigator::Write)
        m_writing.open(startRounds());
}

} // namespace mandorla::app
