#include "app/composition.h"
#include "sync/system_clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>

#include <unistd.h>

// A laptop with its window, as main makes it, to be seen from outside of its process. It says what its window
// is called, and does what it reads, letter by letter:
//   p  prints a page, without the evening before
//   s  selects what stands in the field for one's name, "a lamp": by the mouse, by itself, and as Qt's own
//      fields do it
//   c  copies it
//   k  covers the window
//   l  says how it looks
//   q  closes it, and with that ends
// Each time it says a line once that is done; when it hears of its printing, the sentence that then stands
// there. With an argument it looks as the desktop has it.
using namespace mandorla;
using namespace mandorla::app;

namespace {

QQuickItem* fieldIn(QQuickItem& item)
{
    if (item.inherits("QQuickTextInput") && item.isVisible())
        return &item;
    for (QQuickItem* child : item.childItems())
        if (QQuickItem* found = fieldIn(*child))
            return found;
    return nullptr;
}

void tell(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void select(QQuickWindow& window, QQuickItem& field)
{
    field.setProperty("text", QStringLiteral("a lamp"));
    const QPoint at =
        field.mapToScene({field.property("leftPadding").toReal() + 20, field.height() / 2}).toPoint();
    QTest::mouseDClick(&window, Qt::LeftButton, {}, at);
    const QString selected = field.property("selectedText").toString();
    QMetaObject::invokeMethod(&field, "selectAll");
    QGuiApplication::clipboard()->setText(selected, QClipboard::Selection);
    tell(selected);
}

QString lookOf(const LookViewModel& look)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(qRound(100 * look.textSize()))
        .arg(QLatin1String(look.dark() ? "dark" : "light"),
             QLatin1String(look.contrast() ? "contrast" : "plain"),
             QLatin1String(look.still() ? "still" : "moving"));
}

} // namespace

int main(int argc, char* argv[])
{
    leaveNoTrace();
    const QGuiApplication application(argc, argv);
    sync::ClientOptions options;
    options.listenAddress = QHostAddress::LocalHost;
    options.port = 0;
    options.beacons = sync::ClientOptions::Beacons::None;
    const auto loaded = loadExercises({});
    sync::SystemClock clock;
    Laptop laptop(options, clock, QStringLiteral("/not/there"), loaded.value(),
                  argc > 1 ? sync::Look() : sync::Look{100, false, false, true});
    if (!laptop.open())
        return 1;
    App& app = laptop.viewModel();
    app.welcome()->goOn();
    app.welcome()->begin();
    QObject::connect(app.takingAlong(), &TakeAlongViewModel::changed, app.takingAlong(),
                     [&] { tell(app.takingAlong()->outcome()); });
    QSocketNotifier in(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&in, &QSocketNotifier::activated, &in, [&] {
        char letter = 'q';
        (void)!::read(STDIN_FILENO, &letter, 1);
        QQuickItem* field = fieldIn(*laptop.window()->contentItem());
        switch (letter) {
        case 'p':
            emit app.takingAlong()->printing(QByteArrayLiteral("%PDF of a page"));
            return;
        case 's':
            if (field)
                select(*laptop.window(), *field);
            return;
        case 'c':
            if (field)
                QMetaObject::invokeMethod(field, "copy");
            break;
        case 'l':
            tell(lookOf(*app.look()));
            return;
        case 'k':
            app.window()->cover();
            break;
        default:
            laptop.window()->close();
            break;
        }
        tell(QString(QLatin1Char(letter)));
    });
    tell(QStringLiteral("x11:%1").arg(laptop.window()->winId(), 0, 16));
    return QGuiApplication::exec();
}
