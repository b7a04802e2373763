#pragma once

class QObject;

namespace mandorla::app {

// All that a view model says, and the view models that it has, is told again: each signal that tells of a
// text is sent once. Nothing else changes by it: no page, no draft, no focus.
void retranslate(QObject& viewModel);

} // namespace mandorla::app
