#include "tests/lineage/openlineage/FactLines.h"

namespace hallmarker::tests {

using namespace hallmarker::lineage;

QStringList factLines(const LineageFacts &facts)
{
    const auto text = [&](TextId id) { return QString::fromUtf8(facts.texts.text(id).data(), static_cast<qsizetype>(facts.texts.text(id).size())); };
    const auto node = [&](NodeIndex index) {
        if (index == none)
            return QStringLiteral("-");
        const NodeFact &fact = facts.nodes[index];
        return QStringLiteral("%1<%2|%3>").arg(nodeKindName(fact.kind), text(fact.space), text(fact.name));
    };
    const auto time = [](qint64 atMs) { return atMs == noTime ? QStringLiteral("never") : QString::number(atMs); };
    QStringList lines;
    for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
        lines << QStringLiteral("node ") + node(i);
    for (const EdgeFact &edge : facts.edges)
        lines << QStringLiteral("edge ") + edgeKindName(edge.kind) + QLatin1Char(' ') + node(edge.from) + QStringLiteral(" -> ") + node(edge.to) + QLatin1Char(' ') + transformName(edge.transform) + (edge.isMasked ? QStringLiteral(" masked ") : QStringLiteral(" ")) + node(edge.run)
                + QLatin1Char(' ') + time(edge.atMs) + QLatin1Char(' ') + text(edge.detail);
    for (const RunFact &run : facts.runs)
        lines << QStringLiteral("run ") + node(run.run) + QLatin1Char(' ') + node(run.job) + QLatin1Char(' ') + QString::number(static_cast<int>(run.state)) + QLatin1Char(' ') + time(run.atMs);
    for (const AttributeFact &attribute : facts.attributes)
        lines << QStringLiteral("attribute ") + node(attribute.node) + QLatin1Char(' ') + text(attribute.key) + QLatin1Char('=') + text(attribute.value) + QLatin1Char(' ') + time(attribute.atMs);
    for (const AliasFact &alias : facts.aliases)
        lines << QStringLiteral("alias ") + node(alias.name) + QLatin1Char(' ') + node(alias.alias);
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

} // namespace hallmarker::tests
