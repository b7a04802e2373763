#include "tests/simulation/house.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mandorla::simulation {

using namespace std::chrono_literals;
using sync::Time;

namespace {

// In which two who press what comes next have to get to the end of a round, once all is well with network and
// disk. A link that is not known to be gone takes six seconds of silence; the rest is room.
constexpr auto kPatience = 180s;

} // namespace

House::House(std::uint64_t seed, bool isShown)
    : m_chance(seed)
    , m_log(isShown)
    , m_scene(m_chance)
    , m_network(m_chance, [this](const std::string& what) { note(what); })
    , m_laptops{Laptop(0, m_chance, m_network, [this](const std::string& what) { note(what); }),
                Laptop(1, m_chance, m_network, [this](const std::string& what) { note(what); })}
    , m_people{Person(0, m_scene, m_laptops[0]), Person(1, m_scene, m_laptops[1])}
    , m_hasWrongClocks(m_chance.percent(40))
{
    drawFrom(m_chance);
    m_scene.note = [this](const std::string& what) { note(what); };
    m_network.overhear = [this](std::size_t who, ByteView bytes) {
        m_log.digest(bytes.data(), bytes.size());
        m_scene.overheard(who, bytes);
    };
    m_network.setAddress(0, QHostAddress(QStringLiteral("10.0.0.2")));
    m_network.setAddress(1, QHostAddress(QStringLiteral("10.0.0.3")));
}

House::~House()
{
    for (Laptop& laptop : m_laptops)
        if (laptop.isRunning())
            laptop.quit();
    deliverEvents();
}

// --- time ---

void House::deliverEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void House::takeAwayWhoEnded()
{
    for (std::size_t who = 0; who < 2; ++who)
        if (m_laptops[who].takeAwayIfEnded()) {
            ++m_ends;
            m_backAt[who] = m_now + soon(m_chance.percent(70) ? 3000 : 60000);
        }
}

bool House::run(Time most, const std::function<bool()>& until)
{
    const Time end = m_now + most;
    while (isWell()) {
        deliverEvents();
        takeAwayWhoEnded();
        if (until && until())
            return true;
        Time next = end;
        for (std::size_t who = 0; who < 2; ++who) {
            if (const auto due = m_laptops[who].untilNext())
                next = std::min(next, m_now + *due);
            if (m_backAt[who])
                next = std::min(next, *m_backAt[who]);
            if (m_mood != Mood::Still)
                next = std::min(next, m_nextPress[who]);
        }
        if (const auto due = m_network.next())
            next = std::min(next, *due);
        if (m_nextStumble)
            next = std::min(next, *m_nextStumble);
        if (!m_mends.empty())
            next = std::min(next, m_mends.begin()->first);
        next = std::max(next, m_now);
        const Time by = next - m_now;
        m_now = next;
        m_network.setNow(m_now);
        for (Laptop& laptop : m_laptops)
            laptop.advance(by);
        if (m_network.runOne())
            continue;
        if (!m_mends.empty() && m_mends.begin()->first <= m_now) {
            const auto mend = std::move(m_mends.extract(m_mends.begin()).mapped());
            mend();
            continue;
        }
        if (m_nextStumble && *m_nextStumble <= m_now)
            stumble();
        for (std::size_t who = 0; who < 2; ++who) {
            if (m_backAt[who] && *m_backAt[who] <= m_now)
                comeBack(who);
            if (m_mood != Mood::Still && m_nextPress[who] <= m_now) {
                m_nextPress[who] = m_now + soon(m_pressPause);
                if (m_laptops[who].isOpen() && m_laptops[who].isAwake() && !m_laptops[who].disk.hasEnded()) {
                    deliverEvents();
                    if (m_mood == Mood::Anything)
                        m_people[who].pressAnything();
                    else
                        m_people[who].pressNext();
                }
            }
        }
        if (m_now >= end)
            break;
    }
    deliverEvents();
    takeAwayWhoEnded();
    return isWell() && until && until();
}

