#pragma once

#include "app/words/sentences.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QString>

// Files of rounds on the disk: read and written only where a person says so. No list of recent files is kept
// here or handed to the desktop.
namespace mandorla::app {

inline constexpr const char* kRoundFileSuffix = ".mandorla.json";

// What the file holds: never more than limits::kRoundBytes and one byte, which is enough to be refused. Only
// what is a file is read: a pipe, a device or a folder is said to be none, and nothing waits for it. What is
// built in (":/…") is read as well.
[[nodiscard]] Result<QByteArray, Sentence> readRoundFile(const QString& path);

// All of it, or nothing: what was there stays whole until the new one is on the disk. A new file is for its
// owner only.
[[nodiscard]] Result<void, Sentence> writeRoundFile(const QString& path, const QByteArray& json);

} // namespace mandorla::app
