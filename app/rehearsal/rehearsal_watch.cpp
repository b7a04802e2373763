#include "app/rehearsal/rehearsal_watch.h"

#include "app/rehearsal/rehearsal_stalls.h"
#include "app/rehearsal/rehearsal_steps.h"

#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>
#include <fstream>
#include <utility>

#include <malloc.h>
#include <unistd.h>

namespace mandorla::app {

namespace {

constexpr double kGrowth = 1.5; // of memory over an evening; what is shown once is kept, nothing heaps up

QmlWarnings* listening = nullptr;
QtMessageHandler printing = nullptr;

QString inMegabytes(std::size_t bytes) { return QStringLiteral("%1 MB").arg((bytes + 500'000) / 1'000'000); }

} // namespace

QmlWarnings::QmlWarnings()
{
    listening = this;
    printing = qInstallMessageHandler(hear);
}

QmlWarnings::~QmlWarnings()
{
    qInstallMessageHandler(printing);
    listening = nullptr;
}

void QmlWarnings::listenTo(QQmlEngine& engine)
{
    QObject::connect(&engine, &QQmlEngine::warnings, &m_context, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings)
            add(warning.toString());
    });
}

QStringList QmlWarnings::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_fresh, {});
}

void QmlWarnings::hear(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // Some of it has no category: then it names what it is about.
    static const QRegularExpression kOfQml(QStringLiteral("qml|quick|^js$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString category = QString::fromLatin1(context.category);
    const bool bad = type != QtDebugMsg && type != QtInfoMsg;
    if (bad && (kOfQml.match(category).hasMatch() ||
                (category == QLatin1String("default") && kOfQml.match(text).hasMatch())))
        listening->add(text);
    printing(type, context, text);
}

void QmlWarnings::add(const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    if (m_all.contains(text))
        return;
    m_all.insert(text);
    m_fresh << text;
}

std::optional<std::size_t> memoryInUse()
{
#ifdef __SANITIZE_ADDRESS__ // keeps what was freed
    return {};
#endif
    malloc_trim(0); // what was freed and lies in its pools is not in use, however the threads' turns fell
    std::size_t all = 0;
    std::size_t resident = 0; // in pages
    if (!(std::ifstream("/proc/self/statm") >> all >> resident))
        return {};
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::size_t memoryAllocated()
{
    const auto pools = mallinfo2();
    return pools.uordblks + pools.hblkhd;
}

bool Memory::weigh(const QString& round)
{
    Stalls::it().forgetStep();
    auto now = memoryInUse();
    if (!now)
        return true;
    if (!m_start)
        m_start = now;
    const auto right = [&] {
        now = memoryInUse();
        return static_cast<double>(*now) <= kGrowth * static_cast<double>(*m_start);
    };
    const bool comesDown = comesTrue(right, kComingDown);
    m_most = std::max(m_most, *now);
    if (!comesDown)
        say(QStringLiteral("Memory has grown from %1 after the first round to %2 (%3 allocated) after “%4”: "
                           "more than %5 times.")
                .arg(inMegabytes(*m_start), inMegabytes(*now), inMegabytes(memoryAllocated()), round)
                .arg(kGrowth));
    return comesDown;
}

void Memory::report() const
{
    say(m_start ? QStringLiteral("Memory: %1 after the first round, %2 at most after any.")
                      .arg(inMegabytes(*m_start), inMegabytes(m_most))
                : QStringLiteral("How much memory is in use cannot be told here, and was not looked at."));
}

} // namespace mandorla::app
