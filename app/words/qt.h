#pragma once

// Qt without its keyword `slots`: the cards of protocol/ have slots(). To be included before anything of
// protocol/ or sync/.
#include <QObject>
#undef slots
