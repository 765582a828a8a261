#include "checks/federated/FederatedBaselines.h"
#include "checks/federated/FederatedTraining.h"
#include "tests/checks/federated/FederatedTable.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFederatedBaselines : public QObject {
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
    /// One client that holds all and always takes part, without clipping and noise, is training in one place, step by step.
    void oneClientIsOnePlace()
    {
        const FederatedData all = data(800);
        const ClientPartition partition = ClientPartition::even(all.clients.size(), 1, core::Seed{1});
        FederatedProtection open;
        open.noise = 0;
        open.clip = 0;
        open.rate = 1;
        open.rounds = 12;
        open.clients = 1;
        for (const int hidden : {0, 6}) {
            LocalTraining local;
            local.hidden = hidden;
            const auto run = FederatedTraining::run(all, partition, open, local, core::Seed{3}, core::Progress::none());
            const auto central = FederatedBaselines::central(all, local, open.rounds, core::Seed{3}, core::Progress::none());
            const auto alone = FederatedBaselines::alone(all, partition, local, open.rounds, core::Seed{3}, core::Progress::none());
            VERIFY_RESULT(run);
            VERIFY_RESULT(central);
            VERIFY_RESULT(alone);
            QCOMPARE(central->size(), std::size_t(12));
            QCOMPARE(alone->size(), std::size_t(1));
            for (std::size_t round = 0; round < central->size(); ++round)
                QVERIFY(std::fabs((*central)[round] - run->rounds[round].accuracy) < 0.005); // sums in another order
            QVERIFY(std::fabs(alone->front() - central->back()) < 0.005);
        }
    }
    void togetherBeatsAlone()
    {
        const FederatedData all = data(2000);
        const ClientPartition partition = ClientPartition::skewed(all.clients.y, 300, 0.1, core::Seed{1});
        const LocalTraining local;
        const auto central = FederatedBaselines::central(all, local, 60, core::Seed{3}, core::Progress::none());
        const auto alone = FederatedBaselines::alone(all, partition, local, 60, core::Seed{3}, core::Progress::none());
        VERIFY_RESULT(central);
        VERIFY_RESULT(alone);
        QCOMPARE(alone->size(), partition.clients() - partition.emptyClients());
        QVERIFY(alone->size() < partition.clients());
        double sum = 0;
        for (const double accuracy : *alone)
            sum += accuracy;
        QVERIFY2(central->back() > 0.9, qPrintable(QString::number(central->back())));
        QVERIFY2(sum / double(alone->size()) < central->back() - 0.1, qPrintable(QString::number(sum / double(alone->size()))));
        QVERIFY(*std::min_element(alone->begin(), alone->end()) < *std::max_element(alone->begin(), alone->end()));
    }
    void sameSeedSameFigures()
    {
        const FederatedData all = data(600);
        const ClientPartition partition = ClientPartition::even(all.clients.size(), 20, core::Seed{1});
        LocalTraining local;
        local.hidden = 4;
        local.batch = 5;
        const auto one = FederatedBaselines::alone(all, partition, local, 3, core::Seed{3}, core::Progress::none());
        const auto two = FederatedBaselines::alone(all, partition, local, 3, core::Seed{3}, core::Progress::none());
        const auto other = FederatedBaselines::alone(all, partition, local, 3, core::Seed{4}, core::Progress::none());
        VERIFY_RESULT(one);
        QCOMPARE(*one, *two);
        QVERIFY(*one != *other);
    }
    void numbersOutOfRangeAreTold()
    {
        FederatedData broken = data(300);
        std::fill(broken.clients.x.begin(), broken.clients.x.end(), std::numeric_limits<double>::max());
        LocalTraining local;
        local.rate = 1000;
        const auto central = FederatedBaselines::central(broken, local, 3, core::Seed{3}, core::Progress::none());
        QVERIFY(!central);
        QCOMPARE(central.error().where.pointer, QStringLiteral("/learning_rate"));
    }
};

HALLMARKER_TEST(TestFederatedBaselines)
#include "TestFederatedBaselines.moc"
