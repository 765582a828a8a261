#include "checks/effect/ReleaseEffectReport.h"

#include "checks/effect/ScoreCalibration.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/statistics/Intervals.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct EffectReportText {
    Q_DECLARE_TR_FUNCTIONS(EffectReportText)
};

constexpr double undefinedEffect = std::numeric_limits<double>::quiet_NaN();
const QString beforeSlice = QStringLiteral("before");
const QString releaseSlice = QStringLiteral("release");
const QString recalibratedSlice = QStringLiteral("recalibrated");

QString outOfReach()
{
    return EffectReportText::tr("No threshold reaches the wanted operating point on the release.");
}

core::Figure countedShare(const char *key, double part, double whole, const QString &slice)
{
    core::Figure figure = DefinitionParts::share(key, whole > 0 ? part / whole : undefinedEffect, qint64(std::llround(whole)), slice);
    if (whole > 0) {
        const Interval interval = wilsonInterval(std::llround(part), std::llround(whole));
        figure.low = interval.low;
        figure.high = interval.high;
    } else {
        figure.note = EffectReportText::tr("There is no such case, so it is not defined.");
    }
    return figure;
}

void setQuantiles(core::Figure &figure, const std::vector<double> &draws)
{
    const double low = quantileOf(draws, 0.025);
    if (std::isnan(figure.value) || std::isnan(low))
        return;
    figure.low = low;
    figure.high = quantileOf(draws, 0.975);
}

/// The two halves of the samples, each with its part of both answers.
std::vector<std::uint8_t> halvesOf(const std::vector<std::uint8_t> &isPositive, core::Seed seed)
{
    core::RandomStream random(core::Seed{seed.value ^ 0x5eed0f2fU});
    std::vector<std::uint8_t> half(isPositive.size(), 0);
    std::uint8_t next[2] = {0, 1};
    for (const std::size_t i : random.permutation(isPositive.size())) {
        half[i] = next[isPositive[i]];
        next[isPositive[i]] ^= 1;
    }
    return half;
}

/// What was learnt on one half and applied to the other, both ways round.
struct CrossFit {
    bool isReached = true;
    std::vector<double> thresholds;       ///< per half: learnt on the other one
    OperatingPoint point;
    std::vector<std::uint8_t> isRight;    ///< per sample
    std::vector<double> calibrated;       ///< per sample
};

CrossFit crossFitted(const ModelSide &side, const std::vector<std::uint8_t> &half, WantedPoint wanted, double value, const QString &calibration)
{
    CrossFit fit;
    fit.isRight.assign(side.size(), 0);
    fit.calibrated.assign(side.size(), 0);
    std::vector<double> scores[2];
    std::vector<std::uint8_t> answers[2];
    for (std::size_t i = 0; i < side.size(); ++i) {
        scores[half[i]].push_back(side.scores[i]);
        answers[half[i]].push_back(side.isPositive[i]);
    }
    for (const int tested : {0, 1}) {
        const int learnt = 1 - tested;
        const std::optional<double> threshold = DecisionCurve(scores[learnt], answers[learnt]).thresholdFor(wanted, value);
        fit.isReached = fit.isReached && threshold.has_value();
        fit.thresholds.push_back(threshold.value_or(undefinedEffect));
        if (threshold)
            fit.point += DecisionCurve(scores[tested], answers[tested]).at(*threshold);
        const ScoreCalibration curve = ScoreCalibration::fitted(calibration, scores[learnt], answers[learnt]);
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (half[i] != tested)
                continue;
            fit.calibrated[i] = curve.of(side.scores[i]);
            fit.isRight[i] = threshold && (side.scores[i] >= *threshold) == (side.isPositive[i] == 1) ? 1 : 0;
        }
    }
    return fit;
}

std::vector<std::uint8_t> rightAt(const ModelSide &side, double threshold)
{
    std::vector<std::uint8_t> right;
    for (std::size_t i = 0; i < side.size(); ++i)
        right.push_back((side.scores[i] >= threshold) == (side.isPositive[i] == 1) ? 1 : 0);
    return right;
}

double weightedShare(const std::vector<std::uint8_t> &isRight, const std::vector<double> &weights)
{
    double right = 0, all = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        right += isRight[i] ? weights[i] : 0;
        all += weights[i];
    }
    return all > 0 ? right / all : undefinedEffect;
}

