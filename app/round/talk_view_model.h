#pragma once

#include "app/round/talk_hourglass.h"
#include "app/shell/people_view_model.h"
#include "app/words/saying.h"
#include "protocol/rounds/round.h"
#include "sync/clock.h"
#include "sync/conversation/event.h"
#include "sync/partner.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace mandorla::app {

// "Talk it through": one speaks, the other listens, a glass runs, then they change. The same picture on both
// laptops, each by its own clock from the moment both wished it; nothing of it is kept.
class TalkViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool possible READ possible NOTIFY changed) // something was shared, and the two are together
    Q_PROPERTY(bool asks READ asks NOTIFY changed) // the partner suggests it, and it was not put aside
    Q_PROPERTY(QString roundTitle READ roundTitle NOTIFY changed)
    // "5 minutes each. Noor begins.": what is suggested, or on.
    Q_PROPERTY(QString terms READ terms NOTIFY changed)

    // What this person would suggest.
    Q_PROPERTY(QList<int> choices READ choices CONSTANT) // minutes
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(bool iBegin READ iBegin WRITE setIBegin NOTIFY changed)

    // While it is on.
    Q_PROPERTY(bool bothSpoke READ bothSpoke NOTIFY changed)
    Q_PROPERTY(bool firstSpeaks READ firstSpeaks NOTIFY changed) // of the two people, the ember one
    Q_PROPERTY(QString title READ title NOTIFY changed)          // "Noor speaks"
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(qreal sand READ sand NOTIFY changed)             // what is left above, 1 to 0
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed) // of this one's time, begun ones too

public:
    enum Stage
    {
        Offer,     // nobody suggests it
        Suggested, // by this person
        Asked,     // by the partner
        On
    };
    Q_ENUM(Stage)

    explicit TalkViewModel(const PeopleViewModel& people, QObject* parent = nullptr);

    Q_INVOKABLE void open(); // this screen
    Q_INVOKABLE void suggest();
    Q_INVOKABLE void accept();
    // Back to the card. What this person suggested is not suggested any more; what the partner did is put
    // aside, which nobody is told.
    Q_INVOKABLE void back();
    Q_INVOKABLE void end(); // for both
    Q_INVOKABLE void onceMore();

    void begin(const protocol::Round& round);
    void setPartner(sync::Partner* partner);
    void follow();

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool asks() const;
    [[nodiscard]] QString roundTitle() const { return m_roundTitle.now(); }
    [[nodiscard]] QString terms() const;
    [[nodiscard]] QList<int> choices() const;
    [[nodiscard]] int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    [[nodiscard]] bool iBegin() const { return m_iBegin; }
    void setIBegin(bool begin);
    [[nodiscard]] bool bothSpoke() const;
    [[nodiscard]] bool firstSpeaks() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] qreal sand() const;
    [[nodiscard]] int minutesLeft() const;

signals:
    void changed();
    void opening();
    void leaving();

private:
    [[nodiscard]] sync::TalkState talk() const;
    [[nodiscard]] TalkHourglass glass() const;
    [[nodiscard]] sync::Time now() const;
    [[nodiscard]] bool iSpeak() const;
    void run();

    const PeopleViewModel& m_people;
    QPointer<sync::Partner> m_partner;
    std::unique_ptr<sync::Timer> m_timer;
    Saying m_roundTitle;
    int m_minutes = 0; // of each; from begin() on
    bool m_iBegin = false;
    bool m_aside = false;
    sync::TalkState::Stage m_before = sync::TalkState::Stage::None;
};

} // namespace mandorla::app
