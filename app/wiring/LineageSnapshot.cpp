#include "app/wiring/LineageSnapshot.h"

#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/retention/RetentionProfile.h"
#include "lineage/review/LineageNames.h"
#include "lineage/store/LineageLoader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::wiring {

using namespace lineage;

namespace {

struct LineageSnapshotTexts {
    Q_DECLARE_TR_FUNCTIONS(LineageSnapshotTexts)
};

// Where nodes of records live: a namespace that no source writes.
constexpr std::string_view recordSpace = "\x1fhallmarker";

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

core::Result<std::shared_ptr<LineageSnapshot>> LineageSnapshot::of(core::Workspace &workspace, qint64 logSize)
{
    std::shared_ptr<LineageSnapshot> snapshot(new LineageSnapshot(logSize));
    HALLMARKER_TRY(snapshot->load(workspace));
    return snapshot;
}

core::Result<void> LineageSnapshot::load(core::Workspace &workspace)
{
    LineageLoader loader(workspace.lineage());
    HALLMARKER_TRY(loader.load(m_graph));
    HALLMARKER_TRY(addRecords(workspace));
    QHash<QString, QStringList> versionsOf;
    HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> datasets, inventory::DatasetVersionRepository(workspace).list());
    for (const inventory::DatasetVersion &version : datasets)
        versionsOf[version.dataset.text()] += version.head.id.text();
    HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> models, inventory::ModelVersionRepository(workspace).list());
    for (const inventory::ModelVersion &version : models)
        versionsOf[version.model.text()] += version.head.id.text();
    bind(loader.bindings(), versionsOf);
    HALLMARKER_ASSIGN(m_governed, GovernedGraph::make(m_graph, workspace));
    for (const NodeId node : std::as_const(m_nodeOfRecord)) {
        if (m_governed->representative(node) == node)
            m_governed->setShownName(node, m_recordNames.value(node));
    }
    m_refinement = std::make_unique<StoredRefinement>(*m_governed);
    m_search = std::make_unique<ErasureSearch>(m_governed->solver(), m_governed->kinds());
    return findPersonal(workspace);
}

NodeId LineageSnapshot::addVersion(const QString &id, NodeKind kind, const QString &name)
{
    const QByteArray text = id.toUtf8();
    const NodeId node = m_graph.addNode(kind, recordSpace, viewOf(text));
    m_nodeOfRecord.insert(id, node);
    m_recordNames.insert(node, name);
    return node;
}

std::optional<quint32> LineageSnapshot::nodeOfRecord(const QString &recordId) const
{
    const auto node = m_nodeOfRecord.constFind(recordId);
    return node == m_nodeOfRecord.constEnd() ? std::nullopt : std::optional(m_governed->representative(*node));
}

void LineageSnapshot::addLicence(NodeId node, const QString &licence)
{
    if (licence.trimmed().isEmpty())
        return;
    const QByteArray value = QJsonDocument(QJsonArray{licence.trimmed()}).toJson(QJsonDocument::Compact);
    m_graph.setAttribute(node, "licence", viewOf(value.mid(1, value.size() - 2)), 0);
}

void LineageSnapshot::join(NodeId from, NodeId to, EdgeKind kind, Transform transform)
{
    GraphEdge edge;
    edge.from = from;
    edge.to = to;
    edge.kind = kind;
    edge.transform = transform;
    m_graph.addEdge(edge);
}

