#include "checks/privacy/IdentifiabilityCheck.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

QJsonObject completed(QJsonObject given)
{
    const IdentifiabilityCheck check;
    for (const ParameterSpec &spec : check.definition().parameters)
        if (!given.contains(spec.key) && !spec.isRequired())
            given.insert(spec.key, spec.defaultValue);
    return given;
}

double figureOf(const CheckOutcome &outcome, const char *key, const QString &slice = {})
{
    for (const Figure &figure : outcome.figures)
        if (figure.key == QLatin1String(key) && figure.slice == slice)
            return figure.value;
    return std::nan("");
}

} // namespace

class TestIdentifiabilityCheck : public QObject {
    Q_OBJECT
private:
    Table m_table = Table::of({textColumn(QStringLiteral("age"), {"30", "30", "30", "40", "40", "40"}), textColumn(QStringLiteral("sex"), {"f", "f", "f", "m", "m", "m"}),
                               textColumn(QStringLiteral("illness"), {"flu", "flu", "cold", "flu", "cold", "none"})})
                        .value();

    Result<CheckOutcome> measure(const QJsonObject &given) { return IdentifiabilityCheck::measure(m_table, completed(given), Progress::none()); }

private Q_SLOTS:
    void verdictFollowsTheLimits_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QTest::addColumn<int>("verdict");
        const QJsonArray keys{QStringLiteral("age"), QStringLiteral("sex")};
        const QJsonArray ill{QStringLiteral("illness")};
        const auto row = [&](const char *name, QJsonObject given, Verdict verdict) {
            given.insert(QStringLiteral("quasi_identifiers"), keys);
            QTest::newRow(name) << given << int(verdict);
        };
        row("k 3 of 5", {}, Verdict::Fail);
        row("k 3 of 3, risk above 0.2", {{QStringLiteral("min_k"), 3}}, Verdict::Fail);
        row("k 3 of 3", {{QStringLiteral("min_k"), 3}, {QStringLiteral("risk_threshold"), 0.34}}, Verdict::Pass);
        row("2-diverse", {{QStringLiteral("min_k"), 3}, {QStringLiteral("risk_threshold"), 0.34}, {QStringLiteral("sensitive"), ill}, {QStringLiteral("l"), 2}}, Verdict::Pass);
        row("not 3-diverse", {{QStringLiteral("min_k"), 3}, {QStringLiteral("risk_threshold"), 0.34}, {QStringLiteral("sensitive"), ill}, {QStringLiteral("l"), 3}}, Verdict::Fail);
        row("not entropy 2-diverse",
            {{QStringLiteral("min_k"), 3}, {QStringLiteral("risk_threshold"), 0.34}, {QStringLiteral("sensitive"), ill}, {QStringLiteral("l"), 2}, {QStringLiteral("l_kind"), QStringLiteral("entropy")}},
            Verdict::Fail);
        row("t too far", {{QStringLiteral("min_k"), 3}, {QStringLiteral("risk_threshold"), 0.34}, {QStringLiteral("sensitive"), ill}, {QStringLiteral("t"), 0.1}}, Verdict::Fail);
        row("t near enough", {{QStringLiteral("min_k"), 3}, {QStringLiteral("risk_threshold"), 0.34}, {QStringLiteral("sensitive"), ill}, {QStringLiteral("t"), 0.17}}, Verdict::Pass);
    }
    void verdictFollowsTheLimits()
    {
        QFETCH(QJsonObject, given);
        QFETCH(int, verdict);
        const auto outcome = measure(given);
        VERIFY_RESULT(outcome);
        QVERIFY2(int(outcome->verdict) == verdict, qPrintable(outcome->reason));
        QVERIFY(!outcome->reason.isEmpty());
        QCOMPARE(figureOf(*outcome, "k"), 3.0);
    }
    void figuresBelongToTheDefinition()
    {
        const IdentifiabilityCheck check;
        const auto outcome = measure({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age")}}, {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("illness")}},
                                      {QStringLiteral("sampling_fraction"), 0.1}});
        VERIFY_RESULT(outcome);
        for (const Figure &figure : outcome->figures) {
            const auto &specs = check.definition().figures;
            QVERIFY2(std::any_of(specs.begin(), specs.end(), [&](const FigureSpec &spec) { return spec.key == figure.key; }), qPrintable(figure.key));
        }
        QVERIFY(std::fabs(figureOf(*outcome, "journalist_max_risk") - 0.1 / 3) < 1e-12);
        for (const ParameterSpec &spec : check.definition().parameters)
            QVERIFY(!spec.label.isEmpty() && !spec.help.isEmpty());
    }
    void noValueLeavesTheCheck()
    {
        const auto outcome = measure({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age"), QStringLiteral("sex")}}, {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("illness")}}});
        VERIFY_RESULT(outcome);
        for (const FigureTable &table : outcome->tables)
            for (const QJsonValue &row : table.rows)
                for (const QJsonValue &cell : row.toArray())
                    QVERIFY(cell.toString() != u"flu" && cell.toString() != u"cold" && cell.toString() != u"f");
    }
    void brokenInputs()
    {
        QVERIFY(!measure({}));
        const auto unknown = measure({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("shoe")}}});
        QVERIFY(!unknown && unknown.error().message.contains(u"shoe"));
        QVERIFY(!measure({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age")}}, {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("age")}}}));
        QVERIFY(!measure({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age"), QStringLiteral("age")}}}));
        const Table empty = Table::of({textColumn(QStringLiteral("age"), {})}).value();
        const auto none = IdentifiabilityCheck::measure(empty, completed({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age")}}}), Progress::none());
        VERIFY_RESULT(none);
        QCOMPARE(none->verdict, Verdict::Inconclusive);
        const Table missing = Table::of({textColumn(QStringLiteral("age"), {"", "", "", "", "", ""})}).value();
        const auto all = IdentifiabilityCheck::measure(missing, completed({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age")}}}), Progress::none());
        VERIFY_RESULT(all);
        QCOMPARE(figureOf(*all, "k"), 6.0);
        QVERIFY(all->hazards.contains(QStringLiteral("missing-quasi-identifiers")));
        QVERIFY(!IdentifiabilityCheck().run({}, Progress::none()));
    }
    void adultTable()
    {
        const QString path = sharedFile(QStringLiteral("data/anonymization/adult.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        CheckRequest request;
        request.parameters = completed({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("sex"), QStringLiteral("age"), QStringLiteral("race"), QStringLiteral("marital-status"),
                                                                                        QStringLiteral("education"), QStringLiteral("native-country"), QStringLiteral("workclass")}},
                                        {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("occupation")}}});
        CheckInput input;
        input.role = QStringLiteral("data");
        input.files.insert(QStringLiteral("data"), path);
        input.record.body = {{QStringLiteral("reading"), QJsonObject{{QStringLiteral("format"), QStringLiteral("csv")}, {QStringLiteral("delimiter"), QStringLiteral(";")}}}};
        request.inputs.insert(input.role, input);
        const auto outcome = IdentifiabilityCheck().run(request, Progress::none());
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, Verdict::Fail);
        QCOMPARE(figureOf(*outcome, "records"), 30162.0);
        QCOMPARE(figureOf(*outcome, "k"), 1.0);
        QCOMPARE(figureOf(*outcome, "distinct_l", QStringLiteral("occupation")), 1.0);
    }
};

HALLMARKER_TEST(TestIdentifiabilityCheck)
#include "TestIdentifiabilityCheck.moc"
