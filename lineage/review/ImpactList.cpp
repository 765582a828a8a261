#include "lineage/review/ImpactList.h"

#include "core/report/CsvWriter.h"
#include "lineage/graph/Reach.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

struct ImpactTexts {
    Q_DECLARE_TR_FUNCTIONS(ImpactTexts)
};

} // namespace

ImpactList ImpactList::make(const LineageState &state, NodeId node, Direction direction)
{
    const LineageGraph &graph = state.graph();
    ImpactList list;
    list.direction = direction;
    if (node >= graph.nodes().size())
        return list;
    list.start = names::title(graph, node);
    const NodeId start = graph.merged().representative(node);
    Reach reach(graph, graph.nodes().kind(node) == NodeKind::Field ? columnFlow : dataFlow);
    const std::vector<ReachedNode> reached = reach.list(start, direction);
    list.rows.reserve(static_cast<qsizetype>(reached.size()));
    for (std::size_t i = 0; i < reached.size(); ++i)
        list.rows.append({reached[i].node, static_cast<int>(reached[i].depth), names::kind(graph, reached[i].node), names::space(graph, reached[i].node), names::title(graph, reached[i].node), names::way(graph, Reach::path(start, reached, i, direction)), state.stale().contains(reached[i].node)});
    return list;
}

core::Result<QByteArray> ImpactList::csv() const
{
    core::CsvWriter writer({ImpactTexts::tr("Steps"), ImpactTexts::tr("Kind"), ImpactTexts::tr("Namespace"), ImpactTexts::tr("Name"), ImpactTexts::tr("Stale"), ImpactTexts::tr("Way")});
    for (const Row &row : rows)
        HALLMARKER_TRY(writer.addRow(QList<core::CsvWriter::Cell>{qint64(row.hops), row.kind, row.space, row.name, row.isStale ? ImpactTexts::tr("yes") : ImpactTexts::tr("no"), row.way}));
    return writer.bytes();
}

QByteArray ImpactList::json(const LineageState &state) const
{
    const LineageGraph &graph = state.graph();
    QJsonArray list;
    for (const Row &row : rows)
        list.append(QJsonObject{{QStringLiteral("kind"), nodeKindName(graph.nodes().kind(row.node))}, {QStringLiteral("namespace"), graph.nodes().spaceText(row.node)}, {QStringLiteral("name"), graph.nodes().nameText(row.node)}, {QStringLiteral("hops"), row.hops}, {QStringLiteral("stale"), row.isStale}, {QStringLiteral("way"), row.way}});
    return QJsonDocument(QJsonObject{{QStringLiteral("node"), start}, {QStringLiteral("direction"), direction == Direction::Down ? QStringLiteral("down") : QStringLiteral("up")}, {QStringLiteral("rows"), list}}).toJson();
}

} // namespace hallmarker::lineage
