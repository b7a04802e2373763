#include "tests/simulation/disk.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace mandorla::simulation {

namespace {

constexpr int kFirstDescriptor = 1 << 20; // far from those of the system
constexpr std::size_t kSector = 512;

std::map<std::string, Disk*>& disks()
{
    static std::map<std::string, Disk*> all;
    return all;
}

// What lies behind a descriptor of ours.
struct Open
{
    Disk* disk = nullptr; // null: the folder above all of them
    std::shared_ptr<void> file;
    std::size_t at = 0;
    bool isLock = false;
    std::string name;
    // A list that is being read.
    std::vector<std::string> names;
    dirent entry{};
};

std::map<int, Open>& opened()
{
    static std::map<int, Open> all;
    return all;
}

int add(Open what)
{
    static int next = kFirstDescriptor;
    opened()[next] = std::move(what);
    return next++;
}

Open* find(int descriptor)
{
    const auto found = opened().find(descriptor);
    return found == opened().end() ? nullptr : &found->second;
}

Disk* diskAt(const char* path)
{
    const auto found = disks().find(path);
    return found == disks().end() ? nullptr : found->second;
}

int error(int number)
{
    errno = number;
    return -1;
}

} // namespace

Disk::Disk(std::string path, Chance& chance, std::function<void(const std::string&)> note)
    : m_path(std::move(path))
    , m_chance(chance)
    , m_note(std::move(note))
{
    disks()[m_path] = this;
}

Disk::~Disk() { disks().erase(m_path); }

bool Disk::isMade(const char* what, const std::string& name)
{
    if (m_hasEnded)
        return true; // and changes nothing
    if (m_callsToEnd && (*m_callsToEnd)-- == 0) {
        end(m_isPower);
        return true;
    }
    ++m_calls;
    if (failing > 0 && m_chance.percent(failing)) {
        m_note(std::string("EIO ") + what + ' ' + name);
        errno = EIO;
        return false;
    }
    m_note(std::string(what) + ' ' + name);
    return true;
}

void Disk::end(bool power)
{
    if (m_hasEnded)
        return;
    m_note(power ? "power gone" : "killed");
    m_isPower = power;
    m_hasEnded = true;
    m_callsToEnd.reset();
    ended();
    if (power)
        losePower();
}

void Disk::beginAgain()
{
    m_hasEnded = false;
    m_isLocked = false;
    m_callsToEnd.reset();
}

void Disk::change(Change change)
{
    for (const auto& [name, file] : change) {
        if (file)
            m_entries[name] = file;
        else
            m_entries.erase(name);
    }
    m_unsynced.push_back(std::move(change));
}

// The folder's changes reach the disk in their order, up to some point; the bytes of a file as far as they
// were synced, and of the rest nothing, some, or a torn sector.
void Disk::losePower()
{
    const std::size_t kept = m_chance.below(m_unsynced.size() + 1);
    m_note("of " + std::to_string(m_unsynced.size()) + " changes kept " + std::to_string(kept));
    m_entries = m_synced;
    for (std::size_t i = 0; i < kept; ++i)
        for (const auto& [name, file] : m_unsynced[i]) {
            if (file)
                m_entries[name] = file;
            else
                m_entries.erase(name);
        }
    m_unsynced.clear();
    for (auto& [name, file] : m_entries) {
        if (file->bytes == file->synced)
            continue;
        Bytes left = file->synced;
        if (m_chance.percent(60)) { // some of what was not synced is there all the same
            const std::size_t size = m_chance.below(file->bytes.size() + 1);
            left.assign(file->bytes.begin(), file->bytes.begin() + static_cast<std::ptrdiff_t>(size));
            if (m_chance.percent(50) && size >= kSector)
                std::fill(left.end() - kSector, left.end(), std::uint8_t{0});
        }
        file->bytes = left;
        file->synced = std::move(left);
    }
    m_synced = m_entries;
}

bool Disk::holds(std::string_view what) const
{
    const auto isIn = [&](const Bytes& bytes) {
        return ::memmem(bytes.data(), bytes.size(), what.data(), what.size()) != nullptr;
    };
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& entry) {
        return entry.first.find(what) != std::string::npos || isIn(entry.second->bytes);
    });
}

// What the system calls do, if they are about one of these disks.
struct Calls
{
    static int open(Disk& disk)
    {
        return disk.m_isThere ? add({&disk, nullptr, 0, false, {}, {}, {}}) : error(ENOENT);
    }

    static int openIn(Disk& disk, const char* name, int flags)
    {
        if (std::strcmp(name, ".") == 0)
            return open(disk);
        const auto found = disk.m_entries.find(name);
        if ((flags & O_CREAT) == 0)
            return found == disk.m_entries.end() ? error(ENOENT)
                                                 : add({&disk, found->second, 0, false, name, {}, {}});
        if (!disk.isMade("make", name))
            return -1;
        if (disk.m_hasEnded)
            return add({&disk, std::make_shared<Disk::File>(), 0, false, name, {}, {}});
        if (found != disk.m_entries.end())
            return error(EEXIST);
        const auto file = std::make_shared<Disk::File>();
        disk.change({{name, file}});
        return add({&disk, file, 0, false, name, {}, {}});
    }

