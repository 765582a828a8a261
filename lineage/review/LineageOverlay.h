#pragma once

#include "lineage/review/LicenceMarks.h"
#include "lineage/review/NodeRemarks.h"
#include "lineage/review/TrustBoundary.h"

#include <optional>

namespace hallmarker::lineage {

/// What is laid over a picture of lineage, one at a time.
enum class OverlayKind { None, Staleness, Findings, Classification, Purposes, Retention, Licences, Regions, Reviews };
inline constexpr int overlayKindCount = 9;

QString overlayTitle(OverlayKind kind);

/// What rooms beside the lineage say about assets: consents, retention, agreements. By record id, by the name of a dataset,
/// or by "node:KIND:NAMESPACE|NAME".
using AssetMarks = QHash<QString, OverlayMark>;

/// What an overlay is made from.
struct OverlayBasis {
    const LineageState &state;
    const LineageGraph &graph; ///< that of the state, or as it was at another time
    core::Workspace &workspace;
    AssetMarks assets = {};
    std::vector<NodeId> shown = {}; ///< the nodes in the picture
};

/// Says what one overlay has to say about nodes: never by colour alone, each mark has a word. Nodes about which nothing is
/// known have no mark.
class LineageOverlay {
public:
    LineageOverlay(OverlayKind kind, const OverlayBasis &basis);

    std::optional<OverlayMark> mark(NodeId node) const;
    /// Where the node lies or who holds it, for a boundary around all that lie there; only of Regions.
    QString boundaryOf(NodeId node) const;
    /// The boundaries that data leaves on its way from one node into another; only of Regions.
    QStringList crossed(NodeId from, NodeId to) const;
    /// What the marks mean, those that an overlay can have.
    static QList<OverlayMark> legend(OverlayKind kind);

private:
    std::optional<OverlayMark> finding(NodeId node) const;
    std::optional<OverlayMark> classification(quint32 node) const;
    std::optional<OverlayMark> purposes(quint32 node) const;
    std::optional<OverlayMark> retention(quint32 node) const;
    std::optional<OverlayMark> review(NodeId node) const;
    std::optional<OverlayMark> boundary(NodeId node) const;
    std::optional<OverlayMark> label(NodeId node) const;
    std::optional<OverlayMark> asset(NodeId node) const;

    OverlayKind m_kind;
    const LineageState &m_state;
    core::Workspace &m_workspace;
    QHash<quint32, QList<LabelConflict>> m_conflicts;
    AssetMarks m_assets;
    TrustBoundary m_boundary;
    std::optional<LicenceMarks> m_licences;
    NodeRemarks m_remarks; ///< of Reviews
};

} // namespace hallmarker::lineage
