#include "lineage/graph/NodeTable.h"

#include <functional>

namespace hallmarker::lineage {

NodeId NodeTable::add(NodeKind kind, std::string_view space, std::string_view name)
{
    if (const auto known = find(kind, space, name))
        return *known;
    return append(kind, m_spaces.add(space), name);
}

NodeId NodeTable::append(NodeKind kind, TextId space, std::string_view name)
{
    const auto node = static_cast<NodeId>(m_kinds.size());
    m_arena.append(name);
    m_nameStart.push_back(m_arena.size());
    m_kinds.push_back(kind);
    m_spaceOf.push_back(space);
    if (!m_slots.empty()) {
        if (size() * 2 > m_slots.size())
            indexAll(m_slots.size() * 2);
        else
            index(node);
    }
    return node;
}

void NodeTable::reserve(std::size_t nodes, std::size_t nameBytes)
{
    m_arena.reserve(nameBytes);
    m_nameStart.reserve(nodes + 1);
    m_kinds.reserve(nodes);
    m_spaceOf.reserve(nodes);
}

std::optional<NodeId> NodeTable::find(NodeKind kind, std::string_view space, std::string_view name) const
{
    if (m_slots.empty()) {
        std::size_t slots = 64;
        while (slots < size() * 2 + 2)
            slots *= 2;
        indexAll(slots);
    }
    const auto spaceId = m_spaces.find(space);
    if (!spaceId)
        return std::nullopt;
    const NodeId node = m_slots[slotFor(kind, *spaceId, name)];
    return node == none ? std::nullopt : std::optional(node);
}

std::size_t NodeTable::slotFor(NodeKind kind, TextId space, std::string_view wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = (std::hash<std::string_view>()(wanted) ^ (std::size_t(space) * 0x9E3779B97F4A7C15ull) ^ (std::size_t(kind) << 20)) & mask;
    while (m_slots[at] != none) {
        const NodeId node = m_slots[at];
        if (m_kinds[node] == kind && m_spaceOf[node] == space && name(node) == wanted)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

void NodeTable::index(NodeId node) const
{
    m_slots[slotFor(m_kinds[node], m_spaceOf[node], name(node))] = node;
}

void NodeTable::indexAll(std::size_t slots) const
{
    m_slots.assign(slots, none);
    for (NodeId node = 0; node < size(); ++node)
        index(node);
}

QString NodeTable::spaceText(NodeId node) const
{
    const std::string_view text = space(node);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString NodeTable::nameText(NodeId node) const
{
    const std::string_view text = name(node);
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (m_kinds[node] == NodeKind::Field)
        shown.replace(QLatin1Char(fieldSeparator), QLatin1Char('.'));
    return shown;
}

} // namespace hallmarker::lineage
