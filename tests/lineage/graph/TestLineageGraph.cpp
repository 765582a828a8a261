#include "lineage/graph/Reach.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::lineage;

class TestLineageGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesFactsInPieces()
    {
        LineageGraph graph;
        for (const char *output : {"b", "c"}) {
            LineageFacts facts;
            const NodeIndex in = facts.node(NodeKind::Dataset, "db", "a");
            const NodeIndex job = facts.node(NodeKind::Job, "db", "a"); // the same name is another node
            const NodeIndex out = facts.node(NodeKind::Dataset, "db", output);
            facts.edges.push_back({.from = in, .to = job, .kind = EdgeKind::Input, .detail = facts.texts.add("{\"x\":1}")});
            facts.edges.push_back({.from = job, .to = out, .kind = EdgeKind::Output});
            const auto nodes = graph.add(facts);
            QCOMPARE(nodes.size(), std::size_t(3));
        }
        QCOMPARE(graph.nodes().size(), std::size_t(4));
        QCOMPARE(graph.nodeCount(NodeKind::Dataset), std::size_t(3));
        QCOMPARE(graph.edges().size(), std::size_t(4));
        QCOMPARE(graph.details().text(graph.edge(0).detail), std::string_view("{\"x\":1}"));
        const NodeId a = *graph.nodes().find(NodeKind::Dataset, "db", "a");
        QCOMPARE(countOfKind(graph, Reach(graph).list(a, Direction::Down), NodeKind::Dataset), std::size_t(2));
        QVERIFY(!graph.nodes().find(NodeKind::Dataset, "db", "A"));
        QVERIFY(!graph.nodes().find(NodeKind::Dataset, "elsewhere", "a"));
        // The job's own input stands once in its row, though two edges say it.
        const Adjacency &data = graph.over(dataFlow);
        QCOMPARE(data.next(Direction::Down, data.slotOf(a)).size(), std::size_t(1));
        QCOMPARE(data.edges(Direction::Down, data.slotOf(a)).size(), std::size_t(2));
    }
    void theLatestAttributeWinsInAnyOrder()
    {
        LineageGraph graph;
        const NodeId node = graph.addNode(NodeKind::Dataset, "db", "a");
        graph.setAttribute(node, "tags", "[2]", 20);
        graph.setAttribute(node, "tags", "[1]", 10);
        QCOMPARE(graph.attribute(node, "tags"), QByteArray("[2]"));
        graph.setAttribute(node, "tags", "", 30);
        QCOMPARE(graph.attribute(node, "tags"), QByteArray());
        graph.setAttribute(node, "owners", "[]", 1);
        QCOMPARE(graph.attributes(node).size(), 1);
        QCOMPARE(graph.attribute(node, "nothing"), QByteArray());
    }
    void theLastStateOfARunIsByTime()
    {
        RunTable runs;
        runs.add(5, 1, RunState::Complete, 20);
        runs.add(5, 1, RunState::Start, 10);
        QCOMPARE(runs.find(5)->state, RunState::Complete);
        QCOMPARE(runs.find(5)->startMs, 10);
        QCOMPARE(runs.find(5)->endMs, 20);
        runs.add(5, 1, RunState::Fail, 20);
        QVERIFY(runs.find(5)->hasFailed());
        QVERIFY(runs.find(6) == nullptr);
    }
    void aCopyIsIndependent()
    {
        LineageGraph graph;
        graph.addNode(NodeKind::Dataset, "db", "a");
        LineageGraph copy = graph;
        copy.addNode(NodeKind::Dataset, "other", "b");
        graph.addNode(NodeKind::Dataset, "third", "c");
        QCOMPARE(copy.nodes().space(1), std::string_view("other"));
        QCOMPARE(graph.nodes().space(1), std::string_view("third"));
        graph = copy;
        QCOMPARE(graph.nodes().space(1), std::string_view("other"));
        QVERIFY(graph.nodes().find(NodeKind::Dataset, "other", "b"));
    }
    void namesAreMergedOnRequestOnly()
    {
        LineageGraph graph;
        const NodeId a = graph.addNode(NodeKind::Dataset, "db", "a");
        const NodeId alias = graph.addNode(NodeKind::Dataset, "catalogue", "a");
        const NodeId third = graph.addNode(NodeKind::Dataset, "third", "a");
        const NodeId b = graph.addNode(NodeKind::Dataset, "db", "b");
        graph.addEdge({alias, b, EdgeKind::Derives});
        graph.addAlias(a, alias);
        graph.addAlias(alias, third);
        Reach reach(graph);
        QVERIFY(reach.list(a, Direction::Down).empty());
        graph.mergeAllAliases();
        QCOMPARE(reach.list(a, Direction::Down).size(), std::size_t(1));
        QCOMPARE(graph.merged().members(third), (std::vector<NodeId>{a, alias, third}));
        QVERIFY(graph.unmerge(a, alias));
        QVERIFY(!graph.unmerge(a, alias));
        QVERIFY(reach.list(a, Direction::Down).empty());
        QCOMPARE(reach.list(third, Direction::Down).size(), std::size_t(1));
    }
    void manyEditsAreMergedIn()
    {
        LineageGraph graph;
        const NodeId hub = graph.addNode(NodeKind::Dataset, "db", "hub");
        graph.over(dataFlow);
        for (int i = 0; i < 70'000; ++i) {
            const NodeId node = graph.addNode(NodeKind::Dataset, "db", std::to_string(i));
            graph.addEdge({node == 1 ? hub : node - 1, node, EdgeKind::Derives});
        }
        QVERIFY(graph.over(dataFlow).edits() < 64 * 1024);
        QCOMPARE(Reach(graph).all(hub, Direction::Down).size(), std::size_t(70'001));
    }
};

HALLMARKER_TEST(TestLineageGraph)
#include "TestLineageGraph.moc"
