#pragma once

// Windows are drawn with the driver of the graphics card. One that is broken shows that while it shows the
// first window: Qt gives up, or the driver takes the program down with it. Then the program starts over,
// once, and draws without a driver; asking the driver beforehand would take longer, and would ask for less.
// Not protected: a driver that waits for ever, or shows something else than it was told.
namespace mandorla::app {

// Where there is no graphics card, the driver would only be a program that plays one: it takes a hundred
// megabytes and half a second before it shows anything, and Qt draws without. Before the next; nothing is
// changed where somebody has chosen (QT_QUICK_BACKEND, QSG_RHI_BACKEND).
void askNoDriverWithoutACard();

// argv: of main(), of which it takes the options. Before anything of Qt is made.
void startOverIfTheDriverFails(char* argv[]);

// A window has shown what is in it: from here on, a crash is a crash.
void theDriverWorks();

} // namespace mandorla::app
