#include "checks/anonymisation/data/QuasiIdentifier.h"

#include <QCoreApplication>

namespace hallmarker::anonymisation {

namespace {

struct QuasiIdentifierTexts {
    Q_DECLARE_TR_FUNCTIONS(QuasiIdentifierTexts)
};

constexpr std::uint32_t unseen = 0xffffffffU;

} // namespace

core::Result<QuasiIdentifier> QuasiIdentifier::of(const core::Column &column, Hierarchy hierarchy, int mostLevel)
{
    QuasiIdentifier attribute;
    attribute.m_name = column.name();
    const core::CodeVector &codes = column.codes();
    std::vector<std::uint32_t> ours(column.dictionary().size(), unseen);
    std::vector<std::uint32_t> leaves;
    attribute.m_rows.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::uint32_t code = codes.at(row);
        if (ours[code] == unseen) {
            const std::string value = column.text(row);
            const auto leaf = hierarchy.leaf(value);
            if (!leaf)
                return core::Error(core::ErrorKind::Invalid, QuasiIdentifierTexts::tr("The hierarchy of %1 does not cover the value \"%2\" in row %3. Add a line for it.").arg(column.name(), QString::fromStdString(value)).arg(row + 1), {}, {.row = qint64(row) + 1, .pointer = column.name()});
            ours[code] = std::uint32_t(leaves.size());
            leaves.push_back(*leaf);
        }
        attribute.m_rows.push(ours[code]);
    }
    const int levels = mostLevel >= 0 ? std::min(mostLevel + 1, hierarchy.levels()) : hierarchy.levels();
    for (int level = 0; level < levels; ++level) {
        std::vector<std::uint32_t> codeOf(hierarchy.groupCount(level), unseen);
        std::vector<std::uint32_t> groups;
        std::vector<std::uint32_t> map;
        for (const std::uint32_t leaf : leaves) {
            const std::uint32_t group = hierarchy.group(level, leaf);
            if (codeOf[group] == unseen) {
                codeOf[group] = std::uint32_t(groups.size());
                groups.push_back(group);
            }
            map.push_back(codeOf[group]);
        }
        attribute.m_codes.push_back(std::move(map));
        attribute.m_groups.push_back(std::move(groups));
    }
    attribute.m_hierarchy = std::move(hierarchy);
    return attribute;
}

std::vector<std::uint32_t> QuasiIdentifier::upward(int from, int to) const
{
    std::vector<std::uint32_t> map(cardinality(from));
    const std::vector<std::uint32_t> &below = codes(from);
    const std::vector<std::uint32_t> &above = codes(to);
    for (std::size_t leaf = 0; leaf < below.size(); ++leaf)
        map[below[leaf]] = above[leaf];
    return map;
}

std::vector<std::uint64_t> QuasiIdentifier::records(int level, const std::vector<std::uint8_t> &weights) const
{
    std::vector<std::uint64_t> counts(cardinality(level), 0);
    const std::vector<std::uint32_t> &map = codes(level);
    m_rows.visit([&](auto rows) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            counts[map[rows[row]]] += weights.empty() ? 1U : weights[row];
    });
    return counts;
}

} // namespace hallmarker::anonymisation
