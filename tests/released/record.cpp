#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "protocol/wire/beacon.h"
#include "sync/conversation/handshake.h"
#include "tests/released/describe.h"
#include "tests/released/packed.h"
#include "tests/released/sample.h"
#include "tests/support/two_sessions.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>

// Writes the sample of this version: README.md says when. record FOLDER, which does not exist yet.
namespace mandorla::released {
namespace {

using namespace std::chrono_literals;
using test::wait;

void must(bool done, const char* what)
{
    if (!done)
        throw std::runtime_error(std::string("did not come about: ") + what);
}

// --- rounds, as the editor saves them ---

const std::string& rounds()
{
    static const std::string kFile = [] {
        const auto both = [](const std::string& en, const std::string& nl) {
            return protocol::Text{{"en", en}, {"nl", nl}};
        };
        using protocol::Kind;
        int number = 0;
        const auto card = [&](Kind kind, std::vector<protocol::Option> options = {}) {
            ++number;
            const std::string n = std::to_string(number);
            return protocol::Card{"card-" + n, kind, both("Card " + n + ".", "Kaart " + n + "."),
                                  number % 2 ? both("A line of help.", "Een regel hulp.") : protocol::Text(),
                                  std::move(options)};
        };
        const auto option = [&](const std::string& id) {
            return protocol::Option{id, both(id, id + " (nl)")};
        };

        protocol::RoundDraft together{
            "together",
            both("A round together", "Een ronde samen"),
            both("To see what is shared.", "Om te zien wat jullie delen."),
            both("An opening.\n\nOf two paragraphs.", "Een begin.\n\nIn twee alinea’s."),
            both("Both see only what both share.", "Jullie zien alleen wat jullie delen."),
            both("One small step, or none.", "Eén kleine stap, of geen."),
            protocol::Nearness::Touching,
            12,
            {}};
        together.cards = {
            card(Kind::Wish),
            card(Kind::Private),
            card(Kind::Exchange),
            card(Kind::Pick, {option("music"), option("sea"), option("wood")}),
            card(Kind::Range, {option("never"), option("weekly"), option("daily"), option("always")}),
            card(Kind::Together),
            card(Kind::Together, {option("tea"), option("cocoa")}),
            card(Kind::Wish)};
        protocol::RoundDraft alone{
            "alone", both("A round alone", "Een ronde alleen"), {}, {}, {}, {}, protocol::Nearness::Apart, 0,
            {}};
        alone.cards = {card(Kind::Private), card(Kind::Private)};
        protocol::RoundDraft earlier{"earlier",
                                     both("An earlier round", "Een eerdere ronde"),
                                     {},
                                     {},
                                     {},
                                     {},
                                     protocol::Nearness::Near,
                                     5,
                                     {}};
        earlier.cards = {card(Kind::Wish)};
        return protocol::writeExercise(
            {"sample", both("A sample", "Een voorbeeld"), {together, alone, earlier}});
    }();
    return kFile;
}

// --- two vaults in the middle of an evening ---

void agree(Laptop& one, Laptop& two, const protocol::Round& round)
{
    must(one.partner().suggest(round), "a suggestion");
    must(wait([&] { return two.partner().suggestion() != nullptr; }), "the suggestion there");
    must(two.partner().agree(), "agreeing");
    must(wait([&] { return one.partner().round() && two.partner().round(); }), "the round");
}

void seal(Laptop& laptop, const std::vector<Answer>& answers)
{
    for (std::size_t card = 0; card < answers.size(); ++card)
        must(laptop.partner().answer(card, answers[card]), "an answer");
    must(laptop.partner().seal(), "a seal");
}

template <typename Kind>
void turnUntil(Laptop& one, Laptop& two, std::size_t many)
{
    const auto came = [&] { return one.all<Kind>().size() >= many && two.all<Kind>().size() >= many; };
    must(wait(
             [&] {
                 if (came())
                     return true;
                 (void)one.partner().handOn();
                 (void)two.partner().handOn();
                 return false;
             },
             20s),
         "turning");
}

QByteArray toQt(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// As vault_format.h has it.
void pack(const QDir& vault, const QString& packed)
{
    crypto::SystemRandom random;
    const QByteArray passphrase = kPassphrase.toUtf8();
    const crypto::SecretBytes typed(passphrase.begin(), passphrase.end());
    const crypto::Key dataKey = Vault::open(vault.path(), typed, random).value()->dataKey();
    QFile out(packed);
    must(out.open(QIODevice::WriteOnly), "a packed vault");
    crypto::SecretBytes plain;
    const auto packFile = [&](const QString& name, const crypto::Key& key, const QByteArray& context,
                              qsizetype front) {
        const QByteArray bytes = QByteArray::fromStdString(contentOf(vault.filePath(name)));
        const QByteArray sealed = bytes.mid(front);
        const std::string text = sealed.toStdString();
        auto opened = unseal(key, view(context.toStdString()), view(text));
        must(opened.has_value(), "an opened file");
        plain = std::move(*opened);
        const PackedFile file{name.toLatin1(),
                              bytes.first(front),
                              toQt(key.bytes()),
                              sealed.first(24),
                              context,
                              toQt(plain),
                              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
        must(out.write(file.line()) > 0 && PackedFile::of(file.line()).content() == bytes,
             "the same file again");
    };
    constexpr auto kFront = static_cast<qsizetype>(kVaultHeaderBytes);
    packFile("vault", dataKey, QByteArray::fromStdString(contentOf(vault.filePath("vault"))).first(kFront),
             kFront);
    const auto index = parseVaultIndex(plain);
    must(index.has_value(), "an index");
    for (const auto& [name, entry] : *index)
        packFile(QString::fromLatin1(toQt(entry.id).toHex()), entry.key,
                 QByteArray::fromStdString(name) + toQt(entry.id), 0);
    must(static_cast<std::size_t>(vault.entryList(QDir::Files | QDir::Hidden).size()) == index->size() + 1,
         "a vault with nothing else in it");
}

void recordVaults(const QDir& folder)
{
    test::theClock.day = kRecordedOn;
    const QTemporaryDir vaults;
    Laptop one(vaults.filePath("one")), two(vaults.filePath("two"));
    must(one.household.create(kPassphrase) && two.household.create(kPassphrase), "a vault");
    must(one.client().setName("Noor") && two.client().setName("Rowan"), "names");
    one.client().showDigits();
    two.client().typeDigits();
    must(two.client().dial(test::hereAt(one.client().port())) && two.client().enterCode(one.client().code()),
         "dialling");
    must(wait([&] { return one.all<Met>().size() == 1 && two.all<Met>().size() == 1; }, 20s), "meeting");

    // An earlier evening, with a page that is kept.
    agree(one, two, roundOf(rounds(), "earlier"));
    const SheetId kept = *one.partner().ourSheet();
    must(one.partner().addEntry(kept, kKept).has_value(), "an entry");
    must(wait([&] { return two.partner().sheet(kept)->entries.size() == 1; }), "the entry there");
    must(one.partner().chooseDays(kept, 180), "days");
    must(wait([&] { return two.partner().sheet(kept)->days == 180; }), "days there");
    must(one.partner().retainSheet(kept, true) && two.partner().retainSheet(kept, true), "keeping");
    must(wait([&] { return one.all<SheetKept>().size() == 1 && two.all<SheetKept>().size() == 1; }),
         "a kept page");
    seal(one, {answersOfOne()[0]});
    seal(two, {answersOfTwo()[0]});
    turnUntil<RoundDone>(one, two, 1);

    // This one: some cards shared, and a line on its page. One of the two also writes alone.
    agree(one, two, roundOf(rounds(), "together"));
    const SheetId tonight = *one.partner().ourSheet();
    must(two.partner().addEntry(tonight, kTonight).has_value(), "an entry");
    must(wait([&] { return one.partner().sheet(tonight)->entries.size() == 1; }), "the entry there");
    seal(one, answersOfOne());
    seal(two, answersOfTwo());
    turnUntil<Shared>(one, two, 3); // one of the earlier evening
    const protocol::Round alone = roundOf(rounds(), "alone");
    one.partner().answerAlone(alone, answersAlone());
    OwnPages& own = *one.household.ownPages(); // and keeps a page that is nobody else's
    own.write(own.newId(), alone, answersAlone());
    QTest::qWait(1000); // what is typed is on disk a moment later
    one.household.lock();
    two.household.lock();
    for (const char* whose : {"one", "two"})
        pack(QDir(vaults.filePath(whose)), folder.filePath(whose) + ".vault");
}

// --- the bytes of an evening, both ways: every kind of message at least once ---

class Evening
{
public:
    explicit Evening(const std::string& path)
        : m_out(path)
    {
        for (std::size_t i = 0; i < 2; ++i) {
            m_setups[i].fingerprints[0].fill(0x11);
            m_setups[i].fingerprints[1].fill(0x22);
            m_setups[i].role = static_cast<crypto::Role>(i);
            m_setups[i].name = i == 0 ? "Noor" : "Rowan";
            m_setups[i].keeps = true;
            m_both.sides[i] = std::make_unique<Session>(m_setups[i], *m_both.randoms[i]);
            m_both.sides[i]->setDay(kRecordedOn);
        }
    }

    void play()
    {
        meet(true);
        write("pairkey " + hex(m_key->bytes()));
        beacons();
        agree("together");
        submit(0, Seal{answersOfOne()});
        submit(0, Unseal{});
        submit(0, Seal{answersOfOne()});
        const SheetId page = *m_both.one().ourSheet();
        const auto entry = m_both.one().addEntry(page, kTonight.toStdString(), m_both.time);
        must(entry.has_value(), "an entry");
        pass();
        must(onPage(1, EditEntry{page, *entry, (kTonight + " And tea.").toStdString()}), "an edit");
        pass();
        const auto dropped = m_both.two().addEntry(page, "A step that is dropped.", m_both.time);
        pass();
        must(onPage(0, DropEntry{page, *dropped}), "a drop");
        pass();
        must(onPage(0, ChooseDays{page, 180}), "days");
        pass();
        must(onPage(0, WishToKeep{page, true}) && onPage(1, WishToKeep{page, true}), "keeping");
        pass();
        must(m_both.one().sheets().page(page)->fades && m_both.two().sheets().page(page)->fades,
             "a kept page");
        submit(1, Seal{answersOfTwo()});
        must(m_both.one().phase() == Session::Phase::Turning, "turning");
        for (std::size_t i = 0; i < 2; ++i)
            write("seed " + std::to_string(i) + ' ' + hex(ByteView(m_both.sides[i]->journal()).first(32)));
        turn();
        submit(0, HandOn{});
        submit(0, HandOff{});
        turn();
        m_both.cut();
        meet(false); // in the middle of it
        while (m_both.one().phase() == Session::Phase::Turning)
            turn();
        agree("earlier");
        submit(1, StopHere{});
        must(onPage(1, LetGoOfPage{*m_both.two().ourSheet()}), "letting go");
        pass();
        for (std::size_t i = 0; i < 2; ++i)
            must(m_both.count<RoundDone>(i) == 1 && m_both.count<Stopped>(i) == 1 &&
                     m_both.count<Failed>(i) == 0,
                 "the end");
    }

private:
    void write(const std::string& line) { m_out << line << '\n'; }

    bool onPage(std::size_t who, const PageCommand& command)
    {
        return m_both.sides[who]->submit(command, m_both.time);
    }

    // Every whole frame, in the order in which they are said.
    void say(std::size_t from, const Bytes& stream)
    {
        protocol::FrameReader reader(limits::kFrame);
        reader.feed(stream);
        for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
            const auto message = protocol::parseMessage(**frame);
            must(message.has_value(), "a message");
            write(std::to_string(from) + ' ' + describe(*message));
            write("  " + hex(protocol::frameOf(*message)));
        }
    }

    void flow()
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t from = 0; from < 2; ++from) {
                m_both.collect();
                const Bytes stream = std::exchange(m_both.wire[from], {});
                if (stream.empty())
                    continue;
                say(from, stream);
                m_both.sides[1 - from]->receive(stream, m_both.time);
                moved = true;
            }
        }
    }

