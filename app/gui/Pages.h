#pragma once

#include "ui/shell/Page.h"

namespace hallmarker::gui {

/// Every page of the window, in the order of the rail. The only place that names them all.
QList<ui::PageDescriptor> windowPages();

} // namespace hallmarker::gui
