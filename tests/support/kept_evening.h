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
#include <memory>
#include <optional>
#include <stdexcept>
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
        const std::string_view text = "a lamp on the kitchen table";
        m_vault =
            sync::Vault::create(m_folder.filePath(QStringLiteral("vault")),
                                crypto::SecretBytes(text.begin(), text.end()), sync::kLowestCost, m_random)
                .value();
        records.emplace(*m_vault);
        sync::Pairing pairing;
        pairing.fingerprint.fill(0x22);
        store.emplace(std::move(pairing), &*records, theClock, [] {}, [] {});
        two.connect();
        two.one().setDay(store->today());
        store->setKept(true, two.one());
    }

    [[nodiscard]] bool save() { return store->save(two.one(), answers); }

    // Bytes that the disk was given.
    [[nodiscard]] std::size_t saving()
    {
        constexpr std::size_t kRoom = std::size_t{1} << 40;
        Disk disk;
        disk.room = kRoom;
        {
            const DiskInUse use(disk);
            if (!save())
                throw std::runtime_error("not saved");
        }
        return kRoom - *disk.room;
    }

    // As a later start would find it.
    [[nodiscard]] sync::VaultResult<sync::EveningStore::Recalled> recalled()
    {
        crypto::Fingerprint own{};
        own.fill(0x11);
        return store->recall(sync::setupOf(store->pairing(), own, "Noor", true), *two.randoms[0]);
    }

    void agreeOn(const protocol::Round& round)
    {
        two.agreeOn(round, 1);
        answers.assign(round.cards.size(), {});
    }

    TwoSessions two;
    std::vector<protocol::Answer> answers;
    std::optional<sync::Records> records;
    std::optional<sync::EveningStore> store;

private:
    QTemporaryDir m_folder;
    crypto::SystemRandom m_random;
    std::unique_ptr<sync::Vault> m_vault;
};

} // namespace mandorla::test
