#include "sync/records.h"

#include "protocol/bytes.h"
#include "protocol/crypto/hash.h"
#include "protocol/limits.h"
#include "sync/conversation/journal.h"
#include "sync/limits.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace mandorla::sync {

namespace {

constexpr char kSelf[] = "self";
// Followed by the id of the companion; the first version had one, and no id.
constexpr char kCompanion[] = "companion";
constexpr char kEvening[] = "evening"; // Now, then the day
constexpr char kAlone[] = "alone";
constexpr char kOwn[] = "own/";     // then an id: a round, its answers, a day
constexpr char kSheet[] = "page";   // then the sheet
constexpr char kLetGo[] = "let-go"; // sheets that are gone, and the other laptop has yet to hear it
constexpr char kFaded[] = "faded";  // sheets that went by their days, with the day on which each did
constexpr char kCalendar[] = "calendar";
constexpr char kLook[] = "look";

// No clock that is right says less.
constexpr std::chrono::sys_days kFirstRelease = std::chrono::year(2026) / 11 / 1;

static_assert(limits::kPageBytes <= limits::kVaultObjectBytes &&
              limits::kJournalBytes + 2 * limits::kAnswersBytes <= limits::kVaultObjectBytes &&
              limits::kRoundBytes + 2 * limits::kAnswersBytes <= limits::kVaultObjectBytes);

constexpr std::size_t kIdBytes = 16; // of a sheet

// Of a look: its version, then the text in percent, then dark, more contrast, less motion; 0: not said, 1:
// no, 2: yes.
constexpr std::uint8_t kLookVersion = 1;

// An object is fields, each with its length in front (8 bytes, least significant first).
class Packer
{
public:
    Packer& add(ByteView field)
    {
        const auto length = le64(field.size());
        m_bytes.insert(m_bytes.end(), length.begin(), length.end());
        m_bytes.insert(m_bytes.end(), field.begin(), field.end());
        return *this;
    }
    Packer& add(const QByteArray& field)
    {
        return add(view({field.constData(), static_cast<std::size_t>(field.size())}));
    }
    [[nodiscard]] ByteView bytes() const { return m_bytes; }

private:
    crypto::SecretBytes m_bytes;
};

// Exactly so many fields, none longer than it may be; nothing otherwise.
std::vector<ByteView> unpack(ByteView bytes, std::initializer_list<std::size_t> most)
{
    std::vector<ByteView> out;
    for (const std::size_t limit : most) {
        if (bytes.size() < 8)
            return {};
        const std::uint64_t length = fromLe64(bytes);
        bytes = bytes.subspan(8);
        if (length > limit || length > bytes.size())
            return {};
        out.push_back(bytes.first(static_cast<std::size_t>(length)));
        bytes = bytes.subspan(static_cast<std::size_t>(length));
    }
    return bytes.empty() ? out : std::vector<ByteView>();
}

QByteArray toQt(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QString textOf(ByteView bytes) { return QString::fromUtf8(toQt(bytes)); }

std::string nameOf(const char* kind, const CompanionId& id)
{
    return id.empty() ? kind : std::string(kind) + '/' + id;
}

// Of the other parts of an evening.
std::string nameOf(JournalPart part, const CompanionId& id)
{
    const auto number = static_cast<char>('a' + static_cast<int>(part));
    return nameOf(kEvening, id) + (part == JournalPart::Now ? std::string() : std::string("/") + number);
}

std::string nameOfDrafts(const CompanionId& id) { return nameOf(kEvening, id) + "/drafts"; }

// Of all that belongs to an evening in parts, but for Now.
std::vector<std::string> namesBesideNow(const CompanionId& id)
{
    std::vector<std::string> out{nameOfDrafts(id)};
    for (std::size_t part = 0; part < kJournalParts; ++part)
        if (static_cast<JournalPart>(part) != JournalPart::Now)
            out.push_back(nameOf(static_cast<JournalPart>(part), id));
    return out;
}

std::string nameOfAlone(const CompanionId& id, const std::string& round)
{
    return nameOf(kAlone, id) + '/' + round;
}

std::optional<std::chrono::sys_days> dayFrom(ByteView field)
{
    if (field.size() != 8 || fromLe64(field) > limits::kLastDay)
        return std::nullopt;
    return std::chrono::sys_days(std::chrono::days(fromLe64(field)));
}

ByteArray<8> fieldOf(std::chrono::sys_days day)
{
    return le64(static_cast<std::uint64_t>(day.time_since_epoch().count()));
}

std::string sheetsOf(const CompanionId& id) { return nameOf(kSheet, id) + '/'; }

std::string sheetName(const CompanionId& id, const SheetId& sheet)
{
    return sheetsOf(id) + toQt(sheet).toHex().toStdString();
}

std::optional<SheetId> sheetFrom(const std::string& hex)
{
    const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(hex));
    if (hex.size() != 2 * kIdBytes || bytes.toHex().toStdString() != hex)
        return std::nullopt;
    return take<kIdBytes>(view({bytes.constData(), kIdBytes}));
}

// Of the object that Now is in, or all of one that was kept as a whole: the journal, the answers, the day.
std::vector<ByteView> fieldsOfEvening(ByteView object)
{
    return unpack(object, {limits::kJournalBytes, limits::kAnswersBytes, 8});
}

VaultResult<Records::Companion> readCompanion(ByteView object)
{
    const auto fields = unpack(object, {32, 32, 1, limits::kNameBytes, limits::kAddressBytes});
    if (fields.empty() || fields[0].size() != 32 || fields[1].size() != 32 || fields[2].size() != 1)
        return Unexpected(VaultError::ObjectDamaged);
    return Records::Companion{{take<32>(fields[0]), crypto::PairKey(fields[1]), fields[2][0] != 0},
                              textOf(fields[3]),
                              parseAddress(textOf(fields[4]))};
}

std::uint8_t byteOf(const std::optional<bool>& wish)
{
    return !wish ? std::uint8_t{0} : *wish ? std::uint8_t{2} : std::uint8_t{1};
}

std::optional<bool> wishFrom(std::uint8_t byte)
{
    return byte == 0 ? std::nullopt : std::optional(byte == 2);
}

} // namespace

