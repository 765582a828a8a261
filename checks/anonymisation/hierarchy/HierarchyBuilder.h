#pragma once

#include "checks/anonymisation/hierarchy/Hierarchy.h"

#include <memory>

namespace hallmarker::anonymisation {

/// Makes the hierarchy of an attribute from a rule instead of a file. Each value gets a row; values that the rule cannot
/// place are an error that names the value and its place in the list (1-based).
class HierarchyBuilder {
public:
    virtual ~HierarchyBuilder() = default;
    /// `values`: the domain, each value once.
    virtual core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values) const = 0;

protected:
    /// The last level of every hierarchy that is made: one name for all.
    static constexpr char root[] = "*";
};

} // namespace hallmarker::anonymisation
