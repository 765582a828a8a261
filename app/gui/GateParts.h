#pragma once

#include "core/check/CheckRegistry.h"
#include "ui/gate/GateService.h"

namespace hallmarker::gui {

/// The rules of the program, as the page Gate uses them.
ui::GateService gateService();

} // namespace hallmarker::gui
