#include "checks/privacy/IdentifiabilityCheck.h"
#include "checks/privacy/PopulationUniqueness.h"
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
    void suppressedRecordsStandInNoClass()
    {
        // The two records whose cells are all "*" tell "rare"; they are no class. One "*" alone is a value like any other.
        const Table table = Table::of({textColumn(QStringLiteral("age"), {"30", "30", "30", "*", "*", "*", "40", "40"}), textColumn(QStringLiteral("sex"), {"f", "f", "f", "*", "*", "m", "m", "m"}),
                                       textColumn(QStringLiteral("illness"), {"flu", "cold", "flu", "rare", "rare", "flu", "flu", "cold"})}).value();
        const QJsonObject given{{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age"), QStringLiteral("sex")}}, {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("illness")}}, {QStringLiteral("sampling_fraction"), 0.5}};
        const auto outcome = IdentifiabilityCheck::measure(table, completed(given), Progress::none());
        VERIFY_RESULT(outcome);
        QCOMPARE(figureOf(*outcome, "suppressed_records"), 2.0);
        QCOMPARE(figureOf(*outcome, "records"), 6.0);
        QCOMPARE(figureOf(*outcome, "classes"), 3.0);
        QCOMPARE(figureOf(*outcome, "sample_uniques"), 1.0);
        QCOMPARE(figureOf(*outcome, "k"), 1.0);
        QVERIFY(std::fabs(figureOf(*outcome, "uniform_records", QStringLiteral("illness")) - 1.0 / 6) < 1e-12); // the single "*, m"
        QVERIFY(outcome->hazards.contains(QStringLiteral("suppressed-records")));
        const PopulationUniqueness estimate = estimatePopulationUniqueness(ClassRisks::of({{1, 1}, {2, 1}, {3, 1}}), 0.5, 2);
        QCOMPARE(figureOf(*outcome, "population_uniques_zayatz"), estimate.zayatz.value());

        QJsonObject plain = given;
        plain.insert(QStringLiteral("suppressed_value"), QString());
        const auto all = IdentifiabilityCheck::measure(table, completed(plain), Progress::none());
        VERIFY_RESULT(all);
        QCOMPARE(figureOf(*all, "records"), 8.0);
        QCOMPARE(figureOf(*all, "classes"), 4.0);
        QVERIFY(std::fabs(figureOf(*all, "uniform_records", QStringLiteral("illness")) - 3.0 / 8) < 1e-12);

        const Table root = Table::of({textColumn(QStringLiteral("age"), {"*", "*", "*"})}).value();
        const auto one = IdentifiabilityCheck::measure(root, completed({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age")}}}), Progress::none());
        VERIFY_RESULT(one);
        QCOMPARE(figureOf(*one, "k"), 3.0); // nobody was taken out: all look the same
    }
    void oddTables_data()
    {
        QTest::addColumn<std::vector<std::string>>("values");
        QTest::addColumn<double>("k");
        QTest::addColumn<double>("classes");
        using Values = std::vector<std::string>;
        QTest::newRow("one row") << Values{"a"} << 1.0 << 1.0;
        QTest::newRow("all rows equal") << Values(50, "a") << 50.0 << 1.0;
        QTest::newRow("all rows differ") << Values{"a", "b", "c", "d"} << 1.0 << 4.0;
        QTest::newRow("unicode") << Values{"\xc3\xa4", "a\xcc\x88", "\xe6\x97\xa5\xe6\x9c\xac", "\xe6\x97\xa5\xe6\x9c\xac"} << 1.0 << 3.0;
        QTest::newRow("a zero byte is a character") << Values{std::string("a\0b", 3), std::string("a\0c", 3)} << 1.0 << 2.0;
        QTest::newRow("missing beside present") << Values{"", "", "a"} << 1.0 << 2.0;
    }
    void oddTables()
    {
        QFETCH(std::vector<std::string>, values);
        QFETCH(double, k);
        QFETCH(double, classes);
        const Table table = Table::of({textColumn(QStringLiteral("a"), values), textColumn(QStringLiteral("s"), std::vector<std::string>(values.size(), "x"))}).value();
        const auto outcome = IdentifiabilityCheck::measure(table, completed({{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("a")}}, {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("s")}},
                                                                               {QStringLiteral("sampling_fraction"), 0.1}}), Progress::none());
        VERIFY_RESULT(outcome);
        QCOMPARE(figureOf(*outcome, "k"), k);
        QCOMPARE(figureOf(*outcome, "classes"), classes);
        QCOMPARE(figureOf(*outcome, "distinct_l", QStringLiteral("s")), 1.0);
        QCOMPARE(figureOf(*outcome, "t_equal", QStringLiteral("s")), 0.0);
        QCOMPARE(figureOf(*outcome, "t_ordered", QStringLiteral("s")), 0.0);
        QCOMPARE(figureOf(*outcome, "uniform_records", QStringLiteral("s")), 1.0);
    }
    void manyQuasiIdentifiers()
    {
        std::vector<Column> columns;
        QJsonArray names;
        for (int column = 0; column < 70; ++column) {
            std::vector<std::string> values;
            for (int row = 0; row < 40; ++row)
                values.push_back(std::to_string(row / 2 * (column + 1)));
            columns.push_back(textColumn(QStringLiteral("c%1").arg(column), values));
            names.append(columns.back().name());
        }
        const auto outcome = IdentifiabilityCheck::measure(Table::of(columns).value(), completed({{QStringLiteral("quasi_identifiers"), names}, {QStringLiteral("max_combination_size"), 6}}), Progress::none());
        VERIFY_RESULT(outcome);
        QCOMPARE(figureOf(*outcome, "k"), 2.0);
        QCOMPARE(figureOf(*outcome, "classes"), 20.0);
        // 70 + 2415 pairs and so on are far more than are ranked: said so.
        QVERIFY(outcome->hazards.contains(QStringLiteral("combinations-cut")));
    }
    void hierarchicalClosenessIsJudged()
    {
        const QString tree = QStringLiteral("flu;airway;any\ncold;airway;any\nnone;well;any\n");
        QJsonObject given{{QStringLiteral("quasi_identifiers"), QJsonArray{QStringLiteral("age")}}, {QStringLiteral("sensitive"), QJsonArray{QStringLiteral("illness")}}, {QStringLiteral("min_k"), 3},
                          {QStringLiteral("risk_threshold"), 0.34}, {QStringLiteral("t_distance"), QStringLiteral("hierarchical")}};
        const auto without = measure(given);
        QVERIFY(!without && without.error().kind == ErrorKind::Usage);
        given.insert(QStringLiteral("t_hierarchy"), tree);
        given.insert(QStringLiteral("t"), 0.2);
        const auto wide = measure(given);
        VERIFY_RESULT(wide);
        // Class 30: flu 2, cold 1 of 3 against 3, 2, 1 of 6: 1/6 crosses the root.
        QVERIFY(std::fabs(figureOf(*wide, "t_hierarchical", QStringLiteral("illness")) - 1.0 / 6) < 1e-12);
        QCOMPARE(wide->verdict, Verdict::Pass);
        given.insert(QStringLiteral("t"), 0.16);
        const auto narrow = measure(given);
        VERIFY_RESULT(narrow);
        QCOMPARE(narrow->verdict, Verdict::Fail);
        given.insert(QStringLiteral("t_hierarchy"), QStringLiteral("flu;any\ncold;any\n"));
        const auto incomplete = measure(given);
        QVERIFY(!incomplete && !incomplete.error().message.contains(u"none"));
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