    // Long enough for what was typed to leave, and for nobody to be silent.
    void pass()
    {
        for (int i = 0; i < 30; ++i) {
            flow();
            m_both.time += 100ms;
            for (auto& side : m_both.sides)
                side->tick(m_both.time);
        }
        flow();
    }

    void submit(std::size_t who, Command command)
    {
        must(m_both.submit(who, std::move(command)), "a command");
        flow();
    }

    void agree(const std::string& id)
    {
        submit(0, Suggest{roundOf(rounds(), id)});
        submit(1, Accept{});
    }

    void turn()
    {
        submit(0, HandOn{});
        submit(1, HandOn{});
    }

    void meet(bool first)
    {
        PairingWindow shows(*m_both.randoms[0]), types(*m_both.randoms[1]);
        if (first) {
            shows.show(m_both.time);
            types.type(m_both.time);
            must(types.enter(shows.code()), "digits");
            write("digits " + shows.code());
        }
        const auto& prints = m_setups[0].fingerprints;
        Handshake listens({Handshake::Purpose::Listen, prints[0], prints[1], m_key}, shows,
                          *m_both.randoms[0], m_both.time);
        Handshake dials(
            {first ? Handshake::Purpose::Pair : Handshake::Purpose::Recognise, prints[1], prints[0], m_key},
            types, *m_both.randoms[1], m_both.time);
        for (int i = 0; i < 8; ++i) {
            const Bytes up = dials.takeOutgoing();
            say(1, up);
            listens.receive(up, m_both.time);
            const Bytes down = listens.takeOutgoing();
            say(0, down);
            dials.receive(down, m_both.time);
        }
        must(listens.accepted() && dials.accepted(), "hello");
        m_key = listens.accepted()->key;
        for (auto& side : m_both.sides)
            side->linkUp(m_both.time);
        flow();
    }

