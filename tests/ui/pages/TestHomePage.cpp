#include "core/check/CheckRunner.h"
#include "inventory/consent/Alert.h"
#include "inventory/files/FileArtifactLocator.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QJsonArray>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace hallmarker;

class TestHomePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatFailsAndGoesThere()
    {
        tests::PageBench bench;
        const QString version = bench.importPeople();
        auto *page = bench.open(QStringLiteral("home"));
        auto *table = page->findChild<ui::RecordTable *>();
        QCOMPARE(table->shownRows(), 0);
        core::CheckOrder order;
        order.checkId = QStringLiteral("privacy.identifiability");
        order.inputs = {{QStringLiteral("data"), version}};
        order.parameters = {{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("income")}}};
        inventory::FileArtifactLocator locator(*bench.fixture.session.workspace());
        const auto finding = core::CheckRunner(*bench.fixture.session.workspace(), bench.checks, locator).run(order);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, core::Verdict::Fail);
        page->refresh();
        QTRY_COMPARE(table->shownRows(), 1);
        // One button for each state narrows the list down; what is not there has none.
        auto *failing = page->findChild<QToolButton *>(QStringLiteral("home.group.failing"));
        QVERIFY(failing != nullptr);
        QVERIFY(page->findChild<QToolButton *>(QStringLiteral("home.group.stale")) == nullptr);
        failing->click();
        QCOMPARE(table->shownRows(), 1);
        auto *chart = page->findChild<ui::ChartPanel *>();
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->table()->model()->rowCount(), 1);
        Q_EMIT table->opened(finding->id);
        QTRY_COMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("checks"));
    }
    void countsDueWorkAndAlertsAndGoesThere()
    {
        tests::GovernanceBench bench;
        QVERIFY(bench.isFilled());
        inventory::Alert alert;
        alert.head.name = QStringLiteral("q1");
        alert.atMs = bench.fixture.clock.nowMs();
        const auto raised = inventory::AlertRepository(bench.workspace()).save(alert);
        VERIFY_RESULT(raised);
        auto *page = bench.open(QStringLiteral("home"));
        auto *table = page->findChild<ui::RecordTable *>();
        page->refresh();
        QTRY_VERIFY(table->select(raised->head.id.text()));
        const QString due = QString(QLatin1String("retention:") + bench.dataVersion);
        QVERIFY(table->select(due));
        QVERIFY(page->findChild<QToolButton *>(QStringLiteral("home.group.expired")) != nullptr);
        Q_EMIT table->opened(raised->head.id.text());
        QTRY_COMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("consent"));
        Q_EMIT table->opened(due);
        QTRY_COMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("retention"));
    }
};

HALLMARKER_TEST(TestHomePage)
#include "TestHomePage.moc"
