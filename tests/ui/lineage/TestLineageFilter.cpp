#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/lineage/LineageBench.h"
#include "ui/lineage/LineageFilterBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace hallmarker;

namespace {

bool pick(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    if (index >= 0)
        box->setCurrentIndex(index);
    return index >= 0;
}

} // namespace

class TestLineageFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersPictureAndListsAlike()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("clean.patients"));
        QTRY_VERIFY(!bench.idOf("weekly_report").isEmpty());
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.filter")));
        QVERIFY(bench.settle());
        auto *kind = bench.find<QComboBox>("lineage.filterKind");
        QVERIFY(kind->isVisible());
        QVERIFY(pick(kind, QStringLiteral("dataset")));
        QTRY_VERIFY(bench.idOf("weekly_report").isEmpty());
        QVERIFY(!bench.idOf("report.weekly").isEmpty());
        const auto dotted = [&] {
            const QList<core::SceneWire> &wires = bench.find<ui::CanvasView>()->scene().wires;
            return std::count_if(wires.begin(), wires.end(), [](const core::SceneWire &wire) { return wire.style == core::SceneWireStyle::Indirect; });
        };
        QVERIFY(dotted() > 0);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-filter"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.downstream")));
        QTRY_COMPARE(bench.rows(), 2); // ml.training and report.weekly, no jobs
        // Kept with the page's state, and gone when it is switched off.
        const QJsonObject state = bench.page->saveState();
        bench.find<QCheckBox>("lineage.filter")->setChecked(false);
        QTRY_VERIFY(!bench.idOf("weekly_report").isEmpty());
        QTRY_COMPARE(bench.rows(), 4);
        bench.page->restoreState(state);
        QTRY_VERIFY(bench.idOf("weekly_report").isEmpty());
        QCOMPARE(kind->currentText(), QStringLiteral("dataset"));
        bench.find<QPushButton>("lineage.clearFilter")->click();
        QTRY_VERIFY(!bench.idOf("weekly_report").isEmpty());
    }
    void offersNamespacesAndTags()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.filter")));
        QVERIFY(bench.settle());
        auto *space = bench.find<QComboBox>("lineage.filterSpace");
        QTRY_VERIFY(space->findText(QStringLiteral("warehouse")) > 0);
        QVERIFY(bench.find<QComboBox>("lineage.filterTag")->count() > 1);
        QVERIFY(pick(bench.find<QComboBox>("lineage.filterTag"), bench.find<QComboBox>("lineage.filterTag")->itemText(1)));
        auto *list = bench.find<QComboBox>("lineage.list");
        list->setCurrentIndex(1); // all nodes
        QTRY_VERIFY(bench.rows() >= 1 && bench.rows() <= 3);
    }
    void collapsesAndOpensGroups()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("clean.patients"));
        bench.find<QSpinBox>("lineage.hops")->setValue(3);
        QVERIFY(pick(bench.find<QComboBox>("lineage.grouping"), QStringLiteral("Other namespaces collapsed")));
        const auto hasGroup = [&](const char *id) { return bench.find<ui::CanvasView>()->boxIndex(QLatin1String(id)) >= 0; };
        QTRY_VERIFY(hasGroup("group:bi"));
        Q_EMIT bench.find<ui::CanvasView>()->opened(QStringLiteral("group:bi"));
        QTRY_VERIFY(!hasGroup("group:bi"));
        QVERIFY(!bench.idOf("weekly_report").isEmpty());
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.collapse")));
        QTRY_VERIFY(hasGroup("group:bi"));
        QVERIFY(pick(bench.find<QComboBox>("lineage.grouping"), QStringLiteral("By owner")));
        QTRY_VERIFY(!bench.find<ui::CanvasView>()->scene().groups.isEmpty());
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-owners"));
    }
    void fitsASmallWindow()
    {
        tests::LineageBench bench(QSize(1024, 700));
        QVERIFY(bench.import());
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.filter")));
        QStringList cut;
        static_cast<void>(QTest::qWaitFor([&] { return (cut = tests::auditFitting(bench.window)).isEmpty(); }, 2000));
        QCOMPARE(cut.join(QLatin1Char('\n')), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-filter-small"));
    }
};

HALLMARKER_TEST(TestLineageFilter)
#include "TestLineageFilter.moc"
