#include "lineage/review/LineagePicture.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/lineage/LineageBench.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/lineage/LineagePage.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

class TestLineagePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyPageTeaches()
    {
        tests::LineageBench bench;
        QVERIFY(bench.isOpen);
        QVERIFY(bench.window.commands().isEnabled(QStringLiteral("lineage.import")));
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("lineage.report")));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-empty"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
    }
    void importsAndShows()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        auto *canvas = bench.find<ui::CanvasView>();
        QVERIFY(canvas->scene().boxes.size() >= 5);
        QTRY_COMPARE(bench.rows(), int(canvas->scene().boxes.size()));
        QVERIFY(bench.find<ui::SidePanel>()->isVisible());
        QTRY_VERIFY(canvas->zoom() > 0.4); // it glides there
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-focus"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QStringList cut;
        static_cast<void>(QTest::qWaitFor([&] { return (cut = tests::auditFitting(bench.window)).isEmpty(); }, 2000));
        QCOMPARE(cut.join(QLatin1Char('\n')), QString());
    }
    void listAndPictureAreTwins()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        auto *canvas = bench.find<ui::CanvasView>();
        auto *table = bench.find<ui::RecordTable>("lineage.rows");
        QTRY_COMPARE(bench.rows(), int(canvas->scene().boxes.size()));
        const QString id = bench.idOf("ml.training");
        QVERIFY(!id.isEmpty());
        QVERIFY(table->select(id));
        QTRY_COMPARE(canvas->focusBox(), id);
        const QString other = bench.idOf("raw.patients");
        canvas->setFocusBox(other);
        QTRY_COMPARE(table->currentId(), other);
        Q_EMIT table->opened(id); // Enter
        QTRY_COMPARE(bench.find<ui::SidePanel>()->title(), QStringLiteral("ml.training"));
    }
    void moreStepsShowMore()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        auto *canvas = bench.find<ui::CanvasView>();
        QTRY_VERIFY(bench.idOf("ml.training").isEmpty());
        bench.find<QSpinBox>("lineage.hops")->setValue(2);
        QTRY_VERIFY(!bench.idOf("ml.training").isEmpty());
        bench.find<QSpinBox>("lineage.hops")->setValue(1);
        QTRY_VERIFY(bench.idOf("ml.training").isEmpty());
        QString stub;
        for (const core::SceneBox &box : canvas->scene().boxes)
            stub = box.isStub ? box.id : stub;
        QVERIFY(!stub.isEmpty());
        Q_EMIT canvas->stubOpened(stub);
        QTRY_VERIFY(!bench.idOf("ml.training").isEmpty());
    }
    void findsColumnsAndPersonalData()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        bench.find<ui::FilterBar>()->setText(QStringLiteral("mail"));
        QTRY_COMPARE(bench.rows(), 2); // mail, mail_hash: all nodes are searched
        bench.find<ui::FilterBar>()->setText({});
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.personal")));
        QTRY_COMPARE(bench.rows(), 1);
        auto *table = bench.find<ui::RecordTable>("lineage.rows");
        const QString id = table->view()->model()->index(0, 0).data(ui::RecordIdRole).toString();
        Q_EMIT table->opened(id);
        QTRY_COMPARE(bench.find<ui::SidePanel>()->title(), QStringLiteral("raw.patients.mail"));
        QVERIFY(bench.settle());
        QTRY_VERIFY(!bench.idOf("mail_hash").isEmpty());
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-column"));
    }
    void labelsFlowAndCanBeUndone()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        auto *start = bench.find<QPushButton>("lineage.setLabels");
        QVERIFY(start != nullptr);
        start->click();
        auto *store = bench.find<QPushButton>("label.store");
        QVERIFY(store != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-labels"));
        bench.find<QLineEdit>("label.purposes")->setText(QStringLiteral("care, research"));
        store->click(); // purposes without persons do not bind
        QVERIFY(bench.find<QPushButton>("label.store") != nullptr);
        bench.find<QComboBox>("label.classification")->setCurrentIndex(4);
        bench.find<QComboBox>("label.identifiability")->setCurrentIndex(5);
        store->click();
        QVERIFY(bench.settle());
        bench.find<QComboBox>("lineage.overlay")->setCurrentIndex(int(lineage::OverlayKind::Classification));
        const auto stateOf = [&](const char *name) {
            for (const core::SceneBox &box : bench.find<ui::CanvasView>()->scene().boxes) {
                if (box.title == QLatin1String(name))
                    return box.bands.isEmpty() ? QString() : box.bands.first().text;
            }
            return QString();
        };
        QTRY_COMPARE(stateOf("clean.patients"), QStringLiteral("special category · identified"));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-overlay"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.page->undoStack()->undo();
        QTRY_COMPARE(stateOf("clean.patients"), QString());
        bench.page->undoStack()->redo();
        QTRY_COMPARE(stateOf("clean.patients"), QStringLiteral("special category · identified"));
    }
    void listsConflicts()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        bench.find<QPushButton>("lineage.setLabels")->click();
        bench.find<QComboBox>("label.identifiability")->setCurrentIndex(5);
        bench.find<QLineEdit>("label.purposes")->setText(QStringLiteral("care"));
        bench.find<QLineEdit>("label.usedFor")->setText(QStringLiteral("marketing"));
        bench.find<QPushButton>("label.store")->click();
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.conflicts")));
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_VERIFY(bench.find<ui::CanvasView>()->zoom() > 0.4);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-conflicts"));
    }
    void exportsListPlanPictureAndReport()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        bench.find<QPushButton>("lineage.planErasure")->click();
        QTRY_VERIFY(bench.find<QPushButton>("lineage.exportPlan") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-plan"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QString path;
        ui::FileDialog::setAnswerer([&path](const ui::FileQuestion &) { return path; });
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        path = bench.fixture.path(QStringLiteral("plan.csv"));
        bench.find<QPushButton>("lineage.exportPlan")->click();
        QTRY_VERIFY(content().contains("clean.patients"));
        path = bench.fixture.path(QStringLiteral("list.json"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.exportList")));
        QTRY_VERIFY(content().contains("ml.training"));
        for (const char *suffix : {"svg", "pdf", "png", "dot"}) {
            path = bench.fixture.path(QStringLiteral("picture.%1").arg(QLatin1String(suffix)));
            QVERIFY(bench.window.commands().run(QStringLiteral("lineage.picture")));
            QTRY_VERIFY2(content().size() > 200, suffix);
        }
        path = bench.fixture.path(QStringLiteral("report.html"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.report")));
        QTRY_VERIFY(content().contains("raw.patients.mail"));
    }
    void showsOtherTimesAndWhatChanged()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("clean.patients"));
        auto *time = bench.find<QComboBox>("lineage.time");
        auto *when = bench.find<QLineEdit>("lineage.when");
        QTRY_VERIFY(!bench.idOf("report.weekly").isEmpty());
        time->setCurrentIndex(1);
        QTest::keyClicks(when, QStringLiteral("2026-01-03T12:00:00Z"));
        QTest::keyClick(when, Qt::Key_Return);
        QTRY_VERIFY(bench.idOf("report.weekly").isEmpty()); // told a day later
        QVERIFY(!bench.idOf("ml.training").isEmpty());
        time->setCurrentIndex(2);
        const auto added = [&] {
            const QList<core::SceneWire> &wires = bench.find<ui::CanvasView>()->scene().wires;
            return std::count_if(wires.begin(), wires.end(), [](const core::SceneWire &wire) { return wire.label == QStringLiteral("+ added") && wire.state == core::SceneState::Pass; });
        };
        QTRY_COMPARE(added(), 2); // into the report and out of its job
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-changes"));
        time->setCurrentIndex(0);
        QTRY_COMPARE(added(), 0);
    }
    void findsTheWaysBetweenTwo()
    {
        tests::LineageBench bench;
        QVERIFY(bench.import());
        QVERIFY(bench.focus("raw.patients"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.downstream")));
        auto *table = bench.find<ui::RecordTable>("lineage.rows");
        QTRY_COMPARE(bench.rows(), 6);
        QString id;
        for (int row = 0; row < bench.rows(); ++row) {
            if (table->view()->model()->index(row, 0).data().toString() == QLatin1String("report.weekly"))
                id = table->view()->model()->index(row, 0).data(ui::RecordIdRole).toString();
        }
        QVERIFY(table->select(id));
        bench.find<ui::CanvasView>()->setSelection({});
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.path")));
        QTRY_COMPARE(bench.find<ui::CanvasView>()->scene().boxes.size(), 5);
        QVERIFY(bench.idOf("ml.training").isEmpty());
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-path"));
    }
    void fitsASmallWindow()
    {
        tests::LineageBench bench(QSize(1024, 700));
        QVERIFY(bench.import());
        QStringList cut;
        static_cast<void>(QTest::qWaitFor([&] { return (cut = tests::auditFitting(bench.window)).isEmpty(); }, 2000));
        QCOMPARE(cut.join(QLatin1Char('\n')), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-small"));
    }
};

HALLMARKER_TEST(TestLineagePage)
#include "TestLineagePage.moc"
