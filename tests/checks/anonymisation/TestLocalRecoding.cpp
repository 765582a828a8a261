#include "checks/anonymisation/release/LocalRecoding.h"
#include "checks/anonymisation/release/MicroAggregation.h"
#include "core/random/RandomStream.h"
#include "tests/checks/anonymisation/AnonymisationTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace hallmarker::anonymisation;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Releases in which not all records are treated alike.
class TestLocalRecoding : public QObject {
    Q_OBJECT

    static std::vector<Column> numbers(quint64 seed, std::size_t columns, std::size_t records)
    {
        RandomStream random(Seed{seed});
        std::vector<Column> result;
        for (std::size_t c = 0; c < columns; ++c) {
            std::vector<double> values;
            for (std::size_t r = 0; r < records; ++r)
                values.push_back(random.normal() * double(c + 1) * 100);
            result.push_back(Column::ofReals(QStringLiteral("n%1").arg(c), values));
        }
        return result;
    }

private Q_SLOTS:
    void classesOfAllRoundsFulfilTheModels()
    {
        for (quint64 seed = 1; seed <= 8; ++seed) {
            const PatientTable patients(seed, 350);
            const auto input = CaseInput::of(patientCase(R"([{"type":"k-anonymity","k":5},{"type":"distinct-l-diversity","attribute":"diagnosis","l":2}])", 0.2), patients.table, patients.hierarchies);
            VERIFY_RESULT(input);
            const auto once = LocalRecoding::of(*input, patients.hierarchies, 1, {});
            VERIFY_RESULT(once);
            const auto recoded = LocalRecoding::of(*input, patients.hierarchies, 20, {});
            VERIFY_RESULT(recoded);
            std::map<std::vector<std::string>, std::multiset<std::string>> classes;
            std::uint64_t suppressed = 0;
            for (const auto &row : rowsOfRelease(recoded->csv)) {
                const std::vector<std::string> key(row.begin(), row.begin() + 3);
                if (key == std::vector<std::string>(3, "*") && recoded->suppressed > 0)
                    ++suppressed;
                else
                    classes[key].insert(row[3]);
            }
            QCOMPARE(suppressed, recoded->suppressed);
            QCOMPARE(classes.size(), std::size_t(recoded->classes));
            std::uint64_t released = 0;
            for (const auto &[key, members] : classes) {
                QVERIFY(members.size() >= 5);
                QVERIFY(std::set<std::string>(members.begin(), members.end()).size() >= 2);
            }
            for (const RecodingRound &round : recoded->rounds)
                released += round.records;
            QCOMPARE(released + suppressed, std::uint64_t(350));
            QVERIFY(recoded->loss <= recoded->lossOfFirst);
            QVERIFY(recoded->suppressed <= once->suppressed);
            QVERIFY(recoded->rounds.size() > 1);
        }
    }
    void sameInputSameBytes()
    {
        const PatientTable patients(2, 300);
        const auto input = CaseInput::of(patientCase(R"([{"type":"k-anonymity","k":4}])", 0.1), patients.table, patients.hierarchies);
        QCOMPARE(LocalRecoding::of(*input, patients.hierarchies, 10, {})->csv, LocalRecoding::of(*input, patients.hierarchies, 10, {})->csv);
    }
    void modelsOfTheWholeTableAreRefused()
    {
        const PatientTable patients(2, 100);
        for (const char *models : {R"([{"type":"t-closeness","attribute":"diagnosis","t":0.5}])", R"([{"type":"average-risk","threshold":0.5}])"}) {
            const auto input = CaseInput::of(patientCase(models, 0), patients.table, patients.hierarchies);
            VERIFY_RESULT(input);
            QCOMPARE(LocalRecoding::of(*input, patients.hierarchies, 5, {}).error().kind, ErrorKind::Usage);
        }
        const auto input = CaseInput::of(patientCase(R"([{"type":"k-anonymity","k":4}])", 0), patients.table, patients.hierarchies);
        QCOMPARE(LocalRecoding::of(*input, patients.hierarchies, 0, {}).error().kind, ErrorKind::Usage);
    }

