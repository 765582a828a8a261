#include "lineage/hand/HandBook.h"
#include "lineage/store/LineageModel.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/lineage/LineageBench.h"
#include "ui/kit/FormField.h"
#include "ui/lineage/DrawEdgeForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUndoStack>

using namespace hallmarker;

namespace {

struct HandBench : tests::LineageBench {
    QLineEdit *line(const char *key) const { return find<QLineEdit>(QByteArray("form.").append(key).constData()); }
    QComboBox *choice(const char *key) const { return find<QComboBox>(QByteArray("form.").append(key).constData()); }
    void submit() const { find<QPushButton>("form.submit")->click(); }
    bool run(const char *command) { return QTest::qWaitFor([&] { return window.commands().isEnabled(QLatin1String(command)); }) && window.commands().run(QLatin1String(command)); }
    /// What the store has, read anew.
    QList<lineage::HandEntry> drawings()
    {
        lineage::LineageModel model(*fixture.session.workspace());
        return model.refresh() ? lineage::HandBook::of(model.graph()) : QList<lineage::HandEntry>();
    }
    bool hasWire(const char *from, const char *to) const
    {
        const core::Scene &scene = find<ui::CanvasView>()->scene();
        return std::any_of(scene.wires.begin(), scene.wires.end(), [&](const core::SceneWire &wire) { return scene.boxes.at(wire.from).title == QLatin1String(from) && scene.boxes.at(wire.to).title == QLatin1String(to); });
    }
};

} // namespace

