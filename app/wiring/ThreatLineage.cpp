#include "app/wiring/ThreatLineage.h"

#include "app/wiring/LineageSnapshot.h"
#include "core/log/AuditLog.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "lineage/review/LineageNames.h"

#include <algorithm>
#include <numeric>

namespace hallmarker::wiring {

using namespace lineage;

namespace {

/// Nodes that are versions of one thing, joined.
class Groups {
public:
    explicit Groups(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }
    quint32 find(quint32 node)
    {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    void join(quint32 a, quint32 b)
    {
        const quint32 first = find(a);
        const quint32 second = find(b);
        m_parent[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<quint32> m_parent;
};

struct Version {
    QString id;
    QString parent;
    QString name;
};

core::Result<QList<Version>> versionsOf(core::Workspace &workspace)
{
    QList<Version> versions;
    QHash<QString, QString> names;
    HALLMARKER_ASSIGN(const QList<inventory::Dataset> datasets, inventory::DatasetRepository(workspace).list());
    for (const inventory::Dataset &dataset : datasets)
        names.insert(dataset.head.id.text(), dataset.head.name);
    HALLMARKER_ASSIGN(const QList<inventory::Model> models, inventory::ModelRepository(workspace).list());
    for (const inventory::Model &model : models)
        names.insert(model.head.id.text(), model.head.name);
    HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> ofDatasets, inventory::DatasetVersionRepository(workspace).list());
    for (const inventory::DatasetVersion &version : ofDatasets)
        versions.append({version.head.id.text(), version.dataset.text(), names.value(version.dataset.text(), version.head.name)});
    HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> ofModels, inventory::ModelVersionRepository(workspace).list());
    for (const inventory::ModelVersion &version : ofModels)
        versions.append({version.head.id.text(), version.model.text(), names.value(version.model.text(), version.head.name)});
    return versions;
}

bool isShown(NodeKind kind)
{
    return kind != NodeKind::Field && kind != NodeKind::Run;
}

} // namespace

core::Result<threats::LineageView> threatLineage(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const qint64 logSize, workspace.log().size());
    HALLMARKER_ASSIGN(const std::shared_ptr<LineageSnapshot> snapshot, LineageSnapshot::of(workspace, logSize));
    HALLMARKER_ASSIGN(const QList<Version> versions, versionsOf(workspace));
    const GovernedGraph &governed = snapshot->governed();
    const LineageGraph &graph = governed.graph();
    Groups groups(graph.nodes().size());
    for (const GraphEdge &edge : graph.edges())
        if (!edge.isRemoved && edge.kind == EdgeKind::VersionOf)
            groups.join(governed.representative(edge.from), governed.representative(edge.to));
    QHash<QString, quint32> firstOf; // node of the first version seen of a dataset or model
    for (const Version &version : versions) {
        const auto node = snapshot->nodeOfRecord(version.id);
        if (!node)
            continue;
        if (firstOf.contains(version.parent))
            groups.join(firstOf.value(version.parent), *node);
        else
            firstOf.insert(version.parent, *node);
    }
    QHash<quint32, threats::LineageThing> things;
    for (const Version &version : versions) {
        const auto node = snapshot->nodeOfRecord(version.id);
        if (!node)
            continue;
        threats::LineageThing &thing = things[groups.find(*node)];
        thing.key = version.parent;
        thing.name = version.name;
        thing.records += version.id;
    }
    const auto groupOf = [&](NodeId node) { return groups.find(governed.representative(node)); };
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        const NodeKind kind = graph.nodes().kind(node);
        if (!isShown(kind))
            continue;
        threats::LineageThing &thing = things[groupOf(node)];
        if (thing.key.isEmpty()) {
            const NodeKey key = governed.key(governed.representative(node));
            thing.key = QStringLiteral("node:%1:%2|%3").arg(nodeKindName(key.kind), key.space, key.name);
            thing.name = names::title(graph, governed.representative(node));
        }
        if (thing.nodeKind.isEmpty())
            thing.nodeKind = nodeKindName(kind);
        const LabelValue &labels = governed.solver().value(governed.representative(node));
        if (isPersonal(labels.identifiability))
            thing.isPersonal = threats::Truth::Yes;
        if (labels.classification >= lineage::Classification::Confidential && thing.dataClass != QLatin1String("special"))
            thing.dataClass = classificationName(labels.classification);
    }
    threats::LineageView view;
    for (const GraphEdge &edge : graph.edges()) {
        if (edge.isRemoved || !isFlow(edge.kind) || (maskOf(edge.kind) & columnFlow) != 0 || edge.kind == EdgeKind::VersionOf || edge.kind == EdgeKind::Renames)
            continue;
        const auto from = things.constFind(groupOf(edge.from));
        const auto to = things.constFind(groupOf(edge.to));
        if (from == things.constEnd() || to == things.constEnd() || from->key == to->key)
            continue;
        view.links.append({from->key, to->key, edgeKindName(edge.kind)});
    }
    const auto byEnds = [](const threats::LineageLink &a, const threats::LineageLink &b) { return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind); };
    std::sort(view.links.begin(), view.links.end(), byEnds);
    view.links.erase(std::unique(view.links.begin(), view.links.end()), view.links.end());
    view.things = things.values();
    for (threats::LineageThing &thing : view.things)
        thing.records.sort();
    std::sort(view.things.begin(), view.things.end(), [](const threats::LineageThing &a, const threats::LineageThing &b) { return a.key < b.key; });
    return view;
}

} // namespace hallmarker::wiring
