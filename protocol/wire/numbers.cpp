#include "protocol/wire/numbers.h"

#include <optional>

namespace mandorla::protocol {

namespace {

class Numbers
{
public:
    explicit Numbers(ByteView bytes)
        : m_rest(bytes)
    {
    }

    bool fit(std::uint64_t nested)
    {
        while (!m_rest.empty()) {
            const auto tag = next();
            if (!tag)
                return false;
            switch (*tag & 7) {
            case 0:
                if (!next())
                    return false;
                break;
            case 1:
                if (!skip(8))
                    return false;
                break;
            case 2: {
                const auto length = next();
                const ByteView inside = m_rest;
                if (!length || !skip(*length))
                    return false;
                if (nested != 0 && *tag >> 3 == nested && !Numbers(inside.first(*length)).fit(0))
                    return false;
                break;
            }
            case 5:
                if (!skip(4))
                    return false;
                break;
            default: // a group, which is its fields; where it ends, protobuf sees to
                break;
            }
        }
        return true;
    }

private:
    std::optional<std::uint32_t> next()
    {
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < 70 && !m_rest.empty(); shift += 7) {
            const std::uint8_t byte = m_rest.front();
            m_rest = m_rest.subspan(1);
            const std::uint64_t bits = byte & 0x7f;
            if (bits != 0 && (shift >= 32 || bits << shift > 0xffffffff))
                return std::nullopt;
            number |= shift < 32 ? bits << shift : 0;
            if (byte < 0x80)
                return static_cast<std::uint32_t>(number);
        }
        return std::nullopt;
    }

    bool skip(std::size_t count)
    {
        if (count > m_rest.size())
            return false;
        m_rest = m_rest.subspan(count);
        return true;
    }

    ByteView m_rest;
};

} // namespace

bool numbersFit(ByteView message, std::uint64_t nested) { return Numbers(message).fit(nested); }

} // namespace mandorla::protocol