core::Result<void> LineageSnapshot::addRecords(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> datasets, inventory::DatasetVersionRepository(workspace).list());
    HALLMARKER_ASSIGN(const QList<inventory::Dataset> parents, inventory::DatasetRepository(workspace).list());
    QHash<QString, QString> licences;
    for (const inventory::Dataset &parent : parents)
        licences.insert(parent.head.id.text(), parent.licence);
    for (const inventory::DatasetVersion &version : datasets)
        addLicence(addVersion(version.head.id.text(), NodeKind::DatasetVersion, version.head.name), licences.value(version.dataset.text()));
    HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> models, inventory::ModelVersionRepository(workspace).list());
    for (const inventory::ModelVersion &version : models)
        addLicence(addVersion(version.head.id.text(), NodeKind::ModelVersion, version.head.name), version.licence);
    for (const inventory::ModelVersion &version : models) {
        const NodeId model = m_nodeOfRecord.value(version.head.id.text());
        for (const core::DatasetVersionId &data : version.trainingData)
            if (const auto from = m_nodeOfRecord.constFind(data.text()); from != m_nodeOfRecord.constEnd())
                join(*from, model, EdgeKind::Trains, Transform::Train);
        if (const auto base = m_nodeOfRecord.constFind(version.baseModel.text()); base != m_nodeOfRecord.constEnd())
            join(*base, model, EdgeKind::FineTunes, Transform::Derive);
    }
    return {};
}

void LineageSnapshot::bind(const QHash<NodeId, QString> &bindings, const QHash<QString, QStringList> &versionsOf)
{
    for (auto binding = bindings.cbegin(); binding != bindings.cend(); ++binding) {
        if (const auto version = m_nodeOfRecord.constFind(binding.value()); version != m_nodeOfRecord.constEnd()) {
            m_graph.merge(*version, binding.key()); // two names of one thing
            continue;
        }
        // A node that stands for all versions: each holds a part of its data, so it goes both ways.
        for (const QString &record : versionsOf.value(binding.value())) {
            const NodeId node = m_nodeOfRecord.value(record);
            join(binding.key(), node, EdgeKind::VersionOf, Transform::Identity);
            join(node, binding.key(), EdgeKind::VersionOf, Transform::Identity);
        }
    }
    for (auto record = m_nodeOfRecord.cbegin(); record != m_nodeOfRecord.cend(); ++record) {
        const NodeId shown = m_graph.merged().representative(*record);
        m_recordOfNode.insert(shown, record.key());
        m_recordNames.insert(shown, m_recordNames.value(*record));
    }
}

core::Result<void> LineageSnapshot::findPersonal(core::Workspace &workspace)
{
    const auto addNode = [this](NodeId node) { m_personal.insert(m_governed->representative(node)); };
    HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> datasets, inventory::DatasetVersionRepository(workspace).list());
    for (const inventory::DatasetVersion &version : datasets)
        if (version.hasPersonalData || version.hasSpecialCategories)
            addNode(m_nodeOfRecord.value(version.head.id.text()));
    HALLMARKER_ASSIGN(const QList<LabelRepository::Stored> labels, LabelRepository(workspace).labels());
    for (const LabelRepository::Stored &stored : labels)
        if (isPersonal(stored.labels.identifiability.value_or(Identifiability::None)))
            if (const auto node = m_governed->find(stored.labels.node))
                addNode(*node);
    HALLMARKER_ASSIGN(const QList<inventory::RetentionProfile> profiles, inventory::RetentionProfileRepository(workspace).list());
    for (const inventory::RetentionProfile &profile : profiles)
        if (profile.isPersonal())
            if (const auto node = nodeOf(profile.asset))
                addNode(*node);
    return {};
}

core::Result<NodeId> LineageSnapshot::nodeOf(const QString &asset) const
{
    if (const auto record = m_nodeOfRecord.constFind(asset); record != m_nodeOfRecord.constEnd())
        return *record;
    if (asset.startsWith(QLatin1String("node:"))) {
        const QString rest = asset.mid(5);
        const auto kind = nodeKindFromName(rest.section(QLatin1Char(':'), 0, 0));
        const QString name = rest.section(QLatin1Char(':'), 1);
        const qsizetype bar = name.indexOf(QLatin1Char('|'));
        if (kind && bar >= 0)
            if (const auto node = m_governed->find({*kind, name.left(bar), name.mid(bar + 1)}))
                return *node;
    }
    return core::Error(core::ErrorKind::NotFound, LineageSnapshotTexts::tr("\"%1\" is no version of a dataset or model, and no node of the lineage.").arg(asset));
}

