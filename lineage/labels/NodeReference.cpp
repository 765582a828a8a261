#include "lineage/labels/NodeReference.h"

#include <QCoreApplication>
#include <QStringList>

namespace hallmarker::lineage {

namespace {

struct NodeReferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(NodeReferenceTexts)
};

constexpr qsizetype mostListed = 10;

} // namespace

core::Result<NodeId> nodeNamed(const LineageGraph &graph, const QString &reference)
{
    const NodeTable &nodes = graph.nodes();
    const auto kind = nodeKindFromName(reference.section(QLatin1Char(':'), 0, 0));
    const QString name = kind ? reference.section(QLatin1Char(':'), 1) : reference;
    const std::string whole = name.toStdString();
    QStringList others;
    std::optional<NodeId> found;
    qsizetype matches = 0;
    for (NodeId node = 0; node < nodes.size(); ++node) {
        if (kind && nodes.kind(node) != *kind)
            continue;
        bool isMeant = nodes.name(node) == whole;
        if (!isMeant && nodes.kind(node) == NodeKind::Field)
            isMeant = nodes.nameText(node) == name || nodes.spaceText(node) + QLatin1Char('/') + nodes.nameText(node) == name;
        const std::size_t space = nodes.space(node).size();
        if (!isMeant && whole.size() == space + 1 + nodes.name(node).size())
            isMeant = whole.compare(0, space, nodes.space(node)) == 0 && whole[space] == '/' && whole.compare(space + 1, std::string::npos, nodes.name(node)) == 0;
        if (!isMeant)
            continue;
        ++matches;
        found = node;
        if (others.size() < mostListed)
            others.append(nodeKindName(nodes.kind(node)) + QLatin1Char(':') + nodes.spaceText(node) + QLatin1Char('/') + nodes.nameText(node));
    }
    if (!found)
        return core::Error(core::ErrorKind::NotFound, NodeReferenceTexts::tr("There is no node \"%1\" in the lineage. Import it first, or write KIND:SPACE/NAME.").arg(reference));
    if (matches > 1)
        return core::Error(core::ErrorKind::Usage, NodeReferenceTexts::tr("\"%1\" means several nodes. Write one of: %2").arg(reference, others.join(QStringLiteral(", "))));
    return *found;
}

} // namespace hallmarker::lineage
