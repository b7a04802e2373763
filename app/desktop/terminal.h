#pragma once

#include <QString>

// What a start says to whoever sits at a terminal: whole sentences of ours, and nothing else.
namespace mandorla::app {

// From here on, what Qt, a graphics driver or any library would write to stdout and stderr goes nowhere:
// started from a desktop, these are kept in a file of the home folder, or in the journal of the system.
// QT_FORCE_STDERR_LOGGING=1, Qt's own wish for messages, leaves all as it is.
void quieten();

// Also after quieten(). The exit code: 2.
int complain(const QString& sentence);

// While it lives, what Qt cannot go on from ends the program with this sentence and the exit code 2.
class OrComplain
{
public:
    explicit OrComplain(const QString& sentence);
    ~OrComplain();
    OrComplain(const OrComplain&) = delete;
    OrComplain& operator=(const OrComplain&) = delete;
};

// For a program that takes the place of this one: they are as they were. Safe in a handler of signals.
void unquieten();

} // namespace mandorla::app
