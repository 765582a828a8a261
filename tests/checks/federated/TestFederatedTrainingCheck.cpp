#include "checks/federated/FederatedTrainingCheck.h"
#include "checks/dp/LossAccountant.h"
#include "tests/checks/federated/FederatedTable.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFederatedTrainingCheck : public QObject {
    Q_OBJECT

    static core::Result<core::CheckOutcome> simulate(QJsonObject given, quint64 seed = 1, int rows = 2000)
    {
        if (!given.contains(QStringLiteral("label")))
            given.insert(QStringLiteral("label"), QStringLiteral("answer"));
        HALLMARKER_ASSIGN(const QJsonObject parameters, FederatedTrainingCheck().definition().complete(given));
        return FederatedTrainingCheck::simulate(tests::federatedTable(rows), parameters, core::Seed{seed}, core::Progress::none());
    }
    static core::Figure figure(const core::CheckOutcome &outcome, const char *key)
    {
        for (const core::Figure &one : outcome.figures)
            if (one.key == QLatin1String(key))
                return one;
        return {};
    }
    static QJsonObject secure()
    {
        return {{QStringLiteral("clients"), 700}, {QStringLiteral("rounds"), 40}, {QStringLiteral("sampling_rate"), 0.1}, {QStringLiteral("noise_multiplier"), 1.0}, {QStringLiteral("delta"), 1e-4}, {QStringLiteral("clip_norm"), 0.5},
                {QStringLiteral("features"), QJsonArray{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("kind")}}, {QStringLiteral("curve_points"), 4}};
    }

