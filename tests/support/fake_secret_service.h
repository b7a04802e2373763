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

#include <gtest/gtest.h>

#include <map>

namespace mandorla::test {

// The least of org.freedesktop.secrets that a desktop's keychain needs: one open collection, secrets as they
// are. What it was told it keeps, for a test to look at.
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

    std::map<QString, Item> items; // by path
    bool refuses = false;          // every call, as a keychain that stays shut

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
            return reply({QVariantMap()});
        if (what == QLatin1String("OpenSession")) {
            if (message.arguments().at(0).toString() != QLatin1String("plain"))
                return refuse("org.freedesktop.DBus.Error.NotSupported");
            return reply(
                {QVariant::fromValue(QDBusVariant(QString())), path(kRoot + QStringLiteral("/session/1"))});
        }
        if (what == QLatin1String("SearchItems"))
            return reply(
                {paths(search(qdbus_cast<QMap<QString, QString>>(message.arguments().at(0)))), paths({})});
        if (what == QLatin1String("Unlock"))
            return reply({message.arguments().at(0), path(QStringLiteral("/"))});
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
            items.erase(message.path());
            return reply({path(QStringLiteral("/"))});
        }
        return refuse("org.freedesktop.DBus.Error.UnknownMethod");
    }

private:
    const QString kRoot = QStringLiteral("/org/freedesktop/secrets");

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
        const QString path = same.isEmpty() ? kRoot + QStringLiteral("/collection/login/%1").arg(++m_made)
                                            : same.first().path();
        items[path] = {attributes,
                       properties.value(QStringLiteral("org.freedesktop.Secret.Item.Label")).toString(),
                       secret.value, secret.contentType};
        return path;
    }

    QDBusConnection m_bus;
    int m_made = 0;
};

} // namespace mandorla::test

Q_DECLARE_METATYPE(mandorla::test::FakeSecretService::Secret)
