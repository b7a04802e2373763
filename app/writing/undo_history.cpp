#include "app/writing/undo_history.h"

#include <QString>

#include <utility>

namespace mandorla::app {

bool UndoHistory::goesOn(const protocol::Text& before, const protocol::Text& after,
                         const std::string& language)
{
    const auto in = [&](const protocol::Text& text) {
        const auto found = text.find(language);
        return found == text.end() ? QString() : QString::fromStdString(found->second);
    };
    const QString was = in(before);
    const QString is = in(after);
    return qAbs(is.size() - was.size()) == 1 && !(is.size() > was.size() && is.back().isSpace());
}

void UndoHistory::begin(protocol::RoundDraft draft)
{
    m_steps.clear();
    m_steps.push_back({std::move(draft), {}});
    m_at = 0;
    m_open = false;
}

void UndoHistory::put(protocol::RoundDraft draft, const Place& place, bool goesOn)
{
    if (draft == now())
        return;
    m_steps.resize(m_at + 1);
    if (goesOn && m_open && m_at > 0 && m_steps[m_at].place == place) {
        m_steps[m_at].draft = std::move(draft);
        return;
    }
    m_steps.push_back({std::move(draft), place});
    if (m_steps.size() > kSteps + 1)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
    m_open = true;
}

UndoHistory::Place UndoHistory::undo()
{
    m_open = false;
    return canUndo() ? m_steps[m_at--].place : Place();
}

UndoHistory::Place UndoHistory::redo()
{
    m_open = false;
    return canRedo() ? m_steps[++m_at].place : Place();
}

} // namespace mandorla::app
