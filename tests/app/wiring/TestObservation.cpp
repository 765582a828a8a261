#include "app/wiring/AuditReports.h"
#include "app/wiring/CardExports.h"
#include "app/wiring/Datasheets.h"
#include "app/wiring/GateRun.h"
#include "app/wiring/Observation.h"
#include "core/check/CheckRegistry.h"
#include "core/digest/Hasher.h"
#include "core/report/MarkdownReportWriter.h"
#include "inventory/card/CardReport.h"
#include "inventory/datasets/TableRegistration.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace {

core::Result<inventory::DatasetVersion> registeredTable(InventoryCase &house)
{
    inventory::TableRegistrationRequest request;
    request.datasetName = QStringLiteral("people");
    request.versionName = QStringLiteral("people-1");
    request.source = {QStringLiteral("odbc:NOWHERE"), QStringLiteral("clinic.people"), QStringLiteral("sql")};
    request.digest = core::Hasher::of("one");
    HALLMARKER_ASSIGN(const inventory::DatasetImportResult result, inventory::registerTable(house.workspace(), request));
    return result.version;
}

inventory::TableLook seeing(const char *content, int *asked = nullptr)
{
    return [content, asked](const inventory::TableSource &, core::Progress &) -> core::Result<core::Digest> {
        if (asked != nullptr)
            ++*asked;
        return core::Hasher::of(content);
    };
}

const inventory::TableLook awayLook = [](const inventory::TableSource &, core::Progress &) -> core::Result<core::Digest> { return core::Error(core::ErrorKind::Unavailable, QStringLiteral("The source does not answer.")); };
const QString awaySentence = QStringLiteral("The table clinic.people of people-1 was not looked at: The source does not answer. What rests on it stands as last seen on 2026-03-01.");

/// Markdown without what it escapes.
QString plainMarkdown(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).remove(QLatin1Char('\\'));
}

} // namespace

