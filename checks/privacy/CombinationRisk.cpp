#include "checks/privacy/CombinationRisk.h"

#include <QCoreApplication>

#include <numeric>
#include <tuple>

namespace hallmarker::checks {

namespace {

/// The next combination in lexicographic order; false after the last.
bool nextCombination(std::vector<int> &chosen, int n)
{
    const int size = int(chosen.size());
    for (int i = size - 1; i >= 0; --i) {
        if (chosen[std::size_t(i)] < n - size + i) {
            ++chosen[std::size_t(i)];
            for (int j = i + 1; j < size; ++j)
                chosen[std::size_t(j)] = chosen[std::size_t(j - 1)] + 1;
            return true;
        }
    }
    return false;
}

} // namespace

CombinationRisk combinationRisk(const std::vector<int> &columns, const ClassRisks &risks)
{
    CombinationRisk result;
    result.columns = columns;
    result.distinction = risks.averageRisk;
    result.uniqueShare = risks.uniqueShare;
    result.smallest = risks.smallest;
    double same = 0;
    for (const ClassSize &entry : risks.histogram)
        same += double(entry.classes) * double(entry.size) * double(entry.size - 1);
    const double pairs = double(risks.records) * double(risks.records - 1);
    result.separation = pairs > 0 ? 1 - same / pairs : 0;
    return result;
}

std::vector<std::vector<int>> columnCombinations(int columns, int maxSize, std::size_t limit)
{
    std::vector<std::vector<int>> combinations;
    for (int size = 1; size <= std::min(maxSize, columns); ++size) {
        std::vector<int> chosen(std::size_t(size), 0);
        std::iota(chosen.begin(), chosen.end(), 0);
        do {
            if (combinations.size() >= limit)
                return combinations;
            combinations.push_back(chosen);
        } while (nextCombination(chosen, columns));
    }
    return combinations;
}

void sortByDanger(std::vector<CombinationRisk> &ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const CombinationRisk &a, const CombinationRisk &b) {
        return std::tuple(-a.uniqueShare, -a.separation, -a.distinction, a.columns.size()) < std::tuple(-b.uniqueShare, -b.separation, -b.distinction, b.columns.size());
    });
}

core::Result<std::vector<CombinationRisk>> rankCombinations(const EquivalenceClasses &classes, int maxSize, std::size_t limit, core::Progress &progress)
{
    std::vector<CombinationRisk> ranked;
    for (const std::vector<int> &chosen : columnCombinations(int(classes.columns().size()), maxSize, limit)) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, QCoreApplication::translate("CombinationRisk", "Measuring the combinations of columns was cancelled."));
        progress.report(QCoreApplication::translate("CombinationRisk", "Measuring combinations of columns"), qint64(ranked.size()), 0);
        HALLMARKER_ASSIGN(const ClassRisks risks, classes.project(chosen));
        ranked.push_back(combinationRisk(chosen, risks));
    }
    sortByDanger(ranked);
    return ranked;
}

} // namespace hallmarker::checks
