#pragma once

#include <QString>
#include <QtGlobal>

#include <gtest/gtest.h>

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
                if (qml && (type == QtWarningMsg || type == QtCriticalMsg))
                    s_warnings += what + u'\n';
                s_before(type, where, what);
            });
    }
    void OnTestStart(const ::testing::TestInfo& /*test*/) override { s_warnings.clear(); }
    void OnTestEnd(const ::testing::TestInfo& /*test*/) override
    {
        EXPECT_TRUE(s_warnings.isEmpty()) << s_warnings.toStdString();
    }

private:
    static inline QtMessageHandler s_before = nullptr;
    static inline QString s_warnings;
};

} // namespace mandorla::test
