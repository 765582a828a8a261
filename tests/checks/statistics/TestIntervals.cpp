#include "checks/statistics/BinomialTest.h"
#include "checks/statistics/Distributions.h"
#include "checks/statistics/Intervals.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestIntervals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void intervalHoldsTheShare()
    {
        for (const std::int64_t n : {1, 2, 7, 50, 1000}) {
            for (std::int64_t k = 0; k <= n; k += std::max<std::int64_t>(1, n / 7)) {
                const double share = double(k) / double(n);
                for (const Interval &interval : {wilsonInterval(k, n), clopperPearsonInterval(k, n)}) {
                    QVERIFY(interval.low <= share && share <= interval.high);
                    QVERIFY(interval.low >= 0 && interval.high <= 1);
                }
                // The defining property: at its own bound the outcome is exactly at the level.
                const Interval exact = clopperPearsonInterval(k, n);
                if (k > 0)
                    QVERIFY(std::fabs(binomialUpper(k, n, exact.low) - 0.025) < 1e-9);
                if (k < n)
                    QVERIFY(std::fabs(binomialLower(k, n, exact.high) - 0.025) < 1e-9);
            }
        }
        QCOMPARE(wilsonInterval(0, 0).high, 1.0);
        QCOMPARE(clopperPearsonInterval(0, 0).low, 0.0);
    }
    void ruleOfThree() { QVERIFY(std::fabs(clopperPearsonUpper(0, 1000, 0.05) - (1 - std::pow(0.05, 1e-3))) < 1e-12); }
    void sharedCases()
    {
        const QString path = hallmarker::tests::sharedFile(QStringLiteral("expected/mlchecks.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            const QString check = value[u"check"].toString();
            const QJsonValue input = value[u"input"];
            const QJsonValue expected = value[u"expected"];
            const double tolerance = value[u"tolerance"].toDouble();
            const auto near = [&](double a, double b) { return std::fabs(a - b) <= std::max(tolerance, tolerance * std::fabs(b)); };
            if (check == u"interval") {
                const auto wilson = wilsonInterval(input[u"k"].toInteger(), input[u"n"].toInteger());
                const auto exact = clopperPearsonInterval(input[u"k"].toInteger(), input[u"n"].toInteger());
                QVERIFY(near(wilson.low, expected[u"wilson"][0].toDouble()) && near(wilson.high, expected[u"wilson"][1].toDouble()));
                QVERIFY(near(exact.low, expected[u"clopper_pearson"][0].toDouble()) && near(exact.high, expected[u"clopper_pearson"][1].toDouble()));
                ++seen;
            } else if (check == u"smoothing_certify") {
                const double lower = clopperPearsonLower(input[u"n_top"].toInteger(), input[u"n"].toInteger(), input[u"alpha"].toDouble());
                QVERIFY(near(lower, expected[u"p_lower"].toDouble()));
                if (!expected[u"abstain"].toBool())
                    QVERIFY(near(input[u"sigma"].toDouble() * normalQuantile(lower), expected[u"radius_l2"].toDouble()));
                ++seen;
            } else if (check == u"smoothing_predict") {
                const auto top = input[u"top1"].toInteger();
                QVERIFY(near(binomialTwoSided(top, top + input[u"top2"].toInteger(), 0.5), expected[u"p_value"].toDouble()));
                ++seen;
            } else if (check == u"watermark_trigger") {
                QVERIFY(near(binomialUpper(input[u"matches"].toInteger(), input[u"triggers"].toInteger(), 1 / input[u"classes"].toDouble()),
                             expected[u"p_value"].toDouble()));
                ++seen;
            } else if (check == u"watermark_pvalue") {
                const double p = binomialLower(input[u"errors"].toInteger(), input[u"bits"].toInteger(), 0.5);
                QVERIFY(std::fabs(p / expected[u"p_value"].toDouble() - 1) < 1e-8);
                ++seen;
            }
        }
        QVERIFY(seen >= 5);
    }
};

HALLMARKER_TEST(TestIntervals)
#include "TestIntervals.moc"
