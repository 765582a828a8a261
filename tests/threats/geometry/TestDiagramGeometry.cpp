#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/geometry/DiagramGeometry.h"
#include "threats/model/Crossings.h"

#include <QFile>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

namespace {

QPointF pointOf(const QJsonValue &value)
{
    return {value[QLatin1String("x")].toDouble(), value[QLatin1String("y")].toDouble()};
}

/// The cells of one diagram as the geometry sees them: nodes, lines, ends. The importer itself has its own tests.
void addCell(const QJsonObject &cell, ThreatModel &model, DiagramLayout &layout)
{
    const QString key = cell.value(QLatin1String("id")).toString();
    const QJsonValue data = cell.value(QLatin1String("data"));
    const QString type = data[QLatin1String("type")].toString(cell.value(QLatin1String("type")).toString());
    if (type == QLatin1String("tm.Flow") || type == QLatin1String("tm.Boundary")) {
        LinePlace line;
        const QJsonArray vertices = cell.value(QLatin1String("vertices")).toArray();
        for (const QJsonValue &vertex : vertices)
            line.vertices.append(pointOf(vertex));
        line.isSmooth = true;
        const auto endOf = [&cell](const char *name, std::optional<QPointF> &free) {
            const QJsonValue end = cell.value(QLatin1String(name));
            if (end[QLatin1String("x")].isDouble())
                free = pointOf(end);
            return end[QLatin1String("cell")].toString(end[QLatin1String("id")].toString());
        };
        const QString from = endOf("source", line.start);
        const QString to = endOf("target", line.end);
        layout.lines.insert(key, line);
        if (type == QLatin1String("tm.Flow")) {
            Flow flow;
            flow.key = key;
            flow.from = from;
            flow.to = to;
            model.flows.append(flow);
        } else {
            Boundary boundary;
            boundary.key = key;
            boundary.form = BoundaryForm::Curve;
            model.boundaries.append(boundary);
        }
        return;
    }
    NodePlace place;
    const QJsonValue size = cell.value(QLatin1String("size"));
    place.rect = QRectF(pointOf(cell.value(QLatin1String("position"))), QSizeF(size[QLatin1String("width")].toDouble(), size[QLatin1String("height")].toDouble()));
    layout.nodes.insert(key, place);
    if (type == QLatin1String("tm.BoundaryBox")) {
        Boundary boundary;
        boundary.key = key;
        model.boundaries.append(boundary);
    } else {
        Element element;
        element.key = key;
        model.elements.append(element);
    }
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? core::parseJson(file.readAll())->toObject() : QJsonObject();
}

} // namespace

class TestDiagramGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realDiagramsCrossAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"v1-demo.json", "v2-small.json", "v2-generic-cms.json", "v2-three-tier-web-app.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void realDiagramsCrossAsExpected()
    {
        QFETCH(QString, name);
        const QString path = sharedFile(QStringLiteral("formats/threat-dragon/") + name);
        if (path.isEmpty())
            QSKIP("The reference files are not beside the project.");
        const QJsonArray diagrams = readJson(path)[QLatin1String("detail")][QLatin1String("diagrams")].toArray();
        const QJsonArray expected = readJson(sharedFile(QStringLiteral("formats/threat-dragon/expected-import.json")))[name][QLatin1String("diagrams")].toArray();
        QCOMPARE(diagrams.size(), expected.size());
        for (qsizetype d = 0; d < diagrams.size(); ++d) {
            ThreatModel model;
            ModelLayout layout;
            DiagramLayout &drawn = layout.diagrams[QStringLiteral("d")];
            const QJsonValue own = diagrams.at(d)[QLatin1String("cells")];
            const QJsonArray cells = own.isArray() ? own.toArray() : diagrams.at(d)[QLatin1String("diagramJson")][QLatin1String("cells")].toArray();
            for (const QJsonValue &cell : cells)
                addCell(cell.toObject(), model, drawn);
            const DiagramGeometry geometry(model, drawn, SmoothLines::Straight);
            ThreatModel derived = model;
            deriveMembership(derived, layout, SmoothLines::Straight);
            const Crossings crossings(derived);
            QVERIFY(!expected.at(d)[QLatin1String("flows")].toArray().isEmpty());
            for (const QJsonValue &flow : expected.at(d)[QLatin1String("flows")].toArray()) {
                QStringList wanted;
                for (const char *list : {"crosses_boundary_boxes", "crosses_boundary_curves_polyline"})
                    for (const QJsonValue &key : flow[QLatin1String(list)].toArray())
                        wanted += key.toString();
                wanted.sort();
                const QString key = flow[QLatin1String("id")].toString();
                QStringList crossed = geometry.crossedBy(key);
                crossed.sort();
                QCOMPARE(crossed, wanted);
                // What goes into the meaning says the same without the drawing.
                crossed = crossings.of(key);
                crossed.sort();
                QCOMPARE(crossed, wanted);
            }
        }
    }
    void nestingGoesToTheInnermostBox()
    {
        ThreatModel model;
        for (const char *key : {"a", "b", "c"}) {
            Element element;
            element.key = QLatin1String(key);
            model.elements.append(element);
        }
        for (const char *key : {"outer", "inner", "twin"}) {
            Boundary boundary;
            boundary.key = QLatin1String(key);
            model.boundaries.append(boundary);
        }
        model.boundaries[0].contains = {QStringLiteral("a"), QStringLiteral("elsewhere")};
        ModelLayout layout;
        DiagramLayout &drawn = layout.diagrams[QStringLiteral("main")];
        drawn.nodes.insert(QStringLiteral("outer"), {QRectF(0, 0, 100, 100), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("inner"), {QRectF(10, 10, 50, 50), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("twin"), {QRectF(10, 10, 50, 50), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("a"), {QRectF(20, 20, 10, 10), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("b"), {QRectF(70, 70, 10, 10), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("c"), {QRectF(95, 70, 10, 10), false, 0, {}}); // on the edge: not inside
        deriveMembership(model, layout);
        QCOMPARE(model.boundaries[0].contains, (QStringList{QStringLiteral("elsewhere"), QStringLiteral("b")})); // what is not drawn stays
        QCOMPARE(model.boundaries[1].contains, QStringList());
        QCOMPARE(model.boundaries[1].parent, QStringLiteral("outer"));
        QCOMPARE(model.boundaries[2].contains, QStringList{QStringLiteral("a")});
        QCOMPARE(model.boundaries[2].parent, QStringLiteral("inner"));
    }
    void movingWithinABoxIsNoChange()
    {
        ThreatModel model;
        Element element;
        element.key = QStringLiteral("a");
        model.elements.append(element);
        Boundary boundary;
        boundary.key = QStringLiteral("b");
        model.boundaries.append(boundary);
        ModelLayout layout;
        DiagramLayout &drawn = layout.diagrams[QStringLiteral("main")];
        drawn.nodes.insert(QStringLiteral("b"), {QRectF(0, 0, 100, 100), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("a"), {QRectF(1, 1, 10, 10), false, 0, {}});
        deriveMembership(model, layout);
        const ThreatModel before = model;
        QCOMPARE(before.boundaries[0].contains, QStringList{QStringLiteral("a")});
        drawn.nodes[QStringLiteral("a")].rect.moveTo(50, 50);
        deriveMembership(model, layout);
        QCOMPARE(model.toJson(), before.toJson());
        drawn.nodes[QStringLiteral("a")].rect.moveTo(95, 50);
        deriveMembership(model, layout);
        QVERIFY(model.boundaries[0].contains.isEmpty());
    }
    void aFreeEndCrossesWhereItHangs()
    {
        ThreatModel model;
        Element element;
        element.key = QStringLiteral("a");
        model.elements.append(element);
        Boundary boundary;
        boundary.key = QStringLiteral("b");
        model.boundaries.append(boundary);
        Flow flow;
        flow.key = QStringLiteral("f");
        flow.from = QStringLiteral("a");
        model.flows.append(flow);
        ModelLayout layout;
        DiagramLayout &drawn = layout.diagrams[QStringLiteral("main")];
        drawn.nodes.insert(QStringLiteral("b"), {QRectF(0, 0, 100, 100), false, 0, {}});
        drawn.nodes.insert(QStringLiteral("a"), {QRectF(1, 1, 10, 10), false, 0, {}});
        LinePlace line;
        line.end = QPointF(200, 5);
        drawn.lines.insert(QStringLiteral("f"), line);
        deriveMembership(model, layout);
        QCOMPARE(Crossings(model).of(QStringLiteral("f")), QStringList{QStringLiteral("b")});
        drawn.lines[QStringLiteral("f")].end = QPointF(50, 50);
        deriveMembership(model, layout);
        QVERIFY(!Crossings(model).crosses(QStringLiteral("f")));
    }
};

HALLMARKER_TEST(TestDiagramGeometry)
#include "TestDiagramGeometry.moc"
