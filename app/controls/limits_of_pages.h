#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// The limits that a page shows or asks for, as protocol/limits.h has them: Limits.nameChars. Chars are
// Unicode code points.
class Limits : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int codeDigits READ codeDigits CONSTANT)
    Q_PROPERTY(int nameChars READ nameChars CONSTANT)
    Q_PROPERTY(int wordsBytes READ wordsBytes CONSTANT) // UTF-8
    Q_PROPERTY(int entryChars READ entryChars CONSTANT)
    Q_PROPERTY(QList<int> keepDays READ keepDays CONSTANT)
    // Of a round that is written.
    Q_PROPERTY(int titleChars READ titleChars CONSTANT)
    Q_PROPERTY(int lineChars READ lineChars CONSTANT)
    Q_PROPERTY(int promptChars READ promptChars CONSTANT)
    Q_PROPERTY(int optionChars READ optionChars CONSTANT)
    Q_PROPERTY(int passageChars READ passageChars CONSTANT)
    Q_PROPERTY(int minutes READ minutes CONSTANT)

public:
    [[nodiscard]] static int codeDigits();
    [[nodiscard]] static int nameChars();
    [[nodiscard]] static int wordsBytes();
    [[nodiscard]] static int entryChars();
    [[nodiscard]] static QList<int> keepDays();
    [[nodiscard]] static int titleChars();
    [[nodiscard]] static int lineChars();
    [[nodiscard]] static int promptChars();
    [[nodiscard]] static int optionChars();
    [[nodiscard]] static int passageChars();
    [[nodiscard]] static int minutes();
};

} // namespace mandorla::app
