#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/gate/FindingsRule.h"
#include "core/gate/Gate.h"
#include "tests/core/gate/GateSample.h"
#include "tests/core/gate/GateSpace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

const FindingsRule unseenRule;
const QByteArray unseenPolicy = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: dataset-version, record: people}\n";
const QString unseenSentence = QStringLiteral("The table clinic.people of people was not looked at: The source does not answer. What rests on it stands as last seen on 2026-01-20.");

} // namespace

/// Findings on a table that nobody could look at before the gate judges.
class TestGateUnseen : public QObject, private GateSpace {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        VERIFY_RESULT(begin(gateNow));
        m_people = put("people", {});
        m_others = put("others", {});
        addFinding(m_people, Verdict::Pass);
    }
    void cleanup() { end(); }

    void aPassOnItIsNotEvaluated()
    {
        QCOMPARE(decide(unseenPolicy, {}).exitCode(), 0);
        const GateReport report = decide(unseenPolicy, {unseen(m_people)});
        QCOMPARE(report.exitCode(), 3);
        QCOMPARE(report.results.first().status(), QStringLiteral("incomplete"));
        QCOMPARE(report.results.first().outcome.unseen, QStringList{m_people.id});
        QCOMPARE(report.unseen.size(), 1);
        QCOMPARE(report.unseen.first().weight, GateUnseen::Weight::Doubt);
        QCOMPARE(report.unseen.first().keys, QStringList{report.results.first().outcome.key});
        QVERIFY(report.warnings.isEmpty());
        for (const GateFormat &format : gateFormats()) {
            QByteArray written = format.write(report);
            if (format.name == QStringLiteral("markdown"))
                written.replace("\\", ""); // what it escapes
            QVERIFY2(written.contains(unseenSentence.toUtf8()), qPrintable(format.name + QLatin1Char('\n') + QString::fromUtf8(written)));
        }
        QVERIFY(gateText(report).contains(QStringLiteral("UNSEEN      ") + unseenSentence));
        const QJsonObject json = QJsonDocument::fromJson(gateJson(report)).object();
        const QJsonObject one = json.value(QStringLiteral("unseen")).toArray().first().toObject();
        QCOMPARE(one.value(QStringLiteral("record")).toString(), m_people.id);
        QCOMPARE(one.value(QStringLiteral("reason")).toString(), QStringLiteral("no-answer"));
        QCOMPARE(one.value(QStringLiteral("weight")).toString(), QStringLiteral("doubt"));
        QCOMPARE(json.value(QStringLiteral("results")).toArray().first().toObject().value(QStringLiteral("unseen")).toArray(), QJsonArray{m_people.id});
    }
    void nobodyAskedIsSaid()
    {
        UnseenEvidence one = unseen(m_people);
        one.reason = UnseenEvidence::Reason::NotAsked;
        const GateReport report = decide(unseenPolicy, {one});
        QCOMPARE(report.exitCode(), 3);
        QVERIFY(gateText(report).contains(QStringLiteral("was not looked at: Nobody asked its database. What rests on it")));
    }
    void acceptedItIsAWarning()
    {
        const GateReport report = decide("fail_on_unseen: false\n" + unseenPolicy, {unseen(m_people)});
        QCOMPARE(report.exitCode(), 0);
        QCOMPARE(report.results.first().status(), QStringLiteral("pass"));
        QVERIFY2(report.results.first().outcome.message.contains(QStringLiteral("as of 2026-01-20")), qPrintable(report.results.first().outcome.message));
        QCOMPARE(report.unseen.first().weight, GateUnseen::Weight::Accepted);
        QCOMPARE(report.warnings.size(), 1);
        QVERIFY(report.warnings.first().startsWith(unseenSentence));
        QCOMPARE(gateText(report).count(unseenSentence), 1);
    }
    void whatNothingRestsOnIsANote()
    {
        const GateReport report = decide(unseenPolicy, {unseen(m_others)});
        QCOMPARE(report.exitCode(), 0);
        QCOMPARE(report.unseen.first().weight, GateUnseen::Weight::Note);
        QVERIFY(report.warnings.isEmpty());
        QVERIFY2(gateText(report).contains(QStringLiteral("NOTE        The table clinic.others of others was not looked at")), qPrintable(gateText(report)));
        QVERIFY(gateJunit(report).contains("<system-out>"));
        QVERIFY(!gateJunit(decide(unseenPolicy, {})).contains("<system-out>"));
    }
    void aFailureStaysOne()
    {
        m_clock->advanceMs(1000);
        addFinding(m_people, Verdict::Fail);
        const GateReport report = decide(unseenPolicy, {unseen(m_people)});
        QCOMPARE(report.exitCode(), 1);
        QCOMPARE(report.results.first().status(), QStringLiteral("fail"));
        QVERIFY(report.results.first().reason().contains(QStringLiteral("was not looked at")));
        // Not even a policy that lets the incomplete pass turns it into one.
        QCOMPARE(decide("fail_on_incomplete: false\n" + unseenPolicy, {unseen(m_people)}).exitCode(), 1);
    }
    void itReachesAsFarAsAChangeWould()
    {
        const Record model = put("model", {{m_people.id, m_people.basis, QStringLiteral("trained-on")}});
        addFinding(model, Verdict::Pass);
        const QByteArray policy = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: dataset-version, record: model}\n";
        QCOMPARE(decide(policy, {}).exitCode(), 0);
        QCOMPARE(decide(policy, {unseen(m_people)}).exitCode(), 3);
        QCOMPARE(decide(policy, {unseen(m_others)}).exitCode(), 0);
    }
    void aWaiverHoldsOnlyWhenItIsBoundToNoContent()
    {
        addFinding(m_others, Verdict::Pass); // something that was looked at
        const QByteArray both = unseenPolicy + "- id: l\n  check: c\n  subject: {kind: dataset-version, record: others}\n";
        const QString key = decide(both, {}).results.first().outcome.key;
        GateWaiver waiver = gateWaiver("W-1", key.toLatin1().constData(), "2026-02-20");
        m_waivers = {waiver};
        QCOMPARE(decide(both, {unseen(m_people)}).exitCode(), 0);
        waiver.scope = m_people.basis;
        m_waivers = {waiver};
        const GateReport report = decide(both, {unseen(m_people)});
        QCOMPARE(report.exitCode(), 3);
        QVERIFY2(gateText(report).contains(QStringLiteral("nobody can tell whether the waiver W-1")), qPrintable(gateText(report)));
        QCOMPARE(decide("fail_on_unseen: false\n" + both, {unseen(m_people)}).exitCode(), 0);
    }

