#pragma once

#include "core/drawing/ScenePalette.h"

#include <QByteArray>

namespace hallmarker::core {

/// A drawing as SVG 1.1: shapes and texts only, no script, no link, no style sheet, nothing that is loaded. All names are escaped and made
/// safe (safeText); each box and wire has a title that readers speak. Widths of letters are estimated, so that the file is the same on
/// every machine; full names stand in the titles.
QByteArray sceneSvg(const Scene &scene, const ScenePalette &palette = {});

} // namespace hallmarker::core
