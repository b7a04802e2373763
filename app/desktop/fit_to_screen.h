#pragma once

#include <QWindow>

namespace mandorla::app {

// Before it is shown: no larger than its screen has room for, with its frame. Half of what is said of a page
// stands in its foot, and nobody looks for a button below the edge of the screen.
void fitToScreen(QWindow& window);

} // namespace mandorla::app
