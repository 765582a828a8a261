#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/checks/FindingView.h"
#include "ui/checks/RunCheckPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
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
