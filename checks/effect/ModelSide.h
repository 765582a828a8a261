#pragma once

#include "checks/performance/ClassificationMetrics.h"
#include "checks/robustness/ModelEvaluation.h"

namespace hallmarker::checks {

/// The answers of a model to one table, about one class (yes) against all others (no).
struct ModelSide {
    std::vector<double> scores;            ///< probability of yes; 0 where the model gave no number
    std::vector<std::uint8_t> isPositive;  ///< 1: yes is right
    std::vector<qint64> rows;              ///< of the table

    /// A model of labels, and samples of one kind only, are Errors: `name` says whose samples.
    static core::Result<ModelSide> of(const WorkerAnswer &answer, const EncodedSamples &encoded, int positive, const QString &name);
    std::size_t size() const { return scores.size(); }
    /// Two classes: no, yes.
    static ClassificationMetrics metricsOf(const std::vector<double> &scores, const std::vector<std::uint8_t> &isPositive);
};

/// The class that yes stands for: named by the parameter, else the last one.
core::Result<int> positiveClass(const ModelSignature &signature, const QString &wanted, int classes);
/// Hazards with which the scores of a model say nothing for sure.
bool areScoresDoubtful(const QStringList &hazards);

} // namespace hallmarker::checks
