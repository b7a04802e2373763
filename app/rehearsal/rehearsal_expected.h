#pragma once

#include "app/app.h"

#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <vector>

// What a window shows and what it ought to show, for a rehearsal that does not believe its view models.
namespace mandorla::app {

// Something to read or to use in a window, found as a person finds it: by what it is and what it says.
struct Look
{
    enum class Kind
    {
        Text,
        Button,
        Choice, // a tile or a switch
        Field,
        End // of a span
    } kind;
    QString says; // of a field and an end: their name
    bool chosen = false;
    bool enabled = true;
    QString value; // what stands in a field; the step where an end stands
};

// All that can be seen or scrolled to, in the order of the page. A button or a choice that does not bear its
// words is not there.
[[nodiscard]] std::vector<Look> looksOf(const QQuickWindow& window);

// An animation runs in it: a picture of now shows a page half there.
[[nodiscard]] bool isMoving(const QObject& window);

// How the window differs from what its view model says, a line for each; empty: it does not. Layouts follow
// with the next frame: ask again before believing it.
[[nodiscard]] QStringList differences(const QQuickWindow& window, App& app);

} // namespace mandorla::app
