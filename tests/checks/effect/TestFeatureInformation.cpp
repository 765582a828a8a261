#include "checks/effect/FeatureInformation.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFeatureInformation : public QObject {
    Q_OBJECT

    static std::vector<qint64> rows(std::size_t n)
    {
        std::vector<qint64> all(n);
        std::iota(all.begin(), all.end(), qint64(0));
        return all;
    }

private Q_SLOTS:
    void oneBit()
    {
        const core::Column column = core::Column::ofIntegers(QStringLiteral("a"), {0, 1, 0, 1, 0, 1, 0, 1});
        const FeatureInformation same = FeatureInformation::of(column, rows(8), {0, 1, 0, 1, 0, 1, 0, 1});
        QCOMPARE(same.rawBits, 1.0);
        QVERIFY(std::abs(same.bits - (1 - 1 / (16 * std::log(2.0)))) < 1e-12); // (2 - 1)(2 - 1) / (2 n ln 2)
        QCOMPARE(same.cells, 2);
        QCOMPARE(FeatureInformation::of(column, rows(8), {0, 0, 1, 1, 0, 0, 1, 1}).rawBits, 0.0);
        QCOMPARE(FeatureInformation::of(column, rows(8), {0, 0, 1, 1, 0, 0, 1, 1}).bits, 0.0);
    }
    void byHand()
    {
        // a: 3 of 4 with answer 0; b: 1 of 4. H(answer) = 1, H(answer | feature) = H(1/4) = 0.811278.
        const core::Column column = core::Column::ofIntegers(QStringLiteral("a"), {0, 0, 0, 0, 1, 1, 1, 1});
        QVERIFY(std::abs(FeatureInformation::of(column, rows(8), {0, 0, 0, 1, 0, 1, 1, 1}).rawBits - 0.188721875540867) < 1e-12);
    }
    void numbersAreBinned()
    {
        std::vector<double> values;
        std::vector<std::int64_t> answers;
        for (int i = 0; i < 1000; ++i) {
            values.push_back(i);
            answers.push_back(i < 500 ? 0 : 1);
        }
        const FeatureInformation information = FeatureInformation::of(core::Column::ofReals(QStringLiteral("a"), values), rows(1000), answers);
        QCOMPARE(information.cells, 10);
        QCOMPARE(information.rawBits, 1.0);
    }
};

HALLMARKER_TEST(TestFeatureInformation)
#include "TestFeatureInformation.moc"
