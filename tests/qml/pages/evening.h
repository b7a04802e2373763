#pragma once

#include "app/view_models/app_view_model.h"
#include "sync/client.h"

#include <QObject>
#include <QStringList>

// Two laptops for the tests of pages: real clients and view models, on the loopback of this machine, without
// beacons. A test pairs them as two people would, or calls pair().
namespace mandorla::app {

class Evening : public QObject
{
    Q_OBJECT
    Q_PROPERTY(mandorla::app::AppViewModel* mine READ mine CONSTANT)
    Q_PROPERTY(mandorla::app::AppViewModel* other READ other CONSTANT)

public:
    explicit Evening(QObject* parent = nullptr);

    [[nodiscard]] AppViewModel* mine() { return &m_mine; }
    [[nodiscard]] AppViewModel* other() { return &m_other; }

    // Through the view models, with these names, up to the choosing on both; true when it came about. Mine
    // shows the digits, or types them.
    Q_INVOKABLE bool pair(const QString& mine, const QString& other, bool iShow = true);
    // The address of the other laptop while it shows digits, for ConnectViewModel::address.
    Q_INVOKABLE QString addressOf(mandorla::app::AppViewModel* laptop) const;
    // What a screen reader finds in the window, in its order.
    Q_INVOKABLE QStringList heard(QObject* window) const;

private:
    sync::Client m_myClient;
    sync::Client m_otherClient;
    AppViewModel m_mine;
    AppViewModel m_other;
};

} // namespace mandorla::app
