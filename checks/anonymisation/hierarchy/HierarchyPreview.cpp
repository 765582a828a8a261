#include "checks/anonymisation/hierarchy/HierarchyPreview.h"

#include "checks/anonymisation/data/QuasiIdentifier.h"

#include <algorithm>

namespace hallmarker::anonymisation {

core::Result<HierarchyPreview> HierarchyPreview::of(const core::Column &column, const HierarchySpec &rule, const QString &directory, int mostGroups)
{
    std::vector<std::string> domain = domainOf(column.dictionary());
    if (column.missingCount() > 0)
        domain.emplace_back(); // a cell that is empty is a value of its own
    HALLMARKER_ASSIGN(Hierarchy hierarchy, rule.build(column.name(), domain, directory));
    HALLMARKER_ASSIGN(const QuasiIdentifier attribute, QuasiIdentifier::of(column, std::move(hierarchy)));
    HierarchyPreview preview;
    for (int level = 0; level < attribute.levels(); ++level) {
        const std::vector<std::uint64_t> records = attribute.records(level, {});
        std::vector<std::uint32_t> order(records.size());
        for (std::uint32_t code = 0; code < order.size(); ++code)
            order[code] = code;
        std::stable_sort(order.begin(), order.end(), [&records](std::uint32_t a, std::uint32_t b) { return records[a] < records[b]; });
        Level shown;
        shown.groups = records.size();
        shown.smallest = order.empty() ? 0 : records[order.front()];
        for (std::size_t i = 0; i < order.size() && int(i) < mostGroups; ++i) {
            const std::string_view label = attribute.label(level, order[i]);
            shown.shown.append({QString::fromUtf8(label.data(), qsizetype(label.size())), records[order[i]], attribute.leaves(level, order[i])});
        }
        preview.levels.append(shown);
    }
    return preview;
}

} // namespace hallmarker::anonymisation
