#pragma once

#include "tests/support/places.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// What stands in protocol/README.md.
namespace mandorla::test {

inline std::string textOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot be read: " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string specification() { return textOf(inSource("protocol/README.md")); }

// A table whose first column says a state and whose others bear the names of messages.
struct StateTable
{
    std::vector<std::string> states, messages;
    std::map<std::pair<std::string, std::string>, std::string> cells;

    const std::string& at(const std::string& state, const std::string& message) const
    {
        return cells.at({state, message});
    }
};

// The table with this first message.
inline StateTable stateTable(const std::string& firstMessage)
{
    const auto cellsOf = [](const std::string& line) {
        std::vector<std::string> out;
        std::istringstream cells(line.substr(1));
        for (std::string cell; std::getline(cells, cell, '|');) {
            const auto from = cell.find_first_not_of(' ');
            out.push_back(
                from == std::string::npos ? "" : cell.substr(from, cell.find_last_not_of(' ') + 1 - from));
        }
        return out;
    };
    StateTable out;
    std::istringstream lines(specification());
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("| state | " + firstMessage + " |", 0) == 0) {
            inside = true;
            out.messages = cellsOf(line);
            out.messages.erase(out.messages.begin());
        } else if (inside && line.empty()) {
            break;
        } else if (inside && line.rfind("|---", 0) != 0) {
            auto cells = cellsOf(line);
            cells.resize(out.messages.size() + 1);
            out.states.push_back(cells[0]);
            for (std::size_t i = 0; i < out.messages.size(); ++i)
                out.cells[{cells[0], out.messages[i]}] = cells[i + 1];
        }
    }
    return out;
}

} // namespace mandorla::test