void House::comeBack(std::size_t who)
{
    m_backAt[who].reset();
    Laptop& laptop = m_laptops[who];
    if (!laptop.isRunning())
        laptop.begin(m_scene.day + std::chrono::days(m_daysOff[who]));
    if (!laptop.isOpen())
        open(who);
}

void House::open(std::size_t who)
{
    Laptop& laptop = m_laptops[who];
    const auto opened = laptop.open();
    if (laptop.disk.hasEnded())
        return;
    if (!opened) {
        if (!laptop.disk.hasTrouble())
            return m_scene.isWrong("the vault does not open: " + std::string(sync::nameOf(opened.error())));
        if (laptop.isOpen())
            laptop.lock();
        m_backAt[who] = m_now + 2s;
        return;
    }
    deliverEvents();
    if (!laptop.disk.hasEnded())
        m_people[who].goesOn();
}

// --- the first evening ---

bool House::pair()
{
    for (std::size_t who = 0; who < 2; ++who) {
        m_laptops[who].begin(m_scene.day);
        open(who);
    }
    m_laptops[0].client()->showDigits();
    m_laptops[1].client()->typeDigits();
    const auto seen = [this] { return m_laptops[1].client()->laptopsShowing() == 1; };
    if (!run(30s, seen) || !m_laptops[1].client()->enterCode(m_laptops[0].client()->code())) {
        m_scene.isWrong("they do not find each other");
        return false;
    }
    if (!run(30s, [this] { return m_people[0].hasMet() && m_people[1].hasMet(); }))
        m_scene.isWrong("they do not pair");
    return isWell();
}

// --- an evening ---

bool House::evening()
{
    ++m_scene.evening;
    m_scene.stopsBefore = std::exchange(m_stopsUntilNow, m_scene.stops);
    // A clock that is off after some days away may date what is written by the last day that was sure (G17).
    const bool isNext = m_hasWrongClocks || m_chance.percent(80);
    m_scene.day += std::chrono::days(isNext ? 1 : m_chance.between(2, 12));
    note("evening " + std::to_string(m_scene.evening) + ", day " +
         std::to_string(m_scene.day.time_since_epoch().count()));
    setDays();
    for (std::size_t who = 0; who < 2; ++who)
        comeBack(who);
    rough();
    settle();
    if (isWell())
        calm();
    if (isWell())
        ourPage();
    if (isWell())
        endEvening();
    return isWell();
}

void House::setDays()
{
    for (std::size_t who = 0; who < 2; ++who)
        m_laptops[who].setDay(m_scene.day + std::chrono::days(m_daysOff[who]));
}

void House::rough()
{
    m_mood = Mood::Anything;
    m_pressPause = m_chance.between(1, 8) * 500;
    const bool isQuiet = m_chance.percent(15);
    const Time pause = soon(8000);
    const Time most = soon(90000);
    if (!isQuiet)
        m_nextStumble = m_now + pause;
    (void)run(most);
    m_nextStumble.reset();
}

