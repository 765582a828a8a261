#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestWorkshopFloor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenInSilenceIsHidden_data() { WorkspaceFixture::addBackendRows(); }
    void whatIsWrittenInSilenceIsHidden()
    {
        QFETCH(int, backend);
        WorkshopCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason());
        VERIFY_RESULT(one.lead().start());
        VERIFY_RESULT(one.lead().step(QStringLiteral("1")));
        const auto written = one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Canary 4711 poisons the lake")));
        VERIFY_RESULT(written);
        // Neither the record, its history, the search nor what others load tells the words, the place or the kind.
        const auto record = one.workspace().record(written->head.id);
        VERIFY_RESULT(record);
        QVERIFY(!QJsonDocument(record->body).toJson().contains("Canary"));
        QVERIFY(!QJsonDocument(record->body).toJson().contains("Lake"));
        QVERIFY(!record->name.contains(QStringLiteral("Canary")));
        const auto found = one.workspace().search(QStringLiteral("Canary"));
        VERIFY_RESULT(found);
        QVERIFY(found->isEmpty());
        const LoadedWorkshop others = one.load(QStringLiteral("Fay"));
        QVERIFY(others.contributions.constFirst().isSealed);
        QVERIFY(others.contributions.constFirst().text.isEmpty());
        QVERIFY(others.contributions.constFirst().element.isEmpty());
        QCOMPARE(others.coverage().seen(), 0);
        // The author sees and changes it; it stays sealed.
        Contribution own = one.load(QStringLiteral("Pia")).contributions.constFirst();
        QCOMPARE(own.text, QStringLiteral("Canary 4711 poisons the lake"));
        own.text = QStringLiteral("Canary 4712");
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).contribute(own));
        QVERIFY(one.load(QStringLiteral("Fay")).contributions.constFirst().text.isEmpty());
        QCOMPARE(one.lead(QStringLiteral("Pia")).reveal().error().kind, ErrorKind::Denied);
        VERIFY_RESULT(one.lead().reveal());
        QCOMPARE(one.load(QStringLiteral("Otto")).contributions.constFirst().text, QStringLiteral("Canary 4712"));
        QCOMPARE(one.load().coverage().seen(), 1);
        // After that the same item is open.
        const auto open = one.floor(QStringLiteral("Sid")).contribute(WorkshopCase::threat(QStringLiteral("Seen at once")));
        VERIFY_RESULT(open);
        QVERIFY(!open->isSealed);
        const auto verified = one.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }
    void rights_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("contributes");
        QTest::addColumn<bool>("records");
        QTest::addColumn<bool>("accepts");
        QTest::addColumn<bool>("leads");
        QTest::newRow("facilitator") << QStringLiteral("Fay") << true << true << false << true;
        QTest::newRow("scribe") << QStringLiteral("Sid") << true << true << false << false;
        QTest::newRow("owner") << QStringLiteral("Olga") << true << true << true << false;
        QTest::newRow("participant") << QStringLiteral("Pia") << true << false << false << false;
        QTest::newRow("observer") << QStringLiteral("Otto") << false << false << false << false;
        QTest::newRow("somebody from outside") << QStringLiteral("Zoe") << false << false << false << false;
    }
    void rights()
    {
        QFETCH(QString, who);
        QFETCH(bool, contributes);
        QFETCH(bool, records);
        QFETCH(bool, accepts);
        QFETCH(bool, leads);
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        const auto poll = one.lead().ask(QStringLiteral("How bad?"), {});
        VERIFY_RESULT(poll);
        const auto told = [](const auto &result) { return !result && result.error().kind == ErrorKind::Denied; };
        WorkshopFloor floor = one.floor(who);
        QCOMPARE(!told(floor.contribute(WorkshopCase::threat(QStringLiteral("T")))), contributes);
        QCOMPARE(!told(floor.vote(poll->head.id, QStringLiteral("low"))), contributes);
        WorkshopDecision decision;
        decision.text = QStringLiteral("D");
        decision.reason = QStringLiteral("R");
        QCOMPARE(!told(floor.decide(decision)), records);
        decision.treatment = QStringLiteral("accept");
        QCOMPARE(!told(floor.decide(decision)), accepts);
        WorkshopAction action;
        action.text = QStringLiteral("A");
        action.owner = QStringLiteral("Pia");
        action.due = QStringLiteral("2026-06-30");
        QCOMPARE(!told(floor.act(action)), records);
        WorkshopLead lead = one.lead(who);
        QCOMPARE(!told(lead.pause()), leads);
        QCOMPARE(!told(lead.start()), leads);
        QCOMPARE(!told(lead.step({})), leads);
        QCOMPARE(!told(lead.ask(QStringLiteral("Q"), {})), leads);
        QCOMPARE(!told(lead.revealPoll(poll->head.id)), leads);
        QCOMPARE(!told(lead.close()), leads);
    }
    void votesAreCountedTogetherAndBallotsDestroyed_data() { WorkspaceFixture::addBackendRows(); }
    void votesAreCountedTogetherAndBallotsDestroyed()
    {
        QFETCH(int, backend);
        WorkshopCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason());
        VERIFY_RESULT(one.lead().start());
        const auto poll = one.lead().ask(QStringLiteral("How bad?"), {});
        VERIFY_RESULT(poll);
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).vote(poll->head.id, QStringLiteral("low")));
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).vote(poll->head.id, QStringLiteral("critical"))); // thought better of it
        VERIFY_RESULT(one.floor(QStringLiteral("Sid")).vote(poll->head.id, QStringLiteral("high")));
        QCOMPARE(one.floor(QStringLiteral("Sid")).vote(poll->head.id, QStringLiteral("terrible")).error().kind, ErrorKind::Invalid);
        QVERIFY(one.load().polls.constFirst().counts.isEmpty());
        QVERIFY(one.load().hasVoted(poll->head.id, QStringLiteral("Pia")));
        const QString ballot = Ballot::idOf(poll->head.id, QStringLiteral("Pia"));
        const auto record = one.workspace().record(ballot);
        VERIFY_RESULT(record);
        QVERIFY(!QJsonDocument(record->body).toJson().contains("critical"));
        const auto counted = one.lead().revealPoll(poll->head.id);
        VERIFY_RESULT(counted);
        QCOMPARE(counted->counts, (QList<int>{0, 0, 1, 1}));
        QCOMPARE(counted->leading(), QStringLiteral("critical"));
        QVERIFY(!one.workspace().personal(ballot, Ballot::sealedField()));
        QCOMPARE(one.floor(QStringLiteral("Olga")).vote(poll->head.id, QStringLiteral("low")).error().kind, ErrorKind::Invalid);
        // Once more is the same result.
        const auto again = one.lead().revealPoll(poll->head.id);
        VERIFY_RESULT(again);
        QCOMPARE(again->counts, counted->counts);
        const auto verified = one.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }
    void decisionsNameReasonsAndConflicts()
    {
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        WorkshopDecision decision;
        decision.text = QStringLiteral("Sign the snapshots");
        QCOMPARE(one.floor(QStringLiteral("Sid")).decide(decision).error().where.pointer, QStringLiteral("/reason"));
        decision.reason = QStringLiteral("Cheap");
        const auto stored = one.floor(QStringLiteral("Sid")).decide(decision);
        VERIFY_RESULT(stored);
        // Dissent of two people stands beside each other, whoever was first.
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).dissent(stored->head.id, QStringLiteral("Too late")));
        VERIFY_RESULT(one.floor(QStringLiteral("Olga")).dissent(stored->head.id, QStringLiteral("Too dear")));
        QCOMPARE(one.floor(QStringLiteral("Otto")).dissent(stored->head.id, QStringLiteral("No")).error().kind, ErrorKind::Denied);
        QCOMPARE(one.load().decisions.constFirst().dissent.size(), 2);
        // An edit of what was read before is a conflict and changes nothing.
        WorkshopDecision late = *stored;
        late.text = QStringLiteral("Do nothing");
        QCOMPARE(one.floor(QStringLiteral("Sid")).decide(late).error().kind, ErrorKind::Conflict);
        QCOMPARE(one.load().decisions.constFirst().text, QStringLiteral("Sign the snapshots"));
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).dissent(stored->head.id, {}));
        QCOMPARE(one.load().decisions.constFirst().dissent.size(), 1);
    }
    void actionsNeedOwnerAndDay_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("owner") << QString() << QStringLiteral("2026-06-30") << QStringLiteral("/owner");
        QTest::newRow("no day") << QStringLiteral("Pia") << QString() << QStringLiteral("/due");
        QTest::newRow("no such day") << QStringLiteral("Pia") << QStringLiteral("2026-02-30") << QStringLiteral("/due");
    }
    void actionsNeedOwnerAndDay()
    {
        QFETCH(QString, owner);
        QFETCH(QString, due);
        QFETCH(QString, pointer);
        WorkshopCase one;
        WorkshopAction action;
        action.text = QStringLiteral("Sign");
        action.owner = owner;
        action.due = due;
        const auto stored = one.floor(QStringLiteral("Sid")).act(action);
        QVERIFY(!stored);
        QCOMPARE(stored.error().where.pointer, pointer);
    }
    void nobodyChangesAnothersContribution()
    {
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        const auto written = one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Mine")));
        VERIFY_RESULT(written);
        Contribution other = *written;
        other.text = QStringLiteral("Yours");
        QCOMPARE(one.floor(QStringLiteral("Sid")).contribute(other).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(one.floor(QStringLiteral("Sid")).park(written->head.id, true));
        QCOMPARE(one.load().parked().size(), 1);
        VERIFY_RESULT(one.floor(QStringLiteral("Sid")).park(written->head.id, false));
        QVERIFY(one.load().parked().isEmpty());
        QCOMPARE(one.floor(QStringLiteral("Pia")).park(written->head.id, true).error().kind, ErrorKind::Denied);
    }
};

HALLMARKER_TEST(TestWorkshopFloor)
#include "TestWorkshopFloor.moc"
