#pragma once

#include "app/entering/companions_view_model.h"
#include "app/entering/connect_view_model.h"
#include "app/entering/door_view_model.h"
#include "app/entering/keep_view_model.h"
#include "app/entering/kept_view_model.h"
#include "app/entering/welcome_view_model.h"
#include "app/round/answer_view_model.h"
#include "app/round/choose_view_model.h"
#include "app/round/end_view_model.h"
#include "app/round/own_rounds.h"
#include "app/round/read_cards_view_model.h"
#include "app/round/reveal_view_model.h"
#include "app/round/sealed_view_model.h"
#include "app/round/turn_view_model.h"
#include "app/sheet/our_page_view_model.h"
#include "app/sheet/pages_view_model.h"
#include "app/sheet/take_along_view_model.h"
#include "app/shell/people_view_model.h"
#include "app/writing/round_file_view_model.h"
#include "app/writing/write_view_model.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mandorla::app {

// The window's root: which page is up, what lies over it, and the view model of each page. It alone hears
// what happens between the two laptops, and tells the pages.
//
// Life: one for each household, which outlives it. The view models of an evening come with the household's
// client and go before it does; until there is one, and again once it is locked, their properties are null.
// Nothing is written here; what is kept, the household keeps.
class AppViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition")

    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    // The wall and the table lie over everything, at once. Nothing under it may be seen, heard or focused.
    Q_PROPERTY(bool covered READ covered NOTIFY coveredChanged)
    // Coming back takes the passphrase: door()->open(). Else uncover() does.
    Q_PROPERTY(bool coverAsks READ coverAsks NOTIFY coveredChanged)
    Q_PROPERTY(QString windowTitle READ windowTitle CONSTANT) // neutral, covered or not
    // One calm sentence over any page ("The evening has paused. Your answers are still here."), and what to
    // do next, if anything. Both empty when all is well.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeStep READ noticeStep NOTIFY noticeChanged)
    Q_PROPERTY(bool paused READ paused NOTIFY noticeChanged)

    // A vault is open: there is something to lock, and to let go of.
    Q_PROPERTY(bool locks READ locks NOTIFY eveningChanged)
    // What the two laptops keep of this evening, in one sentence; empty until they have met.
    Q_PROPERTY(QString keeping READ keeping NOTIFY noticeChanged)

    // For this evening only, never written.
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY settingsChanged)
    Q_PROPERTY(double textSize READ textSize WRITE setTextSize NOTIFY settingsChanged) // 1.0 to 2.0
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY settingsChanged)            // nothing travels

    Q_PROPERTY(mandorla::app::WelcomeViewModel* welcome READ welcome CONSTANT)
    Q_PROPERTY(mandorla::app::KeepViewModel* keepingIt READ keepingIt CONSTANT)
    Q_PROPERTY(mandorla::app::DoorViewModel* door READ door CONSTANT)
    Q_PROPERTY(mandorla::app::KeptViewModel* kept READ kept CONSTANT)
    Q_PROPERTY(mandorla::app::WriteViewModel* writing READ writing CONSTANT)
    Q_PROPERTY(mandorla::app::RoundFileViewModel* roundFile READ roundFile CONSTANT)
    Q_PROPERTY(mandorla::app::CompanionsViewModel* companions READ companions CONSTANT)
    Q_PROPERTY(mandorla::app::PeopleViewModel* people READ people NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::ConnectViewModel* connecting READ connecting NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::ChooseViewModel* choosing READ choosing NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::ReadCardsViewModel* readingCards READ readingCards NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::AnswerViewModel* answering READ answering NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::SealedViewModel* sealing READ sealing NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::TurnViewModel* turning READ turning NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::RevealViewModel* revealing READ revealing NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::EndViewModel* ending READ ending NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::OurPageViewModel* ourPage READ ourPage NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::PagesViewModel* pages READ pages NOTIFY eveningChanged)
    Q_PROPERTY(mandorla::app::TakeAlongViewModel* takingAlong READ takingAlong CONSTANT)

