#pragma once

#include "app/view_models/answer_view_model.h"
#include "app/view_models/choose_view_model.h"
#include "app/view_models/connect_view_model.h"
#include "app/view_models/end_view_model.h"
#include "app/view_models/people_view_model.h"
#include "app/view_models/read_cards_view_model.h"
#include "app/view_models/reveal_view_model.h"
#include "app/view_models/sealed_view_model.h"
#include "app/view_models/turn_view_model.h"
#include "app/view_models/welcome_view_model.h"
#include "sync/client.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mandorla::app {

// The window's root: which page is up, what lies over it, and the view model of each page. It alone hears
// what happens between the two laptops, and tells the pages.
//
// Life: one for each client, which outlives it. Nothing is written anywhere; all of it is gone with the
// window.
class AppViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition")

    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    // The wall and the table lie over everything, at once. Nothing under it may be seen, heard or focused.
    Q_PROPERTY(bool covered READ covered NOTIFY coveredChanged)
    Q_PROPERTY(QString windowTitle READ windowTitle CONSTANT) // neutral, covered or not
    // One calm sentence over any page after Connect ("The evening has paused. Your answers are still here."),
    // and what to do next, if anything. Both empty when all is well.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeStep READ noticeStep NOTIFY noticeChanged)
    Q_PROPERTY(bool paused READ paused NOTIFY noticeChanged)

    // For this evening only, never written.
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY settingsChanged)
    Q_PROPERTY(double textSize READ textSize WRITE setTextSize NOTIFY settingsChanged) // 1.0 to 2.0
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY settingsChanged)            // nothing travels

    Q_PROPERTY(mandorla::app::PeopleViewModel* people READ people CONSTANT)
    Q_PROPERTY(mandorla::app::WelcomeViewModel* welcome READ welcome CONSTANT)
    Q_PROPERTY(mandorla::app::ConnectViewModel* connecting READ connecting CONSTANT)
    Q_PROPERTY(mandorla::app::ChooseViewModel* choosing READ choosing CONSTANT)
    Q_PROPERTY(mandorla::app::ReadCardsViewModel* readingCards READ readingCards CONSTANT)
    Q_PROPERTY(mandorla::app::AnswerViewModel* answering READ answering CONSTANT)
    Q_PROPERTY(mandorla::app::SealedViewModel* sealing READ sealing CONSTANT)
    Q_PROPERTY(mandorla::app::TurnViewModel* turning READ turning CONSTANT)
    Q_PROPERTY(mandorla::app::RevealViewModel* revealing READ revealing CONSTANT)
    Q_PROPERTY(mandorla::app::EndViewModel* ending READ ending CONSTANT)

public:
    enum Page
    {
        BeforeWeBegin, // always first, alone: welcome
        Welcome,       // welcome
        Connect,       // connecting; from here on something may listen
        Choose,        // choosing
        ReadCards,     // readingCards
        Answer,        // answering
        Sealed,        // sealing
        TurnTogether,  // turning, and revealing for what was last shared
        Reveal,        // revealing
        TheEnd,        // ending
    };
    Q_ENUM(Page)

    AppViewModel(sync::Client& client, const std::vector<protocol::Exercise>& exercises,
                 QObject* parent = nullptr);

    Q_INVOKABLE void cover();
    Q_INVOKABLE void uncover();
    // From any page: goes silent, and closes this window.
    Q_INVOKABLE void endEvening();

    // The window is gone: the other laptop hears nothing more, as if the network were lost.
    void goSilent();

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool covered() const { return m_covered; }
    [[nodiscard]] QString windowTitle() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString noticeStep() const { return m_noticeStep; }
    [[nodiscard]] bool paused() const { return m_paused; }
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double textSize() const { return m_textSize; }
    void setTextSize(double textSize);
    [[nodiscard]] bool still() const { return m_still; }
    void setStill(bool still);
    [[nodiscard]] PeopleViewModel* people() { return &m_people; }
    [[nodiscard]] WelcomeViewModel* welcome() { return &m_welcome; }
    [[nodiscard]] ConnectViewModel* connecting() { return &m_connecting; }
    [[nodiscard]] ChooseViewModel* choosing() { return &m_choosing; }
    [[nodiscard]] ReadCardsViewModel* readingCards() { return &m_readingCards; }
    [[nodiscard]] AnswerViewModel* answering() { return &m_answering; }
    [[nodiscard]] SealedViewModel* sealing() { return &m_sealing; }
    [[nodiscard]] TurnViewModel* turning() { return &m_turning; }
    [[nodiscard]] RevealViewModel* revealing() { return &m_revealing; }
    [[nodiscard]] EndViewModel* ending() { return &m_ending; }

signals:
    void pageChanged();
    void coveredChanged();
    void noticeChanged();
    void settingsChanged();
    void ended(); // the window shall close

private:
    void setPage(Page page);
    void setNotice(const QString& notice, const QString& step, bool paused);
    void adopt(sync::Partner* partner);
    void endRound(EndViewModel::Outcome outcome);
    void heard(const sync::Met& event);
    void heard(const sync::Paused& event);
    void heard(const sync::Suggested& event);
    void heard(const sync::Agreed& event);
    void heard(const sync::SealedByBoth& event);
    void heard(const sync::Shared& event);
    void heard(const sync::RoundDone& event);
    void heard(const sync::Stopped& event);
    void heard(const sync::Failed& event);

    sync::Client& m_client;
    QPointer<sync::Partner> m_partner;
    PeopleViewModel m_people;
    WelcomeViewModel m_welcome;
    ConnectViewModel m_connecting;
    ChooseViewModel m_choosing;
    ReadCardsViewModel m_readingCards;
    AnswerViewModel m_answering;
    SealedViewModel m_sealing;
    TurnViewModel m_turning;
    RevealViewModel m_revealing;
    EndViewModel m_ending;
    std::optional<protocol::Round> m_round; // the one under way
    Page m_page = BeforeWeBegin;
    bool m_covered = false;
    bool m_paused = false;
    QString m_notice;
    QString m_noticeStep;
    bool m_dark = false;
    double m_textSize = 1.0;
    bool m_still = false;
};

} // namespace mandorla::app
