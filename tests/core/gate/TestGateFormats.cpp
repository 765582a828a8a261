#include "tests/core/gate/GateSample.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::core;
using hallmarker::tests::gateNow;
using hallmarker::tests::gateOutcome;
using hallmarker::tests::gateWaiver;

namespace {

GateReport sample()
{
    GatePolicy policy;
    policy.name = QStringLiteral("release & deploy");
    policy.waivers = {gateWaiver("W1", "waived@m2@c", "2026-02-01"), gateWaiver("W2", "expired@m1@c", "2026-01-20"), gateWaiver("W3", "nobody@m1@c", "2026-03-01")};
    return decideGate(policy,
                      {gateOutcome("passes@m1@c", GateState::Pass), gateOutcome("fails@m1@c", GateState::Fail, GateSeverity::Critical), gateOutcome("low@m1@c", GateState::Fail, GateSeverity::Low),
                       gateOutcome("waived@m2@c", GateState::Fail), gateOutcome("expired@m1@c", GateState::Fail), gateOutcome("open@m1@c", GateState::Incomplete)},
                      {{QStringLiteral("threats"), Error(ErrorKind::Unreadable, QStringLiteral("The model could not be read."), QStringLiteral("detail"))}}, {}, gateNow);
}

struct JunitCounts {
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    bool isConsistent = false;
    bool operator==(const JunitCounts &) const = default;
};

/// Counts the elements and compares them with what the attributes of both levels say.
JunitCounts junitCounts(const QByteArray &xml)
{
    JunitCounts counts;
    QList<QList<int>> claimed;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name().startsWith(QStringLiteral("testsuite"))) {
            QList<int> values;
            for (const char *name : {"tests", "failures", "errors", "skipped"})
                values += reader.attributes().value(QString::fromLatin1(name)).toInt();
            claimed += values;
        }
        counts.tests += reader.name() == QStringLiteral("testcase") ? 1 : 0;
        counts.failures += reader.name() == QStringLiteral("failure") ? 1 : 0;
        counts.errors += reader.name() == QStringLiteral("error") ? 1 : 0;
        counts.skipped += reader.name() == QStringLiteral("skipped") ? 1 : 0;
    }
    const QList<int> counted{counts.tests, counts.failures, counts.errors, counts.skipped};
    counts.isConsistent = !reader.hasError() && claimed == QList<QList<int>>{counted, counted};
    return counts;
}

} // namespace

class TestGateFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden()
    {
        COMPARE_GOLDEN("gate/sample.txt", gateText(sample()).toUtf8());
        COMPARE_GOLDEN("gate/sample.json", gateJson(sample()));
        COMPARE_GOLDEN("gate/sample.sarif", gateSarif(sample()));
        COMPARE_GOLDEN("gate/sample.xml", gateJunit(sample()));
        COMPARE_GOLDEN("gate/sample.md", gateMarkdown(sample()));
        COMPARE_GOLDEN("gate/sample.flat.json", gateFlat(sample()));
    }
    void theWholeSetAgrees()
    {
        const QJsonObject json = QJsonDocument::fromJson(gateJson(sample())).object();
        QCOMPARE(json.value(QStringLiteral("exit_code")).toInt(), 3); // what could not be evaluated is not hidden by what failed
        QCOMPARE(json.value(QStringLiteral("results")).toArray().size(), 6);
        const QJsonObject run = QJsonDocument::fromJson(gateSarif(sample())).object().value(QStringLiteral("runs")).toArray().at(0).toObject();
        const QJsonArray results = run.value(QStringLiteral("results")).toArray();
        const QJsonArray rules = run.value(QStringLiteral("tool")).toObject().value(QStringLiteral("driver")).toObject().value(QStringLiteral("rules")).toArray();
        QCOMPARE(results.size(), 5); // neither the pass nor what is waived, but what kept the gate from looking
        for (const QJsonValue &result : results) // the index leads to the rule of that id
            QCOMPARE(rules.at(result[QStringLiteral("ruleIndex")].toInt())[QStringLiteral("id")], result[QStringLiteral("ruleId")]);
        QCOMPARE(junitCounts(gateJunit(sample())), (JunitCounts{7, 2, 2, 2, true}));
    }
    void anEmptyGateIsRedEverywhere()
    {
        const GateReport empty = decideGate(GatePolicy(), {}, {}, {}, gateNow);
        QCOMPARE(junitCounts(gateJunit(empty)), (JunitCounts{1, 0, 1, 0, true}));
        const QJsonObject run = QJsonDocument::fromJson(gateSarif(empty)).object().value(QStringLiteral("runs")).toArray().at(0).toObject();
        QCOMPARE(run.value(QStringLiteral("invocations")).toArray().at(0)[QStringLiteral("executionSuccessful")], QJsonValue(false));
        QVERIFY(gateText(empty).contains(QStringLiteral("looked at nothing")));
        QCOMPARE(QJsonDocument::fromJson(gateJson(empty)).object().value(QStringLiteral("decision")).toString(), QStringLiteral("not_evaluated"));
    }
    void equalReportsAreEqualBytes()
    {
        for (const GateFormat &format : gateFormats())
            QCOMPARE(format.write(sample()), format.write(sample()));
        QCOMPARE(gateFormats().size(), 6);
    }
    void everyFlatRowHasEveryKey()
    {
        const QJsonObject flat = QJsonDocument::fromJson(gateFlat(sample())).object();
        const QJsonArray rows = flat.value(QStringLiteral("results")).toArray();
        QCOMPARE(rows.size(), 6);
        for (const QJsonValue &row : rows)
            QCOMPARE(row.toObject().keys(), rows.at(0).toObject().keys());
        QCOMPARE(rows.at(3)[QStringLiteral("days_left")].toInt(), 10); // from the 22nd of January to the 1st of February
        QCOMPARE(flat.value(QStringLiteral("waivers")).toArray().at(1)[QStringLiteral("days_left")].toInt(), -2);
        QCOMPARE(flat.value(QStringLiteral("decision")).toString(), QStringLiteral("not_evaluated"));
    }
    void daysAreCountedAsPeopleDo()
    {
        GatePolicy policy;
        policy.waivers = {gateWaiver("W1", "x@y@z", "2026-01-22"), gateWaiver("W2", "x@y@z", "2026-01-22"), gateWaiver("W3", "x@y@z", "2026-01-22"), gateWaiver("W4", "x@y@z", "2026-01-22")};
        policy.waivers[1].expiresMs += 1;
        policy.waivers[2].expiresMs -= 1;
        policy.waivers[3].expiresMs += 86'400'000;
        const QJsonArray waivers = QJsonDocument::fromJson(gateFlat(decideGate(policy, {}, {}, {}, gateNow))).object().value(QStringLiteral("waivers")).toArray();
        QList<int> left;
        for (const QJsonValue &waiver : waivers)
            left += waiver[QStringLiteral("days_left")].toInt();
        QCOMPARE(left, (QList<int>{0, 0, -1, 1})); // over by a moment is over
    }
    void testNamesStandOnce()
    {
        const GateOutcome twice = gateOutcome("a@m@c", GateState::Fail);
        GateOutcome taken = gateOutcome("a@m@c", GateState::Fail);
        taken.key = QStringLiteral("could-not-evaluate@r");
        const Error error(ErrorKind::Io, QStringLiteral("disk"));
        const QByteArray xml = gateJunit(decideGate(GatePolicy(), {twice, twice, taken}, {{QStringLiteral("r"), error}, {QStringLiteral("r"), error}}, {}, gateNow));
        QStringList names;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("testcase"))
                names += reader.attributes().value(QStringLiteral("name")).toString();
        QCOMPARE(names.size(), 5);
        QCOMPARE(names.removeDuplicates(), 0);
    }
    void hostileTextStaysText()
    {
        GateOutcome outcome = gateOutcome("a@m@c", GateState::Fail);
        outcome.message = QString(QStringLiteral("</failure> \"&\" ") + QChar(1) + QChar(0xd800));
        outcome.where.file = QStringLiteral("/home/me/p q.yaml");
        const GateReport report = decideGate(GatePolicy(), {outcome}, {}, {}, gateNow);
        QVERIFY(junitCounts(gateJunit(report)).isConsistent);
        QVERIFY(gateSarif(report).contains("\"uri\": \"p%20q.yaml\"")); // not a path of this machine
        GateOutcome table = outcome;
        table.message = QStringLiteral("a | b\n<script>x</script> **c** @team");
        const QByteArray markdown = gateMarkdown(decideGate(GatePolicy(), {table}, {}, {}, gateNow));
        QVERIFY(!markdown.contains("<script>"));
        QVERIFY(!markdown.contains("a | b"));
    }
};

HALLMARKER_TEST(TestGateFormats)
#include "TestGateFormats.moc"
