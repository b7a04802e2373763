#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

// What is said to be proved is there, by its name; whether it is proved, protocol/proofs/run says.
namespace mandorla::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> every(const std::string& pattern, const std::string& text, std::size_t group = 1)
{
    const std::regex form(pattern);
    std::vector<std::string> out;
    for (std::sregex_iterator at(text.begin(), text.end(), form), end; at != end; ++at)
        out.push_back(at->str(group));
    return out;
}

std::set<std::string> all(const std::string& pattern, const std::string& text)
{
    const auto found = every(pattern, text);
    return {found.begin(), found.end()};
}

std::set<std::string> theorems()
{
    std::set<std::string> out;
    for (const auto& entry : fs::directory_iterator(inSource("protocol/proofs/algebra")))
        out.merge(all("(?:^|\\n)(?:Theorem|Corollary) (\\w+)", textOf(entry.path())));
    return out;
}

std::set<std::string> properties()
{
    const std::string model = textOf(inSource("protocol/proofs/conversation/world.h"));
    const auto from = model.find("    ALL_WELL,"), to = model.find("    ROOM", from);
    return all("\\n    ([A-Z_]+),", model.substr(from, to - from));
}

// Where a link with a name of its own leads, it has to be what it is called.
bool isThere(const std::string& name, const fs::path& file)
{
    if (!fs::exists(file))
        return false;
    if (file.extension() == ".v")
        return !every("(?:^|\\n)(?:Theorem|Corollary) (" + name + ")\\b", textOf(file)).empty();
    if (file.extension() == ".pv") // of an attack, the table has the name
        return file.stem() == name || !every('"' + file.stem().string() + "\": \\[[^\\]]*\"(" + name + ")\"",
                                             textOf(inSource("protocol/proofs/threats")))
                                           .empty();
    return properties().count(name) == 1;
}

std::size_t checkLinks(const std::string& readme)
{
    const std::string text = textOf(inSource(readme));
    const std::string form =
        "\\[`(\\w+)`\\]\\(([^)\\s]*proofs/[^)\\s]+|(?:pairing|algebra|conversation)/[^)\\s]+)\\)";
    const auto names = every(form, text, 1), places = every(form, text, 2);
    for (std::size_t i = 0; i < names.size(); ++i)
        EXPECT_TRUE(isThere(names[i], fs::path(inSource(readme)).parent_path() / places[i]))
            << readme << ": " << names[i] << " is not in " << places[i];
    return names.size();
}

TEST(Proofs, EachThatAClaimLinksToIsThereByItsName)
{
    EXPECT_GE(checkLinks("README.md"), 5u);
    EXPECT_GE(checkLinks("protocol/README.md"), 20u);
    EXPECT_GE(checkLinks("protocol/proofs/README.md"), 5u);
}

TEST(Proofs, AreAllNamedWhereTheyAreSaidToBe)
{
    const std::string text = textOf(inSource("protocol/proofs/README.md"));
    const auto from = text.find("## The algebra"), to = text.find("## The conversation");
    const auto there = theorems();
    EXPECT_EQ(there,
              all("Print Assumptions (\\w+)\\.", textOf(inSource("protocol/proofs/algebra/assumptions.v"))));
    for (const std::string& name : all("`([a-z]+_[a-z_]+)`", text.substr(from, to - from)))
        EXPECT_EQ(there.count(name), 1u) << name << " is no theorem";
    EXPECT_GE(properties().size(), 9u);
    for (const std::string& name : properties())
        EXPECT_NE(text.find('`' + name + '`'), std::string::npos) << name << " is not in the list";
    for (const auto& entry : fs::directory_iterator(inSource("protocol/proofs/pairing")))
        EXPECT_NE(text.find("(pairing/" + entry.path().filename().string() + ")"), std::string::npos)
            << entry.path();
}

TEST(Proofs, ALinkToWhatIsNotThereIsNoticed)
{
    const fs::path proofs(inSource("protocol/proofs"));
    EXPECT_TRUE(isThere("result_same", proofs / "algebra/overlap.v"));
    EXPECT_FALSE(isThere("result_sam", proofs / "algebra/overlap.v"));
    EXPECT_FALSE(isThere("result_same", proofs / "algebra/four.v"));
    EXPECT_TRUE(isThere("SAME_END", proofs / "conversation/world.h"));
    EXPECT_FALSE(isThere("ALL_WELL_", proofs / "conversation/world.h"));
    EXPECT_TRUE(isThere("REPLAYED", proofs / "pairing/days_replayed.pv"));
    EXPECT_FALSE(isThere("REPLAYED", proofs / "pairing/days_heard.pv"));
}

} // namespace
} // namespace mandorla::test
