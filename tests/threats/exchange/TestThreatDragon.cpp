#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "tests/threats/exchange/LargeDragon.h"
#include "threats/exchange/threatdragon/ThreatDragonFormat.h"
#include "threats/geometry/DiagramGeometry.h"

using namespace hallmarker;
using namespace hallmarker::threats;

class TestThreatDragon : public QObject {
    Q_OBJECT

    /// What was read, in the terms of the reference expectations.
    static QJsonObject summaryOf(const ImportedModel &read)
    {
        const ThreatModel &model = read.model;
        const QJsonObject foreign = model.foreign.value(ThreatDragonFormat::formatId()).toObject();
        QJsonArray diagrams;
        for (const Diagram &diagram : model.diagrams) {
            const DiagramLayout layout = read.layout.diagrams.value(diagram.key);
            const DiagramGeometry geometry(model, layout, SmoothLines::Straight);
            QJsonObject byStatus, bySeverity, byType;
            QMap<QString, int> counts{{QStringLiteral("actors"), 0}, {QStringLiteral("processes"), 0}, {QStringLiteral("stores"), 0}, {QStringLiteral("flows"), 0}, {QStringLiteral("boundary_curves"), 0}, {QStringLiteral("boundary_boxes"), 0}, {QStringLiteral("texts"), 0}};
            int outOfScope = 0, dangling = 0;
            QMap<QString, QPair<QString, QString>> things;
            QMap<QString, QJsonObject> flows;
            for (const Element &element : model.elements) {
                ++counts[element.shape == DfdShape::ExternalEntity ? QStringLiteral("actors") : element.shape == DfdShape::Store ? QStringLiteral("stores") : QStringLiteral("processes")];
                outOfScope += element.isOutOfScope;
                things.insert(element.key, {element.shape == DfdShape::ExternalEntity ? QStringLiteral("tm.Actor") : element.shape == DfdShape::Store ? QStringLiteral("tm.Store") : QStringLiteral("tm.Process"), element.name});
            }
            for (const Boundary &boundary : model.boundaries) {
                ++counts[boundary.form == BoundaryForm::Curve ? QStringLiteral("boundary_curves") : QStringLiteral("boundary_boxes")];
                things.insert(boundary.key, {boundary.form == BoundaryForm::Curve ? QStringLiteral("tm.Boundary") : QStringLiteral("tm.BoundaryBox"), boundary.name});
            }
            for (const Note &note : model.notes) {
                ++counts[QStringLiteral("texts")];
                things.insert(note.key, {QStringLiteral("tm.Text"), note.text});
            }
            for (const Flow &flow : model.flows) {
                ++counts[QStringLiteral("flows")];
                outOfScope += flow.isOutOfScope;
                QStringList curves, boxes;
                for (const QString &crossed : geometry.crossedBy(flow.key))
                    (geometry.curves().contains(crossed) ? curves : boxes).append(crossed);
                curves.sort();
                boxes.sort();
                flows.insert(flow.key, {{QStringLiteral("id"), flow.key}, {QStringLiteral("source"), flow.from}, {QStringLiteral("target"), flow.to}, {QStringLiteral("bidirectional"), flow.isBidirectional}, {QStringLiteral("encrypted"), flow.attributes.truth(QStringLiteral("encrypted")) == Truth::Yes},
                                        {QStringLiteral("public_network"), flow.attributes.truth(QStringLiteral("public_network")) == Truth::Yes}, {QStringLiteral("protocol"), flow.protocol}, {QStringLiteral("crosses_boundary_curves_polyline"), QJsonArray::fromStringList(curves)}, {QStringLiteral("crosses_boundary_boxes"), QJsonArray::fromStringList(boxes)}});
            }
            const auto count = [](QJsonObject &object, const QString &key) { object.insert(key, object.value(key).toInt() + 1); };
            for (const ThreatDecision &threat : model.threats) {
                const QJsonObject told = threat.foreign.value(ThreatDragonFormat::formatId()).toObject();
                count(byStatus, told.value(QStringLiteral("status")).toString());
                count(bySeverity, told.value(QStringLiteral("severity")).toString());
                count(byType, threat.category);
            }
            QJsonObject counted;
            for (auto it = counts.begin(); it != counts.end(); ++it)
                counted.insert(it.key(), it.value());
            // In the order of the drawing.
            QJsonArray elements, lines;
            const QJsonArray order = layout.foreign.value(ThreatDragonFormat::formatId()).toObject().value(QStringLiteral("order")).toArray();
            for (const QJsonValue &key : order) {
                if (things.contains(key.toString()))
                    elements.append(QJsonObject{{QStringLiteral("id"), key}, {QStringLiteral("type"), things.value(key.toString()).first}, {QStringLiteral("name"), things.value(key.toString()).second}});
                else if (flows.contains(key.toString()))
                    lines.append(flows.value(key.toString()));
            }
            diagrams.append(QJsonObject{{QStringLiteral("title"), diagram.title}, {QStringLiteral("type"), diagram.methodology}, {QStringLiteral("counts"), counted}, {QStringLiteral("out_of_scope"), outOfScope}, {QStringLiteral("dangling_flow_ends"), dangling},
                                        {QStringLiteral("threats"), QJsonObject{{QStringLiteral("total"), model.threats.size()}, {QStringLiteral("by_status"), byStatus}, {QStringLiteral("by_severity"), bySeverity}, {QStringLiteral("by_type"), byType}}},
                                        {QStringLiteral("elements"), elements}, {QStringLiteral("flows"), lines}});
        }
        const QJsonObject summary = foreign.value(QStringLiteral("summary")).toObject();
        const QJsonObject detail = foreign.value(QStringLiteral("detail")).toObject();
        const auto orNull = [](const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; };
        return {{QStringLiteral("generation"), foreign.value(QStringLiteral("generation")).toInt() == 1 ? QStringLiteral("v1") : QStringLiteral("v2")}, {QStringLiteral("title"), model.title}, {QStringLiteral("owner"), summary.contains(QStringLiteral("owner")) ? QJsonValue(model.owner) : QJsonValue()},
                {QStringLiteral("reviewer"), detail.contains(QStringLiteral("reviewer")) ? QJsonValue(model.reviewer) : QJsonValue()}, {QStringLiteral("contributors"), QJsonArray::fromStringList(model.contributors)}, {QStringLiteral("threatTop"), orNull(detail.value(QStringLiteral("threatTop")))}, {QStringLiteral("diagrams"), diagrams}};
    }

private Q_SLOTS:
    void theReferenceFilesHaveTheirExpectedCounts()
    {
        const QString expectations = tests::sharedFile(QStringLiteral("formats/threat-dragon/expected-import.json"));
        if (expectations.isEmpty())
            QSKIP("The reference data is not beside the project.");
        const QJsonObject expected = QJsonDocument::fromJson(tests::bytesOfFile(expectations)).object();
        QVERIFY(expected.size() > 3);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const QString path = tests::sharedFile(QStringLiteral("formats/threat-dragon/") + it.key());
            if (path.isEmpty() || it.value().toObject().contains(QStringLiteral("error")))
                continue;
            const auto read = ThreatDragonFormat().read(tests::bytesOfFile(path), path);
            VERIFY_RESULT(read);
            QStringList found;
            tests::differences(it.value(), summaryOf(*read), it.key(), found);
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
        }
    }

    void aBrokenFileIsRefusedWithAPointer()
    {
        const QString path = tests::sharedFile(QStringLiteral("formats/threat-dragon/malformed-v1.json"));
        if (path.isEmpty())
            QSKIP("The reference data is not beside the project.");
        const auto read = ThreatDragonFormat().read(tests::bytesOfFile(path), path);
        QVERIFY(!read);
        QCOMPARE(read.error().where.pointer, QStringLiteral("/summary"));
    }

    void namesComeFromFourPlaces()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/threat-dragon/odd-v2.json"));
        const auto read = ThreatDragonFormat().read(tests::bytesOfFile(path), path);
        VERIFY_RESULT(read);
        QCOMPARE(read->model.element(QStringLiteral("p1"))->name, QStringLiteral("From data"));
        QCOMPARE(read->model.element(QStringLiteral("s1"))->name, QStringLiteral("From text"));
        QCOMPARE(read->model.boundary(QStringLiteral("b1"))->name, QStringLiteral("From label"));
        QCOMPARE(read->model.flow(QStringLiteral("f1"))->name, QStringLiteral("From labels"));
        QCOMPARE(read->model.flow(QStringLiteral("f2"))->name, QStringLiteral("Bare label"));
        QCOMPARE(read->model.boundary(QStringLiteral("c1"))->form, BoundaryForm::Curve); // the misspelt shape
        QCOMPARE(read->model.element(QStringLiteral("p1"))->attributes.text(QStringLiteral("privilege_level")).value_or(QString()), QStringLiteral("root"));
        QCOMPARE(read->model.decision(QStringLiteral("t1"))->status, ThreatStatus::NotApplicable); // in any case
        QCOMPARE(read->model.decision(QStringLiteral("t2"))->status, ThreatStatus::Open);          // a word nobody knows
        QCOMPARE(read->model.decision(QStringLiteral("t1"))->severity, QStringLiteral("TBA"));
        QVERIFY(!read->report.isLossless());
    }

    void whatIsEditedIsWritten()
    {
        for (const char *name : {"odd-v2.json", "small-v1.json"}) {
            const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/threat-dragon/") + QLatin1String(name));
            auto read = ThreatDragonFormat().read(tests::bytesOfFile(path), path);
            VERIFY_RESULT(read);
            ThreatModel &model = read->model;
            for (Element &element : model.elements) {
                element.name += QStringLiteral(" renamed");
                element.isOutOfScope = !element.isOutOfScope;
            }
            for (Flow &flow : model.flows) {
                flow.name += QStringLiteral(" renamed");
                flow.attributes.set(QStringLiteral("encrypted"), true);
                flow.protocol = QStringLiteral("gRPC");
            }
            for (Boundary &boundary : model.boundaries)
                boundary.name += QStringLiteral(" renamed");
            for (ThreatDecision &threat : model.threats) {
                threat.status = ThreatStatus::Accepted;
                threat.severity = QStringLiteral("critical");
            }
            for (DiagramLayout &layout : read->layout.diagrams) {
                for (NodePlace &place : layout.nodes)
                    place.rect.translate(13, 17);
                for (LinePlace &place : layout.lines)
                    place.vertices.append({5, 6});
            }
            const auto written = ThreatDragonFormat().write(model, read->layout);
            VERIFY_RESULT(written);
            const auto again = ThreatDragonFormat().read(written->bytes, path);
            VERIFY_RESULT(again);
            for (const Element &element : std::as_const(model.elements)) {
                QCOMPARE(again->model.element(element.key)->name, element.name);
                QCOMPARE(again->model.element(element.key)->isOutOfScope, element.isOutOfScope);
            }
            for (const Flow &flow : std::as_const(model.flows)) {
                QCOMPARE(again->model.flow(flow.key)->name, flow.name);
                QCOMPARE(again->model.flow(flow.key)->protocol, flow.protocol);
                QCOMPARE(again->model.flow(flow.key)->attributes.truth(QStringLiteral("encrypted")), Truth::Yes);
            }
            for (const Boundary &boundary : std::as_const(model.boundaries))
                QCOMPARE(again->model.boundary(boundary.key)->name, boundary.name);
            QCOMPARE(again->model.threats.size(), model.threats.size());
            for (const ThreatDecision &threat : again->model.threats) {
                QCOMPARE(threat.status, ThreatStatus::Accepted);
                QCOMPARE(threat.severity, QStringLiteral("critical"));
            }
            for (auto it = read->layout.diagrams.begin(); it != read->layout.diagrams.end(); ++it)
                for (auto node = it->nodes.begin(); node != it->nodes.end(); ++node)
                    QCOMPARE(again->layout.diagrams.value(it.key()).nodes.value(node.key()).rect, node->rect);
        }
    }

    void aFileOfTheFirstGenerationStaysOne()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/threat-dragon/small-v1.json"));
        auto read = ThreatDragonFormat().read(tests::bytesOfFile(path), path);
        VERIFY_RESULT(read);
        read->model.elements.first().description = QStringLiteral("changed");
        const auto written = ThreatDragonFormat().write(read->model, read->layout);
        VERIFY_RESULT(written);
        QVERIFY(written->bytes.contains("\"diagramJson\""));
        QVERIFY(!written->bytes.contains("\"data\""));
    }

    void aLargeFileComesBackWhole()
    {
        const QByteArray bytes = tests::largeDragon(10'000);
        const auto read = ThreatDragonFormat().read(bytes, {});
        VERIFY_RESULT(read);
        QCOMPARE(read->model.elements.size(), 5000);
        QCOMPARE(read->model.flows.size(), 4000);
        QVERIFY(read->report.isLossless());
        const auto written = ThreatDragonFormat().write(read->model, read->layout);
        VERIFY_RESULT(written);
        QCOMPARE(QJsonDocument::fromJson(written->bytes), QJsonDocument::fromJson(bytes));
    }

    void aModelOfOursLosesOnlyWhatIsSaid()
    {
        ThreatModel model;
        model.title = QStringLiteral("Own");
        Element element;
        element.key = QStringLiteral("lake");
        element.setKind(QStringLiteral("raw_store"));
        element.name = QStringLiteral("Lake");
        element.owner = QStringLiteral("Data platform");
        element.attributes.set(QStringLiteral("encrypted_at_rest"), true);
        element.attributes.set(QStringLiteral("authz"), QStringLiteral("coarse"));
        model.elements.append(element);
        DataAsset asset;
        asset.key = QStringLiteral("records");
        model.assets.append(asset);
        const auto written = ThreatDragonFormat().write(model, {});
        VERIFY_RESULT(written);
        QStringList where;
        for (const Loss &loss : written->report.losses)
            where.append(loss.where);
        QVERIFY(where.contains(QStringLiteral("/assets")));
        QVERIFY(where.contains(QStringLiteral("/elements/lake/kind")));
        QVERIFY(where.contains(QStringLiteral("/elements/lake/owner")));
        QVERIFY(where.contains(QStringLiteral("/elements/lake/attributes/authz")));
        QVERIFY(!where.contains(QStringLiteral("/elements/lake/attributes/encrypted_at_rest")));
        const auto read = ThreatDragonFormat().read(written->bytes, {});
        VERIFY_RESULT(read);
        QCOMPARE(read->model.element(QStringLiteral("lake"))->shape, DfdShape::Store);
        QCOMPARE(read->model.element(QStringLiteral("lake"))->attributes.truth(QStringLiteral("encrypted_at_rest")), Truth::Yes);
    }
};

HALLMARKER_TEST(TestThreatDragon)
#include "TestThreatDragon.moc"
