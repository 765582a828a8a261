#include "core/digest/Hasher.h"
#include "core/log/AuditLog.h"
#include "lineage/graph/Reach.h"
#include "lineage/store/LineageModel.h"
#include "lineage/store/LineageWriter.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

namespace {

/// from -> job -> to, told by one event.
LineageFacts step(const char *from, const char *job, const char *to, qint64 atMs)
{
    LineageFacts facts;
    const QByteArray content = QByteArray(from) + job + to + QByteArray::number(atMs);
    facts.events.push_back({core::Hasher::of(content), atMs, content, {}});
    const NodeIndex jobNode = facts.node(NodeKind::Job, "etl", job);
    const NodeIndex run = facts.node(NodeKind::Run, "", content.toStdString());
    facts.edges.push_back({.from = facts.node(NodeKind::Dataset, "db", from), .to = jobNode, .kind = EdgeKind::Input, .run = run, .atMs = atMs, .event = 0});
    facts.edges.push_back({.from = jobNode, .to = facts.node(NodeKind::Dataset, "db", to), .kind = EdgeKind::Output, .transform = Transform::Aggregate, .isMasked = true, .run = run, .atMs = atMs, .detail = facts.texts.add("{\"k\":1}"), .event = 0});
    facts.runs.push_back({run, jobNode, RunState::Complete, atMs, 0});
    facts.attributes.push_back({facts.node(NodeKind::Dataset, "db", to), facts.texts.add("tags"), facts.texts.add("[]"), atMs, 0});
    facts.aliases.push_back({facts.node(NodeKind::Dataset, "db", to), facts.node(NodeKind::Dataset, "files", to), 0});
    return facts;
}

NodeId dataset(const LineageGraph &graph, const char *space, const char *name)
{
    return graph.nodes().find(NodeKind::Dataset, space, name).value_or(none);
}

std::size_t datasetsBelow(const LineageGraph &graph, NodeId node)
{
    return countOfKind(graph, Reach(graph).list(node, Direction::Down), NodeKind::Dataset);
}

} // namespace

class TestLineageModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsStoredComesBack_data() { WorkspaceFixture::addBackendRows(); }
    void whatIsStoredComesBack()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        LineageModel model(fixture.workspace());
        VERIFY_RESULT(model.refresh());
        QCOMPARE(model.graph().nodes().size(), std::size_t(0));
        const LineageFacts first = step("a", "make b", "b", 1000);
        VERIFY_RESULT(LineageWriter(fixture.workspace()).write(first, QStringLiteral("test")));
        VERIFY_RESULT(model.refresh());
        const LineageGraph &graph = model.graph();
        const NodeId b = dataset(graph, "db", "b");
        QVERIFY(b != none);
        const auto output = std::find_if(graph.edges().begin(), graph.edges().end(), [](const GraphEdge &edge) { return edge.kind == EdgeKind::Output; });
        QVERIFY(output != graph.edges().end());
        QVERIFY(output->isMasked && output->transform == Transform::Aggregate && output->atMs == 1000 && output->to == b);
        QCOMPARE(graph.details().text(output->detail), std::string_view("{\"k\":1}"));
        QCOMPARE(graph.runs().find(output->run)->state, RunState::Complete);
        QCOMPARE(graph.attribute(b, "tags"), QByteArray("[]"));
        QCOMPARE(graph.aliases().size(), std::size_t(1));
        QCOMPARE(datasetsBelow(graph, dataset(graph, "db", "a")), std::size_t(1));

        // Brought along incrementally, it is what a load of everything gives.
        const quint64 revision = graph.revision();
        VERIFY_RESULT(LineageWriter(fixture.workspace()).write(step("b", "make c", "c", 2000), QStringLiteral("test")));
        VERIFY_RESULT(model.refresh());
        QVERIFY(graph.revision() > revision);
        QCOMPARE(datasetsBelow(graph, dataset(graph, "db", "a")), std::size_t(2));
        LineageModel another(fixture.workspace());
        VERIFY_RESULT(another.refresh());
        QCOMPARE(another.graph().nodes().size(), graph.nodes().size());
        QCOMPARE(another.graph().edges().size(), graph.edges().size());
        for (NodeId node = 0; node < graph.nodes().size(); ++node) {
            QCOMPARE(another.graph().nodes().name(node), graph.nodes().name(node));
            QCOMPARE(another.graph().nodes().kind(node), graph.nodes().kind(node));
            QCOMPARE(another.graph().nodes().space(node), graph.nodes().space(node));
            QCOMPARE(datasetsBelow(another.graph(), node), datasetsBelow(graph, node));
        }
        QSignalSpy grew(&model, &LineageModel::grew);
        VERIFY_RESULT(LineageWriter(fixture.workspace()).write(first, QStringLiteral("test"))); // known
        VERIFY_RESULT(model.refresh());
        QCOMPARE(grew.size(), 0);
    }

    void mergesAndBindingsComeBackAndGo_data() { WorkspaceFixture::addBackendRows(); }
    void mergesAndBindingsComeBackAndGo()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        core::Workspace &workspace = fixture.workspace();
        LineageWriter writer(workspace);
        VERIFY_RESULT(writer.write(step("a", "make b", "b", 1000), QStringLiteral("test")));
        VERIFY_RESULT(writer.write(step("c", "make d", "d", 1000), QStringLiteral("test")));
        LineageModel model(workspace);
        VERIFY_RESULT(model.refresh());
        const NodeId a = dataset(model.graph(), "db", "a");
        const LineageWriter::Name b{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("b")};
        const LineageWriter::Name c{NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("c")};
        VERIFY_RESULT(writer.merge(b, c));
        VERIFY_RESULT(model.refresh());
        QCOMPARE(datasetsBelow(model.graph(), a), std::size_t(2));
        VERIFY_RESULT(writer.merge(b, c, false));
        VERIFY_RESULT(model.refresh());
        QCOMPARE(datasetsBelow(model.graph(), a), std::size_t(1));
        VERIFY_RESULT(writer.merge(b, c)); // again, although it was done before
        VERIFY_RESULT(model.refresh());
        QCOMPARE(datasetsBelow(model.graph(), a), std::size_t(2));

        VERIFY_RESULT(workspace.write(QStringLiteral("x"), [](core::WriteTransaction &t) -> core::Result<void> {
            HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset-version_1"), .kind = QStringLiteral("dataset-version"), .name = QStringLiteral("v"), .body = {}}, 0));
            return {};
        }));
        VERIFY_RESULT(writer.bind(b, QStringLiteral("dataset-version_1")));
        VERIFY_RESULT(model.refresh());
        QCOMPARE(model.recordOf(dataset(model.graph(), "db", "b")), QStringLiteral("dataset-version_1"));
        VERIFY_RESULT(writer.bind(b, {}));
        VERIFY_RESULT(model.refresh());
        QCOMPARE(model.recordOf(dataset(model.graph(), "db", "b")), QString());
        QVERIFY(!writer.bind(b, QStringLiteral("nobody")));
        QVERIFY(workspace.log().verify(std::nullopt, core::Progress::none())->isSound);
    }

    void followsOwnAndForeignWrites_data() { WorkspaceFixture::addBackendRows(); }
    void followsOwnAndForeignWrites()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        LineageModel model(fixture.workspace());
        VERIFY_RESULT(model.refresh());
        fixture.workspace().changes().start();
        model.follow();
        VERIFY_RESULT(LineageWriter(fixture.workspace()).write(step("a", "make b", "b", 1000), QStringLiteral("test")));
        QTRY_COMPARE(model.graph().edges().size(), std::size_t(2));
        const auto another = fixture.openAnother();
        VERIFY_RESULT(another);
        VERIFY_RESULT(LineageWriter(**another).write(step("b", "make c", "c", 2000), QStringLiteral("test")));
        QTRY_COMPARE(model.graph().edges().size(), std::size_t(4));
        QCOMPARE(datasetsBelow(model.graph(), dataset(model.graph(), "db", "a")), std::size_t(2));
    }
};

HALLMARKER_TEST(TestLineageModel)
#include "TestLineageModel.moc"
