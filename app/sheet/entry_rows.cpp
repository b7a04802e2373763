#include "app/sheet/entry_rows.h"

#include <algorithm>
#include <utility>

namespace mandorla::app {

void EntryRows::set(const std::vector<sync::SharedEntry>& entries)
{
    const auto stays = [&](const Row& row) {
        return !row.id || std::ranges::find(entries, *row.id, &sync::SharedEntry::id) != entries.end();
    };
    for (int row = count() - 1; row >= 0; --row)
        if (!stays(m_rows[static_cast<std::size_t>(row)]))
            remove(row);

    int row = 0;
    for (const sync::SharedEntry& entry : entries) {
        const int now = rowOf(entry.id);
        if (now == -1) {
            insert(row, {entry.id, entry.text, entry.other});
        } else if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            const auto from = m_rows.begin() + now;
            std::rotate(m_rows.begin() + row, from, from + 1);
            endMoveRows();
        }
        Row& here = m_rows[static_cast<std::size_t>(row)];
        if (here.text != entry.text || here.other != entry.other) {
            here.text = entry.text;
            here.other = entry.other;
            emit dataChanged(index(row), index(row));
        }
        ++row;
    }
}

void EntryRows::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    emit countChanged();
}

void EntryRows::addBlank()
{
    if (!hasBlank())
        insert(count(), {});
}

void EntryRows::removeBlank()
{
    if (hasBlank())
        remove(count() - 1);
}

void EntryRows::begin(const sync::EntryId& id)
{
    if (!hasBlank())
        return;
    m_rows.back().id = id;
    emit countChanged(); // blank
}

void EntryRows::write(int row, const QString& text)
{
    if (!isRow(row))
        return;
    m_rows[static_cast<std::size_t>(row)].text = text.toStdString();
    emit dataChanged(index(row), index(row));
}

std::optional<sync::EntryId> EntryRows::idAt(int row) const
{
    return isRow(row) ? m_rows[static_cast<std::size_t>(row)].id : std::nullopt;
}

int EntryRows::rowOf(const sync::EntryId& id) const
{
    const auto found = std::ranges::find(m_rows, std::optional(id), &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool EntryRows::has(const QString& text) const
{
    return std::ranges::find(m_rows, text.toStdString(), &Row::text) != m_rows.end();
}

QString EntryRows::textAt(int row) const { return data(index(row), Text).toString(); }

QString EntryRows::otherAt(int row) const { return data(index(row), Other).toString(); }

int EntryRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant EntryRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !isRow(index.row()))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Text:
        return QString::fromStdString(row.text);
    case Other:
        return QString::fromStdString(row.other.value_or(std::string()));
    case Two:
        return row.other.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> EntryRows::roleNames() const
{
    return {{Text, "text"}, {Other, "other"}, {Two, "two"}};
}

void EntryRows::insert(int row, Row what)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, std::move(what));
    endInsertRows();
    emit countChanged();
}

void EntryRows::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit countChanged();
}

} // namespace mandorla::app
