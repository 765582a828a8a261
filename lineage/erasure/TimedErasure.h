#pragma once

#include "lineage/erasure/ErasureReach.h"

#include <unordered_map>

namespace hallmarker::lineage {

/// The search of an erasure request along edges with times: earliest arrival, as E. W. Dijkstra's algorithm finds it when
/// arriving earlier is never worse. Speaks of the inner numbers of the solver's flow.
class TimedErasure {
public:
    TimedErasure(const LabelSolver &solver, std::span<const NodeKind> kinds, const ErasureRefinement &refinement, std::vector<quint32> starts);

    /// Widths of what is reached, the edge into each node, and the edges that stopped it.
    void run(std::vector<quint8> &widths, std::vector<quint32> &into, ErasureReach &reach);

private:
    /// Data at a node; in a job, of one run.
    struct State {
        qint64 arrival;
        quint32 node;
        quint32 run;
        friend bool operator>(const State &a, const State &b) { return a.arrival > b.arrival; }
    };
    static quint64 key(quint32 node, quint32 run) { return quint64(node) << 32 | run; }

    bool isConduit(quint32 node) const;
    qint64 timeOf(quint32 edge) const;
    quint32 runOf(quint32 edge) const;
    bool readsRows(quint32 edge) const;
    bool isStart(quint32 node) const;
    /// When data of a state is across the edge; nothing: it does not get across.
    std::optional<qint64> across(const State &state, quint32 edge, ErasureStop::Reason &reason) const;
    void spread(Identifiability least);
    void noteStops(const std::vector<quint8> &widths, ErasureReach &reach) const;

    const LabelSolver &m_solver;
    const FlowStructure &m_flow;
    std::span<const NodeKind> m_kinds;
    const ErasureRefinement &m_refinement;
    std::vector<quint32> m_starts; ///< ascending
    std::unordered_map<quint64, qint64> m_arrivals;  ///< by key
    std::unordered_map<quint64, quint32> m_into;     ///< by key: edge
    std::unordered_map<quint64, quint64> m_before;   ///< by key: key it came from
};

} // namespace hallmarker::lineage
