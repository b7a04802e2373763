#include <csignal>
#include <cstdio>
#include <cstdlib>

// A graphics driver that takes the program down as soon as it is there, and leaves a file that says so.
namespace {

[[gnu::constructor]] void fail()
{
    if (const char* mark = std::getenv("MANDORLA_BROKEN_DRIVER_WAS_LOADED"))
        if (std::FILE* file = std::fopen(mark, "w"))
            std::fclose(file);
    std::raise(SIGSEGV);
}

} // namespace
