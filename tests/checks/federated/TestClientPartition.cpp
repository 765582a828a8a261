#include "checks/federated/ClientPartition.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestClientPartition : public QObject {
    Q_OBJECT

    static void verifyComplete(const ClientPartition &partition, std::size_t records)
    {
        std::vector<int> seen(records, 0);
        for (const auto &held : partition.records)
            for (const std::size_t record : held)
                ++seen[record];
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; }));
    }

private Q_SLOTS:
    void even()
    {
        const ClientPartition partition = ClientPartition::even(103, 10, core::Seed{1});
        verifyComplete(partition, 103);
        for (const auto &held : partition.records)
            QVERIFY(held.size() == 10 || held.size() == 11);
        QVERIFY(ClientPartition::even(103, 10, core::Seed{1}).records == partition.records);
        QVERIFY(ClientPartition::even(103, 10, core::Seed{2}).records != partition.records);
        QCOMPARE(ClientPartition::even(3, 5, core::Seed{1}).emptyClients(), std::size_t(2));
    }
    void skewFollowsAlpha()
    {
        std::vector<int> classes;
        for (int i = 0; i < 4000; ++i)
            classes.push_back(i % 2);
        const auto spread = [&](double alpha) {
            const ClientPartition partition = ClientPartition::skewed(classes, 20, alpha, core::Seed{3});
            verifyComplete(partition, classes.size());
            double sum = 0;
            int clients = 0;
            for (const auto &held : partition.records) {
                if (held.empty())
                    continue;
                double ones = 0;
                for (const std::size_t record : held)
                    ones += classes[record];
                sum += std::abs(ones / double(held.size()) - 0.5);
                ++clients;
            }
            return sum / clients;
        };
        QVERIFY2(spread(0.1) > 0.3, qPrintable(QString::number(spread(0.1))));
        QVERIFY2(spread(1000) < 0.06, qPrintable(QString::number(spread(1000))));
    }
    void byValue()
    {
        const ClientPartition partition = ClientPartition::byValue({"b", "a", "b", "", "a"});
        QVERIFY((partition.records == std::vector<std::vector<std::size_t>>{{0, 2}, {1, 4}, {3}}));
    }
    void gammaHasItsMoments()
    {
        core::RandomStream random(core::Seed{7});
        for (const double shape : {0.3, 1.0, 4.5}) {
            double sum = 0, squares = 0;
            constexpr int n = 40000;
            for (int i = 0; i < n; ++i) {
                const double value = gammaVariate(shape, random);
                QVERIFY(value >= 0);
                sum += value;
                squares += value * value;
            }
            const double mean = sum / n;
            QVERIFY2(std::abs(mean - shape) < 5 * std::sqrt(shape / n), qPrintable(QString::number(mean)));
            QVERIFY2(std::abs(squares / n - mean * mean - shape) < 0.1 * shape, qPrintable(QString::number(shape)));
        }
    }
};

HALLMARKER_TEST(TestClientPartition)
#include "TestClientPartition.moc"
