#include "lineage/graph/LineageGraph.h"

#include <algorithm>

namespace hallmarker::lineage {

namespace {

/// So many edits lie beside a compressed adjacency before it is made anew.
constexpr std::size_t mostEdits = 64 * 1024;

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

LineageGraph::LineageGraph(const LineageGraph &other)
    : m_nodes(other.m_nodes), m_edges(other.m_edges), m_details(other.m_details), m_attributes(other.m_attributes), m_aliases(other.m_aliases), m_merged(other.m_merged), m_runs(other.m_runs), m_revision(other.m_revision)
{
}

LineageGraph &LineageGraph::operator=(LineageGraph other) noexcept
{
    m_nodes = std::move(other.m_nodes);
    m_edges = std::move(other.m_edges);
    m_details = std::move(other.m_details);
    m_attributes = std::move(other.m_attributes);
    m_aliases = std::move(other.m_aliases);
    m_merged = std::move(other.m_merged);
    m_runs = std::move(other.m_runs);
    m_adjacencies = std::move(other.m_adjacencies);
    m_revision = other.m_revision;
    return *this;
}

std::vector<NodeId> LineageGraph::add(const LineageFacts &facts)
{
    std::vector<NodeId> nodeOf;
    nodeOf.reserve(facts.nodes.size());
    for (const NodeFact &node : facts.nodes)
        nodeOf.push_back(addNode(node.kind, facts.texts.text(node.space), facts.texts.text(node.name)));
    const auto mapped = [&nodeOf](NodeIndex node) { return node == none ? none : nodeOf[node]; };
    for (const EdgeFact &edge : facts.edges)
        addEdge({mapped(edge.from), mapped(edge.to), edge.kind, edge.transform, edge.isMasked, false, mapped(edge.run), m_details.add(facts.texts.text(edge.detail)), edge.atMs});
    for (const RunFact &run : facts.runs)
        addRun(mapped(run.run), mapped(run.job), run.state, run.atMs);
    for (const AttributeFact &attribute : facts.attributes)
        setAttribute(mapped(attribute.node), facts.texts.text(attribute.key), facts.texts.text(attribute.value), attribute.atMs);
    for (const AliasFact &alias : facts.aliases)
        addAlias(mapped(alias.name), mapped(alias.alias));
    return nodeOf;
}

NodeId LineageGraph::addNode(NodeKind kind, std::string_view space, std::string_view name)
{
    const std::size_t before = m_nodes.size();
    const NodeId node = m_nodes.add(kind, space, name);
    if (m_nodes.size() > before) {
        ++m_revision;
        for (auto &[kinds, adjacency] : m_adjacencies)
            adjacency->addNode();
    }
    return node;
}

NodeId LineageGraph::appendNode(NodeKind kind, TextId space, std::string_view name)
{
    ++m_revision;
    for (auto &[kinds, adjacency] : m_adjacencies)
        adjacency->addNode();
    return m_nodes.append(kind, space, name);
}

EdgeId LineageGraph::addEdge(const GraphEdge &edge)
{
    const auto id = static_cast<EdgeId>(m_edges.size());
    m_edges.push_back(edge);
    ++m_revision;
    for (auto &[kinds, adjacency] : m_adjacencies) {
        if ((maskOf(edge.kind) & kinds) != 0)
            adjacency->addEdge(id, edge);
    }
    return id;
}

void LineageGraph::removeEdge(EdgeId id)
{
    if (m_edges[id].isRemoved)
        return;
    m_edges[id].isRemoved = true;
    ++m_revision;
    for (auto &[kinds, adjacency] : m_adjacencies)
        adjacency->removeEdge(id, m_edges);
}

void LineageGraph::takeBack(NodeId from, NodeId to, TextId detail)
{
    for (EdgeId id = 0; id < m_edges.size(); ++id) {
        const GraphEdge &edge = m_edges[id];
        if (!edge.isRemoved && edge.detail == detail && edge.from == from && edge.to == to)
            removeEdge(id);
    }
    GraphEdge place{from, to};
    place.isRemoved = true;
    m_edges.push_back(place);
    ++m_revision;
}

void LineageGraph::setAttribute(NodeId node, std::string_view key, std::string_view value, qint64 atMs)
{
    const TextId keyId = m_details.add(key);
    const TextId valueId = m_details.add(value);
    ++m_revision;
    std::vector<Attribute> &list = m_attributes[node];
    for (Attribute &present : list) {
        if (present.key != keyId)
            continue;
        // Of two values of one time the greater holds, so that the order of arrival does not matter.
        if (atMs > present.atMs || (atMs == present.atMs && value > m_details.text(present.value)))
            present = {keyId, valueId, atMs};
        return;
    }
    list.push_back({keyId, valueId, atMs});
}

void LineageGraph::addAlias(NodeId name, NodeId alias)
{
    const std::pair pair(name, alias);
    if (name == alias || std::find(m_aliases.begin(), m_aliases.end(), pair) != m_aliases.end())
        return;
    m_aliases.push_back(pair);
    ++m_revision;
}

void LineageGraph::merge(NodeId a, NodeId b)
{
    m_merged.merge(a, b);
    m_adjacencies.clear();
    ++m_revision;
}

bool LineageGraph::unmerge(NodeId a, NodeId b)
{
    if (!m_merged.unmerge(a, b))
        return false;
    m_adjacencies.clear();
    ++m_revision;
    return true;
}

void LineageGraph::mergeAllAliases()
{
    for (const auto &[name, alias] : m_aliases)
        m_merged.merge(name, alias);
    m_adjacencies.clear();
    ++m_revision;
}

QByteArray LineageGraph::attribute(NodeId node, std::string_view key) const
{
    const auto list = m_attributes.find(node);
    const auto keyId = m_details.find(key);
    if (list == m_attributes.end() || !keyId)
        return {};
    for (const Attribute &attribute : list->second) {
        if (attribute.key == *keyId)
            return bytesOf(m_details.text(attribute.value));
    }
    return {};
}

QList<QPair<QByteArray, QByteArray>> LineageGraph::attributes(NodeId node) const
{
    QList<QPair<QByteArray, QByteArray>> found;
    if (const auto list = m_attributes.find(node); list != m_attributes.end()) {
        for (const Attribute &attribute : list->second) {
            if (attribute.value != 0)
                found.append({bytesOf(m_details.text(attribute.key)), bytesOf(m_details.text(attribute.value))});
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::size_t LineageGraph::nodeCount(NodeKind kind) const
{
    std::size_t count = 0;
    for (NodeId node = 0; node < m_nodes.size(); ++node)
        count += m_nodes.kind(node) == kind ? 1 : 0;
    return count;
}

const Adjacency &LineageGraph::over(KindMask kinds) const
{
    std::unique_ptr<Adjacency> &adjacency = m_adjacencies[kinds];
    if (!adjacency || adjacency->edits() >= mostEdits)
        adjacency = std::make_unique<Adjacency>(m_nodes.size(), m_edges, kinds, m_merged);
    return *adjacency;
}

} // namespace hallmarker::lineage
