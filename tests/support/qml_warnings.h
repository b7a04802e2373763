#pragma once

#include <QMutex>
#include <QMutexLocker>
#include <QString>
#include <QtGlobal>

#include <gtest/gtest.h>

#include <utility>

// No test with a window may end with a warning of QML: a binding that failed, a type that is not known, a
// loop.
namespace mandorla::test {

class NoQmlWarnings : public ::testing::EmptyTestEventListener
{
public:
    NoQmlWarnings()
    {
        s_before =
            qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& where, const QString& what) {
                const QLatin1String file(where.file), category(where.category);
                const bool qml = what.startsWith(QLatin1String("qrc:/")) ||
                                 file.startsWith(QLatin1String("qrc:/")) ||
                                 category.startsWith(QLatin1String("qt.qml")) ||
                                 category.startsWith(QLatin1String("qt.quick"));
                if (qml && (type == QtWarningMsg || type == QtCriticalMsg)) {
                    const QMutexLocker lock(&s_mutex); // the thread that draws warns, too
                    s_warnings += what + u'\n';
                }
                s_before(type, where, what);
            });
    }
    void OnTestStart(const ::testing::TestInfo& /*test*/) override { take(); }
    void OnTestEnd(const ::testing::TestInfo& /*test*/) override { EXPECT_EQ(take().toStdString(), ""); }

private:
    static QString take()
    {
        const QMutexLocker lock(&s_mutex);
        return std::exchange(s_warnings, {});
    }

    static inline QtMessageHandler s_before = nullptr;
    static inline QMutex s_mutex;
    static inline QString s_warnings;
};

} // namespace mandorla::test
