#include "checks/drift/ColumnDrift.h"

#include "checks/drift/PopulationStability.h"
#include "checks/statistics/ContingencyTest.h"
#include "checks/statistics/KolmogorovSmirnov.h"
#include "checks/statistics/RankTest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace hallmarker::checks {

namespace {

std::vector<double> sortedNumbers(const core::Column &column)
{
    std::vector<double> values;
    values.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row)
        if (const double value = column.number(row); !std::isnan(value))
            values.push_back(value);
    std::sort(values.begin(), values.end());
    return values;
}

std::size_t differentValues(std::span<const double> sorted)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        count += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    return count;
}

double standardDeviation(std::span<const double> values)
{
    double mean = 0;
    double squares = 0;
    double n = 0;
    for (const double value : values) {
        const double delta = value - mean;
        mean += delta / ++n;
        squares += delta * (value - mean);
    }
    return n > 1 ? std::sqrt(squares / (n - 1)) : 0;
}

using CategoryCounts = std::map<std::string, std::pair<double, double>>;

void addCategories(const core::Column &column, bool isReference, CategoryCounts &counts)
{
    std::vector<double> byCode(column.dictionary().size(), 0);
    column.codes().visit([&](auto codes) {
        for (const auto code : codes)
            ++byCode[code];
    });
    for (std::uint32_t code = 1; code < byCode.size(); ++code)
        if (byCode[code] > 0)
            (isReference ? counts[std::string(column.dictionary().text(code))].first : counts[std::string(column.dictionary().text(code))].second) += byCode[code];
}

void finishBins(std::vector<double> &reference, std::vector<double> &current, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift)
{
    if (missingReference + missingCurrent > 0) {
        reference.push_back(missingReference);
        current.push_back(missingCurrent);
    }
    drift.bins = int(reference.size());
    drift.stability = populationStability(reference, current, options.zeroFill);
    drift.jensenShannon = jensenShannonDistance(reference, current);
    drift.stabilityLimit = stabilityWithoutDrift(drift.referenceRows + missingReference, drift.currentRows + missingCurrent, drift.bins).limit;
}

NumberDrift comparedNumbers(std::span<const double> reference, std::span<const double> current, const ColumnDriftOptions &options)
{
    NumberDrift numbers;
    numbers.largestDistance = kolmogorovSmirnovDistance(reference, current);
    numbers.deviation = standardDeviation(reference);
    numbers.area = wassersteinDistance(reference, current);
    const std::vector<double> edges = quantileEdges(reference, options.bins);
    numbers.referenceCounts = binCounts(reference, edges);
    numbers.currentCounts = binCounts(current, edges);
    return numbers;
}

CategoryDrift comparedCategories(const CategoryCounts &counts, const ColumnDriftOptions &options)
{
    CategoryDrift categories;
    std::vector<std::pair<double, double>> sorted;
    for (const auto &[text, pair] : counts) {
        sorted.push_back(pair);
        categories.unseen += pair.first == 0 ? pair.second : 0;
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first + a.second > b.first + b.second; });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (int(i) > options.maxCategories) {
            categories.referenceCounts.back() += sorted[i].first;
            categories.currentCounts.back() += sorted[i].second;
        } else {
            categories.referenceCounts.push_back(sorted[i].first);
            categories.currentCounts.push_back(sorted[i].second);
        }
    }
    return categories;
}

} // namespace

void finishNumberDrift(NumberDrift numbers, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift)
{
    drift.isNumeric = true;
    drift.statistic = numbers.largestDistance;
    drift.p = kolmogorovSmirnovP(numbers.largestDistance, std::int64_t(drift.referenceRows), std::int64_t(drift.currentRows));
    drift.wasserstein = numbers.deviation > 0 ? numbers.area / numbers.deviation : numbers.area > 0 ? std::numeric_limits<double>::infinity() : 0;
    finishBins(numbers.referenceCounts, numbers.currentCounts, options, missingReference, missingCurrent, drift);
}

void finishCategoryDrift(CategoryDrift categories, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift)
{
    drift.newValues = drift.currentRows > 0 ? categories.unseen / drift.currentRows : 0;
    drift.wasserstein = std::numeric_limits<double>::quiet_NaN();
    const ChiSquareTest test = chiSquareHomogeneity(categories.referenceCounts, categories.currentCounts);
    drift.statistic = test.statistic;
    drift.p = drift.referenceRows > 0 && drift.currentRows > 0 ? test.p : std::numeric_limits<double>::quiet_NaN();
    drift.isRough = test.degrees > 0 && test.smallestExpected < 5;
    finishBins(categories.referenceCounts, categories.currentCounts, options, missingReference, missingCurrent, drift);
}

ColumnDrift measureColumnDrift(const core::Column &reference, const core::Column &current, const ColumnDriftOptions &options)
{
    ColumnDrift drift;
    drift.column = reference.name();
    const auto missingReference = double(reference.missingCount());
    const auto missingCurrent = double(current.missingCount());
    drift.referenceRows = double(reference.size()) - missingReference;
    drift.currentRows = double(current.size()) - missingCurrent;
    drift.missingReference = reference.size() > 0 ? missingReference / double(reference.size()) : 0;
    drift.missingCurrent = current.size() > 0 ? missingCurrent / double(current.size()) : 0;
    if (reference.isNumeric() && current.isNumeric() && drift.referenceRows > 0 && drift.currentRows > 0) {
        const std::vector<double> a = sortedNumbers(reference);
        const std::vector<double> b = sortedNumbers(current);
        if (differentValues(a) > 10 || differentValues(b) > 10) {
            finishNumberDrift(comparedNumbers(a, b, options), options, missingReference, missingCurrent, drift);
            return drift;
        }
    }
    CategoryCounts counts;
    addCategories(reference, true, counts);
    addCategories(current, false, counts);
    finishCategoryDrift(comparedCategories(counts, options), options, missingReference, missingCurrent, drift);
    return drift;
}

} // namespace hallmarker::checks