CompanionId companionIdOf(const crypto::Fingerprint& fingerprint)
{
    const crypto::Digest digest = crypto::h32("mandorla/companion", fingerprint);
    return toQt(ByteView(digest).first(8)).toHex().toStdString();
}

VaultResult<void> Records::bringUpToDate()
{
    auto named = nameAsToday();
    eraseStrayParts();
    return named;
}

// One batch: whenever this ends, the names are the old ones or the new ones.
VaultResult<void> Records::nameAsToday()
{
    const auto object = m_vault.read(kCompanion);
    if (!object)
        return object.error() == VaultError::NotThere ? VaultResult<void>() : Unexpected(object.error());
    const auto companion = readCompanion(*object);
    if (!companion)
        return Unexpected(companion.error());
    const CompanionId id = companionIdOf(companion->pairing.fingerprint);
    VaultChanges changes{{nameOf(kCompanion, id), ByteView(*object)}, {kCompanion, std::nullopt}};
    const auto evening = m_vault.read(kEvening);
    if (evening)
        changes.insert({{nameOf(kEvening, id), ByteView(*evening)}, {kEvening, std::nullopt}});
    else if (evening.error() != VaultError::NotThere)
        return Unexpected(evening.error());
    return m_vault.write(changes);
}

// Where it cannot be written, another time: nothing reads them.
void Records::eraseStrayParts()
{
    const std::string beginning = nameOf(kEvening, {}) + '/';
    std::set<CompanionId> all;
    for (const std::string& name : m_vault.namesThatBeginWith(beginning))
        all.insert(name.substr(beginning.size(), name.find('/', beginning.size()) - beginning.size()));
    VaultChanges strays;
    for (const CompanionId& id : all) {
        const auto object = m_vault.read(nameOf(kEvening, id));
        const bool isGone = !object && object.error() == VaultError::NotThere;
        const auto fields = object ? fieldsOfEvening(*object) : std::vector<ByteView>();
        if (isGone || (!fields.empty() && isWhole(fields[0])))
            for (const std::string& name : namesBesideNow(id))
                strays.emplace(name, std::nullopt);
    }
    (void)m_vault.write(strays);
}

// Where none is kept, as in a vault of the first version, it is that of the day on which an evening last
// changed: the last one that is not later than the clock, unless the clock is certainly wrong. One that is
// damaged is made anew.
Calendar Records::calendarAsKept(std::chrono::sys_days clock) const
{
    if (const auto object = m_vault.read(kCalendar)) {
        const auto fields = unpack(*object, {8, 8, 8, 1});
        const auto day = fields.empty() ? std::nullopt : dayFrom(fields[0]);
        const auto at = fields.empty() ? std::nullopt : dayFrom(fields[1]);
        const auto since = fields.empty() ? std::nullopt : dayFrom(fields[2]);
        if (day && at && since && fields[3].size() == 1 && fields[3][0] <= 3) {
            if (fields[3][0] == 3)
                return {*day, *at, std::nullopt};
            return {*day, *at, Calendar::Doubt{*since, static_cast<Calendar::Answer>(fields[3][0])}};
        }
    }
    std::optional<std::chrono::sys_days> last;
    for (const CompanionId& id : companions())
        if (const auto there = evening(id); there && (there->day <= clock || clock < kFirstRelease))
            last = std::max(last.value_or(there->day), there->day);
    return Calendar(last.value_or(clock));
}

