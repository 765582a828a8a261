#pragma once

#include <QString>

namespace hallmarker::gui {

/// What to tell when hallmarker-worker is not on this machine: what does not work, and which package brings it. Empty
/// when it is there.
QString workerProblem();

} // namespace hallmarker::gui
