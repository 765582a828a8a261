#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/gate/FindingsRule.h"
#include "core/gate/Gate.h"
#include "core/gate/WaiverBook.h"
#include "tests/core/gate/GateSpace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::GateSpace;

namespace {

constexpr qint64 startOfTest = 1767225600000;
const FindingsRule workspaceRule;

} // namespace

/// The whole way: records and findings in a workspace, a policy, a decision.
class TestGateWorkspace : public QObject, private GateSpace {
    Q_OBJECT
private Q_SLOTS:
    void init() { VERIFY_RESULT(begin(startOfTest)); }
    void cleanup() { end(); }

    void fromNothingToPassToStale()
    {
        const QByteArray yaml = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, where: {stage: production}}\n  max_age_days: 30\n  figures: [{figure: k, min: 5}]\n";
        QCOMPARE(exitCode(yaml), 1); // no such record: incomplete, which fails
        const Record model = put({}, "one", "production", 0);
        QCOMPARE(exitCode(yaml), 1); // no finding
        addFinding(model, 4);
        QCOMPARE(exitCode(yaml), 1); // k is too small
        m_clock->advanceMs(1000);
        addFinding(model, 5);
        QCOMPARE(exitCode(yaml), 0);
        put({}, "other", "test", 0); // a record that "where" leaves out
        QCOMPARE(exitCode(yaml), 0);
        put(model.id, "two", "production", model.revision); // the model changed: the finding is stale
        QCOMPARE(exitCode(yaml), 1);
        QVERIFY(m_text.contains(QStringLiteral("stale")));
        put(model.id, "one", "production", model.revision + 1); // and back again
        QCOMPARE(exitCode(yaml), 0);
        m_clock->advanceMs(31 * 86'400'000LL);
        QCOMPARE(exitCode(yaml), 1);
        QVERIFY(m_text.contains(QStringLiteral("days old")));
    }
    void oneRecordByName()
    {
        const Record model = put({}, "one", "production", 0);
        addFinding(model, 9);
        QCOMPARE(exitCode("version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, record: credit}\n"), 0);
        QCOMPARE(exitCode("version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, record: nobody}\n"), 1);
        QCOMPARE(exitCode("version: 1\nrequire:\n- id: k\n  check: other\n  subject: {kind: model-version, record: credit}\n"), 1);
    }
    void theNewestVersionOfAParentIsMeant()
    {
        const QByteArray yaml = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, record: lending}\n";
        const QString parent = putAs("model", "lending", {});
        QCOMPARE(exitCode(yaml), 1);
        QVERIFY2(m_text.contains(QStringLiteral("has no version yet")), qPrintable(m_text));
        const Record first = version(putAs("model-version", "lending@1", {{QStringLiteral("model"), parent}}));
        addFinding(first, 5);
        QCOMPARE(exitCode(yaml), 0);
        m_clock->advanceMs(1000);
        const Record second = version(putAs("model-version", "lending@2", {{QStringLiteral("model"), parent}}));
        QCOMPARE(exitCode(yaml), 1); // the finding of the older one is no evidence for the newest
        addFinding(second, 5);
        QCOMPARE(exitCode(yaml), 0);
    }
    void aStoreThatCannotBeReadIsNoFailure()
    {
        put({}, "one", "production", 0);
        const QByteArray named = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, record: credit}\n";
        QCOMPARE(exitCode(named), 1);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
            other.setDatabaseName(m_folder->filePath(QStringLiteral("w.hallmarker")));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("ALTER TABLE record RENAME TO elsewhere")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
        QCOMPARE(exitCode(named), 3); // "not there" would be a failure; nobody could look
        QCOMPARE(exitCode("version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version}\n"), 3);
    }
    void aCancelledRuleSaysSo()
    {
        struct Stopped : Progress {
            void report(const QString &, qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        } stopped;
        put({}, "one", "production", 0);
        const auto policy = parseGatePolicy("version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version}\n", QStringLiteral("p.yaml"), {&workspaceRule});
        VERIFY_RESULT(policy);
        const auto outcomes = workspaceRule.evaluate({*m_workspace, *policy, m_clock->nowMs(), stopped});
        QVERIFY(!outcomes);
        QCOMPARE(outcomes.error().kind, ErrorKind::Cancelled);
        const auto report = evaluateGate(*m_workspace, *policy, {&workspaceRule}, {}, m_clock->nowMs(), stopped);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }
    void nothingRequiredIsNotEvaluated()
    {
        QCOMPARE(exitCode("version: 1\n"), 3);
        QCOMPARE(exitCode("version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, allow_none: true}\n"), 3);
        QCOMPARE(exitCode("version: 1\nfail_on_incomplete: false\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version}\n"), 1); // looked for, and not there
    }
    void oneDayPastItsAgeFlipsAndIsNamed()
    {
        const QByteArray yaml = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version}\n  max_age_days: 30\n";
        addFinding(put({}, "one", "production", 0), 5);
        m_clock->advanceMs(30 * 86'400'000LL);
        QCOMPARE(exitCode(yaml), 0);
        QCOMPARE(m_report.flips.size(), 1);
        QCOMPARE(m_report.flips.first().atMs, m_clock->nowMs() + 1); // the instant at which it is too old
        QVERIFY(!m_report.warnings.isEmpty());
        m_clock->advanceMs(1);
        QCOMPARE(exitCode(yaml), 1);
        m_clock->advanceMs(86'399'999);
        QCOMPARE(exitCode(yaml), 1);
        QVERIFY2(m_text.contains(QStringLiteral("The finding of c on credit is 31 days old; the limit is 30.")), qPrintable(m_text));
        QVERIFY(m_report.results.first().recordId().startsWith(QStringLiteral("finding_")));
        // The gate may be asked about a day before.
        const QList<const GateRule *> rules{&workspaceRule};
        const auto policy = parseGatePolicy(yaml, QStringLiteral("p.yaml"), rules);
        VERIFY_RESULT(policy);
        QCOMPARE(evaluateGate(*m_workspace, *policy, rules, {}, startOfTest)->exitCode(), 0);
    }
    void anotherModelFileKillsTheWaiver()
    {
        const QByteArray yaml = "version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version}\n";
        const Record model = put({}, "one", "production", 0);
        QCOMPARE(exitCode(yaml), 1);
        const GateOutcome failing = m_report.results.first().outcome;
        WaiverBook book(*m_workspace);
        const auto asked = book.ask({failing.key, failing.subjectId, failing.subjectName, failing.subjectDigest, QStringLiteral("tomorrow"), QStringLiteral("ml"), m_clock->nowMs() + 20 * 86'400'000LL, {}}, 90);
        VERIFY_RESULT(asked);
        QCOMPARE(exitCode(yaml), 1); // nobody has approved it
        QVERIFY(m_text.contains(QStringLiteral("waits for somebody else's approval")));
        approveAs(QStringLiteral("ciso"), asked->waiver.id);
        QCOMPARE(exitCode(yaml), 0);
        put(model.id, "two", "production", model.revision);
        QCOMPARE(exitCode(yaml), 1);
        QVERIFY2(m_text.contains(QStringLiteral("was given for another content")), qPrintable(m_text));
    }

