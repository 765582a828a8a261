#include "app/cli/commands/LineageQueries.h"

#include "app/cli/CliTexts.h"
#include "app/cli/LineageText.h"
#include "app/cli/TextTable.h"

#include "core/clock/Clock.h"
#include "lineage/graph/GraphAtTime.h"
#include "lineage/graph/Reach.h"
#include "lineage/graph/TimedReach.h"
#include "lineage/hand/HandBook.h"
#include "lineage/store/LineageModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace hallmarker::cli {

namespace {

using namespace lineage;

core::Result<std::unique_ptr<LineageModel>> modelOf(CommandContext &context)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    auto model = std::make_unique<LineageModel>(*workspace);
    HALLMARKER_TRY(model->refresh());
    return model;
}

core::Result<qint64> timeFrom(const QString &word)
{
    QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc()); // times without a zone are UTC, as in the files
    if (!time.isValid())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not a time such as 2026-03-01 or 2026-03-01T09:30:00Z.").arg(word));
    return time.toMSecsSinceEpoch();
}

QJsonArray numbersOf(const std::vector<NodeId> &nodes)
{
    QJsonArray list;
    for (const NodeId node : nodes)
        list.append(LineageText::number(node));
    return list;
}

QString namesOf(const LineageGraph &graph, const std::vector<NodeId> &nodes)
{
    QStringList names;
    for (const NodeId node : nodes)
        names += LineageText::printable(graph.nodes().nameText(node));
    return names.join(QLatin1String(" > "));
}

/// How many of each kind: "dataset": 4 ...
QJsonObject countsOf(const LineageGraph &graph, const std::vector<NodeId> &nodes)
{
    QJsonObject counts;
    for (const NodeId node : nodes) {
        const QString kind = nodeKindName(graph.nodes().kind(node));
        counts.insert(kind, counts.value(kind).toInteger() + 1);
    }
    return counts;
}

QString countText(const QJsonObject &counts)
{
    QStringList parts;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        parts += QStringLiteral("%1 %2").arg(each.key()).arg(each.value().toInteger());
    return parts.isEmpty() ? CliTexts::tr("nothing") : parts.join(QLatin1String(", "));
}

/// Fields follow their own edges.
KindMask kindsFor(const LineageGraph &graph, NodeId node)
{
    return graph.nodes().kind(node) == NodeKind::Field ? columnFlow : dataFlow;
}

/// One row of an impact list, whichever way it was found.
struct ImpactRow {
    NodeId node;
    std::vector<NodeId> path; ///< in the direction of the data
    qint64 atMs = noTime;
};

std::vector<ImpactRow> untimedRows(const LineageGraph &graph, NodeId start, Direction direction, int hops)
{
    Reach reach(graph, kindsFor(graph, start));
    const std::vector<ReachedNode> reached = reach.list(start, direction, hops);
    std::vector<ImpactRow> rows;
    for (std::size_t i = 0; i < reached.size(); ++i)
        rows.push_back({reached[i].node, Reach::path(start, reached, i, direction), noTime});
    return rows;
}

std::vector<ImpactRow> timedRows(const LineageGraph &graph, NodeId start, Direction direction, int hops, bool withFailedRuns)
{
    const std::vector<TimedReach::Arrival> reached = TimedReach(graph, {.withFailedRuns = withFailedRuns, .kinds = kindsFor(graph, start)}).list(start, direction);
    std::vector<ImpactRow> rows;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        std::vector<NodeId> path;
        for (quint32 at = static_cast<quint32>(i); at != none; at = reached[at].parent)
            path.push_back(reached[at].node);
        path.push_back(start);
        if (hops >= 0 && path.size() > static_cast<std::size_t>(hops) + 1)
            continue;
        if (direction == Direction::Down)
            std::reverse(path.begin(), path.end());
        rows.push_back({reached[i].node, std::move(path), reached[i].atMs});
    }
    return rows;
}

