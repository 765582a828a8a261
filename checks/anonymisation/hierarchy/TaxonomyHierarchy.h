#pragma once

#include "checks/anonymisation/hierarchy/HierarchyBuilder.h"

#include <map>

namespace hallmarker::anonymisation {

/// From a taxonomy that tells of each term the broader one. Terms that are not equally deep are repeated downwards, so that
/// all values reach the top on the same level.
class TaxonomyHierarchy : public HierarchyBuilder {
public:
    std::map<std::string, std::string> broader; ///< term -> broader term; what has none stands below the root

    core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values) const override;
};

} // namespace hallmarker::anonymisation
