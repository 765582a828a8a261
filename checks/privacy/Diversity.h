#pragma once

#include "checks/privacy/EquivalenceClasses.h"

namespace hallmarker::checks {

/// What the classes of the quasi-identifiers tell about one sensitive attribute: the worst class counts.
/// Definitions: Machanavajjhala et al. 2007 (l-diversity), Li, Li and Venkatasubramanian 2007 (t-closeness).
struct DiversityFigures {
    std::int64_t distinctL = 0;     ///< fewest different values in a class
    double entropyL = 0;            ///< 2^H of the class with the lowest entropy H
    std::int64_t recursiveL = 0;    ///< largest l for which every class is recursive (c, l)-diverse; 0: not even l = 1
    double closenessEqual = 0;      ///< t with the equal distance: half of sum |p - q|
    double closenessOrdered = 0;    ///< t with the ordered distance: sum |cumulated (p - q)| / (m - 1)
    std::int64_t uniformRecords = 0;///< records in classes where all have the same value: learnt without re-identifying
    std::int64_t values = 0;        ///< distinct values, a missing one included
};

/// A missing sensitive value counts as a value of its own and comes first in the order.
core::Result<DiversityFigures> measureDiversity(const std::vector<core::Column> &quasiIdentifiers, const core::Column &sensitive, double c,
                                                int threads = EquivalenceClasses::defaultThreads(), std::optional<std::size_t> leftOut = {});

/// Position of each code when the values are put in order: by number when all are numbers, else by text; missing first.
std::vector<std::uint32_t> valueOrder(const core::Column &column);

} // namespace hallmarker::checks
