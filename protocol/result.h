#pragma once

#include <utility>
#include <variant>

// A value, or why there is none: what std::expected of C++23 has of it, under the same names, for g++ 12 does
// not bring it.
//
// Result<Key, VaultError> read();          return key;   or   return Unexpected(VaultError::CannotRead);
// Result<void, VaultError> write();        return {};    or   return Unexpected(VaultError::DiskFull);
//
// Whoever gets one looks at it: value() without a value, or error() with one, throws std::bad_variant_access.
namespace mandorla {

template <typename Error>
class Unexpected
{
public:
    explicit Unexpected(Error error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error& error() const& { return m_error; }
    [[nodiscard]] Error&& error() && { return std::move(m_error); }

private:
    Error m_error;
};

template <typename Value, typename Error>
class [[nodiscard]] Result
{
public:
    Result(Value value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    template <typename Other>
    Result(Unexpected<Other> why)
        : m_state(std::in_place_index<1>, std::move(why).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Value& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] Value& value() & { return std::get<0>(m_state); }
    [[nodiscard]] Value&& value() && { return std::get<0>(std::move(m_state)); }
    const Value& operator*() const& { return value(); }
    Value& operator*() & { return value(); }
    Value&& operator*() && { return std::move(*this).value(); }
    const Value* operator->() const { return &value(); }
    Value* operator->() { return &value(); }
    [[nodiscard]] const Error& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<Value, Error> m_state;
};

template <typename Error>
class [[nodiscard]] Result<void, Error>
{
public:
    Result() = default;
    template <typename Other>
    Result(Unexpected<Other> why)
        : m_state(std::in_place_index<1>, std::move(why).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    void value() const { static_cast<void>(std::get<0>(m_state)); }
    [[nodiscard]] const Error& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace mandorla
