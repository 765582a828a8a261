#include "lineage/review/LineageReport.h"

#include "core/clock/Clock.h"
#include "core/log/AuditLog.h"
#include "lineage/graph/Reach.h"
#include "lineage/review/ColumnSheet.h"
#include "lineage/review/ErasurePlan.h"
#include "lineage/review/LabelWay.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct LineageReportTexts {
    Q_DECLARE_TR_FUNCTIONS(LineageReportTexts)
};

using core::plainText;

void addHeading(core::Report &report, int level, const QString &text)
{
    report.blocks.push_back(core::ReportHeading{level, text, {}});
}

void addText(core::Report &report, const QString &text)
{
    report.blocks.push_back(core::ReportParagraph{plainText(text)});
}

core::ReportTable table(const QString &caption, const QStringList &header)
{
    core::ReportTable made;
    made.caption = caption;
    made.header = header;
    return made;
}

QList<core::ReportText> cells(const QStringList &texts)
{
    QList<core::ReportText> row;
    for (const QString &text : texts)
        row.append(plainText(text));
    return row;
}

void addSummary(core::Report &report, const LineageState &state, core::Workspace &workspace)
{
    const LineageGraph &graph = state.graph();
    addHeading(report, 1, LineageReportTexts::tr("Summary"));
    core::ReportTable counts = table(LineageReportTexts::tr("What the lineage holds"), {LineageReportTexts::tr("Kind"), LineageReportTexts::tr("Number")});
    for (int i = 0; i < nodeKindCount; ++i) {
        const NodeKind kind = static_cast<NodeKind>(i);
        if (const std::size_t count = graph.nodeCount(kind); count > 0) {
            NodeId one = 0;
            while (graph.nodes().kind(one) != kind)
                ++one;
            counts.rows.append(cells({names::kind(graph, one), QString::number(count)}));
        }
    }
    report.blocks.push_back(counts);
    addText(report, LineageReportTexts::tr("%1 edges, told by %2 events; each event has an entry in the log. %n nodes are stale.", nullptr, static_cast<int>(state.stale().size())).arg(std::count_if(graph.edges().begin(), graph.edges().end(), [](const GraphEdge &edge) { return !edge.isRemoved; })).arg(state.mark().event));
    if (const auto size = workspace.log().size())
        addText(report, LineageReportTexts::tr("The log has %1 entries at the time of this report.").arg(*size));
}

void addConflicts(core::Report &report, const LineageState &state)
{
    addHeading(report, 1, LineageReportTexts::tr("Conflicts"));
    const QList<ConflictRow> conflicts = ConflictRow::all(state);
    if (conflicts.isEmpty()) {
        addText(report, LineageReportTexts::tr("Nothing is used against the labels of its data, as far as labels were given."));
        return;
    }
    core::ReportTable rows = table(LineageReportTexts::tr("Uses against the labels of the data"), {LineageReportTexts::tr("Node"), LineageReportTexts::tr("About"), LineageReportTexts::tr("What"), LineageReportTexts::tr("The label comes this way")});
    for (const ConflictRow &conflict : conflicts)
        rows.rows.append(cells({conflict.name, conflict.kind, conflict.message, conflict.way}));
    report.blocks.push_back(rows);
}

void addPersonalData(core::Report &report, const LineageState &state)
{
    const LineageGraph &graph = state.graph();
    addHeading(report, 1, LineageReportTexts::tr("Personal data and where it goes"));
    const std::vector<NodeId> columns = ColumnSheet::personal(state);
    if (columns.empty())
        addText(report, LineageReportTexts::tr("No column is marked as personal data, by a tag or by a label."));
    core::ReportTable rows = table(LineageReportTexts::tr("Columns with personal data"), {LineageReportTexts::tr("Column"), LineageReportTexts::tr("Marked by"), LineageReportTexts::tr("Columns computed from it"), LineageReportTexts::tr("Reaches")});
    Reach reach(graph, columnFlow);
    for (const NodeId node : columns) {
        const ColumnSheet sheet = ColumnSheet::of(state, node);
        const std::size_t reached = reach.all(node, Direction::Down).size() - 1;
        rows.rows.append(cells({names::title(graph, node), sheet.label.isEmpty() ? sheet.tags.join(QStringLiteral(", ")) : sheet.label, sheet.to.join(QStringLiteral(", ")), LineageReportTexts::tr("%n nodes", nullptr, static_cast<int>(reached))}));
    }
    if (!rows.rows.isEmpty())
        report.blocks.push_back(rows);
}

