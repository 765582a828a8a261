#include "core/lineage/LineageRows.h"
#include "lineage/review/Neighbourhood.h"
#include "lineage/signoff/ScopeSearch.h"
#include "lineage/store/LineageModel.h"
#include "tests/lineage/signoff/ReviewBench.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <random>

using namespace hallmarker;
using namespace hallmarker::lineage;
using tests::ReviewBench;

namespace {

QSet<QString> membersOf(const ScopeSearch &found)
{
    QSet<QString> members;
    for (const NodeKey &key : found.nodes())
        members.insert(key.text());
    return members;
}

/// Datasets and jobs, cycles included; every job reads and writes something.
QList<ReviewBench::Link> randomLinks(std::mt19937 &random, int datasets, int jobs)
{
    const auto anyDataset = [&] { return ReviewBench::dataset(QStringLiteral("d%1").arg(random() % unsigned(datasets))); };
    QList<ReviewBench::Link> links;
    for (int i = 0; i < jobs; ++i) {
        const NodeKey job = ReviewBench::job(QStringLiteral("j%1").arg(i));
        for (unsigned in = 0; in < 1 + random() % 2; ++in)
            links.append({anyDataset(), job, EdgeKind::Input});
        for (unsigned out = 0; out < 1 + random() % 2; ++out)
            links.append({job, anyDataset(), EdgeKind::Output});
    }
    for (int i = 0; i < datasets / 4; ++i)
        links.append({anyDataset(), anyDataset(), EdgeKind::Derives});
    return links;
}

} // namespace

class TestScopeSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatThePictureShows_data() { tests::WorkspaceFixture::addBackendRows(); }
    void findsWhatThePictureShows()
    {
        QFETCH(int, backend);
        ReviewBench bench(backend);
        if (!bench.fixture.isAvailable())
            QSKIP(bench.fixture.skipReason().constData());
        std::mt19937 random(20260711);
        VERIFY_RESULT(bench.tell(randomLinks(random, 40, 25)));
        VERIFY_RESULT(bench.merge(ReviewBench::dataset(QStringLiteral("d1")), ReviewBench::dataset(QStringLiteral("d2")), true));
        LineageModel model(bench.fixture.workspace());
        VERIFY_RESULT(model.refresh());
        const LineageGraph &graph = model.graph();
        int compared = 0;
        for (NodeId node = 0; node < graph.nodes().size(); ++node) {
            for (int hops = 0; hops <= 3; ++hops) {
                NeighbourhoodQuestion question;
                question.focus = node;
                question.hops = hops;
                question.fan = 10'000;
                question.limit = 10'000;
                QSet<QString> shown;
                for (const ShownNode &one : Neighbourhood::of(graph, dataFlow, question).nodes) {
                    for (const NodeId member : graph.merged().members(one.node))
                        shown.insert(NodeKey{graph.nodes().kind(member), graph.nodes().spaceText(member), QString::fromStdString(std::string(graph.nodes().name(member)))}.text());
                }
                const auto rows = core::LineageRows::committed(bench.fixture.workspace());
                VERIFY_RESULT(rows);
                ScopeSearch found(**rows);
                const NodeKey key{graph.nodes().kind(node), graph.nodes().spaceText(node), QString::fromStdString(std::string(graph.nodes().name(node)))};
                VERIFY_RESULT(found.run(ReviewScope::around(key, hops, hops)));
                QCOMPARE(membersOf(found), shown);
                compared += int(shown.size());
            }
        }
        QVERIFY(compared > 1000);
    }
    void reachesAsFarAsItGoes()
    {
        ReviewBench bench(0);
        QList<ReviewBench::Link> chain;
        for (int i = 0; i < 300; ++i)
            chain.append({ReviewBench::dataset(QString::number(i)), ReviewBench::dataset(QString::number(i + 1))});
        VERIFY_RESULT(bench.tell(chain));
        const auto rows = core::LineageRows::committed(bench.fixture.workspace());
        VERIFY_RESULT(rows);
        ScopeSearch up(**rows);
        VERIFY_RESULT(up.run(ReviewScope::around(ReviewBench::dataset(QStringLiteral("200")), ReviewScope::all, 0)));
        QCOMPARE(up.nodes().size(), 201);
        QCOMPARE(up.edges().size(), 200);
        ScopeSearch both(**rows);
        VERIFY_RESULT(both.run(ReviewScope::around(ReviewBench::dataset(QStringLiteral("200")), 2, ReviewScope::all)));
        QCOMPARE(both.nodes().size(), 103);
    }
    void takesColumnsAlong()
    {
        ReviewBench bench(0);
        const NodeKey mail{NodeKind::Field, QStringLiteral("db"), QStringLiteral("patients\x1fmail")};
        const NodeKey hash{NodeKind::Field, QStringLiteral("db"), QStringLiteral("training\x1fhash")};
        const NodeKey patients = ReviewBench::dataset(QStringLiteral("patients"));
        const NodeKey training = ReviewBench::dataset(QStringLiteral("training"));
        VERIFY_RESULT(bench.tell({{patients, mail, EdgeKind::HasField}, {training, hash, EdgeKind::HasField}, {patients, training}, {mail, hash, EdgeKind::Column, Transform::Unknown, true}}));
        const auto rows = core::LineageRows::committed(bench.fixture.workspace());
        VERIFY_RESULT(rows);
        const auto content = ReviewContent::read(**rows, ReviewScope::around(training, 1, 0));
        VERIFY_RESULT(content);
        QCOMPARE(content->nodes().size(), 4);
        QCOMPARE(content->edges().size(), 2);
        QVERIFY(content->contains(mail));
        // By columns: the dataset itself is not on the way.
        const auto column = ReviewContent::read(**rows, ReviewScope::around(hash, 1, 0));
        VERIFY_RESULT(column);
        QCOMPARE(column->nodes().size(), 2);
        QCOMPARE(column->edges().size(), 1);
    }
    void takesANamespaceWithTheStepsNextToIt()
    {
        ReviewBench bench(0);
        const NodeKey a = ReviewBench::dataset(QStringLiteral("a"));
        const NodeKey b = ReviewBench::dataset(QStringLiteral("b"));
        const NodeKey far = ReviewBench::dataset(QStringLiteral("far"), QStringLiteral("elsewhere"));
        const NodeKey copy = ReviewBench::job(QStringLiteral("copy"));
        VERIFY_RESULT(bench.tell({{a, copy, EdgeKind::Input}, {copy, b, EdgeKind::Output}, {copy, far, EdgeKind::Output}}, QStringLiteral("run-1")));
        const auto rows = core::LineageRows::committed(bench.fixture.workspace());
        VERIFY_RESULT(rows);
        ScopeSearch found(**rows);
        VERIFY_RESULT(found.run(ReviewScope::ofSpace(QStringLiteral("db"))));
        QCOMPARE(membersOf(found), QSet<QString>({a.text(), b.text(), copy.text()}));
        QCOMPARE(found.edges().size(), 2);
    }
    void saysWhatIsNotThere()
    {
        ReviewBench bench(0);
        const auto rows = core::LineageRows::committed(bench.fixture.workspace());
        VERIFY_RESULT(rows);
        for (const ReviewScope &scope : {ReviewScope::around(ReviewBench::dataset(QStringLiteral("nowhere")), 1, 1), ReviewScope::ofSpace(QStringLiteral("nowhere")), ReviewScope::selection({ReviewBench::dataset(QStringLiteral("nowhere"))})}) {
            const auto content = ReviewContent::read(**rows, scope);
            QVERIFY(!content);
            QCOMPARE(content.error().kind, core::ErrorKind::NotFound);
            QVERIFY(content.error().message.contains(QLatin1String("nowhere")));
            const auto again = ReviewScope::fromJson(scope.toJson());
            VERIFY_RESULT(again);
            QCOMPARE(again->key(), scope.key());
        }
        QVERIFY(!ReviewScope::fromJson({}));
    }
};

HALLMARKER_TEST(TestScopeSearch)
#include "TestScopeSearch.moc"
