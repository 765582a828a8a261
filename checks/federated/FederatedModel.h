#pragma once

#include "core/random/RandomStream.h"

#include <vector>

namespace hallmarker::checks {

/// The model that the clients train together: a linear one, or one hidden layer of rectified units; classes by softmax. All weights
/// in one vector, so that an update has one norm.
class FederatedModel {
public:
    FederatedModel(int width, int classes, int hidden, core::Seed seed);

    std::size_t size() const { return m_weights.size(); }
    std::vector<double> &weights() { return m_weights; }
    const std::vector<double> &weights() const { return m_weights; }
    int width() const { return m_width; }

    /// Adds the gradient of the cross entropy of one sample, `scale` times.
    void addGradient(const double *x, int answer, double scale, std::vector<double> &gradient);
    int classOf(const double *x);

private:
    /// Fills m_units and m_scores.
    void forward(const double *x);
    std::size_t outputStart() const { return std::size_t(m_hidden) * std::size_t(m_width + 1); }
    int inputs() const { return m_hidden > 0 ? m_hidden : m_width; } ///< of the output layer

    int m_width, m_classes, m_hidden;
    std::vector<double> m_weights; ///< hidden rows (width + 1), then output rows (inputs + 1); the last of a row is the bias
    std::vector<double> m_units, m_scores, m_back;
};

} // namespace hallmarker::checks
