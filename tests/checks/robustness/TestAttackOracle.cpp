#include "checks/encoding/NpyArray.h"
#include "checks/worker/WorkerClient.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

/// Accuracies of the reference library on the same model and the same 300 digits.
class TestAttackOracle : public QObject {
    Q_OBJECT

    worker::ModelJob m_job;
    QJsonObject m_expected;
    QByteArray m_model;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static worker::AttackRun linf(double budget, int steps, double step)
    {
        worker::AttackRun run;
        run.budget = budget;
        run.steps = steps;
        run.stepSize = step;
        return run;
    }
    static double accuracyOf(const worker::AttackRunResult &run)
    {
        return double(std::count(run.state.begin(), run.state.end(), 1)) / double(run.state.size());
    }
    static double leftOf(const worker::AttackRunResult &first, const worker::AttackRunResult &second)
    {
        int left = 0;
        for (std::size_t i = 0; i < first.state.size(); ++i)
            left += first.state[i] != 0 && second.state[i] != 0;
        return double(left) / double(first.state.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = sharedFile();
        if (folder.isEmpty() || !WorkerClient().isAvailable())
            QSKIP("the shared reference data or hallmarker-worker is not there");
        m_expected = QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/oracle.json"))).object().value(u"models").toObject().value(u"digits_mlp.pt").toObject();
        m_model = contentOf(folder + QStringLiteral("/digits_mlp.pt"));
        const auto x = NpyArray::ofFile(folder + QStringLiteral("/digits_x.npy"));
        const auto y = NpyArray::ofFile(folder + QStringLiteral("/digits_y.npy"));
        VERIFY_RESULT(x);
        VERIFY_RESULT(y);
        m_job.kind = "attack";
        m_job.samples.count = x->shape.first();
        m_job.samples.shape = {1, 8, 8};
        m_job.samples.x.assign(x->values.begin(), x->values.end());
        m_job.samples.y.assign(y->values.begin(), y->values.end());
        m_job.samples.low = {0};
        m_job.samples.high = {1};
    }
    static QString sharedFile() { return tests::sharedFile(QStringLiteral("data/mlchecks")); }

    void agreesWithTheReference()
    {
        worker::ModelJob job = m_job;
        worker::AttackRun l2 = linf(0.5, 40, 0.05);
        l2.norm = "l2";
        worker::AttackRun restarts = linf(0.1, 40, 0.01);
        restarts.restarts = 5;
        restarts.seed = 3;
        worker::AttackRun dlr = linf(0.1, 40, 0.00625);
        dlr.loss = "dlr";
        dlr.survivorsOf = {4};
        worker::AttackRun square = linf(0.1, 1000, 0);
        square.method = "square";
        square.seed = 9;
        worker::AttackRun shared = square;
        shared.method = "square-shared";
        job.batch = 300;
        job.runs = {linf(0.05, 1, 0.05), linf(0.1, 1, 0.1), linf(0.2, 1, 0.2), linf(0.05, 40, 0.003125), linf(0.1, 40, 0.00625), linf(0.2, 40, 0.0125), l2, restarts, dlr, square, shared};
        const auto answer = WorkerClient().run(job, m_model, {});
        VERIFY_RESULT(answer);
        const auto &runs = answer->result.runs;
        const double oneSample = 1.0 / 300 + 1e-9;
        const char *keys[] = {"fgsm_eps0.05", "fgsm_eps0.1", "fgsm_eps0.2", "pgd40_eps0.05_step0.003125_norandom", "pgd40_eps0.1_step0.00625_norandom", "pgd40_eps0.2_step0.0125_norandom", "pgd40_l2_eps0.5_step0.05_norandom"};
        for (std::size_t i = 0; i < std::size(keys); ++i) {
            const QJsonObject expected = m_expected.value(QLatin1String(keys[i])).toObject();
            double sum = 0;
            for (const float size : runs[i].l2)
                sum += double(size);
            const double largest = double(*std::max_element(runs[i].linf.begin(), runs[i].linf.end()));
            qInfo("%s: accuracy %.4f (reference %.4f), mean L2 %.4f (%.4f)", keys[i], accuracyOf(runs[i]), expected.value(u"accuracy").toDouble(), sum / 300, expected.value(u"mean_l2").toDouble());
            QVERIFY2(std::abs(accuracyOf(runs[i]) - expected.value(u"accuracy").toDouble()) <= oneSample, keys[i]);
            QVERIFY2(std::abs(sum / 300 - expected.value(u"mean_l2").toDouble()) < 0.005, keys[i]);
            QVERIFY2(std::abs(largest - expected.value(u"max_linf").toDouble()) < 0.01, keys[i]);
        }
        const double plain = accuracyOf(runs[4]);
        qInfo("restarts %.4f, DLR on top %.4f, square %.4f", accuracyOf(runs[7]), leftOf(runs[4], runs[8]), accuracyOf(runs[9]));
        QVERIFY(std::abs(accuracyOf(runs[7]) - m_expected.value(u"pgd40_eps0.1_step0.01_5restarts").toObject().value(u"accuracy").toDouble()) <= 0.02);
        QVERIFY(accuracyOf(runs[7]) <= plain + 0.01);
        QVERIFY(leftOf(runs[4], runs[8]) <= plain);
        // One window for all samples that never reaches the last row and column: the reference's way of drawing.
        qInfo("square with shared windows %.4f", accuracyOf(runs[10]));
        QVERIFY(std::abs(accuracyOf(runs[10]) - m_expected.value(u"square_eps0.1_1000").toObject().value(u"accuracy").toDouble()) <= 0.04);
        // Ours keeps the schedule of the paper scaled to the queries and is stronger; it must not be weaker, nor beat APGD.
        QVERIFY(accuracyOf(runs[9]) <= m_expected.value(u"square_eps0.1_1000").toObject().value(u"accuracy").toDouble() + 0.04);
        QVERIFY(accuracyOf(runs[9]) >= m_expected.value(u"apgd_ce_eps0.1_5restarts").toObject().value(u"accuracy").toDouble() - 0.02);
    }
    void targetedReachesItsClass()
    {
        worker::ModelJob job = m_job;
        for (const char *target : {"next", "least", "class"}) {
            worker::AttackRun run = linf(0.3, 40, 0.02);
            run.target = target;
            run.targetClass = 3;
            run.keepExamples = 5;
            job.runs.push_back(run);
            run.norm = "l2";
            run.budget = 2;
            run.stepSize = 0.1;
            job.runs.push_back(run);
        }
        worker::AttackRun square = linf(0.3, 500, 0);
        square.method = "square";
        square.target = "class";
        square.targetClass = 3;
        job.runs.push_back(square);
        const auto answer = WorkerClient().run(job, m_model, {});
        VERIFY_RESULT(answer);
        const auto goalOf = [&](const worker::AttackRun &run, std::size_t sample) {
            const auto row = answer->result.scores.begin() + std::ptrdiff_t(10 * sample);
            return run.target == "next" ? (job.samples.y[sample] + 1) % 10 : run.target == "class" ? 3 : std::min_element(row, row + 10) - row;
        };
        for (std::size_t i = 0; i < job.runs.size(); ++i) {
            const worker::AttackRunResult &result = answer->result.runs[i];
            int attacked = 0;
            int reached = 0;
            for (std::size_t sample = 0; sample < 300; ++sample) {
                const auto goal = goalOf(job.runs[i], sample);
                if (goal == job.samples.y[sample]) {
                    QCOMPARE(int(result.state[sample]), 2); // nothing to reach
                    continue;
                }
                ++attacked;
                // A sample counts as changed when, and only when, the answer is the goal.
                QCOMPARE(result.state[sample] == 0, result.answers[sample] == goal);
                reached += result.state[sample] == 0;
                QVERIFY(job.runs[i].norm == "l2" || double(result.linf[sample]) <= job.runs[i].budget + 1e-6);
                QVERIFY(job.runs[i].norm != "l2" || double(result.l2[sample]) <= job.runs[i].budget + 1e-5);
            }
            qInfo("%s %s to %s: %d of %d reached", job.runs[i].method.c_str(), job.runs[i].norm.c_str(), job.runs[i].target.c_str(), reached, attacked);
            QVERIFY(reached > attacked / 4);
        }
    }
    void gradientsAgree()
    {
        worker::ModelJob job = m_job;
        job.kind = "scores";
        const auto answer = WorkerClient().run(job, m_model, {});
        VERIFY_RESULT(answer);
        const QJsonArray expected = m_expected.value(u"grad_l1_first3").toArray();
        for (int i = 0; i < 3; ++i) // the reference took the mean loss of the three samples, we take the sum
            QVERIFY2(std::abs(answer->result.diagnosis.gradientL1[std::size_t(i)] / 3 / expected.at(i).toDouble() - 1) < 1e-3,
                     qPrintable(QStringLiteral("%1: %2, reference %3").arg(i).arg(answer->result.diagnosis.gradientL1[std::size_t(i)]).arg(expected.at(i).toDouble())));
        int right = 0;
        for (std::size_t i = 0; i < 300; ++i) {
            const auto row = answer->result.scores.begin() + std::ptrdiff_t(10 * i);
            right += std::max_element(row, row + 10) - row == job.samples.y[i];
        }
        QCOMPARE(double(right) / 300, m_expected.value(u"clean").toDouble());
    }
    void quantisedInputIsNotPraised()
    {
        worker::ModelJob job = m_job;
        worker::AttackRun square = linf(0.1, 1000, 0);
        square.method = "square";
        square.when = "masked";
        square.survivorsOf = {0};
        job.runs = {linf(0.1, 40, 0.00625), square};
        const auto answer = WorkerClient().run(job, contentOf(sharedFile() + QStringLiteral("/hazards/quantised_input.pt")), {});
        VERIFY_RESULT(answer);
        QCOMPARE(answer->result.diagnosis.zeroGradientShare, 1.0);
        QVERIFY(std::abs(accuracyOf(answer->result.runs[0]) - 0.9667) < 0.005);
        QVERIFY(answer->result.runs[1].wasRun);
        const double left = leftOf(answer->result.runs[0], answer->result.runs[1]);
        qInfo("quantised input: square leaves %.4f (reference 0.5867)", left);
        QVERIFY(left <= 0.5867 + 0.04);
    }
    void softmaxOutputIsSeen()
    {
        worker::ModelJob job = m_job;
        job.runs = {linf(0.1, 40, 0.00625)};
        const auto answer = WorkerClient().run(job, contentOf(sharedFile() + QStringLiteral("/hazards/softmax_output.pt")), {});
        VERIFY_RESULT(answer);
        QCOMPARE(QString::fromStdString(answer->result.diagnosis.output), QStringLiteral("probabilities"));
        QCOMPARE(answer->result.diagnosis.rowsSummingToOne, 1.0);
        qInfo("softmax output: accuracy %.4f (right loss 0.5433, softmax twice 0.5400)", accuracyOf(answer->result.runs[0]));
        QVERIFY(std::abs(accuracyOf(answer->result.runs[0]) - 0.5433) <= 1.0 / 300 + 1e-4);
    }
    void endlessLoopIsStopped()
    {
        WorkerLimits limits;
        limits.wallMs = 700;
        const auto answer = WorkerClient().run(m_job, contentOf(sharedFile() + QStringLiteral("/hazards/loop_forever.pt")), limits);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, core::ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestAttackOracle)
#include "TestAttackOracle.moc"