/// What nobody could look at is said by all that judge findings.
class TestObservation : public QObject {
    Q_OBJECT
    const core::CheckRegistry m_checks;

private Q_SLOTS:
    void namesWhatNobodySaw()
    {
        InventoryCase house;
        const auto table = registeredTable(house);
        VERIFY_RESULT(table);
        auto unseen = wiring::observeEverything(house.workspace(), m_checks);
        VERIFY_RESULT(unseen);
        QCOMPARE(unseen->size(), 1);
        QCOMPARE(unseen->first().recordId, table->head.id.text());
        QCOMPARE(unseen->first().table, QStringLiteral("clinic.people"));
        QCOMPARE(unseen->first().reason, core::UnseenEvidence::Reason::NotAsked);
        QVERIFY(unseen->first().lastSeenMs > 0);
        unseen = wiring::observeEverything(house.workspace(), m_checks, core::Progress::none(), awayLook);
        VERIFY_RESULT(unseen);
        QCOMPARE(unseen->size(), 1);
        QCOMPARE(unseen->first().sentence(), awaySentence);
        int asked = 0;
        unseen = wiring::observeEverything(house.workspace(), m_checks, core::Progress::none(), seeing("one", &asked));
        VERIFY_RESULT(unseen);
        QVERIFY(unseen->isEmpty());
        QCOMPARE(asked, 1);
    }
    void aTableOfTwoVersionsIsAskedOnce()
    {
        InventoryCase house;
        VERIFY_RESULT(registeredTable(house));
        inventory::TableRegistrationRequest request;
        request.datasetName = QStringLiteral("people");
        request.source = {QStringLiteral("odbc:NOWHERE"), QStringLiteral("clinic.people"), QStringLiteral("sql")};
        request.digest = core::Hasher::of("two");
        VERIFY_RESULT(inventory::registerTable(house.workspace(), request));
        int asked = 0;
        VERIFY_RESULT(wiring::observeEverything(house.workspace(), m_checks, core::Progress::none(), seeing("two", &asked)));
        QCOMPARE(asked, 1);
    }
    void theGateTellsWhatItCouldNotSee()
    {
        InventoryCase house;
        const auto table = registeredTable(house);
        VERIFY_RESULT(table);
        VERIFY_RESULT(house.finding(QStringLiteral("privacy.risk"), {table->head.id.text()}));
        const QString policy = house.file(QStringLiteral("policy.yaml"), "version: 1\nrequire:\n- id: k\n  check: privacy.risk\n  subject: {kind: dataset-version, record: people-1}\n");
        const auto decide = [&](const inventory::TableLook &ask, bool accepts = false) {
            wiring::GateOrder order;
            order.policy = policy;
            order.acceptUnseen = accepts;
            auto gate = wiring::readGate(order);
            return gate ? wiring::runGate(house.workspace(), *gate, m_checks, core::Progress::none(), ask) : core::Result<core::GateReport>(gate.error());
        };
        auto report = decide(seeing("one"));
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 0);
        report = decide(awayLook);
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 3);
        QVERIFY(core::gateText(*report).contains(awaySentence));
        report = decide({});
        QCOMPARE(report->exitCode(), 3);
        report = decide(awayLook, true);
        QCOMPARE(report->exitCode(), 0);
        QVERIFY(report->warnings.value(0).startsWith(awaySentence));
        report = decide(seeing("two"));
        QCOMPARE(report->exitCode(), 1);
        QVERIFY(core::gateText(*report).contains(QStringLiteral("is stale")));
    }
    void aWorkspaceForReadingAsksTables()
    {
        InventoryCase house;
        VERIFY_RESULT(registeredTable(house));
        core::WorkspaceOptions options;
        options.location = house.workspace().location();
        options.readOnly = true;
        core::SequenceIdSource ids;
        auto reader = core::Workspace::open(options, house.clock(), ids);
        VERIFY_RESULT(reader);
        QCOMPARE(wiring::observeEverything(**reader, m_checks)->size(), 1);
        QVERIFY(wiring::observeEverything(**reader, m_checks, core::Progress::none(), seeing("one"))->isEmpty());
        const auto changed = wiring::observeEverything(**reader, m_checks, core::Progress::none(), seeing("two"));
        VERIFY_RESULT(changed);
        QCOMPARE(changed->size(), 1);
        QVERIFY2(changed->first().answer.contains(QStringLiteral("for reading only")), qPrintable(changed->first().answer));
    }
    void cardAndAuditReportSaySo()
    {
        InventoryCase house;
        const auto table = registeredTable(house);
        VERIFY_RESULT(table);
        const auto model = house.model(QStringLiteral("scorer"), {table->head.id});
        VERIFY_RESULT(model);
        const auto finding = house.finding(QStringLiteral("model.performance"), {model->version.head.id.text(), table->head.id.text()});
        VERIFY_RESULT(finding);
        const auto apart = house.model(QStringLiteral("apart"));
        VERIFY_RESULT(apart);

        const auto seen = wiring::cardOf(house.workspace(), m_checks, model->version.head.id.text(), core::Progress::none(), seeing("one"));
        VERIFY_RESULT(seen);
        QVERIFY(seen->unseen.isEmpty());
        const auto card = wiring::cardOf(house.workspace(), m_checks, model->version.head.id.text(), core::Progress::none(), awayLook);
        VERIFY_RESULT(card);
        QCOMPARE(card->unseen.size(), 1);
        QCOMPARE(card->notices().first(), awaySentence);
        const QString text = plainMarkdown(*core::MarkdownReportWriter().write(inventory::CardReport::build(*card)));
        QVERIFY2(text.contains(awaySentence), qPrintable(text.left(2000)));
        QVERIFY(text.contains(QStringLiteral("pass, as last seen")));
        for (const QString &format : {QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("cyclonedx"), QStringLiteral("annex-iv")}) {
            const auto made = wiring::renderCard(house.workspace(), *card, format, core::Progress::none());
            VERIFY_RESULT(made);
            QVERIFY2(plainMarkdown(made->bytes).contains(awaySentence), qPrintable(format));
        }
        const auto other = wiring::cardOf(house.workspace(), m_checks, apart->version.head.id.text(), core::Progress::none(), awayLook);
        VERIFY_RESULT(other);
        QVERIFY(other->unseen.isEmpty()); // nothing of that card rests on it

        const auto report = wiring::auditReportAs(house.workspace(), m_checks, QStringLiteral("md"), core::Progress::none(), awayLook);
        VERIFY_RESULT(report);
        QVERIFY(plainMarkdown(*report).contains(awaySentence));
        QVERIFY(plainMarkdown(*report).contains(QStringLiteral("as last seen |")) || plainMarkdown(*report).contains(QStringLiteral("as last seen")));
        const auto sheet = wiring::datasheetOf(house.workspace(), m_checks, table->head.id.text());
        VERIFY_RESULT(sheet);
        QVERIFY2(sheet->warnings.value(0).contains(QStringLiteral("Nobody asked its database.")), qPrintable(sheet->warnings.join(QLatin1Char('\n'))));
        const auto sound = wiring::auditReportAs(house.workspace(), m_checks, QStringLiteral("md"), core::Progress::none(), seeing("one"));
        VERIFY_RESULT(sound);
        QVERIFY(!plainMarkdown(*sound).contains(QStringLiteral("as last seen")));
    }
};

HALLMARKER_TEST(TestObservation)
#include "TestObservation.moc"
