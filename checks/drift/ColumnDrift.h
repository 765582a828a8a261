#pragma once

#include "core/table/Column.h"

#include <vector>

namespace hallmarker::checks {

/// How one column differs between reference and current data.
struct ColumnDrift {
    QString column;
    bool isNumeric = false;     ///< Kolmogorov-Smirnov, else chi-square on the table of both samples' counts
    double referenceRows = 0;   ///< without missing values
    double currentRows = 0;
    double missingReference = 0;///< share of rows
    double missingCurrent = 0;
    double statistic = 0;
    double p = 1;               ///< NaN when there is nothing to test
    double adjustedP = 1;       ///< filled in by the caller
    double stability = 0;       ///< PSI over the bins; missing values are a bin when there are any
    double stabilityLimit = 0;  ///< 99 % of samples without drift stay below it
    double wasserstein = 0;     ///< in standard deviations of the reference; NaN when not numeric
    double jensenShannon = 0;
    double newValues = 0;       ///< share of current rows whose category the reference does not have
    int bins = 0;
    bool isRough = false;       ///< expected counts below 5: the p-value is an approximation only
};

struct ColumnDriftOptions {
    int bins = 10;
    int maxCategories = 50;     ///< rarer ones count together
    double zeroFill = 0.0001;
};

/// Numbers with more than ten different values are compared as numbers, everything else by category.
ColumnDrift measureColumnDrift(const core::Column &reference, const core::Column &current, const ColumnDriftOptions &options = {});

/// What the measures of numbers need, wherever it was counted.
struct NumberDrift {
    double largestDistance = 0; ///< between the two empirical distribution functions
    double area = 0;            ///< between them
    double deviation = 0;       ///< standard deviation of the reference
    std::vector<double> referenceCounts; ///< by bin with about equally many values of the reference
    std::vector<double> currentCounts;
};
/// The same of categories: counts by falling frequency, the rarest together.
struct CategoryDrift {
    std::vector<double> referenceCounts;
    std::vector<double> currentCounts;
    double unseen = 0;          ///< current rows with a category that the reference does not have
};
/// Fills in the measures; rows and missing values stand in `drift` already.
void finishNumberDrift(NumberDrift numbers, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift);
void finishCategoryDrift(CategoryDrift categories, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift);

} // namespace hallmarker::checks
