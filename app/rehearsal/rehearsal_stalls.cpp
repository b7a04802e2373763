#include "app/rehearsal/rehearsal_stalls.h"

#include "app/rehearsal/rehearsal_steps.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace mandorla::app {

namespace {

constexpr std::size_t kTold = 5; // kinds

// Of a type in QML, without the number that it has in this process: Main_QMLTYPE_54.
QByteArray nameOf(const QObject& object)
{
    QByteArray name = object.metaObject()->className();
    if (const auto number = name.indexOf("_QML"); number > 0)
        name.truncate(number);
    return name;
}

} // namespace

Stalls& Stalls::it()
{
    static Stalls held;
    return held;
}

Stalls::Time Stalls::now()
{
    // "computed waited turns", in nanoseconds. Where the kernel does not count, all of it counts.
    static const int kFile = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    long long waited = 0;
    std::array<char, 64> line{};
    if (::pread(kFile, line.data(), line.size() - 1, 0) > 0)
        std::sscanf(line.data(), "%*u %lld", &waited);
    return std::chrono::steady_clock::now().time_since_epoch() - std::chrono::nanoseconds(waited);
}

void Stalls::add(Time since, const QByteArray& kind)
{
    if (!m_counts)
        return;
    Time& longest = m_longest[kind];
    longest = std::max(longest, now() - since);
}

void Stalls::step()
{
    endStep();
    m_stepping = true;
    m_step = now();
}

void Stalls::endStep()
{
    if (std::exchange(m_stepping, false))
        add(m_step, "a step of the rehearsal");
}

void Stalls::forgetStep() { m_stepping = false; }

void Stalls::begin() { m_event = now(); }

void Stalls::end(const QByteArray& kind) { add(m_event, kind); }

void Stalls::report() const
{
    std::vector<std::pair<QByteArray, Time>> kinds(m_longest.begin(), m_longest.end());
    std::ranges::sort(kinds, [](const auto& one, const auto& other) { return one.second > other.second; });
    kinds.resize(std::min(kinds.size(), kTold));
    for (const auto& [kind, time] : kinds)
        say(QStringLiteral("The thread of the windows was held for %1 ms at most: %2.")
                .arg(QString::number(std::chrono::duration<double, std::milli>(time).count(), 'f', 1),
                     QString::fromLatin1(kind)));
}

bool RehearsalApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QGuiApplication::notify(receiver, event);
    // Beforehand: it may be gone by then.
    const QByteArray kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()) +
                            QByteArray(" to ") + nameOf(*receiver);
    if (m_depth++ == 0)
        Stalls::it().begin();
    const bool taken = QGuiApplication::notify(receiver, event);
    if (--m_depth == 0)
        Stalls::it().end(kind);
    return taken;
}

} // namespace mandorla::app
