#include "sync/storage/folder.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mandorla::sync {

namespace {

class File
{
public:
    explicit File(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File()
    {
        if (isOpen())
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

// The call's result; again as long as a signal got in its way.
template <typename Call>
auto finished(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

Unexpected<VaultError> notWritten(int error)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return Unexpected(full ? VaultError::DiskFull : VaultError::CannotWrite);
}

bool isThere(int error) { return error != ENOENT && error != ENOTDIR && error != ELOOP; }

bool writeAll(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = finished([&] { return ::write(descriptor, bytes.data(), bytes.size()); });
        if (written < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return finished([&] { return ::fsync(descriptor); }) == 0;
}

} // namespace

VaultResult<void> Folder::make(const std::string& path)
{
    const std::filesystem::path above = std::filesystem::path(path).parent_path();
    std::error_code error;
    std::filesystem::create_directories(above, error);
    if (error)
        return notWritten(error.value());
    if (::mkdir(path.c_str(), 0700) != 0 && (errno != EEXIST || !std::filesystem::is_directory(path, error)))
        return notWritten(errno);
    if (::chmod(path.c_str(), 0700) != 0)
        return notWritten(errno);
    const File parent(::open(above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent.isOpen() && finished([&] { return ::fsync(parent.descriptor()); }) != 0)
        return notWritten(errno);
    return {};
}

VaultResult<std::unique_ptr<Folder>> Folder::lock(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return Unexpected(isThere(errno) ? VaultError::CannotRead : VaultError::NotThere);
    std::unique_ptr<Folder> folder(new Folder(descriptor));
    if (finished([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); }) != 0)
        return Unexpected(errno == EWOULDBLOCK ? VaultError::InUse : VaultError::CannotRead);
    return folder;
}

Folder::~Folder() { ::close(m_descriptor); }

VaultResult<Bytes> Folder::read(const std::string& name, std::size_t most) const
{
    // Without blocking: a pipe of that name would wait for someone to write.
    const File file(::openat(m_descriptor, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return Unexpected(isThere(errno) ? VaultError::CannotRead : VaultError::NotThere);
    struct stat about = {};
    if (::fstat(file.descriptor(), &about) != 0)
        return Unexpected(VaultError::CannotRead);
    if (!S_ISREG(about.st_mode))
        return Unexpected(VaultError::NotThere);
    Bytes out(std::min(most, static_cast<std::size_t>(about.st_size)));
    for (std::size_t done = 0; done < out.size();) {
        const ssize_t more =
            finished([&] { return ::read(file.descriptor(), out.data() + done, out.size() - done); });
        if (more < 0)
            return Unexpected(VaultError::CannotRead);
        if (more == 0)
            out.resize(done);
        done += static_cast<std::size_t>(more);
    }
    return out;
}

std::optional<std::size_t> Folder::sizeOf(const std::string& name) const
{
    struct stat about = {};
    if (::fstatat(m_descriptor, name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(about.st_mode))
        return std::nullopt;
    return static_cast<std::size_t>(about.st_size);
}

std::vector<std::string> Folder::names() const
{
    std::vector<std::string> out;
    // A descriptor of its own: reading moves it, and closing the list closes it.
    const int descriptor = ::openat(m_descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* const list = descriptor < 0 ? nullptr : ::fdopendir(descriptor);
    if (!list) {
        if (descriptor >= 0)
            ::close(descriptor);
        return out;
    }
    while (const dirent* const entry = ::readdir(list))
        out.emplace_back(entry->d_name);
    ::closedir(list);
    return out;
}

VaultResult<void> Folder::write(const std::string& name, ByteView bytes) const
{
    remove(name);
    const File file(
        ::openat(m_descriptor, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return notWritten(errno);
    if (!writeAll(file.descriptor(), bytes))
        return notWritten(errno);
    return {};
}

VaultResult<void> Folder::rename(const std::string& from, const std::string& to) const
{
    if (::renameat(m_descriptor, from.c_str(), m_descriptor, to.c_str()) != 0)
        return notWritten(errno);
    return {};
}

VaultResult<void> Folder::sync() const
{
    if (finished([&] { return ::fsync(m_descriptor); }) != 0)
        return notWritten(errno);
    return {};
}

bool Folder::remove(const std::string& name) const
{
    return ::unlinkat(m_descriptor, name.c_str(), 0) == 0 || errno == ENOENT;
}

} // namespace mandorla::sync