    static ssize_t read(Open& open, void* out, std::size_t size)
    {
        const Bytes& bytes = static_cast<Disk::File*>(open.file.get())->bytes;
        size = std::min(size, bytes.size() - std::min(bytes.size(), open.at));
        if (size > 0)
            std::memcpy(out, bytes.data() + open.at, size);
        open.at += size;
        return static_cast<ssize_t>(size);
    }

    static ssize_t write(Open& open, const void* bytes, std::size_t size)
    {
        Disk& disk = *open.disk;
        const auto all = static_cast<ssize_t>(size);
        if (!disk.isMade("write", open.name))
            return -1;
        if (disk.room && !disk.m_hasEnded) {
            if (*disk.room == 0)
                return error(ENOSPC);
            size = std::min(size, *disk.room);
            *disk.room -= size;
        } else if (disk.m_chance.percent(5)) {
            size = 1 + disk.m_chance.below(size); // a short one
        }
        auto* const file = static_cast<Disk::File*>(open.file.get());
        const auto* const from = static_cast<const std::uint8_t*>(bytes);
        file->bytes.insert(file->bytes.end(), from, from + size);
        return disk.m_hasEnded ? all : static_cast<ssize_t>(size);
    }

    static int sync(Open& open)
    {
        if (!open.disk)
            return 0;
        Disk& disk = *open.disk;
        if (!disk.isMade("fsync", open.name))
            return -1;
        if (disk.m_hasEnded)
            return 0;
        if (auto* const file = static_cast<Disk::File*>(open.file.get())) {
            file->synced = file->bytes;
        } else {
            disk.m_synced = disk.m_entries;
            disk.m_unsynced.clear();
        }
        return 0;
    }

    static int rename(Disk& disk, const char* from, const char* to)
    {
        if (!disk.isMade("rename", from))
            return -1;
        const auto found = disk.m_entries.find(from);
        if (disk.m_hasEnded)
            return 0;
        if (found == disk.m_entries.end())
            return error(ENOENT);
        disk.change({{from, nullptr}, {to, found->second}});
        return 0;
    }

    static int unlink(Disk& disk, const char* name)
    {
        if (disk.m_hasEnded)
            return 0;
        if (!disk.m_entries.contains(name))
            return error(ENOENT);
        if (!disk.isMade("unlink", name))
            return -1;
        if (!disk.m_hasEnded)
            disk.change({{name, nullptr}});
        return 0;
    }

    static int make(Disk& disk)
    {
        if (std::exchange(disk.m_isThere, true))
            return error(EEXIST);
        return 0;
    }

    static int lock(Open& open)
    {
        if (std::exchange(open.disk->m_isLocked, true))
            return error(EWOULDBLOCK);
        open.isLock = true;
        return 0;
    }

    static int close(int descriptor)
    {
        const Open& open = opened()[descriptor];
        if (open.isLock)
            open.disk->m_isLocked = false;
        opened().erase(descriptor);
        return 0;
    }

    static int about(const Disk::File* file, struct stat* out)
    {
        *out = {};
        out->st_mode = file ? S_IFREG | 0600U : S_IFDIR | 0700U;
        out->st_size = file ? static_cast<off_t>(file->bytes.size()) : 0;
        return 0;
    }

    static int about(const Open& open, struct stat* out)
    {
        return about(static_cast<const Disk::File*>(open.file.get()), out);
    }

    static int about(const Disk& disk, const char* name, struct stat* out)
    {
        const auto found = disk.m_entries.find(name);
        return found == disk.m_entries.end() ? error(ENOENT) : about(found->second.get(), out);
    }

    static void list(Open& open)
    {
        for (const auto& [name, file] : open.disk->m_entries)
            open.names.push_back(name);
        std::reverse(open.names.begin(), open.names.end());
    }
};

} // namespace mandorla::simulation

using namespace mandorla::simulation;