QJsonArray neighbours(const LineageGraph &graph, NodeId node, Direction direction, QString &text)
{
    QJsonArray list;
    const Adjacency &adjacency = graph.over(kindsFor(graph, node));
    const quint32 slot = adjacency.slotOf(node);
    for (const quint32 other : adjacency.next(direction, slot)) {
        const NodeId neighbour = adjacency.nodeAt(other);
        QJsonObject json = LineageText::json(graph, neighbour);
        QStringList kinds;
        for (const EdgeId id : adjacency.edges(direction, slot)) {
            const GraphEdge &edge = graph.edge(id);
            if (adjacency.slotOf(direction == Direction::Down ? edge.to : edge.from) != other)
                continue;
            QString kind = edgeKindName(edge.kind);
            if (edge.transform != Transform::Unknown)
                kind += QLatin1Char(' ') + transformName(edge.transform);
            if (edge.isMasked)
                kind += QLatin1String(" masked");
            if (!kinds.contains(kind))
                kinds += kind;
        }
        json.insert(QStringLiteral("edges"), QJsonArray::fromStringList(kinds));
        list.append(json);
        text += QStringLiteral("%1  %2 (%3)\n").arg(direction == Direction::Up ? CliTexts::tr("from      ") : CliTexts::tr("to        "), LineageText::printable(LineageText::reference(graph, neighbour)), kinds.join(QLatin1String(", ")));
    }
    return list;
}

} // namespace

core::Result<Answer> showLineage(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const auto model, modelOf(context));
    const LineageGraph &graph = model->graph();
    HALLMARKER_ASSIGN(const NodeId node, LineageText::resolve(graph, arguments.at(0)));
    QJsonObject json = LineageText::json(graph, node);
    QString text = QStringLiteral("%1\n").arg(LineageText::printable(LineageText::reference(graph, node)));
    text += CliTexts::tr("number      #%1\n").arg(LineageText::number(node));
    if (const QString record = model->recordOf(node); !record.isEmpty()) {
        json.insert(QStringLiteral("record"), record);
        text += CliTexts::tr("record      %1\n").arg(record);
    }
    QJsonArray merged;
    for (const NodeId member : graph.merged().members(node)) {
        if (member == node)
            continue;
        merged.append(LineageText::json(graph, member));
        text += CliTexts::tr("merged with %1\n").arg(LineageText::printable(LineageText::reference(graph, member)));
    }
    QJsonArray aliases;
    for (const auto &[name, alias] : graph.aliases()) {
        if (name != node && alias != node)
            continue;
        const NodeId other = name == node ? alias : name;
        aliases.append(LineageText::json(graph, other));
        text += CliTexts::tr("also called %1\n").arg(LineageText::printable(LineageText::reference(graph, other)));
    }
    QString links;
    json.insert(QStringLiteral("merged"), merged);
    json.insert(QStringLiteral("aliases"), aliases);
    json.insert(QStringLiteral("from"), neighbours(graph, node, Direction::Up, links));
    json.insert(QStringLiteral("to"), neighbours(graph, node, Direction::Down, links));
    text += links;
    QJsonObject attributes;
    const auto list = graph.attributes(node);
    for (const auto &[key, value] : list) {
        const QJsonDocument parsed = QJsonDocument::fromJson("[" + value + "]");
        attributes.insert(QString::fromUtf8(key), parsed.isArray() ? parsed.array().at(0) : QJsonValue(QString::fromUtf8(value)));
        text += QStringLiteral("%1  %2\n").arg(LineageText::printable(QString::fromUtf8(key)).leftJustified(10), LineageText::printable(QString::fromUtf8(value)));
    }
    json.insert(QStringLiteral("attributes"), attributes);
    if (const RunInfo *run = graph.runs().find(node)) {
        static const char *const states[] = {"UNKNOWN", "START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"};
        json.insert(QStringLiteral("state"), QLatin1String(states[static_cast<int>(run->state)]));
        if (run->job != none)
            json.insert(QStringLiteral("job"), LineageText::json(graph, run->job));
        text += CliTexts::tr("state       %1\n").arg(QLatin1String(states[static_cast<int>(run->state)]));
    }
    return Answer{json, text};
}