/// Draws resamples of both sides: records where rows are the same people, else each side on its own.
class PairedDraws {
public:
    PairedDraws(const ModelSide &before, const ModelSide &after, bool isPaired, core::Seed seed) : m_before(before), m_after(after), m_isPaired(isPaired), m_random(seed)
    {
        if (!isPaired)
            return;
        m_universe = before.rows;
        m_universe.insert(m_universe.end(), after.rows.begin(), after.rows.end());
        std::sort(m_universe.begin(), m_universe.end());
        m_universe.erase(std::unique(m_universe.begin(), m_universe.end()), m_universe.end());
    }
    std::pair<std::vector<double>, std::vector<double>> next()
    {
        if (!m_isPaired)
            return {counts(m_before.size()), counts(m_after.size())};
        const std::vector<double> drawn = counts(m_universe.size());
        return {ofSide(m_before, drawn), ofSide(m_after, drawn)};
    }

private:
    std::vector<double> counts(std::size_t n)
    {
        std::vector<double> weights(n, 0);
        for (std::size_t i = 0; i < n; ++i)
            ++weights[m_random.below(n)];
        return weights;
    }
    std::vector<double> ofSide(const ModelSide &side, const std::vector<double> &drawn) const
    {
        std::vector<double> weights;
        std::size_t at = 0;
        for (const qint64 row : side.rows) { // ascending, as the universe is
            while (m_universe[at] != row)
                ++at;
            weights.push_back(drawn[at]);
        }
        return weights;
    }

    const ModelSide &m_before, &m_after;
    bool m_isPaired;
    core::RandomStream m_random;
    std::vector<qint64> m_universe;
};

void addPoint(const OperatingPoint &point, const QString &slice, QList<core::Figure> &figures)
{
    figures << countedShare("accuracy", point.truePositives + point.trueNegatives, point.all(), slice) << countedShare("precision", point.truePositives, point.selected(), slice)
            << countedShare("recall", point.truePositives, point.positives(), slice) << countedShare("false_positive_rate", point.falsePositives, point.negatives(), slice)
            << countedShare("positive_rate", point.selected(), point.all(), slice);
}

QJsonArray pointRow(const QString &name, double threshold, const OperatingPoint &point)
{
    const auto cell = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); };
    return {name, cell(threshold), point.truePositives, point.falsePositives, point.falseNegatives, point.trueNegatives,
            cell((point.truePositives + point.trueNegatives) / point.all()), cell(valueAt(point, WantedPoint::Precision)), cell(valueAt(point, WantedPoint::Recall)), cell(valueAt(point, WantedPoint::FalsePositiveRate)), cell(valueAt(point, WantedPoint::PositiveRate))};
}

core::Figure ofWanted(const OperatingPoint &point, WantedPoint wanted)
{
    switch (wanted) {
    case WantedPoint::Recall:
        return countedShare("reached_point", point.truePositives, point.positives(), {});
    case WantedPoint::Precision:
        return countedShare("reached_point", point.truePositives, point.selected(), {});
    case WantedPoint::FalsePositiveRate:
        return countedShare("reached_point", point.falsePositives, point.negatives(), {});
    case WantedPoint::PositiveRate:
        break;
    }
    return countedShare("reached_point", point.selected(), point.all(), {});
}

} // namespace

