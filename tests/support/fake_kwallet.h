#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QString>
#include <QTimer>

#include <gtest/gtest.h>

#include <chrono>
#include <map>

namespace mandorla::test {

// The least of a KWallet that a desktop's keychain needs: one wallet, one folder. What it was told it keeps,
// for a test to look at; it takes its time as it is told.
class FakeKWallet : public QDBusVirtualObject
{
public:
    // version: of KDE.
    FakeKWallet(const QDBusConnection& connection, const QString& version)
        : m_bus(connection)
    {
        const QString daemon = QStringLiteral("kwalletd") + version;
        EXPECT_TRUE(m_bus.registerVirtualObject(QStringLiteral("/modules/") + daemon, this));
        EXPECT_TRUE(m_bus.registerService(QStringLiteral("org.kde.") + daemon));
    }

    std::map<QString, QByteArray> entries; // by key
    QString folder;                        // where they are
    bool refuses = false;                  // its person says no
    bool keeps = false;                    // what is removed, and says that all is well
    std::chrono::milliseconds starts{0};   // the time it takes to say anything
    std::chrono::milliseconds types{0};    // that its person takes to open it

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        const QString what = message.member();
        const QVariantList said = message.arguments();
        const auto answer = [&](const QVariant& with, std::chrono::milliseconds after = {}) {
            message.setDelayedReply(true);
            QTimer::singleShot(after, this, [this, reply = message.createReply(with)] { m_bus.send(reply); });
            return true;
        };
        if (what == QLatin1String("networkWallet"))
            return answer(QStringLiteral("kdewallet"), starts);
        if (what == QLatin1String("open")) {
            EXPECT_EQ(message.signature(), QStringLiteral("sxs"));
            EXPECT_EQ(said.at(0).toString(), QStringLiteral("kdewallet"));
            return answer(refuses ? -1 : kHandle, types);
        }
        if (said.at(0).toInt() != kHandle)
            return false;
        const QString key = said.at(2).toString();
        const auto found = entries.find(key);
        const bool is = found != entries.end() && said.at(1).toString() == folder;
        if (what == QLatin1String("writeEntry")) {
            folder = said.at(1).toString();
            entries[key] = said.at(3).toByteArray();
            return answer(0);
        }
        if (what == QLatin1String("readEntry"))
            return answer(is ? found->second : QByteArray());
        if (what == QLatin1String("hasEntry"))
            return answer(is);
        if (what == QLatin1String("removeEntry")) {
            if (is && !keeps)
                entries.erase(found);
            return answer(is || keeps ? 0 : -3);
        }
        return false;
    }

private:
    static constexpr int kHandle = 7;
    QDBusConnection m_bus;
};

} // namespace mandorla::test
