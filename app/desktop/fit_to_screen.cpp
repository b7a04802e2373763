#include "app/desktop/fit_to_screen.h"

#include <QGuiApplication>
#include <QScreen>

namespace mandorla::app {

void fitToScreen(QWindow& window)
{
    const QScreen* screen = window.screen();
    if (!screen || QGuiApplication::platformName() == QLatin1String("offscreen")) // nobody's
        return;
    // A title bar and borders, which are there only once the window is; and panels, of which Wayland says
    // nothing.
    const bool panelsKnown = screen->availableSize() != screen->size();
    const QSize room = screen->availableSize() - QSize(16, panelsKnown ? 48 : 96);
    window.setMinimumSize(window.minimumSize().boundedTo(room));
    window.resize(window.size().boundedTo(room));
}

} // namespace mandorla::app