void Records::keepCalendar()
{
    if (m_calendarOnDisk && m_calendar->isKeptAs(*m_calendarOnDisk))
        return;
    const auto& doubt = m_calendar->doubt();
    const ByteArray<1> answer{doubt ? static_cast<std::uint8_t>(doubt->answer) : std::uint8_t{3}};
    Packer object;
    object.add(fieldOf(m_calendar->sure())).add(fieldOf(m_calendar->clock()));
    object.add(fieldOf(doubt ? doubt->since : m_calendar->sure())).add(answer);
    if (m_vault.write({{kCalendar, object.bytes()}})) // else another time
        m_calendarOnDisk = m_calendar;
}

Calendar Records::calendarAtOpening(std::chrono::sys_days clock) const
{
    clock = std::max(clock, std::chrono::sys_days());
    Calendar out = calendarAsKept(clock);
    out.open(clock);
    return out;
}

const Calendar& Records::calendar(std::chrono::sys_days clock)
{
    clock = std::max(clock, std::chrono::sys_days());
    if (!m_calendar) {
        m_calendar = calendarAsKept(clock);
        if (m_vault.read(kCalendar))
            m_calendarOnDisk = m_calendar;
        m_calendar->open(clock);
    } else if (m_calendar->at() == clock) {
        return *m_calendar;
    } else {
        m_calendar->look(clock);
    }
    keepCalendar();
    return *m_calendar;
}

void Records::answerClock(bool right)
{
    if (!m_calendar)
        return;
    m_calendar->answer(right);
    keepCalendar();
}

std::vector<CompanionId> Records::companions() const
{
    std::vector<CompanionId> out;
    for (const std::string& name : m_vault.namesThatBeginWith(kCompanion))
        out.push_back(name == kCompanion ? CompanionId() : name.substr(nameOf(kCompanion, "").size() + 1));
    return out;
}

VaultResult<Records::Self> Records::self() const
{
    const auto object = m_vault.read(kSelf);
    if (!object)
        return Unexpected(object.error());
    const auto fields = unpack(*object, {limits::kDerBytes, limits::kDerBytes, limits::kNameBytes});
    if (fields.empty())
        return Unexpected(VaultError::ObjectDamaged);
    auto identity = identityFrom(fields[0], toQt(fields[1]));
    if (!identity)
        return Unexpected(VaultError::ObjectDamaged);
    return Self{std::move(*identity), textOf(fields[2])};
}

VaultResult<void> Records::keep(const Self& self)
{
    Packer object;
    object.add(self.identity.der).add(self.identity.certificate.toDer()).add(self.name.toUtf8());
    return m_vault.write({{kSelf, object.bytes()}});
}

VaultResult<Records::Companion> Records::companion(const CompanionId& id) const
{
    const auto object = m_vault.read(nameOf(kCompanion, id));
    if (!object)
        return Unexpected(object.error());
    auto companion = readCompanion(*object);
    if (companion && companionIdOf(companion->pairing.fingerprint) != id)
        return Unexpected(VaultError::ObjectDamaged);
    return companion;
}

VaultResult<void> Records::keep(const Companion& companion)
{
    const Pairing& pairing = companion.pairing;
    const ByteArray<1> showed{static_cast<std::uint8_t>(pairing.iShowed)};
    Packer object;
    object.add(pairing.fingerprint).add(pairing.key.bytes()).add(showed).add(companion.name.toUtf8());
    object.add(companion.address ? toString(*companion.address).toUtf8() : QByteArray());
    return m_vault.write({{nameOf(kCompanion, companionIdOf(pairing.fingerprint)), object.bytes()}});
}

