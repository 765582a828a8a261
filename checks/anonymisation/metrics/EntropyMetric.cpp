#include "checks/anonymisation/metrics/EntropyMetric.h"

#include <cmath>

namespace hallmarker::anonymisation {

EntropyMetric::EntropyMetric(const CodedTable &table, Aggregation how, GeneralisationWeight weight, bool isMonotone)
    : m_how(std::move(how)), m_width(m_how.width(table.quasiIdentifiers.size())), m_suppressionWeight(weight.suppression()), m_isMonotone(isMonotone)
{
    for (const QuasiIdentifier &attribute : table.quasiIdentifiers) {
        std::vector<double> bits;
        std::vector<std::uint32_t> cardinality;
        const std::vector<std::uint64_t> original = attribute.records(0, table.isReleased);
        for (int level = 0; level < attribute.levels(); ++level) {
            const std::vector<std::uint64_t> generalised = attribute.records(level, table.isReleased);
            const std::vector<std::uint32_t> up = attribute.upward(0, level);
            double sum = 0;
            for (std::size_t code = 0; code < original.size(); ++code)
                if (original[code] > 0)
                    sum += double(original[code]) * std::log2(double(generalised[up[code]]) / double(original[code]));
            bits.push_back(sum * weight.generalisation());
            cardinality.push_back(attribute.cardinality(level));
        }
        m_bits.push_back(std::move(bits));
        m_cardinality.push_back(std::move(cardinality));
    }
}

void EntropyMetric::levelBound(const Levels &levels, double *bound) const
{
    std::vector<double> bits(m_bits.size());
    for (std::size_t i = 0; i < m_bits.size(); ++i)
        bits[i] = m_bits[i][std::size_t(levels[i])];
    m_how.apply(bits, bound);
}

void EntropyMetric::score(const CheckedClasses &checked, double *score) const
{
    if (m_isMonotone || checked.suppressed == 0) {
        levelBound(checked.levels, score);
        return;
    }
    std::vector<double> bits(m_bits.size());
    std::vector<std::uint64_t> counts;
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        counts.assign(m_cardinality[i][std::size_t(checked.levels[i])], 0U);
        for (std::size_t c = 0; c < checked.classes.size(); ++c)
            if (checked.isSuppressed[c] != 0)
                counts[checked.layout.code(checked.classes.key(c), i)] += checked.classes.counts[c];
        double lost = 0;
        for (const std::uint64_t count : counts)
            if (count > 0)
                lost += double(count) * std::log2(double(checked.suppressed) / double(count));
        bits[i] = m_bits[i][std::size_t(checked.levels[i])] + m_suppressionWeight * lost;
    }
    m_how.apply(bits, score);
}

} // namespace hallmarker::anonymisation
