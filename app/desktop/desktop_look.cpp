#include "app/desktop/desktop_look.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QMap>
#include <QPalette>
#include <QScreen>
#include <QStringList>
#include <QStyleHints>
#include <QTimer>
#include <QVariantMap>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

namespace mandorla::app {

namespace {

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPlace = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kSettings = QStringLiteral("org.freedesktop.portal.Settings");

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kInterface = QStringLiteral("org.gnome.desktop.interface");
const auto kAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

constexpr int kTimes = 3; // that it is asked

// What desktops offer. A text of 1000 is a mistake.
constexpr double kSmallest = 0.5;
constexpr double kLargest = 3.0;

// --- what Qt says: the one place that knows which Qt has what ---

bool isDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    constexpr int kMiddle = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kMiddle;
}

bool hasMoreContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
           Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

template <typename Slot>
void follow([[maybe_unused]] QObject* whoever, [[maybe_unused]] Slot changed)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, whoever, changed);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    QObject::connect(QGuiApplication::styleHints()->accessibility(),
                     &QAccessibilityHints::contrastPreferenceChanged, whoever, changed);
#endif
}

// Under X11 desktops make the text larger by more dots per inch, and Qt makes all of it larger for that.
double alreadyLarger()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen && QGuiApplication::platformName() == QLatin1String("xcb") ? screen->devicePixelRatio()
                                                                             : 1.0;
}

// --- what the portal says: of another type, it is nothing ---

template <typename Value>
std::optional<Value> as(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<Value>() ? std::optional(value.value<Value>())
                                                            : std::nullopt;
}

} // namespace

// The portal first: this process is hidden, so that Qt, which asks the same one, may have been refused.
DesktopLook::DesktopLook(const QDBusConnection& session, QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_session(session)
    , m_patience(patience)
{
    follow(this, [this] { put(); });
    put();
    if (!m_session.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else Qt knows no such slot until it has met one, and does not say so
    m_session.connect(kPortal, kPlace, kSettings, QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

void DesktopLook::ask()
{
    ++m_asked;
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPlace, kSettings, QStringLiteral("ReadAll"));
    call << QStringList{kAppearance, kInterface, kAccess};
    m_inSight.emplace();
    auto* watcher =
        new QDBusPendingCallWatcher(m_session.asyncCall(call, static_cast<int>(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        m_inSight.reset();
        watcher->deleteLater();
        // It is still being started: it looks who asks only once it runs, and then nobody may look any more.
        const bool late = watcher->error().type() == QDBusError::NoReply;
        if (late && !m_hidden && m_asked < kTimes)
            ask();
        else
            hear(watcher->reply());
    });
}

void DesktopLook::hide()
{
    m_hidden = true;
    m_inSight.reset();
}

void DesktopLook::hear(const QDBusMessage& answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != QLatin1String("a{sa{sv}}"))
        return;
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
    for (auto group = groups.begin(); group != groups.end(); ++group)
        for (auto key = group->begin(); key != group->end(); ++key)
            take(group.key(), key.key(), key.value());
    put();
}

void DesktopLook::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
    put();
}

void DesktopLook::take(const QString& group, const QString& key, const QVariant& value)
{
    const auto number = as<uint>(value);
    const auto yes = as<bool>(value);
    if (group == kAppearance && key == QLatin1String("color-scheme")) {
        m_dark = number == 1U ? std::optional(true) : number == 2U ? std::optional(false) : std::nullopt;
    } else if (group == kAppearance && key == QLatin1String("contrast")) {
        m_contrast = number == 1U;
    } else if (group == kAppearance && key == QLatin1String("reduced-motion")) {
        m_still = number == 1U;
    } else if (group == kInterface && key == QLatin1String("enable-animations")) {
        m_animated = yes.value_or(true);
    } else if (group == kInterface && key == QLatin1String("text-scaling-factor")) {
        const auto size = as<double>(value);
        m_textSize = size && *size >= kSmallest && *size <= kLargest ? size : std::nullopt; // NaN is neither
    } else if (group == kAccess && key == QLatin1String("high-contrast")) {
        m_highContrast = yes.value_or(false);
    }
}

void DesktopLook::put()
{
    sync::Look look;
    if (m_textSize)
        look.textSize = qRound(100 * *m_textSize / alreadyLarger());
    look.dark = m_dark ? *m_dark : isDark();
    look.contrast = m_contrast || m_highContrast || hasMoreContrast();
    look.still = m_still || !m_animated;
    if (look == m_look)
        return;
    m_look = look;
    emit changed();
}

} // namespace mandorla::app
