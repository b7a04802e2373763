#include "app/controls/watched_field.h"

#include <QQuickTextDocument>

namespace mandorla::app {

bool turnTo(QQuickItem* next, QObject& by, QPointer<QQuickItem>& field, QPointer<QTextDocument>& document)
{
    if (field == next)
        return false;
    if (field)
        field->removeEventFilter(&by);
    if (document)
        document->disconnect(&by);
    field = next;
    document = nullptr;
    if (field) {
        field->installEventFilter(&by);
        if (auto* text = field->property("textDocument").value<QQuickTextDocument*>())
            document = text->textDocument();
    }
    return true;
}

} // namespace mandorla::app
