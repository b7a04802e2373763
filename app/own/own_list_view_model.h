#pragma once

#include "app/shell/rows.h"
#include "app/words/saying.h"
#include "protocol/rounds/round.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// "For you alone": the rounds that one does without anybody, and what was written in them before and kept.
class OwnListViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(mandorla::app::Rows* rounds READ rounds CONSTANT) // roles: title, purpose, length
    // Roles: title, tell (one line), readable (bool: else it is damaged, and there only to be let go of).
    Q_PROPERTY(mandorla::app::Rows* pages READ pages CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // what becomes of what is written
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)    // there is room to keep one more
    Q_PROPERTY(QString failure READ failure NOTIFY changed)   // empty when all is well

public:
    enum class Keeps
    {
        Nothing, // just for tonight
        Locked,
        Full
    };

    explicit OwnListViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void begin(int round);
    Q_INVOKABLE void open(int page) { emit opening(page); }
    Q_INVOKABLE void letGo(int page) { emit lettingGo(page); }
    Q_INVOKABLE void back() { emit left(); }

    void setRounds(const std::vector<protocol::Round>& rounds);
    void setPages(const QList<QVariantList>& pages, Keeps keeps);
    void setFailure(const Saying& failure);

    [[nodiscard]] Rows* rounds() { return &m_rounds; }
    [[nodiscard]] Rows* pages() { return &m_pages; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool canBegin() const { return m_keeps != Keeps::Full; }
    [[nodiscard]] QString failure() const { return m_failure.now(); }

signals:
    void changed();
    void beginning(int round);
    void opening(int page);
    void lettingGo(int page);
    void left();

private:
    Rows m_rounds;
    Rows m_pages;
    Keeps m_keeps = Keeps::Nothing;
    Saying m_failure;
};

} // namespace mandorla::app
