#pragma once

#include "lineage/labels/GovernedGraph.h"
#include "lineage/licence/LicenceReview.h"

namespace hallmarker::lineage {

/// The lineage of a workspace as the review of licences reads it. Keeps what the graph points to.
class WorkspaceLicences {
public:
    explicit WorkspaceLicences(const GovernedGraph &governed);
    LicensedGraph graph() const { return {m_rows.graph(), m_edgeKinds, m_transforms, m_governed.kinds(), m_expressions}; }
    QString wayOf(quint32 from, const LicencePath &path) const { return m_governed.wayOf(from, path); }

private:
    const GovernedGraph &m_governed;
    const FlowRows &m_rows;
    std::vector<EdgeKind> m_edgeKinds;
    std::vector<Transform> m_transforms;
    QHash<quint32, QString> m_expressions;
};

// What a review found, in sentences.
QString licenceMessage(const GovernedGraph &governed, const LicenceTable &table, const LicenceViolation &violation);
QString licenceMessage(const GovernedGraph &governed, const LicenceGap &gap);
/// What a term asks for: "name the authors".
QString licenceTermText(LicenceTerm term);

} // namespace hallmarker::lineage
