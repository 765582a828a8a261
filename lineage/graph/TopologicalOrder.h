#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// A numbering of nodes in which every edge leads to a higher number, except inside of a cycle; the nodes of one cycle
/// (strongly connected component) have numbers side by side. Tarjan's algorithm without recursion: a chain of any length works.
struct TopologicalOrder {
    std::vector<quint32> slotOf;                        ///< by node
    std::vector<quint32> nodeAt;                        ///< by slot
    std::vector<std::pair<quint32, quint32>> cycles;    ///< [first, end) slots of components with more than one node, ascending

    /// Of a compressed adjacency: targets of node n stand from offsets[n] up to offsets[n + 1].
    static TopologicalOrder of(const std::vector<quint32> &offsets, const std::vector<quint32> &targets);
};

} // namespace hallmarker::lineage
