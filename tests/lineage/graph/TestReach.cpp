#include "core/random/RandomStream.h"
#include "lineage/graph/Reach.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hallmarker::lineage;
using hallmarker::core::RandomStream;

namespace {

/// Reach by the plainest means.
QSet<NodeId> reached(const LineageGraph &graph, NodeId from, Direction direction)
{
    QSet<NodeId> found;
    std::vector<NodeId> open{graph.merged().representative(from)};
    while (!open.empty()) {
        const NodeId node = open.back();
        open.pop_back();
        for (const GraphEdge &edge : graph.edges()) {
            const NodeId a = graph.merged().representative(direction == Direction::Down ? edge.from : edge.to);
            const NodeId b = graph.merged().representative(direction == Direction::Down ? edge.to : edge.from);
            if (!edge.isRemoved && (maskOf(edge.kind) & dataFlow) != 0 && a == node && !found.contains(b)) {
                found.insert(b);
                open.push_back(b);
            }
        }
    }
    found.remove(graph.merged().representative(from));
    return found;
}

QSet<NodeId> nodesOf(const std::vector<ReachedNode> &rows)
{
    QSet<NodeId> nodes;
    for (const ReachedNode &row : rows)
        nodes.insert(row.node);
    return nodes;
}

void addNodes(LineageGraph &graph, int count)
{
    for (int i = 0; i < count; ++i)
        graph.addNode(NodeKind::Dataset, "test", std::to_string(i));
}

} // namespace

class TestReach : public QObject {
    Q_OBJECT
private:
    static void compare(const LineageGraph &graph)
    {
        Reach reach(graph);
        for (NodeId node = 0; node < graph.nodes().size(); ++node) {
            for (const Direction direction : {Direction::Up, Direction::Down}) {
                const QSet<NodeId> expected = reached(graph, node, direction);
                const std::vector<ReachedNode> rows = reach.list(node, direction);
                QCOMPARE(nodesOf(rows), expected);
                QCOMPARE(rows.size(), static_cast<std::size_t>(expected.size()));
                const std::vector<NodeId> all = reach.all(node, direction).nodes();
                QSet<NodeId> swept(all.begin(), all.end());
                QVERIFY(swept.remove(graph.merged().representative(node)));
                QCOMPARE(swept, expected);
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    const std::vector<NodeId> path = Reach::path(node, rows, i, direction);
                    QCOMPARE(path.size(), std::size_t(rows[i].depth + 1));
                    for (std::size_t step = 0; step + 1 < path.size(); ++step) {
                        const bool isEdge = std::any_of(graph.edges().begin(), graph.edges().end(), [&](const GraphEdge &edge) {
                            return !edge.isRemoved && graph.merged().representative(edge.from) == graph.merged().representative(path[step]) && graph.merged().representative(edge.to) == graph.merged().representative(path[step + 1]);
                        });
                        QVERIFY(isEdge);
                    }
                }
            }
        }
    }

private Q_SLOTS:
    /// Built at once, edited afterwards (with and against the order), with removals, new nodes and merged names.
    void agreesWithThePlainWay()
    {
        RandomStream random{hallmarker::core::Seed{42}};
        for (int round = 0; round < 60; ++round) {
            LineageGraph graph;
            const int nodes = 3 + static_cast<int>(random.below(22));
            addNodes(graph, nodes);
            const auto pick = [&] { return static_cast<NodeId>(random.below(graph.nodes().size())); };
            const auto edge = [&](bool isForward) {
                NodeId a = pick(), b = pick();
                if (isForward && a > b)
                    std::swap(a, b);
                return GraphEdge{a, b, random.below(8) == 0 ? EdgeKind::HasField : EdgeKind::Derives};
            };
            const bool isAcyclic = round % 3 == 0;
            for (int i = 0; i < nodes; ++i)
                graph.addEdge(edge(isAcyclic));
            compare(graph);
            for (int i = 0; i < 5; ++i)
                graph.addEdge(edge(false));
            compare(graph);
            graph.addNode(NodeKind::Job, "test", "late");
            graph.addEdge(edge(false));
            for (int i = 0; i < 4; ++i)
                graph.removeEdge(static_cast<EdgeId>(random.below(graph.edges().size())));
            compare(graph);
            const NodeId a = pick(), b = pick();
            graph.merge(a, b);
            compare(graph);
            graph.addEdge({a, pick(), EdgeKind::Copies});
            compare(graph);
            graph.unmerge(a, b);
            compare(graph);
        }
    }
    void theNodeItselfIsNotReached()
    {
        LineageGraph graph;
        addNodes(graph, 2);
        graph.addEdge({0, 0, EdgeKind::Derives});
        graph.addEdge({0, 1, EdgeKind::Derives});
        graph.addEdge({1, 0, EdgeKind::Derives});
        Reach reach(graph);
        QCOMPARE(reach.list(0, Direction::Down).size(), std::size_t(1));
        QCOMPARE(reach.list(0, Direction::Up).size(), std::size_t(1));
    }
    void hopsAreEdges()
    {
        LineageGraph graph;
        addNodes(graph, 6);
        for (NodeId node = 0; node < 5; ++node)
            graph.addEdge({node, node + 1, EdgeKind::Derives});
        graph.addEdge({0, 2, EdgeKind::Derives});
        Reach reach(graph);
        QCOMPARE(reach.list(0, Direction::Down, 0).size(), std::size_t(0));
        QCOMPARE(reach.list(0, Direction::Down, 1).size(), std::size_t(2));
        QCOMPARE(reach.list(0, Direction::Down, 2).size(), std::size_t(3));
        QCOMPARE(reach.list(5, Direction::Up, 1).size(), std::size_t(1));
        QCOMPARE(reach.shortestPath(0, 5), (std::vector<NodeId>{0, 2, 3, 4, 5}));
        QVERIFY(reach.shortestPath(5, 0).empty());
        QCOMPARE(reach.shortestPath(3, 3), std::vector<NodeId>{3});
    }
    void betweenTwoNodesLieAllWays()
    {
        LineageGraph graph;
        addNodes(graph, 7);
        for (const auto &[a, b] : std::vector<std::pair<NodeId, NodeId>>{{0, 1}, {1, 3}, {0, 2}, {2, 3}, {3, 4}, {2, 5}, {6, 3}})
            graph.addEdge({a, b, EdgeKind::Derives});
        Reach reach(graph);
        std::vector<NodeId> nodes = reach.between(0, 4).nodes();
        std::sort(nodes.begin(), nodes.end());
        QCOMPARE(nodes, (std::vector<NodeId>{0, 1, 2, 3, 4}));
        QCOMPARE(reach.between(4, 0).size(), std::size_t(0));
    }
    void aLongChainAndAWideHub()
    {
        LineageGraph graph;
        addNodes(graph, 26'000);
        for (NodeId node = 0; node < 6000; ++node)
            graph.addEdge({node, node + 1, EdgeKind::Derives});
        for (NodeId node = 6001; node < 26'000; ++node)
            graph.addEdge({6000, node, EdgeKind::Copies});
        Reach reach(graph);
        const auto rows = reach.list(0, Direction::Down);
        QCOMPARE(rows.size(), std::size_t(25'999));
        QCOMPARE(rows.back().depth, 6001U);
        QCOMPARE(reach.all(25'999, Direction::Up).size(), std::size_t(6002));
        QCOMPARE(reach.list(6000, Direction::Down, 1).size(), std::size_t(19'999));
    }
};

HALLMARKER_TEST(TestReach)
#include "TestReach.moc"