VaultResult<Records::Evening> Records::evening(const CompanionId& id) const
{
    const auto object = m_vault.read(nameOf(kEvening, id));
    if (!object)
        return Unexpected(object.error());
    const auto fields = fieldsOfEvening(*object);
    const auto day = fields.empty() ? std::nullopt : dayFrom(fields[2]);
    if (!day || fields[0].size() < kSeedBytes)
        return Unexpected(VaultError::ObjectDamaged);
    Evening out{{}, {fields[1].begin(), fields[1].end()}, *day, {}};
    if (isWhole(fields[0])) {
        out.journal.assign(fields[0].begin(), fields[0].end());
        return out;
    }
    JournalParts parts;
    parts[JournalPart::Now].assign(fields[0].begin(), fields[0].end());
    for (std::size_t i = 0; i < kJournalParts; ++i) {
        const auto part = static_cast<JournalPart>(i);
        if (part != JournalPart::Now) {
            auto bytes = m_vault.read(nameOf(part, id));
            if (!bytes && bytes.error() != VaultError::NotThere)
                return Unexpected(bytes.error());
            if (bytes)
                parts[part] = std::move(bytes).value();
        }
        out.lengths[i] = parts[part].size();
    }
    out.journal = joined(parts);
    if (auto drafts = m_vault.read(nameOfDrafts(id)))
        out.drafts = std::move(drafts).value();
    else if (drafts.error() != VaultError::NotThere)
        return Unexpected(drafts.error());
    return out;
}

// One batch: whenever this ends, all of it is there or nothing.
VaultResult<void> Records::keep(const CompanionId& id, const EveningChanges& changes)
{
    const auto bytesOrNone = [](ByteView bytes) {
        return bytes.empty() ? std::nullopt : std::optional<ByteView>(bytes);
    };
    VaultChanges out;
    Packer now;
    for (const auto& [part, bytes] : changes.parts) {
        if (part == JournalPart::Now)
            now.add(bytes).add(ByteView()).add(fieldOf(changes.day));
        out.emplace(nameOf(part, id), bytesOrNone(part == JournalPart::Now ? now.bytes() : bytes));
    }
    if (changes.drafts)
        out.emplace(nameOfDrafts(id), bytesOrNone(*changes.drafts));
    return m_vault.write(out);
}

VaultResult<void> Records::setDay(const CompanionId& id, std::chrono::sys_days day)
{
    const auto object = m_vault.read(nameOf(kEvening, id));
    if (!object)
        return Unexpected(object.error());
    const auto fields = fieldsOfEvening(*object);
    if (fields.empty())
        return Unexpected(VaultError::ObjectDamaged);
    Packer dated;
    dated.add(fields[0]).add(fields[1]).add(fieldOf(day));
    return m_vault.write({{nameOf(kEvening, id), dated.bytes()}});
}

std::vector<std::string> Records::roundsAlone(const CompanionId& id) const
{
    std::vector<std::string> out;
    const std::string beginning = nameOfAlone(id, {});
    for (const std::string& name : m_vault.namesThatBeginWith(beginning))
        out.push_back(name.substr(beginning.size()));
    return out;
}

VaultResult<Records::Alone> Records::alone(const CompanionId& id, const std::string& round) const
{
    const auto object = m_vault.read(nameOfAlone(id, round));
    if (!object)
        return Unexpected(object.error());
    const auto fields = unpack(*object, {limits::kAnswersBytes, 8});
    const auto day = fields.empty() ? std::nullopt : dayFrom(fields[1]);
    if (!day)
        return Unexpected(VaultError::ObjectDamaged);
    return Alone{{fields[0].begin(), fields[0].end()}, *day};
}

VaultResult<void> Records::keep(const CompanionId& id, const std::string& round, const Alone& alone)
{
    Packer object;
    object.add(alone.drafts).add(fieldOf(alone.day));
    return m_vault.write({{nameOfAlone(id, round), object.bytes()}});
}

VaultResult<void> Records::letGoOfAlone(const CompanionId& id, const std::string& round)
{
    return m_vault.write({{nameOfAlone(id, round), std::nullopt}});
}

std::vector<std::string> Records::own() const
{
    std::vector<std::string> out;
    for (const std::string& name : m_vault.namesThatBeginWith(kOwn))
        out.push_back(name.substr(std::string_view(kOwn).size()));
    return out;
}

VaultResult<Records::Own> Records::own(const std::string& id) const
{
    const auto object = m_vault.read(kOwn + id);
    if (!object)
        return Unexpected(object.error());
    const auto fields = unpack(*object, {limits::kRoundBytes, limits::kAnswersBytes, 8});
    const auto day = fields.empty() ? std::nullopt : dayFrom(fields[2]);
    if (!day)
        return Unexpected(VaultError::ObjectDamaged);
    return Own{{fields[0].begin(), fields[0].end()}, {fields[1].begin(), fields[1].end()}, *day};
}

VaultResult<void> Records::keep(const std::string& id, const Own& own)
{
    Packer object;
    object.add(own.round).add(own.drafts).add(fieldOf(own.day));
    return m_vault.write({{kOwn + id, object.bytes()}});
}

VaultResult<void> Records::letGoOfOwn(const std::string& id)
{
    return m_vault.write({{kOwn + id, std::nullopt}});
}

