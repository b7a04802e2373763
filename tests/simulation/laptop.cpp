#include "tests/simulation/laptop.h"

#include <algorithm>
#include <utility>

namespace mandorla::simulation {

using namespace std::chrono_literals;

namespace {

const QString kPassphrase = QStringLiteral("~%marked-lamp on the kitchen table");

} // namespace

Laptop::Laptop(std::size_t who, Chance& chance, Network& network,
               std::function<void(const std::string&)> note)
    : disk("/simulated-" + std::to_string(who), chance,
           [note, who](const std::string& what) { note("disk " + std::to_string(who) + ' ' + what); })
    , m_who(who)
    , m_network(network)
    , m_chance(chance)
    , m_note(std::move(note))
{
    disk.ended = [this] { m_network.setMute(m_who); };
}

Laptop::~Laptop()
{
    if (m_household)
        quit();
}

void Laptop::begin(std::chrono::sys_days day)
{
    m_note("begin " + std::to_string(m_who));
    disk.beginAgain();
    m_clock = std::make_unique<test::SimulatedClock>();
    m_clock->day = day;
    m_clock->advance(sync::Time(m_chance.below(1000000)));
    m_network.begin(m_who, *m_clock);
    sync::ClientOptions options;
    m_household = std::make_unique<sync::Household>(options, *m_clock, QString::fromStdString(disk.path()),
                                                    sync::kLowestCost);
    sync::Household* const household = m_household.get();
    QObject::connect(household, &sync::Household::clientChanged, household, [this, household] {
        if (!household->client())
            return;
        QObject::connect(household->client(), &sync::Client::paired, household,
                         [this](sync::Partner* partner) {
                             QObject::connect(partner, &sync::Partner::happened, partner,
                                              [this](const sync::Event& event) {
                                                  if (!disk.hasEnded())
                                                      happened(event);
                                              });
                         });
    });
}

sync::VaultResult<void> Laptop::open()
{
    m_note("open " + std::to_string(m_who));
    auto opened = m_hasVault ? m_household->open(kPassphrase) : m_household->create(kPassphrase);
    if (!opened)
        return opened;
    m_hasVault = true;
    (void)client()->setName(QString::fromStdString("~%marked-name" + std::to_string(m_who)));
    return client()->start();
}

void Laptop::lock()
{
    m_note("lock " + std::to_string(m_who));
    m_household->lock();
    gone();
}

void Laptop::quit()
{
    m_note("quit " + std::to_string(m_who));
    m_household.reset();
    takeAway();
}

void Laptop::kill(bool power)
{
    disk.end(power);
    (void)takeAwayIfEnded();
}

bool Laptop::takeAwayIfEnded()
{
    if (!disk.hasEnded() || !m_household)
        return false;
    m_household.reset();
    takeAway();
    return true;
}

void Laptop::takeAway()
{
    const bool power = disk.hasEnded() && disk.byPower();
    m_network.end(m_who, power);
    m_clock.reset();
    sleep(false);
    gone();
}

void Laptop::sleep(bool asleep)
{
    m_isAwake = !asleep;
    m_network.setAwake(m_who, m_isAwake);
}

void Laptop::setDay(std::chrono::sys_days day)
{
    if (m_clock)
        m_clock->day = day;
}

std::optional<sync::Time> Laptop::untilNext() const
{
    const auto due = m_clock && m_isAwake ? m_clock->nextDue() : std::nullopt;
    return due ? std::optional(std::max(sync::Time(0), *due - m_clock->now())) : std::nullopt;
}

void Laptop::advance(sync::Time by)
{
    if (!m_clock || !m_isAwake)
        return;
    m_awakeFor += by;
    m_clock->advance(by);
    const sync::Partner* const there = partner();
    if (disk.hasTrouble() || (there && there->keepingError()))
        m_lastTrouble = m_awakeFor;
}

} // namespace mandorla::simulation
