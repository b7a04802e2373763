#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QString>
#include <QTimer>

#include <gtest/gtest.h>

#include <chrono>
#include <map>

namespace mandorla::test {

// The least of org.freedesktop.secrets that a desktop's keychain needs: one collection, secrets as they are.
// What it was told it keeps, for a test to look at.
class FakeSecretService : public QDBusVirtualObject
{
public:
    struct Item
    {
        QMap<QString, QString> attributes;
        QString label;
        QByteArray secret;
        QString contentType;
    };

    explicit FakeSecretService(const QDBusConnection& connection)
        : m_bus(connection)
    {
        qDBusRegisterMetaType<QMap<QString, QString>>();
        qDBusRegisterMetaType<Secret>();
        qDBusRegisterMetaType<QMap<QDBusObjectPath, Secret>>();
        EXPECT_TRUE(m_bus.registerVirtualObject(kRoot, this, QDBusConnection::SubPath));
        EXPECT_TRUE(m_bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    }

    std::map<QString, Item> items;      // by path
    bool refuses = false;               // every call, as a keychain that stays shut
    bool locked = false;                // until its person, who is asked, has opened it
    bool hides = false;                 // what is in it, while it is locked
    bool unlocks = true;                // its person does
    bool keeps = false;                 // what is deleted, and says that all is well
    int asked = 0;                      // its person
    std::chrono::milliseconds types{0}; // the time that takes

    struct Secret
    {
        QDBusObjectPath session;
        QByteArray parameters;
        QByteArray value;
        QString contentType;

        friend QDBusArgument& operator<<(QDBusArgument& out, const Secret& secret)
        {
            out.beginStructure();
            out << secret.session << secret.parameters << secret.value << secret.contentType;
            out.endStructure();
            return out;
        }
        friend const QDBusArgument& operator>>(const QDBusArgument& in, Secret& secret)
        {
            in.beginStructure();
            in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
            in.endStructure();
            return in;
        }
    };

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        const QString what = message.member();
        const auto reply = [&](const QVariantList& arguments) {
            bus.send(message.createReply(arguments));
            return true;
        };
        const auto path = [](const QString& of) { return QVariant::fromValue(QDBusObjectPath(of)); };
        const auto paths = [](const QList<QDBusObjectPath>& of) { return QVariant::fromValue(of); };
        const auto refuse = [&](const char* name) {
            bus.send(message.createErrorReply(QString::fromLatin1(name), QStringLiteral("no")));
            return true;
        };
        if (refuses)
            return refuse("org.freedesktop.Secret.Error.IsLocked");
        if (what == QLatin1String("GetAll"))
            return reply({QVariantMap{{QStringLiteral("Locked"), locked}}});
        if (what == QLatin1String("ReadAlias"))
            return reply({path(kCollection)});
        if (what == QLatin1String("OpenSession")) {
            if (message.arguments().at(0).toString() != QLatin1String("plain"))
                return refuse("org.freedesktop.DBus.Error.NotSupported");
            return reply(
                {QVariant::fromValue(QDBusVariant(QString())), path(kRoot + QStringLiteral("/session/1"))});
        }
        if (what == QLatin1String("SearchItems")) {
            const auto found = paths(search(qdbus_cast<QMap<QString, QString>>(message.arguments().at(0))));
            if (!locked)
                return reply({found, paths({})});
            return reply({paths({}), hides ? paths({}) : found});
        }
        if (what == QLatin1String("Unlock")) {
            const auto wanted = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().at(0));
            if (!locked)
                return reply({paths(wanted), path(QStringLiteral("/"))});
            m_wanted = wanted;
            return reply({paths({}), path(kPrompt)});
        }
        if (what == QLatin1String("Prompt")) {
            ++asked;
            QTimer::singleShot(types, this, [this] {
                locked = locked && !unlocks;
                QDBusMessage done = QDBusMessage::createSignal(
                    kPrompt, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
                const auto open = locked ? QList<QDBusObjectPath>() : m_wanted;
                m_bus.send(done << locked << QVariant::fromValue(QDBusVariant(QVariant::fromValue(open))));
            });
            return reply({});
        }
        if (locked && (what == QLatin1String("CreateItem") || what == QLatin1String("GetSecret")))
            return refuse("org.freedesktop.Secret.Error.IsLocked");
        if (what == QLatin1String("GetSecrets")) {
            QMap<QDBusObjectPath, Secret> out;
            for (const QDBusObjectPath& wanted :
                 qdbus_cast<QList<QDBusObjectPath>>(message.arguments().at(0)))
                out.insert(wanted,
                           secretOf(wanted.path(), message.arguments().at(1).value<QDBusObjectPath>()));
            return reply({QVariant::fromValue(out)});
        }
        if (what == QLatin1String("GetSecret"))
            return reply({QVariant::fromValue(
                secretOf(message.path(), message.arguments().at(0).value<QDBusObjectPath>()))});
        if (what == QLatin1String("CreateItem"))
            return reply({path(create(qdbus_cast<QVariantMap>(message.arguments().at(0)),
                                      qdbus_cast<Secret>(message.arguments().at(1)))),
                          path(QStringLiteral("/"))});
        if (what == QLatin1String("Delete")) {
            if (!locked && !keeps)
                items.erase(message.path());
            return reply({path(QStringLiteral("/"))});
        }
        return refuse("org.freedesktop.DBus.Error.UnknownMethod");
    }

private:
    const QString kRoot = QStringLiteral("/org/freedesktop/secrets");
    const QString kCollection = kRoot + QStringLiteral("/collection/login");
    const QString kPrompt = kRoot + QStringLiteral("/prompt/1");

    QList<QDBusObjectPath> search(const QMap<QString, QString>& attributes) const
    {
        QList<QDBusObjectPath> out;
        for (const auto& [path, item] : items) {
            bool all = true;
            for (auto one = attributes.begin(); one != attributes.end(); ++one)
                all = all && item.attributes.value(one.key()) == one.value();
            if (all)
                out << QDBusObjectPath(path);
        }
        return out;
    }

    Secret secretOf(const QString& path, const QDBusObjectPath& session) const
    {
        const auto found = items.find(path);
        return found == items.end() ? Secret{session, {}, {}, {}}
                                    : Secret{session, {}, found->second.secret, found->second.contentType};
    }

    QString create(const QVariantMap& properties, const Secret& secret)
    {
        const auto attributes = qdbus_cast<QMap<QString, QString>>(
            properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
        const auto same = search(attributes);
        const QString path =
            same.isEmpty() ? kCollection + QStringLiteral("/%1").arg(++m_made) : same.first().path();
        items[path] = {attributes,
                       properties.value(QStringLiteral("org.freedesktop.Secret.Item.Label")).toString(),
                       secret.value, secret.contentType};
        return path;
    }

    QDBusConnection m_bus;
    QList<QDBusObjectPath> m_wanted; // unlocked
    int m_made = 0;
};

} // namespace mandorla::test

Q_DECLARE_METATYPE(mandorla::test::FakeSecretService::Secret)
