#include "lineage/facts/LineageFacts.h"

namespace hallmarker::lineage {

NodeIndex LineageFacts::node(NodeKind kind, std::string_view space, std::string_view name)
{
    const TextId spaceId = texts.add(space);
    const TextId nameId = texts.add(name);
    const auto [place, isNew] = m_index.try_emplace(Key{(quint64(spaceId) << 32) | nameId, kind}, static_cast<NodeIndex>(nodes.size()));
    if (isNew)
        nodes.push_back({kind, spaceId, nameId});
    return place->second;
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
