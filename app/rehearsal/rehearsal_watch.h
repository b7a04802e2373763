#pragma once

#include <QMutex>
#include <QObject>
#include <QQmlEngine>
#include <QSet>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

// What is watched over a whole rehearsal: that QML does not complain, and that memory does not grow.
namespace mandorla::app {

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
// The part of it that somebody asked the allocator for, and has not freed.
[[nodiscard]] std::size_t memoryAllocated();

// What this process takes, held to what it took after the first round, when almost every page had been shown
// once: what pages, letters and pictures need for good is there by then.
class Memory
{
public:
    // Once no page moves. What a busy machine frees a moment later has that moment. False, and said: it has
    // grown too much.
    [[nodiscard]] bool weigh(const QString& round);
    void report() const;

private:
    std::optional<std::size_t> m_start;
    std::size_t m_most = 0;
};

} // namespace mandorla::app
