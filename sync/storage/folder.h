#pragma once

#include "protocol/bytes.h"
#include "sync/storage/vault_error.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// A folder, held open and locked, and whole files in it, readable by their owner only. A file's bytes are on
// the disk when write() returns, its name when sync() does. Plain system calls: QSaveFile does not look at
// what fsync says. Names are single names, never paths; links are not followed.
namespace mandorla::sync {

class Folder
{
public:
    // Those above it are made as well; it is there already or it is new, for its owner only (0700).
    // disk_full, cannot_write.
    [[nodiscard]] static VaultResult<void> make(const std::string& path);

    // not_there, in_use (by any other Folder, here or in another process), cannot_read.
    [[nodiscard]] static VaultResult<std::unique_ptr<Folder>> lock(const std::string& path);

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder(); // the system lets go of the lock, and does so too when the process ends

    // The first bytes of a file, at most `most`. not_there: no file, or none that holds bytes; cannot_read.
    [[nodiscard]] VaultResult<Bytes> read(const std::string& name, std::size_t most) const;
    // Of a file; nothing where there is none.
    [[nodiscard]] std::optional<std::size_t> sizeOf(const std::string& name) const;
    [[nodiscard]] std::vector<std::string> names() const;

    // The three of these: disk_full, cannot_write. A new file, over what `name` was; after an error perhaps a
    // part of one.
    [[nodiscard]] VaultResult<void> write(const std::string& name, ByteView bytes) const;
    // In one step: whoever looks sees the one or the other.
    [[nodiscard]] VaultResult<void> rename(const std::string& from, const std::string& to) const;
    [[nodiscard]] VaultResult<void> sync() const;

    // False: it is there still.
    bool remove(const std::string& name) const;

private:
    explicit Folder(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace mandorla::sync
