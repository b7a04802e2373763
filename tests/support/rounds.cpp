#include "tests/support/rounds.h"
#include "protocol/rounds/round_file.h"

#include <stdexcept>

namespace mandorla::test {

using namespace protocol;

namespace {

protocol::Round roundFrom(const std::string& json)
{
    auto read = readExercise(R"({"id":"test","title":{"en":"Test"},"rounds":[)" + json + "]}");
    if (!read)
        throw std::runtime_error(read.error().path + ": " + std::string(nameOf(read.error().code)));
    return read.value().rounds.at(0);
}

std::string options(const std::string& prefix, int count)
{
    std::string out = "[";
    for (int i = 0; i < count; ++i)
        out += std::string(i ? "," : "") + R"({"id":")" + prefix + std::to_string(i) + R"(","text":{"en":")" +
               prefix + " " + std::to_string(i) + R"("}})";
    return out + "]";
}

std::string card(const std::string& id, const std::string& kind, const std::string& more = "")
{
    return R"({"id":")" + id + R"(","kind":")" + kind + R"(","prompt":{"en":"Prompt of )" + id + R"("})" +
           (more.empty() ? "" : R"(,"options":)" + more) + "}";
}

} // namespace

Round sampleRound(const std::string& id)
{
    return roundFrom(R"({"id":")" + id + R"(","title":{"en":"Sample"},"cards":[)" + card("walk", "WISH") +
                     "," + card("notes", "PRIVATE") + "," + card("massage", "EXCHANGE") + "," +
                     card("music", "PICK", options("m", 4)) + "," + card("often", "RANGE", options("s", 5)) +
                     "," + card("like", "TOGETHER") + "," + card("evening", "TOGETHER", options("c", 3)) +
                     "," + card("swim", "WISH") + "]}");
}

Round wishes(std::size_t count)
{
    std::string cards;
    for (std::size_t i = 0; i < count; ++i)
        cards += (i ? "," : "") + card("wish-" + std::to_string(i), "WISH");
    return roundFrom(R"({"id":"wishes","title":{"en":"Wishes"},"cards":[)" + cards + "]}");
}

Round picks(std::size_t count)
{
    std::string cards;
    for (std::size_t i = 0; i < count; ++i)
        cards += (i ? "," : "") + card("pick-" + std::to_string(i), "PICK", options("o", 16));
    return roundFrom(R"({"id":"picks","title":{"en":"Picks"},"cards":[)" + cards + "]}");
}

std::vector<Answer> refusing(const Round& round)
{
    std::vector<Answer> out;
    for (const Card& c : round.cards) {
        Answer answer;
        if (c.kind == Kind::Wish)
            answer.choice = Wish::No;
        if (c.kind != Kind::Together || c.options.empty())
            answer.words = "UNSEEN";
        out.push_back(answer);
    }
    return out;
}

std::vector<Answer> answersOfOne()
{
    return {{Wish::Love, "by the water", false},
            {std::monostate(), "only mine", false},
            {Exchange{true, false}, "", false},
            {Pick{{true, true, false, true}}, "", false},
            {Range{1, 3}, "", false},
            {Together{true}, "when you hum", false},
            {Together{true}, "c1", false},
            {Wish::No, "not shown", false}};
}

std::vector<Answer> answersOfTwo()
{
    return {{Wish::Open, "if it is warm", false},
            {std::monostate(), "", false},
            {Exchange{true, true}, "", false},
            {Pick{{false, true, true, true}}, "", false},
            {Range{2, 4}, "", false},
            {Together{true}, "when you read aloud", false},
            {Together{true}, "c2", false},
            {Wish::Love, "SECRET WISH", false}};
}

} // namespace mandorla::test
