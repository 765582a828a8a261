#pragma once

#include "core/drawing/ScenePalette.h"

class QPalette;

namespace hallmarker::ui {

/// The colours of a drawing in the theme that a palette belongs to.
core::ScenePalette canvasColors(const QPalette &palette);

} // namespace hallmarker::ui
