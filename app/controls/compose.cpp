#include "app/controls/compose.h"

#include <QKeyEvent>

#include <xkbcommon/xkbcommon-compose.h>
#include <xkbcommon/xkbcommon.h>

#include <array>
#include <clocale>

namespace mandorla::app {

namespace {

template <auto Unref>
struct Unreferenced
{
    template <typename T>
    void operator()(T* held) const
    {
        Unref(held);
    }
};
template <typename T, auto Unref>
using Held = std::unique_ptr<T, Unreferenced<Unref>>;

constexpr const char* kOtherwise = "en_US.UTF-8";

Held<xkb_compose_table, xkb_compose_table_unref> tableOf(xkb_context* context)
{
    for (const char* const language :
         std::array<const char*, 2>{std::setlocale(LC_CTYPE, nullptr), kOtherwise})
        if (language)
            if (auto* table =
                    xkb_compose_table_new_from_locale(context, language, XKB_COMPOSE_COMPILE_NO_FLAGS))
                return Held<xkb_compose_table, xkb_compose_table_unref>(table);
    return {};
}

// One for the process: it takes a while to read.
xkb_compose_table* theTable()
{
    static const auto kTable = []() -> Held<xkb_compose_table, xkb_compose_table_unref> {
        const Held<xkb_context, xkb_context_unref> context(xkb_context_new(XKB_CONTEXT_NO_DEFAULT_INCLUDES));
        if (!context)
            return {};
        xkb_context_set_log_level(context.get(), XKB_LOG_LEVEL_CRITICAL);
        return tableOf(context.get()); // which keeps the context
    }();
    return kTable.get();
}

} // namespace

struct Compose::State
{
    Held<xkb_compose_state, xkb_compose_state_unref> state;
};

Compose::Compose()
    : m_state(std::make_unique<State>())
{
}

Compose::~Compose() = default;

void Compose::reset()
{
    if (m_state->state)
        xkb_compose_state_reset(m_state->state.get());
}

bool Compose::take(const QKeyEvent& key, QString& letter)
{
    letter.clear();
    const xkb_keysym_t symbol = key.nativeVirtualKey();
    if (!m_state->state && theTable())
        m_state->state.reset(xkb_compose_state_new(theTable(), XKB_COMPOSE_STATE_NO_FLAGS));
    auto* state = m_state->state.get();
    if (!state || symbol == XKB_KEY_NoSymbol)
        return false;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        reset();
        return false;
    }
    const auto fed = [&] {
        (void)xkb_compose_state_feed(state, symbol); // Shift and its like are no key here: it ignores them
        return xkb_compose_state_get_status(state);
    };
    auto status = fed();
    if (status == XKB_COMPOSE_CANCELLED) {
        reset();
        status = fed(); // it may begin another one
    }
    if (status == XKB_COMPOSE_COMPOSING)
        return true;
    if (status == XKB_COMPOSE_COMPOSED) {
        std::array<char, 64> utf8{};
        const int size = xkb_compose_state_get_utf8(state, utf8.data(), utf8.size());
        if (size > 0 && static_cast<std::size_t>(size) < utf8.size())
            letter = QString::fromUtf8(utf8.data(), size);
        reset();
        return true;
    }
    reset();
    return false;
}

} // namespace mandorla::app
