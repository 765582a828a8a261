#include "checks/privacy/Diversity.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

/// Straight from the definitions.
DiversityFigures naiveDiversity(const std::vector<Column> &keys, const Column &sensitive, double c)
{
    std::map<std::vector<std::string>, std::map<std::string, double>> classes;
    std::map<std::string, double> whole;
    const auto order = [](const std::string &a) { return a.empty() ? std::pair(0, 0.0) : std::pair(1, std::stod(a)); };
    for (std::size_t row = 0; row < sensitive.size(); ++row) {
        std::vector<std::string> key;
        for (const Column &column : keys)
            key.push_back(column.text(row));
        ++classes[key][sensitive.text(row)];
        ++whole[sensitive.text(row)];
    }
    std::vector<std::string> values;
    for (const auto &[value, count] : whole)
        values.push_back(value);
    std::sort(values.begin(), values.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
    DiversityFigures figures;
    figures.distinctL = figures.recursiveL = 1'000'000;
    double lowest = 1e9;
    for (const auto &[key, counts] : classes) {
        double n = 0;
        for (const auto &[value, count] : counts)
            n += count;
        double entropy = 0;
        double equal = 0;
        double ordered = 0;
        double cumulated = 0;
        for (const std::string &value : values) {
            const double p = counts.count(value) ? counts.at(value) / n : 0;
            const double q = whole.at(value) / double(sensitive.size());
            entropy -= p > 0 ? p * std::log2(p) : 0;
            equal += std::fabs(p - q) / 2;
            cumulated += p - q;
            ordered += std::fabs(cumulated);
        }
        figures.distinctL = std::min(figures.distinctL, std::int64_t(counts.size()));
        lowest = std::min(lowest, entropy);
        figures.closenessEqual = std::max(figures.closenessEqual, equal);
        if (values.size() > 1)
            figures.closenessOrdered = std::max(figures.closenessOrdered, ordered / double(values.size() - 1));
        std::vector<double> sorted;
        for (const auto &[value, count] : counts)
            sorted.push_back(count);
        std::sort(sorted.rbegin(), sorted.rend());
        std::int64_t largest = 0;
        for (std::size_t l = 1; l <= sorted.size(); ++l) {
            double tail = 0;
            for (std::size_t i = l - 1; i < sorted.size(); ++i)
                tail += sorted[i];
            if (sorted[0] < c * tail)
                largest = std::int64_t(l);
        }
        figures.recursiveL = std::min(figures.recursiveL, largest);
        if (counts.size() == 1)
            figures.uniformRecords += std::int64_t(n);
    }
    figures.entropyL = std::exp2(lowest);
    return figures;
}

} // namespace

class TestDiversity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheDefinitions()
    {
        RandomStream random(Seed{51});
        for (int run = 0; run < 60; ++run) {
            const std::size_t rows = 1 + random.below(200);
            const Table table = randomTable(random, rows, int(1 + random.below(3)), 1 + random.below(4));
            std::vector<std::string> values(rows);
            for (std::string &value : values)
                value = random.below(12) == 0 ? std::string() : std::to_string(random.below(1 + random.below(12)));
            const Column sensitive = textColumn(QStringLiteral("s"), values);
            const double c = 0.5 + 3 * random.uniform();
            const auto measured = measureDiversity(table.columns(), sensitive, c, 2);
            VERIFY_RESULT(measured);
            const DiversityFigures naive = naiveDiversity(table.columns(), sensitive, c);
            QCOMPARE(measured->distinctL, naive.distinctL);
            QCOMPARE(measured->recursiveL, naive.recursiveL);
            QCOMPARE(measured->uniformRecords, naive.uniformRecords);
            QVERIFY(std::fabs(measured->entropyL - naive.entropyL) < 1e-9);
            QVERIFY(std::fabs(measured->closenessEqual - naive.closenessEqual) < 1e-9);
            QVERIFY2(std::fabs(measured->closenessOrdered - naive.closenessOrdered) < 1e-9, qPrintable(QStringLiteral("%1 %2").arg(measured->closenessOrdered).arg(naive.closenessOrdered)));
            QVERIFY(measured->entropyL <= double(measured->distinctL) + 1e-9);
        }
    }
    void manyRowsInPartitions()
    {
        RandomStream random(Seed{52});
        const Table table = randomTable(random, 90'000, 3, 20);
        std::vector<std::string> values(90'000);
        for (std::string &value : values)
            value = std::to_string(random.below(50));
        const Column sensitive = textColumn(QStringLiteral("s"), values);
        const auto measured = measureDiversity(table.columns(), sensitive, 2, 2);
        VERIFY_RESULT(measured);
        const DiversityFigures naive = naiveDiversity(table.columns(), sensitive, 2);
        QCOMPARE(measured->distinctL, naive.distinctL);
        QVERIFY(std::fabs(measured->closenessOrdered - naive.closenessOrdered) < 1e-9);
        QVERIFY(std::fabs(measured->closenessEqual - naive.closenessEqual) < 1e-9);
    }
    void orderIsByNumberWhenAllAreNumbers()
    {
        const auto numbers = valueOrder(textColumn(QStringLiteral("n"), {"10", "9", "", "-1"}));
        QVERIFY((numbers == std::vector<std::uint32_t>{0, 3, 2, 1}));
        const auto texts = valueOrder(textColumn(QStringLiteral("t"), {"10", "9", "x"}));
        QVERIFY((texts == std::vector<std::uint32_t>{0, 1, 2, 3}));
    }
    void toyTable()
    {
        if (sharedFile(QStringLiteral("data/anonymization/test2.csv")).isEmpty())
            QSKIP("the shared data are not here");
        const auto table = sharedTable(QStringLiteral("test2.csv"));
        VERIFY_RESULT(table);
        // Three classes of three by the first digits of the postcode (Li et al. 2007, table 4).
        std::vector<std::string> groups;
        for (std::size_t row = 0; row < table->rowCount(); ++row)
            groups.push_back(std::to_string(row / 3));
        const auto salary = table->column(QStringLiteral("Salary"));
        VERIFY_RESULT(salary);
        const auto figures = measureDiversity({textColumn(QStringLiteral("g"), groups)}, *salary, 3);
        VERIFY_RESULT(figures);
        QCOMPARE(figures->distinctL, 3);
        QVERIFY(std::fabs(figures->closenessOrdered - 0.375) < 1e-12);
        QVERIFY(std::fabs(figures->entropyL - 3) < 1e-12);
    }
};

HALLMARKER_TEST(TestDiversity)
#include "TestDiversity.moc"
