#include "lineage/review/LineagePicture.h"

#include "lineage/graph/Reach.h"
#include "lineage/review/PictureBuilder.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct PictureNotes {
    Q_DECLARE_TR_FUNCTIONS(PictureNotes)
};

constexpr std::size_t mostOnAWay = 400;

/// The ways from one node to the other, the shortest first so that it is there whatever the limit leaves out.
std::vector<ShownNode> waysBetween(const LineageGraph &graph, KindMask kinds, NodeId a, NodeId b, QStringList &highlight)
{
    Reach reach(graph, kinds);
    std::vector<NodeId> path = reach.shortestPath(a, b);
    if (path.empty()) {
        std::swap(a, b);
        path = reach.shortestPath(a, b);
    }
    std::vector<ShownNode> shown;
    QSet<NodeId> known;
    for (std::size_t i = 0; i < path.size(); ++i) {
        shown.push_back({path[i], static_cast<int>(i)});
        known.insert(path[i]);
        highlight += LineagePicture::boxId(path[i]);
    }
    if (path.empty())
        return shown;
    for (const NodeId node : reach.between(a, b).nodes()) {
        if (!known.contains(node) && shown.size() < mostOnAWay)
            shown.push_back({node, static_cast<int>(path.size())});
    }
    return shown;
}

} // namespace

NodeId LineagePicture::nodeOf(const QString &boxId)
{
    bool isNumber = false;
    const NodeId node = boxId.toUInt(&isNumber);
    return isNumber ? node : none;
}

std::optional<QPair<NodeId, int>> LineagePicture::stubOf(const QString &boxId)
{
    const QStringList parts = boxId.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts.first() != QLatin1String("more"))
        return {};
    return QPair<NodeId, int>(parts.at(1).toUInt(), parts.at(2).toInt());
}

std::optional<QString> LineagePicture::groupOf(const QString &boxId)
{
    return boxId.startsWith(QLatin1String("group:")) ? std::optional(boxId.mid(6)) : std::nullopt;
}

LineagePicture LineagePicture::make(const LineageState &state, core::Workspace &workspace, const PictureQuestion &question)
{
    std::optional<LineageGraph> then;
    if (question.asOfMs != noTime)
        then = GraphAtTime::of(state.graph(), {question.asOfMs, false});
    const LineageGraph &graph = then ? *then : state.graph();
    if (question.around.focus >= graph.nodes().size())
        return {};
    const KindMask kinds = graph.nodes().kind(question.around.focus) == NodeKind::Field ? columnFlow : dataFlow;
    PictureBuilder builder(state, graph, workspace, question);
    QStringList highlight;
    QString note;
    if (question.pathTo != none) {
        const std::vector<ShownNode> ways = waysBetween(graph, kinds, question.around.focus, question.pathTo, highlight);
        if (ways.empty()) {
            note = PictureNotes::tr("No data flows between the two nodes, in either direction.");
            builder.addNodes({{question.around.focus, 0}, {question.pathTo, 0}});
        } else {
            builder.addNodes(ways);
        }
    } else if (question.comparedMs != noTime) {
        // Of both times, so that what is gone is seen as well.
        const LineageGraph before = GraphAtTime::of(state.graph(), {question.comparedMs, true});
        Neighbourhood around = Neighbourhood::of(graph, kinds, question.around);
        const Neighbourhood old = Neighbourhood::of(before, kinds, question.around);
        QSet<NodeId> known;
        for (const ShownNode &one : around.nodes)
            known.insert(one.node);
        for (const ShownNode &one : old.nodes) {
            if (!known.contains(one.node))
                around.nodes.push_back(one);
        }
        builder.addNodes(around.nodes);
        builder.addHidden(around.hidden);
    } else {
        const Neighbourhood around = Neighbourhood::of(graph, kinds, question.around);
        builder.addNodes(around.nodes);
        builder.addHidden(around.hidden);
        if (around.nodes.size() >= question.around.limit)
            note = PictureNotes::tr("The picture stops at %n nodes; the lists of what is upstream and downstream have all.", nullptr, static_cast<int>(question.around.limit));
    }
    builder.addWires(kinds);
    if (question.comparedMs != noTime)
        builder.addDifference(GraphAtTime::difference(state.graph(), {question.comparedMs, true}, {question.asOfMs, true}));
    LineagePicture picture = builder.finish();
    picture.highlight = highlight;
    QStringList notes{note, builder.note()};
    notes.removeAll(QString());
    picture.note = notes.join(QLatin1Char(' '));
    return picture;
}

} // namespace hallmarker::lineage