VaultResult<Look> Records::look() const
{
    const auto object = m_vault.read(kLook);
    if (!object)
        return object.error() == VaultError::NotThere ? VaultResult<Look>(Look())
                                                      : Unexpected(object.error());
    const auto fields = unpack(*object, {1, 4});
    if (fields.empty() || fields[0].size() != 1 || fields[0][0] != kLookVersion || fields[1].size() != 4)
        return Unexpected(VaultError::ObjectDamaged);
    const ByteView said = fields[1];
    const bool sized = said[0] != 0;
    if ((sized && (said[0] < Look::kTextFrom || said[0] > Look::kTextTo)) ||
        std::any_of(said.begin() + 1, said.end(), [](std::uint8_t byte) { return byte > 2; }))
        return Unexpected(VaultError::ObjectDamaged);
    return Look{sized ? std::optional<int>(said[0]) : std::nullopt, wishFrom(said[1]), wishFrom(said[2]),
                wishFrom(said[3])};
}

VaultResult<void> Records::keep(const Look& look)
{
    if (look == Look())
        return m_vault.write({{kLook, std::nullopt}});
    Packer object;
    object.add(ByteArray<1>{kLookVersion});
    object.add(ByteArray<4>{static_cast<std::uint8_t>(look.textSize.value_or(0)), byteOf(look.dark),
                            byteOf(look.contrast), byteOf(look.still)});
    return m_vault.write({{kLook, object.bytes()}});
}

VaultResult<Records::SavedSheets> Records::sheets(const CompanionId& id) const
{
    SavedSheets out;
    for (const std::string& name : m_vault.namesThatBeginWith(sheetsOf(id))) {
        const auto sheet = sheetFrom(name.substr(sheetsOf(id).size()));
        if (!sheet)
            continue;
        auto record = m_vault.read(name);
        if (record)
            out.sheets.emplace(*sheet, std::move(record).value());
        else if (record.error() == VaultError::NoMemory)
            return Unexpected(record.error());
        else
            out.damaged.push_back(*sheet);
    }
    if (const auto letGo = m_vault.read(nameOf(kLetGo, id)))
        for (std::size_t at = 0; at + kIdBytes <= letGo->size(); at += kIdBytes)
            out.letGo.push_back(take<kIdBytes>(*letGo, at));
    if (const auto faded = m_vault.read(nameOf(kFaded, id)))
        for (std::size_t at = 0; at + kIdBytes + 8 <= faded->size(); at += kIdBytes + 8)
            if (const auto day = dayFrom(ByteView(*faded).subspan(at + kIdBytes, 8)))
                out.faded.emplace(take<kIdBytes>(*faded, at), *day);
    return out;
}

VaultResult<void> Records::keep(const CompanionId& id, const UnpersistedSheets& sheets)
{
    VaultChanges changes;
    for (const auto& [sheet, record] : sheets.sheets)
        changes.emplace(sheetName(id, sheet), record ? std::optional<ByteView>(*record) : std::nullopt);
    Bytes letGo;
    if (sheets.letGo) {
        for (const SheetId& sheet : *sheets.letGo)
            append(letGo, sheet);
        changes.emplace(nameOf(kLetGo, id), letGo.empty() ? std::nullopt : std::optional<ByteView>(letGo));
    }
    Bytes faded;
    if (sheets.faded) {
        for (const auto& [sheet, day] : *sheets.faded) {
            append(faded, sheet);
            append(faded, fieldOf(day));
        }
        changes.emplace(nameOf(kFaded, id), faded.empty() ? std::nullopt : std::optional<ByteView>(faded));
    }
    return m_vault.write(changes);
}

VaultResult<void> Records::forget(const CompanionId& id)
{
    VaultChanges changes{{nameOf(kCompanion, id), std::nullopt},
                         {nameOf(kEvening, id), std::nullopt},
                         {nameOf(kLetGo, id), std::nullopt},
                         {nameOf(kFaded, id), std::nullopt}};
    for (const std::string& name : namesBesideNow(id))
        changes.emplace(name, std::nullopt);
    const auto all = companions();
    if (std::all_of(all.begin(), all.end(), [&](const CompanionId& other) { return other == id; })) {
        changes.emplace(kCalendar, std::nullopt);
        m_calendar.reset();
        m_calendarOnDisk.reset();
    }
    for (const std::string& round : roundsAlone(id))
        changes.emplace(nameOfAlone(id, round), std::nullopt);
    for (const std::string& name : m_vault.namesThatBeginWith(sheetsOf(id)))
        changes.emplace(name, std::nullopt);
    return m_vault.write(changes);
}

} // namespace mandorla::sync
