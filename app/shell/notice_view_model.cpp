#include "app/shell/notice_view_model.h"

namespace mandorla::app {

Sentence NoticeViewModel::said() const
{
    if (!m_trouble.what.isEmpty())
        return m_trouble;
    if (!m_troubleAlone.what.isEmpty())
        return m_troubleAlone;
    if (!m_paused)
        return m_remark;
    return m_reason.what.isEmpty() ? app::paused() : m_reason;
}

void NoticeViewModel::setTrouble(const Sentence& trouble)
{
    m_trouble = trouble;
    emit changed();
}

void NoticeViewModel::setTroubleAlone(const Sentence& trouble)
{
    m_troubleAlone = trouble;
    emit changed();
}

void NoticeViewModel::setPaused(bool paused)
{
    m_paused = paused;
    emit changed();
}

void NoticeViewModel::goOn()
{
    if (!m_paused)
        return;
    setPaused(false);
    emit wentOn();
}

void NoticeViewModel::setReason(const Sentence& reason)
{
    m_reason = reason;
    emit changed();
}

void NoticeViewModel::setRemark(const Sentence& remark)
{
    m_remark = remark;
    emit changed();
}

void NoticeViewModel::clear()
{
    m_trouble = {};
    m_troubleAlone = {};
    m_reason = {};
    m_remark = {};
    m_paused = false;
    emit changed();
}

} // namespace mandorla::app
