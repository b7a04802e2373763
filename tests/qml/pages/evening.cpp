#include "tests/qml/pages/evening.h"

#include "app/composition.h"
#include "app/words/language.h"
#include "protocol/rounds/round_file.h"

#include <QAccessible>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <variant>

namespace mandorla::app {

namespace {

const std::vector<protocol::Exercise>& exercises()
{
    static const auto loaded = loadExercises({});
    return loaded.value();
}

// Written for these tests: whoever rewords a built-in round has none of them to mend.
const std::vector<protocol::Round>& ownRounds()
{
    static const auto read = [] {
        QFile file(QStringLiteral(QUICK_TEST_SOURCE_DIR "/rounds.mandorla.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the rounds of these tests cannot be read");
        return protocol::readExercise(file.readAll().toStdString());
    }();
    return read.value().rounds;
}

sync::ClientOptions loopback()
{
    sync::ClientOptions options;
    options.listenAddress = QHostAddress(QHostAddress::LocalHost);
    options.port = 0;
    options.beacons = sync::ClientOptions::Beacons::None;
    return options;
}

void hear(QAccessibleInterface* item, QStringList& names)
{
    if (!item)
        return;
    if (const QString name = item->text(QAccessible::Name); !name.isEmpty())
        names << name;
    for (int i = 0; i < item->childCount(); ++i)
        hear(item->child(i), names);
}

// What there is to translate, each as a pattern: all of a text where it is short, a part of it where it is
// not.
QList<QRegularExpression> sourceTexts()
{
    QFile file(QStringLiteral(MANDORLA_PSEUDO "/source.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the texts of the sources cannot be read");
    static const QRegularExpression place(QStringLiteral("%L?[n\\d]"));
    static const QRegularExpression letters(QStringLiteral("[a-z]{2}"));
    QList<QRegularExpression> out;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QStringLiteral("source"))
            continue;
        const QString text = xml.readElementText();
        // What a round or a person wrote may look like a text that is hardly more than places.
        const bool vague = text.contains(place) && QString(text).remove(place).size() < 12;
        if (!text.contains(letters) || vague || text == QStringLiteral("dddd d MMMM"))
            continue;
        QStringList parts;
        for (const QString& part : text.split(place))
            parts << QRegularExpression::escape(part);
        const QString pattern = parts.join(QStringLiteral(".*"));
        out << QRegularExpression(text.size() > 20 ? pattern : QRegularExpression::anchoredPattern(pattern));
    }
    return out;
}

} // namespace

Evening::Evening(QObject* parent)
    : QObject(parent)
{
    openOther(QStringLiteral("other"));
    openMine();
}

void Evening::openOther(const QString& folder)
{
    m_other.reset();
    m_otherHousehold =
        std::make_unique<sync::Household>(loopback(), m_clock, m_folder.filePath(folder), sync::kLowestCost);
    m_other = std::make_unique<App>(*m_otherHousehold, exercises());
    emit otherChanged();
}

void Evening::openMine()
{
    m_mine.reset();
    m_myHousehold = nullptr; // first: two can't have one vault open
    m_myHousehold = std::make_unique<sync::Household>(
        loopback(), m_clock, m_folder.filePath(QStringLiteral("mine")), sync::kLowestCost, &m_myKeychain);
    m_mine = std::make_unique<App>(*m_myHousehold, exercises());
    m_mine->door()->openByItself();
    emit mineChanged();
}

void Evening::blockMyVault() const
{
    QFile file(m_folder.filePath(QStringLiteral("mine")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("there is no file that could stand there");
}

void Evening::comeAnotherDay() { openMine(); }

QString Evening::addressOf(App* laptop) const
{
    const auto& household = laptop == m_mine.get() ? m_myHousehold : m_otherHousehold;
    return QStringLiteral("127.0.0.1:%1").arg(household->client()->port());
}

bool Evening::keep(const QString& passphrase)
{
    return keep(*m_mine, passphrase) && keep(*m_other, passphrase);
}

bool Evening::keep(App& laptop, const QString& passphrase)
{
    laptop.welcome()->goOn();
    laptop.welcome()->setKeeps(true);
    laptop.welcome()->begin();
    laptop.keepingIt()->passphrase()->type(passphrase);
    laptop.keepingIt()->passphrase()->typeAgain(passphrase);
    laptop.keepingIt()->create();
    return QTest::qWaitFor([&] { return laptop.navigator()->screen() == Navigator::Connect; });
}

bool Evening::pairWithAnother(const QString& other)
{
    openOther(other);
    return keep(*m_other, QStringLiteral("a lamp on the kitchen table")) &&
           pair(m_mine->connecting()->name(), other);
}

bool Evening::pair(const QString& mine, const QString& other, bool iShow)
{
    App& shows = iShow ? *m_mine : *m_other;
    App& types = iShow ? *m_other : *m_mine;
    for (App* laptop : {&shows, &types}) {
        if (laptop->navigator()->screen() == Navigator::Connect)
            continue;
        laptop->welcome()->goOn();
        laptop->welcome()->begin();
    }
    m_mine->connecting()->setName(mine);
    m_other->connecting()->setName(other);
    shows.connecting()->show();
    types.connecting()->type();
    types.connecting()->setAddress(addressOf(&shows));
    types.connecting()->useAddress();
    types.connecting()->setTyped(shows.connecting()->digits());
    types.connecting()->pair();
    return QTest::qWaitFor([this] {
        return m_mine->navigator()->screen() == Navigator::Choose &&
               m_other->navigator()->screen() == Navigator::Choose && m_mine->choosing()->canSuggest() &&
               m_other->choosing()->canSuggest();
    });
}

void Evening::suggest(App* laptop, const QString& round) const
{
    const auto suggestOf = [&](const std::vector<protocol::Round>& rounds) {
        const auto found = std::ranges::find(rounds, round.toStdString(), &protocol::Round::id);
        if (found != rounds.end())
            laptop->choosing()->suggest(*found);
        return found != rounds.end();
    };
    if (!suggestOf(ownRounds()) &&
        std::ranges::none_of(exercises(), [&](const auto& one) { return suggestOf(one.rounds); }))
        qFatal("there is no such round");
}

bool Evening::speak(const QString& pseudo) const
{
    if (Language::it().tags().contains(pseudo))
        return Language::it().use(pseudo);
    return Language::it().useFile(QStringLiteral(MANDORLA_PSEUDO "/pseudo_%1.qm").arg(pseudo),
                                  pseudo == QStringLiteral("right") ? QStringLiteral("ar")
                                                                    : QStringLiteral("en"));
}

QStringList Evening::languages() const
{
    const QString wanted = qEnvironmentVariable("MANDORLA_LANGUAGES");
    if (!wanted.isEmpty())
        return wanted.split(u' ', Qt::SkipEmptyParts);
    return Language::it().tags() + QStringList{QStringLiteral("long"), QStringLiteral("right")};
}

QStringList Evening::english(const QStringList& texts) const
{
    static const QList<QRegularExpression> sources = sourceTexts();
    QStringList out;
    for (const QString& text : texts)
        if (std::ranges::any_of(sources, [&](const auto& source) { return source.match(text).hasMatch(); }))
            out << text;
    return out;
}

QStringList Evening::heard(QObject* window) const
{
    QAccessible::setActive(true);
    QStringList names;
    hear(QAccessible::queryAccessibleInterface(window), names);
    return names;
}

} // namespace mandorla::app
