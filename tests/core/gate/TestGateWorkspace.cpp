#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/gate/FindingsRule.h"
#include "core/gate/Gate.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

namespace {

constexpr qint64 startOfTest = 1767225600000;
const FindingsRule workspaceRule;

} // namespace

/// The whole way: records and findings in a workspace, a policy, a decision.
class TestGateWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(startOfTest);
        m_ids = std::make_unique<SequenceIdSource>();
        WorkspaceOptions options;
        options.location = m_folder->filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = QStringLiteral("tester");
        auto workspace = Workspace::create(options, *m_clock, *m_ids);
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

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
    void nothingRequiredIsNotEvaluated()
    {
        QCOMPARE(exitCode("version: 1\n"), 3);
        QCOMPARE(exitCode("version: 1\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version, allow_none: true}\n"), 3);
        QCOMPARE(exitCode("version: 1\nfail_on_incomplete: false\nrequire:\n- id: k\n  check: c\n  subject: {kind: model-version}\n"), 3);
    }

private:
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
        const auto policy = parseGatePolicy(yaml, QStringLiteral("p.yaml"), rules);
        if (!policy)
            return -1;
        const auto report = evaluateGate(*m_workspace, *policy, rules, {}, m_clock->nowMs());
        if (!report)
            return -2;
        m_text = gateText(*report);
        return report->exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<SequenceIdSource> m_ids;
    std::unique_ptr<Workspace> m_workspace;
    QString m_text;
};

HALLMARKER_TEST(TestGateWorkspace)
#include "TestGateWorkspace.moc"
