#pragma once

#include "sync/conversation/shared_page.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>
#include <vector>

namespace mandorla::app {

// What stands on our page, a row for each entry; the last may be a blank one that is on this laptop only, until
// something is written in it. Rows keep who they are while others come and go, so that a field keeps its focus.
// Roles: text; two (bool): `other` is the other text of it, side by side.
class EntryRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool blank READ hasBlank NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<sync::SharedEntry>& entries);
    void clear();
    void addBlank();
    void removeBlank();
    void begin(const sync::EntryId& id); // the blank one is this entry now
    // This was written in it: what set() has otherwise is told once more.
    void write(int row, const QString& text);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool hasBlank() const { return !m_rows.empty() && !m_rows.back().id; }
    [[nodiscard]] std::optional<sync::EntryId> idAt(int row) const; // none: the blank one, or no row
    [[nodiscard]] int rowOf(const sync::EntryId& id) const;         // -1: not here
    [[nodiscard]] bool has(const QString& text) const;
    [[nodiscard]] Q_INVOKABLE QString textAt(int row) const;
    [[nodiscard]] Q_INVOKABLE QString otherAt(int row) const; // empty: there is one text

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    enum Role
    {
        Text = Qt::UserRole,
        Other,
        Two
    };
    struct Row
    {
        std::optional<sync::EntryId> id;
        std::string text;
        std::optional<std::string> other;
    };
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }
    void insert(int row, Row what);
    void remove(int row);

    std::vector<Row> m_rows;
};

} // namespace mandorla::app
