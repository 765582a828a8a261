#pragma once

#include "ui/privacy/ReleaseService.h"

namespace hallmarker::gui {

/// Writing releases as the command line does, for the page Privacy.
ui::ReleaseService releaseService();

} // namespace hallmarker::gui
