#pragma once

#include "sync/household.h"
#include <QObject>

#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace mandorla::app {

class Navigator;

// The window around the screens: its cover, its lock, and its look.
class WindowViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(QString title READ title CONSTANT) // neutral, covered or not
    // The wall and the table lie over everything, at once. Nothing under it may be seen, heard or focused.
    Q_PROPERTY(bool covered READ covered NOTIFY coveredChanged)
    // "If you are afraid to say no" lies over the page, or over the cover, where it needs no passphrase.
    // Nobody is told, and nothing under it changes.
    Q_PROPERTY(bool helping READ helping NOTIFY coveredChanged)
    // Coming back takes the passphrase: DoorViewModel::open(). Else uncover() does.
    Q_PROPERTY(bool coverAsks READ coverAsks NOTIFY coveredChanged)
    // A vault is open: there is something to lock, and to let go of.
    Q_PROPERTY(bool locks READ locks NOTIFY locksChanged)

    // For this evening only, never written.
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY lookChanged)
    Q_PROPERTY(double textSize READ textSize WRITE setTextSize NOTIFY lookChanged) // 1.0 to 2.0
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY lookChanged)            // nothing travels

public:
    // Both outlive it.
    WindowViewModel(sync::Household& household, Navigator& navigator, QObject* parent = nullptr);

    // Covers, and tells the other laptop nothing. The page for someone who is afraid is gone then: it does
    // not come back with the rest.
    Q_INVOKABLE void cover();
    Q_INVOKABLE void help();
    Q_INVOKABLE void leaveHelp();
    // Not while coverAsks. Looks for the other laptop again, if this one went silent in the meantime.
    Q_INVOKABLE void uncover();
    // A screen that another has taken the place of: gone with the next turn of the event loop, and always
    // before what it shows. (QML's own destroy() may come after it.)
    Q_INVOKABLE void takeAway(QObject* screen);

    // What was kept is open: it comes up now.
    void arrive();
    // Nobody is at this laptop any more: idle for long, its lid closed, or going to sleep. Covered at once,
    // and silent for the other one; an open vault is locked a moment later, when the screen is gone. Then
    // locked().
    void lock();
    // To the door, where nothing leads on; then, when the screen is gone, `then`.
    void closeThen(const std::function<void()>& then);
    void removeScreens(); // those taken away, now

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool covered() const { return m_covered; }
    [[nodiscard]] bool helping() const { return m_helping; }
    [[nodiscard]] bool coverAsks() const;
    [[nodiscard]] bool locks() const { return m_household.state() == sync::Household::State::Open; }
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double textSize() const { return m_textSize; }
    void setTextSize(double textSize);
    [[nodiscard]] bool still() const { return m_still; }
    void setStill(bool still);

signals:
    void coveredChanged();
    void locksChanged();
    void lookChanged();
    void uncovered(); // by uncover()
    void locking();   // the screens are still as they were
    void silencing(); // in place of it, where nothing is open
    void emptied();   // no screen shows anything of the evening any more
    void locked();

private:
    sync::Household& m_household;
    Navigator& m_navigator;
    std::vector<QPointer<QObject>> m_takenAway;
    bool m_covered = false;
    bool m_helping = false;
    bool m_dark = false;
    double m_textSize = 1.0;
    bool m_still = false;
};

} // namespace mandorla::app
