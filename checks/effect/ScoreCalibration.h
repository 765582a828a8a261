#pragma once

#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace hallmarker::checks {

/// Turns the probability that a model gives for yes into one that can be believed, learnt from samples with answers.
class ScoreCalibration {
public:
    /// As it is.
    ScoreCalibration() = default;
    /// A logistic curve over the log-odds of the score with the softened answers of Platt (1999), by Newton's method.
    static ScoreCalibration platt(std::span<const double> scores, std::span<const std::uint8_t> isPositive);
    /// The best curve that never falls (pool adjacent violators; Zadrozny and Elkan 2002).
    static ScoreCalibration isotonic(std::span<const double> scores, std::span<const std::uint8_t> isPositive);
    static QStringList names(); ///< "platt", "isotonic", "none"
    static ScoreCalibration fitted(const QString &name, std::span<const double> scores, std::span<const std::uint8_t> isPositive);

    double of(double score) const;

private:
    bool m_isCurve = false;
    double m_slope = 1;
    double m_shift = 0;
    std::vector<double> m_starts; ///< first score of each step, ascending
    std::vector<double> m_levels;
};

} // namespace hallmarker::checks
