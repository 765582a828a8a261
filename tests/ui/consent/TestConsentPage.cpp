#include "inventory/consent/AccessDesk.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/consent/ConsentImportForm.h"
#include "ui/consent/FieldCatalogueForm.h"
#include "ui/consent/JudgementView.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"

#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace hallmarker;
using tests::shownForm;
using tests::shownTable;

class TestConsentPage : public QObject {
    Q_OBJECT

    static QWidget &open(tests::GovernanceBench &bench, const QString &section = {})
    {
        ui::Page *page = bench.open(QStringLiteral("consent"));
        if (!section.isEmpty())
            page->findChild<ui::SectionSwitch *>()->setCurrent(section);
        bench.settle();
        return *page;
    }

private Q_SLOTS:
    void aRequestIsJudgedWhileItIsTyped()
    {
        tests::GovernanceBench bench;
        QVERIFY(bench.isFilled());
        QWidget &page = open(bench);
        QVERIFY(bench.window.commands().run(QStringLiteral("consent.judge")));
        ui::FormPanel *form = shownForm(page);
        QVERIFY(form != nullptr);
        auto *preview = form->findChild<ui::JudgementView *>();
        form->set(QStringLiteral("who"), QStringLiteral("ana"));
        form->set(QStringLiteral("purpose"), QStringLiteral("model-training"));
        tests::pick(*form, QStringLiteral("fields"), {QStringLiteral("people.age")});
        QTRY_VERIFY2(preview->text().startsWith(QLatin1String("Allowed")), qPrintable(preview->text()));
        QVERIFY(preview->text().contains(QLatin1String("c-1"))); // on which basis
        form->set(QStringLiteral("purpose"), QStringLiteral("marketing"));
        QTRY_VERIFY2(preview->text().contains(QLatin1String("no consent covers this purpose")), qPrintable(preview->text()));
        form->set(QStringLiteral("who"), QStringLiteral("nobody"));
        QTRY_VERIFY2(preview->text().startsWith(QLatin1String("Gap")), qPrintable(preview->text()));
        QVERIFY(inventory::AccessRequestRepository(bench.workspace()).list()->isEmpty()); // nothing is recorded by looking
        form->set(QStringLiteral("who"), QStringLiteral("ana"));
        form->button()->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(shownTable(page)->shownRows(), 1);
        QVERIFY(page.findChild<ui::ChartPanel *>()->isVisible());
        QCOMPARE(page.findChild<ui::ChartPanel *>()->table()->model()->rowCount(), 1);
        // It was denied, so an alert waits, and the window says so.
        QTRY_VERIFY(bench.window.banners().banner(QStringLiteral("alerts")) != nullptr);
        page.findChild<ui::SectionSwitch *>()->setCurrent(QStringLiteral("alerts"));
        const QString alert = inventory::AlertRepository(bench.workspace()).list()->first().head.id.text();
        QTRY_VERIFY(shownTable(page)->select(alert));
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("consent.acknowledge")));
        QTRY_VERIFY(inventory::AlertRepository(bench.workspace()).list()->first().acknowledgedMs != 0);
        QTRY_VERIFY(bench.window.banners().banner(QStringLiteral("alerts")) == nullptr);
    }
    void consentsAreImportedWithTheirReport()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench, QStringLiteral("consents"));
        QVERIFY(bench.window.commands().run(QStringLiteral("consent.import")));
        auto *form = qobject_cast<ui::ConsentImportForm *>(shownForm(page));
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("file"), bench.write(QStringLiteral("consents.csv"), "record_id;subject;purposes;categories;recipients;places;state;given;withdrawn;validity;retention;notice;datasets;basis\n1;ada;model-training;demographic;;EU;given;2026-01-01;;P1Y;;n1;people;consent\n2;eve;newsletter;contact;;;given;soon;;;;n1;people;consent\n"));
        QTRY_VERIFY2(form->summary().contains(QLatin1String("1 cannot")) || form->notes()->shownRows() > 0, qPrintable(form->summary()));
        QTRY_COMPARE(form->notes()->shownRows(), 1);
        form->button()->click();
        QVERIFY(bench.settle());
        QVERIFY(!tests::problemAt(*form, QStringLiteral("bad")).isEmpty());
        QCOMPARE(inventory::ConsentRecordRepository(bench.workspace()).list()->size(), 1);
        form->set(QStringLiteral("bad"), QStringLiteral("skip"));
        form->button()->click();
        QVERIFY(bench.settle());
        QCOMPARE(inventory::ConsentRecordRepository(bench.workspace()).list()->size(), 2);
        QTRY_COMPARE(shownTable(page)->shownRows(), 2);
    }
    void aConsentThatEndsAlertsAboutItsModels()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench, QStringLiteral("consents"));
        const QString id = inventory::ConsentRecordRepository(bench.workspace()).list()->first().head.id.text();
        QTRY_VERIFY(shownTable(page)->select(id));
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("consent.withdraw")));
        shownForm(page)->set(QStringLiteral("by"), QStringLiteral("the person"));
        shownForm(page)->button()->click();
        QVERIFY(bench.settle());
        const auto alerts = inventory::AlertRepository(bench.workspace()).list();
        VERIFY_RESULT(alerts);
        QCOMPARE(alerts->size(), 1);
        QCOMPARE(alerts->first().cause, inventory::AlertCause::ModelWithoutConsent);
        QTRY_VERIFY(bench.window.banners().banner(QStringLiteral("alerts")) != nullptr);
        QTRY_VERIFY(!bench.window.commands().isEnabled(QStringLiteral("consent.withdraw"))); // it has ended
    }
    void fieldsAreNamedAndUndone()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench, QStringLiteral("fields"));
        const QString id = inventory::FieldCatalogueRepository(bench.workspace()).list()->first().head.id.text();
        QTRY_VERIFY(shownTable(page)->select(id));
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("consent.editFields")));
        auto *form = qobject_cast<ui::FieldCatalogueForm *>(shownForm(page));
        QVERIFY(form != nullptr);
        QVERIFY(form->lines()->toPlainText().contains(QLatin1String("age = demographic")));
        form->lines()->setPlainText(QStringLiteral("age = demographic\nemail"));
        form->button()->click();
        QVERIFY(tests::problemAt(*form, QStringLiteral("fields")).contains(QLatin1Char('2')));
        form->lines()->setPlainText(QStringLiteral("age = demographic\n\nemail = contact"));
        form->button()->click();
        QVERIFY(bench.settle());
        QCOMPARE(inventory::FieldCatalogueRepository(bench.workspace()).list()->first().categories.value(QStringLiteral("email")), QStringLiteral("contact"));
        bench.window.toasts().current()->action()->click();
        QTRY_VERIFY(inventory::FieldCatalogueRepository(bench.workspace()).list()->first().categories.contains(QStringLiteral("income")));
    }
    void anExceptionNeedsAnEnd()
    {
        tests::GovernanceBench bench;
        QWidget &page = open(bench, QStringLiteral("exceptions"));
        QVERIFY(bench.window.commands().run(QStringLiteral("consent.exception")));
        ui::FormPanel *form = shownForm(page);
        form->set(QStringLiteral("who"), QStringLiteral("ana"));
        form->set(QStringLiteral("purpose"), QStringLiteral("marketing"));
        tests::pick(*form, QStringLiteral("fields"), {QStringLiteral("people.*")});
        form->set(QStringLiteral("reason"), QStringLiteral("incident 12"));
        form->set(QStringLiteral("until"), QStringLiteral("2026-01-01"));
        form->button()->click();
        QVERIFY(bench.settle());
        QVERIFY(!tests::problemAt(*form, QStringLiteral("until")).isEmpty());
        form->set(QStringLiteral("until"), QStringLiteral("2026-12-31"));
        form->button()->click();
        QVERIFY(bench.settle());
        QCOMPARE(inventory::AccessExceptionRepository(bench.workspace()).list()->size(), 1);
        QTRY_COMPARE(shownTable(page)->shownRows(), 1);
    }
    void everySectionIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("command");
        QTest::newRow("alerts") << QStringLiteral("alerts") << QString();
        QTest::newRow("requests") << QStringLiteral("requests") << QStringLiteral("consent.judge");
        QTest::newRow("consents") << QStringLiteral("consents") << QStringLiteral("consent.import");
        QTest::newRow("exceptions") << QStringLiteral("exceptions") << QStringLiteral("consent.exception");
        QTest::newRow("fields") << QStringLiteral("fields") << QStringLiteral("consent.fields");
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
        bench.fixture.shoot(bench.window, QStringLiteral("consent-") + section);
    }
};

HALLMARKER_TEST(TestConsentPage)
#include "TestConsentPage.moc"
