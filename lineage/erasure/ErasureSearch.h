#pragma once

#include "lineage/erasure/ErasureReach.h"

namespace hallmarker::lineage {

/// Follows data of a person along edges that let personal data through; what is behind an aggregation is for review, what is
/// behind an anonymisation is free. The same as the widest path, because identifiability never rises on the way.
class ErasureSearch {
public:
    /// `kinds` by node of the solver, whose edges and caps it reads at each search.
    ErasureSearch(const LabelSolver &solver, std::span<const NodeKind> kinds) : m_solver(solver), m_kinds(kinds) {}

    /// From nodes that hold personal data by their labels; `asserted`: from all of them, because somebody knows better.
    ErasureReach search(const std::vector<quint32> &nodes, bool asserted = false);
    /// The same, as the times and rows allow: data moves with a run only if it was there before, and through a job only in
    /// the same run.
    ErasureReach search(const std::vector<quint32> &nodes, const ErasureRefinement &refinement, bool asserted = false);

private:
    std::vector<quint32> begin(const std::vector<quint32> &nodes, bool asserted, ErasureReach &reach);
    void sweep(ErasureReach &reach);
    void finish(ErasureReach &reach);

    const LabelSolver &m_solver;
    std::span<const NodeKind> m_kinds;
    std::vector<quint8> m_width;   ///< by inner node: 0 not reached, 1 aggregated, 2 personal; +4 once it is in m_reached
    std::vector<quint32> m_into;    ///< by inner node that is reached: inner edge
    std::vector<quint32> m_reached; ///< inner nodes
    std::vector<quint64> m_pending; ///< bits of inner nodes
};

} // namespace hallmarker::lineage
