#include "lineage/layout/NetworkSimplex.h"

#include "lineage/layout/LayoutAdjacency.h"
#include "lineage/layout/Index.h"

#include <algorithm>
#include <limits>

namespace hallmarker::lineage {

namespace {

/// A spanning tree of tight edges, each with its cut value: by how much the sum of lengths falls when the edge grows by one and
/// is negative. Vertices carry the range of their subtree in a walk of the tree, so that "which side" is a comparison.
class TightTree {
public:
    TightTree(int vertexCount, const std::vector<std::pair<int, int>> &edges, std::vector<int> &ranks)
        : m_edges(edges), m_ranks(ranks), m_incident(incidence(vertexCount, edges)), m_isInTree(edges.size(), 0), m_parent(idx(vertexCount), -1),
          m_parentEdge(idx(vertexCount), -1), m_low(idx(vertexCount), 0), m_high(idx(vertexCount), 0), m_cut(edges.size(), 0)
    {
        grow(vertexCount);
        walk();
        countCuts();
    }

    bool pivot()
    {
        const int leaving = leavingEdge();
        if (leaving < 0)
            return false;
        const auto [tail, head] = m_edges[idx(leaving)];
        // The subtree that hangs at the leaving edge: edges that run the other way between the sides may come in.
        const int child = m_parentEdge[idx(tail)] == leaving ? tail : head;
        const bool isTailSide = child == tail;
        int entering = -1;
        int smallest = std::numeric_limits<int>::max();
        for (int place = m_low[idx(child)]; place <= m_high[idx(child)]; ++place) {
            const int vertex = m_walk[idx(place)];
            const auto edges = m_incident.edges(vertex);
            for (const int edge : edges) {
                if (m_isInTree[idx(edge)] != 0)
                    continue;
                const auto [from, to] = m_edges[idx(edge)];
                const bool isOutward = from == vertex;
                // Tail side inside: look for edges that come in; otherwise for edges that go out.
                if (isOutward == isTailSide || isBelow(isOutward ? to : from, child))
                    continue;
                const int slack = m_ranks[idx(to)] - m_ranks[idx(from)] - 1;
                if (slack < smallest || (slack == smallest && edge < entering)) {
                    smallest = slack;
                    entering = edge;
                }
            }
        }
        if (entering < 0)
            return false;
        if (smallest > 0) {
            const int delta = isTailSide ? -smallest : smallest;
            for (int place = m_low[idx(child)]; place <= m_high[idx(child)]; ++place)
                m_ranks[idx(m_walk[idx(place)])] += delta;
        }
        m_isInTree[idx(leaving)] = 0;
        m_isInTree[idx(entering)] = 1;
        walk();
        countCuts();
        return true;
    }

private:
    static LayoutAdjacency incidence(int vertexCount, const std::vector<std::pair<int, int>> &edges)
    {
        // Each edge at both ends: the pairs are doubled, and edge numbers brought back below.
        std::vector<std::pair<int, int>> both(edges);
        for (const auto &[from, to] : edges)
            both.push_back({to, from});
        LayoutAdjacency incident(vertexCount, both);
        incident.foldEdges(static_cast<int>(edges.size()));
        return incident;
    }

    bool isBelow(int vertex, int top) const { return m_place[idx(vertex)] >= m_low[idx(top)] && m_place[idx(vertex)] <= m_high[idx(top)]; }

    int slackOf(int edge) const { return m_ranks[idx(m_edges[idx(edge)].second)] - m_ranks[idx(m_edges[idx(edge)].first)] - 1; }

    /// Grows a tree of tight edges from vertex 0; when it is stuck it moves as a whole until one more edge is tight.
    void grow(int vertexCount)
    {
        std::vector<char> isIn(idx(vertexCount), 0);
        std::vector<int> members{0};
        isIn[0] = 1;
        std::size_t looked = 0;
        for (;;) {
            for (; looked < members.size(); ++looked) {
                for (const int edge : m_incident.edges(members[looked])) {
                    const auto [from, to] = m_edges[idx(edge)];
                    const int other = from == members[looked] ? to : from;
                    if (isIn[idx(other)] == 0 && slackOf(edge) == 0) {
                        isIn[idx(other)] = 1;
                        m_isInTree[idx(edge)] = 1;
                        members.push_back(other);
                    }
                }
            }
            if (static_cast<int>(members.size()) == vertexCount)
                return;
            int best = -1;
            for (int edge = 0; edge < static_cast<int>(m_edges.size()); ++edge) {
                const auto [from, to] = m_edges[idx(edge)];
                if (isIn[idx(from)] != isIn[idx(to)] && (best < 0 || slackOf(edge) < slackOf(best)))
                    best = edge;
            }
            if (best < 0)
                return; // does not hang together
            const int delta = isIn[idx(m_edges[idx(best)].second)] != 0 ? -slackOf(best) : slackOf(best);
            for (const int member : members)
                m_ranks[idx(member)] += delta;
            looked = 0;
        }
    }

