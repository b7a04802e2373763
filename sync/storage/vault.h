#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "sync/storage/folder.h"
#include "sync/storage/vault_error.h"
#include "sync/storage/vault_format.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The encrypted folder in which a laptop keeps what both chose to keep: objects, each with a name, in files
// that tell a thief their number, when they were written, and their size in steps of 64 KiB; and, in clear, a
// file that says whether the desktop's keychain has the key, and one that says the language of who opens it.
//
//     create(folder, passphrase, …) ── once ──►  Vault: read(), write(), …   ── destroyed: every key wiped
//     open(folder, passphrase, …)   ── later ─►
//
// One index, in the file `vault`, names every object, its file and its key. A write puts each object into a
// new file under a new key, then replaces the index in one step, then removes the old files. So
// - a batch is there whole or not at all, whenever the process or the power ends;
// - an older file of an object, put back, does not open, and neither do two files that were swapped;
// - erasing an object erases its key.
//
// The folder is locked as long as the Vault lives (flock: the system lets go of it however a process ends).
// It stands on a local file system. create(), open() and changePassphrase() take about 0.4 s at normal cost
// and may run on a worker thread; a Vault is used by one thread at a time.
//
// A passphrase is UTF-8. The caller brings equal texts into one form, NFC: Qt can do that with a QString
// only, and one more copy of a passphrase is not made here. A wrong passphrase and a changed header cannot be
// told apart where unwrapping fails: both are wrong_passphrase. There is no way back from a forgotten one.
//
// Not protected:
// - An old copy of the whole folder, put back: it opens as it was. So does an old copy of the file `vault`
//   alone; what was replaced or erased since is then object_damaged, and what was added since is gone.
// - An old copy of the file `vault` with the passphrase of its time opens the data key, which
//   changePassphrase() keeps. To shut out someone who had both, make a new vault.
// - Erased files may survive on the disk: nothing is overwritten, for on an SSD that writes elsewhere.
//   Encrypting the disk is the answer to that.
// - Object names stand in ordinary memory, and so do ciphertexts.
// - Whoever reads this process's memory while the vault is open reads the keys.
namespace mandorla::sync {

// Name → its new bytes, or nothing to erase it. The bytes are only looked at, and outlive the call to
// write().
using VaultChanges = std::map<std::string, std::optional<ByteView>, std::less<>>;

// Where there is no memory left, calls throw std::bad_alloc; both the vault and its files stay as they were.
class Vault
{
public:
    [[nodiscard]] static bool isThere(const QString& folder);

    // Makes the folder (0700) and those above it. `random` outlives the vault, here and below. After an error
    // there is no vault, and it may be tried again.
    // passphrase_too_short, already_there, in_use, cannot_read, cannot_write, disk_full, out_of_bounds,
    // no_memory.
    [[nodiscard]] static VaultResult<std::unique_ptr<Vault>> create(const QString& folder,
                                                                    const crypto::SecretBytes& passphrase,
                                                                    VaultCost cost, crypto::Random& random);

    // What takes long of create() and changePassphrase(), made apart, on whatever thread: a data key, and the
    // header in which a passphrase opens it. Until one of the two takes it, it is nowhere else.
    struct Wrapped
    {
        crypto::Key dataKey;
        VaultHeader header;
    };
    // passphrase_too_short, out_of_bounds, no_memory.
    [[nodiscard]] static VaultResult<Wrapped> wrapAnew(const crypto::SecretBytes& passphrase, VaultCost cost,
                                                       crypto::Random& random);
    // As create() with the passphrase.
    [[nodiscard]] static VaultResult<std::unique_ptr<Vault>>
    create(const QString& folder, const Wrapped& wrapped, crypto::Random& random);

    // What an interrupted write left behind is removed, unless an object's file is missing or of another
    // size: then `vault` may be of another day, and everything is left as it is. An object is checked when it
    // is read; a damaged one does not keep the others from being read. A read-only folder may be opened and
    // read.
    // not_there, in_use, vault_damaged, newer_version, wrong_passphrase, cannot_read, no_memory.
    [[nodiscard]] static VaultResult<std::unique_ptr<Vault>>
    open(const QString& folder, const crypto::SecretBytes& passphrase, crypto::Random& random);

    // With dataKey(), from the desktop's keychain. wrong_passphrase here is the key of another vault, or a
    // damaged one: ask for the passphrase, open() can tell.
    // not_there, in_use, newer_version, wrong_passphrase, cannot_read.
    [[nodiscard]] static VaultResult<std::unique_ptr<Vault>>
    openWith(const QString& folder, const crypto::Key& dataKey, crypto::Random& random);

