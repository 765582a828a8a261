#include "checks/synthetic/SyntheticFidelity.h"
#include "checks/synthetic/Synthesizer.h"
#include "tests/checks/synthetic/MadePeople.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Result<SyntheticTable> madeFrom(const Table &table, const SynthesisPlan &plan, bool isPublic = false)
{
    HALLMARKER_ASSIGN(const SynthesisDomain domain, Synthesizer::domainOf(table, plan, std::nullopt, isPublic));
    SeededBits bits(plan.seed);
    return Synthesizer::make(table, domain, plan, &bits);
}

} // namespace

class TestSynthesizer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marginalsAreKept_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("target");
        QTest::newRow("tree") << int(SynthesisPlan::Method::Marginal) << QString();
        QTest::newRow("tree by the target") << int(SynthesisPlan::Method::Marginal) << QStringLiteral("answer");
        QTest::newRow("copula") << int(SynthesisPlan::Method::Copula) << QString();
    }
    void marginalsAreKept()
    {
        QFETCH(int, method);
        QFETCH(QString, target);
        const Table people = madePeople(8000, 1);
        SynthesisPlan plan;
        plan.method = static_cast<SynthesisPlan::Method>(method);
        plan.target = target;
        plan.seed = Seed{3};
        const auto made = madeFrom(people, plan);
        VERIFY_RESULT(made);
        QCOMPARE(made->table.rowCount(), std::size_t(8000));
        QCOMPARE(made->table.columnNames(), people.columnNames());
        for (const Column &column : made->table.columns())
            QCOMPARE(column.type(), people.find(column.name())->type());
        const auto fidelity = SyntheticFidelity::of(people, made->table, people.columnNames());
        VERIFY_RESULT(fidelity);
        for (const ColumnFidelity &column : fidelity->columns) {
            QVERIFY2(column.totalVariation < 0.05, qPrintable(QStringLiteral("%1 differs by %2").arg(column.column).arg(column.totalVariation)));
            QVERIFY(std::fabs(column.missingReal - column.missingOther) < 0.02);
        }
        for (const PairFidelity &pair : fidelity->pairs)
            if (pair.first == u"age" && pair.second == u"income") {
                QVERIFY(pair.associationReal > 0.4);
                QVERIFY2(pair.difference() < 0.12, qPrintable(QString::number(pair.difference())));
            }
    }
    void sameSeedSameBytes()
    {
        const Table people = madePeople(500, 1);
        for (const auto method : {SynthesisPlan::Method::Marginal, SynthesisPlan::Method::Copula}) {
            SynthesisPlan plan;
            plan.method = method;
            plan.seed = Seed{3};
            const QByteArray first = madeFrom(people, plan)->csv(',');
            QCOMPARE(madeFrom(people, plan)->csv(','), first);
            plan.seed = Seed{4};
            QVERIFY(madeFrom(people, plan)->csv(',') != first);
        }
        SynthesisPlan plan;
        plan.epsilon = 1;
        plan.delta = 1e-6;
        plan.seed = Seed{3};
        QCOMPARE(madeFrom(people, plan, true)->csv(','), madeFrom(people, plan, true)->csv(','));
    }
    void privacyNeedsADeclaredDomain()
    {
        const Table people = madePeople(200, 1);
        SynthesisPlan plan;
        plan.epsilon = 1;
        const auto refused = madeFrom(people, plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY(refused.error().message.contains(QStringLiteral("declared")));
        const auto made = madeFrom(people, plan, true);
        VERIFY_RESULT(made);
        QVERIFY(made->budget.has_value());
        QVERIFY(!made->isNoiseSecret);
        QVERIFY(made->notes.join(QLatin1Char(' ')).contains(QStringLiteral("seed")));
        SynthesisDomain undeclared = made->domain;
        undeclared.isDeclared = false;
        SeededBits bits(Seed{1});
        QCOMPARE(Synthesizer::make(people, undeclared, plan, &bits).error().kind, ErrorKind::Internal);
    }
    /// Whether one person is in the table moves nobody else between the parts.
    void oneRecordMovesNobodyElse()
    {
        std::vector<std::int64_t> ages;
        std::vector<std::string> towns;
        for (int i = 0; i < 2000; ++i) {
            ages.push_back(i % 5); // many equal records
            towns.push_back(i % 3 == 0 ? "north" : "");
        }
        const Table table = *Table::of({Column::ofIntegers(QStringLiteral("age"), ages), textColumn("town", towns)});
        const auto [learnt, held] = splitByRecord(table, 0.25, Seed{1});
        QCOMPARE(learnt.rowCount() + held.rowCount(), std::size_t(2000));
        QVERIFY(held.rowCount() > 400 && held.rowCount() < 600);
        const auto counts = [](const Table &part) {
            std::map<std::string, int> found;
            for (std::size_t row = 0; row < part.rowCount(); ++row)
                ++found[part.columns()[0].text(row) + "|" + part.columns()[1].text(row)];
            return found;
        };
        for (const std::size_t without : {0UL, 777UL, 1999UL}) {
            std::vector<std::size_t> rows;
            for (std::size_t row = 0; row < 2000; ++row)
                if (row != without)
                    rows.push_back(row);
            std::reverse(rows.begin(), rows.end()); // neither does the order
            const auto [fewer, fewerHeld] = splitByRecord(rowsOfTable(table, rows), 0.25, Seed{1});
            int difference = 0;
            auto all = counts(learnt), some = counts(fewer);
            for (const auto &[record, count] : all)
                difference += std::abs(count - some[record]);
            QVERIFY(difference <= 1);
        }
    }
    void copulaGivesNoPrivacy()
    {
        SynthesisPlan plan;
        plan.method = SynthesisPlan::Method::Copula;
        plan.epsilon = 1;
        const auto made = madeFrom(madePeople(50, 1), plan, true);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(QStringLiteral("copula")));
    }
    void declaredValuesAloneAreWritten()
    {
        const Table people = madePeople(2000, 6); // "east" occurs and is not declared
        const auto yaml = readYaml("columns:\n  age: {numbers: [20, 60], bins: 8}\n  town: {values: [north, south, west]}\n  income: {numbers: [0, 5000], step: 10}\n  answer: {values: [yes, no]}\n");
        SynthesisPlan plan;
        plan.epsilon = 5;
        plan.target = QStringLiteral("answer");
        plan.seed = Seed{1};
        const auto domain = Synthesizer::domainOf(people, plan, *yaml, false);
        VERIFY_RESULT(domain);
        SeededBits bits(Seed{1});
        const auto made = Synthesizer::make(people, *domain, plan, &bits);
        VERIFY_RESULT(made);
        const QStringList allowed{QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("west"), QStringLiteral("other"), QString()};
        for (std::size_t row = 0; row < made->table.rowCount(); ++row) {
            QVERIFY(allowed.contains(QString::fromStdString(made->table.columns()[1].text(row))));
            if (!made->table.columns()[0].isMissing(row))
                QVERIFY(made->table.columns()[0].integer(row) >= 20 && made->table.columns()[0].integer(row) <= 60);
        }
    }
    void oddTables_data()
    {
        QTest::addColumn<Table>("table");
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("one record") << *Table::of({Column::ofIntegers(QStringLiteral("a"), {7}), textColumn("b", {"x"})});
        QTest::newRow("one column") << *Table::of({textColumn("b", {"x", "y", "x"})});
        QTest::newRow("constant") << *Table::of({Column::ofIntegers(QStringLiteral("a"), {7, 7, 7}), textColumn("b", {"x", "y", "x"})});
        QTest::newRow("all missing") << *Table::of({Column::ofReals(QStringLiteral("a"), {none, none, none}), textColumn("b", {"", "", ""})});
        QTest::newRow("infinite") << *Table::of({Column::ofReals(QStringLiteral("a"), {1, std::numeric_limits<double>::infinity(), 3}), textColumn("b", {"x", "y", "x"})});
        QTest::newRow("quoted") << *Table::of({textColumn("a,\"b\"", {"x\ny", "\"", ","})});
    }
    void oddTables()
    {
        QFETCH(Table, table);
        for (const auto method : {SynthesisPlan::Method::Marginal, SynthesisPlan::Method::Copula}) {
            SynthesisPlan plan;
            plan.method = method;
            plan.rows = 20;
            const auto made = madeFrom(table, plan);
            VERIFY_RESULT(made);
            QCOMPARE(made->table.rowCount(), std::size_t(20));
            QCOMPARE(made->table.columnNames(), table.columnNames());
        }
        SynthesisPlan plan;
        plan.epsilon = 1;
        VERIFY_RESULT(madeFrom(table, plan, true));
    }
    void badPlans()
    {
        const Table people = madePeople(50, 1);
        SynthesisPlan plan;
        plan.delta = 0.1;
        QVERIFY(!madeFrom(people, plan));
        plan = {};
        plan.target = QStringLiteral("height");
        QVERIFY(madeFrom(people, plan).error().message.contains(QStringLiteral("height")));
        plan = {};
        plan.leftOut = people.columnNames();
        QVERIFY(madeFrom(people, plan).error().message.contains(QStringLiteral("No column is left")));
        plan = {};
        plan.bins = 1;
        QVERIFY(!madeFrom(people, plan));
    }
    void manyRecordsOfManyValues()
    {
        RandomStream random(Seed{1});
        const std::size_t rows = 200'000;
        std::vector<Column> columns;
        for (int c = 0; c < 15; ++c) {
            std::vector<std::int64_t> values(rows);
            for (std::int64_t &value : values)
                value = std::int64_t(random.below(c % 3 == 0 ? 5 : c % 3 == 1 ? 100 : 1'000'000));
            columns.push_back(Column::ofIntegers(QStringLiteral("c%1").arg(c), std::move(values)));
        }
        const Table table = *Table::of(std::move(columns));
        SynthesisPlan plan;
        plan.target = QStringLiteral("c0");
        const auto made = madeFrom(table, plan);
        VERIFY_RESULT(made);
        QCOMPARE(made->table.rowCount(), rows);
    }
};

HALLMARKER_TEST(TestSynthesizer)
#include "TestSynthesizer.moc"