    /// Walks the tree from vertex 0: parents, subtree ranges.
    void walk()
    {
        const int count = m_incident.vertexCount();
        m_walk.clear();
        m_place.assign(idx(count), -1);
        std::vector<int> &stack = m_stack;
        stack.assign(1, 0);
        m_parent[0] = -1;
        m_parentEdge[0] = -1;
        while (!stack.empty()) {
            const int vertex = stack.back();
            stack.pop_back();
            m_place[idx(vertex)] = m_low[idx(vertex)] = m_high[idx(vertex)] = static_cast<int>(m_walk.size());
            m_walk.push_back(vertex);
            const auto targets = m_incident.targets(vertex);
            const auto edges = m_incident.edges(vertex);
            for (std::size_t i = 0; i < targets.size(); ++i) {
                if (m_isInTree[idx(edges[i])] == 0 || edges[i] == m_parentEdge[idx(vertex)])
                    continue;
                m_parent[idx(targets[i])] = vertex;
                m_parentEdge[idx(targets[i])] = edges[i];
                stack.push_back(targets[i]);
            }
        }
        // Children follow their parent in the walk, so going backwards their ranges are known first.
        for (std::size_t i = m_walk.size(); i-- > 1;)
            m_high[idx(m_parent[idx(m_walk[i])])] = std::max(m_high[idx(m_parent[idx(m_walk[i])])], m_high[idx(m_walk[i])]);
    }

    /// The cut value of the edge above a subtree is what leaves the subtree less what enters it, seen along that edge: sums over
    /// subtrees, since an edge with both ends inside counts once each way.
    void countCuts()
    {
        m_sum.assign(m_place.size(), 0);
        for (const auto &[from, to] : m_edges) {
            ++m_sum[idx(from)];
            --m_sum[idx(to)];
        }
        for (std::size_t i = m_walk.size(); i-- > 1;) {
            const int vertex = m_walk[i];
            const int edge = m_parentEdge[idx(vertex)];
            m_cut[idx(edge)] = m_edges[idx(edge)].first == vertex ? m_sum[idx(vertex)] : -m_sum[idx(vertex)];
            m_sum[idx(m_parent[idx(vertex)])] += m_sum[idx(vertex)];
        }
    }

    int leavingEdge() const
    {
        // The worst of the tree: fewer pivots than the first that is found, and a scan is cheap beside walk().
        int worst = -1;
        for (std::size_t i = 1; i < m_walk.size(); ++i) {
            const int edge = m_parentEdge[idx(m_walk[i])];
            if (m_cut[idx(edge)] < 0 && (worst < 0 || m_cut[idx(edge)] < m_cut[idx(worst)]))
                worst = edge;
        }
        return worst;
    }

    const std::vector<std::pair<int, int>> &m_edges;
    std::vector<int> &m_ranks;
    LayoutAdjacency m_incident;
    std::vector<char> m_isInTree;
    std::vector<int> m_parent;
    std::vector<int> m_parentEdge;
    std::vector<int> m_low;
    std::vector<int> m_high;
    std::vector<int> m_place;
    std::vector<int> m_walk;
    std::vector<int> m_stack;
    std::vector<int> m_cut;
    std::vector<int> m_sum;
};

} // namespace

void shortenEdges(int vertexCount, const std::vector<std::pair<int, int>> &edges, std::vector<int> &ranks, int pivotLimit)
{
    if (vertexCount < 3 || edges.empty())
        return;
    TightTree tree(vertexCount, edges, ranks);
    for (int pivot = 0; pivot < pivotLimit && tree.pivot(); ++pivot) {
    }
}

} // namespace hallmarker::lineage
