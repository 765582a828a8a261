#include "lineage/review/NodeFacets.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/hand/HandBook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

QString tagText(const TagShape &tag)
{
    return tag.value.isEmpty() ? tag.key : tag.key + QLatin1String(": ") + tag.value;
}

/// A text, the name of an object, or the first of a list of either.
QString nameIn(const QJsonValue &value)
{
    if (value.isArray())
        return nameIn(value.toArray().at(0));
    if (value.isObject())
        return value[QStringLiteral("name")].toString();
    return value.toString();
}

QStringList sorted(const QSet<QString> &texts)
{
    QStringList list(texts.cbegin(), texts.cend());
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace

QJsonValue NodeFacets::attribute(NodeId node, const char *key) const
{
    const QByteArray value = m_state.graph().attribute(node, key);
    return value.isEmpty() ? QJsonValue() : QJsonDocument::fromJson("[" + value + "]").array().at(0);
}

NodeId NodeFacets::holder(NodeId node) const
{
    const NodeId owner = m_state.ownerOf(node);
    return owner == none ? node : owner;
}

QStringList NodeFacets::owners(NodeId node) const
{
    QStringList names;
    for (const OwnerShape &owner : ownersOf(attribute(holder(node), "owners"))) {
        if (!owner.name.isEmpty() && !names.contains(owner.name))
            names += owner.name;
    }
    return names;
}

QStringList NodeFacets::tags(NodeId node) const
{
    QStringList texts;
    const auto add = [&texts](const TagShape &tag) {
        if (const QString text = tagText(tag); !tag.key.isEmpty() && !texts.contains(text))
            texts += text;
    };
    for (const TagShape &tag : tagsOf(attribute(node, "tags")))
        add(tag);
    const LineageGraph &graph = m_state.graph();
    if (graph.nodes().kind(node) == NodeKind::Field) {
        // Some tell the tags of a column with its dataset.
        const std::string_view name = graph.nodes().name(node);
        const QString column = QString::fromUtf8(name.data(), qsizetype(name.size())).section(QLatin1Char(fieldSeparator), 1);
        if (const NodeId owner = m_state.ownerOf(node); owner != none) {
            for (const TagShape &tag : tagsOf(attribute(owner, "tags"))) {
                if (tag.field == column)
                    add(tag);
            }
        }
        return texts;
    }
    for (const NodeId field : m_state.fieldsOf(node)) {
        for (const TagShape &tag : tagsOf(attribute(field, "tags")))
            add(tag);
    }
    return texts;
}

QString NodeFacets::domain(NodeId node) const
{
    const NodeId at = holder(node);
    if (const QString told = nameIn(attribute(at, "domain")); !told.isEmpty())
        return told;
    if (const QString meta = nameIn(attribute(at, "meta")[QStringLiteral("domain")]); !meta.isEmpty())
        return meta;
    for (const TagShape &tag : tagsOf(attribute(at, "tags"))) {
        if (tag.field.isEmpty() && tag.key.compare(QLatin1String("domain"), Qt::CaseInsensitive) == 0 && !tag.value.isEmpty())
            return tag.value;
    }
    return {};
}

bool NodeFacets::matches(NodeId node, const LineageFilter &filter) const
{
    const NodeTable &nodes = m_state.graph().nodes();
    return (!filter.kind || nodes.kind(node) == *filter.kind) && (!filter.space || nodes.spaceText(node) == *filter.space) && (filter.owner.isEmpty() || owners(node).contains(filter.owner)) && (filter.tag.isEmpty() || tags(node).contains(filter.tag));
}

NodeFacets::Choices NodeFacets::choices() const
{
    const LineageGraph &graph = m_state.graph();
    std::vector<bool> kinds(nodeKindCount, false);
    QSet<TextId> spaces;
    QSet<QString> owners, tags;
    const bool hasHand = HandBook::hasAny(graph);
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        if (hasHand && HandBook::isTakenBack(graph, node))
            continue;
        kinds[static_cast<std::size_t>(graph.nodes().kind(node))] = true;
        spaces.insert(graph.nodes().spaceId(node));
        for (const OwnerShape &owner : ownersOf(attribute(node, "owners")))
            owners.insert(owner.name);
        for (const TagShape &tag : tagsOf(attribute(node, "tags"))) {
            if (!tag.key.isEmpty())
                tags.insert(tagText(tag));
        }
    }
    owners.remove(QString());
    Choices choices;
    for (int kind = 0; kind < nodeKindCount; ++kind) {
        if (kinds[static_cast<std::size_t>(kind)])
            choices.kinds.append(static_cast<NodeKind>(kind));
    }
    QSet<QString> spaceTexts;
    for (const TextId space : std::as_const(spaces)) {
        const std::string_view text = graph.nodes().spaces().text(space);
        spaceTexts.insert(QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    choices.spaces = sorted(spaceTexts);
    choices.owners = sorted(owners);
    choices.tags = sorted(tags);
    return choices;
}

} // namespace hallmarker::lineage
