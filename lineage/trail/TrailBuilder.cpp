#include "lineage/trail/TrailBuilder.h"

#include "core/log/AuditLog.h"
#include "lineage/trail/TrailWalk.h"

#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::lineage {

using core::Result;

namespace {

/// What may stand in a trail of the attributes of a node: where it comes from and how it was made. Not the tags, which may
/// hold anything.
constexpr const char *factKeys[] = {"source", "subtype", "parameters", "metrics", "licence", "version", "lifecycle", "documentation"};

QJsonValue jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson('[' + bytes + ']').array().first();
}

bool isData(NodeKind kind)
{
    return kind == NodeKind::Dataset || kind == NodeKind::DatasetVersion || kind == NodeKind::ExternalCopy;
}

QString roleOf(NodeKind kind, EdgeKind edge, const QString &nearer)
{
    if (isData(kind)) {
        if (edge == EdgeKind::Evaluates)
            return QStringLiteral("evaluation-data");
        const bool isNearModel = nearer == QLatin1String("run") || nearer == QLatin1String("model") || nearer == QLatin1String("base-model");
        return edge == EdgeKind::Trains || (isNearModel && edge != EdgeKind::Derives) ? QStringLiteral("training-data") : QStringLiteral("source");
    }
    if (kind == NodeKind::Run)
        return QStringLiteral("run");
    if (kind == NodeKind::Job)
        return QStringLiteral("job");
    if (edge == EdgeKind::FineTunes || edge == EdgeKind::Distils)
        return QStringLiteral("base-model");
    return kind == NodeKind::Prediction ? QStringLiteral("source") : QStringLiteral("model");
}

bool isDataRole(const QString &role)
{
    return role == QLatin1String("training-data") || role == QLatin1String("evaluation-data") || role == QLatin1String("source") || role == QLatin1String("features") || role == QLatin1String("dataset");
}

void addEntry(TrailHop &hop, qint64 entry)
{
    if (entry >= 0 && !hop.entries.contains(entry))
        hop.entries.append(entry);
}

} // namespace

TrailBuilder::TrailBuilder(core::Workspace &workspace, const LineageGraph &graph, const QHash<NodeId, QString> &records, EventOfEdge eventOfEdge, const TrailConsents *consents)
    : m_workspace(workspace), m_graph(graph), m_records(records), m_eventOfEdge(std::move(eventOfEdge)), m_consents(consents)
{
}

/// Of a graph that was loaded from the workspace: an edge has the store's number less one.
TrailBuilder::TrailBuilder(core::Workspace &workspace, const LineageGraph &graph, const QHash<NodeId, QString> &records, const TrailConsents *consents)
    : TrailBuilder(workspace, graph, records, [&workspace](EdgeId edge) { return workspace.lineage().eventOfEdge(qint64(edge) + 1); }, consents)
{
}

Result<Trail> TrailBuilder::build(const FoundPrediction &prediction)
{
    m_trail = Trail();
    m_hopOfRecord.clear();
    m_trail.prediction = prediction;
    m_trail.workspaceId = m_workspace.workspaceId();
    m_trail.createdMs = m_workspace.clock().nowMs();
    m_trail.asOfMs = prediction.place.row.atMs;
    m_inForce = std::make_unique<RecordsInForce>(m_workspace, m_trail.asOfMs);

    TrailHop log;
    log.role = QStringLiteral("prediction-log");
    log.kind = nodeKindName(NodeKind::Prediction);
    log.space = QLatin1String(PredictionLog::space);
    log.name = prediction.log.name;
    log.recordId = prediction.record.id;
    log.recordName = prediction.record.name;
    log.revision = prediction.record.revision;
    log.digest = prediction.record.digest.toString();
    log.atMs = prediction.place.row.atMs;
    log.facts = {{QStringLiteral("file"), prediction.log.fileName}, {QStringLiteral("source"), prediction.log.source.toString()}, {QStringLiteral("rows"), prediction.log.rows}};
    HALLMARKER_ASSIGN(const qint64 entry, m_workspace.log().indexOf(prediction.record.id, prediction.record.revision));
    addEntry(log, entry);
    if (log.atMs == PredictionRow::noInstant)
        log.gaps.append(QStringLiteral("no-time"));
    m_trail.hops.append(log);

    if (const PredictionReference *model = prediction.log.model(prediction.place.row))
        HALLMARKER_TRY(addReference(*model, QStringLiteral("model")));
    else
        m_trail.hops.first().gaps.append(QStringLiteral("no-model"));
    if (const PredictionReference *snapshot = prediction.log.snapshot(prediction.place.row))
        HALLMARKER_TRY(addReference(*snapshot, QStringLiteral("features")));
    else if (!prediction.place.row.snapshot.isEmpty())
        m_trail.hops.first().facts.insert(QStringLiteral("snapshot"), prediction.place.row.snapshot);
    // Records lead on where lineage ends; the list grows while it is walked.
    for (int hop = 1; hop < m_trail.hops.size(); ++hop)
        HALLMARKER_TRY(addRecordChain(hop));
    HALLMARKER_TRY(addConsent());
    HALLMARKER_TRY(addFindings());
    return m_trail;
}

