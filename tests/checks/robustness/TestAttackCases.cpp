#include "checks/worker/WorkerClient.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkerSetting.h"

#include "checks/robustness/AttackSanity.h"
#include "checks/robustness/RobustnessCurve.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace hallmarker;
using namespace hallmarker::checks;
using hallmarker::tests::WorkerSetting;

/// The published cases of single attacks, to the coordinate.
class TestAttackCases : public QObject {
    Q_OBJECT

    QJsonArray m_cases;

    static std::vector<double> numbers(const QJsonValue &value)
    {
        std::vector<double> result;
        for (const QJsonValue &one : value.toArray()) {
            if (one.isArray()) {
                const std::vector<double> inner = numbers(one);
                result.insert(result.end(), inner.begin(), inner.end());
            } else {
                result.push_back(one.toDouble());
            }
        }
        return result;
    }
    /// The four inputs and, as inputs that must not change, the weights of the perceptron.
    static worker::ModelJob jobOf(const QJsonObject &input)
    {
        worker::ModelJob job;
        job.kind = "attack";
        job.precision = "float64"; // the cases were calculated so
        const std::vector<double> x = numbers(input.value(u"x"));
        std::vector<double> weights;
        for (const char16_t *part : {u"W1", u"b1", u"W2", u"b2"}) {
            const std::vector<double> values = numbers(input.value(QString::fromUtf16(part)));
            weights.insert(weights.end(), values.begin(), values.end());
        }
        job.samples.count = qint64(x.size() / 4);
        job.samples.shape = {47};
        for (std::size_t i = 0; i < x.size() / 4; ++i) {
            job.samples.wideX.insert(job.samples.wideX.end(), x.begin() + std::ptrdiff_t(4 * i), x.begin() + std::ptrdiff_t(4 * i + 4));
            job.samples.wideX.insert(job.samples.wideX.end(), weights.begin(), weights.end());
        }
        for (const QJsonValue &label : input.value(u"y").toArray())
            job.samples.y.push_back(label.toInteger());
        job.samples.low.assign(47, -1e9);
        job.samples.high.assign(47, 1e9);
        job.samples.mutableInputs.assign(47, 0);
        for (std::size_t k = 0; k < 4; ++k) {
            job.samples.low[k] = input.value(u"clip").toArray().at(0).toDouble(-1e9);
            job.samples.high[k] = input.value(u"clip").toArray().at(1).toDouble(1e9);
            job.samples.mutableInputs[k] = 1;
        }
        return job;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = tests::sharedFile(QStringLiteral("expected/mlchecks.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = core::parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        m_cases = (*json)[u"cases"].toArray();
    }
    void gradientAttacks()
    {
        if (!WorkerSetting::instance().isAvailable())
            QSKIP("hallmarker-worker is not built (libtorch is missing)");
        int seen = 0;
        double largest = 0;
        for (const QJsonValue &one : m_cases) {
            const QString check = one[u"check"].toString();
            if (check != u"fgsm" && check != u"pgd_linf" && check != u"pgd_l2")
                continue;
            const QJsonObject input = one[u"input"].toObject();
            worker::ModelJob job = jobOf(input);
            const QJsonArray targets = input.value(u"target").toArray();
            worker::AttackRun run;
            run.norm = check == u"pgd_l2" ? "l2" : "linf";
            run.budget = input.value(u"eps").toDouble();
            run.steps = input.value(u"iterations").toInt(1);
            run.stepSize = input.value(u"step").toDouble(run.budget);
            run.keepExamples = int(job.samples.count);
            // Each sample may have a target of its own: a run per class.
            for (qint64 target = 0; target < (targets.isEmpty() ? 1 : 3); ++target) {
                run.target = targets.isEmpty() ? "" : "class";
                run.targetClass = target;
                job.runs.push_back(run);
            }
            const auto answer = WorkerClient().run(job, WorkerSetting::instance().bytesOf("perceptron_of_input"), {});
            VERIFY_RESULT(answer);
            const QJsonArray wanted = one[u"expected"][u"x_adv"].toArray();
            const QJsonArray predicted = one[u"expected"][u"pred"].toArray();
            for (qsizetype sample = 0; sample < wanted.size(); ++sample) {
                const auto &result = answer->result.runs[std::size_t(targets.isEmpty() ? 0 : targets.at(sample).toInt())];
                const auto place = std::find(result.exampleRows.begin(), result.exampleRows.end(), int(sample)) - result.exampleRows.begin();
                QVERIFY(place < std::ptrdiff_t(result.exampleRows.size()));
                for (qsizetype k = 0; k < 4; ++k) {
                    const double found = result.examples[std::size_t(place) * 47 + std::size_t(k)];
                    const double expected = wanted.at(sample).toArray().at(k).toDouble();
                    // Relative or absolute, whichever is larger, as the cases say.
                    const double tolerance = one[u"tolerance"].toDouble() * std::max(1.0, std::abs(expected));
                    largest = std::max(largest, std::abs(found - expected));
                    QVERIFY2(std::abs(found - expected) <= tolerance, qPrintable(QStringLiteral("%1, sample %2, input %3: %4, %5 off").arg(one[u"label"].toString()).arg(sample).arg(k).arg(found).arg(found - expected)));
                }
                QCOMPARE(int(result.answers[std::size_t(sample)]), predicted.at(sample).toInt());
            }
            ++seen;
        }
        qInfo("%d cases, largest deviation %g", seen, largest);
        QVERIFY(seen > 0);
    }
    void sanityAndCurve()
    {
        const QHash<QString, QString> names{{QStringLiteral("pgd weaker than fgsm"), QStringLiteral("fgsm-stronger-than-pgd")}, {QStringLiteral("accuracy not falling as eps grows"), QStringLiteral("budget-not-monotone")},
                                            {QStringLiteral("random noise stronger than gradient attack"), QStringLiteral("noise-stronger-than-gradient")}, {QStringLiteral("unbounded attack does not reach 0"), QStringLiteral("unbounded-not-zero")}};
        int seen = 0;
        for (const QJsonValue &one : m_cases) {
            const QJsonObject input = one[u"input"].toObject();
            if (one[u"check"].toString() == u"attack_sanity") {
                AttackMeasurements m;
                const QJsonObject budgets = input.value(u"pgd_eps").toObject();
                for (const QString &budget : budgets.keys())
                    m.manySteps.emplace_back(budget.toDouble(), budgets.value(budget).toDouble());
                std::sort(m.manySteps.begin(), m.manySteps.end());
                m.oneStep = {{m.manySteps.front().first, input.value(u"fgsm").toDouble()}};
                m.attacked = input.value(u"pgd").toDouble();
                m.noise = input.value(u"random_noise").toDouble();
                m.unbounded = input.value(u"unbounded").toDouble();
                const QStringList hazards = attackSanityHazards(m);
                for (const QJsonValue &flag : one[u"expected"][u"flags"].toArray())
                    QVERIFY2(hazards.contains(names.value(flag.toString())), qPrintable(flag.toString()));
                ++seen;
            }
            if (one[u"check"].toString() == u"robustness_curve") {
                RobustnessCurve curve;
                const QJsonArray budgets = input.value(u"eps").toArray();
                for (qsizetype i = 0; i < budgets.size(); ++i)
                    curve.emplace_back(budgets.at(i).toDouble(), input.value(u"accuracy").toArray().at(i).toDouble());
                QVERIFY(std::abs(areaUnder(curve) - one[u"expected"][u"area"].toDouble()) < 1e-9);
                QVERIFY(std::abs(halvingBudget(curve).value_or(std::numeric_limits<double>::quiet_NaN()) - one[u"expected"][u"eps_half"].toDouble()) < 1e-9);
                ++seen;
            }
        }
        QVERIFY(seen >= 2);
    }
};

HALLMARKER_TEST(TestAttackCases)
#include "TestAttackCases.moc"
