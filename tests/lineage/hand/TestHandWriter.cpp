#include "core/log/AuditLog.h"
#include "lineage/exchange/StoredFacts.h"
#include "lineage/hand/HandWriter.h"
#include "lineage/labels/GovernedGraph.h"
#include "lineage/review/ErasurePlan.h"
#include "lineage/store/LineageModel.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

namespace {

const NodeKey patients{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("patients")};
const NodeKey training{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("training")};

HandEdge edgeBetween(const NodeKey &from, const NodeKey &to, EdgeKind kind)
{
    return {from, to, kind, Transform::Unknown, false, {}};
}

HandCopy copyOfPatients()
{
    return {patients, QStringLiteral("patients 2026"), {QStringLiteral("Clinic North"), QStringLiteral("their warehouse"), QStringLiteral("US"), QDate(2026, 1, 15)}, QStringLiteral("sent by courier")};
}

/// A graph loaded whole, and the one that was brought along, tell the same.
struct BothWays {
    explicit BothWays(core::Workspace &workspace) : workspace(workspace), followed(workspace) {}
    std::unique_ptr<LineageModel> fresh()
    {
        auto model = std::make_unique<LineageModel>(workspace);
        return model->refresh() ? std::move(model) : nullptr;
    }
    static qsizetype live(const LineageGraph &graph)
    {
        return std::count_if(graph.edges().begin(), graph.edges().end(), [](const GraphEdge &edge) { return !edge.isRemoved; });
    }
    core::Workspace &workspace;
    LineageModel followed;
};

} // namespace

class TestHandWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDrawingIsOneEventWithItsAuthor_data() { WorkspaceFixture::addBackendRows(); }
    void aDrawingIsOneEventWithItsAuthor()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        core::Workspace &workspace = fixture.workspace();
        HandWriter writer(workspace);
        VERIFY_RESULT(writer.draw(HandNode{patients, QStringLiteral("the old system")}));
        const auto edge = writer.draw(HandEdge{fieldKey(QStringLiteral("db"), QStringLiteral("patients"), QStringLiteral("mail")), fieldKey(QStringLiteral("db"), QStringLiteral("training"), QStringLiteral("hash")), EdgeKind::Column, Transform::Pseudonymise, true, QStringLiteral("salted")});
        VERIFY_RESULT(edge);
        const auto events = workspace.lineage().events(0, 10);
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->at(1).format, QStringLiteral("by-hand"));
        const auto content = workspace.lineage().content(events->at(1).id);
        VERIFY_RESULT(content);
        const QJsonObject told = QJsonDocument::fromJson(*content).object();
        QCOMPARE(told.value(QStringLiteral("producer")).toString(), QStringLiteral("by hand"));
        QCOMPARE(told.value(QStringLiteral("author")).toString(), workspace.actor().name);
        QCOMPARE(told.value(QStringLiteral("id")).toString(), edge->id);
        // The columns hang on their datasets, the edge carries what was said of it.
        const auto model = BothWays(workspace).fresh();
        QVERIFY(model);
        const QList<HandEntry> entries = HandBook::of(model->graph());
        QCOMPARE(entries.size(), 2);
        const auto drawn = std::find_if(entries.begin(), entries.end(), [&](const HandEntry &entry) { return entry.id == edge->id; });
        QVERIFY(drawn != entries.end());
        QCOMPARE(drawn->by, workspace.actor().name);
        QVERIFY(drawn->drawing == edge->drawing);
        QCOMPARE(drawn->note(), QStringLiteral("salted"));
        QCOMPARE(model->graph().nodes().size(), std::size_t(4));
        QCOMPARE(BothWays::live(model->graph()), 3);
        const auto check = workspace.log().verify(std::nullopt, core::Progress::none());
        VERIFY_RESULT(check);
        QVERIFY(check->isSound);
    }
    void whatIsTakenBackIsGoneAndCanBeDrawnAgain_data() { WorkspaceFixture::addBackendRows(); }
    void whatIsTakenBackIsGoneAndCanBeDrawnAgain()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        core::Workspace &workspace = fixture.workspace();
        BothWays ways(workspace);
        HandWriter writer(workspace);
        VERIFY_RESULT(writer.draw(HandNode{patients, {}}));
        VERIFY_RESULT(writer.draw(HandNode{training, {}}));
        const HandEdge edge = edgeBetween(patients, training, EdgeKind::Derives);
        const auto first = writer.draw(edge);
        VERIFY_RESULT(first);
        VERIFY_RESULT(ways.followed.refresh());
        QCOMPARE(BothWays::live(ways.followed.graph()), 1);
        static_cast<void>(ways.followed.graph().over(dataFlow)); // is brought along from here on
        const auto drawAgain = [&] { return writer.draw(edge); };
        for (int round = 0; round < 2; ++round) {
            const QList<HandEntry> entries = HandBook::of(ways.followed.graph());
            const auto drawn = std::find_if(entries.begin(), entries.end(), [](const HandEntry &entry) { return std::holds_alternative<HandEdge>(entry.drawing); });
            QVERIFY(drawn != entries.end());
            VERIFY_RESULT(writer.takeBack(*drawn));
            VERIFY_RESULT(ways.followed.refresh());
            const auto fresh = ways.fresh();
            QVERIFY(fresh);
            for (const LineageGraph *graph : {&ways.followed.graph(), &fresh->graph()}) {
                QCOMPARE(BothWays::live(*graph), 0);
                QCOMPARE(HandBook::of(*graph).size(), 2);
                const Adjacency &flow = graph->over(dataFlow);
                QVERIFY(flow.edges(Direction::Down, flow.slotOf(*graph->nodes().find(NodeKind::Dataset, "db", "patients"))).empty());
            }
            const auto facts = storedFacts(workspace);
            VERIFY_RESULT(facts);
            QCOMPARE(facts->edges.size(), std::size_t(0));
            VERIFY_RESULT(drawAgain());
            VERIFY_RESULT(ways.followed.refresh());
            const auto again = ways.fresh();
            QVERIFY(again);
            QCOMPARE(BothWays::live(ways.followed.graph()), 1);
            QCOMPARE(BothWays::live(again->graph()), 1);
            QCOMPARE(ways.followed.graph().edges().size(), again->graph().edges().size()); // numbers stay those of the store
        }
        const auto check = workspace.log().verify(std::nullopt, core::Progress::none());
        VERIFY_RESULT(check);
        QVERIFY(check->isSound);
    }
    void aNodeThatIsTakenBackLeavesTheListsUnlessSomethingElseTellsOfIt()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        HandWriter writer(workspace);
        const auto node = writer.draw(HandNode{patients, {}});
        VERIFY_RESULT(node);
        const auto edge = writer.draw(edgeBetween(patients, training, EdgeKind::Derives));
        VERIFY_RESULT(edge);
        VERIFY_RESULT(writer.takeBack(*node));
        const auto isGone = [&] {
            const auto model = BothWays(workspace).fresh();
            return HandBook::isTakenBack(model->graph(), *model->graph().nodes().find(NodeKind::Dataset, "db", "patients"));
        };
        QVERIFY(!isGone()); // an edge still leads there
        VERIFY_RESULT(writer.takeBack(*edge));
        QVERIFY(isGone());
        VERIFY_RESULT(writer.draw(HandNode{patients, {}}));
        QVERIFY(!isGone());
    }
    void anErasureReachesACopy()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        HandWriter writer(workspace);
        VERIFY_RESULT(writer.draw(HandNode{patients, {}}));
        const auto copy = writer.draw(copyOfPatients());
        VERIFY_RESULT(copy);
        const auto state = LineageState::load(workspace);
        VERIFY_RESULT(state);
        const LineageGraph &graph = (*state)->graph();
        const NodeId source = *graph.nodes().find(NodeKind::Dataset, "db", "patients");
        const NodeId there = graph.nodes().find(NodeKind::ExternalCopy, "Clinic North", "patients 2026").value_or(none);
        QVERIFY(there != none);
        QVERIFY(HandBook::placeOf(graph, there) == copyOfPatients().place);
        QVERIFY(HandBook::find(graph, copy->id)->drawing == copy->drawing);
        const ErasurePlan plan = ErasurePlan::make(**state, source);
        const auto row = std::find_if(plan.rows.begin(), plan.rows.end(), [there](const ErasurePlan::Row &one) { return one.node == there; });
        QVERIFY(row != plan.rows.end());
        QCOMPARE(row->action, ErasureAction::Task);
        VERIFY_RESULT(writer.takeBack(*copy));
        const auto after = LineageState::load(workspace, *state);
        VERIFY_RESULT(after);
        QVERIFY(!HandBook::placeOf((*after)->graph(), there));
        const ErasurePlan without = ErasurePlan::make(**after, source);
        QVERIFY(std::none_of(without.rows.begin(), without.rows.end(), [there](const ErasurePlan::Row &one) { return one.node == there; }));
    }
    /// The region of a copy counts for the rules of regions like that of any other node.
    void aCopyInAForbiddenRegionIsAConflict()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        core::Workspace &workspace = fixture.workspace();
        HandWriter writer(workspace);
        VERIFY_RESULT(writer.draw(HandNode{patients, {}}));
        VERIFY_RESULT(writer.draw(copyOfPatients()));
        NodeLabels labels;
        labels.node = patients;
        labels.classification = Classification::Special;
        labels.identifiability = Identifiability::Identified;
        labels.categories = {QStringLiteral("health")};
        LabelRepository repository(workspace);
        VERIFY_RESULT(repository.setLabels(labels));
        VERIFY_RESULT(repository.setRegionRule({QStringLiteral("health"), {QStringLiteral("EU")}}));
        const auto model = BothWays(workspace).fresh();
        const auto governed = GovernedGraph::make(model->graph(), workspace);
        VERIFY_RESULT(governed);
        const auto conflicts = (*governed)->conflicts().all();
        QVERIFY(std::any_of(conflicts.begin(), conflicts.end(), [&](const LabelConflict &one) { return one.kind == LabelConflict::Kind::Region && model->graph().nodes().kind(one.node) == NodeKind::ExternalCopy; }));
    }
    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("case %d", i) << i;
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(int, which);
        HandEdge masked = edgeBetween(patients, training, EdgeKind::Derives);
        masked.isMasked = true;
        HandCopy nobody = copyOfPatients();
        nobody.place.holder = QStringLiteral(" ");
        HandCopy job = copyOfPatients();
        job.source.kind = NodeKind::Job;
        const QList<HandDrawing> wrong{HandNode{{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral(" ")}, {}},
                                       HandNode{{NodeKind::Field, QStringLiteral("db"), QStringLiteral("no column")}, {}},
                                       HandNode{fieldKey(QStringLiteral("db"), QStringLiteral("patients"), QString()), {}},
                                       edgeBetween(patients, patients, EdgeKind::Derives),
                                       edgeBetween(patients, training, EdgeKind::Trains),
                                       masked,
                                       nobody,
                                       job};
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto done = HandWriter(fixture.workspace()).draw(wrong.at(which));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::ErrorKind::Invalid);
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(fixture.workspace().lineage().end()->event, qint64(0));
    }
};

HALLMARKER_TEST(TestHandWriter)
#include "TestHandWriter.moc"
