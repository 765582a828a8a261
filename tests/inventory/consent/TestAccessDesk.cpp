#include "tests/inventory/consent/ConsentDesk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestAccessDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesWhatItJudgedAndTellsOfDenials()
    {
        ConsentDesk on;
        QVERIFY(on.isReady);
        const auto taken = on.desk.take({on.request(QStringLiteral("model-training"), QStringLiteral("adult.age")), on.request(QStringLiteral("marketing"), QStringLiteral("adult.age")), on.request(QStringLiteral("model-training"), QStringLiteral("adult.name"))});
        VERIFY_RESULT(taken);
        QCOMPARE(taken->at(0).verdict, AccessVerdict::Allow);
        QCOMPARE(taken->at(0).judgements.first().bases, QStringList{on.consent.head.id.text()});
        QCOMPARE(taken->at(1).verdict, AccessVerdict::Deny);
        QCOMPARE(taken->at(2).verdict, AccessVerdict::Gap);
        QCOMPARE(on.heard.alerts.size(), 2);
        QCOMPARE(on.heard.alerts.at(0).cause, AlertCause::AccessDenied);
        QCOMPARE(on.heard.alerts.at(1).cause, AlertCause::AccessGap);
        QCOMPARE(AlertRepository(on.inventory.workspace()).list()->size(), 2);
        QCOMPARE(AccessRequestRepository(on.inventory.workspace()).list()->size(), 3);
    }
    void aWithdrawalTellsOfLiveGrantsAndModels()
    {
        ConsentDesk on;
        on.lineage.reach.reached = {{QStringLiteral("v"), QStringLiteral("dataset-version"), QStringLiteral("adult v1"), {}}, {QStringLiteral("m"), QStringLiteral("model-version"), QStringLiteral("scores 2.1"), {QStringLiteral("adult v1"), QStringLiteral("scores 2.1")}}};
        AccessRequest live = on.request(QStringLiteral("model-training"), QStringLiteral("adult.age"));
        live.untilMs = on.inventory.clock().nowMs() + 1000;
        AccessRequest once = on.request(QStringLiteral("model-training"), QStringLiteral("adult.age"));
        VERIFY_RESULT(on.desk.take({live, once}));
        QVERIFY(on.heard.alerts.isEmpty());
        on.inventory.clock().advanceMs(10);
        VERIFY_RESULT(on.desk.withdraw(on.consent.head.id, ConsentState::Withdrawn, QStringLiteral("subject")));
        QCOMPARE(on.heard.alerts.size(), 2);
        QCOMPARE(on.heard.alerts.at(0).cause, AlertCause::GrantWithoutConsent);
        QCOMPARE(on.heard.alerts.at(1).cause, AlertCause::ModelWithoutConsent);
        QCOMPARE(on.heard.alerts.at(1).path.size(), 2);
        on.heard.alerts.clear();
        VERIFY_RESULT(on.desk.withdraw(on.consent.head.id, ConsentState::Revoked, QStringLiteral("controller")));
        QVERIFY2(on.heard.alerts.isEmpty(), "it was gone already");
        QVERIFY(!on.desk.withdraw(on.consent.head.id, ConsentState::Given, QString()));
    }
    void anImportTellsOfAWithdrawalAsWell()
    {
        ConsentDesk on;
        on.lineage.reach.reached = {{QStringLiteral("m"), QStringLiteral("model-version"), QStringLiteral("scores 2.1"), {}}};
        const auto read = [](const char *events) { return ConsentImport(*PurposeTaxonomy::builtIn()).readJson(R"([{"record_id":"r-9","pii_principal_id":"ada","purpose":"newsletter","categories":["demographic"],"datasets":["adult"],"events":[)" + QByteArray(events) + "]}]", {}); };
        const auto first = on.desk.storeImported(read(R"({"time":"2026-01-01","state":"given"})")->consents);
        VERIFY_RESULT(first);
        QCOMPARE(first->added, 1);
        const auto again = on.desk.storeImported(read(R"({"time":"2026-01-01","state":"given"})")->consents);
        VERIFY_RESULT(again);
        QCOMPARE(again->unchanged, 1);
        QVERIFY(on.heard.alerts.isEmpty());
        const auto gone = on.desk.storeImported(read(R"({"time":"2026-01-01","state":"given"},{"time":"2026-02-01","state":"withdrawn"})")->consents);
        VERIFY_RESULT(gone);
        QCOMPARE(gone->changed, 1);
        QCOMPARE(on.heard.alerts.size(), 1);
        const auto stored = ConsentRecordRepository(on.inventory.workspace()).resolve(QStringLiteral("r-9"));
        VERIFY_RESULT(stored);
        QVERIFY2(!stored->subject.contains(QStringLiteral("ada")), "the record names a pseudonym");
        QCOMPARE(*on.inventory.workspace().personal(stored->head.id.text(), ConsentRecord::subjectField()), QStringLiteral("ada"));
    }
    void exceptionsNeedAReasonAndAnEnd()
    {
        ConsentDesk on;
        AccessException exception;
        exception.who = QStringLiteral("ana");
        exception.purpose = QStringLiteral("fraud-prevention");
        exception.fields = {QStringLiteral("adult.*")};
        exception.untilMs = on.inventory.clock().nowMs() + 1000;
        QVERIFY(!on.desk.grantException(exception));
        exception.reason = QStringLiteral("incident 7");
        exception.untilMs = 0;
        QVERIFY(!on.desk.grantException(exception));
        exception.untilMs = on.inventory.clock().nowMs() + 1000;
        VERIFY_RESULT(on.desk.grantException(exception));
        QCOMPARE(on.desk.preview(on.request(QStringLiteral("fraud-prevention"), QStringLiteral("adult.income")))->verdict, AccessVerdict::AllowByException);
        on.inventory.clock().advanceMs(1000);
        QCOMPARE(on.desk.preview(on.request(QStringLiteral("fraud-prevention"), QStringLiteral("adult.income")))->verdict, AccessVerdict::Deny);
    }
    void anAlertIsAcknowledgedOnce()
    {
        ConsentDesk on;
        VERIFY_RESULT(on.desk.take({on.request(QStringLiteral("marketing"), QStringLiteral("adult.age"))}));
        const auto alert = on.desk.acknowledge(on.heard.alerts.first().head.id);
        VERIFY_RESULT(alert);
        QCOMPARE(alert->acknowledgedBy, QStringLiteral("tester"));
        QCOMPARE(on.desk.acknowledge(alert->head.id)->head.revision, alert->head.revision);
    }
};

HALLMARKER_TEST(TestAccessDesk)
#include "TestAccessDesk.moc"
