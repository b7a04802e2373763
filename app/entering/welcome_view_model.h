#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// "Welcome", and "Before we begin" ahead of it. Neither stores or sends anything; both only lead on. The
// texts, "what will my partner see" among them, stand in the page.
class WelcomeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // "Keep it locked" is chosen, not "Just for tonight".
    Q_PROPERTY(bool keeps READ keeps WRITE setKeeps NOTIFY keepsChanged)

public:
    using QObject::QObject;

    // "Before we begin" was read: on.
    Q_INVOKABLE void goOn() { emit beforeWeBeginRead(); }
    // "Begin": on to connecting, or to a passphrase first.
    Q_INVOKABLE void begin() { emit begun(m_keeps); }
    // Something to write without a partner; kept or not, as above.
    Q_INVOKABLE void writeAlone() { emit begunAlone(m_keeps); }

    [[nodiscard]] bool keeps() const { return m_keeps; }
    void setKeeps(bool keeps)
    {
        m_keeps = keeps;
        emit keepsChanged();
    }

signals:
    void keepsChanged();
    void beforeWeBeginRead();
    void begun(bool keeps);
    void begunAlone(bool keeps);

private:
    bool m_keeps = false;
};

} // namespace mandorla::app
