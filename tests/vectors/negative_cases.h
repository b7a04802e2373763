#pragma once

#include "tests/vectors/cheating.h"
#include "tests/vectors/vectors.h"

#include <array>
#include <string>

// What a changed client, or someone on the network, could send in place of what is due. A cheat knows its own
// secrets only, unless a note says otherwise.
namespace mandorla::tests {

inline constexpr auto kAccepted = "";

class NegativeCases
{
public:
    NegativeCases(const OrderedJson& inputs, const OrderedJson& values, std::uint64_t cheat);
    OrderedJson write();

private:
    void keys();
    void seals();
    void openings();
    void blinds();
    void opens();
    void words();
    void helloAndBeacon();
    void pairing();
    void resume();

    // From here on cases are of this check, and `given` stands in each of them.
    void begin(const char* check, const OrderedJson& given)
    {
        m_check = check;
        m_given = given;
    }
    OrderedJson& add(const std::string& name, const char* kind, const char* refused,
                     const char* note = nullptr)
    {
        m_out.push_back(
            {{"name", m_check + "/" + name}, {"kind", kind}, {"check", m_check}, {"given", m_given}});
        m_out.back()["refused"] = *refused ? OrderedJson(refused) : OrderedJson();
        if (note)
            m_out.back()["note"] = note;
        return m_out.back();
    }
    OrderedJson& add(const std::string& name, const char* kind, const char* refused, const Bytes& bytes,
                     const char* note = nullptr)
    {
        OrderedJson& out = add(name, kind, refused, note);
        out["bytes"] = hex(bytes);
        return out;
    }
    void addWords(const std::string& name, const char* kind, const char* refused, Bytes frame,
                  const OrderedJson& given = OrderedJson::object(), const char* note = nullptr);
    void addWeak(const Claim& claim, const std::string& field)
    {
        add(field + " not hashed", "weak_fiat_shamir", "bad_proof", claim.body(field));
    }

    [[nodiscard]] const OrderedJson& session() const { return m_values.at("session"); }
    static Point pointOf(const OrderedJson& value) { return Point::parse(tests::bytesOf(value)).value(); }
    static Scalar scalarOf(const OrderedJson& value)
    {
        const Bytes bytes = tests::bytesOf(value);
        return bytes == kZero ? Scalar() : Scalar::parse(bytes).value(); // u of a yes is zero
    }
    static Bytes bodyOf(const OrderedJson& values, std::initializer_list<const char*> names)
    {
        Bytes out;
        for (const char* name : names)
            append(out, tests::bytesOf(values.at(name)));
        return out;
    }
    Scalar some() { return Scalar::random(m_random); }
    Bytes digits() // others than those on the screen
    {
        for (;;) {
            const std::string out =
                std::to_string(1000000 + fromLe64(m_random.bytes<8>()) % 1000000).substr(1);
            if (out != m_inputs.at("pairing").at("code").get<std::string>())
                return copy(view(out));
        }
    }

    const OrderedJson& m_inputs;
    const OrderedJson& m_values;
    SeededRandom m_random;

    ContextId m_context, m_other; // and one of another session
    std::array<Scalar, 2> m_y;
    std::array<Point, 2> m_key;
    Point m_j;
    std::size_t m_slot = 0; // the first that role 0 alone wants

    std::string m_check;
    OrderedJson m_given, m_out = OrderedJson::array();
};

} // namespace mandorla::tests
