#pragma once

#include "lineage/drawing/LineageDrawing.h"
#include "lineage/review/LineageOverlay.h"
#include "lineage/review/Neighbourhood.h"
#include "lineage/review/NodeFacets.h"

namespace hallmarker::lineage {

/// What somebody wants to see of the lineage.
struct PictureQuestion {
    enum class Grouping { None, Spaces, CollapsedSpaces, Domains, CollapsedDomains, Owners, CollapsedOwners };

    NeighbourhoodQuestion around;
    NodeId pathTo = none;             ///< the ways from the focus to it, instead of what lies around
    qint64 asOfMs = noTime;           ///< as it was then; noTime: now
    qint64 comparedMs = noTime;       ///< what changed from then until asOfMs (or now); noTime: no comparison
    OverlayKind overlay = OverlayKind::None;
    Grouping grouping = Grouping::None;
    QSet<QString> openGroups;         ///< of those that would be collapsed
    LineageFilter filter;             ///< what does not match is left out; what flows through it is drawn as a dotted wire
    AssetMarks assets;                ///< for the overlay
    bool withColumns = false;
    DrawingMemory memory;             ///< of the last picture; empty: a new one
    QString anchor;                   ///< the box that does not move
};

/// One box as a row of the list beside the picture.
struct PictureRow {
    QString id;     ///< of the box
    NodeId node = none;
    int steps = 0;  ///< negative: upstream
    QString title;
    QString kind;
    QString space;
    core::SceneState state = core::SceneState::None;
    QString stateText;
    QString comments = {}; ///< "2 open comments"; empty: none
};

struct LineagePicture {
    core::Scene scene;
    DrawingMemory memory;
    QList<PictureRow> rows; ///< the focus, then upstream and downstream by distance
    QStringList highlight;  ///< boxes of the path
    QString note;           ///< what somebody should know about it; may be empty

    /// Ids of boxes: a node, what is hidden at a node, a collapsed group.
    static QString boxId(NodeId node) { return QString::number(node); }
    static QString stubId(NodeId node, Direction direction) { return QStringLiteral("more:%1:%2").arg(node).arg(static_cast<int>(direction)); }
    static QString groupId(const QString &group) { return QStringLiteral("group:") + group; }
    static NodeId nodeOf(const QString &boxId);
    static std::optional<QPair<NodeId, int>> stubOf(const QString &boxId);
    static std::optional<QString> groupOf(const QString &boxId);

    static LineagePicture make(const LineageState &state, core::Workspace &workspace, const PictureQuestion &question);
};

} // namespace hallmarker::lineage
