#pragma once

#include "threats/geometry/LinePath.h"
#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// How lines that are drawn smooth are judged.
enum class SmoothLines { AsDrawn, Straight };

/// What the drawing of one diagram says about containment and crossings. Lines run from the centre of one node over their vertices
/// to the centre of the other, or from and to free points.
class DiagramGeometry {
public:
    DiagramGeometry(const ThreatModel &model, const DiagramLayout &layout, SmoothLines smooth = SmoothLines::AsDrawn);

    /// Empty when the flow or curve has no place here, or an end that is nowhere.
    Polyline pathOf(const QString &line) const { return m_paths.value(line); }
    /// Whether a node lies fully inside a box.
    bool isInside(const QString &node, const QString &box) const;
    /// The smallest box around a node, or around a box; empty: none.
    QString innermostAround(const QString &node) const;
    /// Boundaries that a flow crosses: a box with exactly one end inside, a curve that its line meets. In the model's order.
    QStringList crossedBy(const QString &flow) const;
    /// The curves that the line of a flow meets.
    QStringList curvesMetBy(const QString &flow) const;

    const QStringList &boxes() const { return m_boxes; }
    const QStringList &curves() const { return m_curves; }

private:
    bool isEndInside(const QString &element, const std::optional<QPointF> &free, const QRectF &box) const;
    Polyline pathBetween(const QString &from, const QString &to, const LinePlace &place, SmoothLines smooth) const;

    /// A curve as every line asks for it: most are too far away to be looked at closely.
    struct PlacedCurve {
        QRectF bounds;
        Polyline path;
    };

    const ThreatModel &m_model;
    const DiagramLayout &m_layout;
    QHash<QString, Polyline> m_paths;
    QHash<QString, const Flow *> m_flows; ///< those with a place
    QStringList m_boxes;  ///< placed box boundaries
    QList<QRectF> m_boxRects; ///< in the same order
    QStringList m_curves; ///< placed curve boundaries
    QList<PlacedCurve> m_placedCurves; ///< in the same order
};

/// Writes what the diagrams show into the meaning: members and parents of box boundaries, and the flows that pass a curve or
/// leave a box by a free end. What is in no diagram together stays as it was said.
void deriveMembership(ThreatModel &model, const ModelLayout &layout, SmoothLines smooth = SmoothLines::AsDrawn);

} // namespace hallmarker::threats
