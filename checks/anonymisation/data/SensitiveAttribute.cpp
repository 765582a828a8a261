#include "checks/anonymisation/data/SensitiveAttribute.h"

#include "core/table/CellText.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

struct SensitiveAttributeTexts {
    Q_DECLARE_TR_FUNCTIONS(SensitiveAttributeTexts)
};

std::vector<std::uint32_t> orderOfValues(const std::vector<std::string> &values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<double> numbers;
    for (const std::string &value : values) {
        const auto number = core::realOf(value);
        if (!number)
            break;
        numbers.push_back(*number);
    }
    const bool areNumbers = numbers.size() == values.size();
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return areNumbers ? numbers[a] < numbers[b] : values[a] < values[b]; });
    return order;
}

} // namespace

core::Result<SensitiveAttribute> SensitiveAttribute::of(const core::Column &column, const std::vector<std::uint8_t> &weights, std::optional<Hierarchy> hierarchy)
{
    SensitiveAttribute attribute;
    attribute.m_name = column.name();
    constexpr std::uint32_t unseen = 0xffffffffU;
    std::vector<std::uint32_t> ours(column.dictionary().size(), unseen);
    std::vector<std::uint64_t> counts;
    std::vector<std::string> values;
    std::uint64_t total = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::uint32_t code = column.codes().at(row);
        if (ours[code] == unseen) {
            ours[code] = std::uint32_t(values.size());
            values.push_back(column.text(row));
            counts.push_back(0);
            if (hierarchy && !hierarchy->leaf(values.back()))
                return core::Error(core::ErrorKind::Invalid, SensitiveAttributeTexts::tr("The hierarchy of %1 does not cover the value \"%2\" in row %3. Add a line for it.").arg(column.name(), QString::fromStdString(values.back())).arg(row + 1), {}, {.row = qint64(row) + 1, .pointer = column.name()});
        }
        attribute.m_rows.push(ours[code]);
        const std::uint64_t weight = weights.empty() ? 1U : weights[row];
        counts[ours[code]] += weight;
        total += weight;
    }
    for (const std::uint64_t count : counts)
        attribute.m_shares.push_back(total > 0 ? double(count) / double(total) : 0);
    attribute.m_order = orderOfValues(values);
    if (hierarchy) {
        for (const std::string &value : values)
            attribute.m_nodes.push_back(*hierarchy->leaf(value));
        for (int level = 0; level + 1 < hierarchy->levels(); ++level) {
            std::vector<std::uint32_t> parents(hierarchy->groupCount(level));
            for (std::uint32_t leaf = 0; leaf < hierarchy->leafCount(); ++leaf)
                parents[hierarchy->group(level, leaf)] = hierarchy->group(level + 1, leaf);
            attribute.m_parents.push_back(std::move(parents));
        }
    }
    return attribute;
}

} // namespace hallmarker::anonymisation
