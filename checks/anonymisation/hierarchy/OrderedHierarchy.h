#pragma once

#include "checks/anonymisation/hierarchy/HierarchyBuilder.h"

namespace hallmarker::anonymisation {

/// Values in an order, grouped with their neighbours: by threes, then those groups by twos, and so on. In the order that is
/// given, else by number where all are numbers, else by text.
class OrderedHierarchy : public HierarchyBuilder {
public:
    std::vector<std::string> order;  ///< empty: natural
    std::vector<int> groupSizes;     ///< by level: groups of the level below in one

    core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values) const override;
};

} // namespace hallmarker::anonymisation
