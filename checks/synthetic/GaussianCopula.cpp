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

/// A column of the normal law: the cells of a column that are there, or whether a value is there at all.
struct CopulaPart {
    std::vector<double> ends;
    std::vector<float> scores;       ///< by row; 0 where there is no value
    std::vector<std::uint8_t> isThere; ///< empty: all are
};

/// `codes` below `cells` count; the others are not there.
CopulaPart partOf(const std::vector<std::uint16_t> &codes, std::size_t cells)
{
    CopulaPart part;
    std::vector<double> counts(cells, 0);
    double rows = 0;
    for (const std::uint16_t code : codes)
        if (code < cells) {
            ++counts[code];
            ++rows;
        }
    std::vector<double> middles(cells, 0);
    double below = 0, mean = 0, square = 0;
    for (std::size_t cell = 0; cell < cells && rows > 0; ++cell) {
        middles[cell] = normalQuantile(std::clamp((below + counts[cell] / 2) / rows, 1e-9, 1 - 1e-9));
        below += counts[cell];
        if (cell + 1 < cells)
            part.ends.push_back(below <= 0 ? -40 : below >= rows ? 40 : normalQuantile(below / rows));
        mean += counts[cell] * middles[cell] / rows;
    }
    for (std::size_t cell = 0; cell < cells && rows > 0; ++cell)
        square += counts[cell] * std::pow(middles[cell] - mean, 2) / rows;
    const double scale = square > 0 ? 1 / std::sqrt(square) : 0;
    part.scores.resize(codes.size());
    if (rows < double(codes.size()))
        part.isThere.resize(codes.size());
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const bool isThere = codes[row] < cells;
        part.scores[row] = isThere ? float((middles[codes[row]] - mean) * scale) : 0;
        if (!part.isThere.empty())
            part.isThere[row] = isThere;
    }
    return part;
}

double correlationOf(const CopulaPart &a, const CopulaPart &b)
{
    double sum = 0, both = 0;
    for (std::size_t row = 0; row < a.scores.size(); ++row)
        sum += double(a.scores[row] * b.scores[row]);
    if (a.isThere.empty() && b.isThere.empty())
        return std::clamp(sum / double(a.scores.size()), -1.0, 1.0);
    for (std::size_t row = 0; row < a.scores.size(); ++row)
        both += (a.isThere.empty() || a.isThere[row] != 0) && (b.isThere.empty() || b.isThere[row] != 0);
    return both > 0 ? std::clamp(sum / both, -1.0, 1.0) : 0;
}

} // namespace

core::Result<GaussianCopula> GaussianCopula::fitted(const SynthesisDomain &domain, const std::vector<std::vector<std::uint16_t>> &codes, core::Progress &progress)
{
    GaussianCopula model;
    model.m_columns = domain.columns.size();
    std::vector<CopulaPart> parts;
    for (std::size_t c = 0; c < model.m_columns; ++c) {
        const ColumnDomain &column = domain.columns[c];
        const std::size_t there = column.parts() + (column.hasOther ? 1 : 0);
        if (there > 0) {
            model.m_parts.push_back({c, false});
            parts.push_back(partOf(codes[c], there));
        }
        if (!column.hasMissing)
            continue;
        std::vector<std::uint16_t> missing;
        for (const std::uint16_t code : codes[c])
            missing.push_back(code >= there);
        model.m_parts.push_back({c, true});
        parts.push_back(partOf(missing, 2));
    }
    const std::size_t n = parts.size();
    model.m_correlations.assign(n * n, 0);
    for (std::size_t a = 0; a < n; ++a) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, GaussianCopulaTexts::tr("The synthesis was stopped."));
        progress.report(GaussianCopulaTexts::tr("Correlating columns"), qint64(a), qint64(n));
        model.m_correlations[a * n + a] = 1;
        for (std::size_t b = 0; b < a; ++b)
            model.m_correlations[a * n + b] = model.m_correlations[b * n + a] = correlationOf(parts[a], parts[b]);
    }
    for (CopulaPart &part : parts)
        model.m_ends.push_back(std::move(part.ends));
    for (const ColumnDomain &column : domain.columns)
        model.m_missing.push_back(column.missingCell());
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
    const std::size_t n = m_parts.size();
    std::vector<double> normals(n);
    for (std::size_t row = 0; row < rows; ++row) {
        for (double &normal : normals)
            normal = random.normal();
        for (std::size_t p = 0; p < n; ++p) {
            double place = 0;
            for (std::size_t k = 0; k <= p; ++k)
                place += m_factor[p * n + k] * normals[k];
            const auto cell = std::uint16_t(std::upper_bound(m_ends[p].begin(), m_ends[p].end(), place) - m_ends[p].begin());
            std::uint16_t &written = cells[m_parts[p].column][row];
            if (!m_parts[p].isMissing)
                written = cell;
            else if (cell == 1)
                written = m_missing[m_parts[p].column];
        }
    }
    return cells;
}

} // namespace hallmarker::checks
