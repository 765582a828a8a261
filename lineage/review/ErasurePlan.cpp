#include "lineage/review/ErasurePlan.h"

#include "core/drawing/SafeText.h"
#include "core/report/CsvWriter.h"
#include "lineage/erasure/ErasureSearch.h"
#include "lineage/hand/HandBook.h"
#include "lineage/review/ColumnSheet.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

struct PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

/// Times, runs and conditions of reading, by edge of the solver. Without a run the time of an edge is when somebody said so,
/// not when data moved.
struct EdgeTimes {
    std::vector<qint64> times;
    std::vector<quint32> runs;
    ErasureRefinement refinement;

    explicit EdgeTimes(const GovernedGraph &governed)
    {
        for (const EdgeId id : governed.lineageEdges()) {
            const quint32 run = id == none ? none : governed.graph().edge(id).run;
            runs.push_back(run);
            times.push_back(run == none ? noTime : governed.graph().edge(id).atMs);
        }
        refinement.times = times;
        refinement.runs = runs;
    }
};

QString stopWord(const GovernedGraph &governed, const ErasureStop &stop)
{
    switch (stop.reason) {
    case ErasureStop::Reason::Anonymous:
    case ErasureStop::Reason::Aggregated: {
        const Cut cut = governed.cuts().cut(stop.edge);
        return cut.evidence.isEmpty() ? PlanTexts::tr("%1, without evidence").arg(transformWord(cut.transform)) : PlanTexts::tr("%1, evidence %2").arg(transformWord(cut.transform), cut.evidence);
    }
    case ErasureStop::Reason::Earlier: return PlanTexts::tr("ran before the data was there");
    case ErasureStop::Reason::OtherRun: return PlanTexts::tr("another run of the job");
    case ErasureStop::Reason::OtherRows: return PlanTexts::tr("read other rows");
    }
    return {};
}

} // namespace

QString ErasurePlan::actionWord(ErasureAction action)
{
    switch (action) {
    case ErasureAction::Delete: return PlanTexts::tr("delete or rewrite");
    case ErasureAction::Retrain: return PlanTexts::tr("retrain or unlearn");
    case ErasureAction::Expire: return PlanTexts::tr("let it expire");
    case ErasureAction::Task: return PlanTexts::tr("ask whoever has it");
    case ErasureAction::Review: return PlanTexts::tr("a person decides");
    case ErasureAction::Pass: return PlanTexts::tr("holds nothing");
    }
    return {};
}

ErasurePlan ErasurePlan::make(const LineageState &state, NodeId node)
{
    const GovernedGraph &governed = state.governed();
    const LineageGraph &graph = state.graph();
    ErasurePlan plan;
    plan.start = names::title(graph, node);
    const quint32 start = governed.representative(node);
    const Identifiability there = governed.solver().value(start).identifiability;
    // A node without any label is taken to hold the data: whoever files a request says so.
    const bool isAsserted = there == Identifiability::None || isPersonal(there);
    const EdgeTimes times(governed);
    const ErasureReach reach = ErasureSearch(governed.solver(), governed.kinds()).search({start}, times.refinement, isAsserted);
    for (const ErasureHit &hit : reach.hits) {
        std::vector<NodeId> way{hit.node};
        const std::vector<quint32> edges = reach.pathTo(governed.solver(), hit.node);
        if (!edges.empty()) {
            way = {governed.solver().source(edges.front())};
            for (const quint32 edge : edges)
                way.push_back(governed.solver().target(edge));
        }
        const std::optional<CopyPlace> place = HandBook::placeOf(graph, hit.node);
        const QString action = place && hit.action == ErasureAction::Task ? PlanTexts::tr("ask %1", "who holds a copy").arg(core::safeText(place->holder)) : actionWord(hit.action);
        plan.rows.append({hit.node, hit.action, action, names::title(graph, hit.node), names::kind(graph, hit.node), names::space(graph, hit.node), edges.empty() ? PlanTexts::tr("where the request begins") : names::way(graph, way)});
    }
    for (const ErasureStop &stop : reach.stops)
        plan.stops.append({names::title(graph, governed.solver().source(stop.edge)), names::title(graph, governed.solver().target(stop.edge)), stopWord(governed, stop)});
    return plan;
}

core::Result<QByteArray> ErasurePlan::csv() const
{
    core::CsvWriter writer({PlanTexts::tr("To do"), PlanTexts::tr("Name"), PlanTexts::tr("Kind"), PlanTexts::tr("Namespace"), PlanTexts::tr("Reached by")});
    for (const Row &row : rows)
        HALLMARKER_TRY(writer.addRow(QStringList{row.actionText, row.name, row.kind, row.space, row.way}));
    for (const Stop &stop : stops)
        HALLMARKER_TRY(writer.addRow(QStringList{PlanTexts::tr("stopped"), stop.to, {}, {}, QStringLiteral("%1 → %2: %3").arg(stop.from, stop.to, stop.reason)}));
    return writer.bytes();
}

} // namespace hallmarker::lineage
