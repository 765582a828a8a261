#include "app/wiring/WorkspaceDossier.h"

#include "app/wiring/RecordedConsents.h"
#include "core/log/AuditLog.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/erasure/ErasureCase.h"
#include "inventory/erasure/ErasureTask.h"
#include "lineage/graph/Reach.h"
#include "lineage/licence/LicenceText.h"
#include "lineage/review/ColumnSheet.h"
#include "lineage/review/LabelWay.h"
#include "lineage/review/LineageNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace hallmarker::wiring {

using core::AssetDossier;
using core::DossierNode;
using core::Result;
using lineage::NodeId;
using lineage::NodeKind;

namespace {

QJsonValue attributeOf(const lineage::LineageGraph &graph, NodeId node, const char *key)
{
    return QJsonDocument::fromJson('[' + graph.attribute(node, key) + ']').array().first();
}

/// Puts a dossier together from the lineage of one moment.
class DossierMaker {
public:
    DossierMaker(core::Workspace &workspace, const lineage::LineageState &state, const QStringList &assets) : m_workspace(workspace), m_state(state), m_graph(state.graph()), m_governed(state.governed()), m_licences(state.governed())
    {
        for (const QString &asset : assets) {
            bool isKnown = false;
            for (auto bound = state.bindings().begin(); bound != state.bindings().end(); ++bound) {
                if (bound.value() != asset)
                    continue;
                isKnown = true;
                if (const NodeId node = m_governed.representative(bound.key()); !m_starts.contains(node))
                    m_starts.append(node);
            }
            if (!isKnown)
                m_dossier.unknown.append(asset);
        }
        std::sort(m_starts.begin(), m_starts.end());
    }

    Result<AssetDossier> make()
    {
        addAround(lineage::Direction::Up);
        addAround(lineage::Direction::Down);
        addLabels();
        HALLMARKER_TRY(addCuts());
        HALLMARKER_TRY(addLicences());
        return std::move(m_dossier);
    }

private:
    static bool isData(NodeKind kind) { return kind == NodeKind::Dataset || kind == NodeKind::DatasetVersion || kind == NodeKind::ExternalCopy; }
    static bool isModel(NodeKind kind) { return kind == NodeKind::Model || kind == NodeKind::ModelVersion || kind == NodeKind::Checkpoint; }

    DossierNode nodeOf(NodeId node, int steps) const
    {
        DossierNode entry;
        entry.name = lineage::names::title(m_graph, node);
        entry.kind = lineage::names::kind(m_graph, node);
        entry.kindName = lineage::nodeKindName(m_graph.nodes().kind(node));
        entry.space = lineage::names::space(m_graph, node);
        entry.recordId = m_state.recordOf(node);
        const QJsonObject digest = attributeOf(m_graph, node, "digest").toObject();
        if (!digest.isEmpty())
            entry.digest = digest.value(QLatin1String("algorithm")).toString() + QLatin1Char(':') + digest.value(QLatin1String("value")).toString();
        else if (const auto record = m_workspace.record(entry.recordId); !entry.recordId.isEmpty() && record)
            entry.digest = record->basis.toString();
        entry.licence = m_licences.graph().expressions.value(m_governed.representative(node));
        entry.steps = steps;
        entry.isStale = m_state.stale().contains(node);
        return entry;
    }
    void addAround(lineage::Direction direction)
    {
        lineage::Reach reach(m_graph, lineage::dataFlow);
        QMap<NodeId, int> steps;
        for (const NodeId start : m_starts) {
            for (const lineage::ReachedNode &reached : reach.list(start, direction)) {
                const auto known = steps.constFind(reached.node);
                if (!m_starts.contains(reached.node) && (known == steps.constEnd() || *known > int(reached.depth)))
                    steps.insert(reached.node, int(reached.depth));
            }
        }
        const bool isUp = direction == lineage::Direction::Up;
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            const NodeKind kind = m_graph.nodes().kind(step.key());
            if (isUp)
                m_upstream.insert(step.key());
            if (isUp && kind == NodeKind::Job)
                m_dossier.jobs.append(lineage::names::title(m_graph, step.key()));
            if (isUp && (isData(kind) || isModel(kind)))
                m_dossier.sources.append(nodeOf(step.key(), *step));
            else if (!isUp && (isModel(kind) || kind == NodeKind::ExternalCopy || kind == NodeKind::Deployment || kind == NodeKind::Prediction))
                m_dossier.users.append(nodeOf(step.key(), *step));
        }
        m_dossier.jobs.sort();
        QList<DossierNode> &nodes = isUp ? m_dossier.sources : m_dossier.users;
        std::stable_sort(nodes.begin(), nodes.end(), [](const DossierNode &a, const DossierNode &b) { return std::tie(a.steps, a.space, a.name) < std::tie(b.steps, b.space, b.name); });
    }
    void addLabels()
    {
        for (const NodeId node : std::as_const(m_starts)) {
            const QString name = lineage::names::title(m_graph, node);
            for (const lineage::LabelWay &way : lineage::LabelWay::of(m_state, node))
                m_dossier.labels.append({name, way.label, way.sentence});
        }
        for (const lineage::ConflictRow &conflict : lineage::ConflictRow::all(m_state)) {
            if (m_starts.contains(m_governed.representative(conflict.node)))
                m_dossier.conflicts.append(conflict.way.isEmpty() ? conflict.message : QStringLiteral("%1 (%2)").arg(conflict.message, conflict.way));
        }
    }
    Result<void> addCuts()
    {
        const core::FindingRepository findings(m_workspace);
        for (const lineage::Cut &cut : m_governed.cuts().cuts()) {
            const quint32 target = m_governed.solver().target(cut.edge);
            const quint32 source = m_governed.solver().source(cut.edge);
            if (!m_upstream.contains(source) || (!m_upstream.contains(target) && !m_starts.contains(target)))
                continue;
            core::DossierCut entry{lineage::names::title(m_graph, source), lineage::names::title(m_graph, target), lineage::transformWord(cut.transform), cut.evidence, {}, cut.isOpen()};
            if (!cut.evidence.isEmpty()) {
                if (const auto judged = findings.find(cut.evidence))
                    entry.standing = judged->finding.verdict == core::Verdict::Pass ? core::findingStandingName(judged->standing) : core::verdictName(judged->finding.verdict);
                else if (judged.error().kind != core::ErrorKind::NotFound)
                    return judged.error();
            }
            m_dossier.cuts.append(entry);
        }
        return {};
    }
    Result<void> addLicences()
    {
        if (m_starts.isEmpty())
            return {};
        HALLMARKER_ASSIGN(const auto table, lineage::LicenceTable::load({}));
        for (const NodeId node : std::as_const(m_starts)) {
            HALLMARKER_ASSIGN(const lineage::LicenceReview review, lineage::reviewLicences(m_licences.graph(), *table, node, QStringLiteral("commercial")));
            for (const lineage::LicenceObligation &one : review.obligations)
                m_dossier.duties.append({lineage::licenceTermText(one.term), one.licence, m_governed.nameOf(one.node), m_governed.wayOf(one.node, one.path)});
            for (const lineage::LicenceViolation &one : review.violations)
                m_dossier.licenceProblems.append(lineage::licenceMessage(m_governed, *table, one));
            for (const lineage::LicenceGap &gap : review.gaps)
                m_dossier.licenceGaps.append(lineage::licenceMessage(m_governed, gap));
            m_dossier.releasableUnder += review.releasableUnder;
        }
        for (QStringList *list : {&m_dossier.licenceProblems, &m_dossier.licenceGaps, &m_dossier.releasableUnder})
            list->removeDuplicates();
        return {};
    }

