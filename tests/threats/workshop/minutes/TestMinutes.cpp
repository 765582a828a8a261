#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"
#include "threats/workshop/minutes/MinutesDocument.h"
#include "threats/workshop/minutes/MinutesManifest.h"

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestMinutes : public QObject {
    Q_OBJECT
private:
    /// A whole session of a few minutes.
    static bool hold(WorkshopCase &one)
    {
        const auto works = [](const auto &result) {
            if (!result)
                qWarning("%s", qPrintable(result.error().toString()));
            return result.has_value();
        };
        one.minutes(1);
        if (!works(one.lead().start()))
            return false;
        one.minutes(7);
        if (!works(one.lead().step({})))
            return false;
        const auto threat = one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Rows are changed at night")));
        one.minutes(1);
        Contribution nothing = WorkshopCase::threat({}, QStringLiteral("scope:Trainer"), QStringLiteral("spoofing"));
        nothing.what = QStringLiteral("nothing");
        const auto looked = one.floor(QStringLiteral("Sid")).contribute(nothing);
        one.minutes(4);
        if (!works(threat) || !works(looked) || !works(one.lead().reveal()) || !works(one.lead().step({})))
            return false;
        const auto poll = one.lead().ask(QStringLiteral("How bad?"), {}, threat->head.id);
        if (!works(poll) || !works(one.floor(QStringLiteral("Pia")).vote(poll->head.id, QStringLiteral("high"))) || !works(one.floor(QStringLiteral("Olga")).vote(poll->head.id, QStringLiteral("high"))) || !works(one.lead().revealPoll(poll->head.id)))
            return false;
        WorkshopDecision decision;
        decision.subject = threat->head.id;
        decision.text = QStringLiteral("Sign the snapshots");
        decision.reason = QStringLiteral("Cheap, and the gate can check it");
        const auto decided = one.floor(QStringLiteral("Sid")).decide(decision);
        if (!works(decided) || !works(one.floor(QStringLiteral("Olga")).dissent(decided->head.id, QStringLiteral("Too late for this release"))))
            return false;
        WorkshopAction action;
        action.decision = decided->head.id;
        action.text = QStringLiteral("Sign on write");
        action.owner = QStringLiteral("Pia");
        action.due = QStringLiteral("2026-03-31");
        const auto agreed = one.floor(QStringLiteral("Sid")).act(action);
        Contribution parked = WorkshopCase::threat(QStringLiteral("Who owns the lake?"), {}, {});
        parked.what = QStringLiteral("question");
        one.minutes(1);
        const auto question = one.floor(QStringLiteral("Olga")).contribute(parked);
        if (!works(agreed) || !works(question) || !works(one.floor(QStringLiteral("Sid")).park(question->head.id, true)))
            return false;
        one.minutes(2);
        return works(one.lead().close());
    }

private Q_SLOTS:
    void areTheSameEveryTime()
    {
        WorkshopCase one;
        QVERIFY(hold(one));
        const LoadedWorkshop loaded = one.load();
        QCOMPARE(minutesDigest(one.load(QStringLiteral("Otto"))), minutesDigest(loaded)); // whoever looks
        QByteArray text = *MarkdownReportWriter().write(minutesDocument(loaded, {}));
        QCOMPARE(*MarkdownReportWriter().write(minutesDocument(one.load(), {})), text);
        text.replace(minutesDigest(loaded).toString().toUtf8(), "DIGEST"); // of ids, which differ in each run
        COMPARE_GOLDEN("workshop/minutes.md", text);
        for (const auto &bytes : {HtmlReportWriter().write(minutesDocument(loaded, {})), OdtReportWriter().write(minutesDocument(loaded, {})), DocxReportWriter().write(minutesDocument(loaded, {}))}) {
            VERIFY_RESULT(bytes);
            QVERIFY(bytes->size() > 1000);
        }
    }
    void thoseWhoWereThereSign_data() { WorkspaceFixture::addBackendRows(); }
    void thoseWhoWereThereSign()
    {
        QFETCH(int, backend);
        WorkshopCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason());
        const MinutesSigner key = MinutesDesk::workspaceSigner(one.workspace());
        QCOMPARE(MinutesDesk(one.workspace(), QStringLiteral("Pia")).sign(one.load(), key).error().kind, ErrorKind::Invalid); // not closed
        QVERIFY(hold(one));
        QCOMPARE(MinutesDesk(one.workspace(), QStringLiteral("Zoe")).sign(one.load(), key).error().kind, ErrorKind::Denied);
        VERIFY_RESULT(MinutesDesk(one.workspace(), QStringLiteral("Pia")).sign(one.load(), key, QStringLiteral("As it was")));
        VERIFY_RESULT(MinutesDesk(one.workspace(), QStringLiteral("Otto")).sign(one.load(), key));
        MinutesDesk desk(one.workspace());
        auto all = desk.list(one.load());
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 2);
        for (const JudgedMinutesSignature &signature : *all)
            QCOMPARE(minutesStandingName(signature.standing), QStringLiteral("holds"));
        // What becomes of an action does not touch what was signed; a changed decision does.
        const LoadedWorkshop before = one.load();
        VERIFY_RESULT(one.floor(QStringLiteral("Pia")).follow(before.actions.constFirst().head.id, true, QStringLiteral("SEC-7"), 0));
        QCOMPARE(desk.list(one.load())->constFirst().standing, MinutesStanding::Holds);
        QCOMPARE(MinutesDesk(one.workspace(), QStringLiteral("Sid")).sign(before, key).has_value(), true);
        VERIFY_RESULT(one.lead().reopen());
        WorkshopDecision decision = before.decisions.constFirst();
        decision.text = QStringLiteral("Do nothing");
        VERIFY_RESULT(one.floor(QStringLiteral("Sid")).decide(decision));
        VERIFY_RESULT(one.lead().close());
        all = desk.list(one.load());
        VERIFY_RESULT(all);
        QCOMPARE(all->constFirst().standing, MinutesStanding::ContentChanged);
        QVERIFY(all->constFirst().problem.contains(QStringLiteral("decisions")));
        // Nobody signs what has changed since it was read.
        QCOMPARE(MinutesDesk(one.workspace(), QStringLiteral("Sid")).sign(before, key).error().kind, ErrorKind::Conflict);
    }
    void aChangedSignatureDoesNotHold_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"by", "role", "statement", "at", "signature", "publicKey", "fingerprint", "workshop"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void aChangedSignatureDoesNotHold()
    {
        QFETCH(QString, field);
        WorkshopCase one;
        QVERIFY(hold(one));
        const auto made = MinutesDesk(one.workspace(), QStringLiteral("Pia")).sign(one.load(), MinutesDesk::workspaceSigner(one.workspace()));
        VERIFY_RESULT(made);
        VERIFY_RESULT(made->check());
        auto record = one.workspace().record(made->head.id);
        VERIFY_RESULT(record);
        QString text = record->body.value(field).toString();
        text[text.size() / 2] = text.at(text.size() / 2) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        record->body.insert(field, text);
        const auto read = MinutesSignature::fromRecord(*record);
        VERIFY_RESULT(read);
        QVERIFY(!read->check());
        QJsonObject manifest = made->manifest;
        manifest.insert(QStringLiteral("name"), QStringLiteral("Another"));
        MinutesSignature other = *made;
        other.manifest = manifest;
        QVERIFY(!other.check());
    }
};

HALLMARKER_TEST(TestMinutes)
#include "TestMinutes.moc"
