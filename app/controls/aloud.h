#pragma once

#include "app/controls/heard.h"

#include <QQuickItem>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// Says its text to whoever hears the window, politely, when it becomes another one than it said last. What is
// `news` is also said when it is there from the start, and again when it comes again. What is not in a
// window, as a page under the cover, and what does not show says nothing, and nothing is said later instead.
//
// It waits for a moment (`pause`, in milliseconds): for the focus, which would interrupt it, and for the last
// of several changes.
class Aloud : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged)
    Q_PROPERTY(bool news MEMBER m_news NOTIFY newsChanged)
    Q_PROPERTY(int pause MEMBER m_pause NOTIFY pauseChanged)

public:
    explicit Aloud(QQuickItem* parent = nullptr);

    // The same words may be said again.
    Q_INVOKABLE void say(const QString& text);
    // Something is about to be said.
    Q_INVOKABLE [[nodiscard]] bool isWaiting() const { return m_soon.isActive(); }

signals:
    void textChanged();
    void newsChanged();
    void pauseChanged();
    void said(const QString& text);

protected:
    void componentComplete() override;

private:
    void sayIt();

    QString m_text;
    QString m_next;
    QString m_last;
    int m_pause = 250;
    bool m_news = false;
    bool m_ready = false;
    QTimer m_soon;
    Heard* m_heard;
};

} // namespace mandorla::app
