#include "core/gate/FindingsRule.h"
#include "core/gate/Gate.h"
#include "lineage/review/NodeRemarks.h"
#include "tests/lineage/signoff/ReviewBench.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using tests::ReviewBench;

namespace {

const core::FindingsRule reviewRule;

core::Result<core::Record> putRecord(core::Workspace &workspace, const QString &id, const QString &kind, const QString &content)
{
    core::Record record;
    const core::Result<void> written = workspace.write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.id = id;
        draft.kind = kind;
        draft.name = QStringLiteral("credit");
        draft.body = {{QStringLiteral("content"), content}};
        const auto known = id.isEmpty() ? core::Result<core::Record>(core::Error(core::ErrorKind::NotFound, {})) : transaction.record(id);
        HALLMARKER_ASSIGN(record, transaction.put(draft, known ? known->revision : 0));
        return {};
    });
    return written ? core::Result<core::Record>(record) : core::Result<core::Record>(written.error());
}

/// A finding that some anonymisation holds, over that record.
core::Result<core::Finding> evidenceOver(core::Workspace &workspace, const core::Record &data, qint64 validUntilMs)
{
    core::Finding finding;
    finding.checkId = QStringLiteral("privacy.identifiability");
    finding.checkVersion = QStringLiteral("1");
    finding.inputs = {{QStringLiteral("data"), data.id, data.kind, data.name, data.basis}};
    finding.figures = {{QStringLiteral("k"), 12.0}};
    finding.verdict = core::Verdict::Pass;
    finding.startedMs = workspace.clock().nowMs();
    finding.validUntilMs = validUntilMs;
    return core::FindingRepository(workspace).add(finding);
}

} // namespace

class TestReviewDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsAndTells()
    {
        ReviewBench bench(0);
        VERIFY_RESULT(bench.tell({{ReviewBench::dataset(QStringLiteral("raw")), ReviewBench::dataset(QStringLiteral("clean"))}}));
        const auto review = bench.desk().sign({ReviewScope::around(ReviewBench::dataset(QStringLiteral("clean")), 1, 1), true, QStringLiteral(" looked at with Ana "), 0});
        VERIFY_RESULT(review);
        QVERIFY(review->isCurrent());
        QVERIFY(review->isCorrect);
        QCOMPARE(review->note, QStringLiteral("looked at with Ana"));
        QCOMPARE(review->reviewer, bench.fixture.workspace().actor().name);
        QCOMPARE(review->judged.finding.figure(QStringLiteral("nodes"))->value, 2.0);
        QCOMPARE(review->scope.title(), QStringLiteral("db / clean, 1 step(s) upstream, 1 step(s) downstream"));
        // What was signed is kept, and its digest is what the review rests on.
        const auto content = bench.desk().content(*review);
        VERIFY_RESULT(content);
        QCOMPARE(content->digest(), review->judged.finding.inputs.first().digest);
        QCOMPARE(content->digest(), review->judged.finding.artefacts.first());
        const auto list = bench.desk().list();
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 1);
        QVERIFY(!bench.desk().find(QStringLiteral("nothing")));
    }
    void saysWhatChanged()
    {
        ReviewBench bench(0);
        const NodeKey raw = ReviewBench::dataset(QStringLiteral("raw"));
        const NodeKey clean = ReviewBench::dataset(QStringLiteral("clean"));
        VERIFY_RESULT(bench.tell({{raw, clean}}));
        const auto review = bench.sign(ReviewScope::around(clean, 1, 1));
        VERIFY_RESULT(review);
        VERIFY_RESULT(bench.tell({{clean, ReviewBench::dataset(QStringLiteral("report\x202e<b>"))}, {raw, clean, EdgeKind::Derives, Transform::Join}}));
        VERIFY_RESULT(bench.label(raw, Classification::Special));
        VERIFY_RESULT(bench.say(clean, "schema", R"([{"name":"age"}])"));
        QCOMPARE(bench.changes(review->id()), QStringList({QStringLiteral("clean is another: columns."), QStringLiteral("raw is another: labels."), QStringLiteral("report[U+202E]<b> was added."), QStringLiteral("The step clean → report[U+202E]<b> was added."),
                                                           QStringLiteral("The step raw → clean is another: transformation.")}));
        const auto stale = bench.desk().find(review->id());
        VERIFY_RESULT(stale);
        const auto reason = bench.desk().reason(*stale);
        VERIFY_RESULT(reason);
        QVERIFY2(reason->startsWith(QLatin1String("clean is another: columns. And 4 more")), qPrintable(*reason));
    }
    void restsOnTheEvidenceOfItsSteps()
    {
        ReviewBench bench(0);
        core::Workspace &workspace = bench.fixture.workspace();
        const NodeKey raw = ReviewBench::dataset(QStringLiteral("raw"));
        const NodeKey clean = ReviewBench::dataset(QStringLiteral("clean"));
        VERIFY_RESULT(bench.tell({{raw, clean}}));
        const auto data = putRecord(workspace, {}, QStringLiteral("dataset-version"), QStringLiteral("one"));
        VERIFY_RESULT(data);
        const qint64 until = workspace.clock().nowMs() + 1000;
        const auto evidence = evidenceOver(workspace, *data, until);
        VERIFY_RESULT(evidence);
        EdgeCut cut{raw, clean, {}};
        cut.terms.transform = Transform::Anonymise;
        cut.terms.evidence = evidence->id;
        VERIFY_RESULT(LabelRepository(workspace).setCut(cut));
        const auto review = bench.sign(ReviewScope::around(clean, 1, 0));
        VERIFY_RESULT(review);
        QCOMPARE(review->judged.finding.validUntilMs, until);
        VERIFY_RESULT(putRecord(workspace, data->id, data->kind, QStringLiteral("two")));
        const auto stale = bench.desk().find(review->id());
        VERIFY_RESULT(stale);
        QCOMPARE(core::findingStandingName(stale->judged.standing), QStringLiteral("stale"));
        QCOMPARE(stale->judged.causes.first().path, QStringList({data->id, evidence->id, review->id()})); // the way it came
        QCOMPARE(bench.changes(review->id()), QStringList());                                              // the part itself is as it was
        const auto reason = bench.desk().reason(*stale);
        VERIFY_RESULT(reason);
        QVERIFY2(reason->contains(QLatin1String("credit")), qPrintable(*reason));
        VERIFY_RESULT(putRecord(workspace, data->id, data->kind, QStringLiteral("one")));
        QCOMPARE(bench.standing(review->id()), QStringLiteral("current"));
        bench.fixture.clock().advanceMs(1000);
        QCOMPARE(bench.standing(review->id()), QStringLiteral("expired"));
    }
    void restsOnTheVersionsItStandsFor()
    {
        ReviewBench bench(0);
        core::Workspace &workspace = bench.fixture.workspace();
        const NodeKey clean = ReviewBench::dataset(QStringLiteral("clean"));
        VERIFY_RESULT(bench.tell({{ReviewBench::dataset(QStringLiteral("raw")), clean}}));
        const auto version = putRecord(workspace, {}, QStringLiteral("model-version"), QStringLiteral("one"));
        VERIFY_RESULT(version);
        const QByteArray policy = "version: 1\nrequire:\n- id: reviewed\n  check: lineage.review\n  subject: {kind: model-version}\n";
        const auto gate = [&] {
            const QList<const core::GateRule *> rules{&reviewRule};
            const auto parsed = core::parseGatePolicy(policy, QStringLiteral("policy.yaml"), rules);
            if (!parsed)
                return -1;
            const auto report = core::evaluateGate(workspace, *parsed, rules, {}, workspace.clock().nowMs());
            return report ? report->exitCode() : -2;
        };
        QCOMPARE(gate(), 1); // nobody has reviewed it
        VERIFY_RESULT(LineageWriter(workspace).bind({clean.kind, clean.space, clean.name}, version->id));
        const auto review = bench.sign(ReviewScope::around(clean, 1, 0));
        VERIFY_RESULT(review);
        QCOMPARE(gate(), 0);
        VERIFY_RESULT(bench.label(clean, Classification::Special));
        QCOMPARE(gate(), 1); // stale
        VERIFY_RESULT(LabelRepository(workspace).clearLabels(clean));
        QCOMPARE(gate(), 0);
        VERIFY_RESULT(putRecord(workspace, version->id, version->kind, QStringLiteral("two")));
        QCOMPARE(gate(), 1);
    }
    void objectionsAreNoPass()
    {
        ReviewBench bench(0);
        VERIFY_RESULT(bench.tell({{ReviewBench::dataset(QStringLiteral("raw")), ReviewBench::dataset(QStringLiteral("clean"))}}));
        const ReviewScope scope = ReviewScope::around(ReviewBench::dataset(QStringLiteral("clean")), 1, 1);
        QVERIFY(!bench.desk().sign({scope, false, QStringLiteral(" "), 1})); // they have to be named
        const auto review = bench.desk().sign({scope, false, QStringLiteral("raw holds more columns"), 1});
        VERIFY_RESULT(review);
        QVERIFY(!review->isCorrect);
        QVERIFY(review->judged.finding.verdict == core::Verdict::Fail);
        bench.fixture.clock().advanceMs(86'400'000);
        QCOMPARE(bench.standing(review->id()), QStringLiteral("expired"));
    }
    void aSpoiltAttachmentIsBroken()
    {
        ReviewBench bench(0);
        VERIFY_RESULT(bench.tell({{ReviewBench::dataset(QStringLiteral("raw")), ReviewBench::dataset(QStringLiteral("clean"))}}));
        const auto review = bench.sign(ReviewScope::around(ReviewBench::dataset(QStringLiteral("clean")), 1, 1));
        VERIFY_RESULT(review);
        QVERIFY(bench.fixture.tamper(QStringLiteral("UPDATE blob SET content = X'7B7D'")));
        QCOMPARE(bench.standing(review->id()), QStringLiteral("broken"));
        const auto remarks = NodeRemarks::read(bench.fixture.workspace());
        VERIFY_RESULT(remarks); // the window still shows everything else
        QVERIFY(remarks->reviewsOf(ReviewBench::dataset(QStringLiteral("clean"))).isEmpty());
    }
    void nodesKnowWhoReviewedThem()
    {
        ReviewBench bench(0);
        const NodeKey raw = ReviewBench::dataset(QStringLiteral("raw"));
        const NodeKey clean = ReviewBench::dataset(QStringLiteral("clean"));
        const NodeKey far = ReviewBench::dataset(QStringLiteral("far"));
        VERIFY_RESULT(bench.tell({{raw, clean}, {clean, far}}));
        VERIFY_RESULT(bench.sign(ReviewScope::around(clean, 1, 0)));
        bench.fixture.clock().advanceMs(1000);
        VERIFY_RESULT(bench.label(clean, Classification::Special));
        const auto second = bench.sign(ReviewScope::around(clean, 1, 0));
        VERIFY_RESULT(second);
        auto remarks = NodeRemarks::read(bench.fixture.workspace());
        VERIFY_RESULT(remarks);
        QCOMPARE(remarks->reviewsOf(raw).size(), 1); // the newest of each part
        QCOMPARE(remarks->reviewsOf(raw).first().id(), second->id());
        QCOMPARE(NodeRemarks::explained(bench.fixture.workspace(), remarks->reviewsOf(raw))->first().reason, QString());
        QVERIFY(remarks->reviewsOf(far).isEmpty());
        // Back to what was signed first: the older review holds again and counts.
        VERIFY_RESULT(LabelRepository(bench.fixture.workspace()).clearLabels(clean));
        remarks = NodeRemarks::read(bench.fixture.workspace());
        VERIFY_RESULT(remarks);
        QVERIFY(remarks->reviewsOf(raw).first().isCurrent());
        QVERIFY(remarks->reviewsOf(raw).first().id() != second->id());
    }
};

HALLMARKER_TEST(TestReviewDesk)
#include "TestReviewDesk.moc"