void House::stumble()
{
    ++m_stumbles;
    m_nextStumble = m_now + soon(m_chance.percent(50) ? 1500 : 12000);
    const std::size_t who = m_chance.below(2);
    Laptop& laptop = m_laptops[who];
    const std::string whose = ' ' + std::to_string(who);
    const auto later = [this](int most, std::function<void()> mend) {
        m_mends.emplace(m_now + soon(most), std::move(mend));
    };
    switch (m_chance.below(14)) {
    case 0:
        note("cut");
        return m_network.cut(m_chance.percent(70));
    case 1:
        note("no way through");
        m_network.setPath(false);
        return later(m_chance.percent(50) ? 1500 : 20000, [this] { m_network.setPath(true); });
    case 2:
        note("offline" + whose);
        m_network.setOnline(who, false);
        return later(10000, [this, who] { m_network.setOnline(who, true); });
    case 3: {
        const int last = m_chance.between(2, 9); // perhaps that of the other: then theirs is another first
        note("address" + whose + ' ' + std::to_string(last));
        const QHostAddress address(QStringLiteral("10.0.0.%1").arg(last));
        if (m_network.addressOf(1 - who) != address)
            m_network.setAddress(who, address);
        return;
    }
    case 4:
        note("slow");
        m_network.setSlow(m_chance.between(50, 2500));
        m_network.setLoss(m_chance.between(0, 40));
        return later(15000, [this] {
            m_network.setSlow(3);
            m_network.setLoss(0);
        });
    case 5:
        note("sleep" + whose);
        laptop.sleep(true);
        return later(m_chance.percent(50) ? 5000 : 600000, [this, who] { m_laptops[who].sleep(false); });
    case 6:
    case 7:
        if (laptop.isRunning() && !laptop.disk.isEnding())
            laptop.disk.endAfter(m_chance.below(40), m_chance.percent(60));
        return;
    case 8:
        if (laptop.isRunning())
            laptop.kill(m_chance.percent(60));
        return;
    case 9:
        note("disk full" + whose);
        laptop.disk.room = m_chance.below(300000);
        return later(8000, [this, who] { m_laptops[who].disk.room.reset(); });
    case 10:
        note("disk fails" + whose);
        laptop.disk.failing = m_chance.between(5, 60);
        return later(6000, [this, who] { m_laptops[who].disk.failing = 0; });
    case 11:
        if (laptop.isOpen() && !laptop.disk.hasEnded()) {
            laptop.lock();
            m_backAt[who] = m_now + soon(10000);
        }
        return;
    case 12:
        if (laptop.isRunning() && !laptop.disk.hasEnded()) {
            laptop.quit();
            m_backAt[who] = m_now + soon(10000);
        }
        return;
    case 13:
        if (m_hasWrongClocks && m_chance.percent(40)) { // a clock that is wrong, for a while
            m_daysOff[who] = m_chance.percent(50) ? m_chance.between(-400, 400) : m_chance.between(-2, 2);
            note("days off" + whose + ' ' + std::to_string(m_daysOff[who]));
            setDays();
            return later(60000, [this, who] {
                m_daysOff[who] = 0;
                setDays();
            });
        }
        return;
    default:
        return;
    }
}

// All is well again, at once.
void House::settle()
{
    note("calm");
    for (auto mends = std::exchange(m_mends, {}); auto& [when, mend] : mends)
        mend();
    m_network.healAll();
    for (std::size_t who = 0; who < 2; ++who) {
        m_laptops[who].disk.forgetEnding();
        m_laptops[who].sleep(false);
    }
    deliverEvents();
    takeAwayWhoEnded();
    for (std::size_t who = 0; who < 2 && isWell(); ++who)
        comeBack(who);
}

bool House::isTurnedToTheEnd() const
{
    return !m_people[0].current().empty() && m_people[0].current() == m_people[1].current() &&
           m_people[0].isOver() && m_people[1].isOver() &&
           (m_people[0].endsSince() > 0 || m_people[1].endsSince() > 0);
}

void House::calm()
{
    for (Person& person : m_people)
        person.expectAnEnd();
    m_mood = Mood::Next;
    m_pressPause = 1500;
    if (!run(kPatience, [this] { return isTurnedToTheEnd(); }))
        return m_scene.isWrong("stuck");
    m_mood = Mood::Still;
    const Tale& tale = m_scene.tales.at(m_people[0].current());
    if (tale.end[0] != tale.end[1])
        return m_scene.isWrong("one has turned every card, and for the other it was stopped");
    for (const auto& [card, shared] : tale.shown[0])
        if (!tale.shown[1].contains(card))
            return m_scene.isWrong("a card is shown on one screen only: " + std::to_string(card));
    if (tale.shown[0].size() != tale.shown[1].size())
        return m_scene.isWrong("a card is shown on one screen only");
    look();
}

// A thief has the disks.
void House::look()
{
    for (const Laptop& laptop : m_laptops)
        if (laptop.disk.holds(kMark))
            m_scene.isWrong("a file can be read");
}

