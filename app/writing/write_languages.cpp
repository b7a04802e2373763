#include "app/words/language.h"
#include "app/writing/write_parts.h"
#include "app/writing/write_view_model.h"

#include <QVariantMap>

#include <algorithm>
#include <utility>

// The second language of the round.
namespace mandorla::app {

namespace {

QString nameOf(const std::string& tag) { return Language::it().nameOf(QString::fromStdString(tag)); }

} // namespace

QString WriteViewModel::language() const { return nameOf(m_language); }

QString WriteViewModel::secondLanguage() const { return m_second.empty() ? QString() : nameOf(m_second); }

QString WriteViewModel::readSecond(const protocol::Text& text) const
{
    const auto found = text.find(m_second);
    return found == text.end() ? QString() : QString::fromStdString(found->second);
}

// Those of the app, and whatever a file has besides.
void WriteViewModel::listLanguages()
{
    m_tags = {std::string()};
    for (const QString& tag : Language::it().tags())
        m_tags.push_back(tag.toStdString());
    for (const std::string& tag : languagesOf(draft()))
        if (std::ranges::find(m_tags, tag) == m_tags.end())
            m_tags.push_back(tag);
    std::erase(m_tags, m_language);
    QList<QVariantList> rows;
    for (const std::string& tag : m_tags)
        //: Before the names of languages: no second language.
        rows.append({tag.empty() ? tr("None") : nameOf(tag)});
    m_languages.setRows(rows);
}

int WriteViewModel::second() const
{
    return static_cast<int>(std::ranges::find(m_tags, m_second) - m_tags.begin());
}

void WriteViewModel::setSecond(int row)
{
    if (!fits(row, m_tags.size()))
        return;
    m_second = m_tags.at(static_cast<std::size_t>(row));
    if (m_second.empty() || hasSecond())
        return refresh();
    put(alsoIn(draft(), m_second, m_begunFrom, m_language), {-1, placeOf("second", m_second)});
}

bool WriteViewModel::hasSecond() const
{
    return !m_second.empty() && languagesOf(draft()).contains(m_second);
}

void WriteViewModel::leaveSecondOut()
{
    if (!hasSecond())
        return;
    const std::string language = std::exchange(m_second, {});
    put(without(draft(), language), {-1, placeOf("second", language)});
}

QVariant WriteViewModel::secondTexts() const
{
    QVariantMap out;
    for (const TextOfRound& each : kTextsOfRound)
        out.insert(QString::fromLatin1(each.name), readSecond(draft().*each.text));
    for (const TextOfCard& each : kTextsOfCard)
        out.insert(QString::fromLatin1(each.name), card() ? readSecond(card()->*each.text) : QString());
    return out;
}

void WriteViewModel::writeSecond(const QString& name, const QString& text)
{
    if (m_second.empty())
        return;
    for (const TextOfRound& each : kTextsOfRound)
        if (name == QLatin1String(each.name))
            return write(each, m_second, text);
    for (const TextOfCard& each : kTextsOfCard)
        if (name == QLatin1String(each.name))
            return writeCard(each, m_second, text);
}

void WriteViewModel::setSecondOption(int option, const QString& text)
{
    if (!m_second.empty())
        writeOption(option, m_second, text);
}

// Where something is changed: undoing it shows the language that it is in.
std::string WriteViewModel::placeOf(const std::string& field, const std::string& language) const
{
    return language == m_language ? field : field + '/' + language;
}

} // namespace mandorla::app
