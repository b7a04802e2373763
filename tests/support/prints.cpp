#include "app/composition.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

// A laptop with its window, as main makes it, that prints a page whenever it reads a letter: without the
// evening before. It says what its window is called and, each time that it hears of its printing, the
// sentence that then stands there.
using namespace mandorla;
using namespace mandorla::app;

int main(int argc, char* argv[])
{
    leaveNoTrace();
    const QGuiApplication application(argc, argv);
    sync::ClientOptions options;
    options.listenAddress = QHostAddress::LocalHost;
    options.port = 0;
    options.beacons = sync::ClientOptions::Beacons::None;
    Laptop laptop(options, QStringLiteral("/not/there"),
                  std::get<std::vector<protocol::Exercise>>(loadExercises({})), {});
    if (!laptop.open())
        return 1;
    const auto tell = [](const QString& line) {
        std::printf("%s\n", qUtf8Printable(line));
        std::fflush(stdout);
    };
    auto* along = laptop.viewModel().takingAlong();
    QObject::connect(along, &TakeAlongViewModel::changed, along, [&] { tell(along->outcome()); });
    QSocketNotifier in(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&in, &QSocketNotifier::activated, &in, [&] {
        char letter = 0;
        if (::read(STDIN_FILENO, &letter, 1) == 1)
            emit along->printing(QByteArrayLiteral("%PDF of a page"));
        else
            QCoreApplication::quit();
    });
    tell(QStringLiteral("x11:%1").arg(laptop.window()->winId(), 0, 16));
    return QGuiApplication::exec();
}
