#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// A disk that fails when a test wants it to. The linker leads the calls by which mandorla_storage changes a
// folder through here: openat() that makes a file, write(), fsync(), renameat(), unlinkat(). Unless told
// otherwise they are the system's own. Not for threads.
namespace mandorla::test {

struct Disk
{
    std::optional<std::size_t> room;    // bytes that can still be written; then ENOSPC
    std::optional<std::size_t> callsTo; // so many calls are well; then the next one
    int error = 0;                      // gives this errno, once; or, if 0, the process ends before it
    std::size_t most = std::size_t(-1); // bytes that one write() takes
    bool interrupted = false;           // every other write() and fsync() is, by a signal
    std::vector<std::string> calls;     // those that were well: "write vault.new", "fsync .", "rename a b"
};

// A disk as described, as long as this stands.
class DiskInUse
{
public:
    explicit DiskInUse(Disk& disk);
    ~DiskInUse();
    DiskInUse(const DiskInUse&) = delete;
    DiskInUse& operator=(const DiskInUse&) = delete;
};

} // namespace mandorla::test
