#pragma once

#include "checks/anonymisation/hierarchy/HierarchyBuilder.h"

namespace hallmarker::anonymisation {

/// Characters are masked one by one, from the right (81667, 8166*, 816**) or from the left. Shorter values are filled up to
/// the longest one first, on the other side, so that equal levels hide equally much.
class MaskingHierarchy : public HierarchyBuilder {
public:
    bool isFromRight = true;
    char mask = '*';
    /// Characters that a level masks.
    int charactersPerLevel = 1;

    core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values) const override;
};

} // namespace hallmarker::anonymisation
