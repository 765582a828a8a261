#pragma once

#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

inline constexpr double diagramGrid = 10; ///< units

QPointF snapped(QPointF point);

/// A line through edges or middles that are in line, to be shown while something is moved.
struct AlignmentGuide {
    bool isVertical = false;
    double at = 0;      ///< x of a vertical one, else y
    double from = 0;    ///< where it begins and ends
    double to = 0;
    friend bool operator==(const AlignmentGuide &, const AlignmentGuide &) = default;
};

struct SnappedMove {
    QPointF delta;
    QList<AlignmentGuide> guides;
};

/// A move of `moved` by `delta`, drawn to the edges and middles of the others within `reach`, else to the grid.
SnappedMove snapMove(const QRectF &moved, QPointF delta, const QList<QRectF> &others, double reach);

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
/// Places the nodes in line with the first one.
void alignNodes(DiagramLayout &layout, const QStringList &keys, Alignment how);
/// Gives at least three nodes the same room between them, between the outermost two.
void distributeNodes(DiagramLayout &layout, const QStringList &keys, Qt::Orientation direction);
/// Moves nodes, what lies in boxes among them, and the vertices of lines whose both ends move. They are pinned by that.
void moveNodes(const ThreatModel &model, DiagramLayout &layout, const QStringList &keys, QPointF delta);
/// The nodes that move when these are moved: what a box holds goes along.
QStringList movedWith(const DiagramLayout &layout, const ThreatModel &model, const QStringList &keys);

} // namespace hallmarker::threats