/// From each dataset that holds personal data of its own: what a request that begins there reaches.
void addErasure(core::Report &report, const LineageState &state)
{
    const GovernedGraph &governed = state.governed();
    addHeading(report, 1, LineageReportTexts::tr("What an erasure request reaches"));
    std::vector<NodeId> starts;
    for (NodeId node = 0; node < state.graph().nodes().size(); ++node) {
        if (state.graph().nodes().kind(node) == NodeKind::Dataset && governed.representative(node) == node && isPersonal(governed.solver().own(node).identifiability))
            starts.push_back(node);
    }
    for (const NodeId field : ColumnSheet::personal(state)) {
        if (const NodeId owner = state.ownerOf(field); owner != none && std::find(starts.begin(), starts.end(), owner) == starts.end())
            starts.push_back(owner);
    }
    if (starts.empty())
        addText(report, LineageReportTexts::tr("No dataset is said to hold personal data, so nothing can be planned."));
    for (const NodeId start : starts) {
        const ErasurePlan plan = ErasurePlan::make(state, start);
        addHeading(report, 2, LineageReportTexts::tr("From %1").arg(plan.start));
        core::ReportTable rows = table(LineageReportTexts::tr("Reached from %1").arg(plan.start), {LineageReportTexts::tr("To do"), LineageReportTexts::tr("Name"), LineageReportTexts::tr("Kind"), LineageReportTexts::tr("Reached by")});
        for (const ErasurePlan::Row &row : plan.rows)
            rows.rows.append(cells({row.actionText, row.name, row.kind, row.way}));
        if (rows.rows.isEmpty())
            addText(report, LineageReportTexts::tr("By its labels it holds no personal data."));
        else
            report.blocks.push_back(rows);
        core::ReportList stops;
        for (const ErasurePlan::Stop &stop : plan.stops)
            stops.items.append(plainText(LineageReportTexts::tr("Stopped from %1 to %2: %3.").arg(stop.from, stop.to, stop.reason)));
        if (!stops.items.isEmpty())
            report.blocks.push_back(stops);
    }
}

void addUnseen(core::Report &report, const LineageState &state)
{
    const GovernedGraph &governed = state.governed();
    const LineageGraph &graph = state.graph();
    addHeading(report, 1, LineageReportTexts::tr("What nobody has looked at"));
    core::ReportTable rows = table(LineageReportTexts::tr("Sources without a label"), {LineageReportTexts::tr("Source"), LineageReportTexts::tr("Namespace"), LineageReportTexts::tr("Reaches")});
    const Adjacency &flow = graph.over(dataFlow);
    Reach reach(graph, dataFlow);
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        const bool isSource = graph.nodes().kind(node) == NodeKind::Dataset && governed.representative(node) == node && flow.next(Direction::Up, flow.slotOf(node)).empty() && !flow.next(Direction::Down, flow.slotOf(node)).empty();
        if (isSource && governed.solver().own(node) == LabelValue())
            rows.rows.append(cells({names::title(graph, node), names::space(graph, node), LineageReportTexts::tr("%n nodes", nullptr, static_cast<int>(reach.all(node, Direction::Down).size()) - 1)}));
    }
    addText(report, rows.rows.isEmpty() ? LineageReportTexts::tr("Every source of the lineage has a label.") : LineageReportTexts::tr("These sources have no label. What is made from them counts as harmless until somebody says otherwise."));
    if (!rows.rows.isEmpty())
        report.blocks.push_back(rows);
    core::ReportList open;
    for (const Cut &cut : governed.cuts().cuts()) {
        if (cut.isOpen())
            open.items.append(plainText(LineageReportTexts::tr("%1 to %2: %3, without evidence that holds.").arg(names::title(graph, governed.solver().source(cut.edge)), names::title(graph, governed.solver().target(cut.edge)), transformWord(cut.transform).isEmpty() ? LineageReportTexts::tr("masked") : transformWord(cut.transform))));
    }
    if (!open.items.isEmpty()) {
        addHeading(report, 2, LineageReportTexts::tr("Steps that claim to protect data and do not count"));
        report.blocks.push_back(open);
    }
}

} // namespace

core::Report lineageReport(const LineageState &state, core::Workspace &workspace)
{
    core::Report report;
    report.title = LineageReportTexts::tr("Lineage audit report");
    report.author = workspace.actor().name;
    report.createdText = QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), Qt::UTC).toString(Qt::ISODate);
    report.subtitle = LineageReportTexts::tr("Workspace %1, as of %2").arg(workspace.workspaceId(), report.createdText);
    addSummary(report, state, workspace);
    addConflicts(report, state);
    addPersonalData(report, state);
    addErasure(report, state);
    addUnseen(report, state);
    return report;
}

} // namespace hallmarker::lineage
