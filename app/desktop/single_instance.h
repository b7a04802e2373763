#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QWindow;

// One running copy for each vault: a second start brings the window of the first one up, and ends.
//
// The first holds a socket in Linux' abstract namespace, named by a hash of where the vault is, or would be.
// So nothing of it is on any disk, of two starts at one moment exactly one has it, and the system lets go of
// it however a process ends. A second start hands over the activation token that the desktop gave it, and
// waits for the answer. If there is none, because the first is frozen, it goes on as if alone; if the first
// ended instead of answering, it takes its place.
//
// Each side asks the system whose process the other one is: another user's is not listened to, and cannot
// keep anybody from starting. What comes over the socket is anybody's text all the same.
//
// Not protected: every user of this laptop can see that a program holds such a name, and, who guesses where
// the vault is, that it is this one. Copies on two machines, or in two network namespaces, do not see each
// other; then the vault's own lock is what counts.
namespace mandorla::app {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& vault, QObject* parent = nullptr);
    ~SingleInstance() override;
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    // False: another copy has come up instead of this one. Needs no application object, so it costs a second
    // start nothing.
    [[nodiscard]] bool isTheOne(const QByteArray& token);

    // From here on asked() comes, from the event loop. Others that start before wait. Twice is as once.
    void listen();
    // This one is about to end: others that start from here on wait for that.
    void listenNoMore();

signals:
    void asked(const QByteArray& token); // empty: none came, or none that can be one

private:
    void receive();

    const QByteArray m_name;
    int m_socket = -1;
    bool m_listens = false; // or did
    QObject* m_others = nullptr;
    int m_guests = 0;
};

// What the desktop gives to a program that a person starts, so that its window may come up; empty: nothing.
[[nodiscard]] QByteArray activationToken();

// As it is, covered or not. The desktop has the last word, and may only mark the window in its panel.
void bringUp(QWindow& window, const QByteArray& token);

} // namespace mandorla::app
