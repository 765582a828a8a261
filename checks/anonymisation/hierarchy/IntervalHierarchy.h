#pragma once

#include "checks/anonymisation/hierarchy/HierarchyBuilder.h"

namespace hallmarker::anonymisation {

/// Numbers in intervals of equal width, each level's a multiple of the one below: [0, 5[, then [0, 20[. Numbers below or
/// above the bounds fall into one group at each end.
class IntervalHierarchy : public HierarchyBuilder {
public:
    double origin = 0;
    std::vector<double> widths;   ///< ascending, each a whole multiple of the one before
    double lower = -1e300;        ///< bottom coding below
    double upper = 1e300;         ///< top coding from here on

    core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values) const override;
};

} // namespace hallmarker::anonymisation
