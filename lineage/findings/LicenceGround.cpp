#include "lineage/findings/LicenceGround.h"

#include "core/digest/Hasher.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::lineage {

namespace {

QByteArray lineOf(const QStringList &parts)
{
    return QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact) + '\n';
}

void addTable(const LicenceTable &table, const QString &use, std::vector<QByteArray> &lines)
{
    for (const Licence &licence : table.licences())
        lines.push_back(lineOf({QStringLiteral("licence"), licence.id, QString::number(licence.terms), licence.shareAlikeUnder.join(QLatin1Char(' ')), licence.incompatibleWith.join(QLatin1Char(' ')),
                                licence.aliases.join(QLatin1Char('\x1e')), QString::number(int(licence.freesResults))}));
    const LicenceActs acts = table.acts(use).value_or(0);
    for (int i = 0; i < licenceTermCount; ++i)
        lines.push_back(lineOf({QStringLiteral("term"), licenceTermName(LicenceTerm(i)), QString::number(int(table.forbids(LicenceTerm(i), acts))), QString::number(int(table.asks(LicenceTerm(i), acts)))}));
    for (int i = 0; i < edgeKindCount; ++i)
        lines.push_back(lineOf({QStringLiteral("carried"), edgeKindName(EdgeKind(i)), QString::number(table.carried(EdgeKind(i)))}));
    lines.push_back(lineOf({QStringLiteral("use"), use, QString::number(acts)}));
}

} // namespace

core::Digest licenceGround(const GovernedGraph &governed, const LicensedGraph &graph, const LicenceTable &table, quint32 target, const QString &use)
{
    std::vector<QByteArray> lines;
    addTable(table, use, lines);
    const LabelSolver &solver = governed.solver();
    const std::vector<quint32> nodes = upstreamOf(solver, target);
    lines.push_back(lineOf({QStringLiteral("target"), governed.key(target).text()}));
    for (const quint32 node : nodes) {
        lines.push_back(lineOf({QStringLiteral("node"), governed.key(node).text(), graph.expressions.value(node)}));
        // What a version of something is takes its licence from there, against the edge.
        for (quint32 edge = graph.flow.offsets[node]; edge < graph.flow.offsets[node + 1]; ++edge) {
            const quint32 parent = graph.flow.targets[edge];
            lines.push_back(lineOf({QStringLiteral("edge"), governed.key(node).text(), governed.key(parent).text(), edgeKindName(graph.edgeKinds[edge]), transformName(graph.transforms[edge]),
                                    graph.edgeKinds[edge] == EdgeKind::VersionOf ? graph.expressions.value(parent) : QString()}));
        }
    }
    std::sort(lines.begin(), lines.end());
    core::Hasher hasher;
    for (const QByteArray &line : lines)
        hasher.add(line);
    return hasher.finish();
}

} // namespace hallmarker::lineage
