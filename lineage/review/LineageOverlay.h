#pragma once

#include "core/drawing/Scene.h"
#include "lineage/review/LineageState.h"
#include "lineage/review/NodeRemarks.h"

#include <optional>

namespace hallmarker::lineage {

/// What is laid over a picture of lineage, one at a time.
enum class OverlayKind { None, Staleness, Findings, Classification, Purposes, Retention, Licences, Regions, Reviews };
inline constexpr int overlayKindCount = 9;

QString overlayTitle(OverlayKind kind);

struct OverlayMark {
    core::SceneState state = core::SceneState::Info;
    QString text;
};

/// Says what one overlay has to say about nodes: never by colour alone, each mark has a word. Nodes about which nothing is
/// known have no mark.
class LineageOverlay {
public:
    LineageOverlay(OverlayKind kind, const LineageState &state, core::Workspace &workspace);

    std::optional<OverlayMark> mark(NodeId node) const;
    /// Where the node lies, for a boundary around all that lie there; only of Regions.
    QString regionOf(NodeId node) const;
    /// What the marks mean, those that an overlay can have.
    static QList<OverlayMark> legend(OverlayKind kind);

private:
    std::optional<OverlayMark> finding(NodeId node) const;
    std::optional<OverlayMark> classification(quint32 node) const;
    std::optional<OverlayMark> purposes(quint32 node) const;
    std::optional<OverlayMark> retention(quint32 node) const;
    std::optional<OverlayMark> review(NodeId node) const;

    OverlayKind m_kind;
    const LineageState &m_state;
    core::Workspace &m_workspace;
    QHash<quint32, QList<LabelConflict>> m_conflicts;
    QHash<quint32, QString> m_licences;
    NodeRemarks m_remarks; ///< of Reviews
};

} // namespace hallmarker::lineage