/// The entry of the log that tells an edge, and the digest of the event.
Result<void> TrailBuilder::addTeller(TrailHop &hop, EdgeId edge)
{
    HALLMARKER_ASSIGN(const core::LineageEventRow event, m_eventOfEdge(edge));
    hop.told = event.digest.toString();
    addEntry(hop, event.logIndex);
    return {};
}

/// The edge by which the graph says that a node made the predictions of the log.
std::optional<EdgeId> TrailBuilder::edgeToLog(NodeId from) const
{
    const QByteArray name = m_trail.prediction.log.name.toUtf8();
    const auto log = m_graph.nodes().find(NodeKind::Prediction, PredictionLog::space, {name.constData(), static_cast<std::size_t>(name.size())});
    if (!log)
        return std::nullopt;
    const Adjacency &flow = m_graph.over(dataFlow);
    for (const EdgeId id : flow.edges(Direction::Up, flow.slotOf(*log))) {
        if (m_graph.edge(id).from == from)
            return id;
    }
    return std::nullopt;
}

Result<void> TrailBuilder::addReference(PredictionReference reference, const QString &role)
{
    if (!reference.isKnown) { // it may have been named since the log was imported
        const ReferenceSearch search(m_workspace, m_graph, m_records);
        PredictionReference now = role == QLatin1String("features") ? search.snapshot(reference.name) : search.modelVersion(reference.name);
        if (now.isKnown)
            reference = now;
    }
    const QByteArray space = reference.space.toUtf8();
    const QByteArray name = reference.name.toUtf8();
    const auto node = m_graph.nodes().find(reference.kind, {space.constData(), static_cast<std::size_t>(space.size())}, {name.constData(), static_cast<std::size_t>(name.size())});
    if (node)
        return addUpstream(*node, role);
    if (!reference.recordId.isEmpty())
        return addRecordHop(reference.recordId, role, 0);
    TrailHop hop;
    hop.role = role;
    hop.kind = nodeKindName(reference.kind);
    hop.space = reference.space;
    hop.name = reference.name;
    hop.from = 0;
    hop.gaps.append(QStringLiteral("unknown"));
    m_trail.hops.append(hop);
    return {};
}

Result<void> TrailBuilder::addUpstream(NodeId start, const QString &role)
{
    if (static_cast<std::size_t>(m_trail.hops.size()) >= maxHops) {
        m_trail.isCut = true;
        return {};
    }
    TrailWalk walk(m_graph, maxHops - static_cast<std::size_t>(m_trail.hops.size()));
    const std::vector<TrailWalk::Step> steps = walk.upstream(start, m_trail.asOfMs == PredictionRow::noInstant ? noTime : m_trail.asOfMs);
    m_trail.isCut = m_trail.isCut || walk.isCut();
    const int offset = static_cast<int>(m_trail.hops.size());
    for (const TrailWalk::Step &step : steps) {
        TrailHop hop;
        hop.role = role;
        hop.from = step.from < 0 ? 0 : offset + step.from;
        if (step.edge != none) {
            const GraphEdge &edge = m_graph.edge(step.edge);
            hop.role = roleOf(m_graph.nodes().kind(step.node), edge.kind, m_trail.hops.at(hop.from).role);
            hop.edge = edgeKindName(edge.kind);
            hop.transform = edge.transform == Transform::Unknown ? QString() : transformName(edge.transform);
            const auto detail = m_graph.details().text(edge.detail);
            const QJsonObject told = jsonOf(QByteArray(detail.data(), static_cast<qsizetype>(detail.size()))).toObject();
            hop.version = told.value(QLatin1String("version")).toString();
            hop.digest = told.value(QLatin1String("digest")).toString();
            HALLMARKER_TRY(addTeller(hop, step.edge));
        } else if (const auto edge = edgeToLog(step.node)) {
            hop.edge = edgeKindName(m_graph.edge(*edge).kind);
            hop.transform = transformName(m_graph.edge(*edge).transform);
            HALLMARKER_TRY(addTeller(hop, *edge));
        }
        HALLMARKER_TRY(describeNode(hop, step.node));
        if (!hop.recordId.isEmpty())
            m_hopOfRecord.insert(hop.recordId, static_cast<int>(m_trail.hops.size()));
        m_trail.hops.append(hop);
    }
    return {};
}

