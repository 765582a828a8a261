#include "app/wiring/AuditReports.h"
#include "app/wiring/Datasheets.h"
#include "core/json/CanonicalJson.h"
#include "core/log/AuditLog.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/datasheet/DatasheetRepository.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;
using inventory::DatasheetRepository;
using inventory::DatasheetView;

class TestDatasheets : public QObject {
    Q_OBJECT

    static core::Result<DatasheetView> sheet(InventoryCase &inventory, const QString &reference = QStringLiteral("adult"))
    {
        static const core::CheckRegistry checks;
        return wiring::datasheetOf(inventory.workspace(), checks, reference);
    }

private Q_SLOTS:
    void questionsAreTellable()
    {
        QStringList keys;
        std::optional<inventory::DatasheetSection> section;
        int sections = 0;
        for (const inventory::DatasheetQuestion &question : inventory::datasheetQuestions()) {
            QVERIFY2(!keys.contains(question.keyText()), question.key);
            keys += question.keyText();
            QVERIFY(question.questionText().endsWith(QLatin1Char('?')));
            sections += section != question.section ? 1 : 0;
            section = question.section;
        }
        QCOMPARE(sections, 7); // each part once, in its order
        QVERIFY(inventory::datasheetQuestion(QStringLiteral("nothing")) == nullptr);
    }
    void recordsAndFindingsAnswerWhatTheyCan()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const auto model = inventory.model(QStringLiteral("m"), {data->version.head.id});
        VERIFY_RESULT(model);
        const auto finding = inventory.finding(QStringLiteral("privacy.identifiability"), {data->version.head.id.text()});
        VERIFY_RESULT(finding);
        const auto view = sheet(inventory);
        VERIFY_RESULT(view);
        QVERIFY(view->answer("count").isDerived);
        QVERIFY(view->answer("count").lines.first().startsWith(QString::number(data->version.rows)));
        QCOMPARE(view->answer("content").lines.size(), data->version.columns.size());
        QVERIFY(view->answer("used").lines.join(QLatin1Char(' ')).contains(model->version.digest.toString()));
        QVERIFY(view->answer("identifiable").lines.join(QLatin1Char(' ')).contains(finding->id));
        QVERIFY(view->answer("updates").lines.last().contains(data->version.digest.toString()));
        QVERIFY(view->answer("ethics").isEmpty());
        QVERIFY(view->warnings.isEmpty());
        QCOMPARE(view->evidence.size(), 1);
        const auto size = inventory.workspace().log().size();
        VERIFY_RESULT(sheet(inventory)); // looking writes nothing
        QCOMPARE(*inventory.workspace().log().size(), *size);
    }
    void answersOfPeopleStandBeforeAndGoStale()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        VERIFY_RESULT(inventory.finding(QStringLiteral("privacy.identifiability"), {data->version.head.id.text()}));
        DatasheetRepository sheets(inventory.workspace());
        const auto refused = sheets.write(data->version.head.id, {{QStringLiteral("nothing"), QStringLiteral("x")}}, false);
        QVERIFY(!refused && refused.error().kind == core::ErrorKind::Usage);
        const auto written = sheets.write(data->version.head.id, {{QStringLiteral("ethics"), QStringLiteral("None was needed.")}, {QStringLiteral("count"), QStringLiteral("A few.")}}, false);
        VERIFY_RESULT(written);
        QCOMPARE(written->cites.size(), 1);
        auto view = sheet(inventory);
        VERIFY_RESULT(view);
        QCOMPARE(view->answer("count").lines, QStringList{QStringLiteral("A few.")});
        QVERIFY(!view->answer("count").isDerived);
        QVERIFY(view->warnings.isEmpty());
        // A later finding has to be read and cited.
        VERIFY_RESULT(inventory.finding(QStringLiteral("drift.columns"), {data->version.head.id.text()}));
        view = sheet(inventory);
        VERIFY_RESULT(view);
        QCOMPARE(view->warnings.size(), 1);
        VERIFY_RESULT(sheets.write(data->version.head.id, {{QStringLiteral("count"), QString()}}, true));
        view = sheet(inventory);
        VERIFY_RESULT(view);
        QVERIFY(view->warnings.isEmpty());
        QVERIFY(view->answer("count").isDerived); // taken back
        // Other bytes: findings and answers are stale, and the sheet says so.
        inventory.file(QStringLiteral("adult.csv"), "age,sex\n1,m\n");
        view = sheet(inventory);
        VERIFY_RESULT(view);
        QVERIFY2(view->warnings.size() >= 4, qPrintable(view->warnings.join(QLatin1Char('\n')))); // the file, two findings, the answers
        QCOMPARE(view->evidence.first().judged.standing, core::FindingStanding::Stale);
    }
    void formatsSayTheSame()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        VERIFY_RESULT(inventory.finding(QStringLiteral("privacy.identifiability"), {data->version.head.id.text()}));
        VERIFY_RESULT(DatasheetRepository(inventory.workspace()).write(data->version.head.id, {{QStringLiteral("ethics"), QStringLiteral("None <b>was</b> needed.")}}, false));
        const auto view = sheet(inventory);
        VERIFY_RESULT(view);
        const auto markdown = wiring::renderDatasheet(*view, QStringLiteral("md"));
        VERIFY_RESULT(markdown);
        for (const char *said : {"# Datasheet: ", "## Composition", "How many instances are there?", "4 rows", "Questions without an answer", "privacy.identifiability"})
            QVERIFY2(markdown->contains(said), said);
        const auto html = wiring::renderDatasheet(*view, QStringLiteral("html"));
        VERIFY_RESULT(html);
        QVERIFY(html->contains("None &lt;b&gt;was&lt;/b&gt; needed."));
        const auto json = wiring::renderDatasheet(*view, QStringLiteral("json"));
        VERIFY_RESULT(json);
        const auto parsed = core::parseJson(*json);
        VERIFY_RESULT(parsed);
        QCOMPARE(parsed->toObject().value(QLatin1String("answers")).toObject().value(QLatin1String("ethics")).toObject().value(QLatin1String("text")).toString(), QStringLiteral("None <b>was</b> needed."));
        QCOMPARE(parsed->toObject().value(QLatin1String("findings")).toArray().size(), 1);
        const auto odt = wiring::renderDatasheet(*view, QStringLiteral("odt"));
        VERIFY_RESULT(odt);
        QVERIFY(odt->startsWith("PK"));
        const auto unknown = wiring::renderDatasheet(*view, QStringLiteral("rtf"));
        QVERIFY(!unknown && unknown.error().kind == core::ErrorKind::Usage);
        const auto size = inventory.workspace().log().size();
        VERIFY_RESULT(wiring::noteDatasheetExport(inventory.workspace(), *view, QStringLiteral("md"), *markdown));
        QCOMPARE(*inventory.workspace().log().size(), *size + 1);
    }
};

HALLMARKER_TEST(TestDatasheets)
#include "TestDatasheets.moc"
