#include "app/desktop/terminal.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace mandorla::app {

namespace {

// As they were before quieten(); -1: as they are.
int g_stdout = -1;
int g_stderr = -1;

QString g_sentence;
QtMessageHandler g_before = nullptr;

void endWithSentence(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg)
        std::_Exit(complain(g_sentence));
    g_before(type, context, message);
}

} // namespace

void quieten()
{
    if (qEnvironmentVariableIntValue("QT_FORCE_STDERR_LOGGING") != 0)
        return;
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere == -1)
        return;
    std::fflush(stdout);
    // Not in the place of one that is closed.
    g_stdout = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    g_stderr = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
}

void unquieten()
{
    if (g_stdout != -1)
        ::dup2(g_stdout, STDOUT_FILENO);
    if (g_stderr != -1)
        ::dup2(g_stderr, STDERR_FILENO);
}

int complain(const QString& sentence)
{
    unquieten();
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

OrComplain::OrComplain(const QString& sentence)
{
    g_sentence = sentence;
    g_before = qInstallMessageHandler(endWithSentence);
}

OrComplain::~OrComplain() { qInstallMessageHandler(g_before); }

} // namespace mandorla::app
