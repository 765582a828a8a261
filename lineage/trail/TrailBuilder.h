#pragma once

#include "core/finding/FindingRepository.h"
#include "core/lineage/LineageStore.h"
#include "lineage/graph/LineageGraph.h"
#include "lineage/trail/RecordsInForce.h"
#include "lineage/trail/TrailConsents.h"

#include <QHash>

#include <functional>

namespace hallmarker::lineage {

/// Follows one prediction back: its log, the model version that made it, the runs and data behind that, the sources, what
/// consent said at that time, and the findings about all of it. Goes along the graph where lineage was imported, and along
/// the references between records where it was not.
class TrailBuilder {
public:
    static constexpr std::size_t maxHops = 5000;

    /// The event that tells an edge.
    using EventOfEdge = std::function<core::Result<core::LineageEventRow>(EdgeId)>;

    TrailBuilder(core::Workspace &workspace, const LineageGraph &graph, const QHash<NodeId, QString> &records, const TrailConsents *consents = nullptr);
    TrailBuilder(core::Workspace &workspace, const LineageGraph &graph, const QHash<NodeId, QString> &records, EventOfEdge eventOfEdge, const TrailConsents *consents);

    core::Result<Trail> build(const FoundPrediction &prediction);

private:
    core::Result<void> addReference(PredictionReference reference, const QString &role);
    core::Result<void> addTeller(TrailHop &hop, EdgeId edge);
    std::optional<EdgeId> edgeToLog(NodeId from) const;
    core::Result<void> addUpstream(NodeId start, const QString &role);
    core::Result<void> addRecordChain(int hop);
    core::Result<void> addRecordHop(const QString &recordId, const QString &role, int from);
    core::Result<void> describeNode(TrailHop &hop, NodeId node);
    core::Result<void> describeRecord(TrailHop &hop);
    core::Result<void> addFindings();
    core::Result<void> addConsent();

    core::Workspace &m_workspace;
    const LineageGraph &m_graph;
    QHash<NodeId, QString> m_records;
    EventOfEdge m_eventOfEdge;
    const TrailConsents *m_consents;
    std::unique_ptr<RecordsInForce> m_inForce;
    Trail m_trail;
    QHash<QString, int> m_hopOfRecord;
};

} // namespace hallmarker::lineage
