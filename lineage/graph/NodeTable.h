#pragma once

#include "lineage/graph/GraphEdge.h"

#include <QString>

#include <optional>
#include <string_view>

namespace hallmarker::lineage {

/// The nodes of a graph by number. Names lie in one arena; the index by name is made when somebody first looks for one, so
/// that a graph is ready for its first query without it.
class NodeTable {
public:
    NodeId add(NodeKind kind, std::string_view space, std::string_view name);
    /// For loading: the space by its number in spaces(), the name known to be new.
    NodeId append(NodeKind kind, TextId space, std::string_view name);
    TextId addSpace(std::string_view space) { return m_spaces.add(space); }
    void reserve(std::size_t nodes, std::size_t nameBytes);

    std::size_t size() const { return m_kinds.size(); }
    NodeKind kind(NodeId node) const { return m_kinds[node]; }
    TextId spaceId(NodeId node) const { return m_spaceOf[node]; }
    std::string_view space(NodeId node) const { return m_spaces.text(m_spaceOf[node]); }
    std::string_view name(NodeId node) const { return {m_arena.data() + m_nameStart[node], m_nameStart[node + 1] - m_nameStart[node]}; }
    const TextPool &spaces() const { return m_spaces; }
    std::optional<NodeId> find(NodeKind kind, std::string_view space, std::string_view name) const;

    QString spaceText(NodeId node) const;
    /// A field's name as people read it: "orders.id".
    QString nameText(NodeId node) const;

private:
    std::size_t slotFor(NodeKind kind, TextId space, std::string_view name) const;
    void index(NodeId node) const;
    void indexAll(std::size_t slots) const;

    TextPool m_spaces;
    std::string m_arena;
    std::vector<std::size_t> m_nameStart{0};
    std::vector<NodeKind> m_kinds;
    std::vector<TextId> m_spaceOf;
    mutable std::vector<NodeId> m_slots; ///< open addressing, a power of two in size; empty until asked for
};

} // namespace hallmarker::lineage
