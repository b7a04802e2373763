#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QTextDocument>

namespace mandorla::app {

// Turns `by`, who looks after a text field, from the one it has to the next: filters its events, and finds
// the document of a TextArea. False: it is this one already.
[[nodiscard]] bool turnTo(QQuickItem* next, QObject& by, QPointer<QQuickItem>& field,
                          QPointer<QTextDocument>& document);

} // namespace mandorla::app
