#include "tests/core/gate/GateSample.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::gateNow;
using hallmarker::tests::gateOutcome;
using hallmarker::tests::gateWaiver;

namespace {

QJsonObject runOf(const GateReport &report)
{
    return QJsonDocument::fromJson(gateSarif(report)).object().value(QStringLiteral("runs")).toArray().at(0).toObject();
}

/// What GitHub asks of an upload beyond the schema, as a list of what is wrong.
QStringList uploadProblems(const QJsonObject &run)
{
    QStringList problems;
    const auto demand = [&problems](bool isSo, const QString &what) {
        if (!isSo)
            problems += what;
    };
    const auto text = [](const QJsonValue &value) { return value[QStringLiteral("text")].toString(); };
    const QJsonObject driver = run.value(QStringLiteral("tool")).toObject().value(QStringLiteral("driver")).toObject();
    demand(!driver.value(QStringLiteral("name")).toString().isEmpty(), QStringLiteral("driver.name"));
    const QJsonArray rules = driver.value(QStringLiteral("rules")).toArray();
    demand(!rules.isEmpty() && rules.size() <= 25'000, QStringLiteral("rules"));
    for (const QJsonValue &rule : rules) {
        const QString id = rule[QStringLiteral("id")].toString();
        demand(!id.isEmpty(), QStringLiteral("rule id"));
        const qsizetype brief = text(rule[QStringLiteral("shortDescription")]).size();
        demand(brief > 0 && brief <= 1024, id + QStringLiteral(" shortDescription"));
        const qsizetype full = text(rule[QStringLiteral("fullDescription")]).size();
        demand(full > 0 && full <= 1024, id + QStringLiteral(" fullDescription"));
        demand(!text(rule[QStringLiteral("help")]).isEmpty(), id + QStringLiteral(" help"));
        demand(rule[QStringLiteral("properties")][QStringLiteral("tags")].toArray().size() <= 10, id + QStringLiteral(" tags"));
        const double severity = rule[QStringLiteral("properties")][QStringLiteral("security-severity")].toString().toDouble();
        demand(severity > 0 && severity <= 10, id + QStringLiteral(" security-severity"));
    }
    const QJsonArray results = run.value(QStringLiteral("results")).toArray();
    demand(results.size() <= 25'000, QStringLiteral("results"));
    for (const QJsonValue &result : results) {
        const QString id = result[QStringLiteral("ruleId")].toString();
        demand(rules.at(result[QStringLiteral("ruleIndex")].toInt(-1))[QStringLiteral("id")] == result[QStringLiteral("ruleId")], id + QStringLiteral(" ruleIndex"));
        demand(!text(result[QStringLiteral("message")]).isEmpty(), id + QStringLiteral(" message"));
        demand(QStringList({QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")}).contains(result[QStringLiteral("level")].toString()), id + QStringLiteral(" level"));
        demand(!result[QStringLiteral("partialFingerprints")][QStringLiteral("primaryLocationLineHash")].toString().isEmpty(), id + QStringLiteral(" fingerprint"));
        demand(result[QStringLiteral("suppressions")].isUndefined(), id + QStringLiteral(" suppressions"));
        const QJsonArray locations = result[QStringLiteral("locations")].toArray();
        demand(!locations.isEmpty(), id + QStringLiteral(" locations"));
        for (const QJsonValue &location : locations) {
            const QJsonValue physical = location[QStringLiteral("physicalLocation")];
            const QString uri = physical[QStringLiteral("artifactLocation")][QStringLiteral("uri")].toString();
            demand(!uri.isEmpty() && !uri.startsWith(QLatin1Char('/')) && !uri.contains(QStringLiteral("..")), id + QStringLiteral(" uri"));
            for (const char *number : {"startLine", "startColumn", "endLine", "endColumn"})
                demand(physical[QStringLiteral("region")][QString::fromLatin1(number)].toInt() >= 1, id + QLatin1Char(' ') + QString::fromLatin1(number));
        }
    }
    return problems;
}

GateOutcome bare(const QString &key)
{
    GateOutcome outcome;
    outcome.key = outcome.requirement = key;
    outcome.state = GateState::Fail;
    return outcome;
}

} // namespace

/// What the pages of GitHub ask of a file beyond the schema; what they do not know they drop in silence.
class TestGateUploads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCutTextIsStillText()
    {
        // Cut at 1,023 letters, of which the last would be the first half of a pair.
        GateOutcome outcome = gateOutcome("a@m@c", GateState::Fail);
        outcome.title = QString(1022, QLatin1Char('a')) + QString::fromUtf8("\xF0\x9F\x94\x92\xF0\x9F\x94\x92");
        outcome.message = outcome.title;
        const QJsonObject run = runOf(decideGate(GatePolicy(), {outcome}, {}, {}, gateNow));
        for (const QJsonValue &text : {run[QStringLiteral("tool")][QStringLiteral("driver")][QStringLiteral("rules")][0][QStringLiteral("shortDescription")][QStringLiteral("text")], run[QStringLiteral("results")][0][QStringLiteral("message")][QStringLiteral("text")]}) {
            QVERIFY(text.toString().endsWith(QChar(0x2026)));
            QCOMPARE(text.toString().size(), 1023);
            QVERIFY(!text.toString().contains(QChar(QChar::ReplacementCharacter)) && !text.toString().at(1021).isSurrogate());
        }
    }
    void everythingThatIsAskedForIsThere_data()
    {
        QTest::addColumn<QByteArray>("sarif");
        const auto row = [](const char *name, const GateReport &report) { QTest::newRow(name) << gateSarif(report); };
        const Error error(ErrorKind::Io, QStringLiteral("disk"));
        row("nothing at all", decideGate(GatePolicy(), {}, {}, {}, gateNow));
        row("an error alone", unevaluatedGate(GatePolicy(), error, gateNow));
        row("passes alone", decideGate(GatePolicy(), {gateOutcome("a@m@c", GateState::Pass)}, {}, {}, gateNow));
        row("bare outcomes", decideGate(GatePolicy(), {bare(QStringLiteral("x")), bare(QStringLiteral("y"))}, {}, {}, gateNow));
        GatePolicy policy;
        policy.newOnly = true;
        policy.waivers = {gateWaiver("W1", "b@m@c", "2026-03-01"), gateWaiver("W2", "d@m@c", "2026-01-20")};
        row("everything", decideGate(policy, {gateOutcome("a@m@c", GateState::Pass), gateOutcome("b@m@c", GateState::Fail), gateOutcome("d@m@c", GateState::Fail, GateSeverity::Low), gateOutcome("e@m@c", GateState::Incomplete)}, {{QStringLiteral("r"), error}}, QSet<QString>{QStringLiteral("d@m@c")}, gateNow));
        GateOutcome far = gateOutcome("a@m@c", GateState::Fail);
        far.where.file = QStringLiteral("../../etc/policy.yaml");
        far.message = QString(2000, QLatin1Char('x')) + QStringLiteral("\U0001F512");
        far.title = far.help = QString(1022, QLatin1Char('x')) + QStringLiteral("\U0001F512\U0001F512");
        for (int i = 0; i < 30; ++i)
            far.tags += QStringLiteral("T%1").arg(i);
        row("long texts, many tags, a place outside", decideGate(GatePolicy(), {far}, {}, {}, gateNow));
    }
    void everythingThatIsAskedForIsThere()
    {
        QFETCH(QByteArray, sarif);
        const QJsonObject run = QJsonDocument::fromJson(sarif).object().value(QStringLiteral("runs")).toArray().at(0).toObject();
        QCOMPARE(uploadProblems(run).join(QLatin1Char('\n')), QString());
    }
    void theTestDoesLook()
    {
        const QByteArray sarif = gateSarif(decideGate(GatePolicy(), {gateOutcome("a@m@c", GateState::Fail)}, {}, {}, gateNow));
        for (const char *key : {"\"endColumn\"", "\"primaryLocationLineHash\"", "\"fullDescription\"", "\"help\"", "\"security-severity\"", "\"locations\"", "\"uri\""}) {
            QByteArray broken = sarif;
            broken.replace(key, "\"other\"");
            QVERIFY2(!uploadProblems(QJsonDocument::fromJson(broken).object().value(QStringLiteral("runs")).toArray().at(0).toObject()).isEmpty(), key);
        }
    }
    void waivedAndPassedAreLeftOut()
    {
        GatePolicy policy;
        policy.waivers = {gateWaiver("W1", "b@m@c", "2026-03-01")};
        const GateReport report = decideGate(policy, {gateOutcome("a@m@c", GateState::Pass), gateOutcome("b@m@c", GateState::Fail)}, {}, {}, gateNow);
        QCOMPARE(runOf(report).value(QStringLiteral("results")).toArray().size(), 0);
        QVERIFY(gateJson(report).contains("W1")); // it stays there
    }
    void thereAreNoMoreResultsThanAreTaken()
    {
        QList<GateOutcome> outcomes;
        for (int i = 0; i < 25'010; ++i) {
            outcomes += bare(QStringLiteral("k%1").arg(i));
            outcomes.last().requirement = QStringLiteral("one");
            outcomes.last().severity = i == 25'009 ? GateSeverity::Critical : GateSeverity::Low;
        }
        const QJsonObject run = runOf(decideGate(GatePolicy(), outcomes, {}, {}, gateNow));
        const QJsonArray results = run.value(QStringLiteral("results")).toArray();
        QCOMPARE(results.size(), 25'000);
        QCOMPARE(results.at(0)[QStringLiteral("partialFingerprints")][QStringLiteral("hallmarkerKey/v1")].toString(), QStringLiteral("k25009")); // the gravest stays
        const QJsonValue told = run.value(QStringLiteral("invocations")).toArray().at(0)[QStringLiteral("toolExecutionNotifications")].toArray().last();
        QVERIFY(told[QStringLiteral("message")][QStringLiteral("text")].toString().contains(QStringLiteral("10 ")));
    }
    void severitiesAreOnTheScaleOfThePages_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<double>("above");
        QTest::addColumn<double>("upTo");
        QTest::newRow("low") << int(GateSeverity::Low) << 0.0 << 3.9;
        QTest::newRow("medium") << int(GateSeverity::Medium) << 3.9 << 6.9;
        QTest::newRow("high") << int(GateSeverity::High) << 6.9 << 8.9;
        QTest::newRow("critical") << int(GateSeverity::Critical) << 9.0 << 10.0;
    }
    void severitiesAreOnTheScaleOfThePages()
    {
        QFETCH(int, severity);
        QFETCH(double, above);
        QFETCH(double, upTo);
        const QJsonObject run = runOf(decideGate(GatePolicy(), {gateOutcome("a@m@c", GateState::Fail, GateSeverity(severity))}, {}, {}, gateNow));
        const double said = run.value(QStringLiteral("tool"))[QStringLiteral("driver")][QStringLiteral("rules")].toArray().at(0)[QStringLiteral("properties")][QStringLiteral("security-severity")].toString().toDouble();
        QVERIFY(said > above && said <= upTo);
    }
};

HALLMARKER_TEST(TestGateUploads)
#include "TestGateUploads.moc"
