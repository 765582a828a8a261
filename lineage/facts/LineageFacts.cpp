#include "lineage/facts/LineageFacts.h"

namespace hallmarker::lineage {

std::size_t LineageFacts::slotOf(const NodeFact &fact) const
{
    const std::size_t mask = m_slots.size() - 1;
    const quint64 names = (quint64(fact.space) << 32 | fact.name) + (quint64(fact.kind) << 58);
    std::size_t at = static_cast<std::size_t>((names ^ (names >> 31)) * 0x9E3779B97F4A7C15ull >> 24) & mask;
    while (m_slots[at] != none) {
        const NodeFact &there = nodes[m_slots[at]];
        if (there.name == fact.name && there.space == fact.space && there.kind == fact.kind)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

NodeIndex LineageFacts::node(NodeKind kind, std::string_view space, std::string_view name)
{
    if (nodes.size() * 2 >= m_slots.size()) {
        m_slots.assign(m_slots.empty() ? 1024 : m_slots.size() * 2, none);
        for (NodeIndex index = 0; index < nodes.size(); ++index)
            m_slots[slotOf(nodes[index])] = index;
    }
    const NodeFact fact{kind, texts.add(space), texts.add(name)};
    const std::size_t at = slotOf(fact);
    if (m_slots[at] == none) {
        m_slots[at] = static_cast<NodeIndex>(nodes.size());
        nodes.push_back(fact);
    }
    return m_slots[at];
}

NodeIndex LineageFacts::field(std::string_view space, std::string_view dataset, std::string_view column)
{
    std::string name;
    name.reserve(dataset.size() + column.size() + 1);
    name.append(dataset).push_back(fieldSeparator);
    name.append(column);
    return node(NodeKind::Field, space, name);
}

NodeIndex LineageFacts::nodeNamed(NodeKind kind, const QString &space, const QString &name)
{
    const QByteArray spaceBytes = space.toUtf8();
    const QByteArray nameBytes = name.toUtf8();
    return node(kind, std::string_view(spaceBytes.constData(), static_cast<std::size_t>(spaceBytes.size())), std::string_view(nameBytes.constData(), static_cast<std::size_t>(nameBytes.size())));
}

} // namespace hallmarker::lineage
