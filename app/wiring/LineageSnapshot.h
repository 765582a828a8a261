#pragma once

#include "core/lineage/AssetLineage.h"
#include "core/storage/Workspace.h"
#include "lineage/erasure/ErasureSearch.h"
#include "lineage/erasure/StoredRefinement.h"
#include "lineage/findings/GovernedRecords.h"

#include <QHash>

#include <mutex>

namespace hallmarker::wiring {

/// The lineage of a workspace at one length of its log, with the versions of datasets and models of the inventory as nodes
/// of their own: joined to the nodes that people bound to them, and to each other as their records say.
class LineageSnapshot final : public lineage::GovernedRecords {
public:
    static core::Result<std::shared_ptr<LineageSnapshot>> of(core::Workspace &workspace, qint64 logSize);

    qint64 logSize() const { return m_logSize; }
    const lineage::GovernedGraph &governed() const override { return *m_governed; }
    std::optional<quint32> nodeOfRecord(const QString &recordId) const override;
    core::Result<core::AssetReach> reachOf(const QStringList &assets);
    QList<core::PersonalParent> personalParentsOf(const QString &asset);

private:
    explicit LineageSnapshot(qint64 logSize) : m_logSize(logSize) {}
    core::Result<void> load(core::Workspace &workspace);
    core::Result<void> addRecords(core::Workspace &workspace);
    lineage::NodeId addVersion(const QString &id, lineage::NodeKind kind, const QString &name);
    void bind(const QHash<lineage::NodeId, QString> &bindings, const QHash<QString, QStringList> &versionsOf);
    void addLicence(lineage::NodeId node, const QString &licence);
    void join(lineage::NodeId from, lineage::NodeId to, lineage::EdgeKind kind, lineage::Transform transform);
    core::Result<void> findPersonal(core::Workspace &workspace);
    /// What all personal sources reach; once.
    void traceParents();

    core::Result<lineage::NodeId> nodeOf(const QString &asset) const;
    QString assetOf(quint32 node) const;
    QString kindOf(quint32 node) const;
    QString nameOf(quint32 node) const;
    QStringList pathTo(const lineage::ErasureReach &reach, quint32 node) const;
    core::StoppedEdge stopOf(const lineage::ErasureStop &stop) const;

    qint64 m_logSize;
    lineage::LineageGraph m_graph;
    QHash<QString, lineage::NodeId> m_nodeOfRecord;
    QHash<quint32, QString> m_recordOfNode; ///< by representative
    QHash<quint32, QString> m_recordNames;
    QSet<quint32> m_personal;
    std::unique_ptr<lineage::GovernedGraph> m_governed;
    std::unique_ptr<lineage::StoredRefinement> m_refinement;
    std::unique_ptr<lineage::ErasureSearch> m_search;
    std::mutex m_mutex; ///< the search keeps its lists from one time to the next
    bool m_isTraced = false;
    QHash<quint32, QList<core::PersonalParent>> m_parents;
};

} // namespace hallmarker::wiring
