#pragma once

#include "app/shell/rows.h"

#include <QMetaProperty>
#include <QStringList>
#include <QVariant>

namespace mandorla::test {

// All that a screen can show: every property of every view model, and every row of their lists.
inline QStringList shownBy(QObject& object)
{
    QStringList out;
    const QMetaObject* meta = object.metaObject();
    for (int i = 1; i < meta->propertyCount(); ++i) {
        const QVariant value = meta->property(i).read(&object);
        if (auto* child = value.value<QObject*>())
            out += shownBy(*child);
        else
            out << QStringLiteral("%1.%2=%3")
                       .arg(meta->className(), meta->property(i).name(), value.toString());
    }
    if (const auto* rows = qobject_cast<const app::Rows*>(&object))
        for (int row = 0; row < rows->count(); ++row)
            for (const int role : rows->roleNames().keys())
                out << rows->data(rows->index(row), role).toString();
    return out;
}

} // namespace mandorla::test
