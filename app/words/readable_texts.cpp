#include "app/words/readable_texts.h"

#include "protocol/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <string_view>

namespace mandorla::app {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Texts", text); }
QString say(const char* text, int n) { return QCoreApplication::translate("Texts", text, nullptr, n); }

std::string g_language; // NOLINT: one for the process, as the translator is

std::vector<std::string> readersLanguages()
{
    std::vector<std::string> languages;
    if (!g_language.empty())
        languages.push_back(g_language);
    for (const QString& tag : QLocale().uiLanguages())
        languages.push_back(tag.toStdString());
    return languages;
}

// A letter, a number or a sign. What only goes with one of those (a mark, a space, a joiner, a tag) is none,
// nor are the fillers and blanks that Unicode has among its letters and signs.
bool isSeen(char32_t point)
{
    constexpr std::u32string_view blanks = U"\u115f\u1160\u2800\u3164\uffa0\U0001d159";
    return (QChar::isLetterOrNumber(point) || QChar::isPunct(point) || QChar::isSymbol(point)) &&
           blanks.find(point) == std::u32string_view::npos;
}

bool readsFromTheRight(char32_t point)
{
    const QChar::Direction direction = QChar::direction(point);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

} // namespace

void readRoundsIn(const QString& language) { g_language = language.toStdString(); }

QString readable(const protocol::Text& text)
{
    return text.empty() ? QString() : QString::fromStdString(protocol::textIn(text, readersLanguages()));
}

Saying saying(const protocol::Text& text)
{
    return Saying([text] { return readable(text); });
}

std::string languageOf(const protocol::Text& text) { return protocol::languageIn(text, readersLanguages()); }

QString readable(const std::string& written) { return QString::fromStdString(protocol::plain(written)); }

QString readableName(const QString& chosen)
{
    const QString name = readable(chosen.toStdString());
    const auto signs = name.toUcs4();
    if (std::ranges::none_of(signs, isSeen))
        return {};
    const bool turns =
        QLocale().textDirection() == Qt::RightToLeft || std::ranges::any_of(signs, readsFromTheRight);
    return turns ? u'\u2068' + name + u'\u2069' : name;
}

QString oneAfterAnother(const QString& one, const QString& another)
{
    const auto language = QLocale().language();
    const bool close = language == QLocale::Japanese || language == QLocale::Chinese;
    return one + (close || one.isEmpty() || another.isEmpty() ? QString() : QStringLiteral(" ")) + another;
}

QString listed(const QStringList& all)
{
    //: Between the things of a list: the options that somebody picked.
    return all.join(say(QT_TRANSLATE_NOOP("Texts", ", ")));
}

QString lengthOf(const protocol::Round& round)
{
    const auto cards = static_cast<int>(round.cards.size());
    const auto minutes = static_cast<int>(round.minutes);
    return oneAfterAnother(cards == 1 ? say(QT_TRANSLATE_NOOP("Texts", "One card."))
                                      : say(QT_TRANSLATE_N_NOOP("Texts", "%n cards."), cards),
                           minutes == 0   ? QString()
                           : minutes == 1 ? say(QT_TRANSLATE_NOOP("Texts", "About a minute."))
                                          : say(QT_TRANSLATE_N_NOOP("Texts", "About %n minutes."), minutes));
}

QString aboutOf(const protocol::Round& round)
{
    if (round.isPrivate())
        return say(
            QT_TRANSLATE_NOOP("Texts", "Only for you. It is not suggested, and nothing of it is sent."));
    switch (round.nearness) {
    case protocol::Nearness::Apart:
        return say(QT_TRANSLATE_NOOP("Texts", "It is about what helps each of you."));
    case protocol::Nearness::Near:
        return say(QT_TRANSLATE_NOOP("Texts", "It is about everyday closeness."));
    case protocol::Nearness::Touching:
        return say(QT_TRANSLATE_NOOP("Texts", "It is about touch."));
    case protocol::Nearness::Overlapping:
        return say(QT_TRANSLATE_NOOP("Texts", "It is about desire."));
    }
    return {};
}

QString tellsOf(const protocol::Round& round)
{
    if (round.isPrivate())
        return {};
    return say(QT_TRANSLATE_NOOP("Texts",
                                 "You both see only what you share. Once every card is turned: if you said "
                                 "yes and it did not come up, "
                                 "your partner did not. Whoever says yes to everything sees every wish."));
}

QStringList optionsOf(const protocol::Card& card)
{
    QStringList out;
    for (const protocol::Option& option : card.options)
        out << readable(option.text);
    return out;
}

} // namespace mandorla::app