    void groupsHaveKToTwiceK()
    {
        for (const std::size_t columns : {std::size_t(1), std::size_t(2), std::size_t(4)}) {
            for (const std::size_t records : {std::size_t(3), std::size_t(7), std::size_t(50), std::size_t(151)}) {
                const std::vector<Column> table = numbers(columns * 7 + records, columns, records);
                const auto aggregation = MicroAggregation::of(table, 3);
                VERIFY_RESULT(aggregation);
                std::vector<std::size_t> sizes(aggregation->groups, 0);
                std::vector<double> sums(aggregation->groups, 0);
                for (std::size_t record = 0; record < records; ++record) {
                    ++sizes[aggregation->groupOf[record]];
                    sums[aggregation->groupOf[record]] += table.front().number(record);
                }
                const Column released = aggregation->aggregated(table.front(), 0);
                double before = 0;
                double after = 0;
                for (std::size_t record = 0; record < records; ++record) {
                    const std::uint32_t group = aggregation->groupOf[record];
                    QVERIFY(std::abs(released.number(record) - sums[group] / double(sizes[group])) < 1e-9);
                    before += table.front().number(record);
                    after += released.number(record);
                }
                QVERIFY(std::abs(before - after) < 1e-6); // means stay
                for (const std::size_t size : sizes)
                    QVERIFY(size >= 3 && size <= 5);
                QVERIFY(aggregation->informationLoss >= 0 && aggregation->informationLoss <= 1);
            }
        }
    }
    void oneColumnIsSplitInTheBestWay()
    {
        // Against all ways to cut the sorted values.
        const std::vector<Column> table = numbers(11, 1, 13);
        std::vector<double> values;
        for (std::size_t record = 0; record < 13; ++record)
            values.push_back(table.front().number(record));
        std::sort(values.begin(), values.end());
        double best = 1e300;
        for (unsigned cuts = 0; cuts < (1U << 12); ++cuts) {
            double sum = 0;
            std::size_t begin = 0;
            bool isFine = true;
            for (std::size_t i = 0; i < 13 && isFine; ++i) {
                if (i < 12 && (cuts >> i & 1U) == 0)
                    continue;
                isFine = i + 1 - begin >= 3;
                double mean = 0;
                for (std::size_t j = begin; j <= i; ++j)
                    mean += values[j] / double(i + 1 - begin);
                for (std::size_t j = begin; j <= i; ++j)
                    sum += (values[j] - mean) * (values[j] - mean);
                begin = i + 1;
            }
            if (isFine)
                best = std::min(best, sum);
        }
        const auto aggregation = MicroAggregation::of(table, 3);
        VERIFY_RESULT(aggregation);
        double ours = 0;
        for (std::size_t record = 0; record < 13; ++record)
            ours += std::pow(table.front().number(record) - aggregation->means[0][aggregation->groupOf[record]], 2);
        QVERIFY(std::abs(ours - best) < 1e-6 * best);
    }
    void wrongNumbers()
    {
        QCOMPARE(MicroAggregation::of({}, 3).error().kind, ErrorKind::Usage);
        QCOMPARE(MicroAggregation::of(numbers(1, 1, 5), 1).error().kind, ErrorKind::Usage);
        QCOMPARE(MicroAggregation::of(numbers(1, 1, 2), 3).error().kind, ErrorKind::Invalid);
        for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
            const auto result = MicroAggregation::of({Column::ofReals(QStringLiteral("n"), {1, 2, value, 4})}, 2);
            QVERIFY(!result);
            QCOMPARE(result.error().where.row, qint64(3));
        }
    }
};

HALLMARKER_TEST(TestLocalRecoding)
#include "TestLocalRecoding.moc"
