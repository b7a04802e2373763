#include "sync/storage/desktop_keychain.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <limits>
#include <utility>

namespace mandorla::sync {

namespace {

// The folder in a wallet, and what asks for it. As QtKeychain has it: so did Mandorla 0.1.0.
const auto kName = QStringLiteral("This evening");

// All that share these bytes.
void wipe(const QByteArray& bytes)
{
    sodium_memzero(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

bool underKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QStringLiteral("KDE"));
}

} // namespace

void DesktopKeychain::ask(const QString& method, const QVariantList& arguments, Heard then,
                          std::function<void()> absent)
{
    const QString daemon = QStringLiteral("kwalletd") +
                           (qEnvironmentVariable("KDE_SESSION_VERSION") == QStringLiteral("5") ? u'5' : u'6');
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.kde.") + daemon,
                                                          QStringLiteral("/modules/") + daemon,
                                                          QStringLiteral("org.kde.KWallet"), method);
    message.setArguments(arguments);
    // As long as it takes: it may have to be started, or a person to type.
    const QDBusPendingCall call =
        QDBusConnection::sessionBus().asyncCall(message, std::numeric_limits<int>::max());
    auto* watcher = new QDBusPendingCallWatcher(call, &m_here);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_here,
                     [watcher, then = std::move(then), absent = std::move(absent)] {
                         watcher->deleteLater();
                         const QDBusMessage reply = watcher->reply();
                         if (watcher->isError() && watcher->error().type() == QDBusError::ServiceUnknown)
                             return absent();
                         const QVariantList said = reply.arguments();
                         then(watcher->isError() || said.isEmpty() ? nullptr : &said.first());
                     });
}

void DesktopKeychain::ask(const QString& method, const QVariantList& arguments, Heard then)
{
    ask(method, arguments, then, [then] { then(nullptr); });
}

void DesktopKeychain::open(std::function<void(int wallet)> then, std::function<void()> absent)
{
    if (!underKde())
        return absent();
    ask(
        QStringLiteral("networkWallet"), {},
        [this, then = std::move(then)](const QVariant* name) {
            if (!name)
                return then(-1);
            constexpr qlonglong kNoWindow = 0;
            ask(QStringLiteral("open"), {name->toString(), kNoWindow, kName},
                [then](const QVariant* wallet) { then(wallet ? wallet->toInt() : -1); });
        },
        std::move(absent));
}

void DesktopKeychain::read(const QString& name, std::function<void(std::optional<crypto::Key>)> then)
{
    open(
        [this, name, then](int wallet) {
            if (wallet < 0)
                return then(std::nullopt);
            ask(QStringLiteral("readEntry"), {wallet, kName, name, kName}, [then](const QVariant* entry) {
                std::optional<crypto::Key> key;
                const QByteArray bytes = entry ? entry->toByteArray() : QByteArray();
                if (bytes.size() == 32)
                    key.emplace(view({bytes.constData(), 32}));
                wipe(bytes);
                then(std::move(key));
            });
        },
        [this, name, then] { m_service.read(name, then); });
}

void DesktopKeychain::write(const QString& name, const crypto::Key& key, std::function<void(bool)> then)
{
    open(
        [this, name, key, then](int wallet) {
            if (wallet < 0)
                return then(false);
            const ByteView secret = key.bytes();
            const QByteArray bytes(reinterpret_cast<const char*>(secret.data()),
                                   static_cast<qsizetype>(secret.size()));
            ask(QStringLiteral("writeEntry"), {wallet, kName, name, bytes, kName},
                [bytes, then](const QVariant* fault) {
                    wipe(bytes);
                    then(fault && fault->toInt() == 0);
                });
        },
        [this, name, key, then] { m_service.write(name, key, then); });
}

void DesktopKeychain::remove(const QString& name, std::function<void(bool)> then)
{
    open(
        [this, name, then](int wallet) {
            if (wallet < 0)
                return then(false);
            ask(QStringLiteral("removeEntry"), {wallet, kName, name, kName}, [=, this](const QVariant*) {
                ask(QStringLiteral("hasEntry"), {wallet, kName, name, kName},
                    [then](const QVariant* has) { then(has && !has->toBool()); });
            });
        },
        [this, name, then] { m_service.remove(name, then); });
}

} // namespace mandorla::sync
