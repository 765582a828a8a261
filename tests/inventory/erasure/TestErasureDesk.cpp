#include "inventory/erasure/ErasureDesk.h"
#include "inventory/retention/RetentionBook.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/inventory/retention/FixedLineage.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace erasuredesk {

struct Desk {
    InventoryCase inventory;
    FixedLineage lineage;
    ErasureDesk desk{inventory.workspace(), lineage};
    QString data;
    QString model;

    Desk()
    {
        const auto imported = inventory.dataset();
        data = imported->version.head.id.text();
        model = inventory.model(QStringLiteral("m"), {imported->version.head.id})->version.head.id.text();
        lineage.reach.reached = {{data, QStringLiteral("dataset-version"), QStringLiteral("data"), {QStringLiteral("data")}},
                                 {model, QStringLiteral("model-version"), QStringLiteral("model"), {QStringLiteral("data"), QStringLiteral("model")}},
                                 {QStringLiteral("node:external-copy:s3|backup"), QStringLiteral("external-copy"), QStringLiteral("backup"), {QStringLiteral("data"), QStringLiteral("backup")}}};
        lineage.reach.review = {{QStringLiteral("node:dataset:db|totals"), QStringLiteral("dataset"), QStringLiteral("totals"), {QStringLiteral("data"), QStringLiteral("totals")}}};
        lineage.reach.stopped = {{QStringLiteral("data"), QStringLiteral("open-data"), QStringLiteral("anonymised"), QStringLiteral("finding_1"), 0}};
    }
    Result<ErasureCase> file()
    {
        ErasureRequest request;
        request.token = QStringLiteral("ER-1");
        request.subject = QStringLiteral("Ada Example");
        request.assets = {data};
        return desk.file(request);
    }
    ErasureTask task(const ErasureCase &erasure, const QString &asset)
    {
        const auto all = desk.tasks(erasure.head.id);
        for (const ErasureStanding &standing : *all)
            if (standing.task.asset == asset)
                return standing.task;
        return {};
    }
    Result<ErasureTask> decide(const ErasureTask &task, ErasureState state, const QByteArray &proof = "proof", const QString &reason = QStringLiteral("because"))
    {
        ErasureDecision decision;
        decision.task = task.head.id;
        decision.state = state;
        decision.reason = reason;
        decision.proof = proof;
        decision.proofMediaType = QStringLiteral("text/plain");
        return desk.decide(decision);
    }
    /// Decides all tasks but the one about `except`.
    void decideAll(const ErasureCase &erasure, const QString &except = {})
    {
        const auto all = desk.tasks(erasure.head.id);
        for (const ErasureStanding &standing : *all)
            if (standing.task.asset != except)
                VERIFY_RESULT(decide(standing.task, ErasureState::Done));
    }
};

} // namespace erasuredesk

using erasuredesk::Desk;

class TestErasureDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheDataToEveryPlace()
    {
        Desk desk;
        const auto erasure = desk.file();
        VERIFY_RESULT(erasure);
        QCOMPARE(desk.desk.tasks(erasure->head.id)->size(), 4);
        QCOMPARE(desk.task(*erasure, desk.data).action, ErasureAction::Delete);
        QCOMPARE(desk.task(*erasure, desk.model).action, ErasureAction::Retrain);
        QCOMPARE(desk.task(*erasure, QStringLiteral("node:external-copy:s3|backup")).action, ErasureAction::Notify);
        QCOMPARE(desk.task(*erasure, QStringLiteral("node:dataset:db|totals")).action, ErasureAction::Review);
        QCOMPARE(erasure->stoppedAt.size(), 1);
        QCOMPARE(instantText(erasure->deadlineMs).left(10), QStringLiteral("2026-04-01"));
        QCOMPARE(*desk.inventory.workspace().personal(erasure->head.id.text(), ErasureCase::subjectField()), QStringLiteral("Ada Example"));
        QVERIFY(!QJsonDocument(erasure->toJson()).toJson().contains("Ada"));
    }
    void closesOnlyWhenNothingIsOpen()
    {
        Desk desk;
        const auto erasure = desk.file();
        VERIFY_RESULT(erasure);
        desk.decideAll(*erasure, desk.model);
        const auto early = desk.desk.close(erasure->head.id, true);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Denied);
        QVERIFY(early.error().message.contains(QStringLiteral("model")));
        ErasureDecision later;
        later.task = desk.task(*erasure, desk.model).head.id;
        later.state = ErasureState::Scheduled;
        later.dueMs = desk.inventory.clock().nowMs() + 1000;
        VERIFY_RESULT(desk.desk.decide(later));
        QVERIFY2(!desk.desk.close(erasure->head.id, true), "scheduled is not decided");
        desk.inventory.clock().advanceMs(2000);
        const auto standings = desk.desk.tasks(erasure->head.id);
        QVERIFY(std::any_of(standings->begin(), standings->end(), [](const ErasureStanding &standing) { return standing.isOverdue; }));
        VERIFY_RESULT(desk.decide(desk.task(*erasure, desk.model), ErasureState::Retrained));
        VERIFY_RESULT(desk.desk.close(erasure->head.id, true));
        QVERIFY2(!desk.inventory.workspace().personal(erasure->head.id.text(), ErasureCase::subjectField()), "who asked is erased at the end");
    }
    void aHoldStopsTheErasure()
    {
        Desk desk;
        const auto erasure = desk.file();
        LegalHold hold;
        hold.head.name = QStringLiteral("Matter 7");
        hold.reason = QStringLiteral("litigation");
        hold.assets = {desk.data};
        RetentionBook book(desk.inventory.workspace(), desk.lineage);
        const auto placed = book.placeHold(hold);
        VERIFY_RESULT(placed);
        QCOMPARE(desk.task(*erasure, desk.data).state, ErasureState::Held);
        QCOMPARE(desk.decide(desk.task(*erasure, desk.data), ErasureState::Done).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(book.releaseHold(placed->head.id, QStringLiteral("settled")));
        desk.inventory.clock().advanceMs(1);
        QCOMPARE(desk.task(*erasure, desk.data).state, ErasureState::Found);
        VERIFY_RESULT(desk.decide(desk.task(*erasure, desk.data), ErasureState::Done));
    }
    void newLineageOpensAClosedCase()
    {
        Desk desk;
        const auto erasure = desk.file();
        desk.decideAll(*erasure);
        desk.lineage.reach.reached.append({QStringLiteral("node:prediction:log|scores"), QStringLiteral("prediction"), QStringLiteral("scores"), {}});
        QVERIFY2(!desk.desk.close(erasure->head.id, false), "the lineage has grown since the case was filed");
        desk.lineage.reach.reached.removeLast();
        VERIFY_RESULT(desk.desk.close(erasure->head.id, false));
        desk.lineage.reach.reached.append({QStringLiteral("node:prediction:log|scores"), QStringLiteral("prediction"), QStringLiteral("scores"), {}});
        const auto traced = desk.desk.trace(erasure->head.id);
        VERIFY_RESULT(traced);
        QVERIFY(!traced->isClosed());
        QVERIFY(!traced->reopenedBecause.isEmpty());
        QCOMPARE(desk.task(*erasure, QStringLiteral("node:prediction:log|scores")).action, ErasureAction::Expire);
    }
    void aRestoredBackupOpensDecidedTasks()
    {
        Desk desk;
        const auto erasure = desk.file();
        desk.decideAll(*erasure);
        VERIFY_RESULT(desk.desk.close(erasure->head.id, false));
        const auto count = desk.desk.reopenRestored({desk.data}, QStringLiteral("backup of 1 March restored"));
        VERIFY_RESULT(count);
        QCOMPARE(*count, 1);
        QCOMPARE(desk.task(*erasure, desk.data).state, ErasureState::Found);
        QVERIFY(!ErasureCaseRepository(desk.inventory.workspace()).find(erasure->head.id)->isClosed());
    }
    void decisionsNeedWhatCarriesThem_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("done without proof") << int(ErasureState::Done);
        QTest::newRow("refused without ground") << int(ErasureState::Refused);
        QTest::newRow("impossible without reason") << int(ErasureState::Impossible);
        QTest::newRow("scheduled without day") << int(ErasureState::Scheduled);
        QTest::newRow("retrained without version") << int(ErasureState::Retrained);
        QTest::newRow("unlearned without test") << int(ErasureState::Unlearned);
        QTest::newRow("judged anonymous without test") << int(ErasureState::JudgedAnonymous);
        QTest::newRow("held is no decision") << int(ErasureState::Held);
        QTest::newRow("found is no decision") << int(ErasureState::Found);
    }
    void decisionsNeedWhatCarriesThem()
    {
        QFETCH(int, state);
        Desk desk;
        const auto erasure = desk.file();
        QVERIFY(!desk.decide(desk.task(*erasure, desk.model), ErasureState(state), {}, QString()));
        QCOMPARE(desk.task(*erasure, desk.model).state, ErasureState::Found);
    }
    void aTestThatGoesStaleOpensItsTaskAgain()
    {
        Desk desk;
        const auto erasure = desk.file();
        ErasureDecision decision;
        decision.task = desk.task(*erasure, desk.model).head.id;
        decision.state = ErasureState::Unlearned;
        decision.evidenceId = desk.inventory.finding(QStringLiteral("privacy.membership"), {desk.data})->id;
        const auto otherThing = desk.desk.decide(decision); // a test of the data says nothing of the model
        QVERIFY(!otherThing);
        QCOMPARE(otherThing.error().kind, ErrorKind::Denied);
        decision.evidenceId = desk.inventory.finding(QStringLiteral("privacy.membership"), {desk.data, desk.model})->id;
        VERIFY_RESULT(desk.desk.decide(decision));
        const auto isOpen = [&] {
            const auto all = desk.desk.tasks(erasure->head.id);
            return std::any_of(all->begin(), all->end(), [&](const ErasureStanding &standing) { return standing.task.asset == desk.model && standing.isOpen; });
        };
        QVERIFY(!isOpen());
        DatasetVersionRepository versions(desk.inventory.workspace());
        DatasetVersion version = *versions.find(DatasetVersionId(desk.data));
        version.observed.digest = Digest::fromRaw(QByteArray(32, 'x'));
        VERIFY_RESULT(versions.save(version));
        QVERIFY2(isOpen(), "the evidence no longer holds");
    }
    void theTimeLimitIsExtendedOnceWithAReason()
    {
        Desk desk;
        const auto erasure = desk.file();
        QVERIFY(!desk.desk.extend(erasure->head.id, QString()));
        const auto extended = desk.desk.extend(erasure->head.id, QStringLiteral("many copies"));
        VERIFY_RESULT(extended);
        QCOMPARE(instantText(extended->deadlineMs).left(10), QStringLiteral("2026-06-01"));
        QVERIFY(!desk.desk.extend(erasure->head.id, QStringLiteral("more")));
    }
};

HALLMARKER_TEST(TestErasureDesk)
#include "TestErasureDesk.moc"
