#include "app/rehearsal/rehearsal_watch.h"

#include <QQmlComponent>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <thread>
#include <vector>

using namespace mandorla::app;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(QmlWarnings, OfAnEngineAndOfQmlAreHeardOnceEachAndNothingElse)
{
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    {
        QmlWarnings warnings;
        QQmlEngine engine;
        warnings.listenTo(engine);
        QQmlComponent component(&engine);
        component.setData("import QtQml\nQtObject { property int a: nothing\n"
                          "Component.onCompleted: { console.warn('from script'); console.log('a note') } }",
                          QUrl(QStringLiteral("some.qml")));
        const std::unique_ptr<QObject> made(component.create());
        const std::unique_ptr<QObject> again(component.create());
        qWarning("of something else");
        QStringList heard = warnings.take();
        heard.sort();
        ASSERT_EQ(heard.size(), 2) << heard.join('\n').toStdString();
        EXPECT_THAT(heard[0].toStdString(), HasSubstr("from script"));
        EXPECT_THAT(heard[1].toStdString(), HasSubstr("nothing is not defined"));
        EXPECT_THAT(warnings.take(), IsEmpty());
    }
    qInstallMessageHandler(before);
}

TEST(MemoryInUse, GrowsWithWhatIsTaken)
{
    const auto start = memoryInUse();
    if (!start)
        GTEST_SKIP() << "this system does not say";
    constexpr std::size_t kTaken = 64'000'000;
    const std::vector<char> taken(kTaken, 'x');
    EXPECT_GT(*memoryInUse(), *start + kTaken / 2);
    EXPECT_EQ(taken.back(), 'x');
}

// Freed, but not given back to the system: a thread's pool keeps it below something that lives on.
TEST(MemoryInUse, IsNotWhatWasFreed)
{
    const auto start = memoryInUse();
    if (!start)
        GTEST_SKIP() << "this system does not say";
    constexpr std::size_t kPieces = 1000;
    constexpr std::size_t kPiece = 64'000; // small enough for a pool
    std::vector<char> livesOn;
    std::thread([&] {
        std::vector<std::vector<char>> pieces(kPieces);
        for (auto& piece : pieces)
            piece.assign(kPiece, 'x');
        livesOn.assign(kPiece, 'x');
    }).join();
    EXPECT_LT(*memoryInUse(), *start + kPieces * kPiece / 2);
    EXPECT_EQ(livesOn.back(), 'x');
}
