#include "core/drawing/SceneSvg.h"
#include "lineage/drawing/LineageDrawing.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

#include <QLineF>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestLineageDrawing : public QObject {
    Q_OBJECT

    static DrawnGraph pipeline()
    {
        DrawnGraph graph;
        graph.title = QStringLiteral("Orders to predictions");
        graph.groups = {{QStringLiteral("w"), QStringLiteral("warehouse"), -1, false}, {QStringLiteral("t"), QStringLiteral("outside"), -1, true}};
        const auto node = [&](const char *id, NodeKind kind, const QString &name, int group) {
            DrawnNode made;
            made.id = QString::fromLatin1(id);
            made.kind = kind;
            made.space = QStringLiteral("pg");
            made.name = name;
            made.group = group;
            graph.nodes.append(made);
        };
        node("raw", NodeKind::Dataset, QStringLiteral("raw.orders"), 0);
        node("job", NodeKind::Job, QStringLiteral("clean"), 0);
        node("clean", NodeKind::Dataset, QStringLiteral("clean.orders"), 0);
        node("model", NodeKind::Model, QStringLiteral("churn <3"), -1);
        node("scores", NodeKind::Prediction, QStringLiteral("scores"), -1);
        node("copy", NodeKind::ExternalCopy, QStringLiteral("partner"), 1);
        graph.nodes[0].rows = {{QStringLiteral("id"), {}}, {QStringLiteral("email"), QStringLiteral("text")}};
        graph.nodes[2].rows = {{QStringLiteral("email"), QStringLiteral("masked")}};
        graph.nodes[3].state = core::SceneState::Fail;
        graph.nodes[4].bands = {{QStringLiteral("stale"), core::SceneState::Stale}};
        DrawnNode stub;
        stub.id = QStringLiteral("stub");
        stub.more = 12;
        graph.nodes.append(stub);
        graph.edges = {{0, 1}, {1, 2}, {0, 2, 1, 0, core::SceneWireStyle::Masked}, {2, 3}, {3, 4}, {2, 5, -1, -1, core::SceneWireStyle::Cut}, {4, 0}, {3, 6}};
        return graph;
    }

private Q_SLOTS:
    void looksAsBefore()
    {
        COMPARE_GOLDEN("drawing/lineage.svg", core::sceneSvg(drawLineage(pipeline()).scene));
    }
    void wiresMeetTheirRows()
    {
        const core::Scene scene = drawLineage(pipeline()).scene;
        const core::SceneWire &column = scene.wires.at(2);
        QCOMPARE(column.points.first(), QPointF(scene.boxes.at(0).rect.right(), scene.boxes.at(0).rect.top() + core::sceneRowMiddle(scene.boxes.at(0), 1)));
        QCOMPARE(column.points.last(), QPointF(scene.boxes.at(2).rect.left(), scene.boxes.at(2).rect.top() + core::sceneRowMiddle(scene.boxes.at(2), 0)));
        QVERIFY(scene.wires.at(6).isBackward && !scene.wires.at(0).isBackward);
    }
    void groupsHoldTheirBoxes()
    {
        const core::Scene scene = drawLineage(pipeline()).scene;
        for (int box : {0, 1, 2})
            QVERIFY(scene.groups.at(0).rect.contains(scene.boxes.at(box).rect));
        QVERIFY(!scene.groups.at(0).rect.intersects(scene.boxes.at(3).rect));
        QVERIFY(scene.groups.at(1).isBoundary);
    }
    void stubsCount()
    {
        const core::Scene scene = drawLineage(pipeline()).scene;
        QVERIFY(scene.boxes.last().isStub);
        QCOMPARE(scene.boxes.last().title, QStringLiteral("+12 more"));
    }
    void remembersPlaces()
    {
        DrawnGraph graph = pipeline();
        graph.groups.clear();
        const LineageDrawing before = drawLineage(graph);
        graph.nodes.removeLast();
        graph.edges.removeLast();
        DrawnNode added;
        added.id = QStringLiteral("new");
        added.name = QStringLiteral("features");
        graph.nodes.prepend(added);
        for (DrawnEdge &edge : graph.edges) {
            ++edge.from;
            ++edge.to;
        }
        graph.edges.append({0, 4});
        const LineageDrawing after = drawLineage(graph, before.memory, QStringLiteral("model"));
        QVERIFY(QLineF(after.scene.boxes.at(4).rect.center(), before.scene.boxes.at(3).rect.center()).length() < 0.01);
        for (int i = 0; i < 6; ++i)
            QVERIFY(QLineF(after.scene.boxes.at(i + 1).rect.center(), before.scene.boxes.at(i).rect.center()).length() < 60);
    }
    void namesColumnsByThemselves()
    {
        DrawnGraph graph;
        DrawnNode field;
        field.kind = NodeKind::Field;
        field.space = QStringLiteral("pg");
        field.name = QStringLiteral("raw.orders\x1f") + QStringLiteral("email");
        graph.nodes = {field};
        const core::Scene scene = drawLineage(graph).scene;
        QCOMPARE(scene.boxes.at(0).title, QStringLiteral("email"));
        QCOMPARE(scene.boxes.at(0).fullName, QStringLiteral("pg / raw.orders.email"));
    }
};

HALLMARKER_TEST(TestLineageDrawing)
#include "TestLineageDrawing.moc"
