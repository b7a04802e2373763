#pragma once

#include "app/shell/rows.h"
#include "sync/conversation/shared_page.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mandorla::sync {
class Partner;
}

namespace mandorla::app {

// The pages of these two, for the start screen: those that both keep, and those of this evening that something
// stands on. Nothing about how a round went, and no day.
class PagesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // Roles: title, tell (one line).
    Q_PROPERTY(mandorla::app::Rows* pages READ pages CONSTANT)
    // Of one or more that this laptop cannot read; empty: it can read them all.
    Q_PROPERTY(QString damaged READ damaged NOTIFY changed)
    // This laptop's clock leapt ahead, and a page would fade by it: what this person is asked, or has said. Empty:
    // nothing is.
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(bool clockIsWrong READ clockIsWrong NOTIFY changed) // so this person said

public:
    explicit PagesViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void open(int row); // alone or together
    Q_INVOKABLE void answerClock(bool right);

    void setPartner(sync::Partner* partner);
    void follow();

    [[nodiscard]] Rows* pages() { return &m_rows; }
    [[nodiscard]] QString damaged() const { return m_damaged; }
    [[nodiscard]] QString clock() const { return m_clock; }
    [[nodiscard]] bool clockIsWrong() const { return m_clockIsWrong; }

signals:
    void changed();
    void opening(const mandorla::sync::PageId& page);

private:
    QPointer<sync::Partner> m_partner;
    std::vector<sync::PageId> m_ids;
    Rows m_rows;
    QString m_damaged;
    QString m_clock;
    bool m_clockIsWrong = false;
};

} // namespace mandorla::app
