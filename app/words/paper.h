#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// A page that two people keep, as something to take along. Only what both wrote on it: never an answer, no
// day, and no names unless both people chose one. Or what one person wrote alone, in their own hands.
namespace mandorla::app {

struct Paper
{
    QString names; // "Noor and Rowan", or empty
    QString title; // of the round
    QStringList steps;
    bool own = false; // written alone: each step is a question, and below it the words
};

[[nodiscard]] QString textOf(const Paper& paper);

// Needs a QGuiApplication. The file says nothing of when and with what it was made, and is the same however
// often it is: bare_pdf.h. Empty: that cannot be promised.
[[nodiscard]] QByteArray pdfOf(const Paper& paper);

} // namespace mandorla::app
