#include "app/desktop/private_memory.h"

#include <sys/resource.h>
#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace mandorla::app {

namespace {

int g_inSight = 0;
bool g_hidden = false;

void show([[maybe_unused]] bool shown)
{
#ifdef __linux__
    if (g_hidden)
        prctl(PR_SET_DUMPABLE, shown ? 1 : 0);
#endif
}

} // namespace

void hideMemory()
{
    // Less than a file can have. A program that collects dumps gets one whatever the limit is, 0 too, but not
    // at 1: by that the kernel knows that it would collect itself.
    const rlimit least{1, 1};
    if (setrlimit(RLIMIT_CORE, &least) != 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
    }
#ifdef __linux__
    // No kind of memory is put in. While hidden this file would be root's.
    if (const int kinds = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC); kinds != -1) {
        (void)!::write(kinds, "0", 1); // refused, there is still what stands above
        ::close(kinds);
    }
#endif
    g_hidden = true;
    show(g_inSight > 0);
}

InSight::InSight()
{
    if (g_inSight++ == 0)
        show(true);
}

InSight::~InSight()
{
    if (--g_inSight == 0)
        show(false);
}

} // namespace mandorla::app
