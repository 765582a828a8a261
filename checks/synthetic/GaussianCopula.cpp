#include "checks/synthetic/GaussianCopula.h"

#include "checks/statistics/Distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct GaussianCopulaTexts {
    Q_DECLARE_TR_FUNCTIONS(GaussianCopulaTexts)
};

/// The lower triangle L with L L' = matrix, by rows; false where the matrix is not positive definite.
bool choleskyOf(const std::vector<double> &matrix, std::size_t n, std::vector<double> &lower)
{
    lower.assign(n * n, 0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower[i * n + k] * lower[j * n + k];
            if (i != j) {
                lower[i * n + j] = sum / lower[j * n + j];
            } else {
                if (!(sum > 1e-9))
                    return false;
                lower[i * n + i] = std::sqrt(sum);
            }
        }
    return true;
}

} // namespace

core::Result<GaussianCopula> GaussianCopula::fitted(const SynthesisDomain &domain, const std::vector<std::vector<std::uint16_t>> &codes, core::Progress &progress)
{
    GaussianCopula model;
    model.m_columns = domain.columns.size();
    const std::size_t n = model.m_columns, rows = codes.front().size();
    std::vector<std::vector<float>> scores(n);
    for (std::size_t c = 0; c < n; ++c) {
        const std::size_t cells = std::max<std::size_t>(1, domain.columns[c].cells());
        std::vector<double> counts(cells, 0);
        for (const std::uint16_t code : codes[c])
            ++counts[std::min<std::size_t>(code, cells - 1)];
        std::vector<double> ends;
        std::vector<float> middles;
        double below = 0;
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const double middle = std::clamp((below + counts[cell] / 2) / double(rows), 1e-9, 1 - 1e-9);
            middles.push_back(float(normalQuantile(middle)));
            below += counts[cell];
            if (cell + 1 < cells)
                ends.push_back(below <= 0 ? -40 : below >= double(rows) ? 40 : normalQuantile(below / double(rows)));
        }
        model.m_ends.push_back(std::move(ends));
        double mean = 0, square = 0;
        for (std::size_t cell = 0; cell < cells; ++cell)
            mean += counts[cell] * double(middles[cell]) / double(rows);
        for (std::size_t cell = 0; cell < cells; ++cell)
            square += counts[cell] * std::pow(double(middles[cell]) - mean, 2) / double(rows);
        const double scale = square > 0 ? 1 / std::sqrt(square) : 0;
        for (float &middle : middles)
            middle = float((double(middle) - mean) * scale);
        scores[c].resize(rows);
        for (std::size_t row = 0; row < rows; ++row)
            scores[c][row] = middles[std::min<std::size_t>(codes[c][row], cells - 1)];
    }
    model.m_correlations.assign(n * n, 0);
    for (std::size_t a = 0; a < n; ++a) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, GaussianCopulaTexts::tr("The synthesis was stopped."));
        progress.report(GaussianCopulaTexts::tr("Correlating columns"), qint64(a), qint64(n));
        model.m_correlations[a * n + a] = 1;
        for (std::size_t b = 0; b < a; ++b) {
            double sum = 0;
            for (std::size_t row = 0; row < rows; ++row)
                sum += double(scores[a][row] * scores[b][row]);
            model.m_correlations[a * n + b] = model.m_correlations[b * n + a] = sum / double(rows);
        }
    }
    // Columns that say the same make the matrix singular: a little is taken off the correlations until it can be drawn from.
    std::vector<double> matrix = model.m_correlations;
    while (!choleskyOf(matrix, n, model.m_factor))
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < n; ++b)
                if (a != b)
                    matrix[a * n + b] *= 0.999;
    return model;
}

std::vector<std::vector<std::uint16_t>> GaussianCopula::sampled(std::size_t rows, core::RandomStream &random) const
{
    std::vector<std::vector<std::uint16_t>> cells(m_columns, std::vector<std::uint16_t>(rows, 0));
    std::vector<double> normals(m_columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (double &normal : normals)
            normal = random.normal();
        for (std::size_t c = 0; c < m_columns; ++c) {
            double place = 0;
            for (std::size_t k = 0; k <= c; ++k)
                place += m_factor[c * m_columns + k] * normals[k];
            cells[c][row] = std::uint16_t(std::upper_bound(m_ends[c].begin(), m_ends[c].end(), place) - m_ends[c].begin());
        }
    }
    return cells;
}

} // namespace hallmarker::checks
