#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/OutlineModel.h"
#include "ui/threats/ThreatWatch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace hallmarker::tests {

/// A document with the sample in it.
struct DocumentBench {
    DocumentBench() : document(undo), verbs(document, [](const PlacingQuestion &) { return PlacingAnswer(); })
    {
        const SampleDiagram sample = sampleDiagram();
        LoadedThreatModel loaded;
        loaded.model = sample.model;
        loaded.model.id = QStringLiteral("threat-model_1");
        loaded.model.revision = 4;
        loaded.layout = sample.layout;
        document.open(loaded);
    }
    QUndoStack undo;
    ui::ThreatDocument document;
    ui::DiagramVerbs verbs;
};

} // namespace hallmarker::tests

using hallmarker::tests::DocumentBench;

class TestThreatDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVerbIsOneStepThatGoesBack_data()
    {
        QTest::addColumn<int>("verb");
        for (int i = 0; i < 18; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }
    void everyVerbIsOneStepThatGoesBack()
    {
        QFETCH(int, verb);
        DocumentBench bench;
        const ThreatModel model = bench.document.model();
        const ModelLayout layout = bench.document.layout();
        const QStringList two{QStringLiteral("user"), QStringLiteral("log")};
        const QStringList three = two + QStringList{QStringLiteral("store")};
        const QList<std::function<void()>> verbs{
            [&] { bench.verbs.addElement(QStringLiteral("training_job"), DfdShape::Process, {}, {500, 500}); },
            [&] { bench.verbs.addBox({0, 0, 300, 200}, QStringLiteral("Box"), QStringLiteral("network")); },
            [&] { bench.verbs.addCurve({{0, 0}, {50, 50}, {0, 200}}, QStringLiteral("Curve")); },
            [&] { bench.verbs.addNote(QStringLiteral("Note"), {0, 0}); },
            [&] { bench.verbs.connect(QStringLiteral("log"), QStringLiteral("store")); },
            [&] { bench.verbs.addAsset(QStringLiteral("Lab values")); },
            [&] { bench.verbs.addPerson(QStringLiteral("Dana")); },
            [&] { bench.verbs.move(two, {50, 60}); },
            [&] { bench.verbs.resize(QStringLiteral("hospital"), {270, -20, 300, 200}); },
            [&] { bench.verbs.bend(QStringLiteral("read"), {550, 200}); },
            [&] { bench.verbs.align(two, Alignment::Left); },
            [&] { bench.verbs.distribute(three, Qt::Vertical); },
            [&] { bench.verbs.setPinned(two, true); },
            [&] { bench.verbs.rename(QStringLiteral("api"), QStringLiteral("Another name")); },
            [&] { bench.verbs.remove({QStringLiteral("api"), QStringLiteral("zone")}); },
            [&] { bench.verbs.hide({QStringLiteral("api")}); },
            [&] { bench.verbs.addDiagram(QStringLiteral("Training")); },
            [&] { bench.verbs.setSmooth({QStringLiteral("read")}, true); },
        };
        verbs.at(verb)();
        QCOMPARE(bench.undo.count(), 1);
        QVERIFY(!bench.undo.text(0).isEmpty());
        QVERIFY(!(bench.document.model() == model && bench.document.layout() == layout));
        QVERIFY(danglingReferences(bench.document.model()).isEmpty());
        const ThreatModel after = bench.document.model();
        bench.undo.undo();
        QCOMPARE(bench.document.model(), model);
        QCOMPARE(bench.document.layout(), layout);
        bench.undo.redo();
        QCOMPARE(bench.document.model(), after);
    }
    void renameAndLayoutKeepEveryKey()
    {
        DocumentBench bench;
        bench.verbs.rename(QStringLiteral("api"), QStringLiteral("Other"));
        bench.verbs.move({QStringLiteral("api")}, {300, 0});
        QVERIFY(bench.document.model().element(QStringLiteral("api")) != nullptr);
    }
    void movingOutOfABoxChangesWhatIsCrossed()
    {
        DocumentBench bench;
        QVERIFY(bench.document.model().boundary(QStringLiteral("hospital"))->contains.contains(QStringLiteral("api")));
        bench.verbs.move({QStringLiteral("api")}, {0, 600});
        QVERIFY(!bench.document.model().boundary(QStringLiteral("hospital"))->contains.contains(QStringLiteral("api")));
    }
    void nudgesBecomeOneStep()
    {
        DocumentBench bench;
        for (int i = 0; i < 5; ++i)
            bench.verbs.move({QStringLiteral("api")}, {10, 0});
        QCOMPARE(bench.undo.count(), 1);
        bench.undo.undo();
        QCOMPARE(bench.document.diagramLayout().nodes.value(QStringLiteral("api")).rect.left(), 320.0);
        bench.verbs.move({QStringLiteral("api")}, {10, 0});
        bench.verbs.move({QStringLiteral("api")}, {-10, 0}); // there and back: nothing but the pin
        QVERIFY(bench.undo.count() <= 1);
    }
    void whatChangesNothingIsNoStep()
    {
        DocumentBench bench;
        bench.verbs.rename(QStringLiteral("api"), QStringLiteral("Triage API"));
        bench.verbs.setPinned({QStringLiteral("api")}, false);
        QCOMPARE(bench.undo.count(), 0);
    }
    void undoKeepsTheRevisionOfTheWorkspace()
    {
        DocumentBench bench;
        bench.verbs.rename(QStringLiteral("api"), QStringLiteral("X"));
        bench.document.rebase(5, 2);
        bench.undo.undo();
        QCOMPARE(bench.document.model().revision, qint64(5));
        QCOMPARE(bench.document.layout().revision, qint64(2));
    }
    void aBendThatIsDraggedBackIsTakenOut()
    {
        DocumentBench bench;
        bench.verbs.bend(QStringLiteral("read"), {550, 200});
        QCOMPARE(bench.document.diagramLayout().lines.value(QStringLiteral("read")).vertices.size(), 1);
        bench.verbs.bend(QStringLiteral("read"), {550, 140});
        bench.verbs.bend(QStringLiteral("read"), {550, 75});
        QCOMPARE(bench.document.diagramLayout().lines.value(QStringLiteral("read")).vertices.size(), 0);
    }
    void newThingsDoNotCoverOthers()
    {
        DocumentBench bench;
        QStringList made;
        for (int i = 0; i < 6; ++i)
            made += bench.verbs.addElement({}, DfdShape::Process, {}, {400, 75});
        const DiagramLayout layout = bench.document.diagramLayout();
        for (const QString &one : made) {
            for (const Element &other : bench.document.model().elements)
                QVERIFY(one == other.key || !layout.nodes.value(one).rect.intersects(layout.nodes.value(other.key).rect));
        }
        QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), 6);
    }
    void theOutlineIsAModel()
    {
        ui::OutlineModel outline;
        const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tests::SampleDiagram sample = tests::sampleDiagram();
        outline.setContents(sample.model, sample.places());
        QCOMPARE(outline.rowCount(outline.index(ui::OutlineModel::Elements, 0)), 4);
        QCOMPARE(outline.keyOf(outline.indexOf(QStringLiteral("zone"))), QStringLiteral("zone"));
        sample.places().nodes.remove(QStringLiteral("log"));
        outline.setContents(sample.model, sample.places());
        QCOMPARE(outline.indexOf(QStringLiteral("log")).data().toString(), QStringLiteral("Request log (not in this diagram)"));
        QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
        outline.setContents(sample.model, sample.places());
        QCOMPARE(reset.size(), 0);
    }
    void whatIsTypedIsNoSignature()
    {
        const auto rules = RuleSet::builtIn();
        QVERIFY(rules);
        tests::SampleDiagram sample = tests::sampleDiagram();
        RegisterGrounds grounds;
        grounds.nowMs = 1'772'000'000'000;
        const auto before = ui::ThreatWatch::judge(*rules, sample.model, grounds);
        QVERIFY(!before->rows.isEmpty());
        const auto isOn = [](const char *key) { return [key](const ui::ThreatRow &row) { return row.on == QLatin1String(key); }; };
        QVERIFY(std::any_of(before->rows.begin(), before->rows.end(), isOn("api")));
        QVERIFY(std::none_of(before->rows.begin(), before->rows.end(), isOn("log"))); // out of scope
        const ui::ThreatRow first = before->rows.first();
        ThreatDecision decision;
        decision.key = first.key;
        decision.threat = first.threat;
        decision.on = first.on;
        decision.status = ThreatStatus::Accepted;
        decision.reason = QStringLiteral("Because");
        sample.model.threats = {decision};
        const auto typed = ui::ThreatWatch::judge(*rules, sample.model, grounds);
        QCOMPARE(typed->rows.first().status, first.status);
        QCOMPARE(typed->rows.first().standing.size(), 1);
        sample.model.threats[0].status = ThreatStatus::Avoided;
        const auto stated = ui::ThreatWatch::judge(*rules, sample.model, grounds);
        QCOMPARE(stated->rows.first().status, ThreatStatus::Avoided);
        const ThreatBadge one = before->badges.value(first.on);
        const ThreatBadge other = stated->badges.value(first.on);
        QCOMPARE(one.critical + one.high + one.medium + one.low + one.unanswered, other.critical + other.high + other.medium + other.low + other.unanswered + 1);
    }
};

HALLMARKER_TEST(TestThreatDocument)
#include "TestThreatDocument.moc"
