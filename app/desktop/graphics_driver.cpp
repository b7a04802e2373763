#include "app/desktop/graphics_driver.h"

#include "app/desktop/terminal.h"

#include <QtGlobal>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace mandorla::app {

namespace {

constexpr int kSignals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE};

// Even then Qt would load the driver, to see what it can; so it is told that there is no OpenGL.
constexpr const char* kWithoutDriver[] = {"QT_QUICK_BACKEND=software", "QT_XCB_GL_INTEGRATION=none",
                                          "QT_WAYLAND_CLIENT_BUFFER_INTEGRATION=none"};

// Made beforehand: in a handler there is no memory to be had.
char* const* g_arguments = nullptr;
std::vector<char*> g_environment;

#ifdef Q_OS_LINUX
// What a card with a driver of any kind has: Mesa's and NVIDIA's, and that of Windows, under it.
bool thereIsACard()
{
    for (const char* mark : {"/dev/nvidiactl", "/dev/dxg"})
        if (::access(mark, F_OK) == 0)
            return true;
    for (int minor = 128; minor < 192; ++minor) // the kernel has no more of them
        if (::access(("/dev/dri/renderD" + std::to_string(minor)).c_str(), F_OK) == 0)
            return true;
    return false;
}
#endif

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

void askNoDriverWithoutACard()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") || !qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND") ||
        thereIsACard())
        return;
    for (const char* variable : kWithoutDriver)
        qputenv(std::string(variable, std::strchr(variable, '=')).c_str(), std::strchr(variable, '=') + 1);
#endif
}

void startOverIfTheDriverFails(char* argv[])
{
    if (!qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        return; // without one already, or somebody has chosen
    const auto isOfThese = [](std::string_view variable) {
        return std::any_of(std::begin(kWithoutDriver), std::end(kWithoutDriver), [&](std::string_view one) {
            return variable.starts_with(one.substr(0, one.find('=') + 1));
        });
    };
    for (char** variable = environ; *variable; ++variable)
        if (!isOfThese(*variable))
            g_environment.push_back(
                ::strdup(*variable)); // whoever changes the environment frees what is in it
    for (const char* variable : kWithoutDriver)
        g_environment.push_back(::strdup(variable));
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
