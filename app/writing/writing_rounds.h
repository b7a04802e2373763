#pragma once

#include "app/round/added_rounds.h"
#include "app/shell/navigator.h"
#include "app/writing/round_file_view_model.h"
#include "app/writing/write_view_model.h"
#include "protocol/rounds/round_file.h"

#include <QObject>
#include <QString>

#include <vector>

namespace mandorla::app {

// The act of rounds of one's own: written, tried, put among the others, and in files.
//
// Life: one for the window. What is being written stays here while an evening comes and goes.
class WritingRounds : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    WritingRounds(const std::vector<protocol::Exercise>& exercises, Navigator& navigator);

    // "Write a round", from Welcome or Choose: on with what was begun, or a new one. The screen itself leads
    // back.
    void writeRound();
    void openRound();                             // from a file, among the rounds; from Choose
    void save(const protocol::RoundDraft& draft); // to a file; what is read, and not written here
    // Mandorla is about to close. False: a round would be lost that is in no file; the screen that asks is
    // up. Asked once.
    [[nodiscard]] bool mayClose();

    [[nodiscard]] const AddedRounds& own() const { return m_own; }
    [[nodiscard]] WriteViewModel& writing() { return m_writing; }
    [[nodiscard]] RoundFileViewModel& roundFile() { return m_roundFile; }

signals:
    void endingEvening();

private:
    void connectWriting();
    void connectFile();
    void follow();
    [[nodiscard]] bool isUp() const;
    [[nodiscard]] static Navigator::Screen screenOf(WriteViewModel::Phase phase);
    void writeOn(const protocol::RoundDraft& draft, const QString& path);
    void take(const protocol::Exercise& exercise, const QString& path);
    [[nodiscard]] std::vector<const protocol::Round*> startRounds() const;

    const std::vector<protocol::Exercise>& m_exercises;
    Navigator& m_navigator;
    AddedRounds m_own;
    WriteViewModel m_writing;
    RoundFileViewModel m_roundFile;
};

} // namespace mandorla::app
