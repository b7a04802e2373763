#pragma once

#include <QAbstractListModel>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// A list for a Repeater or ListView: named roles, set as a whole by the view model that owns it. A delegate
// takes each role as a required property; the roles are named where a view model has a Rows property.
class Rows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit Rows(const QList<QByteArray>& roles, QObject* parent = nullptr);

    // One value for each role, in the order of the roles. While the number of rows stays, delegates are kept
    // (and with them the focus) and only told what changed.
    void setRows(const QList<QVariantList>& rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    // For C++ (tests, rehearsal); an empty value where there is no such row or role.
    [[nodiscard]] Q_INVOKABLE QVariant at(int row, const QString& role) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_roles; }

signals:
    void countChanged();

private:
    QHash<int, QByteArray> m_roles;
    QList<QVariantList> m_rows;
};

} // namespace mandorla::app