core::Result<Answer> listLineageNodes(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const auto model, modelOf(context));
    const LineageGraph &graph = model->graph();
    const auto kind = nodeKindFromName(arguments.value(QStringLiteral("kind")));
    const QString filter = arguments.value(QStringLiteral("filter"));
    QJsonArray list;
    TextTable table({CliTexts::tr("NUMBER"), CliTexts::tr("KIND"), CliTexts::tr("SPACE"), CliTexts::tr("NAME")});
    table.alignRight(0);
    const bool hasHand = HandBook::hasAny(graph);
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        if ((arguments.has(QStringLiteral("kind")) && graph.nodes().kind(node) != kind) || (hasHand && HandBook::isTakenBack(graph, node)))
            continue;
        const QString space = graph.nodes().spaceText(node);
        const QString name = graph.nodes().nameText(node);
        if (!filter.isEmpty() && !name.contains(filter, Qt::CaseInsensitive) && !space.contains(filter, Qt::CaseInsensitive))
            continue;
        list.append(LineageText::json(graph, node));
        table.add({QString::number(LineageText::number(node)), nodeKindName(graph.nodes().kind(node)), LineageText::printable(space), LineageText::printable(name)});
    }
    return Answer{QJsonObject{{QStringLiteral("nodes"), list}}, table.isEmpty() ? CliTexts::tr("There are no such nodes.\n") : table.toString()};
}

core::Result<Answer> showImpact(CommandContext &context, const Arguments &arguments)
{
    int hops = -1;
    if (arguments.has(QStringLiteral("hops"))) {
        bool isNumber = false;
        hops = arguments.value(QStringLiteral("hops")).toInt(&isNumber);
        if (!isNumber || hops < 0)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--hops needs a whole number."));
    }
    TimeView view;
    if (arguments.has(QStringLiteral("as-of"))) {
        HALLMARKER_ASSIGN(view.asOfMs, timeFrom(arguments.value(QStringLiteral("as-of"))));
    }
    HALLMARKER_ASSIGN(const auto model, modelOf(context));
    HALLMARKER_ASSIGN(const NodeId start, LineageText::resolve(model->graph(), arguments.at(0)));
    std::optional<LineageGraph> then;
    if (view.asOfMs != noTime)
        then = GraphAtTime::of(model->graph(), view);
    const LineageGraph &graph = then ? *then : model->graph();
    const Direction direction = arguments.has(QStringLiteral("up")) ? Direction::Up : Direction::Down;
    const bool isTimed = arguments.has(QStringLiteral("respect-time"));
    const std::vector<ImpactRow> rows = isTimed ? timedRows(graph, start, direction, hops, arguments.has(QStringLiteral("with-failed-runs"))) : untimedRows(graph, start, direction, hops);
    QJsonArray list;
    std::vector<NodeId> nodes;
    TextTable table({CliTexts::tr("HOPS"), CliTexts::tr("KIND"), CliTexts::tr("SPACE"), CliTexts::tr("NAME"), CliTexts::tr("PATH")});
    table.alignRight(0);
    for (const ImpactRow &row : rows) {
        nodes.push_back(row.node);
        QJsonObject json = LineageText::json(graph, row.node);
        json.insert(QStringLiteral("hops"), static_cast<qint64>(row.path.size()) - 1);
        json.insert(QStringLiteral("path"), numbersOf(row.path));
        if (row.atMs != noTime)
            json.insert(QStringLiteral("at"), core::instantText(row.atMs));
        list.append(json);
        table.add({QString::number(row.path.size() - 1), nodeKindName(graph.nodes().kind(row.node)), LineageText::printable(graph.nodes().spaceText(row.node)), LineageText::printable(graph.nodes().nameText(row.node)), namesOf(graph, row.path)});
    }
    const QJsonObject counts = countsOf(graph, nodes);
    const QJsonObject json{{QStringLiteral("start"), LineageText::json(graph, start)}, {QStringLiteral("direction"), direction == Direction::Down ? QStringLiteral("down") : QStringLiteral("up")}, {QStringLiteral("counts"), counts}, {QStringLiteral("rows"), list}};
    const QString head = direction == Direction::Down ? CliTexts::tr("From %1 downstream: %2.\n") : CliTexts::tr("From %1 upstream: %2.\n");
    return Answer{json, head.arg(LineageText::printable(LineageText::reference(graph, start)), countText(counts)) + (table.isEmpty() ? QString() : table.toString())};
}

