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

// The window around the screens: its cover and its lock.
class WindowViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(QString title READ title NOTIFY titleChanged) // neutral, covered or not
    // The wall and the table lie over everything, at once. Nothing under it may be seen, heard or focused.
    Q_PROPERTY(bool covered READ covered NOTIFY coveredChanged)
    // "If you are afraid to say no" lies over the page, or over the cover, where it needs no passphrase.
    // Nobody is told, and nothing under it changes.
    Q_PROPERTY(bool helping READ helping NOTIFY coveredChanged)
    // How it looks is being chosen, over the page or over the cover, where it needs no passphrase either: it
    // tells nothing of the evening.
    Q_PROPERTY(bool looking READ looking NOTIFY coveredChanged)
    // Coming back takes the passphrase: DoorViewModel::open(). Else uncover() does.
    Q_PROPERTY(bool coverAsks READ coverAsks NOTIFY coveredChanged)
    // A vault is open: there is something to lock, and to let go of.
    Q_PROPERTY(bool locks READ locks NOTIFY locksChanged)

public:
    // Both outlive it.
    WindowViewModel(sync::Household& household, Navigator& navigator, QObject* parent = nullptr);

    // Covers, and tells the other laptop nothing. The page for someone who is afraid is gone then, and so is
    // that of the look: they do not come back with the rest.
    Q_INVOKABLE void cover();
    Q_INVOKABLE void help();
    Q_INVOKABLE void leaveHelp();
    Q_INVOKABLE void look();
    Q_INVOKABLE void leaveLook();
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
    [[nodiscard]] bool looking() const { return m_looking; }
    [[nodiscard]] bool coverAsks() const;
    [[nodiscard]] bool locks() const { return m_household.state() == sync::Household::State::Open; }

signals:
    void titleChanged(); // with the language
    void coveredChanged();
    void locksChanged();
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
    bool m_looking = false;
};

} // namespace mandorla::app
