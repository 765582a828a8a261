#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Result<Record> putData(Workspace &workspace, int state)
{
    Record stored;
    HALLMARKER_TRY(workspace.write(QStringLiteral("data"), [&](WriteTransaction &transaction) -> Result<void> {
        const auto present = transaction.record(QStringLiteral("dataset_1"));
        HALLMARKER_ASSIGN(stored, transaction.put({.id = QStringLiteral("dataset_1"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("data"), .body = {{QStringLiteral("state"), state}}}, present ? present->revision : 0));
        return {};
    }));
    return stored;
}

Finding findingOn(const Record &data)
{
    Finding finding;
    finding.checkId = QStringLiteral("privacy.k-anonymity");
    finding.checkVersion = QStringLiteral("1");
    finding.parameters = {{QStringLiteral("k"), 5}};
    finding.inputs = {{QStringLiteral("data"), data.id, data.kind, data.name, data.basis}};
    finding.seed = 18'446'744'073'709'551'615ULL;
    finding.toolVersion = QStringLiteral("0.1.0");
    finding.figures = {{.key = QStringLiteral("k"), .value = 7, .unit = QStringLiteral("records"), .low = 6.5, .high = 7.5, .n = 100}, {.key = QStringLiteral("none"), .note = QStringLiteral("undefined")}};
    finding.tables = {{QStringLiteral("groups"), QStringLiteral("Groups"), {QStringLiteral("a"), QStringLiteral("b")}, {QJsonArray{QStringLiteral("x"), 1}}}};
    finding.verdict = Verdict::Pass;
    finding.reason = QStringLiteral("k is 7, at least 5 was asked for");
    finding.hazards = {QStringLiteral("small-sample")};
    finding.startedMs = 1'767'225'600'123;
    finding.durationMs = 42;
    return finding;
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson()
    {
        Record data;
        data.id = QStringLiteral("dataset_1");
        data.basis = Hasher::of("x");
        Finding finding = findingOn(data);
        finding.validUntilMs = 1'798'761'600'000;
        finding.artefacts = {Hasher::of("y")};
        const auto read = Finding::fromJson(QStringLiteral("finding_1"), finding.toJson());
        VERIFY_RESULT(read);
        QCOMPARE(CanonicalJson::of(read->toJson()), CanonicalJson::of(finding.toJson()));
        QCOMPARE(read->seed, finding.seed);
        QVERIFY(std::isnan(read->figure(QStringLiteral("none"))->value));
        QVERIFY(read->figure(QStringLiteral("k"), QStringLiteral("no slice")) == nullptr);
        QJsonObject broken = finding.toJson();
        broken.insert(QStringLiteral("verdict"), QStringLiteral("perhaps"));
        QVERIFY(!Finding::fromJson(QStringLiteral("finding_1"), broken));
    }

    void standsAsLongAsItsInputs_data() { WorkspaceFixture::addBackendRows(); }
    void standsAsLongAsItsInputs()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const auto data = putData(workspace, 0);
        VERIFY_RESULT(data);
        FindingRepository findings(workspace);
        Finding wanted = findingOn(*data);
        wanted.validUntilMs = fixture.clock().nowMs() + 1000;
        VERIFY_RESULT(workspace.write(QStringLiteral("artefact"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(const Digest artefact, transaction.putBlob("evidence", QStringLiteral("text/plain")));
            wanted.artefacts = {artefact};
            return {};
        }));
        const auto stored = findings.add(wanted);
        VERIFY_RESULT(stored);
        QCOMPARE(findings.find(stored->id)->standing, FindingStanding::Current);
        VERIFY_RESULT(putData(workspace, 1));
        QCOMPARE(findings.find(stored->id)->standing, FindingStanding::Stale);
        QCOMPARE(findings.find(stored->id)->causes.first().path, (QStringList{data->id, stored->id}));
        VERIFY_RESULT(putData(workspace, 0));
        QCOMPARE(findings.find(stored->id)->standing, FindingStanding::Current);
        fixture.clock().advanceMs(1000);
        QCOMPARE(findings.find(stored->id)->standing, FindingStanding::Expired);
        QVERIFY(fixture.tamper(fixture.isPostgres() ? QStringLiteral("UPDATE blob SET content = 'x'::bytea") : QStringLiteral("UPDATE blob SET content = x'00'")));
        QCOMPARE(findings.find(stored->id)->standing, FindingStanding::Broken);
        QVERIFY(!findings.find(data->id));
    }

    void listsTheNewest_data() { WorkspaceFixture::addBackendRows(); }
    void listsTheNewest()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const auto data = putData(workspace, 0);
        FindingRepository findings(workspace);
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            Finding finding = findingOn(*data);
            finding.verdict = i == 0 ? Verdict::Fail : Verdict::Pass;
            if (i == 2)
                finding.parameters = {{QStringLiteral("k"), 10}};
            fixture.clock().advanceMs(1000);
            const auto stored = findings.add(finding);
            VERIFY_RESULT(stored);
            ids.prepend(stored->id);
        }
        const auto idsOf = [&](const FindingFilter &filter) {
            QStringList found;
            const auto listed = findings.list(filter);
            if (!listed)
                return QStringList{listed.error().toString()};
            for (const JudgedFinding &judged : *listed)
                found += judged.finding.id;
            return found;
        };
        QCOMPARE(idsOf({}), ids);
        QCOMPARE(idsOf({.newestOnly = true}), (QStringList{ids.at(0), ids.at(1)}));
        QCOMPARE(idsOf({.verdict = Verdict::Fail}), QStringList{ids.at(2)});
        QCOMPARE(idsOf({.verdict = Verdict::Fail, .newestOnly = true}), QStringList());
        QCOMPARE(idsOf({.subjectId = data->id}).size(), 3);
        // A run made while the content was another gives way to the older one as soon as the old content is back.
        const auto changed = putData(workspace, 1);
        VERIFY_RESULT(changed);
        Finding onOther = findingOn(*changed);
        onOther.verdict = Verdict::Error;
        fixture.clock().advanceMs(1000);
        const auto broken = findings.add(onOther);
        VERIFY_RESULT(broken);
        QCOMPARE(idsOf({.newestOnly = true}), (QStringList{broken->id, ids.at(0)}));
        QCOMPARE(idsOf({.verdict = Verdict::Error, .newestOnly = true}), QStringList{broken->id});
        VERIFY_RESULT(putData(workspace, 0));
        QCOMPARE(idsOf({.newestOnly = true}), (QStringList{ids.at(0), ids.at(1)}));
        QCOMPARE(idsOf({.verdict = Verdict::Error, .newestOnly = true}), QStringList());
        QCOMPARE(idsOf({.checkId = QStringLiteral("other")}), QStringList());
    }
};

HALLMARKER_TEST(TestFindings)
#include "TestFindings.moc"
