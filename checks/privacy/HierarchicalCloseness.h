#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <map>

namespace hallmarker::checks {

/// A tree over the values of an attribute: per value its names from itself up to the root, all of the same length.
class ValueHierarchy {
public:
    /// One value a line, its names separated by ';', the last one being the same for all.
    static core::Result<ValueHierarchy> fromText(const QString &text);

    std::size_t height() const { return m_nodesPerLevel.size() - 1; }
    std::size_t nodes(std::size_t level) const { return m_nodesPerLevel[level]; }
    /// Node of the next level above a node.
    std::size_t parent(std::size_t level, std::size_t node) const { return m_parents[level][node]; }
    /// The leaf of a value; nullopt when it is not in the tree.
    std::optional<std::size_t> leaf(const std::string &value) const;

private:
    std::map<std::string, std::size_t> m_leaves;
    std::vector<std::size_t> m_nodesPerLevel;
    std::vector<std::vector<std::size_t>> m_parents;
};

/// t-closeness with the hierarchical distance (Li, Li and Venkatasubramanian 2007): over all inner nodes, height of the
/// node / height of the root * the smaller of what its children have too much and too little. The worst class counts.
core::Result<double> hierarchicalCloseness(const std::vector<core::Column> &quasiIdentifiers, const core::Column &sensitive, const ValueHierarchy &hierarchy,
                                           int threads = EquivalenceClasses::defaultThreads(), std::optional<std::size_t> leftOut = {});

} // namespace hallmarker::checks
