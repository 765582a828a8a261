#pragma once

#include "ui/canvas/SceneIndex.h"

namespace hallmarker::ui {

/// Where the arrow keys lead. Right and left follow wires down and up the flow, to the neighbour that is nearest in height; up and down
/// go to the next box in the same rank, then to the nearest in that direction. -1: nowhere.
class FocusWalk {
public:
    enum class Step { Left, Right, Up, Down };

    FocusWalk(const core::Scene &scene, const SceneIndex &index) : m_scene(scene), m_index(index) {}
    int next(int box, Step step) const;
    /// The box to begin with: the leftmost, uppermost one in a window, else in the scene.
    int first(const QRectF &window) const;

private:
    int alongWires(int box, bool isForward) const;
    int nearest(int box, Step step) const;

    const core::Scene &m_scene;
    const SceneIndex &m_index;
};

} // namespace hallmarker::ui
