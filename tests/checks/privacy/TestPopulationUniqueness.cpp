#include "checks/privacy/PopulationUniqueness.h"
#include "checks/privacy/SnbUniqueness.h"
#include "core/json/CanonicalJson.h"
#include "tests/checks/privacy/PrivacyTables.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestPopulationUniqueness : public QObject {
    Q_OBJECT

    /// The two derivatives of the log likelihood of Pitman's formula, term by term, with nothing of the estimator in them.
    static std::pair<long double, long double> pitmanEquations(const ClassRisks &risks, const PitmanParameters &at)
    {
        const long double theta = at.theta;
        const long double alpha = at.alpha;
        long double first = 0;
        long double second = 0;
        for (std::int64_t i = 1; i < risks.classes; ++i) {
            const long double weight = theta + (long double)(i) * alpha;
            first += 1 / weight;
            second += (long double)(i) / weight;
        }
        for (std::int64_t i = 1; i < risks.records; ++i)
            first -= 1 / (theta + (long double)(i));
        for (const ClassSize &entry : risks.histogram)
            for (std::int64_t j = 1; j < entry.size; ++j)
                second -= (long double)(entry.classes) / ((long double)(j) - alpha);
        return {first, second};
    }
    /// How many of the weights of a further class, theta + i alpha, are not above 0: the sample is impossible unless none.
    static std::int64_t impossibleClasses(const ClassRisks &risks, const PitmanParameters &at)
    {
        std::int64_t impossible = 0;
        for (std::int64_t i = 1; i < risks.classes; ++i)
            impossible += at.theta + double(i) * at.alpha <= 0;
        return impossible;
    }
    static double pitmanLikelihood(const ClassRisks &risks, const PitmanParameters &at)
    {
        double sum = std::lgamma(at.theta + 1) - std::lgamma(at.theta + double(risks.records));
        for (std::int64_t i = 1; i < risks.classes; ++i)
            sum += std::log(at.theta + double(i) * at.alpha);
        for (const ClassSize &entry : risks.histogram)
            sum += double(entry.classes) * (std::lgamma(double(entry.size) - at.alpha) - std::lgamma(1 - at.alpha));
        return sum;
    }
    /// The reference's figure comes from `theirs`, which solves the equations but gives the sample no probability; ours
    /// solves them better, gives it one, and no neighbour gives it a greater one.
    static void isOutsideShown(const ClassRisks &risks, const PitmanParameters &theirs, const QJsonValue &row, double fraction)
    {
        const double share = std::exp(std::lgamma(theirs.theta + 1) - std::lgamma(theirs.theta + theirs.alpha) + (theirs.alpha - 1) * std::log(double(risks.records) / fraction));
        QVERIFY2(std::fabs(share / row[u"pitman"].toDouble() - 1) < 1e-9, qPrintable(QString::number(share)));
        const auto residual = pitmanEquations(risks, theirs);
        QVERIFY(std::fabs(double(residual.first)) < 1e-6 && std::fabs(double(residual.second)) < 1e-6);
        QCOMPARE(impossibleClasses(risks, theirs), std::int64_t(368));
        QVERIFY(theirs.theta / -theirs.alpha < 518 && risks.classes == 886); // at most so many classes would exist

        const auto ours = pitmanParameters(risks);
        QVERIFY(ours.has_value());
        const auto own = pitmanEquations(risks, *ours);
        QVERIFY2(std::fabs(double(own.first)) < 1e-9 && std::fabs(double(own.second)) < 1e-8, qPrintable(QStringLiteral("%1 %2").arg(double(own.first)).arg(double(own.second))));
        QCOMPARE(impossibleClasses(risks, *ours), std::int64_t(0));
        const double top = pitmanLikelihood(risks, *ours);
        for (int step = 0; step < 64; ++step) { // circles around it, and points far away
            const double angle = step * 0.7853981633974483;
            const double far = 0.001 * std::pow(2.0, step / 8);
            const PitmanParameters other{ours->theta * (1 + far * std::cos(angle)), ours->alpha + far * std::sin(angle)};
            if (other.theta > -other.alpha && other.alpha < 1 && impossibleClasses(risks, other) == 0)
                QVERIFY(pitmanLikelihood(risks, other) < top);
        }
    }

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
                const PopulationUniqueness estimate = estimatePopulationUniqueness(risks, fraction, value[u"suppressed"].toInteger());
                const auto near = [](double a, double b) { return std::fabs(a - b) <= 1e-9 + 1e-6 * b; };
                const QString where = QStringLiteral("%1 at %2: %3 %4 %5").arg(value[u"id"].toString()).arg(fraction).arg(estimate.pitman.value_or(-1)).arg(estimate.zayatz.value_or(-1)).arg(estimate.snb.value_or(-1));
                ++seen;
                if (const QJsonObject outside = value[u"outside"].toObject(); !outside.isEmpty()) {
                    isOutsideShown(risks, {outside.value(u"theta").toDouble(), outside.value(u"alpha").toDouble()}, row, fraction);
                    QVERIFY2(near(estimate.zayatz.value_or(0), row[u"zayatz"].toDouble()), qPrintable(where));
                    continue;
                }
                QVERIFY2(near(estimate.pitman.value_or(0), row[u"pitman"].toDouble()), qPrintable(where));
                QVERIFY2(near(estimate.zayatz.value_or(0), row[u"zayatz"].toDouble()), qPrintable(where));
                QVERIFY2(near(estimate.chosen.value_or(0), row[u"dankar"].toDouble()), qPrintable(where));
                QCOMPARE(estimate.isPitman, row[u"model"].toString() == u"PITMAN");
            }
        }
        QCOMPARE(seen, 28);
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
    void slideNegativeBinomialMeetsTheCounts()
    {
        // The reference gives 0 ("did not converge") for these tables. The model itself, summed over all class sizes of the
        // population and all draws from them, gives the counted classes of one and of two records at our parameters: so the
        // equations have this solution.
        QFile file(testFile(QStringLiteral("cases/privacy/population.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), file.fileName());
        VERIFY_RESULT(json);
        int solved = 0;
        for (const QJsonValue &value : (*json)[u"cases"].toArray()) {
            QList<ClassSize> histogram;
            for (const QJsonValue &entry : value[u"histogram"].toArray())
                histogram.append(ClassSize{std::int64_t(entry[0].toInteger()), std::int64_t(entry[1].toInteger())});
            const ClassRisks risks = ClassRisks::of(histogram);
            const double pairs = histogram.size() > 1 && histogram[1].size == 2 ? double(histogram[1].classes) : 0;
            for (const double fraction : {0.01, 0.1, 0.2, 0.5}) {
                const auto p = snbParameters(risks, fraction);
                if (!p)
                    continue;
                double one = 0;
                double two = 0;
                double probability = std::exp(p->alpha * std::log(p->beta)); // of 1 + extra records
                for (int extra = 0; extra < 2'000'000 && (extra < 1000 || probability > 1e-18); ++extra) {
                    const double size = 1.0 + extra;
                    one += probability * size * fraction * std::exp((size - 1) * std::log1p(-fraction));
                    two += probability * size * (size - 1) / 2 * fraction * fraction * std::exp((size - 2) * std::log1p(-fraction));
                    probability *= (p->alpha + extra) / (extra + 1) * (1 - p->beta);
                }
                const QString where = QStringLiteral("%1 at %2: %3 %4").arg(value[u"id"].toString()).arg(fraction).arg(p->classes * one / double(risks.uniques) - 1).arg(p->classes * two / pairs - 1);
                QVERIFY2(std::fabs(p->classes * one / double(risks.uniques) - 1) < 1e-8, qPrintable(where));
                QVERIFY2(std::fabs(p->classes * two / pairs - 1) < 1e-8, qPrintable(where));
                ++solved;
            }
        }
        QVERIFY2(solved >= 8, qPrintable(QString::number(solved)));
        qInfo("%d tables and fractions solved", solved);
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
