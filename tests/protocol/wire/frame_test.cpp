#include "protocol/wire/frame.h"

#include <gtest/gtest.h>

namespace mandorla::protocol {
namespace {

TEST(Frame, ComesOutWholeHoweverItIsCut)
{
    const Bytes one = frameOf(view("first"));
    const Bytes two = frameOf(view("second"));
    Bytes stream = one;
    append(stream, two);
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader(64);
        std::vector<std::string> out;
        const auto read = [&](ByteView bytes) {
            reader.feed(bytes);
            for (;;) {
                const auto frame = reader.next();
                ASSERT_TRUE(frame.has_value());
                if (!*frame)
                    return;
                out.push_back(toString(**frame));
            }
        };
        read(ByteView(stream).first(cut));
        read(ByteView(stream).subspan(cut));
        EXPECT_EQ(out, (std::vector<std::string>{"first", "second"})) << cut;
    }
}

TEST(Frame, ALengthOverTheLimitIsRefusedBeforeItsBytesCome)
{
    FrameReader reader(16);
    reader.feed(Bytes{0, 0, 0, 17});
    const auto frame = reader.next();
    ASSERT_FALSE(frame.has_value());
    EXPECT_EQ(frame.error(), Refusal::BadFrame);
}

TEST(Frame, TheLimitItselfIsTaken)
{
    FrameReader reader(16);
    reader.feed(frameOf(Bytes(16)));
    EXPECT_EQ((*reader.next())->size(), 16u);
}

TEST(Frame, AnEmptyFrameIsRefused)
{
    FrameReader reader(16);
    reader.feed(Bytes{0, 0, 0, 0});
    EXPECT_FALSE(reader.next().has_value());
}

TEST(Frame, TheHighestLengthDoesNotWrapAround)
{
    FrameReader reader(16);
    reader.feed(Bytes{0xff, 0xff, 0xff, 0xff, 1, 2, 3});
    EXPECT_FALSE(reader.next().has_value());
}

TEST(Frame, WhatWasNotTakenIsHandedOn)
{
    FrameReader reader(16);
    Bytes stream = frameOf(view("hello"));
    append(stream, view("rest"));
    reader.feed(stream);
    ASSERT_TRUE(*reader.next());
    EXPECT_EQ(toString(reader.takeRest()), "rest");
}

} // namespace
} // namespace mandorla::protocol
