#include "checks/statistics/ContingencyTest.h"
#include "checks/statistics/KolmogorovSmirnov.h"
#include "checks/statistics/MultipleTests.h"
#include "checks/statistics/RankTest.h"
#include "core/json/CanonicalJson.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> values;
    for (const QJsonValue &x : array.toArray())
        values.push_back(x.toDouble());
    return values;
}

std::vector<double> sortedNumbersOf(const QJsonValue &array)
{
    std::vector<double> values = numbersOf(array);
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

class TestSampleTests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallExactDistribution()
    {
        // n = m = 2: of the 6 orders, 2 separate the samples completely (D = 1), the others give 1/2.
        QVERIFY(std::fabs(kolmogorovSmirnovExact(1.0, 2, 2) - 1.0 / 3) < 1e-12);
        QVERIFY(std::fabs(kolmogorovSmirnovExact(0.5, 2, 2) - 1.0) < 1e-12);
        QVERIFY(std::fabs(kolmogorovSmirnovExact(1.0, 3, 2) - 0.2) < 1e-12);
        QCOMPARE(kolmogorovSmirnovExact(0.0, 5, 7), 1.0);
    }
    void exactAndLimitMeet()
    {
        for (const double d : {0.05, 0.08, 0.12}) {
            const double exact = kolmogorovSmirnovExact(d, 1000, 1000);
            QVERIFY2(std::fabs(kolmogorovOneSample(d, 500) - exact) < 0.02, qPrintable(QString::number(exact)));
        }
        // The branch at 140 must not jump.
        QVERIFY(std::fabs(kolmogorovOneSample(0.08, 140) - kolmogorovOneSample(0.08 * std::sqrt(140.0 / 141), 141)) < 1e-3);
        QVERIFY(std::fabs(kolmogorovOneSample(0.1254, 140) - kolmogorovOneSample(0.1252, 140)) < 1e-3);
    }
    void sameSamplesDoNotDiffer()
    {
        const std::vector<double> a{1, 1, 2, 3, 5};
        QCOMPARE(kolmogorovSmirnov(a, a).statistic, 0.0);
        QCOMPARE(kolmogorovSmirnov(a, a).p, 1.0);
        QCOMPARE(wassersteinDistance(a, a), 0.0);
        QCOMPARE(mannWhitney(a, a).u, 12.5);
        const std::vector<double> shifted{3, 3, 4, 5, 7};
        QCOMPARE(wassersteinDistance(a, shifted), 2.0);
        QCOMPARE(wassersteinDistance(shifted, a), 2.0);
        QVERIFY(std::isnan(kolmogorovSmirnov(a, {}).statistic));
        QVERIFY(std::isnan(wassersteinDistance({}, a)));
    }
    void falseAlarmsKeepTheLevel()
    {
        RandomStream random(Seed{11});
        int alarms = 0;
        constexpr int runs = 600;
        for (int run = 0; run < runs; ++run) {
            std::vector<double> a(40);
            std::vector<double> b(55);
            for (double &x : a)
                x = random.normal();
            for (double &x : b)
                x = random.normal();
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            alarms += kolmogorovSmirnov(a, b).p < 0.05 ? 1 : 0;
        }
        QVERIFY2(alarms > 5 && alarms < 60, qPrintable(QString::number(alarms)));
    }
    void correctionsAreOrdered()
    {
        RandomStream random(Seed{12});
        for (int run = 0; run < 50; ++run) {
            std::vector<double> p(12);
            for (double &x : p)
                x = random.uniform() * random.uniform();
            p[3] = std::numeric_limits<double>::quiet_NaN();
            const auto bonferroni = adjustedPValues(p, Correction::Bonferroni);
            const auto holm = adjustedPValues(p, Correction::Holm);
            const auto bh = adjustedPValues(p, Correction::BenjaminiHochberg);
            QVERIFY(std::isnan(holm[3]));
            for (std::size_t i = 0; i < p.size(); ++i) {
                if (i != 3)
                    QVERIFY(p[i] <= bh[i] && bh[i] <= holm[i] && holm[i] <= bonferroni[i] && bonferroni[i] <= 1);
            }
        }
    }
    void goodnessOfFitSeesNewCategories()
    {
        const std::vector<double> reference{10, 0};
        const std::vector<double> current{5, 5};
        QCOMPARE(chiSquareGoodnessOfFit(reference, current).p, 0.0);
        QVERIFY(chiSquareHomogeneity(reference, current).p > 0);
        QCOMPARE(chiSquareHomogeneity(reference, std::vector<double>{0, 0}).p, 1.0);
    }
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
            if (check == u"drift_chi2_gof") {
                const auto test = chiSquareGoodnessOfFit(numbersOf(input[u"ref_counts"]), numbersOf(input[u"cur_counts"]));
                QVERIFY(near(test.statistic, expected[u"statistic"].toDouble()) && near(test.p, expected[u"p"].toDouble()));
            } else if (check == u"drift_fisher") {
                const QJsonValue t = input[u"table"];
                const auto test = fisherExact(t[0][0].toInteger(), t[0][1].toInteger(), t[1][0].toInteger(), t[1][1].toInteger());
                QVERIFY(near(test.odds, expected[u"odds"].toDouble()) && near(test.p, expected[u"p"].toDouble()));
            } else if (check == u"drift_ks") {
                const auto a = sortedNumbersOf(input[u"ref"]);
                const auto b = sortedNumbersOf(input[u"cur"]);
                const auto exact = kolmogorovSmirnov(a, b);
                QVERIFY(near(exact.statistic, expected[u"statistic"].toDouble()));
                QVERIFY2(near(exact.p, expected[u"p_exact"].toDouble()), qPrintable(QString::number(exact.p, 'g', 12)));
                const auto limit = kolmogorovSmirnov(a, b, 0);
                QVERIFY(exact.isExact && !limit.isExact);
                QVERIFY2(near(limit.p, expected[u"p_asymptotic"].toDouble()), qPrintable(QString::number(limit.p, 'g', 12)));
            } else if (check == u"drift_mannwhitney") {
                const auto test = mannWhitney(sortedNumbersOf(input[u"ref"]), sortedNumbersOf(input[u"cur"]));
                QVERIFY(near(test.u, expected[u"u"].toDouble()) && near(test.p, expected[u"p"].toDouble()));
            } else if (check == u"multiple_tests") {
                const auto p = numbersOf(input[u"p"]);
                const double alpha = input[u"alpha"].toDouble();
                const auto rejected = [&](Correction correction) {
                    const auto adjusted = adjustedPValues(p, correction);
                    return int(std::count_if(adjusted.begin(), adjusted.end(), [alpha](double x) { return x <= alpha; }));
                };
                QCOMPARE(rejected(Correction::Bonferroni), expected[u"bonferroni_reject"].toInt());
                QCOMPARE(rejected(Correction::Holm), expected[u"holm_reject"].toInt());
                QCOMPARE(rejected(Correction::BenjaminiHochberg), expected[u"bh_reject"].toInt());
                const auto adjusted = adjustedPValues(p, Correction::BenjaminiHochberg);
                for (std::size_t i = 0; i < p.size(); ++i)
                    QVERIFY(near(adjusted[i], expected[u"bh_adjusted"][int(i)].toDouble()));
            } else {
                continue;
            }
            ++seen;
        }
        QVERIFY(seen >= 5);
    }
};

HALLMARKER_TEST(TestSampleTests)
#include "TestSampleTests.moc"
