#pragma once

#include "protocol/limits.h"
#include "sync/evening_store.h"
#include "sync/storage/vault.h"
#include "tests/support/rounds.h"
#include "tests/support/the_clock.h"
#include "tests/support/two_sessions.h"
#include "tests/sync/storage/disk.h"

#include <QTemporaryDir>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

// Two sessions, of which the first is kept on a disk that counts, and that can fail.
namespace mandorla::test {

// About 50 KiB of texts.
inline protocol::Round longRound()
{
    protocol::RoundDraft draft = wishes(limits::kCards);
    for (protocol::Text* text : protocol::textsOf(draft))
        for (const char* language : {"de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv"})
            if (!text->empty())
                (*text)[language] =
                    std::string(text == &draft.title ? limits::kTitleChars : limits::kPromptChars, 'x');
    auto round = protocol::checkRound(draft);
    if (!round)
        throw std::runtime_error("no round");
    return std::move(round).value();
}

class KeptEvening
{
public:
    explicit KeptEvening(std::uint8_t evening = 0)
        : two(evening)
    {
        vault = sync::Vault::create(m_folder.filePath(QStringLiteral("vault")), passphrase(),
                                    sync::kLowestCost, m_random)
                    .value();
        records.emplace(*vault);
        sync::Pairing pairing;
        pairing.fingerprint.fill(0x22);
        store.emplace(std::move(pairing), &*records, theClock, [] {}, [] {});
        two.connect();
        two.one().setDay(store->today());
        store->setKept(true, two.one());
    }

    using Drafts = sync::EveningStore::Drafts;
    [[nodiscard]] bool save(Drafts drafts = Drafts::Too) { return store->save(two.one(), answers, drafts); }

    // Bytes that the disk was given.
    [[nodiscard]] std::size_t saving(Drafts drafts = Drafts::Too)
    {
        constexpr std::size_t kRoom = std::size_t{1} << 40;
        Disk disk;
        disk.room = kRoom;
        {
            const DiskInUse use(disk);
            if (!save(drafts))
                throw std::runtime_error("not saved");
        }
        return kRoom - *disk.room;
    }

    // As a later start would find it.
    [[nodiscard]] sync::VaultResult<sync::EveningStore::Recalled> recalled() { return recalledBy(*store); }

    // The same, if the power went now.
    [[nodiscard]] sync::VaultResult<sync::EveningStore::Recalled> recalledFromTheDisk()
    {
        const QTemporaryDir copies;
        const QString copy = copies.filePath(QStringLiteral("vault"));
        std::filesystem::copy(m_folder.filePath(QStringLiteral("vault")).toStdString(), copy.toStdString());
        const auto there = sync::Vault::open(copy, passphrase(), m_random).value();
        sync::Records inIt(*there);
        return recalledBy(sync::EveningStore(store->pairing(), &inIt, theClock, [] {}, [] {}));
    }

    void agreeOn(const protocol::Round& round)
    {
        two.agreeOn(round, 1);
        answers.assign(round.cards.size(), {});
    }

private:
    [[nodiscard]] static crypto::SecretBytes passphrase()
    {
        const std::string_view text = "a lamp on the kitchen table";
        return {text.begin(), text.end()};
    }

    [[nodiscard]] sync::VaultResult<sync::EveningStore::Recalled> recalledBy(const sync::EveningStore& there)
    {
        crypto::Fingerprint own{};
        own.fill(0x11);
        return there.recall(sync::setupOf(there.pairing(), own, "Noor", true), *two.randoms[0]);
    }

    QTemporaryDir m_folder;
    crypto::SystemRandom m_random;

public:
    std::unique_ptr<sync::Vault> vault;
    TwoSessions two;
    std::vector<protocol::Answer> answers;
    std::optional<sync::Records> records;
    std::optional<sync::EveningStore> store;
};

} // namespace mandorla::test
