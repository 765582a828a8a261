#include "checks/effect/ReleaseEffectReport.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestReleaseEffectReport : public QObject {
    Q_OBJECT

    /// 400 records: the score is the chance of yes.
    static ModelSide side(double factor = 1)
    {
        ModelSide side;
        core::RandomStream random(core::Seed{5});
        for (int i = 0; i < 400; ++i) {
            const double p = random.uniform();
            side.scores.push_back(p * factor);
            side.isPositive.push_back(random.uniform() < p ? 1 : 0);
            side.rows.push_back(i);
        }
        return side;
    }
    static core::Result<ReleaseEffectReport> report(const ModelSide &before, const ModelSide &after, const EffectQuestion &question)
    {
        return ReleaseEffectReport::of(before, after, question, core::Progress::none());
    }
    static core::Figure figure(const ReleaseEffectReport &report, const char *key, const char *slice)
    {
        for (const core::Figure &one : report.figures)
            if (one.key == QLatin1String(key) && one.slice == QLatin1String(slice))
                return one;
        return {};
    }

private Q_SLOTS:
    void sameDataLosesNothing()
    {
        EffectQuestion question;
        question.isPaired = true;
        const auto told = report(side(), side(), question);
        VERIFY_RESULT(told);
        QCOMPARE(told->aucLoss.value, 0.0);
        QCOMPARE(*told->aucLoss.low, 0.0);
        QCOMPARE(*told->aucLoss.high, 0.0);
        QCOMPARE(figure(*told, "accuracy_loss", "release").value, 0.0);
        // Taken as independent samples the same loss is not certain.
        question.isPaired = false;
        const auto apart = report(side(), side(), question);
        VERIFY_RESULT(apart);
        QVERIFY(*apart->aucLoss.low < -0.01 && *apart->aucLoss.high > 0.01);
    }
    void aShiftedScoreIsCaughtByTheThreshold()
    {
        EffectQuestion question;
        question.isPaired = true;
        const auto told = report(side(), side(0.5), question);
        VERIFY_RESULT(told);
        QCOMPARE(told->aucLoss.value, 0.0); // the order is the same
        QVERIFY(figure(*told, "recall", "release").value < 0.1);
        QVERIFY2(told->threshold && std::abs(*told->threshold - 0.25) < 0.01, qPrintable(QString::number(told->threshold.value_or(-1))));
        QVERIFY2(std::abs(told->reached.value - told->wantedValue) < 0.05, qPrintable(QString::number(told->reached.value)));
        QVERIFY(figure(*told, "ece", "release").value > 0.1);
        QVERIFY2(told->calibrationError.value < 0.08, qPrintable(QString::number(told->calibrationError.value)));
        const core::Figure threshold = figure(*told, "threshold", "recalibrated");
        QVERIFY(threshold.low && *threshold.low <= threshold.value && threshold.value <= *threshold.high);
        // A share that is asked for by number.
        question.value = 0.9;
        const auto asked = report(side(), side(0.5), question);
        VERIFY_RESULT(asked);
        QCOMPARE(asked->wantedValue, 0.9);
        QVERIFY(*asked->threshold < *told->threshold);
    }
    void sameSeedSameFigures()
    {
        EffectQuestion question;
        question.seed = core::Seed{11};
        question.calibration = QStringLiteral("isotonic");
        const auto one = report(side(), side(0.5), question);
        const auto two = report(side(), side(0.5), question);
        VERIFY_RESULT(one);
        QCOMPARE(one->figures.size(), two->figures.size());
        for (qsizetype i = 0; i < one->figures.size(); ++i)
            QCOMPARE(one->figures.at(i).toJson(), two->figures.at(i).toJson());
    }
    void noScoresNoOrder()
    {
        ModelSide flat = side();
        std::fill(flat.scores.begin(), flat.scores.end(), 0.5);
        EffectQuestion question;
        question.wanted = WantedPoint::Precision;
        question.value = 0.99;
        const auto told = report(side(), flat, question);
        VERIFY_RESULT(told);
        QVERIFY(!told->threshold);
        QVERIFY(std::isnan(told->reached.value) && !told->reached.note.isEmpty());
        QVERIFY(std::abs(figure(*told, "auc", "release").value - 0.5) < 1e-12);
    }
    void nothingToRestore()
    {
        EffectQuestion question;
        question.threshold = 1;
        question.wanted = WantedPoint::Precision;
        const auto told = report(side(), side(), question);
        QVERIFY(!told);
        QCOMPARE(told.error().where.pointer, QStringLiteral("/target_value"));
    }
};

HALLMARKER_TEST(TestReleaseEffectReport)
#include "TestReleaseEffectReport.moc"
