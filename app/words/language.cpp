#include "app/words/language.h"

#include "app/words/readable_texts.h"
#include "app/words/typefaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>

namespace mandorla::app {

namespace {

constexpr auto kSource = "en"; // what stands in the sources

QString fileOf(const QString& tag)
{
    return QStringLiteral(":/translations/mandorla_%1.qm").arg(QString(tag).replace(u'-', u'_'));
}

} // namespace

Language& Language::it()
{
    static Language language;
    return language;
}

Language* Language::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(&it(), QJSEngine::CppOwnership);
    return &it();
}

Language::Language()
    : m_tag(QString::fromLatin1(kSource))
{
    chooseTypefaces();
    m_tags << m_tag;
    //: The name of this language, in this language itself.
    m_names << QString::fromUtf8(QT_TR_NOOP("English"));
    const QStringList files = QDir(QStringLiteral(":/translations")).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        QTranslator other;
        if (!other.load(QStringLiteral(":/translations/") + file))
            continue;
        m_tags << QString(file.section(u'.', 0, 0)).section(u'_', 1).replace(u'_', u'-');
        m_names << other.translate(staticMetaObject.className(), "English");
    }
}

void Language::followSystem()
{
    const QLocale system = QLocale::system();
    for (const QString& wanted : system.uiLanguages())
        for (const QString& tag : std::as_const(m_tags))
            if (tag == wanted || tag.section(u'-', 0, 0) == wanted.section(u'-', 0, 0))
                return speak(tag, system, fileOf(tag));
    speak(QString::fromLatin1(kSource), system, {});
}

void Language::choose(int which)
{
    if (which < 0 || which >= m_tags.size())
        return;
    use(m_tags.at(which));
    emit chose(m_tag);
}

bool Language::use(const QString& tag)
{
    if (!m_tags.contains(tag))
        return false;
    const QLocale system = QLocale::system();
    const QLocale own(tag);
    // Who reads German in Austria has Austria’s days and numbers.
    speak(tag, system.language() == own.language() ? system : own, fileOf(tag));
    return true;
}

bool Language::useFile(const QString& qm, const QString& tag)
{
    if (!QTranslator().load(qm))
        return false;
    speak(tag, QLocale(tag), qm);
    return true;
}

void Language::speak(const QString& tag, const QLocale& locale, const QString& file)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(file)) // there is none for English
        QCoreApplication::installTranslator(&m_translator);
    m_tag = tag;
    readRoundsIn(tag);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(fromRight() ? Qt::RightToLeft : Qt::LeftToRight);
    emit putAnew();
    emit changed();
}

bool Language::fromRight() const { return QLocale(m_tag).textDirection() == Qt::RightToLeft; }

QString Language::script() const { return QLocale::scriptToString(QLocale(m_tag).script()); }

QString Language::foreign(const std::string& tag) const
{
    const QLocale read(QString::fromStdString(tag));
    if (read.language() == QLocale(m_tag).language())
        return {};
    //: Of a round, before it is begun. %1 is the name of another language, in that language.
    return tr("It is not there in your language. You would read it in another one: %1.")
        .arg(nameOf(QString::fromStdString(tag)));
}

QString Language::nameOf(const QString& tag) const
{
    if (const auto known = m_tags.indexOf(tag); known >= 0)
        return m_names.at(known);
    const QLocale other(tag);
    // Of one that Qt does not know it is the C locale.
    const QString name = other.language() == QLocale::C ? QString() : other.nativeLanguageName();
    return name.isEmpty() ? tag : name;
}

QString Language::inARow(const QString& one, const QString& another) const
{
    return oneAfterAnother(one, another);
}

QString Language::digitsOf(const QString& text) const
{
    QString out;
    for (const char32_t sign : text.toUcs4())
        if (const int value = QChar::digitValue(sign); value >= 0)
            out += QString::number(value);
    return out;
}

QString Language::withPlainDigits(const QString& text) const
{
    QString out = text.normalized(QString::NormalizationForm_KC);
    for (QChar& sign : out)
        if (sign.digitValue() >= 0)
            sign = QChar(u'0' + sign.digitValue());
    return out;
}

QString Language::number(int number) const { return QLocale().toString(number); }

} // namespace mandorla::app
