#pragma once

#include "threats/diagram/DrawnDiagram.h"
#include "threats/diagram/NodeFace.h"
#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// What is drawn of a model: one of its diagrams, with the threats that are open.
struct DiagramQuestion {
    QString diagram;                        ///< key
    QHash<QString, ThreatBadge> badges;     ///< by key of element or flow
    QHash<QString, QString> drift = {};     ///< by key: how it differs from the lineage; marked, with a legend
};

/// The picture of one diagram. What has no place in its layout is not shown. The same model, layout and badges give the same picture.
DrawnDiagram drawDiagram(const ThreatModel &model, const ModelLayout &layout, const DiagramQuestion &question);

} // namespace hallmarker::threats
