#include "tests/player/options.h"

#include "sync/limits.h"

#include <QCommandLineParser>

namespace mandorla::player {

namespace {

struct Line
{
    QCommandLineOption name{QStringLiteral("name"), QStringLiteral("What the other one reads."),
                            QStringLiteral("NAME")};
    QCommandLineOption port{
        QStringLiteral("port"),
        QStringLiteral("TCP, %1 unless given; 0: any. If it is taken, another one.").arg(limits::kPort),
        QStringLiteral("PORT")};
    QCommandLineOption listen{QStringLiteral("listen"),
                              QStringLiteral("Only on this address of this machine."),
                              QStringLiteral("ADDRESS")};
    QCommandLineOption silent{QStringLiteral("no-beacon"),
                              QStringLiteral("Neither sends nor hears beacons.")};
    QCommandLineOption loopback{QStringLiteral("beacons-on-loopback"),
                                QStringLiteral("Beacons on this machine only, on this UDP port."),
                                QStringLiteral("PORT")};
    QCommandLineOption exercise{
        QStringLiteral("exercise"),
        QStringLiteral("Adds the rounds of an exercise file; may be given more than once."),
        QStringLiteral("FILE")};
    QCommandLineOption vault{
        QStringLiteral("vault"),
        QStringLiteral(
            "Keeps what both keep in this folder, which is made; without it, just for tonight. At the lowest "
            "cost of a guess: for tests, not for people."),
        QStringLiteral("FOLDER")};
    QCommandLineOption passphrase{QStringLiteral("passphrase"), QStringLiteral("Of the vault."),
                                  QStringLiteral("TEXT")};
    QCommandLineOption clock{
        QStringLiteral("clock"),
        QStringLiteral("Adds to every event when it happened: milliseconds of this machine’s steady clock.")};
    QCommandLineOption firewall{QStringLiteral("firewall"),
                                QStringLiteral("Says what a person is told to type so that the firewall that "
                                               "is on here lets others through on this device, and no more."),
                                QStringLiteral("DEVICE")};
    QCommandLineOption help{QStringLiteral("help"), QStringLiteral("Options, commands and events.")};
};

} // namespace

Result<Options, QString> readOptions(const QStringList& arguments)
{
    const Line line;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Mandorla without a window, for tests."));
    parser.addOptions({line.name, line.port, line.listen, line.silent, line.loopback, line.exercise,
                       line.vault, line.passphrase, line.clock, line.firewall, line.help});
    Options out;
    if (!parser.parse(arguments))
        return Unexpected(parser.errorText());
    if (parser.isSet(line.help)) {
        out.help = parser.helpText();
        return out;
    }
    if (!parser.positionalArguments().isEmpty())
        return Unexpected(QStringLiteral("%1 is no option.").arg(parser.positionalArguments().first()));

    out.firewall = parser.value(line.firewall);
    out.name = parser.value(line.name);
    out.exercises = parser.values(line.exercise);
    out.vault = parser.value(line.vault);
    out.passphrase = parser.value(line.passphrase);
    out.clock = parser.isSet(line.clock);
    bool ok = true;
    if (parser.isSet(line.port))
        out.client.port = parser.value(line.port).toUShort(&ok);
    if (!ok)
        return Unexpected(QStringLiteral("--port needs a number from 0 to 65535."));
    if (parser.isSet(line.listen) && !out.client.listenAddress.setAddress(parser.value(line.listen)))
        return Unexpected(QStringLiteral("--listen needs an address."));
    if (parser.isSet(line.silent))
        out.client.beacons = sync::ClientOptions::Beacons::None;
    if (parser.isSet(line.loopback)) {
        out.client.beacons = sync::ClientOptions::Beacons::Loopback;
        out.client.loopbackPort = parser.value(line.loopback).toUShort(&ok);
        if (!ok || out.client.loopbackPort == 0 || parser.isSet(line.silent))
            return Unexpected(
                QStringLiteral("--beacons-on-loopback needs a number from 1 to 65535, and no --no-beacon."));
    }
    return out;
}

} // namespace mandorla::player