private:
    static UnseenEvidence unseen(const Record &record)
    {
        return {record.id, record.name, QString(QStringLiteral("clinic.") + record.name), UnseenEvidence::Reason::NoAnswer, QStringLiteral("The source does not answer."), instantFromText(QStringLiteral("2026-01-20T08:00:00.000Z"))};
    }
    Record put(const char *name, const QList<Dependency> &dependencies)
    {
        Record stored;
        const auto written = m_workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.kind = QStringLiteral("dataset-version");
            draft.name = QString::fromLatin1(name);
            draft.basis = Hasher::of(name);
            HALLMARKER_ASSIGN(stored, transaction.put(draft, 0));
            return dependencies.isEmpty() ? Result<void>() : transaction.setDependencies(stored.id, dependencies);
        });
        if (!written)
            qWarning() << written.error().toString();
        return stored;
    }
    void addFinding(const Record &about, Verdict verdict)
    {
        Finding finding;
        finding.checkId = QStringLiteral("c");
        finding.checkVersion = QStringLiteral("1");
        finding.inputs = {{QStringLiteral("data"), about.id, about.kind, about.name, about.basis}};
        finding.verdict = verdict;
        finding.startedMs = m_clock->nowMs();
        VERIFY_RESULT(FindingRepository(*m_workspace).add(finding));
    }
    GateReport decide(const QByteArray &yaml, const QList<UnseenEvidence> &unseen)
    {
        const QList<const GateRule *> rules{&unseenRule};
        auto policy = parseGatePolicy(yaml, QStringLiteral("p.yaml"), rules);
        if (!policy) {
            qWarning() << policy.error().toString();
            return {};
        }
        policy->waivers += m_waivers;
        const auto report = evaluateGate(*m_workspace, *policy, rules, {}, m_clock->nowMs(), Progress::none(), unseen);
        return report ? *report : GateReport();
    }

    Record m_people;
    Record m_others;
    QList<GateWaiver> m_waivers;
};

HALLMARKER_TEST(TestGateUnseen)
#include "TestGateUnseen.moc"
