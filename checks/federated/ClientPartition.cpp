#include "checks/federated/ClientPartition.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hallmarker::checks {

std::size_t ClientPartition::emptyClients() const
{
    return std::size_t(std::count_if(records.begin(), records.end(), [](const auto &held) { return held.empty(); }));
}

ClientPartition ClientPartition::even(std::size_t records, std::size_t clients, core::Seed seed)
{
    ClientPartition partition;
    partition.records.resize(clients);
    const std::vector<std::size_t> order = core::RandomStream(seed).permutation(records);
    for (std::size_t i = 0; i < order.size(); ++i)
        partition.records[i % clients].push_back(order[i]);
    return partition;
}

double gammaVariate(double shape, core::RandomStream &random)
{
    if (shape < 1) {
        const double power = gammaVariate(shape + 1, random);
        return power * std::pow(1 - random.uniform(), 1 / shape);
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = random.normal();
        const double cube = 1 + c * x;
        if (cube <= 0)
            continue;
        const double v = cube * cube * cube;
        if (std::log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

ClientPartition ClientPartition::skewed(const std::vector<int> &classes, std::size_t clients, double alpha, core::Seed seed)
{
    ClientPartition partition;
    partition.records.resize(clients);
    core::RandomStream random(seed);
    const std::vector<std::size_t> order = random.permutation(classes.size());
    const int most = classes.empty() ? 0 : *std::max_element(classes.begin(), classes.end());
    for (int k = 0; k <= most; ++k) {
        std::vector<double> ends(clients);
        double sum = 0;
        for (double &end : ends)
            end = sum += gammaVariate(alpha, random);
        for (const std::size_t record : order) {
            if (classes[record] != k)
                continue;
            const double drawn = random.uniform() * sum;
            const auto client = sum > 0 ? std::size_t(std::upper_bound(ends.begin(), ends.end(), drawn) - ends.begin()) : std::size_t(random.below(clients));
            partition.records[std::min(client, clients - 1)].push_back(record);
        }
    }
    return partition;
}

ClientPartition ClientPartition::byValue(const std::vector<std::string> &values)
{
    ClientPartition partition;
    std::unordered_map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto [it, isNew] = numbers.emplace(values[i], partition.records.size());
        if (isNew)
            partition.records.emplace_back();
        partition.records[it->second].push_back(i);
    }
    return partition;
}

} // namespace hallmarker::checks
