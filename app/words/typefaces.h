#pragma once

namespace mandorla::app {

// Before anything is written: where the letters come from that EB Garamond and Lato do not have, so that they
// are chosen, and not found. Which typeface stands first in a language, Theme says. And nothing of the
// typeface that a desktop has for everything: what is drawn here is measured in its own.
void chooseTypefaces();

} // namespace mandorla::app
