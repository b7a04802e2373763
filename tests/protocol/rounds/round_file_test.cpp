#include "protocol/rounds/round_file.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

// Files of rounds against tests/exercises/table.json, to whose verdicts schema_test.py holds the schema; and
// the page for people who write them.
namespace mandorla::protocol {
namespace {

using Json = nlohmann::json;

std::string contentOf(const std::string& file)
{
    std::ifstream in(test::inSource(file));
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

// {"repeat": "x", "times": 3} is "xxx".
Json written(const Json& value)
{
    if (value.is_object() && value.size() == 2 && value.contains("repeat")) {
        std::string text;
        for (int i = value.at("times").get<int>(); i > 0; --i)
            text += value.at("repeat").get<std::string>();
        return text;
    }
    Json out = value;
    if (value.is_structured())
        for (auto each = out.begin(); each != out.end(); ++each)
            *each = written(*each);
    return out;
}

Json altered(Json file, const Json& row)
{
    const Json set = row.value("set", Json::object());
    for (const auto& [pointer, value] : set.items())
        file[Json::json_pointer(pointer)] = written(value);
    if (row.contains("remove"))
        file = file.patch({{{"op", "remove"}, {"path", row.at("remove")}}});
    return file;
}

TEST(ExerciseFile, IsJudgedLikeTheTableOfGoodAndBadFiles)
{
    const Json table = Json::parse(contentOf("tests/exercises/table.json"));
    ASSERT_GT(table.at("rows").size(), 100u);
    for (const Json& row : table.at("rows")) {
        const auto read = readExercise(altered(table.at("base"), row).dump(2));
        const auto* fault = read ? nullptr : &read.error();
        EXPECT_EQ(fault == nullptr, row.at("verdict") == "good")
            << row.at("name") << (fault ? ": " + fault->path + ": " + std::string(nameOf(fault->code)) : "");
        if (fault) {
            EXPECT_FALSE(fault->line == 0 && fault->path.empty()) << row.at("name");
        }
    }
}

TEST(ExerciseFile, EveryBuiltInRoundIsTheSameAfterItIsWrittenAndRead)
{
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::inSource("app/exercises"))) {
        if (entry.path().extension() != ".json")
            continue;
        ++files;
        const auto read = readDraft(contentOf("app/exercises/" + entry.path().filename().string()));
        ASSERT_TRUE(read.has_value()) << read.error().path;
        EXPECT_EQ(readDraft(writeExercise(*read)).value(), *read) << entry.path();
    }
    EXPECT_GT(files, 0);
}

TEST(ExerciseFile, TheExampleForWritersIsARoundWithEachKindOfCard)
{
    const std::string page = contentOf("app/exercises/WRITING.md");
    const std::size_t from = page.find("```json\n") + 8;
    ASSERT_LT(from, page.size());
    const std::string example = page.substr(from, page.find("```", from) - from);
    const auto read = readExercise(example);
    ASSERT_TRUE(read.has_value()) << read.error().path;
    const Round& round = read.value().rounds.at(0);
    std::set<Kind> kinds;
    for (const Card& card : round.cards)
        kinds.insert(card.kind);
    EXPECT_EQ(kinds.size(), 6u);
    for (const Text* text : {&round.purpose, &round.opening, &round.before, &round.closing})
        EXPECT_FALSE(text->empty());
    EXPECT_EQ(writeExercise({"after-a-long-week", {{"en", "After a long week"}}, {round}}), example)
        << "as Mandorla writes it";
}

} // namespace
} // namespace mandorla::protocol
