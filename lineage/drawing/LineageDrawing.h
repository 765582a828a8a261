#pragma once

#include "core/drawing/Scene.h"
#include "lineage/facts/NodeKind.h"
#include "lineage/layout/LayoutGraph.h"

#include <QHash>

namespace hallmarker::lineage {

struct DrawnNode {
    QString id;      ///< stable from drawing to drawing
    NodeKind kind = NodeKind::Dataset;
    QString space;   ///< namespace
    QString name;
    core::SceneState state = core::SceneState::None;
    QString stateText;
    QList<core::SceneRow> rows;   ///< columns
    QList<core::SceneBand> bands; ///< what overlays say
    int group = -1;
    int more = 0;    ///< a stub that stands for so many nodes that are not shown
};

struct DrawnEdge {
    int from = 0;
    int to = 0;
    int fromRow = -1;
    int toRow = -1;
    core::SceneWireStyle style = core::SceneWireStyle::Plain;
    core::SceneState state = core::SceneState::None;
    QString label;
};

struct DrawnGroup {
    QString id;
    QString title;
    int parent = -1;
    bool isBoundary = false;
};

/// A part of the lineage graph that is to be looked at.
struct DrawnGraph {
    QString title;
    QList<DrawnNode> nodes;
    QList<DrawnEdge> edges;
    QList<DrawnGroup> groups;
};

/// Where everything was in the last drawing, by id.
using DrawingMemory = QHash<QString, LayoutSeed>;

struct LineageDrawing {
    core::Scene scene;
    DrawingMemory memory; ///< for the next drawing
};

/// Places the part and makes a scene of it. With the memory of the last drawing, what was there stays where it was as far as it can, and
/// the node `anchor` (an id) does not move at all. A stub has the look of one: "+12 more".
LineageDrawing drawLineage(const DrawnGraph &graph, const DrawingMemory &previous = {}, const QString &anchor = {});

core::SceneIcon iconOf(NodeKind kind);
/// "dataset", "model version" ..., translated.
QString kindWord(NodeKind kind);

} // namespace hallmarker::lineage
