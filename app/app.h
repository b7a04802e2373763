#pragma once

#include "app/entering/company.h"
#include "app/entering/entering.h"
#include "app/own/own_words.h"
#include "app/round/playing.h"
#include "app/sheet/our_sheet.h"
#include "app/shell/look_view_model.h"
#include "app/shell/navigator.h"
#include "app/shell/notice_view_model.h"
#include "app/shell/window_view_model.h"
#include "app/writing/writing_rounds.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace mandorla::app {

// All that a window shows, put together: the acts of an evening, each with its view models, around one
// navigator. It owns them, ties them to each other, and gives each act what happens between the two laptops.
// What an act does, it does itself.
//
// Life: one for each household, which outlives it. The acts of an evening come with the household's client
// and go before it does; until there is one, and again once it is locked, their properties are null. Nothing
// is written here; what is kept, the household keeps.
class App : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition")

    Q_PROPERTY(mandorla::app::Navigator* navigator READ navigator CONSTANT)
    Q_PROPERTY(mandorla::app::WindowViewModel* window READ window CONSTANT)
    Q_PROPERTY(mandorla::app::NoticeViewModel* notice READ notice CONSTANT)
    Q_PROPERTY(mandorla::app::LookViewModel* look READ look CONSTANT)

    Q_PROPERTY(mandorla::app::WelcomeViewModel* welcome READ welcome CONSTANT)
    Q_PROPERTY(mandorla::app::KeepViewModel* keepingIt READ keepingIt CONSTANT)
    Q_PROPERTY(mandorla::app::DoorViewModel* door READ door CONSTANT)
    Q_PROPERTY(mandorla::app::KeptViewModel* kept READ kept CONSTANT)
    Q_PROPERTY(mandorla::app::CompanionsViewModel* companions READ companions CONSTANT)
    Q_PROPERTY(mandorla::app::WriteViewModel* writing READ writing CONSTANT)
    Q_PROPERTY(mandorla::app::RoundFileViewModel* roundFile READ roundFile CONSTANT)
    Q_PROPERTY(mandorla::app::OwnListViewModel* ownList READ ownList CONSTANT)
    Q_PROPERTY(mandorla::app::AnswerViewModel* ownAnswering READ ownAnswering CONSTANT)
    Q_PROPERTY(mandorla::app::OwnPageViewModel* ownPage READ ownPage CONSTANT)
    Q_PROPERTY(mandorla::app::TakeAlongViewModel* takingAlong READ takingAlong CONSTANT)

    Q_PROPERTY(mandorla::app::PeopleViewModel* people READ people NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::ConnectViewModel* connecting READ connecting NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::ChooseViewModel* choosing READ choosing NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::ReadCardsViewModel* readingCards READ readingCards NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::AnswerViewModel* answering READ answering NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::SealedViewModel* sealing READ sealing NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::TurnViewModel* turning READ turning NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::RevealViewModel* revealing READ revealing NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::TalkViewModel* talking READ talking NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::EndViewModel* ending READ ending NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::OurPageViewModel* ourPage READ ourPage NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::SheetsViewModel* pages READ pages NOTIFY eveningChanged)
    // What the two laptops keep of this evening, in one sentence; empty until they have met.
    Q_PROPERTY(QString keeping READ keeping NOTIFY keepingChanged)

public:
    App(sync::Household& household, const std::vector<protocol::Exercise>& exercises,
        QObject* parent = nullptr);
    ~App() override;

    Q_INVOKABLE void showKept() { m_entering.showKept(); }
    Q_INVOKABLE void showCompanions() { m_entering.showCompanions(); }
    Q_INVOKABLE void showApart();
    Q_INVOKABLE void leaveApart();
    Q_INVOKABLE void writeRound() { m_writing.writeRound(); }
    Q_INVOKABLE void showOwnWords();
    Q_INVOKABLE void openRound() { m_writing.openRound(); }
    // The window may close. False: a round would be lost that is in no file; the screen that asks is up.
    // Asked once.
    Q_INVOKABLE bool mayClose();
    // From any screen: goes silent, and closes this window; but see mayClose().
    Q_INVOKABLE void endEvening();

    // The window is gone: the other laptop hears nothing more, as if the network were lost.
    void goSilent();

    [[nodiscard]] Navigator* navigator() { return &m_navigator; }
    [[nodiscard]] WindowViewModel* window() { return &m_window; }
    [[nodiscard]] NoticeViewModel* notice() { return &m_notice; }
    [[nodiscard]] LookViewModel* look() { return &m_look; }
    [[nodiscard]] WelcomeViewModel* welcome() { return &m_entering.welcome(); }
    [[nodiscard]] KeepViewModel* keepingIt() { return &m_entering.keepingIt(); }
    [[nodiscard]] DoorViewModel* door() { return &m_entering.door(); }
    [[nodiscard]] KeptViewModel* kept() { return &m_entering.kept(); }
    [[nodiscard]] CompanionsViewModel* companions() { return &m_entering.companions(); }
    [[nodiscard]] WriteViewModel* writing() { return &m_writing.writing(); }
    [[nodiscard]] RoundFileViewModel* roundFile() { return &m_writing.roundFile(); }
    [[nodiscard]] OwnListViewModel* ownList() { return &m_own.list(); }
    [[nodiscard]] AnswerViewModel* ownAnswering() { return &m_own.answering(); }
    [[nodiscard]] OwnPageViewModel* ownPage() { return &m_own.page(); }
    [[nodiscard]] TakeAlongViewModel* takingAlong() { return &m_takingAlong; }
    [[nodiscard]] PeopleViewModel* people();
    [[nodiscard]] ConnectViewModel* connecting();
    [[nodiscard]] ChooseViewModel* choosing();
    [[nodiscard]] ReadCardsViewModel* readingCards();
    [[nodiscard]] AnswerViewModel* answering();
    [[nodiscard]] SealedViewModel* sealing();
    [[nodiscard]] TurnViewModel* turning();
    [[nodiscard]] RevealViewModel* revealing();
    [[nodiscard]] TalkViewModel* talking();
    [[nodiscard]] EndViewModel* ending();
    [[nodiscard]] OurPageViewModel* ourPage();
    [[nodiscard]] SheetsViewModel* pages();
    [[nodiscard]] QString keeping() const;

signals:
    void eveningChanged();
    void keepingChanged();
    void ended(); // the window shall close

private:
    struct Evening;

    void makeEvening();
    void tieEvening();
    void tieEntering();
    void tieOwnWords();
    void give(const sync::Event& event);

    sync::Household& m_household;
    const std::vector<protocol::Exercise>& m_exercises;
    Navigator m_navigator;
    WindowViewModel m_window;
    NoticeViewModel m_notice;
    LookViewModel m_look;
    Entering m_entering;
    WritingRounds m_writing;
    TakeAlongViewModel m_takingAlong;
    OwnWords m_own;
    std::optional<Playing::Alone> m_alone; // when the vault was locked
    bool m_ownWasUp = false;               // likewise, and there was nobody
    std::unique_ptr<Evening> m_evening;    // null while the household is closed
};

} // namespace mandorla::app
