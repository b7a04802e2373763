#include "tests/sync/storage/disk.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <map>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

// Names and parameters of what follows are the linker's and the system's.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
int __real_openat(int folder, const char* name, int flags, mode_t mode);
int __wrap_openat(int folder, const char* name, int flags, ...);
ssize_t __real_write(int file, const void* bytes, size_t size);
ssize_t __wrap_write(int file, const void* bytes, size_t size);
int __real_fsync(int file);
int __wrap_fsync(int file);
int __real_renameat(int fromFolder, const char* from, int toFolder, const char* to);
int __wrap_renameat(int fromFolder, const char* from, int toFolder, const char* to);
int __real_unlinkat(int folder, const char* name, int flags);
int __wrap_unlinkat(int folder, const char* name, int flags);
}

namespace mandorla::test {

namespace {

Disk* s_disk = nullptr;
std::map<int, std::string> s_names; // of the files that are being written
bool s_justInterrupted = false;

std::string nameOf(int file)
{
    const auto found = s_names.find(file);
    return found == s_names.end() ? "." : found->second;
}

// Whether the call is made. If not, errno says why.
bool isMade(bool mayWait)
{
    if (s_disk->interrupted && mayWait && !s_justInterrupted) {
        s_justInterrupted = true;
        errno = EINTR;
        return false;
    }
    s_justInterrupted = false;
    if (s_disk->callsTo && (*s_disk->callsTo)-- == 0) {
        if (s_disk->error == 0)
            _exit(0);
        s_disk->callsTo.reset();
        errno = s_disk->error;
        return false;
    }
    return true;
}

template <typename Result>
Result noted(Result result, const std::string& call)
{
    if (result >= 0)
        s_disk->calls.push_back(call);
    return result;
}

} // namespace

DiskInUse::DiskInUse(Disk& disk)
{
    s_disk = &disk;
    s_names.clear();
    s_justInterrupted = false;
}

DiskInUse::~DiskInUse() { s_disk = nullptr; }

} // namespace mandorla::test

using namespace mandorla::test;

int __wrap_openat(int folder, const char* name, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    if (!s_disk || (flags & O_CREAT) == 0)
        return __real_openat(folder, name, flags, mode);
    if (!isMade(false))
        return -1;
    const int file = noted(__real_openat(folder, name, flags, mode), "make " + std::string(name));
    s_names[file] = name;
    return file;
}

ssize_t __wrap_write(int file, const void* bytes, size_t size)
{
    if (!s_disk)
        return __real_write(file, bytes, size);
    if (!isMade(true))
        return -1;
    size = std::min(size, s_disk->most);
    if (s_disk->room) {
        if (*s_disk->room == 0) {
            errno = ENOSPC;
            return -1;
        }
        size = std::min(size, *s_disk->room);
        *s_disk->room -= size;
    }
    return noted(__real_write(file, bytes, size), "write " + nameOf(file));
}

int __wrap_fsync(int file)
{
    if (!s_disk)
        return __real_fsync(file);
    return isMade(true) ? noted(__real_fsync(file), "fsync " + nameOf(file)) : -1;
}

int __wrap_renameat(int fromFolder, const char* from, int toFolder, const char* to)
{
    if (!s_disk)
        return __real_renameat(fromFolder, from, toFolder, to);
    const std::string call = "rename " + std::string(from) + ' ' + to;
    return isMade(false) ? noted(__real_renameat(fromFolder, from, toFolder, to), call) : -1;
}

int __wrap_unlinkat(int folder, const char* name, int flags)
{
    if (!s_disk)
        return __real_unlinkat(folder, name, flags);
    return isMade(false) ? noted(__real_unlinkat(folder, name, flags), "unlink " + std::string(name)) : -1;
}
// NOLINTEND(bugprone-reserved-identifier)
