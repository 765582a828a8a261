#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/gate/GateModel.h"
#include "core/digest/Hasher.h"
#include "threats/gate/RegisterJudge.h"

#include <QFile>

using namespace hallmarker::core;
using namespace hallmarker::tests;
using namespace hallmarker::threats;

class TestThreatGateRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const char *yaml, const char *status, GateSeverity severity, int exitCode) { QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(status) << int(severity) << exitCode; };
        row("open, as grave as what fails", "threats: {}\n", "open", GateSeverity::High, 1);
        row("open, less grave", "threats: {}\n", "open", GateSeverity::Medium, 0);
        row("accepted", "threats: {}\n", "accepted", GateSeverity::Critical, 0);
        row("an answer is missing", "threats: {}\n", "needs-answer", GateSeverity::High, 1);
        row("what answered it has run out", "threats: {}\n", "expired", GateSeverity::High, 1);
        row("only open counts", "fail_on_status: [open]\n", "needs-answer", GateSeverity::Critical, 0);
        row("within the limit", "threats: {max_severity: {accepted: high}}\n", "accepted", GateSeverity::High, 0);
        row("above the limit", "threats: {max_severity: {accepted: high}}\n", "accepted", GateSeverity::Critical, 1);
        row("above a low limit", "threats: {max_severity: {open: low}}\n", "open", GateSeverity::Medium, 1);
        row("a limit lets open ones pass", "threats: {max_severity: {open: high}}\n", "open", GateSeverity::High, 0);
        row("none at all", "threats: {max_severity: {mitigated-by-statement: none}}\n", "mitigated-by-statement", GateSeverity::Low, 1);
        row("no answers may be missing", "threats: {max_needs_answer: 0}\nfail_on_status: [open]\n", "needs-answer", GateSeverity::Low, 1);
        row("one may", "threats: {max_needs_answer: 1}\nfail_on_status: [open]\n", "needs-answer", GateSeverity::Low, 0);
    }
    void limits()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, status);
        QFETCH(int, severity);
        QFETCH(int, exitCode);
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        SaidJudge judge;
        judge.said = {gateThreat(status.toLatin1().constData(), GateSeverity(severity))};
        const auto report = model.decide(yaml, judge);
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), exitCode);
        const GateOutcome &outcome = report->results.first().outcome;
        QCOMPARE(outcome.key, QStringLiteral("MLT-048@ckpt@credit"));
        QCOMPARE(outcome.requirement, QStringLiteral("MLT-048"));
        QCOMPARE(outcome.tags, QStringList{QStringLiteral("CWE-502")});
        QVERIFY(!outcome.subjectDigest.isEmpty());
        QVERIFY(!report->demands.isEmpty());
    }
    void nothingAskedNothingSaid()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        SaidJudge judge;
        QCOMPARE(model.decide("name: x\n", judge)->results.size(), 0);
    }
    void noModelIsNoPass()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        SaidJudge judge;
        QCOMPARE(model.decide("threats: {model: nobody}\n", judge)->exitCode(), 1);
        QCOMPARE(model.decide("threats: {model: Credit scoring}\n", judge)->exitCode(), 0);
        GateModel empty({});
        QCOMPARE(empty.decide("threats: {}\n", judge)->exitCode(), 3); // nothing to judge
        VERIFY_RESULT(ThreatModelBook(*empty.workspace).remove(empty.id));
        QCOMPARE(empty.decide("threats: {}\n", judge)->exitCode(), 1);
        QCOMPARE(empty.decide("threats: {allow_none: true}\n", judge)->exitCode(), 3); // and then there was nothing to look at
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::newRow("unknown status") << QByteArray("threats:\n  max_severity: {opened: high}\n") << 3;
        QTest::newRow("unknown severity") << QByteArray("threats:\n  max_severity: {open: grave}\n") << 3;
        QTest::newRow("unknown key") << QByteArray("threats:\n  max_need_answer: 3\n") << 3;
        QTest::newRow("negative") << QByteArray("threats:\n  max_needs_answer: -1\n") << 3;
        QTest::newRow("no map") << QByteArray("threats: yes\n") << 2;
        QTest::newRow("status of another type") << QByteArray("fail_on_status: [1]\n") << 2;
        QTest::newRow("status that there is not") << QByteArray("fail_on_status: [opened]\n") << 2;
        QTest::newRow("condition that does not compile") << QByteArray("deny:\n  - id: x\n    when: \"e.nothing == 'x'\"\n") << 4;
        QTest::newRow("condition that does not end") << QByteArray("deny:\n  - id: x\n    when: \"e.authz ==\"\n") << 4;
        QTest::newRow("kind that there is not") << QByteArray("warn:\n  - id: x\n    when: \"e.authz == 'none'\"\n    kinds: [toaster]\n") << 5;
        QTest::newRow("rule without id") << QByteArray("deny:\n  - when: \"e.authz == 'none'\"\n") << 3;
        QTest::newRow("rule twice") << QByteArray("deny:\n  - {id: x, when: \"e.authz == 'none'\"}\n  - {id: x, when: \"e.authz == 'none'\"}\n") << 4;
        QTest::newRow("evidence of a kind that there is not") << QByteArray("required_evidence:\n  - {element_kind: toaster, evidence: check.poison}\n") << 3;
        QTest::newRow("record condition") << QByteArray("required_records:\n  - {record: dpia, for: \"e.nothing\"}\n") << 3;
    }
    void refusals()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        GateModel model({});
        SaidJudge judge;
        const auto report = model.decide(yaml, judge);
        QVERIFY(!report);
        QCOMPARE(report.error().exitCode(), 3);
        QVERIFY2(report.error().where.line == line, qPrintable(report.error().toString()));
    }
    void theRegisterIsAsked()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store", {{QStringLiteral("artifact_format"), QStringLiteral("pickle")}})});
        const auto loaded = ThreatModelBook(*model.workspace).load(model.id);
        VERIFY_RESULT(loaded);
        const auto threats = RegisterJudge().judge(*model.workspace, loaded->model, model.clock.nowMs());
        VERIFY_RESULT(threats);
        QVERIFY(!threats->isEmpty());
        bool isAsked = false;
        bool isOpen = false;
        for (const GateThreat &threat : *threats) {
            QVERIFY(ThreatPolicy::statuses().contains(threat.status));
            QVERIFY2(!threat.help.isEmpty() || threat.status != QLatin1String("needs-answer"), qPrintable(threat.key));
            QVERIFY(threat.tags.contains(QStringLiteral("security")));
            isAsked = isAsked || threat.status == QLatin1String("needs-answer");
            isOpen = isOpen || threat.status == QLatin1String("open");
        }
        QVERIFY(isAsked && isOpen);
        const auto report = model.decide("threats: {}\n", RegisterJudge());
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 1);
        QCOMPARE(report->results.size(), threats->size());
    }
    void aWaiverOfAnotherFileDies()
    {
        GateModel model({gateElement("ckpt", "checkpoint_store")});
        SaidJudge judge;
        judge.said = {gateThreat("open", GateSeverity::High)};
        judge.said.first().about = Hasher::of("file one");
        const ThreatGateRule rule(judge);
        auto policy = parseGatePolicy("version: 1\nthreats: {}\n", QStringLiteral("p.yaml"), {&rule});
        VERIFY_RESULT(policy);
        GateWaiver waiver;
        waiver.id = QStringLiteral("W1");
        waiver.finding = QStringLiteral("MLT-048@ckpt@credit");
        waiver.owner = QStringLiteral("ml");
        waiver.approvedBy = QStringLiteral("ciso");
        waiver.approvedMs = model.clock.nowMs();
        waiver.expiresMs = waiver.approvedMs + 86'400'000;
        waiver.scope = Hasher::of("file one");
        policy->waivers = {waiver};
        QCOMPARE(evaluateGate(*model.workspace, *policy, {&rule}, {}, model.clock.nowMs())->exitCode(), 0);
        judge.said.first().about = Hasher::of("file two");
        const auto killed = evaluateGate(*model.workspace, *policy, {&rule}, {}, model.clock.nowMs());
        QCOMPARE(killed->exitCode(), 1);
        QVERIFY(killed->results.first().outgrown.has_value());
    }
    void theSharedPolicyIsRead()
    {
        const QString path = sharedFile(QStringLiteral("formats/gate/gate-policy.example.yaml"));
        if (path.isEmpty())
            QSKIP("shared data are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SaidJudge judge;
        const ThreatGateRule rule(judge);
        const auto policy = parseGatePolicy(file.readAll(), path, {&rule});
        VERIFY_RESULT(policy);
        const auto threats = ThreatPolicy::parse(*policy);
        VERIFY_RESULT(threats);
        QCOMPARE(threats->evidence.size(), 2);
        QCOMPARE(threats->records.size(), 1);
        QCOMPARE(threats->elementRules.size(), 1);
        QVERIFY(threats->elementRules.first().severity == GateSeverity::Critical);
    }
};

HALLMARKER_TEST(TestThreatGateRule)
#include "TestThreatGateRule.moc"