Result<void> TrailBuilder::describeNode(TrailHop &hop, NodeId node)
{
    hop.kind = nodeKindName(m_graph.nodes().kind(node));
    hop.space = m_graph.nodes().spaceText(node);
    hop.name = m_graph.nodes().nameText(node);
    for (const char *key : factKeys) {
        if (const QByteArray value = m_graph.attribute(node, key); !value.isEmpty())
            hop.facts.insert(QLatin1String(key), jsonOf(value));
    }
    if (hop.digest.isEmpty()) {
        const QJsonObject digest = jsonOf(m_graph.attribute(node, "digest")).toObject();
        if (!digest.isEmpty())
            hop.digest = digest.value(QLatin1String("algorithm")).toString() + QLatin1Char(':') + digest.value(QLatin1String("value")).toString();
    }
    if (const RunInfo *run = m_graph.runs().find(node)) {
        hop.atMs = run->endMs == noTime ? PredictionRow::noInstant : run->endMs;
        if (run->job != none)
            hop.facts.insert(QStringLiteral("job"), m_graph.nodes().nameText(run->job));
        if (run->hasFailed())
            hop.gaps.append(QStringLiteral("failed-run"));
    }
    hop.recordId = m_records.value(node);
    HALLMARKER_TRY(describeRecord(hop));
    if (hop.digest.isEmpty() && hop.version.contains(QLatin1Char('@'))) // the digest that the run saw
        hop.digest = QStringLiteral("version:") + hop.version.section(QLatin1Char('@'), -1);
    if (hop.space == QLatin1String(PredictionLog::space) && hop.recordId.isEmpty()) { // named by the log alone
        hop.gaps.append(QStringLiteral("unknown"));
        return {};
    }
    const bool needsDigest = isDataRole(hop.role) || hop.role == QLatin1String("model") || hop.role == QLatin1String("base-model");
    if (needsDigest && hop.digest.isEmpty())
        hop.gaps.append(QStringLiteral("no-digest"));
    return {};
}

Result<void> TrailBuilder::describeRecord(TrailHop &hop)
{
    if (hop.recordId.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const std::optional<RecordsInForce::Found> found, m_inForce->find(hop.recordId));
    if (!found) {
        hop.gaps.append(QStringLiteral("no-record"));
        return {};
    }
    hop.recordName = found->record.name;
    hop.revision = found->record.revision;
    hop.digest = found->record.digest.toString();
    hop.facts.insert(QStringLiteral("basis"), found->record.basis.toString());
    if (hop.kind.isEmpty())
        hop.kind = found->record.kind;
    if (hop.name.isEmpty())
        hop.name = found->record.name;
    if (found->isLater)
        hop.gaps.append(QStringLiteral("later-record"));
    if (found->record.isDeleted)
        hop.gaps.append(QStringLiteral("deleted-record"));
    for (const char *key : {"version", "licence", "origin", "format", "classification"}) {
        if (const QJsonValue value = found->record.body.value(QLatin1String(key)); value.isString() && !hop.facts.contains(QLatin1String(key)))
            hop.facts.insert(QLatin1String(key), value);
    }
    addEntry(hop, found->entry);
    return {};
}

