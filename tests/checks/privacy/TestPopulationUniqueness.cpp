#include "checks/privacy/PopulationUniqueness.h"
#include "checks/privacy/SnbUniqueness.h"
#include "core/json/CanonicalJson.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestPopulationUniqueness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheReference()
    {
        QFile file(testFile(QStringLiteral("cases/privacy/population.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), file.fileName());
        VERIFY_RESULT(json);
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            QList<ClassSize> histogram;
            for (const QJsonValue &entry : value[u"histogram"].toArray())
                histogram.append(ClassSize{std::int64_t(entry[0].toInteger()), std::int64_t(entry[1].toInteger())});
            const ClassRisks risks = ClassRisks::of(histogram);
            for (const QJsonValue &row : value[u"population"].toArray()) {
                const double fraction = row[u"samplingFraction"].toDouble();
                const PopulationUniqueness estimate = estimatePopulationUniqueness(risks, fraction);
                const auto near = [](double a, double b) { return std::fabs(a - b) <= 1e-9 + 1e-6 * b; };
                const QString where = QStringLiteral("%1 at %2: %3 %4 %5").arg(value[u"id"].toString()).arg(fraction).arg(estimate.pitman.value_or(-1)).arg(estimate.zayatz.value_or(-1)).arg(estimate.snb.value_or(-1));
                QVERIFY2(near(estimate.pitman.value_or(0), row[u"pitman"].toDouble()), qPrintable(where));
                QVERIFY2(near(estimate.zayatz.value_or(0), row[u"zayatz"].toDouble()), qPrintable(where));
                QVERIFY2(near(estimate.chosen.value_or(0), row[u"dankar"].toDouble()), qPrintable(where));
                QCOMPARE(estimate.isPitman, row[u"model"].toString() == u"PITMAN");
                ++seen;
            }
        }
        QCOMPARE(seen, 20);
    }
    void nothingUniqueIsZero()
    {
        const PopulationUniqueness none = estimatePopulationUniqueness(ClassRisks::of({{2, 5}, {7, 1}}), 0.1);
        QCOMPARE(none.pitman, 0.0);
        QCOMPARE(none.zayatz, 0.0);
        QCOMPARE(none.snb, 0.0);
        QCOMPARE(none.chosen, 0.0);
    }
    void nothingButUniquesHasOnlyZayatz()
    {
        for (const std::int64_t records : {1, 2, 7, 5000}) {
            const PopulationUniqueness all = estimatePopulationUniqueness(ClassRisks::of({{1, records}}), 0.1);
            QVERIFY(!all.pitman && !all.snb);
            QCOMPARE(all.zayatz, 1.0);
            QCOMPARE(all.chosen, 1.0);
        }
        QVERIFY(!estimatePopulationUniqueness(ClassRisks::of(QList<ClassSize>()), 0.1).chosen);
    }
    void wholePopulationIsItsOwnSample()
    {
        const ClassRisks risks = ClassRisks::of({{1, 20}, {2, 10}, {5, 3}});
        QCOMPARE(estimatePopulationUniqueness(risks, 1).zayatz, risks.uniqueShare);
    }
    void slideNegativeBinomialSolvesItsEquations()
    {
        // Classes drawn from the model itself: sizes 1 + NB(alpha, beta) in a population of 60000 classes, sampled at 30 %
        // by expectation. What comes out must be the share of uniques that went in.
        const double alpha = 0.4;
        const double beta = 0.2;
        const double fraction = 0.3;
        const int classes = 60000;
        std::vector<double> inPopulation{0}; // by size
        double probability = std::pow(beta, alpha);
        for (int extra = 0; extra < 400; ++extra) {
            inPopulation.push_back(classes * probability);
            probability *= (alpha + extra) / (extra + 1) * (1 - beta);
        }
        double population = 0;
        std::vector<double> inSample(inPopulation.size(), 0);
        for (std::size_t size = 1; size < inPopulation.size(); ++size) {
            population += double(size) * inPopulation[size];
            double binomial = std::pow(1 - fraction, double(size));
            for (std::size_t drawn = 0; drawn <= size; ++drawn) {
                inSample[drawn] += inPopulation[size] * binomial;
                binomial *= double(size - drawn) / double(drawn + 1) * fraction / (1 - fraction);
            }
        }
        QList<ClassSize> histogram;
        for (std::size_t size = 1; size < inSample.size(); ++size)
            if (const std::int64_t count = std::llround(inSample[size]); count > 0)
                histogram.append(ClassSize{std::int64_t(size), count});
        const ClassRisks risks = ClassRisks::of(histogram);
        const auto share = snbUniqueness(risks, fraction);
        QVERIFY(share.has_value());
        // The number of classes of the population is itself an estimate (Shlosser), so a few per cent are allowed.
        const double estimatedClasses = shlosserClasses(risks, fraction);
        QVERIFY2(std::fabs(estimatedClasses / classes - 1) < 0.2, qPrintable(QString::number(estimatedClasses)));
        QVERIFY2(std::fabs(*share / (inPopulation[1] / population) - 1) < 0.15, qPrintable(QStringLiteral("%1 %2").arg(*share).arg(inPopulation[1] / population)));
    }
    void knownSlideNegativeBinomialValues()
    {
        // Roots found independently for the raw class sizes of a public table.
        QFile file(testFile(QStringLiteral("cases/privacy/population.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), file.fileName());
        VERIFY_RESULT(json);
        const QHash<QString, QList<double>> known{{QStringLiteral("ad-in"), {0.204679, 0.249977, 0.319459, 0.427023}}, {QStringLiteral("fs-in"), {0.552021, 0.551824, 0.577523, 0.671786}}};
        int seen = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            QList<ClassSize> histogram;
            for (const QJsonValue &entry : value[u"histogram"].toArray())
                histogram.append(ClassSize{std::int64_t(entry[0].toInteger()), std::int64_t(entry[1].toInteger())});
            const QList<double> wanted = known.value(value[u"id"].toString());
            const double fractions[] = {0.01, 0.1, 0.2, 0.5};
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                const auto share = snbUniqueness(ClassRisks::of(histogram), fractions[i]);
                QVERIFY(share && std::fabs(*share - wanted[i]) < 1e-6);
                ++seen;
            }
        }
        QCOMPARE(seen, 8);
    }
    void estimatesStayInRange()
    {
        RandomStream random(Seed{51});
        for (int run = 0; run < 30; ++run) {
            QList<ClassSize> histogram;
            std::int64_t size = 1;
            const quint64 entries = 1 + random.below(12);
            for (quint64 i = 0; i < entries; ++i, size += 1 + std::int64_t(random.below(run % 3 == 0 ? 400 : 3)))
                histogram.append(ClassSize{size, 1 + std::int64_t(random.below(run % 2 == 0 ? 5 : 5000))});
            for (const double fraction : {1e-6, 0.05, 0.5, 0.999, 1.0}) {
                const PopulationUniqueness estimate = estimatePopulationUniqueness(ClassRisks::of(histogram), fraction);
                for (const auto &share : {estimate.pitman, estimate.zayatz, estimate.snb, estimate.chosen})
                    QVERIFY(!share || (*share >= 0 && *share <= 1));
                QVERIFY(estimate.zayatz.has_value() && estimate.chosen.has_value());
            }
        }
    }
};

HALLMARKER_TEST(TestPopulationUniqueness)
#include "TestPopulationUniqueness.moc"
