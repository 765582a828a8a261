#include "core/random/RandomStream.h"
#include "lineage/erasure/ErasureSearch.h"
#include "tests/lineage/labels/GovernanceCase.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

namespace {

/// dataset 0 -> job 1 -> dataset 2, dataset 3, each run with its own edges, then a model.
struct Warehouse {
    std::vector<FlowRows::Edge> edges;
    std::vector<NodeKind> kinds;
    std::vector<qint64> times;
    std::vector<quint32> runs;
    std::unique_ptr<LabelSolver> solver;

    quint32 node(NodeKind kind)
    {
        kinds.push_back(kind);
        return quint32(kinds.size() - 1);
    }
    quint32 edge(quint32 from, quint32 to, qint64 time, quint32 run)
    {
        edges.emplace_back(from, to);
        times.push_back(time);
        runs.push_back(run);
        return quint32(edges.size() - 1);
    }
    /// Edge numbers become places in rows; the lists follow.
    void build()
    {
        const FlowRows rows(quint32(kinds.size()), edges);
        std::vector<qint64> sortedTimes(times.size());
        std::vector<quint32> sortedRuns(runs.size());
        for (std::size_t i = 0; i < edges.size(); ++i) {
            sortedTimes[rows.placeOf(i)] = times[i];
            sortedRuns[rows.placeOf(i)] = runs[i];
            places.push_back(rows.placeOf(i));
        }
        times = sortedTimes;
        runs = sortedRuns;
        solver = std::make_unique<LabelSolver>(rows.graph());
        LabelValue own;
        own.identifiability = Identifiability::Identified;
        solver->setOwn(0, own);
        solver->solve();
    }
    ErasureRefinement refinement() const { return {times, runs, noTime, {}, {}}; }
    std::vector<quint32> places;
};

std::vector<quint32> nodesOf(const ErasureReach &reach)
{
    std::vector<quint32> nodes;
    for (const ErasureHit &hit : reach.hits)
        nodes.push_back(hit.node);
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace

class TestErasureSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reference_data() { addFolder(sharedFile(QStringLiteral("data/lineage-governance"))); }
    void reference() { judge(); }
    void own_data() { addFolder(testFile(QStringLiteral("cases/lineage-governance"))); }
    void own() { judge(); }

    void theSameAsTheWidestPath()
    {
        core::RandomStream random(core::Seed{3});
        int reviews = 0;
        for (int round = 0; round < 300; ++round) {
            const quint32 count = 25;
            std::vector<FlowRows::Edge> edges;
            for (int i = 0; i < 45; ++i)
                edges.emplace_back(quint32(random.below(count)), quint32(random.below(count)));
            const FlowRows rows(count, edges);
            std::vector<EdgeTransfer> transfers(edges.size());
            for (EdgeTransfer &transfer : transfers)
                transfer = EdgeTransfer::of(Identifiability(random.below(4) == 0 ? 1 + random.below(2) : 3 + random.below(2)));
            LabelSolver solver(rows.graph(), transfers);
            LabelValue own;
            own.identifiability = Identifiability::Identified;
            solver.setOwn(0, own);
            solver.solve();
            // Edges that come later may lead back.
            for (int i = 0; i < 5; ++i)
                solver.addEdge(quint32(random.below(count)), quint32(random.below(count)), EdgeTransfer());
            solver.settle();
            std::vector<int> width(count, 0);
            width[0] = 4;
            for (bool isMoving = true; isMoving;) {
                isMoving = false;
                for (quint32 edge = 0; edge < solver.edgeCount(); ++edge) {
                    const int across = std::min(width[solver.source(edge)], int(solver.edgeTransfer(edge).cap()));
                    if (across > width[solver.target(edge)]) {
                        width[solver.target(edge)] = across;
                        isMoving = true;
                    }
                }
            }
            const std::vector<NodeKind> kinds(count, NodeKind::Dataset);
            ErasureSearch search(solver, kinds);
            const ErasureReach reach = search.search({0});
            // With times that forbid nothing, the timed search says the same.
            std::vector<qint64> times(solver.edgeCount(), 7);
            const ErasureReach timed = search.search({0}, ErasureRefinement{times, {}, noTime, {}, {}});
            for (const ErasureReach *one : {&reach, &timed}) {
                std::vector<int> found(count, 0);
                for (const ErasureHit &hit : one->hits)
                    found[hit.node] = hit.action == ErasureAction::Review ? 2 : 3;
                for (quint32 node = 0; node < count; ++node)
                    QCOMPARE(found[node], width[node] >= 3 ? 3 : width[node] == 2 ? 2 : 0);
                for (const ErasureHit &hit : one->hits) {
                    reviews += hit.action == ErasureAction::Review;
                    const auto path = one->pathTo(solver, hit.node);
                    QCOMPARE(path.empty(), hit.node == 0);
                    quint32 at = 0;
                    for (const quint32 edge : path) {
                        QCOMPARE(solver.source(edge), at);
                        at = solver.target(edge);
                        QVERIFY(solver.edgeTransfer(edge).cap() >= (hit.action == ErasureAction::Review ? Identifiability::Aggregated : Identifiability::Pseudonymous));
                    }
                    QCOMPARE(at, hit.node);
                }
            }
            QCOMPARE(reach.stops.size(), timed.stops.size());
            for (std::size_t i = 0; i < reach.stops.size(); ++i) {
                QCOMPARE(reach.stops[i].edge, timed.stops[i].edge);
                QVERIFY(reach.stops[i].reason == timed.stops[i].reason);
                QVERIFY(width[solver.target(reach.stops[i].edge)] < width[solver.source(reach.stops[i].edge)]);
            }
        }
        QVERIFY(reviews > 50);
    }
    void aRunBeforeTheDataTookNothing()
    {
        Warehouse house;
        const quint32 source = house.node(NodeKind::Dataset);
        const quint32 early = house.node(NodeKind::Dataset);
        const quint32 late = house.node(NodeKind::Dataset);
        const quint32 model = house.node(NodeKind::Model);
        house.edge(source, early, 100, none);
        house.edge(source, late, 300, none);
        house.edge(late, model, 200, none); // trained before `late` got the data
        house.edge(early, model, noTime, none);
        house.build();
        ErasureSearch search(*house.solver, house.kinds);
        QCOMPARE(nodesOf(search.search({source})), std::vector<quint32>({source, early, late, model}));
        ErasureRefinement refinement = house.refinement();
        refinement.sinceMs = 200;
        const ErasureReach reach = search.search({source}, refinement);
        QCOMPARE(nodesOf(reach), std::vector<quint32>({source, late}));
        QCOMPARE(reach.stops.size(), std::size_t(2));
        for (const ErasureStop &stop : reach.stops)
            QCOMPARE(int(stop.reason), int(ErasureStop::Reason::Earlier));
        refinement.sinceMs = 50;
        const ErasureReach all = search.search({source}, refinement);
        QCOMPARE(nodesOf(all), std::vector<quint32>({source, early, late, model}));
        QCOMPARE(all.pathTo(*house.solver, model).size(), std::size_t(2));
        QCOMPARE(house.solver->source(all.pathTo(*house.solver, model).back()), early);
    }
    void aJobKeepsNothingBetweenItsRuns()
    {
        Warehouse house;
        const quint32 personal = house.node(NodeKind::Dataset);
        const quint32 job = house.node(NodeKind::Job);
        const quint32 first = house.node(NodeKind::Dataset);
        const quint32 second = house.node(NodeKind::Dataset);
        const quint32 other = house.node(NodeKind::Dataset);
        house.edge(personal, job, 100, 1);
        house.edge(job, first, 90, 1);   // of the same run, told in another order
        house.edge(other, job, 200, 2);
        house.edge(job, second, 210, 2); // a later run that read something else
        house.build();
        ErasureSearch search(*house.solver, house.kinds);
        QCOMPARE(nodesOf(search.search({personal})), std::vector<quint32>({personal, first, second}));
        const ErasureReach reach = search.search({personal}, house.refinement());
        QCOMPARE(nodesOf(reach), std::vector<quint32>({personal, first}));
        QCOMPARE(reach.stops.size(), std::size_t(1));
        QCOMPARE(int(reach.stops[0].reason), int(ErasureStop::Reason::OtherRun));
        QCOMPARE(reach.pathTo(*house.solver, first), std::vector<quint32>({house.places[0], house.places[1]}));
    }
    void theWayThroughAJobIsThatOfOneRun()
    {
        Warehouse house;
        const quint32 a = house.node(NodeKind::Dataset);
        const quint32 b = house.node(NodeKind::Dataset);
        const quint32 job = house.node(NodeKind::Job);
        const quint32 x = house.node(NodeKind::Dataset);
        const quint32 y = house.node(NodeKind::Dataset);
        house.edge(a, b, 50, none);
        house.edge(a, job, 100, 1);
        house.edge(job, x, 101, 1);
        house.edge(b, job, 200, 2);
        house.edge(job, y, 201, 2);
        house.build();
        ErasureSearch search(*house.solver, house.kinds);
        const ErasureReach reach = search.search({a}, house.refinement());
        QCOMPARE(nodesOf(reach), std::vector<quint32>({a, b, x, y}));
        QCOMPARE(reach.pathTo(*house.solver, x), std::vector<quint32>({house.places[1], house.places[2]}));
        QCOMPARE(reach.pathTo(*house.solver, y), std::vector<quint32>({house.places[0], house.places[3], house.places[4]}));
    }
    void whatReadOtherRowsIsFree()
    {
        Warehouse house;
        const quint32 source = house.node(NodeKind::Dataset);
        const quint32 january = house.node(NodeKind::Model);
        const quint32 february = house.node(NodeKind::Model);
        house.edge(source, january, noTime, none);
        house.edge(source, february, noTime, none);
        house.build();
        const auto partition = [](const char *month) {
            return QJsonObject{{QStringLiteral("type"), QStringLiteral("partition")},
                               {QStringLiteral("partitions"), QJsonArray{QJsonObject{{QStringLiteral("dimensions"), QJsonObject{{QStringLiteral("month"), QString::fromLatin1(month)}}}}}}};
        };
        ErasureRefinement refinement;
        refinement.conditions = {{house.places[0], partition("2026-01")}, {house.places[1], partition("2026-02")}};
        ErasureSearch search(*house.solver, house.kinds);
        QCOMPARE(search.search({source}, refinement).hits.size(), std::size_t(3));
        refinement.rows.values = {{QStringLiteral("month"), {QStringLiteral("2026-02")}}};
        const ErasureReach reach = search.search({source}, refinement);
        QCOMPARE(nodesOf(reach), std::vector<quint32>({source, february}));
        QCOMPARE(reach.stops.size(), std::size_t(1));
        QCOMPARE(int(reach.stops[0].reason), int(ErasureStop::Reason::OtherRows));
    }
    void whatIsNotPersonalIsNamed()
    {
        Warehouse house;
        house.node(NodeKind::Dataset);
        const quint32 plain = house.node(NodeKind::Dataset);
        const quint32 job = house.node(NodeKind::Job);
        const quint32 copy = house.node(NodeKind::ExternalCopy);
        house.edge(plain, job, noTime, none);
        house.edge(job, copy, noTime, none);
        house.build();
        ErasureSearch search(*house.solver, house.kinds);
        const ErasureReach reach = search.search({plain});
        QVERIFY(reach.hits.empty());
        QCOMPARE(reach.notPersonal, std::vector<quint32>({plain}));
        const ErasureReach asserted = search.search({plain}, true);
        QCOMPARE(nodesOf(asserted), std::vector<quint32>({plain, copy}));
        QCOMPARE(int(asserted.hits.back().action), int(ErasureAction::Task));
    }

private:
    static void addFolder(const QString &path)
    {
        QTest::addColumn<QString>("path");
        if (path.isEmpty())
            QSKIP("the reference data is not beside the project");
        const QDir folder(path);
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (name != QStringLiteral("manifest.json"))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
    static void judge()
    {
        QFETCH(QString, path);
        const QJsonObject file = GovernanceCase::read(path);
        const GovernanceCase made(file[QStringLiteral("case")].toObject());
        const QJsonObject expected = file[QStringLiteral("expected")][QStringLiteral("erasure")].toObject();
        QVERIFY2(!expected.isEmpty(), qPrintable(path));
        ErasureSearch search(*made.solver, made.kinds);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QMap<QString, QStringList> found;
            for (const ErasureHit &hit : search.search({made.number(it.key())}).hits)
                found[erasureActionName(hit.action)].append(made.id(hit.node));
            QStringList actions{QStringLiteral("delete"), QStringLiteral("retrain"), QStringLiteral("expire"), QStringLiteral("review")};
            if (it.value().toObject().contains(QStringLiteral("task")))
                actions.append(QStringLiteral("task"));
            else
                QVERIFY(!found.contains(QStringLiteral("task")));
            for (const QString &action : actions) {
                QStringList ids = found.value(action);
                ids.sort();
                QCOMPARE(QJsonArray::fromStringList(ids), it.value()[action].toArray());
            }
        }
    }
};

HALLMARKER_TEST(TestErasureSearch)
#include "TestErasureSearch.moc"
