#include "app/driver.h"

#include "app/terminal.h"

#include <QtGlobal>

#include <csignal>
#include <cstring>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace mandorla::app {

namespace {

constexpr int kSignals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE};

// Made beforehand: in a handler there is no memory to be had.
char* const* g_arguments = nullptr;
std::vector<char*> g_environment;

extern "C" void startOver(int)
{
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_UNBLOCK, &all, nullptr);
    unquieten();
    ::execve("/proc/self/exe", g_arguments, g_environment.data());
    ::_exit(1);
}

} // namespace

void startOverIfTheDriverFails(char* argv[])
{
    if (!qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        return; // without one already, or somebody has chosen
    static char withoutDriver[] = "QT_QUICK_BACKEND=software";
    for (char** variable = environ; *variable; ++variable)
        if (std::string_view(*variable) != "QT_QUICK_BACKEND=")
            g_environment.push_back(::strdup(*variable)); // whoever changes the environment frees what is in it
    g_environment.push_back(withoutDriver);
    g_environment.push_back(nullptr);
    g_arguments = argv;
    for (const int which : kSignals) {
        struct sigaction action = {};
        action.sa_handler = startOver;
        sigaction(which, &action, nullptr);
    }
}

void theDriverWorks()
{
    if (!g_arguments)
        return;
    for (const int which : kSignals)
        std::signal(which, SIG_DFL);
    g_arguments = nullptr;
}

} // namespace mandorla::app
