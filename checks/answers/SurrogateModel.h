#pragma once

#include "core/random/RandomStream.h"

#include <cstdint>
#include <vector>

namespace hallmarker::checks {

/// The copy that a thief trains: a linear model, or one hidden layer of rectified units beside the linear way, whichever explains a
/// fifth of the answers better that was held back; fitted by cross entropy with Adam. Small on purpose: what it copies, a better
/// thief copies too.
class SurrogateModel {
public:
    static constexpr int hiddenUnits = 32; ///< of the larger of the two

    /// rows of `width` inputs, answers: rows of `classes` probabilities as the caller got them.
    static SurrogateModel trained(const std::vector<double> &rows, const std::vector<double> &answers, int width, int classes, core::Seed seed);
    /// Classes of the rows.
    std::vector<int> classesOf(const std::vector<double> &rows) const;

private:
    SurrogateModel(int width, int classes, int hidden, core::Seed seed);
    static SurrogateModel fitted(const std::vector<double> &rows, const std::vector<double> &answers, int width, int classes, int hidden, core::Seed seed);
    /// Mean cross entropy of the answers.
    double lossOn(const std::vector<double> &rows, const std::vector<double> &answers) const;
    void standardize(const std::vector<double> &rows);
    /// Inputs as the layers take them; values without end become 0.
    std::vector<double> scaled(const double *row) const;
    /// Hidden units and class scores of a scaled row.
    void forward(const std::vector<double> &x, std::vector<double> &hidden, std::vector<double> &scores) const;

    int m_width, m_classes, m_hidden;
    std::vector<double> m_mean, m_scale;
    /// Weights in one block: hidden (units x (width + 1)), then output (classes x (units + width + 1)).
    std::vector<double> m_weights;
    double *outputRow(int k) { return m_weights.data() + outputStart() + std::size_t(k) * std::size_t(outputWidth()); }
    const double *outputRow(int k) const { return m_weights.data() + outputStart() + std::size_t(k) * std::size_t(outputWidth()); }
    std::size_t outputStart() const { return std::size_t(m_hidden) * std::size_t(m_width + 1); }
    int outputWidth() const { return m_hidden + m_width + 1; }
};

} // namespace hallmarker::checks
