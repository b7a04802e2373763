#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <set>
#include <string>

// Every rule of protocol/README.md has a test of its number: those about bytes in spec_test.cpp of wire/,
// rounds/ and crypto/, those of conversations in tests/sync/conversation, those of the network in
// tests/evening/spec_test.cpp.
namespace mandorla::test {
namespace {

// Letter and digits in bold: **S12**.
std::set<std::string> rulesIn(const std::string& text)
{
    std::set<std::string> out;
    for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**", at + 2)) {
        std::size_t end = at + 3;
        while (end < text.size() && std::isdigit(static_cast<unsigned char>(text[end])) != 0)
            ++end;
        const bool letter =
            at + 2 < text.size() && std::isupper(static_cast<unsigned char>(text[at + 2])) != 0;
        if (letter && end > at + 3 && text.compare(end, 2, "**") == 0)
            out.insert(text.substr(at + 2, end - at - 2));
    }
    return out;
}

// The numbers in the names of TEST(Spec, S12_…), TEST_F and TEST_P.
void collectTests(const std::string& text, std::set<std::string>& out)
{
    for (std::size_t at = text.find("\nTEST"); at != std::string::npos; at = text.find("\nTEST", at + 1)) {
        const std::size_t comma = text.find(',', at), close = text.find(')', at);
        if (comma == std::string::npos || close == std::string::npos || close < comma)
            continue;
        const std::size_t name = text.find_first_not_of(" \n", comma + 1);
        const std::size_t underscore = text.find('_', name);
        if (underscore < close)
            out.insert(text.substr(name, underscore - name));
    }
}

TEST(Specification, EveryRuleHasATestOfItsNumber)
{
    const std::filesystem::path root(inSource(""));
    const auto rules = rulesIn(specification());
    EXPECT_GE(rules.size(), 50u);
    std::set<std::string> tests;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "tests"))
        if (entry.path().extension() == ".cpp")
            collectTests(textOf(entry.path()), tests);
    for (const std::string& rule : rules)
        EXPECT_EQ(tests.count(rule), 1u) << "rule " << rule << " has no test";
    for (const std::string& test : tests) // a number that the specification no longer has
        if (test.size() > 1 && std::isupper(static_cast<unsigned char>(test[0])) != 0 &&
            test.find_first_not_of("0123456789", 1) == std::string::npos) {
            EXPECT_EQ(rules.count(test), 1u) << "test of " << test << ", which is no rule";
        }
}

TEST(Specification, CollectsRulesAndTestsAsTheyAreWritten)
{
    EXPECT_EQ(rulesIn("- **S12** x **T1**, **bold** **S1** (**F**) **12**"),
              (std::set<std::string>{"S12", "T1", "S1"}));
    std::set<std::string> tests;
    collectTests("\nTEST(Spec, S12_Some)\n\nTEST_F(Spec,\n       T1_Other)\nTEST(Spec, Plain)\n", tests);
    EXPECT_EQ(tests, (std::set<std::string>{"S12", "T1"}));
}

} // namespace
} // namespace mandorla::test
