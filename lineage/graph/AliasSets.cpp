#include "lineage/graph/AliasSets.h"

#include <algorithm>

namespace hallmarker::lineage {

void AliasSets::merge(NodeId a, NodeId b)
{
    const std::pair pair(std::min(a, b), std::max(a, b));
    if (a == b || std::find(m_merges.begin(), m_merges.end(), pair) != m_merges.end())
        return;
    m_merges.push_back(pair);
    rebuild();
}

bool AliasSets::unmerge(NodeId a, NodeId b)
{
    const auto at = std::find(m_merges.begin(), m_merges.end(), std::pair(std::min(a, b), std::max(a, b)));
    if (at == m_merges.end())
        return false;
    m_merges.erase(at);
    rebuild();
    return true;
}

void AliasSets::clear()
{
    m_merges.clear();
    m_parent.clear();
}

NodeId AliasSets::representative(NodeId node) const
{
    auto at = m_parent.find(node);
    while (at != m_parent.end() && at->second != node) {
        node = at->second;
        at = m_parent.find(node);
    }
    return node;
}

std::vector<NodeId> AliasSets::members(NodeId node) const
{
    const NodeId root = representative(node);
    std::vector<NodeId> found;
    for (const auto &[member, parent] : m_parent) {
        if (representative(member) == root)
            found.push_back(member);
    }
    if (found.empty())
        found.push_back(node);
    std::sort(found.begin(), found.end());
    return found;
}

void AliasSets::rebuild()
{
    // A union-find cannot take a union back, but merges are made by people: there are few of them.
    m_parent.clear();
    for (const auto &[a, b] : m_merges) {
        m_parent.try_emplace(a, a);
        m_parent.try_emplace(b, b);
        const NodeId first = representative(a);
        const NodeId second = representative(b);
        m_parent[std::max(first, second)] = std::min(first, second);
    }
    for (auto &[member, parent] : m_parent)
        parent = representative(member);
}

} // namespace hallmarker::lineage
