#include "protocol/limits.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/limits.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

// A sheet and a partner who says anything, between edits of this laptop's person: it is refused by a name, or
// the sheet stays one that this laptop could have written, and reads again from its record as it was.
using namespace mandorla;

namespace {

constexpr sync::SheetId kSheet{1};

void write(sync::Sheets& sheets, std::uint8_t byte, sync::Time& now)
{
    const auto sheet = sheets.sheet(kSheet);
    if (!sheet)
        return;
    now += sync::Time(20);
    const std::string word(1, static_cast<char>('a' + byte % 26));
    if (sheet->entries.empty() || byte % 16 == 0) {
        (void)sheets.add(kSheet, word, now);
        return;
    }
    const sync::SharedEntry& entry = sheet->entries[byte % sheet->entries.size()];
    if (byte % 16 == 1)
        (void)sheets.drop(kSheet, entry.id);
    else if (byte % 16 == 2 && entry.other)
        fuzz::require(sheets.pick(kSheet, entry.id, byte % 32 == 2, now), "not picked");
    else if (byte % 16 == 3)
        (void)sheets.wishToRetain(kSheet, byte % 32 == 3);
    else if (byte % 16 == 4)
        (void)sheets.chooseDays(kSheet, byte % 32 == 4 ? 30 : 180);
    else if (byte == 5)
        (void)sheets.letGo(kSheet);
    else if (byte % 16 == 6) {
        sheets.linkDown();
        sheets.linkUp();
    } else
        (void)sheets.edit(kSheet, entry.id, entry.text.substr(0, 60) + " " + word, now);
}

void look(sync::Sheets& sheets)
{
    const auto sheet = sheets.sheet(kSheet);
    if (!sheet)
        return;
    fuzz::require(sheet->entries.size() <= limits::kEntriesApart, "more entries than there may be");
    fuzz::require(!sheet->kept || sheet->fades, "kept for ever");
    for (const sync::SharedEntry& entry : sheet->entries)
        fuzz::require(entry.text.size() <= 4 * limits::kEntryChars &&
                          (!entry.other || entry.other->size() <= 4 * limits::kEntryChars),
                      "a text that is too long");
}

} // namespace

// One byte: 0 a frame follows, else what the person does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || size > 16384)
        return -1;
    crypto::SeededRandom random(ByteArray<32>{7});
    sync::Sheets sheets(static_cast<crypto::Role>(data[0] & 1), random);
    sheets.setDay(std::chrono::sys_days(std::chrono::days(20'000)));
    sheets.setKeeps((data[0] & 2) != 0);
    sheets.begin(kSheet, {{"en", "A round"}});
    sync::Time now(1000);
    sheets.linkUp();
    ByteView rest(data + 1, size - 1);
    {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        while (!rest.empty()) {
            const std::uint8_t what = rest[0];
            rest = rest.subspan(1);
            if (what != 0) {
                write(sheets, what, now);
                sheets.tick(now);
                continue;
            }
            if (rest.size() < 2)
                break;
            const std::size_t length =
                std::min<std::size_t>(rest.size() - 2, static_cast<std::size_t>(rest[0] << 8 | rest[1]));
            const auto message = protocol::parseMessage(rest.subspan(2, length));
            rest = rest.subspan(2 + length);
            if (!message)
                continue;
            const auto taken = std::visit(
                [&](const auto& m) -> Result<void, sync::Failure> {
                    if constexpr (requires { sheets.take(m, now); })
                        return sheets.take(m, now);
                    else
                        return {};
                },
                *message);
            if (!taken) {
                const auto name = nameOf(taken.error());
                fuzz::require(!name.empty() && name != "unknown", "refused without a name");
                break;
            }
        }
        now += limits::kTypingRest;
        sheets.tick(now);
    }
    look(sheets);
    const auto sheet = sheets.sheet(kSheet);
    for (const protocol::Message& message : sheets.takeMessages()) {
        const Bytes frame = protocol::frameOf(message);
        fuzz::require(protocol::parseMessage(ByteView(frame).subspan(4)).has_value(),
                      "said what no page says");
    }
    if (!sheet)
        return 0;
    const auto record = *std::move(sheets.unpersisted(true).sheets[kSheet]);
    sync::Sheets again(static_cast<crypto::Role>(data[0] & 1), random);
    fuzz::require(again.restore(record).has_value(), "its own record is refused");
    fuzz::require(again.sheet(kSheet)->entries == sheet->entries, "another page from the same record");
    return 0;
}
