#pragma once

#include "checks/anonymisation/hierarchy/HierarchyBuilder.h"

#include <QStringList>

namespace hallmarker::anonymisation {

/// Days of the calendar (YYYY-MM-DD) in coarser and coarser units: week of the year, month, quarter, year, decade, century.
class DateHierarchy : public HierarchyBuilder {
public:
    enum class Unit { Week, Month, Quarter, Year, Decade, Century };
    /// From finer to coarser. Weeks do not nest in months, quarters or years: they go with decades and centuries alone, and
    /// count for the decade of their Thursday.
    std::vector<Unit> units{Unit::Month, Unit::Quarter, Unit::Year, Unit::Decade};

    core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values) const override;
};

} // namespace hallmarker::anonymisation