QString LineageSnapshot::assetOf(quint32 node) const
{
    if (const auto record = m_recordOfNode.constFind(node); record != m_recordOfNode.constEnd())
        return *record;
    const NodeKey key = m_governed->key(node);
    return QStringLiteral("node:%1:%2|%3").arg(nodeKindName(key.kind), key.space, key.name);
}

QString LineageSnapshot::kindOf(quint32 node) const
{
    const auto record = m_recordOfNode.constFind(node);
    const quint32 named = record != m_recordOfNode.constEnd() ? m_nodeOfRecord.value(*record) : node;
    return nodeKindName(m_graph.nodes().kind(named));
}

QString LineageSnapshot::nameOf(quint32 node) const
{
    const auto record = m_recordNames.constFind(node);
    return record != m_recordNames.constEnd() ? *record : names::title(m_graph, node);
}

QStringList LineageSnapshot::pathTo(const ErasureReach &reach, quint32 node) const
{
    const std::vector<quint32> edges = reach.pathTo(m_governed->solver(), node);
    if (edges.empty())
        return {nameOf(node)};
    QStringList path{nameOf(m_governed->solver().source(edges.front()))};
    for (const quint32 edge : edges)
        path += nameOf(m_governed->solver().target(edge));
    return path;
}

core::StoppedEdge LineageSnapshot::stopOf(const ErasureStop &stop) const
{
    const Cut cut = m_governed->cuts().cut(stop.edge);
    return {nameOf(m_governed->solver().source(stop.edge)), nameOf(m_governed->solver().target(stop.edge)), stopReasonName(stop.reason), cut.evidence, cut.validUntilMs};
}

core::Result<core::AssetReach> LineageSnapshot::reachOf(const QStringList &assets)
{
    std::vector<quint32> starts;
    for (const QString &asset : assets) {
        HALLMARKER_ASSIGN(const NodeId node, nodeOf(asset));
        starts.push_back(m_governed->representative(node));
    }
    const std::lock_guard lock(m_mutex);
    // Whoever names an asset knows that the data is in it, whatever its labels say.
    const ErasureReach reach = m_search->search(starts, m_refinement->refinement, true);
    core::AssetReach found;
    QList<core::ReachedAsset> others;
    for (const ErasureHit &hit : reach.hits) {
        const core::ReachedAsset asset{assetOf(hit.node), kindOf(hit.node), nameOf(hit.node), pathTo(reach, hit.node)};
        const bool isStart = std::find(starts.begin(), starts.end(), hit.node) != starts.end();
        (hit.action == ErasureAction::Review ? found.review : isStart ? found.reached : others).append(asset);
    }
    const auto byDistance = [](const core::ReachedAsset &a, const core::ReachedAsset &b) { return std::tuple(a.path.size(), a.name, a.asset) < std::tuple(b.path.size(), b.name, b.asset); };
    std::sort(others.begin(), others.end(), byDistance);
    std::sort(found.review.begin(), found.review.end(), byDistance);
    found.reached += others;
    for (const ErasureStop &stop : reach.stops)
        found.stopped.append(stopOf(stop));
    return found;
}

void LineageSnapshot::traceParents()
{
    QList<quint32> sources = m_personal.values();
    std::sort(sources.begin(), sources.end());
    for (const quint32 source : sources) {
        const ErasureReach reach = m_search->search({source}, m_refinement->refinement, true);
        const QString asset = assetOf(source);
        for (const ErasureHit &hit : reach.hits)
            if (hit.node != source && hit.action != ErasureAction::Review)
                m_parents[hit.node].append({asset, nameOf(source), pathTo(reach, hit.node)});
    }
    m_isTraced = true;
}

QList<core::PersonalParent> LineageSnapshot::personalParentsOf(const QString &asset)
{
    const auto node = nodeOf(asset);
    if (!node)
        return {}; // an asset that only its profile knows: a person has said all there is
    const std::lock_guard lock(m_mutex);
    if (!m_isTraced)
        traceParents();
    return m_parents.value(m_governed->representative(*node));
}

} // namespace hallmarker::wiring