public:
    enum Page
    {
        Door,          // door: something is kept here
        BeforeWeBegin, // alone, before anything else until a pairing is kept: welcome
        Welcome,       // welcome
        Keep,          // keepingIt: a passphrase is chosen
        Connect,       // connecting; from here on something may listen
        Choose,        // choosing
        ReadCards,     // readingCards
        Answer,        // answering
        Sealed,        // sealing
        TurnTogether,  // turning, and revealing for what was last shared
        Reveal,        // revealing
        TheEnd,        // ending
        Companions,    // companions: who this evening is with; also over Kept
        // These lie over another page and lead back to it.
        OurPage,   // ourPage; over TheEnd or Choose
        TakeAlong, // takingAlong; over OurPage
        Kept,      // kept; over Connect or Choose
        Apart,     // connecting: what helps when the two laptops do not find each other again
        Write,     // writing, and so the four after it; over Welcome or Choose
        WriteRound,
        WriteCard,
        TryCard, // writing()->trying()
        LeaveWriting,
        RoundFile, // roundFile; over whatever asked for it
    };
    Q_ENUM(Page)

    AppViewModel(sync::Household& household, const std::vector<protocol::Exercise>& exercises,
                 QObject* parent = nullptr);
    ~AppViewModel() override;

    // Covers, and tells the other laptop nothing.
    Q_INVOKABLE void cover();
    // Not while coverAsks. Looks for the other laptop again, if this one went silent in the meantime.
    Q_INVOKABLE void uncover();
    // A page that another has taken the place of: gone with the next turn of the event loop, and always
    // before what it shows. (QML's own destroy() may come after it.)
    Q_INVOKABLE void takeAway(QObject* page);
    // "What this laptop keeps", from Connect or Choose; the page itself leads back.
    Q_INVOKABLE void showKept();
    // Who is kept, from Kept; the page itself leads back.
    Q_INVOKABLE void showCompanions();
    // "Find each other", while paused; and back to the page under it.
    Q_INVOKABLE void showApart();
    Q_INVOKABLE void leaveApart();
    // "Write a round", from Welcome or Choose: on with what was begun, or a new one. The page itself leads
    // back.
    Q_INVOKABLE void writeRound();
    Q_INVOKABLE void openRound(); // from a file, among the rounds; from Choose
    // The window may close. False: a round would be lost that is in no file; the page that asks is up. Asked
    // once.
    Q_INVOKABLE bool mayClose();
    // From any page: goes silent, and closes this window; but see mayClose().
    Q_INVOKABLE void endEvening();

    // The window is gone: the other laptop hears nothing more, as if the network were lost.
    void goSilent();

    // Nobody is at this laptop any more: idle for long, its lid closed, or going to sleep. Covered at once,
    // and silent for the other one; an open vault is locked a moment later, when the page is gone. Then
    // locked().
    void lock();

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool covered() const { return m_covered; }
    [[nodiscard]] bool coverAsks() const;
    [[nodiscard]] bool locks() const { return m_household.state() == sync::Household::State::Open; }
    [[nodiscard]] QString keeping() const;
    [[nodiscard]] QString windowTitle() const;
    [[nodiscard]] QString notice() const { return said().what; }
    [[nodiscard]] QString noticeStep() const { return said().next; }
    [[nodiscard]] bool paused() const { return m_paused; }
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double textSize() const { return m_textSize; }
    void setTextSize(double textSize);
    [[nodiscard]] bool still() const { return m_still; }
    void setStill(bool still);
    [[nodiscard]] WelcomeViewModel* welcome() { return &m_welcome; }
    [[nodiscard]] KeepViewModel* keepingIt() { return &m_keepingIt; }
    [[nodiscard]] DoorViewModel* door() { return &m_door; }
    [[nodiscard]] KeptViewModel* kept() { return &m_kept; }
    [[nodiscard]] WriteViewModel* writing() { return &m_writing; }
    [[nodiscard]] RoundFileViewModel* roundFile() { return &m_roundFile; }
    [[nodiscard]] CompanionsViewModel* companions() { return &m_companions; }
    [[nodiscard]] PeopleViewModel* people();
    [[nodiscard]] ConnectViewModel* connecting();
    [[nodiscard]] ChooseViewModel* choosing();
    [[nodiscard]] ReadCardsViewModel* readingCards();
    [[nodiscard]] AnswerViewModel* answering();
    [[nodiscard]] SealedViewModel* sealing();
    [[nodiscard]] TurnViewModel* turning();
    [[nodiscard]] RevealViewModel* revealing();
    [[nodiscard]] EndViewModel* ending();
    [[nodiscard]] OurPageViewModel* ourPage();
    [[nodiscard]] PagesViewModel* pages();
    [[nodiscard]] TakeAlongViewModel* takingAlong() { return &m_takingAlong; }

