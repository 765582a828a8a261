#include "checks/risk/GowerLinkage.h"
#include "checks/risk/IndividualRisk.h"
#include "checks/risk/MicrodataRiskCheck.h"
#include "checks/risk/SpecialUniques.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hallmarker::checks;
using namespace hallmarker::core;

/// Against the definitions themselves, written out by force.
class TestMicrodataRisk : public QObject {
    Q_OBJECT

    /// Columns of small numbers; `missing` of a hundred cells have no value.
    static std::vector<Column> randomColumns(quint64 seed, std::size_t columns, std::size_t records, unsigned values, unsigned missing)
    {
        RandomStream random(Seed{seed});
        std::vector<Column> result;
        for (std::size_t c = 0; c < columns; ++c) {
            std::vector<double> cells;
            for (std::size_t r = 0; r < records; ++r)
                cells.push_back(random.below(100) < missing ? std::nan("") : double(random.below(values)));
            result.push_back(Column::ofReals(QStringLiteral("c%1").arg(c), cells));
        }
        return result;
    }
    static bool matches(const std::vector<Column> &columns, std::size_t a, std::size_t b)
    {
        return std::all_of(columns.begin(), columns.end(), [&](const Column &column) { return column.isMissing(a) || column.isMissing(b) || column.number(a) == column.number(b); });
    }

private Q_SLOTS:
    void frequenciesByForce()
    {
        for (quint64 seed = 1; seed <= 6; ++seed) {
            const std::vector<Column> columns = randomColumns(seed, 4, 120, 3, seed % 2 == 0 ? 15 : 0);
            std::vector<double> weights(120);
            std::iota(weights.begin(), weights.end(), 1.0);
            const auto frequencies = WeightedFrequencies::of(columns, weights);
            VERIFY_RESULT(frequencies);
            const auto diversity = diversityOfMatches({columns.begin(), columns.end() - 1}, columns.back());
            VERIFY_RESULT(diversity);
            std::size_t uniques = 0;
            for (std::size_t a = 0; a < 120; ++a) {
                double fk = 0;
                double population = 0;
                std::vector<double> values;
                for (std::size_t b = 0; b < 120; ++b) {
                    if (matches(columns, a, b)) {
                        fk += 1;
                        population += weights[b];
                    }
                    if (matches({columns.begin(), columns.end() - 1}, a, b))
                        values.push_back(columns.back().isMissing(b) ? -1 : columns.back().number(b));
                }
                uniques += fk == 1 ? 1U : 0U;
                QCOMPARE(frequencies->sample[a], fk);
                QCOMPARE(frequencies->population[a], population);
                std::sort(values.begin(), values.end());
                QCOMPARE((*diversity)[a], std::size_t(std::unique(values.begin(), values.end()) - values.begin()));
            }
            QCOMPARE(frequencies->uniques, uniques);
        }
    }
    void riskIsMeanOfTheInverse()
    {
        // E(1/F | f) with F negative binomial: sum over j >= f of 1/j C(j-1, f-1) p^f (1-p)^(j-f).
        for (const double f : {1.0, 2.0}) {
            for (const double p : {0.9, 0.5, 0.1, 0.02}) {
                double mean = 0;
                double term = std::pow(p, f);
                for (double j = f; term > 1e-18 || j < 50; j += 1) {
                    mean += term / j;
                    term *= j / (j - f + 1) * (1 - p);
                }
                QVERIFY(std::abs(IndividualRisk::of(f, f / p) - mean) < 1e-9);
            }
        }
        QCOMPARE(IndividualRisk::of(4, 4), 0.25);
        QVERIFY(IndividualRisk::of(3, 300) < IndividualRisk::of(3, 30));
        QVERIFY(std::abs(IndividualRisk::of(1, 1 + 1e-9) - 1) < 1e-6);
    }
    void specialUniquesByForce()
    {
        for (quint64 seed = 1; seed <= 4; ++seed) {
            const std::vector<Column> columns = randomColumns(seed, 5, 40, 4, seed == 4 ? 10 : 0);
            for (const int most : {0, 2, 3, 5}) {
                const auto uniques = SpecialUniques::of(columns, most, 0.1);
                VERIFY_RESULT(uniques);
                const int limit = most == 0 ? 4 : most;
                for (std::size_t record = 0; record < 40; ++record) {
                    std::vector<unsigned> minimal;
                    double score = 0;
                    for (int size = 1; size <= limit; ++size) {
                        for (unsigned set = 1; set < 32; ++set) {
                            if (std::popcount(set) != size || std::any_of(minimal.begin(), minimal.end(), [set](unsigned part) { return (set & part) == part; }))
                                continue;
                            bool isAlone = true;
                            for (std::size_t c = 0; c < 5; ++c)
                                isAlone = isAlone && ((set >> c & 1U) == 0 || !columns[c].isMissing(record));
                            for (std::size_t other = 0; other < 40 && isAlone; ++other) {
                                bool isSame = other != record;
                                for (std::size_t c = 0; c < 5 && isSame; ++c)
                                    isSame = (set >> c & 1U) == 0 || columns[c].number(other) == columns[c].number(record);
                                isAlone = !isSame;
                            }
                            if (!isAlone)
                                continue;
                            minimal.push_back(set);
                            double weight = 1;
                            for (int i = size; i <= limit; ++i)
                                weight *= std::max(1, 5 - i);
                            score += weight;
                        }
                    }
                    QCOMPARE(uniques->scores[record], score);
                }
            }
        }
        QVERIFY(!SpecialUniques::of({}, 0, 1));
        QCOMPARE(SpecialUniques::of(randomColumns(1, 40, 3, 2, 0), 20, 1).error().kind, ErrorKind::LimitExceeded);
    }
    void linkageIsTheBestOfAllOrders()
    {
        for (quint64 seed = 1; seed <= 5; ++seed) {
            const std::vector<Column> one = randomColumns(seed, 3, 6, 9, 5);
            const std::vector<Column> other = randomColumns(seed + 100, 3, 6, 9, 5);
            const auto linkage = GowerLinkage::of(one, other);
            VERIFY_RESULT(linkage);
            const auto sumOf = [&](const std::vector<std::size_t> &match) {
                double sum = 0;
                for (std::size_t i = 0; i < match.size(); ++i)
                    sum += linkage->distances[i][match[i]];
                return sum;
            };
            std::vector<std::size_t> order(6);
            std::iota(order.begin(), order.end(), std::size_t(0));
            double best = 1e9;
            do {
                best = std::min(best, sumOf(order));
            } while (std::next_permutation(order.begin(), order.end()));
            std::vector<std::size_t> sorted = linkage->match;
            std::sort(sorted.begin(), sorted.end());
            QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
            QVERIFY(std::abs(sumOf(linkage->match) - best) < 1e-9);
        }
        QVERIFY(!GowerLinkage::of({}, {}));
        QVERIFY(!GowerLinkage::of(randomColumns(1, 1, 3, 2, 0), randomColumns(1, 1, 2, 2, 0)));
    }
    void checkJudges()
    {
        std::vector<Column> columns = randomColumns(3, 3, 200, 6, 0);
        columns.push_back(Column::ofReals(QStringLiteral("w"), std::vector<double>(200, 25)));
        const Table table = *Table::of(columns);
        const MicrodataRiskCheck check;
        QJsonObject given{{QStringLiteral("key_variables"), QJsonArray{QStringLiteral("c0"), QStringLiteral("c1"), QStringLiteral("c2")}}, {QStringLiteral("weight"), QStringLiteral("w")}};
        const auto strict = MicrodataRiskCheck::measure(table, *check.definition().complete(given));
        VERIFY_RESULT(strict);
        QCOMPARE(strict->verdict, Verdict::Fail);
        given.insert(QStringLiteral("max_at_risk"), 1.0);
        QCOMPARE(MicrodataRiskCheck::measure(table, *check.definition().complete(given))->verdict, Verdict::Pass);
        given.insert(QStringLiteral("weight"), QStringLiteral("nothing"));
        QVERIFY(!MicrodataRiskCheck::measure(table, *check.definition().complete(given)));
    }
};

HALLMARKER_TEST(TestMicrodataRisk)
#include "TestMicrodataRisk.moc"
