#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hallmarker::checks {

/// What a threshold decides: how often yes is right and wrong. Counts may be weights.
struct OperatingPoint {
    double truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;

    double all() const { return truePositives + falsePositives + falseNegatives + trueNegatives; }
    double positives() const { return truePositives + falseNegatives; }
    double negatives() const { return falsePositives + trueNegatives; }
    double selected() const { return truePositives + falsePositives; }
    OperatingPoint &operator+=(const OperatingPoint &other);
};

/// Which property of the decisions is to be kept.
enum class WantedPoint { Recall, Precision, FalsePositiveRate, PositiveRate };

QStringList wantedPointNames(); ///< "recall", "precision", "false-positive-rate", "positive-rate"
WantedPoint wantedPointFromName(const QString &name);
/// NaN when it is not defined.
double valueAt(const OperatingPoint &point, WantedPoint wanted);

/// Scores beside right answers, ordered once. A sample is decided as yes when its score is at least the threshold.
class DecisionCurve {
public:
    /// scores in [0, 1]; isPositive: 1 for yes.
    DecisionCurve(std::vector<double> scores, std::vector<std::uint8_t> isPositive);

    std::size_t size() const { return m_scores.size(); }
    /// Without weights every sample counts once.
    OperatingPoint at(double threshold, std::span<const double> weights = {}) const;
    /// recall: the highest threshold that reaches the value. false positive rate: the lowest that does not exceed it. precision: the
    /// lowest that reaches it. positive rate: the one that comes closest, the higher of two. Thresholds lie half way between
    /// scores. Nothing when no threshold reaches the value.
    std::optional<double> thresholdFor(WantedPoint wanted, double value, std::span<const double> weights = {}) const;

private:
    std::vector<double> m_scores;
    std::vector<std::uint8_t> m_isPositive;
    std::vector<std::uint32_t> m_order; ///< by descending score
};

} // namespace hallmarker::checks
