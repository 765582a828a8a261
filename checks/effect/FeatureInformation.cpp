#include "checks/effect/FeatureInformation.h"

#include "checks/drift/PopulationStability.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hallmarker::checks {

FeatureInformation FeatureInformation::of(const core::Column &feature, const std::vector<qint64> &rows, const std::vector<std::int64_t> &answers, int bins)
{
    FeatureInformation information;
    std::vector<std::size_t> cells;
    cells.reserve(rows.size());
    std::vector<double> sorted;
    if (feature.isNumeric()) {
        for (const qint64 row : rows)
            if (const double value = feature.number(std::size_t(row)); !std::isnan(value))
                sorted.push_back(value);
        std::sort(sorted.begin(), sorted.end());
    }
    std::size_t different = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    if (different > std::size_t(bins)) {
        const std::vector<double> edges = quantileEdges(sorted, bins);
        for (const qint64 row : rows) {
            const double value = feature.number(std::size_t(row));
            cells.push_back(std::isnan(value) ? edges.size() + 1 : std::size_t(std::lower_bound(edges.begin(), edges.end(), value) - edges.begin()));
        }
    } else {
        for (const qint64 row : rows)
            cells.push_back(feature.codes().at(std::size_t(row)));
    }
    std::map<std::size_t, double> ofCell;
    std::map<std::int64_t, double> ofAnswer;
    std::map<std::pair<std::size_t, std::int64_t>, double> joint;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        ++ofCell[cells[i]];
        ++ofAnswer[answers[i]];
        ++joint[{cells[i], answers[i]}];
    }
    const auto n = double(cells.size());
    for (const auto &[key, count] : joint)
        information.rawBits += count / n * std::log2(count * n / (ofCell[key.first] * ofAnswer[key.second]));
    information.rawBits = std::max(0.0, information.rawBits);
    information.cells = int(ofCell.size());
    const double bias = n > 0 ? double(ofCell.size() - 1) * double(ofAnswer.size() - 1) / (2 * n * std::log(2.0)) : 0;
    information.bits = std::max(0.0, information.rawBits - bias);
    return information;
}

} // namespace hallmarker::checks
