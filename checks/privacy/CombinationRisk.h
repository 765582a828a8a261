#pragma once

#include "checks/privacy/EquivalenceClasses.h"

namespace hallmarker::checks {

/// How well a combination of columns tells the records apart.
struct CombinationRisk {
    std::vector<int> columns;  ///< indices of the quasi-identifiers
    double distinction = 0;    ///< different value tuples / records
    double separation = 0;     ///< share of the pairs of records that it tells apart
    double uniqueShare = 0;    ///< share of records that are alone with their values
    std::int64_t smallest = 0; ///< size of the smallest class
};

/// All combinations of 1 to maxSize quasi-identifiers, at most `limit` of them (smaller ones first). Sorted from the
/// most dangerous on: by uniques, then separation, then distinction, then fewer columns.
core::Result<std::vector<CombinationRisk>> rankCombinations(const EquivalenceClasses &classes, int maxSize, std::size_t limit,
                                                            core::Progress &progress = core::Progress::none());

/// The combinations that are ranked: indices, smaller ones first.
std::vector<std::vector<int>> columnCombinations(int columns, int maxSize, std::size_t limit);
/// Most dangerous first.
void sortByDanger(std::vector<CombinationRisk> &ranked);
CombinationRisk combinationRisk(const std::vector<int> &columns, const ClassRisks &risks);

} // namespace hallmarker::checks
