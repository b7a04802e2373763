#pragma once

#include <QDir>
#include <QFile>

#include <csignal>
#include <vector>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mandorla::test {

// For the main of a test program: at its end every process that it started, and that these started, is gone
// too. Some do not go by themselves: a part of IBus 1.5.32 takes a whole core for ever once its daemon and
// its screen are gone.
class NobodyLeft
{
public:
    NobodyLeft() { ::prctl(PR_SET_CHILD_SUBREAPER, 1); } // whose parent ends becomes a child of this one
    ~NobodyLeft()
    {
        for (auto all = children(); !all.empty(); all = children())
            for (const pid_t child : all) {
                ::kill(child, SIGKILL);
                ::waitpid(child, nullptr, 0);
            }
    }
    NobodyLeft(const NobodyLeft&) = delete;
    NobodyLeft& operator=(const NobodyLeft&) = delete;

private:
    static std::vector<pid_t> children()
    {
        std::vector<pid_t> out;
        for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile file(QStringLiteral("/proc/%1/stat").arg(name));
            if (!name.at(0).isDigit() || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray line = file.readAll(); // number (name, which may hold anything) state parent
            if (line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt() == ::getpid())
                out.push_back(static_cast<pid_t>(name.toInt()));
        }
        return out;
    }
};

} // namespace mandorla::test
