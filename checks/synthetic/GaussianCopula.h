#pragma once

#include "checks/synthetic/SynthesisDomain.h"
#include "core/jobs/Progress.h"

namespace hallmarker::checks {

/// A distribution over a table that keeps each column as it is and joins them by a normal law: each cell stands for a piece of the
/// normal distribution with its share, and the correlations of the pieces' middles are those of the law (Nelsen 2006; as in the
/// Synthetic Data Vault, Patki, Wedge and Veeramachaneni 2016). It gives no guarantee of privacy.
class GaussianCopula {
public:
    static core::Result<GaussianCopula> fitted(const SynthesisDomain &domain, const std::vector<std::vector<std::uint16_t>> &codes, core::Progress &progress = core::Progress::none());
    /// Cells by column; the same seed gives the same cells.
    std::vector<std::vector<std::uint16_t>> sampled(std::size_t rows, core::RandomStream &random) const;
    double correlation(std::size_t a, std::size_t b) const { return m_correlations[a * m_columns + b]; }

private:
    std::size_t m_columns = 0;
    std::vector<double> m_correlations;
    std::vector<double> m_factor;              ///< lower triangle, by rows
    std::vector<std::vector<double>> m_ends;   ///< of the cells, as places of the normal distribution; the last one is missing
};

} // namespace hallmarker::checks
