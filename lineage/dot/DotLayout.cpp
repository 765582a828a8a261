#include "lineage/dot/DotLayout.h"

#include "lineage/dot/DotWriter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

struct DotLayoutTexts {
    Q_DECLARE_TR_FUNCTIONS(DotLayoutTexts)
};

constexpr double pointsPerInch = 72;

} // namespace

core::Result<LayoutResult> layoutByDot(const LayoutGraph &graph, const LayoutOptions &options, const GraphvizProcess &process, core::Progress &progress)
{
    DotGraph asked;
    asked.attributes.insert(QStringLiteral("rankdir"), options.isTopDown ? QStringLiteral("TB") : QStringLiteral("LR"));
    for (const LayoutNode &node : graph.nodes) {
        DotNode box;
        box.attributes.insert(QStringLiteral("width"), QString::number(node.width / pointsPerInch, 'f', 4));
        box.attributes.insert(QStringLiteral("height"), QString::number(node.height / pointsPerInch, 'f', 4));
        asked.nodes.append(box);
    }
    for (const LayoutEdge &edge : graph.edges)
        asked.edges.append({edge.from, edge.to, {}});
    HALLMARKER_ASSIGN(const QJsonObject json, process.run(QStringLiteral("draw"), DotWriter::write(asked), progress));
    const core::Error odd(core::ErrorKind::Internal, DotLayoutTexts::tr("Graphviz laid out another graph than it was given."));

    LayoutResult result;
    result.bounds = {0, 0, json.value(QLatin1String("width")).toDouble(), json.value(QLatin1String("height")).toDouble()};
    const QJsonArray nodes = json.value(QLatin1String("nodes")).toArray();
    const QJsonArray edges = json.value(QLatin1String("edges")).toArray();
    if (nodes.size() != static_cast<qsizetype>(graph.nodes.size()) || edges.size() != static_cast<qsizetype>(graph.edges.size()))
        return odd;
    result.centres.resize(graph.nodes.size());
    result.ranks.resize(graph.nodes.size());
    for (const QJsonValue &value : nodes) {
        bool isNumber = false;
        const auto node = value[QLatin1String("name")].toString().mid(1).toULongLong(&isNumber); // "n17"
        if (!isNumber || node >= graph.nodes.size())
            return odd;
        result.centres[node] = {value[QLatin1String("x")].toDouble(), value[QLatin1String("y")].toDouble()};
        result.ranks[node] = value[QLatin1String("rank")].toInt();
    }
    // Edges come by tail; those with the same ends are alike.
    QMap<std::pair<int, int>, QList<QJsonArray>> routes;
    for (const QJsonValue &value : edges) {
        const int from = nodes.at(value[QLatin1String("from")].toInt())[QLatin1String("name")].toString().mid(1).toInt();
        const int to = nodes.at(value[QLatin1String("to")].toInt())[QLatin1String("name")].toString().mid(1).toInt();
        routes[{from, to}].append(value[QLatin1String("points")].toArray());
    }
    result.routeStarts.push_back(0);
    for (const LayoutEdge &edge : graph.edges) {
        QList<QJsonArray> &alike = routes[{edge.from, edge.to}];
        const QJsonArray points = alike.isEmpty() ? QJsonArray() : alike.takeFirst();
        for (const QJsonValue &point : points)
            result.routePoints.push_back({point[0].toDouble(), point[1].toDouble()});
        if (points.size() < 2) { // dot loses edges now and then
            result.routePoints.resize(static_cast<std::size_t>(result.routeStarts.back()));
            result.routePoints.push_back(result.centres[static_cast<std::size_t>(edge.from)]);
            result.routePoints.push_back(result.centres[static_cast<std::size_t>(edge.to)]);
        }
        result.routeStarts.push_back(static_cast<int>(result.routePoints.size()));
        result.isTurned.push_back(edge.from == edge.to || result.ranks[static_cast<std::size_t>(edge.from)] > result.ranks[static_cast<std::size_t>(edge.to)] ? 1 : 0);
    }
    return result;
}

} // namespace hallmarker::lineage
