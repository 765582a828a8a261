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

private:
    /// A dimension of the normal law: the values of a column, or whether one is missing. Missing values have a law of their own, so that
    /// they stand at neither end of the others.
    struct Part {
        std::size_t column = 0;
        bool isMissing = false;
    };

    std::size_t m_columns = 0;
    std::vector<Part> m_parts;
    std::vector<std::uint16_t> m_missing;      ///< cell by column
    std::vector<double> m_correlations;
    std::vector<double> m_factor;              ///< lower triangle, by rows
    std::vector<std::vector<double>> m_ends;   ///< of the cells of each part, as places of the normal distribution; the last end is left out
};

} // namespace hallmarker::checks