void House::ourPage()
{
    const auto partner = [this](std::size_t who) { return m_laptops[who].partner(); };
    const auto sheet = partner(0)->ourSheet();
    if (sheet != partner(1)->ourSheet())
        return m_scene.isWrong("they have another page each");
    keptPages();
    const auto isThere = [&] { return sheet && partner(0)->sheet(*sheet) && partner(1)->sheet(*sheet); };
    if (isThere() && m_chance.percent(50))
        for (std::size_t who = 0; who < 2; ++who)
            m_people[who].addEntry(*sheet);
    if (isThere() && m_chance.percent(30))
        for (Person& person : m_people)
            person.keep(*sheet);
    const auto isLetGo = [this](const sync::SheetId& id) {
        return m_people[0].hasLetGo(id) || m_people[1].hasLetGo(id);
    };
    // One that is not kept may be there alone: of a round that the other never was in, for it was stopped
    // before they heard of it.
    // Of two texts that stand side by side, each laptop has its own first.
    const auto areSame = [](const sync::SharedEntry& mine, const sync::SharedEntry& theirs) {
        return mine == theirs || (mine.id == theirs.id && mine.other && theirs.other &&
                                  mine.text == *theirs.other && *mine.other == theirs.text);
    };
    const auto same = [&] {
        for (std::size_t who = 0; who < 2; ++who)
            for (const auto& id : partner(who)->sheets()) {
                const auto page = partner(who)->sheet(id);
                const auto other = partner(1 - who)->sheet(id);
                if (other ? !std::ranges::equal(page->entries, other->entries, areSame) ||
                                page->kept != other->kept
                          : page->kept || isLetGo(id))
                    return false;
            }
        return true;
    };
    if (!run(30s, same))
        return m_scene.isWrong("their pages never become the same: " + pagesOf(0) + " and " + pagesOf(1));
    (void)run(3s); // what was typed is on disk
    m_kept.clear();
    for (const auto& id : partner(0)->sheets())
        if (const auto page = partner(0)->sheet(id); page->kept)
            m_kept.emplace(id, *page);
}

std::string House::pagesOf(std::size_t who)
{
    std::string out;
    for (const auto& id : m_laptops[who].partner()->sheets()) {
        const auto page = m_laptops[who].partner()->sheet(id);
        out += '[' + std::to_string(id[0]) + (page->kept ? " kept" : "");
        for (const auto& entry : page->entries)
            out += " (" + entry.text + '|' + entry.other.value_or("") + ')';
        out += ']';
    }
    return out;
}

// What both kept is there, with all that nobody dropped, until its days are over.
void House::keptPages()
{
    if (m_hasWrongClocks) // a leap that was seen on two days is believed
        return;
    for (const auto& [id, before] : m_kept) {
        const auto mayHaveEnded = [&page = id](const Person& person) { return person.mayHaveEnded(page); };
        if (std::any_of(m_people.begin(), m_people.end(), mayHaveEnded) || !before.fades ||
            *before.fades <= m_scene.day)
            continue;
        for (Laptop& laptop : m_laptops) {
            const auto page = laptop.partner()->sheet(id);
            if (!page)
                return m_scene.isWrong("a page that both kept is gone");
            for (const auto& entry : before.entries) {
                const auto isIt = [&](const auto& other) { return other.id == entry.id; };
                if (std::none_of(page->entries.begin(), page->entries.end(), isIt) &&
                    !m_people[0].dropped().contains(entry.id) && !m_people[1].dropped().contains(entry.id))
                    return m_scene.isWrong("an entry of a page that both kept is gone");
            }
        }
    }
}

void House::endEvening()
{
    look();
    for (std::size_t who = 0; who < 2; ++who) {
        switch (m_chance.below(5)) {
        case 0:
            m_laptops[who].lock();
            break;
        case 1:
            m_laptops[who].quit();
            break;
        case 2:
            m_laptops[who].kill(true);
            break;
        case 3:
            m_laptops[who].kill(false);
            break;
        default: // it stays open
            break;
        }
    }
    (void)run(soon(20000));
    for (auto& back : m_backAt)
        back.reset();
}

} // namespace mandorla::simulation
