#include "app/shell/rows.h"

namespace mandorla::app {

Rows::Rows(const QList<QByteArray>& roles, QObject* parent)
    : QAbstractListModel(parent)
{
    int role = Qt::UserRole;
    for (const QByteArray& name : roles)
        m_roles.insert(role++, name);
}

void Rows::setRows(const QList<QVariantList>& rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        emit countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row), index(row));
    }
}

QVariant Rows::at(int row, const QString& role) const
{
    const int key = m_roles.key(role.toUtf8(), -1);
    return key == -1 ? QVariant() : data(index(row), key);
}

int Rows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant Rows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count() || !m_roles.contains(role))
        return {};
    return m_rows.at(index.row()).value(role - Qt::UserRole);
}

} // namespace mandorla::app
