#include "checks/risk/WeightedFrequencies.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct WeightedFrequenciesTexts {
    Q_DECLARE_TR_FUNCTIONS(WeightedFrequenciesTexts)
};

} // namespace

core::Result<WeightedFrequencies> WeightedFrequencies::of(const std::vector<core::Column> &keys, const std::vector<double> &weights)
{
    HALLMARKER_ASSIGN(const MatchingKeys matching, MatchingKeys::of(keys));
    if (!weights.empty() && weights.size() != matching.records())
        return core::Error(core::ErrorKind::Invalid, WeightedFrequenciesTexts::tr("There are %1 weights for %2 records.").arg(weights.size()).arg(matching.records()));
    std::vector<double> weightOfKey(matching.keys(), 0);
    for (std::size_t record = 0; record < matching.records(); ++record) {
        const double weight = weights.empty() ? 1 : weights[record];
        if (!std::isfinite(weight) || weight < 1)
            return core::Error(core::ErrorKind::Invalid, WeightedFrequenciesTexts::tr("The weight of row %1 is no finite number of at least 1: a record stands at least for itself.").arg(record + 1), {}, {.row = qint64(record) + 1});
        weightOfKey[matching.keyOf(record)] += weight;
    }
    const std::vector<double> sample = matching.sumsOfMatches(matching.counts());
    const std::vector<double> population = matching.sumsOfMatches(weightOfKey);
    WeightedFrequencies frequencies;
    frequencies.sample.reserve(matching.records());
    frequencies.population.reserve(matching.records());
    for (std::size_t record = 0; record < matching.records(); ++record) {
        const std::uint32_t key = matching.keyOf(record);
        frequencies.sample.push_back(sample[key]);
        frequencies.population.push_back(population[key]);
        frequencies.uniques += sample[key] == 1 ? 1U : 0U;
        frequencies.pairs += sample[key] == 2 ? 1U : 0U;
    }
    return frequencies;
}

core::Result<std::vector<std::size_t>> diversityOfMatches(const std::vector<core::Column> &keys, const core::Column &sensitive)
{
    HALLMARKER_ASSIGN(const MatchingKeys matching, MatchingKeys::of(keys));
    std::vector<std::vector<std::uint32_t>> values(matching.keys());
    for (std::size_t record = 0; record < matching.records(); ++record)
        values[matching.keyOf(record)].push_back(sensitive.codes().at(record));
    for (std::vector<std::uint32_t> &set : values) {
        std::sort(set.begin(), set.end());
        set.erase(std::unique(set.begin(), set.end()), set.end());
    }
    const std::vector<std::size_t> byKey = matching.differentInMatches(values);
    std::vector<std::size_t> diversity;
    diversity.reserve(matching.records());
    for (std::size_t record = 0; record < matching.records(); ++record)
        diversity.push_back(byKey[matching.keyOf(record)]);
    return diversity;
}

} // namespace hallmarker::checks
