#include "ui/canvas/FocusWalk.h"

#include <cmath>
#include <limits>

namespace hallmarker::ui {

int FocusWalk::next(int box, Step step) const
{
    if (box < 0 || box >= m_scene.boxes.size())
        return -1;
    if (step == Step::Left || step == Step::Right) {
        const int linked = alongWires(box, step == Step::Right);
        if (linked >= 0)
            return linked;
    }
    return nearest(box, step);
}

int FocusWalk::first(const QRectF &window) const
{
    int best = -1;
    const auto isBefore = [&](int one, int other) {
        const QPointF a = m_scene.boxes.at(one).rect.topLeft();
        const QPointF b = m_scene.boxes.at(other).rect.topLeft();
        return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
    };
    for (const int box : m_index.boxesIn(window)) {
        if (best < 0 || isBefore(box, best))
            best = box;
    }
    for (int box = 0; best < 0 && box < m_scene.boxes.size(); ++box) {
        if (best < 0 || isBefore(box, best))
            best = box;
    }
    return best;
}

int FocusWalk::alongWires(int box, bool isForward) const
{
    int best = -1;
    double smallest = std::numeric_limits<double>::max();
    const QPointF from = m_scene.boxes.at(box).rect.center();
    for (const int number : m_index.wiresAt(box)) {
        const core::SceneWire &wire = m_scene.wires.at(number);
        const int other = isForward ? wire.to : wire.from;
        if ((isForward ? wire.from : wire.to) != box || other == box || other < 0 || other >= m_scene.boxes.size())
            continue;
        const QPointF to = m_scene.boxes.at(other).rect.center();
        const double distance = std::abs(to.y() - from.y()) + std::abs(to.x() - from.x()) / 4;
        if (distance < smallest) {
            smallest = distance;
            best = other;
        }
    }
    return best;
}

int FocusWalk::nearest(int box, Step step) const
{
    const QRectF own = m_scene.boxes.at(box).rect;
    int best = -1;
    double smallest = std::numeric_limits<double>::max();
    for (int other = 0; other < m_scene.boxes.size(); ++other) {
        const QPointF delta = m_scene.boxes.at(other).rect.center() - own.center();
        const bool isVertical = step == Step::Up || step == Step::Down;
        const double along = step == Step::Up ? -delta.y() : step == Step::Down ? delta.y() : step == Step::Left ? -delta.x() : delta.x();
        const double aside = std::abs(isVertical ? delta.x() : delta.y());
        // Up and down keep to the rank; what lies a little aside is not "above".
        if (other == box || along < 1 || aside > along * 2 + own.width() / 2)
            continue;
        const double distance = along + aside * 3;
        if (distance < smallest) {
            smallest = distance;
            best = other;
        }
    }
    return best;
}

} // namespace hallmarker::ui
