#include "checks/anonymisation/hierarchy/OrderedHierarchy.h"

#include "core/table/CellText.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hallmarker::anonymisation {

namespace {

struct OrderedHierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(OrderedHierarchyTexts)
};

std::vector<std::string> naturalOrder(std::vector<std::string> values)
{
    const bool areNumbers = std::all_of(values.begin(), values.end(), [](const std::string &value) { return core::realOf(value).has_value(); });
    std::stable_sort(values.begin(), values.end(), [areNumbers](const std::string &a, const std::string &b) { return areNumbers ? *core::realOf(a) < *core::realOf(b) : a < b; });
    return values;
}

} // namespace

core::Result<Hierarchy> OrderedHierarchy::build(const QString &attribute, const std::vector<std::string> &values) const
{
    if (groupSizes.empty() || std::any_of(groupSizes.begin(), groupSizes.end(), [](int size) { return size < 2; }))
        return core::Error(core::ErrorKind::Usage, OrderedHierarchyTexts::tr("Groups of %1 need at least one size, each of 2 or more.").arg(attribute));
    const std::vector<std::string> sorted = order.empty() ? naturalOrder(values) : order;
    const std::set<std::string> known(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!known.contains(values[i]))
            return core::Error(core::ErrorKind::Invalid, OrderedHierarchyTexts::tr("The value \"%1\" of %2, number %3 in its list, does not stand in the order that is given.").arg(QString::fromStdString(values[i]), attribute).arg(i + 1), {}, {.row = qint64(i) + 1});
    std::vector<HierarchyRow> rows;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        HierarchyRow row{sorted[i]};
        std::size_t width = 1;
        for (const int size : groupSizes) {
            width = std::min(width * std::size_t(size), sorted.size());
            const std::size_t first = i / width * width;
            const std::size_t last = std::min(first + width, sorted.size()) - 1;
            row.push_back(first == last ? sorted[first] : "[" + sorted[first] + ", " + sorted[last] + "]");
        }
        row.push_back(root);
        rows.push_back(std::move(row));
    }
    return Hierarchy::of(attribute, rows);
}

} // namespace hallmarker::anonymisation
