#include "lineage/trail/TrailWalk.h"
#include "tests/support/TestRegistry.h"

#include <QStringList>
#include <QTest>

using namespace hallmarker::lineage;

namespace {

class WalkGraph {
public:
    NodeId node(NodeKind kind, const char *name) { return graph.addNode(kind, "s", name); }
    NodeId run(const char *name, qint64 startMs, qint64 endMs)
    {
        const NodeId id = node(NodeKind::Run, name);
        graph.addRun(id, none, RunState::Start, startMs);
        graph.addRun(id, none, RunState::Complete, endMs);
        return id;
    }
    void edge(NodeId from, NodeId to, EdgeKind kind, NodeId run = none, qint64 atMs = noTime) { graph.addEdge({.from = from, .to = to, .kind = kind, .run = run, .atMs = atMs}); }
    QStringList names(NodeId start, qint64 atMs, std::size_t limit = 100)
    {
        TrailWalk walk(graph, limit);
        QStringList list;
        for (const TrailWalk::Step &step : walk.upstream(start, atMs))
            list.append(graph.nodes().nameText(step.node));
        isCut = walk.isCut();
        list.sort();
        return list;
    }
    LineageGraph graph;
    bool isCut = false;
};

} // namespace

class TestTrailWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCameLaterIsNotOnTheTrail()
    {
        WalkGraph g;
        const NodeId raw = g.node(NodeKind::Dataset, "raw");
        const NodeId table = g.node(NodeKind::Dataset, "table");
        const NodeId late = g.node(NodeKind::Dataset, "late");
        const NodeId model = g.node(NodeKind::ModelVersion, "model");
        const NodeId etl = g.run("etl", 100, 200);
        const NodeId train = g.run("train", 300, 400);
        const NodeId refill = g.run("refill", 500, 600);
        g.edge(raw, etl, EdgeKind::Input, etl);
        g.edge(etl, table, EdgeKind::Output, etl);
        g.edge(late, refill, EdgeKind::Input, refill);
        g.edge(refill, table, EdgeKind::Output, refill); // after the training
        g.edge(table, train, EdgeKind::Input, train);
        g.edge(train, model, EdgeKind::Output, train);
        QCOMPARE(g.names(model, 1000), (QStringList{QStringLiteral("etl"), QStringLiteral("model"), QStringLiteral("raw"), QStringLiteral("table"), QStringLiteral("train")}));
        QCOMPARE(g.names(model, 350).size(), 5); // while it was trained: what it had read is known
        QCOMPARE(g.names(model, 250), QStringList{QStringLiteral("model")});
        QCOMPARE(g.names(table, noTime).size(), 5);
        QCOMPARE(g.names(table, 1000).contains(QLatin1String("late")), true);
    }
    void otherVersionsAreNotGoneInto()
    {
        WalkGraph g;
        const NodeId dataset = g.node(NodeKind::Dataset, "dataset");
        const NodeId one = g.node(NodeKind::DatasetVersion, "v1");
        const NodeId model = g.node(NodeKind::Model, "model");
        g.edge(one, dataset, EdgeKind::VersionOf);
        g.edge(dataset, model, EdgeKind::Trains);
        QCOMPARE(g.names(model, noTime), (QStringList{QStringLiteral("dataset"), QStringLiteral("model")}));
    }
    void aLongerWayMayAllowMore()
    {
        // near: b was read early (limit 20) straight, and late (limit 90) through c; d reaches b at 50.
        WalkGraph g;
        const NodeId a = g.node(NodeKind::Dataset, "a");
        const NodeId b = g.node(NodeKind::Dataset, "b");
        const NodeId c = g.node(NodeKind::Dataset, "c");
        const NodeId d = g.node(NodeKind::Dataset, "d");
        const NodeId early = g.run("early", 10, 20);
        const NodeId late = g.run("late", 80, 90);
        const NodeId middle = g.run("middle", 50, 55);
        g.edge(b, a, EdgeKind::Derives, early);
        g.edge(c, a, EdgeKind::Derives);
        g.edge(b, c, EdgeKind::Derives, late);
        g.edge(d, b, EdgeKind::Derives, middle);
        QVERIFY(g.names(a, 1000).contains(QLatin1String("d")));
        QVERIFY(!g.names(a, 60).contains(QLatin1String("d")));
    }
    void cyclesAndLimitsEnd()
    {
        WalkGraph g;
        std::vector<NodeId> chain;
        for (int i = 0; i < 5000; ++i)
            chain.push_back(g.node(NodeKind::Dataset, QByteArray("n" + QByteArray::number(i)).constData()));
        for (std::size_t i = 0; i + 1 < chain.size(); ++i)
            g.edge(chain[i + 1], chain[i], EdgeKind::Derives);
        g.edge(chain.front(), chain.back(), EdgeKind::Derives);
        g.edge(chain.front(), chain.front(), EdgeKind::Derives);
        QCOMPARE(g.names(chain.front(), noTime, 10000).size(), 5000);
        QVERIFY(!g.isCut);
        QCOMPARE(g.names(chain.front(), noTime, 10).size(), 10);
        QVERIFY(g.isCut);
    }
};

HALLMARKER_TEST(TestTrailWalk)
#include "TestTrailWalk.moc"
