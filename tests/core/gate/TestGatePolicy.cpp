#include "core/gate/FindingsRule.h"
#include "core/gate/FindingRequirement.h"
#include "core/gate/GatePolicy.h"
#include "core/yaml/YamlFields.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

using namespace hallmarker::core;

namespace {

/// Stands for a domain folder's rule that owns further keys of the policy.
class OtherRule final : public GateRule {
public:
    QString id() const override { return QStringLiteral("other"); }
    QStringList policyKeys() const override
    {
        return {QStringLiteral("fail_on_status"), QStringLiteral("required_evidence"), QStringLiteral("required_records"), QStringLiteral("deny")};
    }
    Result<void> validate(const GatePolicy &) const override { return {}; }
    Result<QList<GateDemand>> demands(const GatePolicy &) const override { return QList<GateDemand>{}; }
    Result<QList<GateOutcome>> evaluate(const GateContext &) const override { return QList<GateOutcome>{}; }
};

const FindingsRule findingsRule;
const OtherRule otherRule;

Result<GatePolicy> policyOf(const QByteArray &yaml)
{
    return parseGatePolicy(yaml, QStringLiteral("p.yaml"), {&findingsRule});
}

QByteArray waiver(const QByteArray &more = {}, const QByteArray &finding = "k@*@privacy")
{
    return "- id: W1\n  finding: \"" + finding + "\"\n  reason: because\n  owner: a@x.org\n  approved_by: b@x.org\n  approved_on: 2026-01-10\n  expires_on: 2026-02-01\n" + more;
}

} // namespace

class TestGatePolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreStrict()
    {
        const auto policy = policyOf("version: 1\n");
        VERIFY_RESULT(policy);
        QVERIFY(policy->failOn == GateSeverity::High);
        QVERIFY(policy->failOnIncomplete);
        QVERIFY(!policy->newOnly);
        QCOMPARE(policy->maxWaiverDays, 90);
    }
    void everythingIsRead()
    {
        const auto policy = policyOf("version: 1\nname: release\nfail_on: none\nfail_on_incomplete: false\nmax_waiver_days: 30\nwaiver_warn_days: 7\nnew_only: true\nbaseline: b.json\nwaivers:\n"
                                     + waiver("  ticket: SEC-77\n  scope: {digest: \"sha256:" + QByteArray(64, 'a') + "\"}\n"));
        VERIFY_RESULT(policy);
        QVERIFY(!policy->failOn);
        QVERIFY(!policy->failOnIncomplete);
        QVERIFY(policy->newOnly);
        QCOMPARE(policy->baselineFile, QStringLiteral("b.json"));
        QCOMPARE(policy->waivers.size(), 1);
        const GateWaiver &read = policy->waivers.first();
        QCOMPARE(read.ticket, QStringLiteral("SEC-77"));
        QCOMPARE(read.scope.hex(), QString(64, QLatin1Char('a')));
        QCOMPARE(read.expiresMs - read.approvedMs, 22 * 86'400'000LL);
        QVERIFY(!read.isExpired(read.expiresMs - 1));
        QVERIFY(read.isExpired(read.expiresMs));
        QCOMPARE(read.where.line, 10);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &yaml, int line) { QTest::newRow(name) << yaml << line; };
        const QByteArray head = "version: 1\n";
        row("no version", "name: x\n", 1);
        row("other version", "version: 2\n", 1);
        row("version as text", "version: '1'\n", 1);
        row("unknown key", head + "fail_onn: high\n", 2);
        row("unknown severity", head + "fail_on: severe\n", 2);
        row("number where a boolean is wanted", head + "fail_on_incomplete: 1\n", 2);
        row("yes is no boolean", head + "fail_on_incomplete: yes\n", 2);
        row("days", head + "max_waiver_days: 0\n", 2);
        row("days, real", head + "max_waiver_days: 1.5\n", 2);
        row("list where a map is wanted", "- version: 1\n", 1);
        row("new without a baseline", head + "new_only: true\n", 2);
        row("waivers are no list", head + "waivers: {a: 1}\n", 2);
        row("waiver is no map", head + "waivers:\n- x\n", 3);
        row("waiver without reason", head + "waivers:\n" + waiver().replace("  reason: because\n", ""), 3);
        row("waiver with an empty reason", head + "waivers:\n" + waiver().replace("because", "' '"), 5);
        row("waiver without owner", head + "waivers:\n" + waiver().replace("  owner: a@x.org\n", ""), 3);
        row("waiver without end", head + "waivers:\n" + waiver().replace("  expires_on: 2026-02-01\n", ""), 3);
        row("waiver approved by its owner", head + "waivers:\n" + waiver().replace("b@x.org", "A@x.org"), 7);
        row("waiver that is too long", head + "waivers:\n" + waiver().replace("2026-02-01", "2026-04-11"), 9);
        row("waiver that ends before", head + "waivers:\n" + waiver().replace("2026-02-01", "2026-01-10"), 9);
        row("waiver with a bad day", head + "waivers:\n" + waiver().replace("2026-02-01", "2026-02-30"), 9);
        row("waiver with an unknown key", head + "waivers:\n" + waiver("  expiry: x\n"), 10);
        row("waiver with a bad digest", head + "waivers:\n" + waiver("  scope: {digest: abc}\n"), 10);
        row("waiver with two stars", head + "waivers:\n" + waiver({}, "a*b*@x@y"), 4);
        row("pattern where keys are exact", head + "waiver_keys: exact\nwaivers:\n" + waiver(), 5);
        row("unbound where a digest is asked for", head + "waiver_digest: required\nwaivers:\n" + waiver(), 4);
        row("a word that waiver_keys does not know", head + "waiver_keys: exactly\n", 2);
        row("waiver twice", head + "waivers:\n" + waiver() + waiver(), 10);
        const QByteArray require = head + "require:\n- id: k\n  check: c\n  subject: {kind: model-version}\n";
        row("requirement without check", head + "require:\n- id: k\n  subject: {kind: x}\n", 3);
        row("requirement without subject", head + "require:\n- id: k\n  check: c\n", 3);
        row("subject without kind", head + "require:\n- id: k\n  check: c\n  subject: {record: x}\n", 5);
        row("requirement twice", require + "- id: k\n  check: c\n  subject: {kind: x}\n", 6);
        row("requirement with @", head + "require:\n- id: k@x\n  check: c\n  subject: {kind: x}\n", 3);
        row("figure without bound", require + "  figures:\n  - {figure: k}\n", 7);
        row("figure with crossed bounds", require + "  figures:\n  - {figure: k, min: 2, max: 1}\n", 7);
        row("figure with text", require + "  figures:\n  - {figure: k, min: '5'}\n", 7);
        row("figure with an unknown key", require + "  figures:\n  - {figure: k, mni: 5}\n", 7);
        row("require is no list", head + "require: {id: k}\n", 2);
        row("where with one record", head + "require:\n- id: k\n  check: c\n  subject: {kind: x, record: r, where: {a: b}}\n", 5);
        row("duplicate key", head + "version: 1\n", 2);
    }
    void refusals()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        const auto policy = policyOf(yaml);
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, ErrorKind::Invalid);
        QCOMPARE(policy.error().exitCode(), 3);
        QVERIFY2(policy.error().where.line == line, qPrintable(policy.error().toString()));
        QCOMPARE(policy.error().where.file, QStringLiteral("p.yaml"));
    }
    void requirementsAreRead()
    {
        const auto policy = policyOf("version: 1\nrequire:\n- id: k\n  title: Anonymous\n  check: privacy.identifiability\n  subject: {kind: dataset-version, where: {stage: training}, allow_none: true}\n"
                                     "  parameters: {quasi_identifiers: [age, sex]}\n  max_age_days: 90\n  severity: medium\n  figures:\n  - {figure: k, min: 5}\n  - {figure: risk, slice: '*', bound: high, max: 0.2}\n");
        VERIFY_RESULT(policy);
        const auto requirements = parseFindingRequirements(policy->document);
        VERIFY_RESULT(requirements);
        QCOMPARE(requirements->size(), 1);
        const FindingRequirement &read = requirements->first();
        QCOMPARE(read.check, QStringLiteral("privacy.identifiability"));
        QCOMPARE(read.where.value(QStringLiteral("stage")).toString(), QStringLiteral("training"));
        QVERIFY(read.allowNone);
        QVERIFY(read.severity == GateSeverity::Medium);
        QCOMPARE(read.maxAgeDays, 90);
        QCOMPARE(read.figures.size(), 2);
        QCOMPARE(*read.figures.at(0).minimum, 5.0);
        QVERIFY(!read.figures.at(0).maximum);
        QCOMPARE(read.figures.at(1).bound, QStringLiteral("high"));
        QCOMPARE(read.location.line, 3);
    }
    void aWaiverMayLastAsLongAsAllowed()
    {
        // Approved on 2026-01-10 by waiver(), 90 days: 2026-04-10 is the last end, 2026-04-11 is refused above.
        const auto policy = policyOf("version: 1\nwaivers:\n" + waiver().replace("2026-02-01", "2026-04-10"));
        VERIFY_RESULT(policy);
        QCOMPARE(policy->waivers.size(), 1);
    }
    void oneValueMayBeAskedFor()
    {
        const auto policy = policyOf("version: 1\nrequire:\n- {id: k, check: c, subject: {kind: x}, figures: [{figure: k, min: 5, max: 5}]}\n");
        VERIFY_RESULT(policy);
    }
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("matches");
        QTest::newRow("exact") << "a@b@c" << "a@b@c" << true;
        QTest::newRow("other") << "a@b@c" << "a@b@d" << false;
        QTest::newRow("star") << "a@*@c" << "a@anything@c" << true;
        QTest::newRow("star is not across parts") << "a@*" << "a@b@c" << false;
        QTest::newRow("star for nothing") << "a@b*@c" << "a@b@c" << true;
        QTest::newRow("inner star") << "a@b*d@c" << "a@bxxd@c" << true;
        QTest::newRow("ends may not overlap") << "a@ab*ba@c" << "a@aba@c" << false;
        QTest::newRow("the end counts") << "a@b*d@c" << "a@bxxe@c" << false;
        QTest::newRow("the beginning counts") << "a@b*d@c" << "a@xbd@c" << false;
        QTest::newRow("fewer parts") << "a@b" << "a@b@c" << false;
        QTest::newRow("more parts") << "a@b@c@d" << "a@b@c" << false;
        QTest::newRow("case counts") << "A@b@c" << "a@b@c" << false;
        QTest::newRow("no regular expression") << "a@.@c" << "a@b@c" << false;
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, key);
        QFETCH(bool, matches);
        QCOMPARE(waiverPatternMatches(pattern, key), matches);
    }
    void baselines()
    {
        QCOMPARE(parseGateBaseline(R"({"version":1,"keys":["a","b"]})", {})->size(), 2);
        for (const char *bad : {"{}", "[]", R"({"version":2,"keys":[]})", R"({"version":1,"keys":{}})", R"({"version":1,"keys":[1]})", "x"})
            QVERIFY(!parseGateBaseline(bad, {}));
    }
    void theSharedExamples()
    {
        const QString path = hallmarker::tests::sharedFile(QStringLiteral("formats/gate/gate-policy.example.yaml"));
        const QString waiverPath = hallmarker::tests::sharedFile(QStringLiteral("formats/gate/waivers.example.yaml"));
        if (path.isEmpty() || waiverPath.isEmpty())
            QSKIP("shared data are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        VERIFY_RESULT(parseGatePolicy(bytes, path, {&findingsRule, &otherRule}));
        QVERIFY(!parseGatePolicy(bytes, path, {&findingsRule})); // nobody here knows the threats' keys
        QFile waiverFile(waiverPath);
        QVERIFY(waiverFile.open(QIODevice::ReadOnly));
        const auto waivers = parseWaiverFile(waiverFile.readAll(), waiverPath, 90);
        VERIFY_RESULT(waivers);
        QCOMPARE(waivers->first().id, QStringLiteral("WAIVE-7"));
    }
};

HALLMARKER_TEST(TestGatePolicy)
#include "TestGatePolicy.moc"
