#pragma once

namespace mandorla::app {

// Before anything is written: where the letters come from that EB Garamond and Lato do not have, so that they
// are chosen, and not found. Which typeface stands first in a language, Theme says.
void chooseTypefaces();

} // namespace mandorla::app
