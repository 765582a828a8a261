#pragma once

#include "threats/geometry/DiagramGeometry.h"

#include <QHash>

namespace hallmarker::threats {

/// The lines of a diagram as they are drawn: those of the geometry, from edge to edge of the nodes. Straight flows between the same two
/// nodes are drawn side by side where that meets the same curves as the line that the geometry judges; nothing that is drawn may cross
/// what is not crossed.
class FlowRoutes {
public:
    FlowRoutes(const ThreatModel &model, const DiagramLayout &layout);

    /// Empty: has no place in this diagram.
    Polyline of(const QString &line) const { return m_routes.value(line); }
    const DiagramGeometry &geometry() const { return m_geometry; }

private:
    void route(const ThreatModel &model, const DiagramLayout &layout);

    DiagramGeometry m_geometry;
    QHash<QString, Polyline> m_routes;
};

} // namespace hallmarker::threats
