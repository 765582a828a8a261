#include "checks/anonymisation/hierarchy/IntervalHierarchy.h"

#include "core/json/CanonicalJson.h"
#include "core/table/CellText.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::anonymisation {

namespace {

struct IntervalHierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(IntervalHierarchyTexts)
};

std::string numberName(double number)
{
    return core::CanonicalJson::number(number).toStdString();
}

} // namespace

core::Result<Hierarchy> IntervalHierarchy::build(const QString &attribute, const std::vector<std::string> &values) const
{
    if (widths.empty() || !(lower < upper) || !std::isfinite(origin))
        return core::Error(core::ErrorKind::Usage, IntervalHierarchyTexts::tr("Intervals of %1 need at least one width, and a lower bound below the upper one.").arg(attribute));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const double ratio = level == 0 ? 1 : widths[level] / widths[level - 1];
        if (!(widths[level] > 0) || !std::isfinite(widths[level]) || ratio != std::floor(ratio) || (level > 0 && ratio < 2))
            return core::Error(core::ErrorKind::Usage, IntervalHierarchyTexts::tr("The widths of the intervals of %1 have to be above 0, each a whole multiple of the one before.").arg(attribute));
    }
    std::vector<HierarchyRow> rows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto number = core::realOf(values[i]);
        if (!number || !std::isfinite(*number))
            return core::Error(core::ErrorKind::Invalid, IntervalHierarchyTexts::tr("The value \"%1\" of %2, number %3 in its list, is no finite number.").arg(QString::fromStdString(values[i]), attribute).arg(i + 1), {}, {.row = qint64(i) + 1});
        HierarchyRow row{values[i]};
        for (const double width : widths) {
            if (*number < lower) {
                row.push_back("<" + numberName(lower));
            } else if (*number >= upper) {
                row.push_back(">=" + numberName(upper));
            } else {
                // From whole steps of the smallest width, so that wider intervals are made of narrower ones whatever the rounding.
                const double steps = std::round(width / widths.front());
                const double first = std::floor(std::floor((*number - origin) / widths.front()) / steps);
                row.push_back("[" + numberName(origin + first * width) + ", " + numberName(origin + (first + 1) * width) + "[");
            }
        }
        row.push_back(root);
        rows.push_back(std::move(row));
    }
    return Hierarchy::of(attribute, rows);
}

} // namespace hallmarker::anonymisation
