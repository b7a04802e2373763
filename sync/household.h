#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "sync/client.h"
#include "sync/look.h"
#include "sync/own_pages.h"
#include "sync/passphrase_try.h"
#include "sync/records.h"
#include "sync/storage/keychain.h"
#include "sync/storage/vault.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

// Whether anything of this laptop's evenings is kept, and the client that belongs to it: just for tonight, or
// from the vault. The app's one door to both.
//
// Life: Closed ── beginTonight() ─► Tonight
//       Closed ── create(), open() ─► Open ── lock() ─► Closed: client gone (silence for the other laptop),
//                                                              every key wiped
// The client is another one after each of these; clientChanged() comes before the old one goes and after the
// new one is there. create() and open() take half a second, for whoever has no window to keep alive; the
// others take it beside the event loop. A passphrase is one for all texts that look the same
// (NFC). With one that has accents, what an older version may have made of the same keys is tried as well; if
// it is wrong, that takes up to two seconds. Not protected: what Qt's own strings keep of a passphrase that
// was typed.
namespace mandorla::sync {

class Household : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Closed,
        Tonight,
        Open
    };

    // folder: where the vault is, or will be; nothing is made there before create(). The clock and the
    // keychain outlive this; null: there is no keychain.
    Household(ClientOptions options, Clock& clock, QString folder, VaultCost cost = kNormalCost,
              Keychain* keychain = nullptr, QObject* parent = nullptr);
    ~Household() override;

    [[nodiscard]] bool hasVault() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] Client* client() const { return m_client.get(); } // null when Closed
    // What this person wrote alone and keeps: with or without anybody who is paired. Null unless Open.
    [[nodiscard]] OwnPages* ownPages() const { return m_ownPages.get(); }

    // How this person wants it to look, as the vault has it; nothing said where it has none that can be read.
    // Only while Open: not_there else.
    [[nodiscard]] Look look() const;
    [[nodiscard]] VaultResult<void> keep(const Look& look);

    // The language that this person chose: a tag, such as "pt-BR". Known while Closed, too, for the page that
    // asks for the passphrase; so it is not encrypted (vault.h). Empty: none was kept.
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] VaultResult<void> keepLanguage(const QString& tag); // Only while Open: not_there else.

    // From Closed only; false otherwise.
    [[nodiscard]] bool beginTonight();
    // An error leaves it Closed, and create() no vault. open() also removes what an interrupted write left.
    [[nodiscard]] VaultResult<void> create(const QString& passphrase);
    [[nodiscard]] VaultResult<void> open(const QString& passphrase);

    using Then = std::function<void(const VaultResult<void>&)>;
    // Closed: open(). Open, for coming back from the cover: whether this is the passphrase, an error if not.
    // It takes its time on another thread, and `then` comes from the event loop, unless it is given up
    // before, by the next one too. Whatever else is done about the vault gives it up and waits for its end:
    // when lock() returns, nothing is left of it either.
    void guess(const QString& passphrase, Then then);
    void giveUpGuess() { m_guess.giveUp(); }
    // Closed, as guess(): by the key from the keychain. wrong_passphrase: it is not that of this vault.
    void openWith(const crypto::Key& dataKey, Then then);
    // create(); and another passphrase in place of `now`: wrong_passphrase, if that is not the one. As
    // guess() has it, and of these two one at a time; nothing is on the disk before it is done. It is given
    // up without a word where it is locked meanwhile.
    void make(const QString& passphrase, Then then);
    void change(const QString& now, const QString& next, Then then);
    void giveUpMaking() { m_making.giveUp(); }

    void lock(); // an open vault, or one about to open; the other laptop hears nothing more

    [[nodiscard]] const crypto::Key* dataKey() const; // null unless Open
    // Erases all that is kept, and closes; needs no passphrase, for one may be forgotten. cannot_write: it is
    // still there. in_use: by another copy, or this evening is just for tonight. What the keychain has goes
    // too, a moment later.
    [[nodiscard]] VaultResult<void> letGoOfAll();

    // --- the desktop's keychain: only if this person wants the vault to open by itself ---
    // Each `then` is called once, from the event loop or at once, and never after this object is gone.
    [[nodiscard]] bool remembers() const;
    // It was told to forget, and may still have the key: it is asked again each time the vault is opened.
    [[nodiscard]] bool isForgetting() const;
    // Only an open vault. no_keychain, cannot_write, disk_full: nothing is remembered.
    void remember(Then then);
    // no_keychain: isForgetting() from now on. cannot_write, disk_full: it remembers as before.
    void forgetRemembered(Then then);
    // For openWith(). Nothing: there is no keychain, or it has no key under that name.
    void rememberedKey(std::function<void(std::optional<crypto::Key>)> then);

signals:
    void clientChanged();
    void ownPagesChanged(); // ownPages()->error()
    void keychainKeeps();   // what letGoOfAll() wanted gone from it
    void forgotten();       // isForgetting() no longer

private:
    [[nodiscard]] VaultResult<void> enter(std::shared_ptr<OpenedVault> opened);
    [[nodiscard]] VaultResult<void> enterNew(VaultResult<std::unique_ptr<Vault>> vault);
    using Opening = std::function<VaultResult<std::unique_ptr<Vault>>(const crypto::SecretBytes&)>;
    [[nodiscard]] PassphraseTry::Ask asking(Opening opening); // on the other thread: and the evening is read
    [[nodiscard]] PassphraseTry::Then entering(Then then);
    void endGuesses();
    void setClient(std::unique_ptr<Client> client);
    [[nodiscard]] std::optional<Vault::Remembered> inKeychain() const;

    ClientOptions m_options;
    Clock& m_clock;
    QString m_folder;
    VaultCost m_cost;
    Keychain* m_keychain;
    crypto::SystemRandom m_random;
    QString m_language;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<OwnPages> m_ownPages;
    std::unique_ptr<Client> m_client;
    PassphraseTry m_guess; // these two end first
    PassphraseTry m_making;
};

} // namespace mandorla::sync
