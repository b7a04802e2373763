#pragma once

#include <QString>

#include <functional>
#include <utility>

namespace mandorla::app {

// A text that a view model holds for longer: it knows how it is said, and so it can be said again when the
// language has changed. As a QString it is what it was when it was made; now() is what it is now.
class Saying : public QString
{
public:
    Saying() = default;
    explicit Saying(std::function<QString()> say)
        : QString(say())
        , m_say(std::move(say))
    {
    }

    template <class Argument>
    [[nodiscard]] Saying arg(Argument argument) const
    {
        return Saying([form = *this, argument] { return form.now().arg(argument); });
    }

    [[nodiscard]] QString now() const { return m_say ? m_say() : QString(); }
    void clear() { *this = {}; }

private:
    std::function<QString()> m_say;
};

} // namespace mandorla::app