private Q_SLOTS:
    void epsilonBesideAccuracy()
    {
        QJsonObject given = secure();
        given.insert(QStringLiteral("epsilon"), 4.0); // looked for: the noise multiplier does not count
        const auto outcome = simulate(given);
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
        const double epsilon = figure(*outcome, "epsilon").value;
        QVERIFY(epsilon <= 4 && epsilon > 3.9);
        PrivacyEvent event;
        event.noise = figure(*outcome, "noise_multiplier").value;
        event.rate = 0.1;
        event.times = 40;
        QCOMPARE(epsilon, LossAccountant::epsilon({event}, 1e-4)->upper);
        QVERIFY(figure(*outcome, "epsilon_rdp").value >= epsilon);
        QVERIFY(figure(*outcome, "accuracy").value > 0.75);
        QVERIFY(figure(*outcome, "accuracy_without_noise").value >= figure(*outcome, "accuracy").value - 0.03);
        const QJsonArray rows = outcome->tables.first().rows;
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.last().toArray().at(0).toInt(), 40);
        QCOMPARE(rows.last().toArray().at(1).toDouble(), epsilon);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows.at(i).toArray().at(1).toDouble() > rows.at(i - 1).toArray().at(1).toDouble());
    }
    void costsOfPrivacyAndFederation()
    {
        const auto outcome = simulate(secure());
        VERIFY_RESULT(outcome);
        const core::Figure central = figure(*outcome, "accuracy_central");
        const core::Figure alone = figure(*outcome, "accuracy_alone");
        QVERIFY2(central.value > 0.85, qPrintable(QString::number(central.value)));
        QVERIFY2(alone.value < central.value, qPrintable(QString::number(alone.value))); // two records each
        QVERIFY(*alone.low <= alone.value && alone.value <= *alone.high && *alone.low < *alone.high);
        QCOMPARE(outcome->tables.last().key, QStringLiteral("baselines"));
        const QJsonArray rows = outcome->tables.last().rows;
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).toArray().at(1).toDouble(), figure(*outcome, "accuracy").value);
        QCOMPARE(rows.at(1).toArray().at(1).toDouble(), figure(*outcome, "accuracy_without_noise").value);
        QCOMPARE(rows.at(2).toArray().at(1).toDouble(), central.value);
        QCOMPARE(rows.at(3).toArray().at(1).toDouble(), alone.value);
        QCOMPARE(rows.at(3).toArray().at(5).toInt(), 700);
        QCOMPARE(outcome->tables.first().rows.last().toArray().last().toDouble(), central.value);
        QVERIFY2(outcome->reason.contains(QStringLiteral("In one place")), qPrintable(outcome->reason));
    }
    void sameSeedSameFigures()
    {
        QJsonObject given = secure();
        given.insert(QStringLiteral("rounds"), 5);
        const auto one = simulate(given, 7);
        const auto two = simulate(given, 7);
        const auto other = simulate(given, 8);
        VERIFY_RESULT(one);
        for (qsizetype i = 0; i < one->figures.size(); ++i)
            QCOMPARE(one->figures.at(i).toJson(), two->figures.at(i).toJson());
        QCOMPARE(one->tables.first().rows, two->tables.first().rows);
        QVERIFY(one->tables.first().rows != other->tables.first().rows);
    }
    void noNoiseFails()
    {
        QJsonObject given = secure();
        given.insert(QStringLiteral("epsilon"), 0);
        given.insert(QStringLiteral("noise_multiplier"), 0);
        given.insert(QStringLiteral("rounds"), 5);
        const auto outcome = simulate(given);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, core::Verdict::Fail);
        QVERIFY(std::isnan(figure(*outcome, "epsilon").value));
        QVERIFY(figure(*outcome, "epsilon").note.contains(QStringLiteral("Infinite")));
        QVERIFY(outcome->hazards.contains(QStringLiteral("no-noise")));
        QVERIFY(outcome->tables.first().rows.last().toArray().at(1).isNull());
        QVERIFY2(outcome->reason.contains(QStringLiteral("epsilon is infinite")), qPrintable(outcome->reason));
        given = secure();
        given.insert(QStringLiteral("clip_norm"), 0);
        given.insert(QStringLiteral("epsilon"), 4.0);
        const auto unclipped = simulate(given);
        QVERIFY(!unclipped); // no noise gives an epsilon
        given.insert(QStringLiteral("epsilon"), 0);
        given.insert(QStringLiteral("rounds"), 3);
        const auto measured = simulate(given);
        VERIFY_RESULT(measured);
        QCOMPARE(measured->verdict, core::Verdict::Fail);
        QVERIFY(measured->hazards.contains(QStringLiteral("unclipped-updates")));
    }
    void insecureIsNeverAPass()
    {
        QJsonObject given = secure();
        given.insert(QStringLiteral("delta"), 0.01); // above 1/700
        const auto outcome = simulate(given);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, core::Verdict::Inconclusive);
        QVERIFY(outcome->hazards.contains(QStringLiteral("delta-above-one-in-n")));
        given = secure();
        given.insert(QStringLiteral("max_epsilon"), 1.0);
        const auto above = simulate(given);
        VERIFY_RESULT(above);
        QCOMPARE(above->verdict, core::Verdict::Fail);
    }
    void everyClientEveryRound()
    {
        QJsonObject given = secure();
        given.insert(QStringLiteral("sampling_rate"), 1.0);
        given.insert(QStringLiteral("noise_multiplier"), 2.0);
        given.insert(QStringLiteral("rounds"), 5);
        const auto outcome = simulate(given);
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->hazards.contains(QStringLiteral("no-subsampling")));
        QVERIFY2(outcome->verdict == core::Verdict::Pass, qPrintable(outcome->reason));
    }
    void divisionsOfTheRecords()
    {
        QJsonObject given{{QStringLiteral("partition"), QStringLiteral("column")}, {QStringLiteral("owner"), QStringLiteral("hospital")}, {QStringLiteral("rounds"), 3}};
        const auto outcome = simulate(given);
        VERIFY_RESULT(outcome);
        QCOMPARE(figure(*outcome, "clients").value, 8.0);
        QCOMPARE(figure(*outcome, "delta").value, 1.0 / 80);
        given.remove(QStringLiteral("owner"));
        QVERIFY(!simulate(given));
        given = {{QStringLiteral("clients"), 5000}, {QStringLiteral("rounds"), 3}};
        const auto many = simulate(given);
        QVERIFY(!many);
        QCOMPARE(many.error().where.pointer, QStringLiteral("/clients"));
        given = {{QStringLiteral("partition"), QStringLiteral("dirichlet")}, {QStringLiteral("alpha"), 0.05}, {QStringLiteral("clients"), 200}, {QStringLiteral("rounds"), 3}};
        const auto skewed = simulate(given);
        VERIFY_RESULT(skewed);
        QVERIFY(figure(*skewed, "empty_clients").value > 0);
    }
    void badOrders()
    {
        QVERIFY(!simulate({{QStringLiteral("label"), QStringLiteral("shoe")}}));
        QVERIFY(!simulate({{QStringLiteral("rounds"), 0}}));
        QVERIFY(!simulate({{QStringLiteral("sampling_rate"), 0}}));
        QVERIFY(!simulate({}, 1, 3));
    }
};

HALLMARKER_TEST(TestFederatedTrainingCheck)
#include "TestFederatedTrainingCheck.moc"