// Names and parameters of what follows are the linker's and the system's.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
int __real_open(const char* path, int flags, mode_t mode);
int __wrap_open(const char* path, int flags, ...);
int __real_openat(int folder, const char* name, int flags, mode_t mode);
int __wrap_openat(int folder, const char* name, int flags, ...);
ssize_t __real_read(int file, void* out, size_t size);
ssize_t __wrap_read(int file, void* out, size_t size);
ssize_t __real_write(int file, const void* bytes, size_t size);
ssize_t __wrap_write(int file, const void* bytes, size_t size);
int __real_fsync(int file);
int __wrap_fsync(int file);
int __real_renameat(int fromFolder, const char* from, int toFolder, const char* to);
int __wrap_renameat(int fromFolder, const char* from, int toFolder, const char* to);
int __real_unlinkat(int folder, const char* name, int flags);
int __wrap_unlinkat(int folder, const char* name, int flags);
int __real_fstat(int file, struct stat* out);
int __wrap_fstat(int file, struct stat* out);
int __real_fstatat(int folder, const char* name, struct stat* out, int flags);
int __wrap_fstatat(int folder, const char* name, struct stat* out, int flags);
int __real_mkdir(const char* path, mode_t mode);
int __wrap_mkdir(const char* path, mode_t mode);
int __real_chmod(const char* path, mode_t mode);
int __wrap_chmod(const char* path, mode_t mode);
int __real_flock(int file, int operation);
int __wrap_flock(int file, int operation);
int __real_close(int file);
int __wrap_close(int file);
DIR* __real_fdopendir(int file);
DIR* __wrap_fdopendir(int file);
dirent* __real_readdir(DIR* list);
dirent* __wrap_readdir(DIR* list);
int __real_closedir(DIR* list);
int __wrap_closedir(DIR* list);
}

namespace {

mode_t modeIn(int flags, va_list rest) { return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0; }

// A list of ours is its descriptor.
DIR* listOf(int descriptor)
{
    return reinterpret_cast<DIR*>(
        static_cast<std::intptr_t>(descriptor)); // NOLINT(performance-no-int-to-ptr)
}

Open* find(DIR* list)
{
    const auto number = reinterpret_cast<std::intptr_t>(list);
    return number >= kFirstDescriptor && number <= INT32_MAX
               ? mandorla::simulation::find(static_cast<int>(number))
               : nullptr;
}

} // namespace

int __wrap_open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    if (Disk* const disk = diskAt(path))
        return Calls::open(*disk);
    if (std::strcmp(path, "/") == 0 && !disks().empty())
        return add({});
    return __real_open(path, flags, mode);
}

int __wrap_openat(int folder, const char* name, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    if (const Open* const open = find(folder))
        return Calls::openIn(*open->disk, name, flags);
    return __real_openat(folder, name, flags, mode);
}

ssize_t __wrap_read(int file, void* out, size_t size)
{
    Open* const open = find(file);
    return open ? Calls::read(*open, out, size) : __real_read(file, out, size);
}

ssize_t __wrap_write(int file, const void* bytes, size_t size)
{
    Open* const open = find(file);
    return open ? Calls::write(*open, bytes, size) : __real_write(file, bytes, size);
}

int __wrap_fsync(int file)
{
    Open* const open = find(file);
    return open ? Calls::sync(*open) : __real_fsync(file);
}

int __wrap_renameat(int fromFolder, const char* from, int toFolder, const char* to)
{
    const Open* const open = find(fromFolder);
    return open ? Calls::rename(*open->disk, from, to) : __real_renameat(fromFolder, from, toFolder, to);
}

int __wrap_unlinkat(int folder, const char* name, int flags)
{
    const Open* const open = find(folder);
    return open ? Calls::unlink(*open->disk, name) : __real_unlinkat(folder, name, flags);
}

int __wrap_fstat(int file, struct stat* out)
{
    const Open* const open = find(file);
    return open ? Calls::about(*open, out) : __real_fstat(file, out);
}

int __wrap_fstatat(int folder, const char* name, struct stat* out, int flags)
{
    const Open* const open = find(folder);
    return open ? Calls::about(*open->disk, name, out) : __real_fstatat(folder, name, out, flags);
}

int __wrap_mkdir(const char* path, mode_t mode)
{
    Disk* const disk = diskAt(path);
    return disk ? Calls::make(*disk) : __real_mkdir(path, mode);
}

int __wrap_chmod(const char* path, mode_t mode) { return diskAt(path) ? 0 : __real_chmod(path, mode); }

int __wrap_flock(int file, int operation)
{
    Open* const open = find(file);
    return open ? Calls::lock(*open) : __real_flock(file, operation);
}

int __wrap_close(int file) { return find(file) ? Calls::close(file) : __real_close(file); }

DIR* __wrap_fdopendir(int file)
{
    Open* const open = find(file);
    if (!open)
        return __real_fdopendir(file);
    Calls::list(*open);
    return listOf(file);
}

dirent* __wrap_readdir(DIR* list)
{
    Open* const open = find(list);
    if (!open)
        return __real_readdir(list);
    if (open->names.empty())
        return nullptr;
    const std::string name = std::move(open->names.back());
    open->names.pop_back();
    open->entry = {};
    std::memcpy(open->entry.d_name, name.c_str(), std::min(name.size() + 1, sizeof open->entry.d_name - 1));
    return &open->entry;
}

int __wrap_closedir(DIR* list)
{
    if (!find(list))
        return __real_closedir(list);
    return Calls::close(static_cast<int>(reinterpret_cast<std::intptr_t>(list)));
}
// NOLINTEND(bugprone-reserved-identifier)
