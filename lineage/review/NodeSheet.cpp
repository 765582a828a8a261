#include "lineage/review/NodeSheet.h"

#include "core/drawing/SafeText.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/graph/Reach.h"
#include "lineage/labels/LabelConflictRule.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

constexpr std::size_t runsShown = 8;
constexpr int eventsShown = 3;

QJsonValue attributeValue(const QByteArray &value)
{
    return QJsonDocument::fromJson("[" + value + "]").array().at(0);
}

QString shownValue(const QByteArray &value)
{
    const QJsonValue parsed = attributeValue(value);
    if (parsed.isString())
        return core::shortened(core::safeText(parsed.toString()), 400);
    return core::shortened(core::safeText(QString::fromUtf8(value)), 400);
}

QString runStateWord(RunState state)
{
    switch (state) {
    case RunState::Unknown: return SheetTexts::tr("state not told");
    case RunState::Start: return SheetTexts::tr("started");
    case RunState::Running: return SheetTexts::tr("running");
    case RunState::Complete: return SheetTexts::tr("complete");
    case RunState::Abort: return SheetTexts::tr("aborted");
    case RunState::Fail: return SheetTexts::tr("failed");
    case RunState::Other: return SheetTexts::tr("other state");
    }
    return {};
}

void addAttributes(NodeSheet &sheet, const LineageGraph &graph)
{
    for (const auto &[key, value] : graph.attributes(sheet.node)) {
        if (key == "schema" || key.startsWith(QByteArrayView(HandBook::markPrefix.data(), qsizetype(HandBook::markPrefix.size()))))
            continue;
        if (key == "owners") {
            for (const OwnerShape &owner : ownersOf(attributeValue(value)))
                sheet.owners += core::safeText(owner.type.isEmpty() ? owner.name : QStringLiteral("%1 (%2)").arg(owner.name, owner.type));
        } else if (key == "tags") {
            for (const TagShape &tag : tagsOf(attributeValue(value))) {
                if (tag.field.isEmpty())
                    sheet.tags += core::safeText(tag.value.isEmpty() ? tag.key : tag.key + QLatin1String(": ") + tag.value);
            }
        } else if (key == "documentation") {
            sheet.documentation = core::safeText(documentationOf(attributeValue(value)));
        } else {
            sheet.attributes.append({core::safeText(QString::fromUtf8(key)), shownValue(value)});
        }
    }
}

void addRuns(NodeSheet &sheet, const LineageGraph &graph)
{
    std::vector<const RunInfo *> runs;
    for (const RunInfo &run : graph.runs().all()) {
        if (run.job == sheet.node || run.run == sheet.node)
            runs.push_back(&run);
    }
    std::sort(runs.begin(), runs.end(), [](const RunInfo *a, const RunInfo *b) { return a->endMs > b->endMs; });
    for (std::size_t i = 0; i < runs.size() && i < runsShown; ++i) {
        const QString when = runs[i]->endMs == noTime ? SheetTexts::tr("time not told") : QDateTime::fromMSecsSinceEpoch(runs[i]->endMs, Qt::UTC).toString(Qt::ISODate);
        sheet.runs.append({names::title(graph, runs[i]->run), runStateWord(runs[i]->state), when, runs[i]->hasFailed()});
    }
}

core::Result<void> addProof(NodeSheet &sheet, const LineageGraph &graph, core::Workspace &workspace)
{
    const Adjacency &flow = graph.over(dataFlow | columnFlow | structure);
    const quint32 slot = flow.slotOf(sheet.node);
    std::vector<EdgeId> edges;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        const auto list = flow.edges(direction, slot);
        edges.insert(edges.end(), list.begin(), list.end());
    }
    std::sort(edges.rbegin(), edges.rend());
    QSet<qint64> told;
    for (const EdgeId edge : edges) {
        if (told.size() >= eventsShown)
            break;
        HALLMARKER_ASSIGN(const core::LineageEventRow event, workspace.lineage().eventOfEdge(qint64(edge) + 1));
        if (told.contains(event.id))
            continue;
        told.insert(event.id);
        if (sheet.logIndex < 0)
            sheet.logIndex = event.logIndex;
        const QString when = event.atMs == core::LineageBatch::noTime ? SheetTexts::tr("time not told") : QDateTime::fromMSecsSinceEpoch(event.atMs, Qt::UTC).toString(Qt::ISODate);
        sheet.proof += SheetTexts::tr("%1 event %2 of %3, entry %4 of the log, digest %5").arg(event.format).arg(event.id).arg(when).arg(event.logIndex).arg(event.digest.toString().left(23) + QStringLiteral("…"));
    }
    return {};
}

} // namespace