private:
    void approveAs(const QString &who, const QString &waiver)
    {
        auto other = Workspace::open(optionsOf(who), *m_clock, *m_ids);
        VERIFY_RESULT(other);
        VERIFY_RESULT(WaiverBook(**other).approve(waiver));
    }
    Record put(const QString &id, const char *content, const char *stage, qint64 expectedRevision)
    {
        Record stored;
        const auto written = m_workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.id = id;
            draft.kind = QStringLiteral("model-version");
            draft.name = QByteArray(stage) == "production" ? QStringLiteral("credit") : QStringLiteral("other");
            draft.body = {{QStringLiteral("stage"), QString::fromLatin1(stage)}};
            draft.basis = Hasher::of(content);
            HALLMARKER_ASSIGN(stored, transaction.put(draft, expectedRevision));
            return {};
        });
        if (!written)
            qWarning() << written.error().toString();
        return stored;
    }
    QString putAs(const char *kind, const char *name, const QJsonObject &body)
    {
        QString id;
        const auto written = m_workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.kind = QString::fromLatin1(kind);
            draft.name = QString::fromLatin1(name);
            draft.body = body;
            draft.basis = Hasher::of(name);
            HALLMARKER_ASSIGN(const Record stored, transaction.put(draft, 0));
            id = stored.id;
            return {};
        });
        if (!written)
            qWarning() << written.error().toString();
        return id;
    }
    Record version(const QString &id) 
    {
        const auto record = m_workspace->record(id);
        return record ? *record : Record();
    }
    void addFinding(const Record &model, double k)
    {
        Finding finding;
        finding.checkId = QStringLiteral("c");
        finding.checkVersion = QStringLiteral("1");
        finding.inputs = {{QStringLiteral("model"), model.id, model.kind, model.name, model.basis}};
        finding.figures = {Figure{QStringLiteral("k"), k}};
        finding.verdict = Verdict::Pass;
        finding.startedMs = m_clock->nowMs();
        const auto added = FindingRepository(*m_workspace).add(finding);
        if (!added)
            qWarning() << added.error().toString();
    }
    int exitCode(const QByteArray &yaml)
    {
        const QList<const GateRule *> rules{&workspaceRule};
        auto policy = parseGatePolicy(yaml, QStringLiteral("p.yaml"), rules);
        if (!policy)
            return -1;
        if (const auto waivers = WaiverBook(*m_workspace).waivers())
            policy->waivers += *waivers;
        const auto report = evaluateGate(*m_workspace, *policy, rules, {}, m_clock->nowMs());
        if (!report)
            return -2;
        m_text = gateText(*report);
        m_report = *report;
        return report->exitCode();
    }

    QString m_text;
    GateReport m_report;
};

HALLMARKER_TEST(TestGateWorkspace)
#include "TestGateWorkspace.moc"
