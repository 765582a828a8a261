#include "inventory/agreements/AgreementAudit.h"
#include "inventory/people/Party.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

#include <QTableView>
#include <QTest>

using namespace hallmarker;
using tests::shownForm;
using tests::shownTable;

class TestAgreementsPage : public QObject {
    Q_OBJECT

    static QWidget &open(tests::GovernanceBench &bench, const QString &section = {})
    {
        ui::Page *page = bench.open(QStringLiteral("agreements"));
        if (!section.isEmpty())
            page->findChild<ui::SectionSwitch *>()->setCurrent(section);
        bench.settle();
        return *page;
    }

private Q_SLOTS:
    void showsWhatEndsSoon()
    {
        tests::GovernanceBench bench;
        QVERIFY(bench.isFilled());
        QWidget &page = open(bench);
        QTRY_COMPARE(shownTable(page)->shownRows(), 1);
        const QModelIndex state = shownTable(page)->view()->model()->index(0, 0);
        QCOMPARE(state.data().toString(), QStringLiteral("Ends soon"));
    }
    void anAgreementIsAddedWithVendorAndAnnex()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        QVERIFY(bench.window.commands().run(QStringLiteral("agreements.add")));
        ui::FormPanel *form = shownForm(page);
        QVERIFY(form != nullptr);
        form->button()->click();
        QVERIFY(!tests::problemAt(*form, QStringLiteral("vendor")).isEmpty());
        form->set(QStringLiteral("name"), QStringLiteral("Licence 4"));
        form->set(QStringLiteral("kind"), QStringLiteral("licence"));
        form->set(QStringLiteral("vendor"), QStringLiteral("Model Maker"));
        tests::pick(*form, QStringLiteral("assets"), {bench.modelVersion});
        tests::pick(*form, QStringLiteral("purposes"), {QStringLiteral("*")});
        form->set(QStringLiteral("regions"), QStringLiteral("EU, CH"));
        form->set(QStringLiteral("from"), QStringLiteral("2026-05-01"));
        form->set(QStringLiteral("until"), QStringLiteral("2026-04-01"));
        form->button()->click();
        QVERIFY(bench.settle());
        QVERIFY(!tests::problemAt(*form, QStringLiteral("until")).isEmpty());
        form->set(QStringLiteral("until"), QStringLiteral("2027-04-01"));
        form->set(QStringLiteral("proof"), bench.write(QStringLiteral("annex.txt"), "annex 1"));
        form->button()->click();
        QVERIFY(bench.settle());
        const auto saved = inventory::AgreementRepository(bench.workspace()).named(QStringLiteral("Licence 4"));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->size(), 1);
        QCOMPARE(saved->first().regions, QStringList({QStringLiteral("EU"), QStringLiteral("CH")}));
        QCOMPARE(saved->first().annexes.first().title, QStringLiteral("annex.txt"));
        QVERIFY(*bench.workspace().blobs().contains(saved->first().annexes.first().attachment));
        const auto party = inventory::RecordRepository<inventory::Party>(bench.workspace()).find(saved->first().vendor);
        VERIFY_RESULT(party);
        QCOMPARE(party->head.name, QStringLiteral("Model Maker"));
        QTRY_COMPARE(shownTable(page)->shownRows(), 2);
    }
    void aUseOutsideIsShownAtOnceAndFoundByTheCheck()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench);
        QVERIFY(bench.window.commands().run(QStringLiteral("agreements.check")));
        QVERIFY(bench.settle());
        const auto listed = [&] { return page.findChild<ui::SectionSwitch *>()->current(); };
        QTRY_COMPARE(listed(), QStringLiteral("findings"));
        QTRY_COMPARE(shownTable(page)->shownRows(), 1);
        const auto stateOf = [&] { return shownTable(page)->view()->model()->index(0, 0).data().toString(); };
        QCOMPARE(stateOf(), ui::statusWord(ui::Status::Pass));
        QVERIFY(bench.window.commands().run(QStringLiteral("agreements.use")));
        ui::FormPanel *form = shownForm(page);
        form->set(QStringLiteral("name"), QStringLiteral("Campaign"));
        form->set(QStringLiteral("asset"), bench.dataVersion);
        tests::pick(*form, QStringLiteral("purposes"), {QStringLiteral("marketing")});
        form->set(QStringLiteral("regions"), QStringLiteral("US"));
        form->button()->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(shownTable(page)->shownRows(), 2);
        QVERIFY2(shownTable(page)->view()->model()->index(0, 6).data().toString().contains(QLatin1String("US")), "the use that does not fit comes first and says why");
        QVERIFY(bench.window.commands().run(QStringLiteral("agreements.check")));
        QVERIFY(bench.settle());
        QTRY_COMPARE(listed(), QStringLiteral("findings"));
        QTRY_COMPARE(stateOf(), ui::statusWord(ui::Status::Fail));
        const QString finding = shownTable(page)->view()->model()->index(0, 0).data(ui::RecordIdRole).toString();
        QVERIFY(shownTable(page)->select(finding));
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("agreements.finding")));
        QTRY_COMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("checks"));
    }
    void nothingToCheckIsSaid()
    {
        tests::PageBench bench;
        ui::Page *page = bench.open(QStringLiteral("agreements"));
        QVERIFY(bench.window.commands().run(QStringLiteral("agreements.check")));
        QTRY_VERIFY(page->findChild<ui::InlineMessage *>()->isVisible());
    }
    void everySectionIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("command");
        QTest::newRow("agreements") << QStringLiteral("agreements") << QStringLiteral("agreements.add");
        QTest::newRow("uses") << QStringLiteral("uses") << QStringLiteral("agreements.use");
        QTest::newRow("findings") << QStringLiteral("findings") << QString();
    }
    void everySectionIsAccessibleAndFits()
    {
        QFETCH(QString, section);
        QFETCH(QString, command);
        tests::GovernanceBench bench;
        QWidget &page = open(bench, section);
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char(0x0a)), QString());
        if (!command.isEmpty()) {
            QVERIFY(bench.window.commands().run(command));
            QVERIFY(bench.settle());
            QVERIFY(shownForm(page) != nullptr);
            QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char(0x0a)), QString());
        }
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char(0x0a)), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("agreements-") + section);
    }
};

HALLMARKER_TEST(TestAgreementsPage)
#include "TestAgreementsPage.moc"
