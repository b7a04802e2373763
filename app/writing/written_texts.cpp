#include "app/writing/written_texts.h"

#include "protocol/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mandorla::app {

namespace {

// The first of `all` that it is not in; empty: it is in each.
template <typename Languages>
std::string missingIn(const protocol::Text& text, const Languages& all)
{
    for (const std::string& language : all)
        if (!text.contains(language))
            return language;
    return {};
}

template <typename Texts, typename Of>
const protocol::Text* find(const Texts& texts, const std::string& name, const Of& of)
{
    for (const auto& each : texts)
        if (each.name == name)
            return &(of.*each.text);
    return nullptr;
}

const protocol::Text* textAt(const protocol::RoundFault& place, const protocol::RoundDraft& draft)
{
    if (place.card < 0)
        return find(kTextsOfRound, place.field, draft);
    const protocol::Card& card = draft.cards.at(static_cast<std::size_t>(place.card));
    if (place.option >= 0)
        return &card.options.at(static_cast<std::size_t>(place.option)).text;
    return find(kTextsOfCard, place.field, card);
}

} // namespace

void putText(protocol::Text& text, const std::string& language, QString words, bool lines)
{
    if (words.trimmed().isEmpty()) {
        text.erase(language);
        return;
    }
    if (!lines)
        words.replace(u'\n', u' ');
    text[language] = protocol::plain(words.toStdString());
}

std::set<std::string> languagesOf(protocol::RoundDraft draft)
{
    std::set<std::string> out;
    for (const protocol::Text* text : protocol::textsOf(draft))
        for (const auto& [language, words] : *text)
            out.insert(language);
    return out;
}

protocol::RoundDraft inOne(protocol::RoundDraft draft, const std::string& language)
{
    for (protocol::Text* text : protocol::textsOf(draft)) {
        const std::string words = protocol::textIn(*text, {language});
        text->clear();
        if (!words.empty())
            text->emplace(language, words);
    }
    return draft;
}

protocol::RoundDraft without(protocol::RoundDraft draft, const std::string& language)
{
    for (protocol::Text* text : protocol::textsOf(draft))
        text->erase(language);
    return draft;
}

protocol::RoundDraft alsoIn(protocol::RoundDraft draft, const std::string& language,
                            protocol::RoundDraft from, const std::string& as)
{
    std::map<std::string, std::string> known;
    for (const protocol::Text* text : protocol::textsOf(from))
        if (text->contains(as) && text->contains(language))
            known.emplace(text->at(as), text->at(language));
    for (protocol::Text* text : protocol::textsOf(draft))
        if (const auto words = text->find(as); words != text->end() && known.contains(words->second))
            text->emplace(language, known.at(words->second));
    return draft;
}

std::optional<WrittenFault> faultIn(const protocol::RoundDraft& draft)
{
    const auto whole = protocol::checkRound(draft);
    if (whole)
        return std::nullopt;
    WrittenFault fault{whole.error()};
    if (fault.code == protocol::FaultCode::ForeignLanguage) {
        // It is the title that is not in it yet.
        fault = WrittenFault{
            protocol::RoundFault{.code = protocol::FaultCode::LanguageMissing, .field = kTitle.name},
            missingIn(draft.title, languagesOf(draft))};
    } else if (fault.code == protocol::FaultCode::LanguageMissing) {
        std::set<std::string> all;
        for (const auto& [language, words] : draft.title)
            all.insert(language);
        if (const protocol::Text* text = textAt(fault, draft))
            fault.language = missingIn(*text, all);
    }
    return fault;
}

} // namespace mandorla::app
