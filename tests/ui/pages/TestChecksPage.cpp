#include "checks/worker/WorkerClient.h"
#include "core/check/CheckRunner.h"
#include "inventory/files/FileArtifactLocator.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/ResultMacros.h"
#include "tests/ui/pages/FilledBench.h"
#include "ui/checks/FindingView.h"
#include "ui/checks/RunCheckPanel.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

using namespace hallmarker;

class TestChecksPage : public QObject {
    Q_OBJECT

    static ui::RunCheckPanel *form(tests::PageBench &bench, ui::Page *page)
    {
        bench.window.commands().run(QStringLiteral("checks.run"));
        bench.settle();
        auto *panel = page->findChild<ui::RunCheckPanel *>();
        auto *check = panel->findChild<QComboBox *>(QStringLiteral("run.check"));
        check->setCurrentIndex(check->findData(QStringLiteral("privacy.identifiability")));
        return panel;
    }

private Q_SLOTS:
    void runsACheckFromItsForm()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        auto *page = bench.open(QStringLiteral("checks"));
        ui::RunCheckPanel *panel = form(bench, page);
        auto *columns = panel->findChild<QListWidget *>(QStringLiteral("parameter.quasi_identifiers"));
        QVERIFY(columns != nullptr);
        QCOMPARE(columns->count(), 5);
        columns->item(1)->setCheckState(Qt::Checked);
        panel->findChild<QPushButton *>(QStringLiteral("run.start"))->click();
        auto *table = page->findChild<ui::RecordTable *>(QString(), Qt::FindChildrenRecursively);
        QTRY_COMPARE(table->shownRows(), 1);
        QTRY_VERIFY(page->findChild<ui::FindingView *>() != nullptr || !table->currentId().isEmpty());
    }
    void saysWhatIsMissing()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        auto *page = bench.open(QStringLiteral("checks"));
        ui::RunCheckPanel *panel = form(bench, page);
        panel->findChild<QPushButton *>(QStringLiteral("run.start"))->click();
        QTRY_VERIFY(panel->message()->isVisible());
        QVERIFY2(!panel->message()->text().isEmpty(), qPrintable(panel->message()->text()));
    }
    void saysThatTheWorkerIsMissingBeforeARun()
    {
        tests::PageBench bench;
        ui::RunCheckPanel panel(bench.checks, QStringLiteral("hallmarker-worker is not installed."));
        panel.show();
        auto *check = panel.findChild<QComboBox *>(QStringLiteral("run.check"));
        auto *run = panel.findChild<QPushButton *>(QStringLiteral("run.start"));
        check->setCurrentIndex(check->findData(QStringLiteral("robustness.pgd")));
        QVERIFY(panel.message()->isVisible());
        QCOMPARE(panel.message()->text(), QStringLiteral("hallmarker-worker is not installed."));
        QVERIFY(!run->isEnabled());
        check->setCurrentIndex(check->findData(QStringLiteral("privacy.identifiability"))); // needs no model
        QVERIFY(!panel.message()->isVisible());
        QVERIFY(run->isEnabled());
    }
    void aSandboxGapIsAcceptedByName()
    {
        if (!checks::WorkerClient::shared().isAvailable())
            QSKIP("hallmarker-worker is not built");
        // Only the worker reads it, when it starts: the part cannot be set up then.
        qputenv("HALLMARKER_WORKER_WITHOUT", "landlock");
        const auto restore = qScopeGuard([] { qunsetenv("HALLMARKER_WORKER_WITHOUT"); });
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        auto *page = bench.open(QStringLiteral("checks"));
        core::CheckOrder order;
        order.checkId = QStringLiteral("robustness.fgsm");
        order.inputs = {{QStringLiteral("model"), bench.modelVersion}, {QStringLiteral("data"), bench.creditVersion()}};
        QVERIFY(!order.inputs.value(QStringLiteral("data")).isEmpty());
        inventory::FileArtifactLocator locator(*bench.fixture.session.workspace());
        const auto refused = core::CheckRunner(*bench.fixture.session.workspace(), bench.checks, locator).run(order);
        VERIFY_RESULT(refused);
        QCOMPARE(refused->verdict, core::Verdict::Error);
        QVERIFY2(ui::refusedSandboxPart(*refused) == QLatin1String("landlock"), qPrintable(refused->reason));
        page->openRecord(refused->id);
        QVERIFY(bench.settle());
        auto *view = page->findChild<ui::FindingView *>();
        QTRY_VERIFY((view = page->findChild<ui::FindingView *>()) != nullptr);
        auto *table = page->findChild<ui::RecordTable *>();
        const int before = table->shownRows();
        bench.answerBox(1, QStringLiteral("landloc")); // mistyped: nothing is accepted
        Q_EMIT view->sandboxGapOffered(QStringLiteral("landlock"));
        QVERIFY(bench.settle());
        QCOMPARE(table->shownRows(), before);
        bench.answerBox(1, QStringLiteral("landlock"));
        Q_EMIT view->sandboxGapOffered(QStringLiteral("landlock"));
        QTRY_COMPARE_WITH_TIMEOUT(table->shownRows(), before + 1, 60'000);
        QVERIFY(bench.settle());
        const auto found = core::FindingRepository(*bench.fixture.session.workspace()).list({});
        VERIFY_RESULT(found);
        const core::Finding &accepted = found->first().finding;
        QVERIFY2(accepted.hazards.contains(QLatin1String("sandbox-incomplete")), qPrintable(accepted.reason));
        QCOMPARE(accepted.parameters.value(QLatin1String("accept_unsandboxed")).toString(), QStringLiteral("landlock"));
    }
    void drawsWhatItMeasured()
    {
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        auto *page = bench.open(QStringLiteral("checks"));
        const QString id = bench.runIdentifiability({QStringLiteral("age"), QStringLiteral("sex")}, 5);
        page->openRecord(id);
        QVERIFY(bench.settle());
        ui::FindingView *view = nullptr;
        QTRY_VERIFY((view = page->findChild<ui::FindingView *>()) != nullptr);
        QTRY_VERIFY(view->findChildren<ui::ChartPanel *>().size() >= 2);
        const QList<ui::ChartPanel *> charts = view->findChildren<ui::ChartPanel *>();
        QVERIFY(charts.size() >= 2); // class sizes and combinations, each with its table
        for (const ui::ChartPanel *chart : charts)
            QVERIFY(chart->table()->model()->rowCount() > 0);
    }
    void needsSomethingToMeasure()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("checks"));
        ui::RunCheckPanel *panel = form(bench, page);
        panel->findChild<QPushButton *>(QStringLiteral("run.start"))->click();
        QTRY_VERIFY(panel->message()->isVisible());
        QCOMPARE(panel->message()->severity(), ui::Severity::Warning);
    }
};

HALLMARKER_TEST(TestChecksPage)
#include "TestChecksPage.moc"