    void beacons()
    {
        const protocol::BeaconId id{7};
        write("beacon known " +
              hex(protocol::serialise(protocol::knownBeacon(28460, {&*m_key, 1}, *m_both.randoms[0]))));
        for (const bool digits : {false, true})
            write(std::string("beacon ") + (digits ? "digits " : "open ") +
                  hex(protocol::serialise(protocol::unpairedBeacon(28461, id, digits, *m_both.randoms[0]))));
    }

    std::ofstream m_out;
    std::array<Session::Setup, 2> m_setups;
    std::optional<crypto::PairKey> m_key;
    test::TwoSessions m_both;
};

void record(const QDir& folder)
{
    must(!folder.exists() && folder.mkpath("."), "a folder that is not there yet");
    QFile file(folder.filePath(kRoundFile));
    must(file.open(QIODevice::WriteOnly) &&
             file.write(rounds().data(), static_cast<qint64>(rounds().size())) ==
                 static_cast<qint64>(rounds().size()),
         "the file of rounds");
    file.close();
    Evening(folder.filePath("evening.txt").toStdString()).play();
    recordVaults(folder);
}

} // namespace
} // namespace mandorla::released

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "record FOLDER, which is made\n");
        return 2;
    }
    try {
        mandorla::released::record(QDir(QString::fromLocal8Bit(argv[1])));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
