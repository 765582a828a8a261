#include "checks/federated/FederatedPrivacy.h"
#include "checks/dp/RenyiPrivacy.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFederatedPrivacy : public QObject {
    Q_OBJECT

    static FederatedProtection protection()
    {
        FederatedProtection protection;
        protection.noise = 1.1;
        protection.rate = 0.05;
        protection.rounds = 100;
        protection.delta = 1e-5;
        protection.clients = 1000;
        return protection;
    }

private Q_SLOTS:
    void sameAsTheAccountants()
    {
        PrivacyEvent event;
        event.noise = 1.1;
        event.rate = 0.05;
        event.times = 100;
        const auto after = FederatedAccount(protection()).after(100);
        VERIFY_RESULT(after);
        const auto sure = LossAccountant::epsilon({event}, 1e-5);
        VERIFY_RESULT(sure);
        QCOMPARE(after->upper, sure->upper);
        QCOMPARE(after->lower, sure->lower);
        QCOMPARE(after->renyi, renyiEpsilon({event}, 1e-5, renyiOrders(RenyiOrders::DpAccounting)).epsilon);
        QVERIFY(after->lower <= after->upper && after->upper <= after->renyi);
    }
    void growsWithTheRounds()
    {
        double before = 0;
        for (const int round : {1, 10, 50, 100}) {
            const auto after = FederatedAccount(protection()).after(round);
            VERIFY_RESULT(after);
            QVERIFY(after->upper > before);
            before = after->upper;
        }
    }
    void noProtectionIsInfinite()
    {
        for (const bool isNoise : {true, false}) {
            FederatedProtection open = protection();
            (isNoise ? open.noise : open.clip) = 0;
            const auto after = FederatedAccount(open).after(1);
            VERIFY_RESULT(after);
            QVERIFY(std::isinf(after->upper) && std::isinf(after->lower) && std::isinf(after->renyi));
        }
    }
    void calibratedNoiseKeepsEpsilon()
    {
        const auto noise = FederatedPrivacy::calibratedNoise(protection(), 2);
        VERIFY_RESULT(noise);
        FederatedProtection found = protection();
        found.noise = *noise;
        const auto after = FederatedAccount(found).after(found.rounds);
        VERIFY_RESULT(after);
        QVERIFY(after->upper <= 2);
        found.noise = *noise / 1.01;
        QVERIFY(FederatedAccount(found).after(found.rounds)->upper > 2); // hardly less would not do
        FederatedProtection open = protection();
        open.clip = 0;
        QVERIFY(!FederatedPrivacy::calibratedNoise(open, 2));
        QVERIFY(!FederatedPrivacy::calibratedNoise(protection(), -1));
    }
    void insecureParametersAreNamed()
    {
        QVERIFY(FederatedPrivacy::hazardsOf(protection(), 1).isEmpty());
        FederatedProtection bad = protection();
        bad.noise = 0;
        bad.clip = 0;
        bad.delta = 0.01;
        bad.rate = 1;
        const QStringList hazards = FederatedPrivacy::hazardsOf(bad, INFINITY);
        QCOMPARE(hazards, (QStringList{QStringLiteral("no-noise"), QStringLiteral("unclipped-updates"), QStringLiteral("delta-above-one-in-n"), QStringLiteral("no-subsampling")}));
        QCOMPARE(FederatedPrivacy::hazardsOf(protection(), 11), QStringList{QStringLiteral("large-epsilon")});
        bad = protection();
        bad.clients = 1;
        QVERIFY(FederatedPrivacy::hazardsOf(bad, 1).contains(QStringLiteral("one-client")));
        for (const QString &hazard : hazards)
            QVERIFY(FederatedPrivacy::explain(hazard, bad) != hazard);
    }
};

HALLMARKER_TEST(TestFederatedPrivacy)
#include "TestFederatedPrivacy.moc"
