#pragma once

#include "core/drawing/Scene.h"

namespace hallmarker::core {

/// A stroke of a small picture, in a square from (0, 0) to (1, 1).
struct SceneStroke {
    QList<QPointF> points;
    bool isFilled = false;  ///< closed and filled, else a line
    bool isInverse = false; ///< in the colour of the ground, over what is filled
};

/// The same shapes for the screen, SVG, PDF and PNG: they are data, so they need no font and no file.
QList<SceneStroke> sceneIconStrokes(SceneIcon icon);
QList<SceneStroke> sceneStateStrokes(SceneState state);

} // namespace hallmarker::core