    // The name under which the desktop's keychain has dataKey(); nothing, if it was never asked to keep it,
    // or the vault is in use. It stands in clear in a file beside the others: it is read while the vault is
    // shut.
    struct Remembered
    {
        std::string name;       // 32 hexadecimal digits
        bool forgotten = false; // it is to be taken out there; until then it may still be
    };
    [[nodiscard]] static std::optional<Remembered> rememberedAs(const QString& folder);

    // The language in which the passphrase is asked for: a tag, such as "pt-BR". It stands in clear beside
    // the others, for it is read while the vault is shut, and tells whoever has the disk in what language
    // somebody reads, nothing else. Empty: none was kept, or the vault is in use.
    [[nodiscard]] static std::string languageOf(const QString& folder);

    // Removes a vault that is not open: first the index, which holds every key, then all else of it, and the
    // folder if nothing else is in it. Needs no passphrase, so it is the way on from a forgotten one as well.
    // not_there, in_use, cannot_read, cannot_write.
    [[nodiscard]] static VaultResult<void> destroy(const QString& folder);

    // What opens this vault without the passphrase. The same for its whole life.
    [[nodiscard]] const crypto::Key& dataKey() const { return m_dataKey; }

    // Whether this passphrase opens it, now. Takes as long as open().
    [[nodiscard]] bool opensWith(const crypto::SecretBytes& passphrase) const;
    // The same, to be asked on another thread, for this vault as it is now; holds the key that opens it.
    [[nodiscard]] std::function<bool(const crypto::SecretBytes&)> question() const;

    [[nodiscard]] bool has(std::string_view name) const { return m_index.contains(name); }

    // What there is whose name begins so, in the order of names.
    [[nodiscard]] std::vector<std::string> namesThatBeginWith(std::string_view beginning) const;

    // not_there, object_damaged, cannot_read.
    [[nodiscard]] VaultResult<crypto::SecretBytes> read(std::string_view name) const;

    // All of a batch, or none: with an error, what was there stays as it was, here and on disk, and the next
    // write may succeed. When this returns without one, the batch survives a power cut. (Should the system
    // fail to confirm the very last step, the replaced index, that is an error too: then either is on disk,
    // whole.)
    // Erasing what is not there is no error.
    // out_of_bounds, cannot_write, disk_full.
    [[nodiscard]] VaultResult<void> write(const VaultChanges& changes);

    [[nodiscard]] std::optional<Remembered> rememberedAs() const;
    // out_of_bounds, cannot_write, disk_full.
    [[nodiscard]] VaultResult<void> setRememberedAs(const std::optional<Remembered>& remembered);

    // out_of_bounds, cannot_write, disk_full: perhaps none is kept then.
    [[nodiscard]] VaultResult<void> setLanguage(const std::string& tag);

    // From here on the old passphrase does not open it; objects, cost and dataKey() stay.
    // As write(), and passphrase_too_short, no_memory.
    [[nodiscard]] VaultResult<void> changePassphrase(const crypto::SecretBytes& passphrase);
    // The same in two steps: the first is for another thread, and holds the data key.
    [[nodiscard]] std::function<VaultResult<Wrapped>(const crypto::SecretBytes&)> wrapping() const;
    [[nodiscard]] VaultResult<void> changePassphrase(const Wrapped& wrapped);

private:
    Vault(std::unique_ptr<const Folder> folder, crypto::Random& random, const VaultHeader& header,
          const crypto::Key& dataKey, VaultIndex index);

    [[nodiscard]] static VaultResult<std::unique_ptr<Vault>>
    load(const QString& folder, crypto::Random& random,
         const std::function<VaultResult<crypto::Key>(const VaultHeader&)>& keyFrom);

    [[nodiscard]] VaultResult<void> writeObjects(const VaultChanges& changes, const VaultIndex& index) const;
    [[nodiscard]] VaultResult<void> replaceIndex(const VaultHeader& header, const VaultIndex& index) const;
    void remove(const std::vector<std::string>& files) const;
    void removeStrays() const;

    std::unique_ptr<const Folder> m_folder;
    crypto::Random& m_random;
    VaultHeader m_header;
    crypto::Key m_dataKey;
    VaultIndex m_index;
};

} // namespace mandorla::sync
