#pragma once

#include "lineage/layout/LayoutGraph.h"

#include <vector>

namespace hallmarker::lineage {

class LayerGraph;

/// Turns ranks and places into points. A rank is a band as thick as its widest node; edges run level inside of bands, where they have a
/// place of their own, and slope only in the gaps between them: so no edge passes through a foreign box.
class EdgeRoutes {
public:
    /// `across` by vertex of `layers`.
    EdgeRoutes(const LayoutGraph &graph, const LayerGraph &layers, const std::vector<double> &across, double rankGap);

    /// Moves everything along the flow.
    void shift(double along);
    std::vector<LayoutPoint> centres() const;
    /// Fills the routes of all edges; `kept` are those that the layers know, in their order.
    void route(const std::vector<int> &kept, LayoutResult &result) const;
    LayoutRect bounds(const LayoutResult &result) const;

private:
    void appendLayered(int edge, int layeredEdge, bool isTurned, std::vector<LayoutPoint> &points) const;
    void appendLoop(int node, std::vector<LayoutPoint> &points) const;

    const LayoutGraph &m_graph;
    const LayerGraph &m_layers;
    const std::vector<double> &m_across;
    std::vector<double> m_bandStarts;
    std::vector<double> m_bandEnds;
};

} // namespace hallmarker::lineage
