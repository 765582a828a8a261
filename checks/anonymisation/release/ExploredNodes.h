#pragma once

#include "checks/anonymisation/release/AnonymisationRun.h"

namespace hallmarker::anonymisation {

/// One generalisation as it would turn out.
struct ExploredNode {
    Levels levels;
    bool isSafe = false;           ///< fulfils the models with as much suppression as is allowed
    std::vector<double> score;     ///< where safe
    std::uint64_t suppressed = 0;  ///< where safe
    std::uint64_t classes = 0;     ///< that are kept; of an unsafe one: all
    std::uint64_t smallestClass = 0;
    double highestRisk = 0;        ///< 1 / smallest class
    double averageRisk = 0;        ///< classes / records in them

    int height() const;            ///< sum of the levels
};

/// Generalisations around one, looked at one by one: all of a small lattice, else those that are the fewest steps away.
struct ExploredNodes {
    std::vector<ExploredNode> nodes; ///< by height, then by levels
    std::vector<int> levels;         ///< of each quasi-identifier, how many
    double latticeSize = 0;
    bool isWhole = false;

    struct Limits {
        std::size_t mostNodes = 600;
        double mostSeconds = 15;
    };
    /// `center`: where to begin when not all are looked at. Ends early, with what it has, at its limits.
    static core::Result<ExploredNodes> around(const CaseInput &input, const Levels &center, const Limits &limits, core::Progress &progress);
    /// nullptr: not among those that were looked at.
    const ExploredNode *find(const Levels &levels) const;
    /// One step apart in one column.
    static bool areNeighbours(const Levels &finer, const Levels &coarser);
};

} // namespace hallmarker::anonymisation
