#include "sync/household.h"

#include "sync/opened_vault.h"

#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

namespace mandorla::sync {

namespace {

void wipe(QString& text) { text.fill(QChar::Null); } // another one that shares it keeps it

crypto::SecretBytes bytesAsTheyAre(const QString& passphrase)
{
    QByteArray utf8 = passphrase.toUtf8();
    const ByteView bytes = view({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    crypto::SecretBytes out(bytes.begin(), bytes.end());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return out;
}

// One form for equal texts, so that two keyboards give one passphrase.
crypto::SecretBytes bytesOf(const QString& passphrase)
{
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    auto out = bytesAsTheyAre(composed);
    wipe(composed);
    return out;
}

// What this may have been when an older vault was made, the likeliest first. Then texts had no one form; and
// where IBus was at work, dead keys were lost: whoever pressed the keys of "brûlée" had made "brulee", under
// dots.
std::vector<crypto::SecretBytes> formsOf(const QString& passphrase)
{
    std::vector<crypto::SecretBytes> out{bytesOf(passphrase)};
    QString apart = passphrase.normalized(QString::NormalizationForm_D);
    QString bare;
    bare.reserve(apart.size()); // no copies while it grows
    for (const QChar c : std::as_const(apart))
        if (!c.isMark())
            bare += c;
    for (const QString& form : {passphrase, apart, bare})
        if (auto bytes = bytesAsTheyAre(form); std::ranges::find(out, bytes) == out.end())
            out.push_back(std::move(bytes));
    wipe(apart);
    wipe(bare);
    return out;
}

} // namespace

Household::Household(ClientOptions options, Clock& clock, QString folder, VaultCost cost, Keychain* keychain,
                     QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_cost(cost)
    , m_keychain(keychain)
    , m_language(QString::fromStdString(Vault::languageOf(m_folder)))
{
}

Household::~Household()
{
    if (m_ownPages)
        (void)m_ownPages->save(); // the last moment for it
}

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

Look Household::look() const
{
    const auto kept = m_records ? m_records->look() : VaultResult<Look>(Look());
    return kept ? *kept : Look();
}

VaultResult<void> Household::keep(const Look& look)
{
    return m_records ? m_records->keep(look) : Unexpected(VaultError::NotThere);
}

VaultResult<void> Household::keepLanguage(const QString& tag)
{
    if (!m_vault)
        return Unexpected(VaultError::NotThere);
    auto kept = m_vault->setLanguage(tag.toStdString());
    if (kept)
        m_language = tag;
    return kept;
}

bool Household::beginTonight()
{
    if (state() != State::Closed)
        return false;
    m_guess.giveUp();
    m_making.giveUp();
    setClient(std::make_unique<Client>(m_options, m_clock));
    return true;
}

VaultResult<void> Household::create(const QString& passphrase)
{
    endGuesses();
    return enterNew(Vault::create(m_folder, bytesOf(passphrase), m_cost, m_random));
}

void Household::make(const QString& passphrase, Then then)
{
    const auto ask = [this](const crypto::SecretBytes& form) -> PassphraseTry::Outcome {
        auto wrapped = Vault::wrapAnew(form, m_cost, m_random);
        if (!wrapped)
            return Unexpected(wrapped.error());
        return PassphraseTry::Found{nullptr, std::move(wrapped).value()};
    };
    m_making.start({bytesOf(passphrase)}, ask, [this, then](PassphraseTry::Outcome outcome) {
        if (!outcome)
            return then(Unexpected(outcome.error()));
        endGuesses();
        then(enterNew(Vault::create(m_folder, *outcome->wrapped, m_random)));
    });
}

VaultResult<void> Household::enterNew(VaultResult<std::unique_ptr<Vault>> vault)
{
    if (!vault)
        return Unexpected(vault.error());
    auto entered = enter(std::make_shared<OpenedVault>(std::move(vault).value()));
    if (!entered) // else it would be there already when it is tried again
        (void)Vault::destroy(m_folder);
    return entered;
}

VaultResult<void> Household::open(const QString& passphrase)
{
    endGuesses();
    const auto ask =
        asking([this](const crypto::SecretBytes& form) { return Vault::open(m_folder, form, m_random); });
    PassphraseTry::Outcome outcome = Unexpected(VaultError::WrongPassphrase);
    for (const auto& form : formsOf(passphrase)) {
        outcome = ask(form);
        if (outcome || outcome.error() != VaultError::WrongPassphrase)
            break;
    }
    return outcome ? enter(std::move(outcome->opened)) : Unexpected(outcome.error());
}

void Household::guess(const QString& passphrase, Then then)
{
    if (state() != State::Open)
        return m_guess.start(formsOf(passphrase), asking([this](const crypto::SecretBytes& form) {
                                 return Vault::open(m_folder, form, m_random);
                             }),
                             entering(std::move(then)));
    const auto ask = [opensWith =
                          m_vault->question()](const crypto::SecretBytes& form) -> PassphraseTry::Outcome {
        if (opensWith(form))
            return PassphraseTry::Found();
        return Unexpected(VaultError::WrongPassphrase);
    };
    m_guess.start(formsOf(passphrase), ask, [then](const PassphraseTry::Outcome& outcome) {
        then(outcome ? VaultResult<void>() : Unexpected(outcome.error()));
    });
}

void Household::openWith(const crypto::Key& dataKey, Then then)
{
    m_guess.start(std::vector<crypto::SecretBytes>(1), // no passphrase: asked once
                  asking([this, dataKey](const crypto::SecretBytes&) {
                      return Vault::openWith(m_folder, dataKey, m_random);
                  }),
                  entering(std::move(then)));
}

PassphraseTry::Ask Household::asking(Opening opening)
{
    return [this, opening = std::move(opening), today = m_clock.today(),
            now = m_clock.now()](const crypto::SecretBytes& form) -> PassphraseTry::Outcome {
        auto vault = opening(form);
        if (!vault)
            return Unexpected(vault.error());
        auto opened = std::make_shared<OpenedVault>(std::move(vault).value());
        opened->recall(m_random, today, now);
        return PassphraseTry::Found{std::move(opened), {}};
    };
}

PassphraseTry::Then Household::entering(Then then)
{
    return [this, then = std::move(then)](PassphraseTry::Outcome outcome) {
        then(outcome ? enter(std::move(outcome->opened)) : Unexpected(outcome.error()));
    };
}

VaultResult<void> Household::enter(std::shared_ptr<OpenedVault> opened)
{
    Records* records = opened->records.get();
    VaultResult<Records::Self> self = records->self();
    if (!self && self.error() != VaultError::NotThere)
        return Unexpected(self.error());
    if (!self) {
        auto identity = makeIdentity();
        if (!identity)
            return Unexpected(VaultError::NoMemory);
        self = Records::Self{std::move(*identity), {}};
        if (auto kept = records->keep(*self); !kept)
            return kept;
    }
    // What is damaged keeps nobody out: it shows among the people who are kept.
    if (auto brought = records->bringUpToDate(); !brought && brought.error() != VaultError::ObjectDamaged)
        return brought;
    m_vault = std::move(opened->vault);
    m_records = std::move(opened->records);
    m_ownPages =
        std::make_unique<OwnPages>(*m_records, m_clock, m_random, [this] { emit ownPagesChanged(); });
    setClient(std::make_unique<Client>(m_options, m_clock, *self, *m_records, std::move(opened)));
    if (isForgetting())
        forgetRemembered([](const auto&) {});
    return {};
}

void Household::lock()
{
    if (state() != State::Open)
        return m_guess.end(); // what is about to open
    (void)m_ownPages->save(); // locking waits for no disk
    setClient(nullptr);
    endGuesses();
    m_ownPages.reset();
    m_records.reset();
    m_vault.reset();
}

void Household::change(const QString& now, const QString& next, Then then)
{
    if (!m_vault)
        return then(Unexpected(VaultError::NotThere));
    const auto ask = [opensWith = m_vault->question(), wrapping = m_vault->wrapping(),
                      other = bytesOf(next)](const crypto::SecretBytes& form) -> PassphraseTry::Outcome {
        if (!opensWith(form))
            return Unexpected(VaultError::WrongPassphrase);
        auto wrapped = wrapping(other);
        if (!wrapped)
            return Unexpected(wrapped.error());
        return PassphraseTry::Found{nullptr, std::move(wrapped).value()};
    };
    m_making.start(formsOf(now), ask, [this, then](PassphraseTry::Outcome outcome) {
        then(outcome ? m_vault->changePassphrase(*outcome->wrapped) : Unexpected(outcome.error()));
    });
}

void Household::endGuesses()
{
    m_guess.end();
    m_making.end();
}

const crypto::Key* Household::dataKey() const { return m_vault ? &m_vault->dataKey() : nullptr; }

VaultResult<void> Household::letGoOfAll()
{
    endGuesses();
    lock();
    if (state() != State::Closed)
        return Unexpected(VaultError::InUse);
    const auto is = inKeychain();
    auto destroyed = Vault::destroy(m_folder);
    if (destroyed)
        m_language.clear();
    if (destroyed && is) {
        const auto removed = [here = QPointer(this)](bool gone) {
            if (here && !gone)
                emit here->keychainKeeps();
        };
        if (m_keychain)
            m_keychain->remove(QString::fromStdString(is->name), removed);
        else
            removed(false);
    }
    return destroyed;
}

// --- the desktop's keychain ---

std::optional<Vault::Remembered> Household::inKeychain() const
{
    return m_vault ? m_vault->rememberedAs() : Vault::rememberedAs(m_folder);
}

bool Household::remembers() const
{
    const auto is = inKeychain();
    return is && !is->forgotten;
}

bool Household::isForgetting() const
{
    const auto is = inKeychain();
    return is && is->forgotten;
}

// The name is on disk before the keychain has anything: nothing stays in it that nobody knows of. For the
// same reason a name that is still to be forgotten is taken again: what is written there now takes its place.
void Household::remember(Then then)
{
    if (!m_vault || !m_keychain)
        return then(Unexpected(VaultError::NoKeychain));
    const auto before = inKeychain();
    const auto id = m_random.bytes<16>();
    const std::string name =
        before ? before->name
               : QByteArray(reinterpret_cast<const char*>(id.data()), id.size()).toHex().toStdString();
    if (const auto written = m_vault->setRememberedAs(Vault::Remembered{name}); !written)
        return then(written);
    m_keychain->write(QString::fromStdString(name), m_vault->dataKey(),
                      [here = QPointer(this), before, then = std::move(then)](bool written) {
                          if (!here)
                              return;
                          if (!written && here->m_vault)
                              (void)here->m_vault->setRememberedAs(
                                  before); // else one that is not there is asked for
                          then(written ? VaultResult<void>() : Unexpected(VaultError::NoKeychain));
                      });
}

// That it is to be forgotten is on disk before it is: whatever comes between, it is asked again.
void Household::forgetRemembered(Then then)
{
    const auto is = m_vault ? inKeychain() : std::nullopt;
    if (!is)
        return then({});
    if (const auto written = m_vault->setRememberedAs(Vault::Remembered{is->name, true}); !written)
        return then(written);
    if (!m_keychain)
        return then(Unexpected(VaultError::NoKeychain));
    m_keychain->remove(QString::fromStdString(is->name),
                       [here = QPointer(this), name = is->name, then = std::move(then)](bool gone) {
                           if (!here)
                               return;
                           if (!gone)
                               return then(Unexpected(VaultError::NoKeychain));
                           // Locked meanwhile: then it is asked again, and finds nothing. Or remembered
                           // again: then it is there.
                           const auto now = here->m_vault ? here->inKeychain() : std::nullopt;
                           if (!now || !now->forgotten || now->name != name)
                               return then({});
                           const auto written = here->m_vault->setRememberedAs(std::nullopt);
                           if (written)
                               emit here->forgotten();
                           then(written);
                       });
}

void Household::rememberedKey(std::function<void(std::optional<crypto::Key>)> then)
{
    const auto is = m_vault ? std::nullopt : inKeychain();
    if (!is || is->forgotten || !m_keychain)
        return then(std::nullopt);
    m_keychain->read(QString::fromStdString(is->name),
                     [here = QPointer(this), then = std::move(then)](auto key) {
                         if (here)
                             then(std::move(key));
                     });
}

} // namespace mandorla::sync