core::Result<ReleaseEffectReport> ReleaseEffectReport::of(const ModelSide &before, const ModelSide &after, const EffectQuestion &question, core::Progress &progress)
{
    ReleaseEffectReport report;
    const DecisionCurve curveBefore(before.scores, before.isPositive);
    const DecisionCurve curveAfter(after.scores, after.isPositive);
    const OperatingPoint pointBefore = curveBefore.at(question.threshold);
    const OperatingPoint pointRelease = curveAfter.at(question.threshold);
    report.wantedValue = question.value.value_or(valueAt(pointBefore, question.wanted));
    if (std::isnan(report.wantedValue))
        return core::Error(core::ErrorKind::Invalid, EffectReportText::tr("At the threshold %1 the model says yes to nobody before the release, so there is no operating point to restore. Give another threshold, or the wanted value.").arg(question.threshold), {}, {.pointer = QStringLiteral("/target_value")});
    report.threshold = curveAfter.thresholdFor(question.wanted, report.wantedValue);
    const CrossFit fit = crossFitted(after, halvesOf(after.isPositive, question.seed), question.wanted, report.wantedValue, question.calibration);
    const bool isReached = report.threshold && fit.isReached;
    if (!isReached)
        report.threshold.reset();

    const ClassificationMetrics metricsBefore = ModelSide::metricsOf(before.scores, before.isPositive);
    const ClassificationMetrics metricsRelease = ModelSide::metricsOf(after.scores, after.isPositive);
    const ClassificationMetrics metricsCalibrated = ModelSide::metricsOf(fit.calibrated, after.isPositive);
    const std::vector<std::uint8_t> rightBefore = rightAt(before, question.threshold);
    const std::vector<std::uint8_t> rightRelease = rightAt(after, question.threshold);

    std::vector<double> aucBefore, aucRelease, aucLosses, eceBefore, eceRelease, eceCalibrated, lossRelease, lossRecalibrated, thresholds;
    PairedDraws draws(before, after, question.isPaired, question.seed);
    for (int draw = 0; draw < question.draws; ++draw) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, EffectReportText::tr("The check was cancelled."));
        progress.report(EffectReportText::tr("Drawing resamples for the intervals"), draw, question.draws);
        const auto [weightsBefore, weightsAfter] = draws.next();
        const MetricValues valuesBefore = metricsBefore.values(weightsBefore);
        const MetricValues valuesRelease = metricsRelease.values(weightsAfter);
        aucBefore.push_back(valuesBefore.auc);
        aucRelease.push_back(valuesRelease.auc);
        aucLosses.push_back(valuesBefore.auc - valuesRelease.auc);
        eceBefore.push_back(valuesBefore.ece);
        eceRelease.push_back(valuesRelease.ece);
        eceCalibrated.push_back(metricsCalibrated.values(weightsAfter).ece);
        const double accuracy = weightedShare(rightBefore, weightsBefore);
        lossRelease.push_back(accuracy - weightedShare(rightRelease, weightsAfter));
        if (isReached) {
            lossRecalibrated.push_back(accuracy - weightedShare(fit.isRight, weightsAfter));
            thresholds.push_back(curveAfter.thresholdFor(question.wanted, report.wantedValue, weightsAfter).value_or(undefinedEffect));
        }
    }

    const auto add = [&](const char *key, double value, const std::vector<double> &drawn, qint64 n, const QString &slice) {
        core::Figure figure = DefinitionParts::share(key, value, n, slice);
        setQuantiles(figure, drawn);
        report.figures << figure;
        return figure;
    };
    const auto nBefore = qint64(before.size());
    const auto nAfter = qint64(after.size());
    const MetricValues valuesBefore = metricsBefore.values();
    const MetricValues valuesRelease = metricsRelease.values();
    add("auc", valuesBefore.auc, aucBefore, nBefore, beforeSlice);
    add("auc", valuesRelease.auc, aucRelease, nAfter, releaseSlice);
    report.aucLoss = add("auc_loss", valuesBefore.auc - valuesRelease.auc, aucLosses, nAfter, {});
    add("ece", valuesBefore.ece, eceBefore, nBefore, beforeSlice);
    report.calibrationError = add("ece", valuesRelease.ece, eceRelease, nAfter, releaseSlice);
    if (question.calibration != QLatin1String("none"))
        report.calibrationError = add("ece", metricsCalibrated.values().ece, eceCalibrated, nAfter, recalibratedSlice);

    addPoint(pointBefore, beforeSlice, report.figures);
    addPoint(pointRelease, releaseSlice, report.figures);
    const double accuracyBefore = (pointBefore.truePositives + pointBefore.trueNegatives) / pointBefore.all();
    add("accuracy_loss", accuracyBefore - (pointRelease.truePositives + pointRelease.trueNegatives) / pointRelease.all(), lossRelease, nAfter, releaseSlice);
    core::Figure wanted = DefinitionParts::share("wanted_point", report.wantedValue, question.value ? -1 : nBefore);
    core::Figure inUse = DefinitionParts::number("threshold", question.threshold, "", beforeSlice);
    core::Figure found = DefinitionParts::number("threshold", report.threshold.value_or(undefinedEffect), "", recalibratedSlice);
    found.n = nAfter;
    QJsonArray rows{pointRow(EffectReportText::tr("before, threshold in use"), question.threshold, pointBefore), pointRow(EffectReportText::tr("release, threshold in use"), question.threshold, pointRelease)};
    if (isReached) {
        setQuantiles(found, thresholds);
        found.note = EffectReportText::tr("Learnt from all samples of the release; the figures of \"recalibrated\" are measured on halves that it was not learnt from.");
        addPoint(fit.point, recalibratedSlice, report.figures);
        report.accuracyLoss = add("accuracy_loss", accuracyBefore - (fit.point.truePositives + fit.point.trueNegatives) / fit.point.all(), lossRecalibrated, nAfter, recalibratedSlice);
        report.reached = ofWanted(fit.point, question.wanted);
        rows.append(pointRow(EffectReportText::tr("release, recalibrated threshold"), *report.threshold, fit.point));
    } else {
        found.note = outOfReach();
        report.accuracyLoss = DefinitionParts::share("accuracy_loss", undefinedEffect, nAfter, recalibratedSlice);
        report.accuracyLoss.note = outOfReach();
        report.reached = DefinitionParts::share("reached_point", undefinedEffect, nAfter);
        report.reached.note = outOfReach();
        report.figures << report.accuracyLoss;
    }
    report.figures << wanted << report.reached << inUse << found;
    report.tables.append({QStringLiteral("operating_points"), EffectReportText::tr("Decisions before and after the release"),
                          {EffectReportText::tr("Data and threshold"), EffectReportText::tr("Threshold"), EffectReportText::tr("Right yes"), EffectReportText::tr("Wrong yes"), EffectReportText::tr("Wrong no"), EffectReportText::tr("Right no"), EffectReportText::tr("Accuracy"),
                           EffectReportText::tr("Precision"), EffectReportText::tr("Recall"), EffectReportText::tr("False positive rate"), EffectReportText::tr("Positive rate")},
                          rows});
    return report;
}

} // namespace hallmarker::checks