Result<void> TrailBuilder::addRecordHop(const QString &recordId, const QString &role, int from)
{
    if (m_hopOfRecord.contains(recordId))
        return {};
    if (static_cast<std::size_t>(m_trail.hops.size()) >= maxHops) {
        m_trail.isCut = true;
        return {};
    }
    TrailHop hop;
    hop.role = role;
    hop.from = from;
    hop.recordId = recordId;
    HALLMARKER_TRY(describeRecord(hop));
    if (hop.kind.isEmpty())
        hop.name = recordId;
    m_hopOfRecord.insert(recordId, static_cast<int>(m_trail.hops.size()));
    m_trail.hops.append(hop);
    return {};
}

/// What the record of a hop names: training data and base model of a model version, the data set of a version.
Result<void> TrailBuilder::addRecordChain(int at)
{
    const QString recordId = m_trail.hops.at(at).recordId;
    if (recordId.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const std::optional<RecordsInForce::Found> found, m_inForce->find(recordId));
    if (!found)
        return {};
    const QJsonObject &body = found->record.body;
    if (found->record.kind == QLatin1String("model-version")) {
        for (const QJsonValue &id : body.value(QLatin1String("trainingData")).toArray())
            HALLMARKER_TRY(addRecordHop(id.toString(), QStringLiteral("training-data"), at));
        if (const QString base = body.value(QLatin1String("baseModel")).toString(); !base.isEmpty())
            HALLMARKER_TRY(addRecordHop(base, QStringLiteral("base-model"), at));
    } else if (found->record.kind == QLatin1String("dataset-version")) {
        if (const QString dataset = body.value(QLatin1String("dataset")).toString(); !dataset.isEmpty())
            HALLMARKER_TRY(addRecordHop(dataset, QStringLiteral("dataset"), at));
    }
    return {};
}

/// For every data set on the way: what its record says it may be used for, and what people had agreed to then.
Result<void> TrailBuilder::addConsent()
{
    const qint64 atMs = m_trail.asOfMs == PredictionRow::noInstant ? m_trail.createdMs : m_trail.asOfMs;
    for (TrailHop &hop : m_trail.hops) {
        if (!isDataRole(hop.role) || hop.kind == nodeKindName(NodeKind::Prediction))
            continue;
        QStringList names{hop.name};
        if (!hop.recordName.isEmpty())
            names.append(hop.recordName);
        if (!hop.recordId.isEmpty())
            names.append(hop.recordId);
        HALLMARKER_ASSIGN(const std::optional<RecordsInForce::Found> found, m_inForce->find(hop.recordId));
        QJsonArray purposes;
        if (found) {
            for (const QJsonValue &id : found->record.body.value(QLatin1String("purposes")).toArray()) {
                HALLMARKER_ASSIGN(const std::optional<RecordsInForce::Found> purpose, m_inForce->find(id.toString()));
                if (!purpose)
                    continue;
                purposes.append(QJsonObject{{QStringLiteral("record"), purpose->record.id}, {QStringLiteral("name"), purpose->record.name}, {QStringLiteral("basis"), purpose->record.body.value(QLatin1String("legalBasis")).toString()}});
                addEntry(hop, purpose->entry);
            }
        }
        if (!purposes.isEmpty())
            hop.facts.insert(QStringLiteral("purposes"), purposes);
        if (m_consents) {
            HALLMARKER_ASSIGN(hop.consent, m_consents->at(names, atMs));
        }
        if (!hop.consent && purposes.isEmpty())
            hop.gaps.append(QStringLiteral("no-consent"));
    }
    return {};
}

Result<void> TrailBuilder::addFindings()
{
    core::FindingRepository repository(m_workspace);
    for (TrailHop &hop : m_trail.hops) {
        if (hop.recordId.isEmpty() || hop.role == QLatin1String("prediction-log"))
            continue;
        core::FindingFilter filter;
        filter.subjectId = hop.recordId;
        filter.newestOnly = true;
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> found, repository.list(filter));
        for (const core::JudgedFinding &judged : found) {
            HALLMARKER_ASSIGN(const qint64 entry, m_workspace.log().indexOf(judged.record.id, judged.record.revision));
            hop.findings.append({judged.finding.id, judged.finding.checkId, core::verdictName(judged.finding.verdict), core::findingStandingName(judged.standing), judged.record.digest.toString(), judged.finding.startedMs, entry});
        }
    }
    return {};
}

} // namespace hallmarker::lineage