class TestLineageHand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsTheFirstNodeOnAnEmptyPage()
    {
        HandBench bench;
        QVERIFY(bench.isOpen);
        QVERIFY(bench.run("lineage.drawNode"));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-draw-node"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.submit(); // without a name
        auto *form = qobject_cast<ui::FormPanel *>(bench.find<ui::SidePanel>()->content());
        QVERIFY(form != nullptr);
        QVERIFY(!form->field(QStringLiteral("name"))->problem().isEmpty());
        QTest::keyClicks(bench.line("space"), QStringLiteral("paper"));
        QTest::keyClicks(bench.line("name"), QStringLiteral("card index"));
        QTest::keyClick(bench.line("name"), Qt::Key_Return);
        QTRY_COMPARE(bench.find<ui::SidePanel>()->title(), QStringLiteral("card index"));
        QTRY_VERIFY(!bench.idOf("card index").isEmpty());
        QCOMPARE(bench.drawings().size(), 1);
        QCOMPARE(bench.drawings().first().by, bench.fixture.session.actorName());
    }
    void drawsAnEdgeByClicksAndTakesItBack()
    {
        HandBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        bench.find<QSpinBox>("lineage.hops")->setValue(3);
        QTRY_VERIFY(!bench.idOf("ml.training").isEmpty());
        QVERIFY(bench.run("lineage.drawEdge"));
        QTRY_COMPARE(bench.line("from")->text(), QStringLiteral("raw.patients"));
        bench.find<ui::CanvasView>()->setFocusBox(bench.idOf("ml.training")); // a click
        QTRY_COMPARE(bench.line("to")->text(), QStringLiteral("ml.training"));
        QCOMPARE(bench.choice("kind")->currentText(), QStringLiteral("is made into"));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-draw-edge"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QVERIFY(!bench.hasWire("raw.patients", "ml.training"));
        bench.line("note")->setText(QStringLiteral("nightly script"));
        bench.submit();
        QTRY_VERIFY(bench.hasWire("raw.patients", "ml.training"));
        QTRY_VERIFY(bench.find<QPushButton>("hand.takeBack") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-drawn"));
        bench.page->undoStack()->undo();
        QTRY_VERIFY(!bench.hasWire("raw.patients", "ml.training"));
        bench.page->undoStack()->redo();
        QTRY_VERIFY(bench.hasWire("raw.patients", "ml.training"));
        QTRY_VERIFY(bench.find<QPushButton>("hand.takeBack") != nullptr);
        QVERIFY(bench.settle());
        bench.find<QPushButton>("hand.takeBack")->click();
        QTRY_VERIFY(!bench.hasWire("raw.patients", "ml.training"));
        QVERIFY(bench.settle());
        QVERIFY(bench.drawings().isEmpty());
        bench.page->undoStack()->undo();
        QTRY_VERIFY(bench.hasWire("raw.patients", "ml.training"));
        QVERIFY(bench.settle());
        QCOMPARE(bench.drawings().size(), 1);
        QCOMPARE(bench.drawings().first().note(), QStringLiteral("nightly script"));
    }
    void drawsBetweenColumnsByDragging()
    {
        HandBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        bench.find<QSpinBox>("lineage.hops")->setValue(3);
        QTRY_VERIFY(!bench.idOf("ml.training").isEmpty());
        QVERIFY(bench.run("lineage.drawEdge"));
        QTRY_COMPARE(bench.line("from")->text(), QStringLiteral("raw.patients"));
        Q_EMIT bench.find<ui::CanvasView>()->wireDrawn(bench.idOf("raw.patients"), 0, bench.idOf("clean.patients"), 0);
        QTRY_COMPARE(bench.line("to")->text(), QStringLiteral("clean.patients"));
        QTRY_COMPARE(bench.choice("kind")->currentText(), QStringLiteral("is computed into"));
        const QString from = bench.choice("fromColumn")->currentText();
        const QString to = bench.choice("toColumn")->currentText();
        QVERIFY(bench.find<QCheckBox>("form.masked")->isVisible());
        bench.find<QCheckBox>("form.masked")->setChecked(true);
        bench.choice("transform")->setCurrentIndex(bench.choice("transform")->findData(QStringLiteral("pseudonymise")));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-draw-column"));
        bench.submit();
        QTRY_COMPARE(bench.drawings().size(), 1);
        const auto edge = std::get<lineage::HandEdge>(bench.drawings().first().drawing);
        QCOMPARE(edge.from.kind, lineage::NodeKind::Field);
        QCOMPARE(edge.from.name.section(QLatin1Char(lineage::fieldSeparator), 1), from);
        QCOMPARE(edge.to.name.section(QLatin1Char(lineage::fieldSeparator), 1), to);
        QCOMPARE(edge.kind, lineage::EdgeKind::Column);
        QCOMPARE(edge.transform, lineage::Transform::Pseudonymise);
        QVERIFY(edge.isMasked);
    }
    void aFormOutlivesNewsAndWalking()
    {
        HandBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        QVERIFY(bench.run("lineage.drawEdge"));
        QTRY_COMPARE(bench.line("from")->text(), QStringLiteral("raw.patients"));
        QPointer<QLineEdit> note = bench.line("note");
        note->setText(QStringLiteral("half a sentence"));
        bench.page->recordsChanged({}); // somebody else wrote
        QVERIFY(bench.settle());
        Q_EMIT bench.find<ui::CanvasView>()->opened(bench.idOf("clean.patients")); // to look for the target
        QVERIFY(bench.settle());
        QVERIFY(note);
        QCOMPARE(note->text(), QStringLiteral("half a sentence"));
        QTest::keyClick(bench.find<ui::SidePanel>(), Qt::Key_Escape);
        QTRY_VERIFY(!note);
    }
    void marksACopyThatAnErasureReaches()
    {
        HandBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        QVERIFY(bench.run("lineage.copy"));
        bench.submit();
        auto *form = qobject_cast<ui::FormPanel *>(bench.find<ui::SidePanel>()->content());
        QVERIFY(form != nullptr);
        QVERIFY(!form->field(QStringLiteral("holder"))->problem().isEmpty());
        QVERIFY(bench.drawings().isEmpty());
        bench.line("holder")->setText(QStringLiteral("Clinic North"));
        bench.line("place")->setText(QStringLiteral("their warehouse"));
        bench.line("region")->setText(QStringLiteral("US"));
        bench.line("since")->setText(QStringLiteral("2026-01-15"));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-copy"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.submit();
        QTRY_COMPARE(bench.drawings().size(), 1);
        QVERIFY(bench.settle());
        const auto copy = std::get<lineage::HandCopy>(bench.drawings().first().drawing);
        QCOMPARE(copy.place.since, QDate(2026, 1, 15));
        QTRY_VERIFY(bench.hasWire("raw.patients", "raw.patients")); // the copy has the name of what it is a copy of
        QTRY_VERIFY(bench.find<QPushButton>("lineage.planErasure") != nullptr);
        bench.find<QPushButton>("lineage.planErasure")->click();
        QTRY_VERIFY(bench.find<QPushButton>("lineage.exportPlan") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-copy-plan"));
        bench.find<QComboBox>("lineage.overlay")->setCurrentIndex(int(lineage::OverlayKind::Regions));
        const auto crossing = [&] {
            const core::Scene &scene = bench.find<ui::CanvasView>()->scene();
            return std::any_of(scene.groups.begin(), scene.groups.end(), [](const core::SceneGroup &group) { return group.isBoundary && group.title == QStringLiteral("Clinic North, US"); });
        };
        QTRY_VERIFY(crossing());
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-boundary"));
    }
};

HALLMARKER_TEST(TestLineageHand)
#include "TestLineageHand.moc"
