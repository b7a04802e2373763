#pragma once

#include "app/app.h"
#include "app/desktop/clipboard.h"
#include "app/desktop/desktop_look.h"
#include "app/desktop/idle_watch.h"
#include "app/desktop/print_portal.h"
#include "app/desktop/sleep_watch.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

// The object graph, in one place: used by main, by the rehearsal and by tests.
namespace mandorla::app {

// Before anything of Qt is made: no cache of Qt or of a graphics driver reaches the disk, a crash leaves no
// memory on it, and no session bus is started where there is none. Not protected: swap, and what the desktop
// itself writes.
void leaveNoTrace();

// The built-in exercises, one round each, in the order of their files' names; then those of `files`. A fault
// ends it, as one line with file, place and fault: nothing of a faulty file is used.
[[nodiscard]] Result<std::vector<protocol::Exercise>, QString> loadExercises(const QStringList& files);

// What a laptop finds around it.
struct Surroundings
{
    sync::Keychain* keychain = nullptr; // null: none; outlives the laptop
    QDBusConnection systemBus = QDBusConnection::systemBus();
    QDBusConnection sessionBus = QDBusConnection::sessionBus();
    std::chrono::milliseconds idleTime = kIdleTime;
    sync::VaultCost cost = sync::kNormalCost;
};

// One person's Mandorla: household, view models, and a window. Two of them in one process are two laptops.
//
// Life: open() once. When the evening ends, or the window is closed, this laptop goes silent and the window
// is gone; the object stays until it is deleted.
class Laptop : public QObject
{
    Q_OBJECT

public:
    // vault: the folder for what is kept, if a person chooses so. look: chosen for the start; the person may
    // change all of it, and what the vault has of it holds once it is open.
    Laptop(const sync::ClientOptions& options, sync::Clock& clock, const QString& vault,
           const std::vector<protocol::Exercise>& exercises, const sync::Look& look,
           const Surroundings& surroundings = {}, QObject* parent = nullptr);
    ~Laptop() override;

    // False: the window could not be made; QML has said why.
    [[nodiscard]] bool open();

    [[nodiscard]] App& viewModel() { return m_viewModel; }
    [[nodiscard]] QQuickWindow* window() const { return m_window.get(); } // null before open()
    [[nodiscard]] QQmlEngine& engine() { return m_engine; }               // complains of wrong QML

private:
    Surroundings m_surroundings;
    sync::Clock& m_clock;
    sync::Household m_household;
    App m_viewModel;
    PrintPortal m_print;
    DesktopLook m_desktopLook;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Clipboard> m_copied; // these from open() on
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<SleepWatch> m_sleep;
};

} // namespace mandorla::app
