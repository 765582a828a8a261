#include "checks/federated/FederatedModel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::checks {

FederatedModel::FederatedModel(int width, int classes, int hidden, core::Seed seed) : m_width(width), m_classes(classes), m_hidden(hidden), m_units(std::size_t(hidden)), m_scores(std::size_t(classes)), m_back(std::size_t(hidden))
{
    m_weights.assign(outputStart() + std::size_t(classes) * std::size_t(inputs() + 1), 0);
    core::RandomStream random(seed);
    const double spread = std::sqrt(2.0 / std::max(1, width));
    for (int h = 0; h < hidden; ++h)
        for (int j = 0; j < width; ++j)
            m_weights[std::size_t(h) * std::size_t(width + 1) + std::size_t(j)] = spread * random.normal();
}

void FederatedModel::forward(const double *x)
{
    for (int h = 0; h < m_hidden; ++h) {
        const double *row = m_weights.data() + std::size_t(h) * std::size_t(m_width + 1);
        m_units[std::size_t(h)] = std::max(0.0, std::inner_product(row, row + m_width, x, row[m_width]));
    }
    const double *below = m_hidden > 0 ? m_units.data() : x;
    for (int k = 0; k < m_classes; ++k) {
        const double *row = m_weights.data() + outputStart() + std::size_t(k) * std::size_t(inputs() + 1);
        m_scores[std::size_t(k)] = std::inner_product(row, row + inputs(), below, row[inputs()]);
    }
}

int FederatedModel::classOf(const double *x)
{
    forward(x);
    return int(std::max_element(m_scores.begin(), m_scores.end()) - m_scores.begin());
}

void FederatedModel::addGradient(const double *x, int answer, double scale, std::vector<double> &gradient)
{
    forward(x);
    const double highest = *std::max_element(m_scores.begin(), m_scores.end());
    double total = 0;
    for (double &score : m_scores)
        total += score = std::exp(score - highest);
    const double *below = m_hidden > 0 ? m_units.data() : x;
    std::fill(m_back.begin(), m_back.end(), 0);
    for (int k = 0; k < m_classes; ++k) {
        const double error = scale * (m_scores[std::size_t(k)] / total - (k == answer ? 1 : 0));
        const std::size_t start = outputStart() + std::size_t(k) * std::size_t(inputs() + 1);
        for (int j = 0; j < inputs(); ++j)
            gradient[start + std::size_t(j)] += error * below[j];
        gradient[start + std::size_t(inputs())] += error;
        for (int h = 0; h < m_hidden; ++h)
            m_back[std::size_t(h)] += error * m_weights[start + std::size_t(h)];
    }
    for (int h = 0; h < m_hidden; ++h) {
        if (m_units[std::size_t(h)] <= 0)
            continue;
        double *row = gradient.data() + std::size_t(h) * std::size_t(m_width + 1);
        for (int j = 0; j < m_width; ++j)
            row[j] += m_back[std::size_t(h)] * x[j];
        row[m_width] += m_back[std::size_t(h)];
    }
}

} // namespace hallmarker::checks
