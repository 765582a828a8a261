#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hallmarker::checks {

/// Figures of a classifier; NaN where one is not defined. With two classes precision, recall and F1 are those of the
/// positive class and the AUC is that of its probability; with more they are macro averages (AUC one against the rest).
struct MetricValues {
    double accuracy = 0, precision = 0, recall = 0, f1 = 0;
    double auc = 0;    ///< area under the ROC curve, ties count half
    double ece = 0;    ///< expected calibration error, 15 bins (lo, hi] over the confidence
    double mce = 0;    ///< largest gap of a bin that is not empty
    double brier = 0;  ///< mean squared distance of the probabilities from the one-hot answer, over all classes
};

/// Outputs of a classifier next to the right answers, prepared so that figures under many weightings (bootstrap) cost one
/// pass each.
class ClassificationMetrics {
public:
    static constexpr int calibrationBins = 15;

    /// probabilities: n x classes, rows sum to 1; rows with NaN count as wrong. positive: class number of two-class figures.
    ClassificationMetrics(std::vector<double> probabilities, std::vector<std::int64_t> answers, int classes, int positive);

    std::size_t size() const { return m_answers.size(); }
    int classes() const { return m_classes; }
    int predicted(std::size_t i) const { return m_predicted[i]; } ///< -1: no finite output
    std::int64_t answer(std::size_t i) const { return m_answers[i]; }

    MetricValues values() const;
    /// weights: how often each sample counts.
    MetricValues values(std::span<const double> weights) const;
    /// confusion()[right][predicted]; samples without output are left out.
    std::vector<std::vector<std::int64_t>> confusion() const;

private:
    double areaUnderRoc(int positive, std::span<const double> weights) const;
    void addCalibration(std::span<const double> weights, MetricValues &values) const;
    double probability(std::size_t i, int k) const { return m_probabilities[i * std::size_t(m_classes) + std::size_t(k)]; }

    std::vector<double> m_probabilities;
    std::vector<std::int64_t> m_answers;
    int m_classes;
    int m_positive;
    std::vector<int> m_predicted;
    std::vector<std::vector<std::uint32_t>> m_orders; ///< per scored class: samples by ascending probability
};

/// Softmax of each row of log-scores.
std::vector<double> probabilitiesOf(const std::vector<double> &scores, int classes);

/// Quantile q of the values that are not NaN (linear interpolation); NaN when there are none.
double quantileOf(std::vector<double> values, double q);

} // namespace hallmarker::checks
