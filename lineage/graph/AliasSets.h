#pragma once

#include "lineage/graph/GraphEdge.h"

#include <unordered_map>

namespace hallmarker::lineage {

/// Which nodes count as one thing because a person merged their names. Nothing is lost: every merge can be undone, and
/// nodes keep their own numbers and names.
class AliasSets {
public:
    void merge(NodeId a, NodeId b);
    /// Takes one merge back. false: there was none.
    bool unmerge(NodeId a, NodeId b);
    void clear();

    bool isEmpty() const { return m_merges.empty(); }
    const std::vector<std::pair<NodeId, NodeId>> &merges() const { return m_merges; }
    /// The node that stands for all: the one with the lowest number.
    NodeId representative(NodeId node) const;
    /// All of one thing, ascending; the node alone when it was not merged.
    std::vector<NodeId> members(NodeId node) const;

private:
    void rebuild();

    std::vector<std::pair<NodeId, NodeId>> m_merges; ///< in the order they were made, the lower number first
    std::unordered_map<NodeId, NodeId> m_parent;     ///< union-find over those that were merged, with paths halved
};

} // namespace hallmarker::lineage
