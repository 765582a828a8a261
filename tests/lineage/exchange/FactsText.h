#pragma once

#include "core/json/CanonicalJson.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/exchange/Instants.h"

#include <QStringList>

namespace hallmarker::tests {

inline QString nodeText(const lineage::FactsView &view, lineage::NodeIndex node)
{
    return lineage::nodeKindName(view.kind(node)) + QLatin1Char('|') + view.space(node) + QLatin1Char('|') + view.name(node);
}

/// Facts as sorted lines, whatever their order; the events that told them are left out.
inline QStringList factsText(const lineage::LineageFacts &facts)
{
    const lineage::FactsView view(facts);
    QStringList lines;
    for (const lineage::NodeIndex node : view.nodes()) {
        lines += QStringLiteral("node ") + nodeText(view, node);
        for (const QString &key : view.attributeKeys(node))
            lines += QStringLiteral("attribute ") + nodeText(view, node) + QLatin1Char(' ') + key + QLatin1Char('=') + QString::fromUtf8(QByteArray(core::CanonicalJson::of(view.attribute(node, key)))) + QLatin1Char('@') + lineage::instantOrEmpty(view.attributeTime(node, key));
        for (const lineage::RunFact &run : view.runsOf(node))
            lines += QStringLiteral("run ") + nodeText(view, node) + QStringLiteral(" of ") + nodeText(view, run.job) + QLatin1Char(' ') + QString::number(int(run.state)) + QLatin1Char('@') + lineage::instantOrEmpty(run.atMs);
    }
    for (const lineage::EdgeFact &edge : view.edges())
        lines += QStringLiteral("edge ") + lineage::edgeKindName(edge.kind) + QLatin1Char(' ') + nodeText(view, edge.from) + QStringLiteral(" -> ") + nodeText(view, edge.to) + QLatin1Char(' ') + lineage::transformName(edge.transform)
            + (edge.isMasked ? QStringLiteral(" masked") : QString()) + (edge.run == lineage::none ? QString() : QString(QStringLiteral(" by ") + nodeText(view, edge.run))) + QLatin1Char('@') + lineage::instantOrEmpty(edge.atMs) + QLatin1Char(' ')
            + view.text(edge.detail);
    for (const lineage::AliasFact &alias : view.aliases())
        lines += QStringLiteral("alias ") + nodeText(view, alias.name) + QStringLiteral(" = ") + nodeText(view, alias.alias);
    lines.sort();
    return lines;
}

/// The first lines that stand in one of the two only; empty when they are equal.
inline QString difference(const QStringList &expected, const QStringList &actual)
{
    QStringList said;
    for (const QString &line : expected) {
        if (!actual.contains(line))
            said += QStringLiteral("missing: ") + line;
    }
    for (const QString &line : actual) {
        if (!expected.contains(line))
            said += QStringLiteral("too much: ") + line;
    }
    if (said.isEmpty() && expected.size() != actual.size())
        said += QStringLiteral("counts differ");
    return said.mid(0, 12).join(QLatin1Char('\n'));
}

} // namespace hallmarker::tests
