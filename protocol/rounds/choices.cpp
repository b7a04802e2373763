#include "protocol/rounds/choices.h"

#include <algorithm>

namespace mandorla::protocol {

std::string wordsOf(const Card& card, const std::vector<bool>& chosen)
{
    std::string out;
    for (std::size_t i = 0; i < card.options.size(); ++i)
        if (chosen.at(i))
            out += (out.empty() ? "" : "\n") + card.options[i].id;
    return out;
}

std::optional<std::vector<bool>> choicesIn(const Card& card, std::string_view words)
{
    std::vector<bool> chosen(card.options.size(), false);
    std::size_t count = 0;
    for (std::size_t i = 0; i < card.options.size() && !words.empty(); ++i) {
        const std::string& id = card.options[i].id;
        if (!words.starts_with(id) || (words.size() > id.size() && words[id.size()] != '\n'))
            continue;
        const bool last = words.size() == id.size();
        words.remove_prefix(last ? id.size() : id.size() + 1);
        if (!last && words.empty()) // a line feed at the end
            return std::nullopt;
        chosen[i] = true;
        ++count;
    }
    if (!words.empty() || (count > 1 && !card.several) || !standsAlone(card, chosen))
        return std::nullopt;
    return chosen;
}

std::vector<bool> toggled(const Card& card, std::vector<bool> chosen, std::size_t option)
{
    const bool in = !chosen.at(option);
    for (std::size_t i = 0; in && i < chosen.size(); ++i)
        if (card.options.at(option).alone || card.options.at(i).alone)
            chosen[i] = false;
    chosen[option] = in;
    return chosen;
}

bool standsAlone(const Card& card, const std::vector<bool>& chosen)
{
    const auto count = std::count(chosen.begin(), chosen.end(), true);
    for (std::size_t i = 0; i < card.options.size(); ++i)
        if (card.options[i].alone && chosen.at(i) && count > 1)
            return false;
    return true;
}

} // namespace mandorla::protocol
