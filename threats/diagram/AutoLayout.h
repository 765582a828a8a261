#pragma once

#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

#include <functional>

namespace hallmarker::threats {

/// What an algorithm for layered drawings is asked. The algorithm itself lives elsewhere; who runs this hands it in.
struct PlacingQuestion {
    struct Node {
        QSizeF size;
        int group = -1;
    };
    struct Edge {
        int from = 0;
        int to = 0;
    };
    QList<Node> nodes;
    QList<Edge> edges;
    QList<int> groupParents; ///< by group; -1: none
};

struct PlacingAnswer {
    QList<QPointF> centres;      ///< by node
    QList<QRectF> groups;
};

using Placer = std::function<PlacingAnswer(const PlacingQuestion &)>;

/// A size that a new element has room for its name in.
QSizeF defaultNodeSize(DfdShape shape);

/// Places all elements and boxes of a diagram anew, apart from those that are pinned: they and what people drew stay where they are, and
/// the rest makes room for them. Lines between what has moved lose their vertices. The same question gives the same layout.
DiagramLayout autoLayout(const ThreatModel &model, const DiagramLayout &before, const Placer &placer);

/// Puts elements, flows and boxes of the model that have no place in this diagram into it.
void addMissing(const ThreatModel &model, DiagramLayout &layout);

} // namespace hallmarker::threats
