#pragma once

#include "checks/risk/MatchingKeys.h"

namespace hallmarker::checks {

/// How often the key of each record stands in a sample, and how often it probably stands in the population that the sample's
/// weights tell of. A missing key matches every value.
struct WeightedFrequencies {
    std::vector<double> sample;     ///< fk: records that share the key
    std::vector<double> population; ///< Fk: the sum of their weights
    std::size_t uniques = 0;        ///< records with fk = 1
    std::size_t pairs = 0;          ///< records with fk = 2

    /// `weights` by record, each a finite number of at least 1; empty: every record stands for itself.
    static core::Result<WeightedFrequencies> of(const std::vector<core::Column> &keys, const std::vector<double> &weights);
};

/// Distinct l-diversity of each record: how many different sensitive values the records have that match its key.
core::Result<std::vector<std::size_t>> diversityOfMatches(const std::vector<core::Column> &keys, const core::Column &sensitive);

} // namespace hallmarker::checks
