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

void compareNumbers(std::span<const double> reference, std::span<const double> current, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift)
{
    drift.isNumeric = true;
    const KolmogorovSmirnov test = kolmogorovSmirnov(reference, current);
    drift.statistic = test.statistic;
    drift.p = test.p;
    const double deviation = standardDeviation(reference);
    const double distance = wassersteinDistance(reference, current);
    drift.wasserstein = deviation > 0 ? distance / deviation : distance > 0 ? std::numeric_limits<double>::infinity() : 0;
    const std::vector<double> edges = quantileEdges(reference, options.bins);
    std::vector<double> referenceCounts = binCounts(reference, edges);
    std::vector<double> currentCounts = binCounts(current, edges);
    finishBins(referenceCounts, currentCounts, options, missingReference, missingCurrent, drift);
}

void compareCategories(const CategoryCounts &counts, const ColumnDriftOptions &options, double missingReference, double missingCurrent, ColumnDrift &drift)
{
    std::vector<std::pair<double, double>> sorted;
    double unseen = 0;
    for (const auto &[text, pair] : counts) {
        sorted.push_back(pair);
        unseen += pair.first == 0 ? pair.second : 0;
    }
    drift.newValues = drift.currentRows > 0 ? unseen / drift.currentRows : 0;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first + a.second > b.first + b.second; });
    std::vector<double> reference;
    std::vector<double> current;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (int(i) > options.maxCategories) {
            reference.back() += sorted[i].first;
            current.back() += sorted[i].second;
        } else {
            reference.push_back(sorted[i].first);
            current.push_back(sorted[i].second);
        }
    }
    drift.wasserstein = std::numeric_limits<double>::quiet_NaN();
    const ChiSquareTest test = chiSquareHomogeneity(reference, current);
    drift.statistic = test.statistic;
    drift.p = drift.referenceRows > 0 && drift.currentRows > 0 ? test.p : std::numeric_limits<double>::quiet_NaN();
    drift.isRough = test.degrees > 0 && test.smallestExpected < 5;
    finishBins(reference, current, options, missingReference, missingCurrent, drift);
}

} // namespace

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
            compareNumbers(a, b, options, missingReference, missingCurrent, drift);
            return drift;
        }
    }
    CategoryCounts counts;
    addCategories(reference, true, counts);
    addCategories(current, false, counts);
    compareCategories(counts, options, missingReference, missingCurrent, drift);
    return drift;
}

} // namespace hallmarker::checks
