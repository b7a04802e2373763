#pragma once

#include <QByteArray>

// QPdfWriter tells more than it was given. It writes the time, with the time zone, and its own name and
// version; from Qt 6.8 on twice, with an id that is drawn for the file; and in which order fonts stand in it
// is another in each process. None of it can be switched off.
namespace mandorla::app {

// The same pages with what they need and nothing else, in an order of their own: the same pages are the same
// bytes, whenever and in whichever time zone they were made. Empty: not laid out as QPdfWriter does it, so
// that nobody knows what else is in there.
[[nodiscard]] QByteArray barePdf(const QByteArray& pdf);

} // namespace mandorla::app