    core::Workspace &m_workspace;
    const lineage::LineageState &m_state;
    const lineage::LineageGraph &m_graph;
    const lineage::GovernedGraph &m_governed;
    lineage::WorkspaceLicences m_licences;
    QList<NodeId> m_starts;
    QSet<NodeId> m_upstream;
    AssetDossier m_dossier;
};

Result<void> addConsents(core::Workspace &workspace, const QStringList &versions, AssetDossier &dossier)
{
    std::optional<RecordedConsents> consents;
    for (const QString &id : versions) {
        if (!id.startsWith(QLatin1String(inventory::DatasetVersion::kind) + QLatin1Char('_')))
            continue;
        if (!consents) {
            HALLMARKER_ASSIGN(consents, RecordedConsents::read(workspace));
        }
        HALLMARKER_ASSIGN(const inventory::DatasetVersion version, inventory::DatasetVersionRepository(workspace).find(core::DatasetVersionId(id)));
        HALLMARKER_ASSIGN(const inventory::Dataset dataset, inventory::DatasetRepository(workspace).find(version.dataset));
        HALLMARKER_ASSIGN(const std::optional<lineage::TrailConsent> held, consents->at({dataset.head.name, version.head.name}, workspace.clock().nowMs()));
        if (held)
            dossier.consents.append({dataset.head.name, held->records, held->valid, held->bases, held->purposes});
    }
    return {};
}

Result<void> addErasures(core::Workspace &workspace, const QStringList &versions, AssetDossier &dossier)
{
    HALLMARKER_ASSIGN(const QList<inventory::ErasureTask> tasks, inventory::ErasureTaskRepository(workspace).list());
    for (const inventory::ErasureTask &task : tasks) {
        if (!versions.contains(task.asset) || inventory::isTerminal(task.state))
            continue;
        HALLMARKER_ASSIGN(const inventory::ErasureCase erasure, inventory::ErasureCaseRepository(workspace).find(task.caseId));
        dossier.erasures.append({erasure.head.name, task.head.name, inventory::erasureActionNames().at(int(task.action)), inventory::erasureStateNames().at(int(task.state)), erasure.deadlineMs});
    }
    return {};
}

} // namespace

Result<AssetDossier> dossierOf(core::Workspace &workspace, const QStringList &versions)
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const lineage::LineageState> state, lineage::LineageState::load(workspace));
    AssetDossier dossier;
    {
        const QMutexLocker lock(&state->gate());
        HALLMARKER_ASSIGN(dossier, DossierMaker(workspace, *state, versions).make());
    }
    HALLMARKER_TRY(addConsents(workspace, versions, dossier));
    HALLMARKER_TRY(addErasures(workspace, versions, dossier));
    HALLMARKER_ASSIGN(dossier.logSize, workspace.log().size());
    return dossier;
}

} // namespace hallmarker::wiring
