#pragma once

#include "app/words/sentences.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// One calm sentence over any screen ("The evening has paused. Your answers are still here."), and what to do
// next, if anything. Of several the most pressing: what cannot be kept, that the evening has paused, a
// remark.
class NoticeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // Both empty when all is well.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)

public:
    using QObject::QObject;

    void setTrouble(const Sentence& trouble);      // with keeping
    void setTroubleAlone(const Sentence& trouble); // with keeping what one writes for oneself
    void setPaused(bool paused);
    void goOn();                            // both are there again
    void setReason(const Sentence& reason); // said in place of the pause while there is one
    void setRemark(const Sentence& remark);
    void clear();

    [[nodiscard]] QString text() const { return said().what.now(); }
    [[nodiscard]] QString step() const { return said().next.now(); }
    [[nodiscard]] bool paused() const { return m_paused; }

signals:
    void changed();
    void wentOn(); // after a pause

private:
    [[nodiscard]] Sentence said() const;

    Sentence m_trouble;
    Sentence m_troubleAlone;
    Sentence m_reason;
    Sentence m_remark;
    bool m_paused = false;
};

} // namespace mandorla::app
