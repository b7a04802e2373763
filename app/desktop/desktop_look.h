#pragma once

#include "app/desktop/private_memory.h"
#include "sync/look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>

namespace mandorla::app {

// How the desktop has it (light or dark, size of the text, contrast, motion), and that it has it otherwise
// now. The desktop's portal is asked once, and tells what changes; where it says nothing, Qt's own properties
// hold, as far as this Qt has them. Nobody waits for the answer: until it is there, and where there is nobody
// to ask, it is as it is drawn. What the portal says that cannot be is as if it had said nothing. One that
// does not answer in time, for it has to be started first and the machine is busy, is asked again.
//
// While it is asked, for half a minute at most, this process is InSight; hide() ends that before.
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience{10'000};

    explicit DesktopLook(const QDBusConnection& session, QObject* parent = nullptr,
                         std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] const sync::Look& look() const { return m_look; }
    void hide(); // there is something to hide now, answered or not

signals:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void hear(const QDBusMessage& answer);
    void take(const QString& group, const QString& key, const QVariant& value);
    void put();

    QDBusConnection m_session;
    std::chrono::milliseconds m_patience; // for one answer
    std::optional<InSight> m_inSight;     // while it is asked
    int m_asked = 0;                      // so often
    bool m_hidden = false;                // it may not be asked any more
    // What the portal says.
    std::optional<bool> m_dark;
    std::optional<double> m_textSize;
    bool m_contrast = false;
    bool m_highContrast = false; // as GNOME has it
    bool m_still = false;
    bool m_animated = true; // likewise
    sync::Look m_look;
};

} // namespace mandorla::app
