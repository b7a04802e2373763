#pragma once

#include "app/app_view_model.h"

#include <QMutex>
#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What a window shows and what it ought to show, for a rehearsal that does not believe its view models.
namespace mandorla::app {

// Something to read or to use in a window, found as a person finds it: by what it is and what it says.
struct Look
{
    enum class Kind
    {
        Text,
        Button,
        Choice, // a tile or a switch
        Field,
        End // of a span
    } kind;
    QString says; // of a field and an end: their name
    bool chosen = false;
    bool enabled = true;
    QString value; // what stands in a field; the step where an end stands
};

// All that can be seen or scrolled to, in the order of the page. A button or a choice that does not bear its
// words is not there.
[[nodiscard]] std::vector<Look> looksOf(const QQuickWindow& window);

// How the window differs from what its view model says, a line for each; empty: it does not. Layouts follow
// with the next frame: ask again before believing it.
[[nodiscard]] QStringList differences(const QQuickWindow& window, AppViewModel& app);

// Whatever QML complains of from here on, in this process: a warning of an engine, or anything worse than a
// note that Qt says of QML, JavaScript or Quick. Still printed. One at a time.
class QmlWarnings
{
public:
    QmlWarnings();
    ~QmlWarnings();
    QmlWarnings(const QmlWarnings&) = delete;
    QmlWarnings& operator=(const QmlWarnings&) = delete;

    void listenTo(QQmlEngine& engine);
    [[nodiscard]] QStringList take(); // those since the last time, each once

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void add(const QString& text);

    QObject m_context; // of the connections
    QMutex m_mutex;    // Quick draws, and complains, in a thread of its own
    QStringList m_fresh;
    QSet<QString> m_all;
};

// Of this process, as the system counts it; none where it does not say, or an address sanitizer takes most of
// it.
[[nodiscard]] std::optional<std::size_t> memoryInUse();

} // namespace mandorla::app
