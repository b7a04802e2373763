#include "sync/storage/vault.h"

#include "protocol/text.h"
#include "sync/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace mandorla::sync {

namespace {

const std::string kIndexFile = "vault";
const std::string kNextIndexFile = "vault.new"; // until it is whole
const std::string kRememberedFile = "remembered";
// Before the name in it. Mandorla 0.1.0 takes that for none, and asks for the passphrase.
constexpr char kForgotten = '-';
const std::string kLanguageFile = "language"; // a tag, then zeros; Mandorla 0.1.0 does not look at it
constexpr std::size_t kHexOfId = 32;          // the names that a vault makes up

std::string pathOf(const QString& folder)
{
    return QFile::encodeName(QDir(folder).absolutePath()).toStdString();
}

std::string fileOf(const VaultEntry& entry)
{
    std::string hex(2 * entry.id.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), entry.id.data(), entry.id.size());
    hex.pop_back();
    return hex;
}

// Only what a vault may have made up itself.
bool isHexOfId(const std::string& name)
{
    return name.size() == kHexOfId && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::optional<Vault::Remembered> rememberedIn(const Folder& folder)
{
    const auto file = folder.read(kRememberedFile, limits::kVaultBlockBytes + 1);
    if (!file || file->size() != limits::kVaultBlockBytes)
        return std::nullopt;
    const bool forgotten = file->front() == kForgotten;
    std::string name = toString(ByteView(*file).subspan(forgotten ? 1 : 0, kHexOfId));
    if (!isHexOfId(name))
        return std::nullopt;
    return Vault::Remembered{std::move(name), forgotten};
}

// As far as that is anybody's business here: letters, digits and '-', and not many.
bool isTag(std::string_view tag)
{
    constexpr std::size_t most = 16;
    return !tag.empty() && tag.size() <= most && std::ranges::all_of(tag, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

Bytes contextOf(std::string_view name, const VaultEntry& entry)
{
    Bytes out;
    append(out, view(name));
    append(out, entry.id);
    return out;
}

bool isTooShort(const crypto::SecretBytes& passphrase)
{
    const std::string_view text(reinterpret_cast<const char*>(passphrase.data()), passphrase.size());
    return protocol::lengthOf(text) < limits::kPassphraseChars;
}

VaultResult<Vault::Wrapped> wrapFor(const crypto::Key& dataKey, const crypto::SecretBytes& passphrase,
                                    VaultCost cost, crypto::Random& random)
{
    if (isTooShort(passphrase))
        return Unexpected(VaultError::PassphraseTooShort);
    const auto header = wrap(dataKey, passphrase, cost, random);
    if (!header)
        return Unexpected(header.error());
    return Vault::Wrapped{dataKey, *header};
}

} // namespace

Vault::Vault(std::unique_ptr<const Folder> folder, crypto::Random& random, const VaultHeader& header,
             const crypto::Key& dataKey, VaultIndex index)
    : m_folder(std::move(folder))
    , m_random(random)
    , m_header(header)
    , m_dataKey(dataKey)
    , m_index(std::move(index))
{
}

bool Vault::isThere(const QString& folder)
{
    return QFileInfo(folder + QLatin1Char('/') + QString::fromStdString(kIndexFile)).isFile();
}

VaultResult<std::unique_ptr<Vault>> Vault::create(const QString& folder,
                                                  const crypto::SecretBytes& passphrase, VaultCost cost,
                                                  crypto::Random& random)
{
    if (isTooShort(passphrase))
        return Unexpected(VaultError::PassphraseTooShort);
    if (isThere(folder))
        return Unexpected(VaultError::AlreadyThere);
    const auto wrapped = wrapAnew(passphrase, cost, random);
    if (!wrapped)
        return Unexpected(wrapped.error());
    return create(folder, *wrapped, random);
}

VaultResult<Vault::Wrapped> Vault::wrapAnew(const crypto::SecretBytes& passphrase, VaultCost cost,
                                            crypto::Random& random)
{
    return wrapFor(random.key(), passphrase, cost, random);
}

VaultResult<std::unique_ptr<Vault>> Vault::create(const QString& folder, const Wrapped& wrapped,
                                                  crypto::Random& random)
{
    if (const auto made = Folder::make(pathOf(folder)); !made)
        return Unexpected(made.error());
    auto locked = Folder::lock(pathOf(folder));
    if (!locked)
        return Unexpected(locked.error());
    if (isThere(folder)) // made by another copy of the app in the meantime
        return Unexpected(VaultError::AlreadyThere);
    std::unique_ptr<Vault> vault(
        new Vault(std::move(locked).value(), random, wrapped.header, wrapped.dataKey, {}));
    auto written = vault->replaceIndex(wrapped.header, {});
    if (written)
        written = vault->m_folder->sync();
    if (!written) {
        vault->m_folder->remove(kIndexFile); // it is said that there is none, and nothing is in it
        return Unexpected(written.error());
    }
    vault->removeStrays();
    vault->m_folder->remove(kLanguageFile); // of a vault that an older version erased
    return vault;
}

VaultResult<std::unique_ptr<Vault>> Vault::open(const QString& folder, const crypto::SecretBytes& passphrase,
                                                crypto::Random& random)
{
    return load(folder, random, [&](const VaultHeader& header) { return unwrap(header, passphrase); });
}

VaultResult<std::unique_ptr<Vault>> Vault::openWith(const QString& folder, const crypto::Key& dataKey,
                                                    crypto::Random& random)
{
    auto vault =
        load(folder, random, [&](const VaultHeader&) -> VaultResult<crypto::Key> { return dataKey; });
    if (!vault && vault.error() == VaultError::VaultDamaged)
        return Unexpected(VaultError::WrongPassphrase);
    return vault;
}

VaultResult<std::unique_ptr<Vault>>
Vault::load(const QString& folder, crypto::Random& random,
            const std::function<VaultResult<crypto::Key>(const VaultHeader&)>& keyFrom)
{
    auto locked = Folder::lock(pathOf(folder));
    if (!locked)
        return Unexpected(locked.error());
    const auto file =
        (*locked)->read(kIndexFile, limits::kVaultBlockBytes + 1); // one more shows that it is too long
    if (!file)
        return Unexpected(file.error());
    const auto header = parseVaultHeader(*file);
    if (!header)
        return Unexpected(header.error());
    if (file->size() != limits::kVaultBlockBytes)
        return Unexpected(VaultError::VaultDamaged);
    const auto dataKey = keyFrom(*header);
    if (!dataKey)
        return Unexpected(dataKey.error());
    const ByteView bytes = *file;
    const auto plain = unseal(*dataKey, bytes.first(kVaultHeaderBytes), bytes.subspan(kVaultHeaderBytes));
    auto index = plain ? parseVaultIndex(*plain) : std::nullopt;
    if (!index)
        return Unexpected(VaultError::VaultDamaged);
    std::unique_ptr<Vault> vault(
        new Vault(std::move(locked).value(), random, *header, *dataKey, *std::move(index)));
    vault->removeStrays();
    return vault;
}

VaultResult<void> Vault::destroy(const QString& folder)
{
    const std::string path = pathOf(folder);
    {
        const auto locked = Folder::lock(path);
        if (!locked)
            return Unexpected(locked.error());
        const Folder& inside = **locked;
        if (!isThere(folder))
            return Unexpected(VaultError::NotThere);
        if (!inside.remove(kIndexFile))
            return Unexpected(VaultError::CannotWrite);
        // From here on no key is left; what is removed below is noise to anyone.
        bool removed = inside.sync() && inside.remove(kNextIndexFile);
        removed &= inside.remove(kRememberedFile);
        removed &= inside.remove(kLanguageFile);
        for (const std::string& name : inside.names())
            removed &= !isHexOfId(name) || inside.remove(name);
        if (!removed)
            return Unexpected(VaultError::CannotWrite);
    }
    QDir().rmdir(folder); // stays if there is something else in it
    return {};
}

std::optional<Vault::Remembered> Vault::rememberedAs(const QString& folder)
{
    const auto locked = Folder::lock(pathOf(folder));
    return locked ? rememberedIn(**locked) : std::nullopt;
}

std::optional<Vault::Remembered> Vault::rememberedAs() const { return rememberedIn(*m_folder); }

VaultResult<void> Vault::setRememberedAs(const std::optional<Remembered>& remembered)
{
    if (!remembered) {
        if (!m_folder->remove(kRememberedFile))
            return Unexpected(VaultError::CannotWrite);
        return m_folder->sync();
    }
    if (!isHexOfId(remembered->name))
        return Unexpected(VaultError::OutOfBounds);
    Bytes file;
    if (remembered->forgotten)
        file.push_back(kForgotten);
    append(file, view(remembered->name));
    file.resize(limits::kVaultBlockBytes);
    const auto written = m_folder->write(kRememberedFile, file);
    return written ? m_folder->sync() : written;
}

std::string Vault::languageOf(const QString& folder)
{
    const auto locked = Folder::lock(pathOf(folder));
    const auto file = locked ? (*locked)->read(kLanguageFile, limits::kVaultBlockBytes + 1)
                             : VaultResult<Bytes>(Unexpected(locked.error()));
    if (!file || file->size() != limits::kVaultBlockBytes)
        return {};
    std::string tag(file->begin(), std::ranges::find(*file, std::uint8_t{0}));
    return isTag(tag) ? tag : std::string();
}

VaultResult<void> Vault::setLanguage(const std::string& tag)
{
    if (!isTag(tag))
        return Unexpected(VaultError::OutOfBounds);
    Bytes file;
    append(file, view(tag));
    file.resize(limits::kVaultBlockBytes);
    const auto written = m_folder->write(kLanguageFile, file);
    return written ? m_folder->sync() : written;
}

bool Vault::opensWith(const crypto::SecretBytes& passphrase) const { return question()(passphrase); }

std::function<bool(const crypto::SecretBytes&)> Vault::question() const
{
    return [header = m_header, dataKey = m_dataKey](const crypto::SecretBytes& passphrase) {
        const auto key = unwrap(header, passphrase);
        return key && *key == dataKey;
    };
}

std::vector<std::string> Vault::namesThatBeginWith(std::string_view beginning) const
{
    std::vector<std::string> out;
    for (auto it = m_index.lower_bound(beginning); it != m_index.end() && it->first.starts_with(beginning);
         ++it)
        out.push_back(it->first);
    return out;
}

VaultResult<crypto::SecretBytes> Vault::read(std::string_view name) const
{
    const auto found = m_index.find(name);
    if (found == m_index.end())
        return Unexpected(VaultError::NotThere);
    const VaultEntry& entry = found->second;
    const auto file = m_folder->read(fileOf(entry), sealedSize(entry.length) + 1);
    if (!file)
        return Unexpected(file.error() == VaultError::NotThere ? VaultError::ObjectDamaged : file.error());
    auto plain = unseal(entry.key, contextOf(name, entry), *file);
    if (!plain || plain->size() < entry.length)
        return Unexpected(VaultError::ObjectDamaged);
    plain->resize(entry.length);
    return *std::move(plain);
}

VaultResult<void> Vault::write(const VaultChanges& changes)
{
    VaultIndex index = m_index;
    std::vector<std::string> made;
    std::vector<std::string> replaced;
    for (const auto& [name, bytes] : changes) {
        if (name.empty() || name.size() > limits::kVaultNameBytes ||
            (bytes && bytes->size() > limits::kVaultObjectBytes))
            return Unexpected(VaultError::OutOfBounds);
        if (const auto old = index.find(name); old != index.end()) {
            replaced.push_back(fileOf(old->second));
            index.erase(old);
        }
        if (bytes) {
            const VaultEntry entry{m_random.bytes<16>(), m_random.key(), bytes->size()};
            made.push_back(fileOf(entry));
            index.emplace(name, entry);
        }
    }
    if (index.size() > limits::kVaultObjects)
        return Unexpected(VaultError::OutOfBounds);
    if (made.empty() && replaced.empty())
        return {};

    auto written = writeObjects(changes, index);
    if (written)
        written = replaceIndex(m_header, index);
    if (!written) {
        remove(made);
        return written;
    }
    // Until this is sure, either index may be the one on the disk: the files of both stay.
    if (auto sure = m_folder->sync(); !sure)
        return sure;
    m_index = std::move(index);
    remove(replaced);
    return {};
}

VaultResult<void> Vault::changePassphrase(const crypto::SecretBytes& passphrase)
{
    const auto wrapped = wrapping()(passphrase);
    return wrapped ? changePassphrase(*wrapped) : Unexpected(wrapped.error());
}

std::function<VaultResult<Vault::Wrapped>(const crypto::SecretBytes&)> Vault::wrapping() const
{
    return [dataKey = m_dataKey, cost = m_header.cost, &random = m_random](const auto& passphrase) {
        return wrapFor(dataKey, passphrase, cost, random);
    };
}

VaultResult<void> Vault::changePassphrase(const Wrapped& wrapped)
{
    if (auto replaced = replaceIndex(wrapped.header, m_index); !replaced)
        return replaced;
    if (auto sure = m_folder->sync(); !sure)
        return sure;
    m_header = wrapped.header;
    return {};
}

// Those that `changes` brings, into the files that `index` gives them; all are on the disk when this returns.
VaultResult<void> Vault::writeObjects(const VaultChanges& changes, const VaultIndex& index) const
{
    for (const auto& [name, bytes] : changes) {
        if (!bytes)
            continue;
        const VaultEntry& entry = index.find(name)->second;
        const Bytes file =
            seal(entry.key, contextOf(name, entry), *bytes, sealedSize(entry.length), m_random);
        if (auto written = m_folder->write(fileOf(entry), file); !written)
            return written;
    }
    return m_folder->sync();
}

// With an error, the one that was there still is.
VaultResult<void> Vault::replaceIndex(const VaultHeader& header, const VaultIndex& index) const
{
    Bytes file = serialise(header);
    append(file, seal(m_dataKey, serialise(header), serialise(index), limits::kVaultBlockBytes - file.size(),
                      m_random));
    auto written = m_folder->write(kNextIndexFile, file);
    if (written)
        written = m_folder->rename(kNextIndexFile, kIndexFile);
    if (!written)
        m_folder->remove(kNextIndexFile);
    return written;
}

void Vault::remove(const std::vector<std::string>& files) const
{
    for (const std::string& name : files)
        m_folder->remove(name); // what stays is removed when the vault is opened again
}

void Vault::removeStrays() const
{
    std::set<std::string> ours;
    for (const auto& [name, entry] : m_index) {
        if (m_folder->sizeOf(fileOf(entry)) != sealedSize(entry.length))
            return;
        ours.insert(fileOf(entry));
    }
    for (const std::string& name : m_folder->names())
        if (name == kNextIndexFile || (isHexOfId(name) && !ours.contains(name)))
            m_folder->remove(name);
}

} // namespace mandorla::sync
