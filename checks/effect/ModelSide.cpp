#include "checks/effect/ModelSide.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct ModelSideText {
    Q_DECLARE_TR_FUNCTIONS(ModelSideText)
};

} // namespace

core::Result<ModelSide> ModelSide::of(const WorkerAnswer &answer, const EncodedSamples &encoded, int positive, const QString &name)
{
    if (answer.result.diagnosis.output == "labels")
        return core::Error(core::ErrorKind::Invalid, ModelSideText::tr("The model gives labels without scores, so there is no threshold to move and no probability to calibrate."));
    ModelSide side;
    const int classes = answer.result.diagnosis.classes;
    const std::vector<double> probabilities = probabilitiesOf(answer.result.scores, classes);
    std::size_t positives = 0;
    for (std::size_t i = 0; i < std::size_t(encoded.samples.count); ++i) {
        const double score = probabilities[i * std::size_t(classes) + std::size_t(positive)];
        side.scores.push_back(std::isfinite(score) ? score : 0);
        side.isPositive.push_back(encoded.samples.y[i] == positive ? 1 : 0);
        positives += side.isPositive.back();
        side.rows.push_back(encoded.rows[i]);
    }
    if (positives < 2 || side.size() - positives < 2)
        return core::Error(core::ErrorKind::Invalid, ModelSideText::tr("%1: %2 samples have the answer \"%3\" and %4 have another one; at least two of each are needed to move a threshold.")
                                                         .arg(name).arg(positives).arg(encoded.classNames.value(positive, QString::number(positive))).arg(side.size() - positives));
    return side;
}

ClassificationMetrics ModelSide::metricsOf(const std::vector<double> &scores, const std::vector<std::uint8_t> &isPositive)
{
    std::vector<double> probabilities;
    probabilities.reserve(2 * scores.size());
    for (const double score : scores) {
        probabilities.push_back(1 - score);
        probabilities.push_back(score);
    }
    return {std::move(probabilities), std::vector<std::int64_t>(isPositive.begin(), isPositive.end()), 2, 1};
}

core::Result<int> positiveClass(const ModelSignature &signature, const QString &wanted, int classes)
{
    if (wanted.isEmpty())
        return classes - 1;
    const qsizetype at = signature.classes.indexOf(wanted);
    if (at < 0 || at >= classes)
        return core::Error(core::ErrorKind::Usage, ModelSideText::tr("The model has no class \"%1\". It has: %2.").arg(wanted, signature.classes.join(QStringLiteral(", "))), {}, {.pointer = QStringLiteral("/positive_class")});
    return int(at);
}

bool areScoresDoubtful(const QStringList &hazards)
{
    static const QStringList doubtful{QStringLiteral("training-mode"), QStringLiteral("batch-dependent"), QStringLiteral("random-output"), QStringLiteral("nan-output"), QStringLiteral("ambiguous-output"), QStringLiteral("constant-output"), QStringLiteral("label-only-output")};
    return std::any_of(hazards.begin(), hazards.end(), [](const QString &hazard) { return doubtful.contains(hazard); });
}

} // namespace hallmarker::checks
