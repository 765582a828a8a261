#pragma once

#include "lineage/licence/LicenceReview.h"

#include <unordered_map>

namespace hallmarker::lineage {

/// The edges of a licensed graph, backwards, and what they count as.
class LicenceEdges {
public:
    explicit LicenceEdges(const LicensedGraph &graph);

    /// What an edge counts as: an output of a job that is a model was trained.
    EdgeKind kindOf(quint32 edge) const;
    quint32 source(quint32 edge) const { return m_sources[edge]; }
    std::span<const quint32> into(quint32 node) const { return std::span(m_edges).subspan(m_offsets[node], m_offsets[node + 1] - m_offsets[node]); }
    const LicensedGraph &graph() const { return m_graph; }

private:
    const LicensedGraph &m_graph;
    std::vector<quint32> m_sources;
    std::vector<quint32> m_offsets;
    std::vector<quint32> m_edges;
};

/// Which terms of each node reach the target, found backwards from it, apart for ways on which nothing is computed anew (trained,
/// distilled, measured) and for ways on which something is.
class TermReach {
public:
    /// `withMeasuring`: along evaluations too, which use data but make it no part of the work.
    TermReach(const LicenceEdges &edges, const LicenceTable &table, quint32 target, bool withMeasuring);

    static bool isResult(EdgeKind kind) { return kind == EdgeKind::Trains || kind == EdgeKind::Distils || kind == EdgeKind::Evaluates; }

    LicenceTerms plain(quint32 node) const { return at(node).plain; }
    LicenceTerms through(quint32 node) const { return at(node).through; }
    LicenceTerms any(quint32 node) const { return at(node).plain | at(node).through; }
    bool reaches(quint32 node) const { return m_reached.contains(node); }
    std::vector<quint32> nodes() const; ///< that reach the target, and it itself, by number
    /// A shortest way on which all of these terms get across, of the sort that is wanted. Empty: there is none.
    LicencePath path(quint32 node, LicenceTerms terms, bool throughResult, bool withoutResult) const;

private:
    LicenceTerms carried(EdgeKind kind) const { return kind == EdgeKind::Evaluates && !m_withMeasuring ? 0 : m_table.carried(kind); }
    struct Reached {
        LicenceTerms plain = 0;
        LicenceTerms through = 0;
        friend bool operator==(const Reached &, const Reached &) = default;
    };
    Reached at(quint32 node) const
    {
        const auto it = m_reached.find(node);
        return it == m_reached.end() ? Reached() : it->second;
    }

    const LicenceEdges &m_edges;
    const LicenceTable &m_table;
    quint32 m_target;
    bool m_withMeasuring;
    std::unordered_map<quint32, Reached> m_reached;
};

} // namespace hallmarker::lineage
