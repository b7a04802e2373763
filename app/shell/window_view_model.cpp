#include "app/shell/window_view_model.h"

#include "app/shell/navigator.h"

#include <QTimer>

#include <utility>

namespace mandorla::app {

WindowViewModel::WindowViewModel(sync::Household& household, Navigator& navigator, QObject* parent)
    : QObject(parent)
    , m_household(household)
    , m_navigator(navigator)
{
    connect(&household, &sync::Household::clientChanged, this, &WindowViewModel::locksChanged);
}

QString WindowViewModel::title() const { return tr("This evening"); }

// --- the cover ---

// Held: locked, and not opened since.
bool WindowViewModel::coverAsks() const { return locks() || m_navigator.isHeld(); }

void WindowViewModel::cover()
{
    if (m_covered && !m_helping && !m_looking)
        return;
    m_covered = true;
    m_helping = m_looking = false;
    emit coveredChanged();
}

void WindowViewModel::help()
{
    m_helping = true;
    m_looking = false;
    emit coveredChanged();
}

void WindowViewModel::leaveHelp()
{
    m_helping = false;
    emit coveredChanged();
}

void WindowViewModel::look()
{
    m_looking = true;
    m_helping = false;
    emit coveredChanged();
}

void WindowViewModel::leaveLook()
{
    if (std::exchange(m_looking, false))
        emit coveredChanged();
}

void WindowViewModel::uncover()
{
    if (!m_covered || coverAsks())
        return;
    m_covered = false;
    emit coveredChanged();
    emit uncovered();
}

void WindowViewModel::arrive()
{
    m_navigator.tell();
    if (std::exchange(m_covered, false))
        emit coveredChanged();
}

// --- the lock ---

void WindowViewModel::takeAway(QObject* screen)
{
    m_takenAway.emplace_back(screen);
    QTimer::singleShot(0, this, &WindowViewModel::removeScreens); // it may be its own button that led on
}

void WindowViewModel::removeScreens()
{
    for (const QPointer<QObject>& screen : std::exchange(m_takenAway, {}))
        delete screen;
}

void WindowViewModel::closeThen(const std::function<void()>& then)
{
    m_navigator.start(Navigator::Door);
    m_navigator.hold();
    QTimer::singleShot(0, this, [this, then] {
        removeScreens();
        emit emptied();
        then();
    });
}

void WindowViewModel::lock()
{
    cover();
    if (!locks()) {
        emit silencing();
        m_household.lock(); // what is about to open
        emit locked();
        return;
    }
    if (!m_navigator.isHeld())
        emit locking();
    closeThen([this] {
        m_household.lock();
        emit locked();
    });
}

} // namespace mandorla::app
