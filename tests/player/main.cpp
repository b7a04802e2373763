#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"
#include "sync/limits.h"
#include "sync/network/firewall.h"
#include "sync/system_clock.h"
#include "tests/player/lines.h"
#include "tests/player/options.h"
#include "tests/player/player.h"

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

#include <unistd.h>

// Mandorla without a window: options, stdin and stdout. --help says the rest.
namespace {

using namespace mandorla;
using namespace std::chrono_literals;
using player::Json;
using player::Options;

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
    const auto options = player::readOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error());
    if (!options->help.isEmpty()) {
        std::printf("%s\n%s", qUtf8Printable(options->help), qUtf8Printable(player::Player::help()));
        return 0;
    }
    if (!options->firewall.isEmpty()) {
        std::printf("%s\n", qUtf8Printable(sync::commandToOpen(sync::activeFirewall(), limits::kPort,
                                                               {options->firewall})));
        return 0;
    }
    auto exercises = load(options->exercises);
    if (!exercises)
        return complain(exercises.error());
    try {
        return play(*options, std::move(exercises).value());
    } catch (const std::exception& error) {
        return complain(QString::fromUtf8(error.what()));
    }
}
