#pragma once

#include "app/view_models/rows.h"
#include "sync/conversation/shared_page.h"

#include <QObject>
#include <QPointer>
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

public:
    explicit PagesViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void open(int row); // alone or together

    void setPartner(sync::Partner* partner);
    void follow();

    [[nodiscard]] Rows* pages() { return &m_rows; }

signals:
    void opening(const mandorla::sync::PageId& page);

private:
    QPointer<sync::Partner> m_partner;
    std::vector<sync::PageId> m_ids;
    Rows m_rows;
};

} // namespace mandorla::app
