#include "sync/household.h"

#include <utility>

namespace mandorla::sync {

namespace {

// One form for equal texts, so that two keyboards give one passphrase.
crypto::SecretBytes bytesOf(const QString& passphrase)
{
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const ByteView bytes = view({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    crypto::SecretBytes out(bytes.begin(), bytes.end());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return out;
}

} // namespace

Household::Household(ClientOptions options, QString folder, VaultCost cost, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_folder(std::move(folder))
    , m_cost(cost)
{
}

Household::~Household() = default;

bool Household::hasVault() const { return Vault::isThere(m_folder); }

Household::State Household::state() const
{
    if (!m_client)
        return State::Closed;
    return m_vault ? State::Open : State::Tonight;
}

void Household::setClient(std::unique_ptr<Client> client)
{
    std::swap(m_client, client);
    emit clientChanged();
}

bool Household::beginTonight()
{
    if (state() != State::Closed)
        return false;
    setClient(std::make_unique<Client>(m_options));
    return true;
}

std::optional<VaultError> Household::create(const QString& passphrase)
{
    return enter(Vault::create(m_folder, bytesOf(passphrase), m_cost, m_random));
}

std::optional<VaultError> Household::open(const QString& passphrase)
{
    return enter(Vault::open(m_folder, bytesOf(passphrase), m_random));
}

std::optional<VaultError> Household::openWith(const crypto::Key& dataKey)
{
    return enter(Vault::openWith(m_folder, dataKey, m_random));
}

std::optional<VaultError> Household::enter(VaultResult<std::unique_ptr<Vault>> vault)
{
    if (!vault)
        return vault.error();
    std::unique_ptr<Vault> opened = std::move(vault).value();
    auto records = std::make_unique<Records>(*opened);
    VaultResult<Records::Self> self = records->self();
    if (!self && self.error() != VaultError::NotThere)
        return self.error();
    if (!self) {
        auto identity = makeIdentity();
        if (!identity)
            return VaultError::NoMemory;
        self = Records::Self{std::move(*identity), {}};
        if (const auto error = records->keep(*self))
            return error;
    }
    // What is damaged keeps nobody out: it shows among the people who are kept.
    if (const auto error = records->bringUpToDate(); error && *error != VaultError::ObjectDamaged)
        return error;
    m_vault = std::move(opened);
    m_records = std::move(records);
    setClient(std::make_unique<Client>(m_options, *self, *m_records));
    return std::nullopt;
}

void Household::lock()
{
    if (state() != State::Open)
        return;
    setClient(nullptr);
    m_records.reset();
    m_vault.reset();
}

bool Household::opensWith(const QString& passphrase) const
{
    return m_vault && m_vault->opensWith(bytesOf(passphrase));
}

std::optional<VaultError> Household::changePassphrase(const QString& passphrase)
{
    return m_vault ? m_vault->changePassphrase(bytesOf(passphrase)) : VaultError::NotThere;
}

const crypto::Key* Household::dataKey() const { return m_vault ? &m_vault->dataKey() : nullptr; }

std::optional<VaultError> Household::letGoOfAll()
{
    lock();
    return state() == State::Closed ? Vault::destroy(m_folder) : VaultError::InUse;
}

} // namespace mandorla::sync
