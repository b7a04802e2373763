#include "app/shell/navigator.h"

#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace mandorla::app {

Navigator::Navigator(Screen first, QObject* parent)
    : QObject(parent)
    , m_stack{first}
{
}

QString Navigator::name() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Screen>().valueToKey(screen()));
}

bool Navigator::has(Screen screen) const { return std::ranges::find(m_stack, screen) != m_stack.end(); }

bool Navigator::isNextUnder(Screen screen) const { return liesOver() && m_stack.end()[-2] == screen; }

void Navigator::put(std::vector<Screen> stack)
{
    if (m_held)
        return;
    const Screen before = screen();
    m_stack = std::move(stack);
    emit turned();
    if (screen() != before && !m_quiet)
        emit screenChanged();
}

void Navigator::start(Screen screen) { put({screen}); }

void Navigator::showOver(Screen screen)
{
    auto stack = m_stack;
    stack.push_back(screen);
    put(std::move(stack));
}

void Navigator::goBack()
{
    if (!liesOver())
        return;
    auto stack = m_stack;
    stack.pop_back();
    put(std::move(stack));
}

void Navigator::turnTo(Screen screen)
{
    auto stack = m_stack;
    stack.back() = screen;
    put(std::move(stack));
}

void Navigator::turnLowest(Screen from, Screen to)
{
    if (lowest() != from)
        return;
    auto stack = m_stack;
    stack.front() = to;
    put(std::move(stack));
}

void Navigator::leaveOut(Screen screen)
{
    if (isNextUnder(screen))
        m_stack.erase(m_stack.end() - 2);
}

void Navigator::leaveOutAll() { m_stack = {screen()}; }

void Navigator::tell()
{
    if (std::exchange(m_quiet, false))
        emit screenChanged();
}

} // namespace mandorla::app