core::Result<NodeSheet> NodeSheet::of(const LineageState &state, core::Workspace &workspace, NodeId node)
{
    const LineageGraph &graph = state.graph();
    if (node >= graph.nodes().size())
        return core::Error(core::ErrorKind::NotFound, SheetTexts::tr("This node is not in the lineage any more."));
    NodeSheet sheet;
    sheet.node = node;
    sheet.key = names::key(graph, node);
    sheet.title = names::title(graph, node);
    sheet.kind = names::kind(graph, node);
    sheet.space = names::space(graph, node);
    sheet.record = state.recordOf(node);
    sheet.isStale = state.stale().contains(node);
    if (sheet.isStale) {
        HALLMARKER_ASSIGN(const QList<core::StaleCause> causes, workspace.staleness(core::LineageStore::elementId(qint64(node) + 1)));
        QStringList subjects;
        for (const core::StaleCause &cause : causes) {
            const core::Result<core::Record> record = workspace.record(cause.subjectId);
            subjects += record ? core::safeText(record->name) : cause.subjectId;
        }
        subjects.removeDuplicates();
        sheet.staleText = SheetTexts::tr("Stale, because this has changed since: %1.").arg(subjects.join(QStringLiteral(", ")));
    }
    for (const NodeId member : graph.merged().members(node)) {
        if (member != node)
            sheet.sameAs += names::title(graph, member);
    }
    for (const auto &[name, alias] : graph.aliases()) {
        if (name != node && alias != node)
            continue;
        const NodeId other = name == node ? alias : name;
        if (graph.merged().representative(other) != graph.merged().representative(node)) {
            sheet.alsoCalled += names::title(graph, other);
            sheet.mayMerge.push_back(other);
        }
    }
    addAttributes(sheet, graph);
    addRuns(sheet, graph);
    for (const NodeId field : state.fieldsOf(node))
        sheet.columns.append(ColumnSheet::of(state, field));
    if (graph.nodes().kind(node) == NodeKind::Field)
        sheet.columns.append(ColumnSheet::of(state, node));
    sheet.drawings = HandBook::around(graph, node);
    HALLMARKER_TRY(addProof(sheet, graph, workspace));
    HALLMARKER_ASSIGN(const std::optional<LabelRepository::Stored> own, LabelRepository(workspace).labelsOf(sheet.key));
    sheet.hasOwnLabels = own.has_value();
    sheet.ownLabels = own ? own->labels : NodeLabels();
    sheet.ownLabels.node = sheet.key;
    sheet.labels = LabelWay::of(state, node);
    HALLMARKER_ASSIGN(const NodeRemarks remarks, NodeRemarks::read(workspace));
    sheet.comments = remarks.commentsOf(sheet.key);
    HALLMARKER_ASSIGN(sheet.reviews, NodeRemarks::explained(workspace, remarks.reviewsOf(sheet.key)));
    for (const LabelConflict &conflict : state.governed().conflicts().all()) {
        if (conflict.node == state.governed().representative(node))
            sheet.conflicts += conflictMessage(state.governed(), conflict);
    }
    Reach reach(graph, graph.nodes().kind(node) == NodeKind::Field ? columnFlow : dataFlow);
    const NodeId start = graph.merged().representative(node);
    sheet.upstream = static_cast<int>(reach.all(start, Direction::Up).size()) - 1;
    sheet.downstream = static_cast<int>(reach.all(start, Direction::Down).size()) - 1;
    if (sheet.owner = state.ownerOf(node); sheet.owner != none) {
        sheet.ownerTitle = names::title(graph, sheet.owner);
        Reach flow(graph, dataFlow);
        sheet.ownerDownstream = static_cast<int>(flow.all(graph.merged().representative(sheet.owner), Direction::Down).size()) - 1;
    }
    return sheet;
}

} // namespace hallmarker::lineage
