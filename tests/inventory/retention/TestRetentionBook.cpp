#include "inventory/retention/RetentionBook.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/inventory/retention/FixedLineage.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace retentionbook {

struct RetentionDesk {
    InventoryCase inventory;
    FixedLineage lineage;
    RetentionBook book{inventory.workspace(), lineage};
    QString data;

    RetentionDesk()
    {
        data = inventory.dataset()->version.head.id.text();
    }
    Disposition decision(DispositionDecision what) const
    {
        Disposition result;
        result.asset = data;
        result.decision = what;
        result.reason = QStringLiteral("its time is over");
        return result;
    }
    Result<RetentionRule> rule(const QString &duration, RetentionBound bound)
    {
        RetentionRule result;
        result.head.name = duration;
        result.category = QStringLiteral("personal");
        result.duration = *CalendarDuration::parse(duration);
        result.bound = bound;
        return RetentionRuleRepository(inventory.workspace()).save(result);
    }
    Result<LegalHold> hold()
    {
        LegalHold result;
        result.head.name = QStringLiteral("Matter 7");
        result.reason = QStringLiteral("litigation");
        result.assets = {data};
        return book.placeHold(result);
    }
    qint64 now() { return inventory.clock().nowMs(); }
};

} // namespace retentionbook

using retentionbook::RetentionDesk;

class TestRetentionBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVersionIsLookedAt()
    {
        RetentionDesk desk;
        VERIFY_RESULT(desk.inventory.model(QStringLiteral("m"), {}));
        const auto items = desk.book.plan(desk.now());
        VERIFY_RESULT(items);
        QCOMPARE(items->size(), 2);
    }
    void nothingGoesWithoutProof()
    {
        RetentionDesk desk;
        const auto refused = desk.book.dispose(desk.decision(DispositionDecision::Deleted));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        const auto done = desk.book.dispose(desk.decision(DispositionDecision::Deleted), "rm -v: removed", QStringLiteral("text/plain"));
        VERIFY_RESULT(done);
        VERIFY_RESULT(desk.inventory.workspace().blobs().get(done->proof));
        QCOMPARE(desk.book.standingOf(desk.data, desk.now())->state, RetentionState::Disposed);
        QVERIFY(!desk.book.dispose(desk.decision(DispositionDecision::Deleted), "again", QStringLiteral("text/plain")));
    }
    void aHoldBeatsEverythingUntilTheLastIsReleased()
    {
        RetentionDesk desk;
        VERIFY_RESULT(desk.rule(QStringLiteral("P1D"), RetentionBound::Maximum));
        desk.inventory.clock().advanceMs(10LL * 24 * 3600 * 1000);
        const auto first = desk.hold();
        VERIFY_RESULT(first);
        const auto second = desk.hold();
        VERIFY_RESULT(second);
        const auto gone = [&desk] { return desk.book.dispose(desk.decision(DispositionDecision::Deleted), "proof", QStringLiteral("text/plain")); };
        QCOMPARE(gone().error().kind, ErrorKind::Denied);
        desk.inventory.clock().advanceMs(1);
        VERIFY_RESULT(desk.book.releaseHold(first->head.id, QStringLiteral("settled")));
        QVERIFY2(!desk.book.releaseHold(first->head.id, QStringLiteral("settled")), "a hold is released once");
        QCOMPARE(gone().error().kind, ErrorKind::Denied);
        QVERIFY2(!desk.book.releaseHold(second->head.id, QString()), "a release needs a reason");
        VERIFY_RESULT(desk.book.releaseHold(second->head.id, QStringLiteral("settled")));
        desk.inventory.clock().advanceMs(1);
        VERIFY_RESULT(gone());
    }
    void whatHasToBeKeptIsKept()
    {
        RetentionDesk desk;
        VERIFY_RESULT(desk.rule(QStringLiteral("P6Y"), RetentionBound::Minimum));
        QCOMPARE(desk.book.dispose(desk.decision(DispositionDecision::Deleted), "proof", QStringLiteral("text/plain")).error().kind, ErrorKind::Denied);
    }
    void anonymisedIsAClaimThatNeedsItsFinding()
    {
        RetentionDesk desk;
        Disposition decision = desk.decision(DispositionDecision::Anonymised);
        QCOMPARE(desk.book.dispose(decision).error().kind, ErrorKind::Denied);
        decision.evidenceId = desk.inventory.finding(QStringLiteral("privacy.identifiability"), {desk.data}, 0.5, Verdict::Fail)->id;
        QCOMPARE(desk.book.dispose(decision).error().kind, ErrorKind::Denied);
        const auto other = desk.inventory.dataset(QStringLiteral("other"));
        VERIFY_RESULT(other);
        decision.evidenceId = desk.inventory.finding(QStringLiteral("privacy.identifiability"), {other->version.head.id.text()})->id;
        QCOMPARE(desk.book.dispose(decision).error().kind, ErrorKind::Denied); // about something else
        decision.evidenceId = desk.inventory.finding(QStringLiteral("privacy.identifiability"), {desk.data})->id;
        const auto done = desk.book.dispose(decision);
        VERIFY_RESULT(done);
        QCOMPARE(desk.inventory.workspace().dependencies(done->head.id.text())->size(), 1);
    }
    void aHoldNeedsAReasonAndAThing()
    {
        RetentionDesk desk;
        LegalHold hold;
        hold.head.name = QStringLiteral("h");
        hold.assets = {desk.data};
        QVERIFY(!desk.book.placeHold(hold));
        hold.reason = QStringLiteral("audit");
        hold.assets = {QStringLiteral("dataset-version_NOPE")};
        QCOMPARE(desk.book.placeHold(hold).error().kind, ErrorKind::NotFound);
        hold.assets = {QStringLiteral("node:external-copy:s3|backup")}; // the lineage knows it, and nothing else
        VERIFY_RESULT(desk.book.placeHold(hold));
        hold.assets.clear();
        QVERIFY(!desk.book.placeHold(hold));
    }
};

HALLMARKER_TEST(TestRetentionBook)
#include "TestRetentionBook.moc"
