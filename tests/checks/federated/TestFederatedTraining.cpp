#include "checks/federated/FederatedTraining.h"
#include "tests/checks/federated/FederatedTable.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFederatedTraining : public QObject {
    Q_OBJECT

    static FederatedData data(int rows)
    {
        FederatedData::Choice choice;
        choice.label = QStringLiteral("answer");
        choice.seed = core::Seed{4};
        const auto read = FederatedData::of(tests::federatedTable(rows), choice);
        return read ? *read : FederatedData();
    }

private Q_SLOTS:
    void clipping()
    {
        std::vector<double> update{3, 4};
        double norm = 0;
        QVERIFY(!FederatedTraining::clip(update, 5, norm));
        QCOMPARE(norm, 5.0);
        QCOMPARE(update, (std::vector<double>{3, 4}));
        QVERIFY(FederatedTraining::clip(update, 1, norm));
        QCOMPARE(norm, 5.0);
        QVERIFY(std::hypot(update[0], update[1]) <= 1 && std::hypot(update[0], update[1]) > 1 - 1e-9);
    }
    void learns()
    {
        const FederatedData all = data(1500);
        const ClientPartition partition = ClientPartition::even(all.clients.size(), 50, core::Seed{1});
        FederatedProtection open;
        open.noise = 0;
        open.clip = 0;
        open.rate = 0.3;
        open.rounds = 60;
        open.clients = 50;
        for (const int hidden : {0, 8}) {
            LocalTraining local;
            local.hidden = hidden;
            const auto run = FederatedTraining::run(all, partition, open, local, core::Seed{3}, core::Progress::none());
            VERIFY_RESULT(run);
            QVERIFY2(run->rounds.back().accuracy > 0.9, qPrintable(QString::number(run->rounds.back().accuracy)));
        }
    }
    void sameSeedSameRounds()
    {
        const FederatedData all = data(300);
        const ClientPartition partition = ClientPartition::skewed(all.clients.y, 20, 0.5, core::Seed{1});
        FederatedProtection protection;
        protection.rounds = 5;
        protection.rate = 0.5;
        protection.clients = 20;
        LocalTraining local;
        local.batch = 4;
        const auto one = FederatedTraining::run(all, partition, protection, local, core::Seed{3}, core::Progress::none());
        const auto two = FederatedTraining::run(all, partition, protection, local, core::Seed{3}, core::Progress::none());
        const auto other = FederatedTraining::run(all, partition, protection, local, core::Seed{4}, core::Progress::none());
        VERIFY_RESULT(one);
        QCOMPARE(one->weights, two->weights);
        QVERIFY(one->weights != other->weights);
    }
    void noiseHasItsDeviation()
    {
        // Clients that do not move: the weights are the sum of the noise of the rounds over the expected number of clients.
        const FederatedData all = data(300);
        const ClientPartition partition = ClientPartition::even(all.clients.size(), 20, core::Seed{1});
        FederatedProtection protection;
        protection.noise = 2;
        protection.clip = 0.5;
        protection.rate = 0.25;
        protection.rounds = 1;
        protection.clients = 20;
        LocalTraining still;
        still.rate = 0;
        double sum = 0, squares = 0, count = 0;
        for (quint64 seed = 0; seed < 400; ++seed) {
            const auto run = FederatedTraining::run(all, partition, protection, still, core::Seed{seed}, core::Progress::none());
            VERIFY_RESULT(run);
            for (const double weight : run->weights) {
                sum += weight;
                squares += weight * weight;
                ++count;
            }
        }
        const double deviation = 2 * 0.5 / (0.25 * 20); // 0.2
        QVERIFY2(std::abs(sum / count) < 5 * deviation / std::sqrt(count), qPrintable(QString::number(sum / count)));
        QVERIFY2(std::abs(std::sqrt(squares / count) / deviation - 1) < 0.05, qPrintable(QString::number(std::sqrt(squares / count))));
    }
    void samplingIsPoisson()
    {
        const FederatedData all = data(300);
        const ClientPartition partition = ClientPartition::even(all.clients.size(), 100, core::Seed{1});
        FederatedProtection protection;
        protection.rate = 0.2;
        protection.rounds = 200;
        protection.clients = 100;
        const auto run = FederatedTraining::run(all, partition, protection, {}, core::Seed{5}, core::Progress::none());
        VERIFY_RESULT(run);
        double sum = 0, squares = 0;
        for (const FederatedRound &round : run->rounds) {
            sum += round.taking;
            squares += round.taking * round.taking;
            QVERIFY(round.clipped <= round.taking);
        }
        const double mean = sum / 200;
        QVERIFY2(std::abs(mean - 20) < 1.5, qPrintable(QString::number(mean)));
        QVERIFY2(std::abs(squares / 200 - mean * mean - 16) < 6, qPrintable(QString::number(squares / 200 - mean * mean)));
    }
    void badTrainingIsNamed()
    {
        const FederatedData all = data(300);
        const ClientPartition partition = ClientPartition::even(all.clients.size(), 10, core::Seed{1});
        FederatedProtection protection;
        protection.noise = 1e6;
        protection.rounds = 2;
        protection.clients = 10;
        const auto loud = FederatedTraining::run(all, partition, protection, {}, core::Seed{5}, core::Progress::none());
        QVERIFY(!loud);
        QCOMPARE(loud.error().kind, core::ErrorKind::LimitExceeded);
        protection.noise = 0;
        protection.clip = 0;
        protection.rounds = 400;
        LocalTraining wild;
        wild.rate = 1e300;
        wild.serverRate = 1e300;
        const auto lost = FederatedTraining::run(all, partition, protection, wild, core::Seed{5}, core::Progress::none());
        QVERIFY(!lost);
        QVERIFY2(lost.error().message.contains(QStringLiteral("range of numbers")), qPrintable(lost.error().message));
    }
};

HALLMARKER_TEST(TestFederatedTraining)
#include "TestFederatedTraining.moc"
