#include "lineage/review/Neighbourhood.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::lineage;

namespace {

NodeId add(LineageGraph &graph, NodeKind kind, const char *name)
{
    return graph.addNode(kind, "db", name);
}

GraphEdge edge(NodeId from, NodeId to, EdgeKind kind)
{
    GraphEdge made;
    made.from = from;
    made.to = to;
    made.kind = kind;
    return made;
}

QStringList namesOf(const LineageGraph &graph, const Neighbourhood &found)
{
    QStringList names;
    for (const ShownNode &node : found.nodes)
        names += QStringLiteral("%1%2").arg(graph.nodes().nameText(node.node)).arg(node.steps);
    names.sort();
    return names;
}

/// raw -> load -> orders -> clean -> sales -> train -> model, a job between each two.
struct Chain {
    LineageGraph graph;
    NodeId raw = add(graph, NodeKind::Dataset, "raw");
    NodeId load = add(graph, NodeKind::Job, "load");
    NodeId orders = add(graph, NodeKind::Dataset, "orders");
    NodeId clean = add(graph, NodeKind::Job, "clean");
    NodeId sales = add(graph, NodeKind::Dataset, "sales");
    NodeId train = add(graph, NodeKind::Job, "train");
    NodeId model = add(graph, NodeKind::Model, "model");

    Chain()
    {
        graph.addEdge(edge(raw, load, EdgeKind::Input));
        graph.addEdge(edge(load, orders, EdgeKind::Output));
        graph.addEdge(edge(orders, clean, EdgeKind::Input));
        graph.addEdge(edge(clean, sales, EdgeKind::Output));
        graph.addEdge(edge(sales, train, EdgeKind::Input));
        graph.addEdge(edge(train, model, EdgeKind::Output));
    }
};

} // namespace

class TestNeighbourhood : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobAndWhatItMakesAreOneStep()
    {
        const Chain chain;
        NeighbourhoodQuestion question;
        question.focus = chain.orders;
        const Neighbourhood one = Neighbourhood::of(chain.graph, dataFlow, question);
        QCOMPARE(namesOf(chain.graph, one), QStringList({QStringLiteral("clean1"), QStringLiteral("load-1"), QStringLiteral("orders0"), QStringLiteral("raw-1"), QStringLiteral("sales1")}));
        QCOMPARE(one.hidden.size(), std::size_t(1)); // the training, after sales
        QCOMPARE(one.hidden.front().at, chain.sales);
        question.hops = 2;
        QVERIFY(Neighbourhood::of(chain.graph, dataFlow, question).hidden.empty());
        question.hops = 0;
        QCOMPARE(Neighbourhood::of(chain.graph, dataFlow, question).nodes.size(), std::size_t(1));
        QCOMPARE(Neighbourhood::of(chain.graph, dataFlow, question).hidden.size(), std::size_t(2));
    }
    void aJobInTheMiddleHasItsNeighbours()
    {
        const Chain chain;
        NeighbourhoodQuestion question;
        question.focus = chain.clean;
        const Neighbourhood found = Neighbourhood::of(chain.graph, dataFlow, question);
        QCOMPARE(namesOf(chain.graph, found), QStringList({QStringLiteral("clean0"), QStringLiteral("orders-1"), QStringLiteral("sales1")}));
    }
    void manyNeighboursAreAStub()
    {
        LineageGraph graph;
        const NodeId hub = add(graph, NodeKind::Dataset, "hub");
        for (int i = 0; i < 100; ++i)
            graph.addEdge(edge(hub, add(graph, NodeKind::Dataset, qPrintable(QStringLiteral("t%1").arg(i, 3, 10, QLatin1Char('0')))), EdgeKind::Derives));
        NeighbourhoodQuestion question;
        question.focus = hub;
        Neighbourhood found = Neighbourhood::of(graph, dataFlow, question);
        QCOMPARE(found.nodes.size(), std::size_t(13));
        QCOMPARE(found.hidden.size(), std::size_t(1));
        QCOMPARE(found.hidden.front().count, 88);
        question.opened.insert({hub, static_cast<int>(Direction::Down)}, 24);
        found = Neighbourhood::of(graph, dataFlow, question);
        QCOMPARE(found.nodes.size(), std::size_t(37));
        QCOMPARE(found.hidden.front().count, 64);
        question.opened.insert({hub, static_cast<int>(Direction::Down)}, 1000);
        QVERIFY(Neighbourhood::of(graph, dataFlow, question).hidden.empty());
        question.limit = 20;
        QCOMPARE(Neighbourhood::of(graph, dataFlow, question).nodes.size(), std::size_t(20));
    }
    void aCycleEnds()
    {
        LineageGraph graph;
        const NodeId a = add(graph, NodeKind::Dataset, "a");
        const NodeId b = add(graph, NodeKind::Dataset, "b");
        graph.addEdge(edge(a, b, EdgeKind::Derives));
        graph.addEdge(edge(b, a, EdgeKind::Derives));
        graph.addEdge(edge(a, a, EdgeKind::Derives));
        NeighbourhoodQuestion question;
        question.focus = a;
        question.hops = 5;
        const Neighbourhood found = Neighbourhood::of(graph, dataFlow, question);
        QCOMPARE(found.nodes.size(), std::size_t(2));
        QVERIFY(found.hidden.empty());
    }
    void nothingForNoNode()
    {
        QVERIFY(Neighbourhood::of(LineageGraph(), dataFlow, {}).nodes.empty());
    }
};

HALLMARKER_TEST(TestNeighbourhood)
#include "TestNeighbourhood.moc"
