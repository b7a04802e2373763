#pragma once

#include "tests/support/places.h"
#include "tests/support/wait.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <vector>

// mandorla_player in a process of its own, as an outsider would script it.
namespace mandorla::test {

using Json = nlohmann::json;

// One player at the other end of two pipes. Its events are read in their order, each once. Waiting runs the
// event loop. Going away kills it.
class Player
{
public:
    // `through`: a program, with its arguments, that becomes the player.
    explicit Player(const QStringList& arguments, QStringList through = {})
    {
        through << QString::fromStdString(playerProgram()) << arguments;
        const QString program = through.takeFirst();
        m_process.start(program, through);
        EXPECT_TRUE(m_process.waitForStarted()) << qPrintable(m_process.errorString());
    }

    ~Player()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    void say(const Json& command) { write(command.dump() + "\n"); }
    void say(const char* verb) { say(Json{{"do", verb}}); }

    void write(const std::string& bytes)
    {
        m_process.write(bytes.data(), static_cast<qint64>(bytes.size()));
        while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(1000)) {
        }
    }

    // The next event of one of these names; what came before it has been read as well. Null, and a failure of
    // the test, if it does not come.
    Json nextOf(const std::vector<std::string>& names, std::chrono::milliseconds patience = kPatience)
    {
        const QDeadlineTimer deadline(patience);
        do {
            while (m_read < m_lines.size()) {
                Json event = Json::parse(m_lines[m_read++]);
                for (const std::string& name : names)
                    if (event.at("event") == name)
                        return event;
            }
        } while (readMore(deadline));
        ADD_FAILURE() << "no " << ::testing::PrintToString(names) << " after:\n" << output();
        return nullptr;
    }
    Json next(const std::string& name, std::chrono::milliseconds patience = kPatience)
    {
        return nextOf({name}, patience);
    }

    // What has come within this time and was not read yet.
    std::vector<Json> fresh(std::chrono::milliseconds time)
    {
        listenFor(time);
        std::vector<Json> out;
        while (m_read < m_lines.size())
            out.push_back(Json::parse(m_lines[m_read++]));
        return out;
    }

    // Everything that comes within this time has come.
    void listenFor(std::chrono::milliseconds time)
    {
        const QDeadlineTimer deadline(time);
        while (readMore(deadline)) {
        }
    }

    // The names of everything so far.
    std::vector<std::string> names()
    {
        std::vector<std::string> out;
        for (const std::string& line : m_lines)
            out.push_back(Json::parse(line).at("event").get<std::string>());
        return out;
    }

    std::string output() const
    {
        std::string out;
        for (const std::string& line : m_lines)
            out += line + '\n';
        return out;
    }

    int exitCode()
    {
        EXPECT_TRUE(
            m_process.waitForFinished(static_cast<int>(std::chrono::milliseconds(kPatience).count())));
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        return m_process.exitCode();
    }

    QProcess& process() { return m_process; }

private:
    // False once the deadline is there or the process is gone and read.
    bool readMore(const QDeadlineTimer& deadline)
    {
        if (m_process.bytesAvailable() == 0 && m_process.state() != QProcess::NotRunning &&
            !deadline.hasExpired()) {
            QEventLoop loop;
            QObject::connect(&m_process, &QProcess::readyRead, &loop, &QEventLoop::quit);
            QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(std::chrono::milliseconds(deadline.remainingTime()), &loop, &QEventLoop::quit);
            loop.exec();
        }
        const std::string bytes = m_process.readAllStandardOutput().toStdString();
        m_rest += bytes;
        for (std::size_t end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n')) {
            m_lines.push_back(m_rest.substr(0, end));
            m_rest.erase(0, end + 1);
        }
        return !bytes.empty();
    }

    QProcess m_process;
    std::string m_rest;
    std::vector<std::string> m_lines;
    std::size_t m_read = 0;
};

// For a player that stays on 127.0.0.1.
inline QStringList options(const QStringList& more = {})
{
    return QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
                       QStringLiteral("0"), QStringLiteral("--no-beacon")} +
           more;
}

inline Json dialling(const Json& port) { return {{"do", "dial"}, {"address", "127.0.0.1"}, {"port", port}}; }

inline Json entering(const Json& code) { return {{"do", "enter_code"}, {"code", code}}; }

} // namespace mandorla::test
