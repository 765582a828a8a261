#include "core/random/RandomStream.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker::core;

class TestRandomStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameStream()
    {
        RandomStream a(Seed{42});
        RandomStream b(Seed{42});
        RandomStream c(Seed{43});
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const quint64 x = a.next();
            QCOMPARE(b.next(), x);
            differs = differs || c.next() != x;
        }
        QVERIFY(differs);
    }
    void boundIsKeptAndReached()
    {
        RandomStream random(Seed{1});
        int counts[7] = {};
        for (int i = 0; i < 70'000; ++i) {
            const quint64 x = random.below(7);
            QVERIFY(x < 7);
            ++counts[x];
        }
        for (const int count : counts)
            QVERIFY2(std::abs(count - 10'000) < 500, qPrintable(QString::number(count)));
    }
    void normalHasItsMoments()
    {
        RandomStream random(Seed{7});
        double sum = 0;
        double squares = 0;
        constexpr int n = 100'000;
        for (int i = 0; i < n; ++i) {
            const double x = random.normal();
            sum += x;
            squares += x * x;
        }
        QVERIFY(std::fabs(sum / n) < 0.02);
        QVERIFY(std::fabs(squares / n - 1) < 0.02);
    }
    void permutationHoldsEachOnce()
    {
        auto order = RandomStream(Seed{3}).permutation(1000);
        QVERIFY(!std::is_sorted(order.begin(), order.end()));
        std::sort(order.begin(), order.end());
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], i);
    }
};

HALLMARKER_TEST(TestRandomStream)
#include "TestRandomStream.moc"
