#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"
#include "sync/limits.h"
#include "sync/system_clock.h"
#include "tests/player/lines.h"
#include "tests/player/player.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <exception>
#include <optional>
#include <variant>

#include <unistd.h>

// Mandorla without a window: options, stdin and stdout. --help says the rest.
namespace {

using namespace mandorla;
using namespace std::chrono_literals;
using player::Json;

constexpr auto kLastWords = 100ms; // for what was said before quit to leave

int complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

void write(Json event, bool withTime)
{
    if (withTime)
        event["at"] = std::chrono::duration_cast<std::chrono::milliseconds>(
                          std::chrono::steady_clock::now().time_since_epoch())
                          .count();
    const std::string line = event.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fflush(stdout);
}

struct Options
{
    sync::ClientOptions client;
    QString name;
    QStringList exercises;
    QString vault; // empty: just for tonight
    QString passphrase;
    bool clock = false;
};

// A sentence instead, if there is something wrong; nothing, if --help was asked for and given.
std::variant<std::monostate, Options, QString> readOptions(const QStringList& arguments)
{
    const QString file = QStringLiteral("FILE");
    const QCommandLineOption name(QStringLiteral("name"), QStringLiteral("What the other one reads."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption port(
        QStringLiteral("port"),
        QStringLiteral("TCP, %1 unless given; 0: any. If it is taken, another one.").arg(limits::kPort),
        QStringLiteral("PORT"));
    const QCommandLineOption listen(QStringLiteral("listen"),
                                    QStringLiteral("Only on this address of this machine."),
                                    QStringLiteral("ADDRESS"));
    const QCommandLineOption silent(QStringLiteral("no-beacon"),
                                    QStringLiteral("Neither sends nor hears beacons."));
    const QCommandLineOption loopback(QStringLiteral("beacons-on-loopback"),
                                      QStringLiteral("Beacons on this machine only, on this UDP port."),
                                      QStringLiteral("PORT"));
    const QCommandLineOption exercise(
        QStringLiteral("exercise"),
        QStringLiteral("Adds the rounds of an exercise file; may be given more than once."), file);
    const QCommandLineOption vault(
        QStringLiteral("vault"),
        QStringLiteral(
            "Keeps what both keep in this folder, which is made; without it, just for tonight. At the lowest "
            "cost of a guess: for tests, not for people."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase"), QStringLiteral("Of the vault."),
                                        QStringLiteral("TEXT"));
    const QCommandLineOption clock(
        QStringLiteral("clock"),
        QStringLiteral("Adds to every event when it happened: milliseconds of this machine’s steady clock."));
    const QCommandLineOption help(QStringLiteral("help"), QStringLiteral("Options, commands and events."));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Mandorla without a window, for tests."));
    parser.addOptions({name, port, listen, silent, loopback, exercise, vault, passphrase, clock, help});
    if (!parser.parse(arguments))
        return parser.errorText();
    if (parser.isSet(help)) {
        std::printf("%s\n%s", qUtf8Printable(parser.helpText()), qUtf8Printable(player::Player::help()));
        return {};
    }
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("%1 is no option.").arg(parser.positionalArguments().first());

    Options out;
    out.name = parser.value(name);
    out.exercises = parser.values(exercise);
    out.vault = parser.value(vault);
    out.passphrase = parser.value(passphrase);
    out.clock = parser.isSet(clock);
    bool ok = true;
    if (parser.isSet(port))
        out.client.port = parser.value(port).toUShort(&ok);
    if (!ok)
        return QStringLiteral("--port needs a number from 0 to 65535.");
    if (parser.isSet(listen) && !out.client.listenAddress.setAddress(parser.value(listen)))
        return QStringLiteral("--listen needs an address.");
    if (parser.isSet(silent))
        out.client.beacons = sync::ClientOptions::Beacons::None;
    if (parser.isSet(loopback)) {
        out.client.beacons = sync::ClientOptions::Beacons::Loopback;
        out.client.loopbackPort = parser.value(loopback).toUShort(&ok);
        if (!ok || out.client.loopbackPort == 0 || parser.isSet(silent))
            return QStringLiteral(
                "--beacons-on-loopback needs a number from 1 to 65535, and no --no-beacon.");
    }
    return out;
}

// The built-in exercises and those of the files; or file, place and fault.
Result<std::vector<protocol::Exercise>, QString> load(const QStringList& files)
{
    std::vector<protocol::Exercise> out;
    QStringList paths;
    const QDir builtIn(QStringLiteral(":/exercises"));
    for (const QString& name : builtIn.entryList(QDir::Files, QDir::Name))
        paths << builtIn.filePath(name);
    for (const QString& path : paths + files) {
        const QString name = QFileInfo(path).fileName(); // the rest of the path is nobody's business
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Unexpected<QString>(name + QStringLiteral(": ") + file.errorString());
        const QByteArray json =
            file.read(static_cast<qint64>(limits::kRoundBytes) + 1); // one too many is refused
        auto read = protocol::readExercise({json.constData(), static_cast<std::size_t>(json.size())});
        if (!read) {
            QString said = name;
            if (read.error().line > 0)
                said += QStringLiteral(":%1").arg(read.error().line);
            if (!read.error().path.empty())
                said += QStringLiteral(": ") + QString::fromStdString(read.error().path);
            return Unexpected<QString>(said + QStringLiteral(": ") +
                                       QString::fromUtf8(nameOf(read.error().code)));
        }
        out.push_back(std::move(read).value());
    }
    return out;
}

int play(const Options& options, std::vector<protocol::Exercise> exercises)
{
    sync::SystemClock clock;
    sync::Household household(options.client, clock, options.vault, sync::kLowestCost);
    sync::VaultResult<void> entered;
    if (options.vault.isEmpty())
        (void)household.beginTonight();
    else
        entered =
            household.hasVault() ? household.open(options.passphrase) : household.create(options.passphrase);
    if (!entered)
        return complain(QStringLiteral("The vault: %1.").arg(QLatin1String(nameOf(entered.error()).data())));
    sync::Client& client = *household.client();
    if (!client.setName(options.name))
        return complain(
            QStringLiteral("--name needs at most %1 characters of plain text.").arg(limits::kNameChars));

    QSocketNotifier readable(STDIN_FILENO, QSocketNotifier::Read);
    const bool beacons = options.client.beacons != sync::ClientOptions::Beacons::None;
    const auto lock = [&household] {
        household.lock();
        return household.state() == sync::Household::State::Closed;
    };
    player::Player player(
        client, std::move(exercises), beacons, [&options](const Json& event) { write(event, options.clock); },
        lock,
        [&] {
            readable.setEnabled(false);
            QTimer::singleShot(kLastWords, &household, [&household] {
                if (household.client() && household.client()->partner())
                    household.client()->partner()->leave();
                QCoreApplication::exit(0);
            });
        });
    player::Lines lines([&player](const std::optional<std::string>& line) { player.take(line); });
    QObject::connect(&readable, &QSocketNotifier::activated, &player, [&] {
        std::array<char, 16 * 1024> buffer;
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count > 0)
            return lines.feed({buffer.data(), static_cast<std::size_t>(count)});
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        lines.end();
        player.end();
    });
    player.begin();
    if (const auto started = client.start(); !started)
        return complain(QStringLiteral("The vault: %1.").arg(QLatin1String(nameOf(started.error()).data())));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mandorla_player"));
    const auto options = readOptions(QCoreApplication::arguments());
    if (std::holds_alternative<std::monostate>(options))
        return 0;
    if (const auto* wrong = std::get_if<QString>(&options))
        return complain(*wrong);
    auto exercises = load(std::get<Options>(options).exercises);
    if (!exercises)
        return complain(exercises.error());
    try {
        return play(std::get<Options>(options), std::move(exercises).value());
    } catch (const std::exception& error) {
        return complain(QString::fromUtf8(error.what()));
    }
}