signals:
    void pageChanged();
    void coveredChanged();
    void noticeChanged();
    void settingsChanged();
    void eveningChanged();
    void locked();
    void ended(); // the window shall close

private:
    struct Evening;

    [[nodiscard]] Sentence said() const;
    void setPage(Page page); // nothing lies under it
    void showOver(Page page);
    void goBack();
    void turnTo(Page page); // what lies under it stays
    void connectWriting();
    void followWriting();
    [[nodiscard]] bool onWriting() const;
    void writeOn(const protocol::RoundDraft& draft, const QString& path);
    [[nodiscard]] std::vector<const protocol::Round*> startRounds() const;
    [[nodiscard]] static Page pageOf(WriteViewModel::Phase phase);
    void beginAlone(const protocol::Round& round);
    void rememberAlone();
    void goOnAlone();
    void setPaused(bool paused);
    void setRemark(const Sentence& remark);
    void makeEvening();
    void connectEvening();
    void enter();
    void recall(const std::function<std::optional<sync::VaultError>()>& call);
    void goOnWith(const sync::CompanionId& id);
    void forget(const sync::CompanionId& id);
    void part();
    void arrive();
    void letGoOfAll();
    void removePages();
    void adopt(sync::Partner* partner);
    void endRound(EndViewModel::Outcome outcome);
    void openPage(const sync::PageId& page);
    void heard(const sync::Met& event);
    void heard(const sync::Paused& event);
    void heard(const sync::Suggested& event);
    void heard(const sync::Agreed& event);
    void heard(const sync::SealedByBoth& event);
    void heard(const sync::SealAgain& event);
    void heard(const sync::Shared& event);
    void heard(const sync::RoundDone& event);
    void heard(const sync::Stopped& event);
    void heard(const sync::PageKept& event);
    void heard(const sync::PageLetGo& event);
    void heard(const sync::Failed& event);

    sync::Household& m_household;
    const std::vector<protocol::Exercise>& m_exercises;
    WelcomeViewModel m_welcome;
    KeepViewModel m_keepingIt;
    DoorViewModel m_door;
    KeptViewModel m_kept;
    CompanionsViewModel m_companions;
    TakeAlongViewModel m_takingAlong;
    OwnRounds m_own;
    WriteViewModel m_writing;
    RoundFileViewModel m_roundFile;
    std::unique_ptr<Evening> m_evening; // null while the household is closed
    std::vector<QPointer<QObject>> m_takenAway;
    Page m_page;
    std::vector<Page> m_behind; // the pages under this one, if it lies over another
    bool m_covered = false;
    bool m_tonight = false;   // chosen at the door
    bool m_locking = false;   // the page is gone, the vault follows; until it is opened again
    bool m_recalling = false; // what was kept comes as events; the page follows the last of them
    bool m_paused = false;
    // The private round that was up when the vault was locked: its cards, and where its person was. No answers.
    struct Alone
    {
        protocol::Round round;
        sync::CompanionId with;
        AnswerViewModel::Phase phase;
        int card;
    };
    std::optional<Alone> m_alone;
    Sentence m_remark; // said while nothing more pressing is
    bool m_dark = false;
    double m_textSize = 1.0;
    bool m_still = false;
};

} // namespace mandorla::app