core::Result<Answer> showPath(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const auto model, modelOf(context));
    const LineageGraph &graph = model->graph();
    HALLMARKER_ASSIGN(const NodeId from, LineageText::resolve(graph, arguments.at(0)));
    HALLMARKER_ASSIGN(const NodeId to, LineageText::resolve(graph, arguments.at(1)));
    Reach reach(graph, graph.nodes().kind(from) == NodeKind::Field ? columnFlow : dataFlow);
    const std::vector<NodeId> shortest = reach.shortestPath(from, to);
    const std::vector<NodeId> all = reach.between(from, to).nodes();
    QJsonArray nodes;
    for (const NodeId node : all)
        nodes.append(LineageText::json(graph, node));
    QJsonArray links;
    const Adjacency &adjacency = reach.adjacency();
    NodeSet inside(adjacency);
    for (const NodeId node : all)
        inside.insert(node);
    for (const NodeId node : all) {
        for (const quint32 other : adjacency.next(Direction::Down, adjacency.slotOf(node))) {
            if (inside.containsSlot(other))
                links.append(QJsonArray{LineageText::number(node), LineageText::number(adjacency.nodeAt(other))});
        }
    }
    const QJsonObject json{{QStringLiteral("shortest"), numbersOf(shortest)}, {QStringLiteral("nodes"), nodes}, {QStringLiteral("links"), links}};
    if (shortest.empty())
        return Answer{json, CliTexts::tr("No data flows from %1 to %2.\n").arg(LineageText::printable(LineageText::reference(graph, from)), LineageText::printable(LineageText::reference(graph, to))), 1};
    QString text = CliTexts::tr("Shortest way: %1\n").arg(namesOf(graph, shortest));
    text += CliTexts::tr("On any way lie %1 nodes and %2 links.\n").arg(all.size()).arg(links.size());
    for (const NodeId node : all)
        text += QStringLiteral("  %1\n").arg(LineageText::printable(LineageText::reference(graph, node)));
    return Answer{json, text};
}

core::Result<Answer> showDifference(CommandContext &context, const Arguments &arguments)
{
    const bool isEverything = arguments.has(QStringLiteral("everything"));
    HALLMARKER_ASSIGN(const qint64 before, timeFrom(arguments.at(0)));
    HALLMARKER_ASSIGN(const qint64 after, timeFrom(arguments.at(1)));
    HALLMARKER_ASSIGN(const auto model, modelOf(context));
    const LineageGraph &graph = model->graph();
    const GraphDifference difference = GraphAtTime::difference(graph, {before, !isEverything}, {after, !isEverything});
    QString text;
    const auto links = [&](const std::vector<GraphDifference::Link> &list, QChar sign) {
        QJsonArray json;
        for (const GraphDifference::Link &link : list) {
            json.append(QJsonObject{{QStringLiteral("from"), LineageText::json(graph, link.from)}, {QStringLiteral("to"), LineageText::json(graph, link.to)}, {QStringLiteral("kind"), edgeKindName(link.kind)}});
            text += QStringLiteral("%1 %2 > %3 (%4)\n").arg(sign).arg(LineageText::printable(LineageText::reference(graph, link.from)), LineageText::printable(LineageText::reference(graph, link.to)), edgeKindName(link.kind));
        }
        return json;
    };
    const auto nodes = [&](const std::vector<NodeId> &list, QChar sign) {
        QJsonArray json;
        for (const NodeId node : list) {
            json.append(LineageText::json(graph, node));
            text += QStringLiteral("%1 %2\n").arg(sign).arg(LineageText::printable(LineageText::reference(graph, node)));
        }
        return json;
    };
    QJsonObject json;
    json.insert(QStringLiteral("removed_nodes"), nodes(difference.removedNodes, QLatin1Char('-')));
    json.insert(QStringLiteral("added_nodes"), nodes(difference.addedNodes, QLatin1Char('+')));
    json.insert(QStringLiteral("removed_edges"), links(difference.removedLinks, QLatin1Char('-')));
    json.insert(QStringLiteral("added_edges"), links(difference.addedLinks, QLatin1Char('+')));
    return Answer{json, text.isEmpty() ? CliTexts::tr("Nothing changed between the two times.\n") : text};
}

} // namespace hallmarker::cli
