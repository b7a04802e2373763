#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace mandorla::sync {

// Says at once when the interfaces of this laptop or their addresses change, as the kernel tells it. Who
// needs to know looks now and then all the same: a system that tells nothing is possible.
class NetworkChanges : public QObject
{
    Q_OBJECT

public:
    explicit NetworkChanges(QObject* parent = nullptr);
    ~NetworkChanges() override;

signals:
    // isGone: an interface was taken away. What looks the same afterwards may be another one, with the same
    // name, number and address.
    void changed(bool isGone);

private:
    void read();

    int m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace mandorla::sync
