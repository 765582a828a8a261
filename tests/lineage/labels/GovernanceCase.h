#pragma once

#include "lineage/facts/NodeKind.h"
#include "lineage/labels/CutBook.h"
#include "lineage/labels/LabelConflicts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace hallmarker::tests {

/// A case of the reference data ("governance case v0"): a small graph with what people said about it, read into the solver.
class GovernanceCase {
public:
    explicit GovernanceCase(const QJsonObject &description) : m_description(description)
    {
        using namespace lineage;
        const QJsonArray nodes = description[QStringLiteral("nodes")].toArray();
        for (const QJsonValue &node : nodes)
            m_numbers.insert(node[QStringLiteral("id")].toString(), quint32(m_numbers.size()));
        std::vector<FlowRows::Edge> edges;
        const QJsonArray edgeList = description[QStringLiteral("edges")].toArray();
        for (const QJsonValue &edge : edgeList)
            edges.emplace_back(number(edge[QStringLiteral("from")].toString()), number(edge[QStringLiteral("to")].toString()));
        const FlowRows rows(quint32(nodes.size()), edges);
        solver = std::make_unique<LabelSolver>(rows.graph());
        cuts.setEvidence(QStringLiteral("pass"), {EvidenceState::Pass, 0});
        for (qsizetype i = 0; i < edgeList.size(); ++i)
            cuts.setTerms(rows.placeOf(std::size_t(i)), terms(edgeList.at(i).toObject()));
        for (const CutBook::Change &change : cuts.takeChanges())
            solver->setTransfer(change.edge, solver->transfer(change.cap, cuts.drops(change.edge)));
        for (const QJsonValue &node : nodes)
            readNode(node.toObject());
        LabelConflicts::RegionRules rules;
        for (const QJsonValue &rule : description[QStringLiteral("region_rules")].toArray()) {
            QSet<QString> allowed;
            for (const QJsonValue &region : rule[QStringLiteral("allowed")].toArray())
                allowed.insert(region.toString());
            rules.insert(rule[QStringLiteral("category")].toString(), allowed);
        }
        conflicts.setRegionRules(rules);
        solver->solve();
        conflicts.evaluate(*solver);
    }

    static QJsonObject read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    quint32 number(const QString &id) const { return m_numbers.value(id); }
    QString id(quint32 node) const { return m_description[QStringLiteral("nodes")][node][QStringLiteral("id")].toString(); }

    /// The labels of a node in the words of the format.
    QJsonObject labels(const QString &id) const
    {
        const lineage::LabelValue &value = solver->value(number(id));
        const QDate day = lineage::dateOf(value.eraseBy);
        return {{QStringLiteral("classification"), lineage::classificationName(value.classification)},
                {QStringLiteral("identifiability"), lineage::identifiabilityName(value.identifiability)},
                {QStringLiteral("categories"), QJsonArray::fromStringList(solver->categories().texts(value.categories))},
                {QStringLiteral("purposes"), value.purposes == lineage::LabelSets::everything ? QJsonValue() : QJsonArray::fromStringList(solver->purposes().texts(value.purposes))},
                {QStringLiteral("erase_by"), day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue()}};
    }
    /// The conflicts that the format knows, in its order.
    QJsonArray conflictList() const
    {
        QStringList found;
        for (const lineage::LabelConflict &conflict : conflicts.all()) {
            if (conflict.kind != lineage::LabelConflict::Kind::UnusableJoin)
                found.append(QStringList{id(conflict.node), lineage::conflictKindName(conflict.kind), conflict.value}.join(QLatin1Char('\t')));
        }
        found.sort();
        QJsonArray list;
        for (const QString &one : found)
            list.append(QJsonArray::fromStringList(one.split(QLatin1Char('\t'))));
        return list;
    }

    std::unique_ptr<lineage::LabelSolver> solver;
    lineage::CutBook cuts;
    lineage::LabelConflicts conflicts;
    std::vector<lineage::NodeKind> kinds;

private:
    static QStringList texts(const QJsonValue &value)
    {
        QStringList list;
        for (const QJsonValue &text : value.toArray())
            list.append(text.toString());
        return list;
    }
    static QDate day(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
    static lineage::EdgeTerms terms(const QJsonObject &edge)
    {
        lineage::EdgeTerms terms;
        terms.transform = lineage::transformFromName(edge[QStringLiteral("transform")].toString()).value_or(lineage::Transform::Unknown);
        if (edge.contains(QStringLiteral("dp_epsilon")))
            terms.dpEpsilon = edge[QStringLiteral("dp_epsilon")].toDouble();
        if (edge.contains(QStringLiteral("min_group")))
            terms.minGroup = edge[QStringLiteral("min_group")].toInteger();
        terms.drops = texts(edge[QStringLiteral("drops")]);
        terms.evidence = edge[QStringLiteral("evidence")].toString();
        return terms;
    }
    void readNode(const QJsonObject &node)
    {
        using namespace lineage;
        const quint32 at = number(node[QStringLiteral("id")].toString());
        LabelValue own;
        own.classification = classificationFromName(node[QStringLiteral("classification")].toString()).value_or(Classification::Public);
        own.identifiability = identifiabilityFromName(node[QStringLiteral("identifiability")].toString()).value_or(Identifiability::None);
        own.categories = solver->categorySet(texts(node[QStringLiteral("categories")]));
        if (node[QStringLiteral("consent")].isArray())
            own.purposes = solver->purposeSet(texts(node[QStringLiteral("consent")]));
        own.eraseBy = eraseDay(day(node[QStringLiteral("erase_by")]));
        solver->setOwn(at, own);
        NodeUse use;
        if (node.contains(QStringLiteral("purpose")))
            use.purposes.append(node[QStringLiteral("purpose")].toString());
        use.keepsUntil = day(node[QStringLiteral("keeps_until")]);
        use.declared = classificationFromName(node[QStringLiteral("declared_classification")].toString());
        use.region = node[QStringLiteral("region")].toString();
        conflicts.setUse(at, use);
        const QString type = node[QStringLiteral("type")].toString();
        kinds.push_back(nodeKindFromName(type).value_or(type == QStringLiteral("external_copy") || type == QStringLiteral("backup") ? NodeKind::ExternalCopy : NodeKind::Dataset));
    }

    QJsonObject m_description;
    QHash<QString, quint32> m_numbers;
};

} // namespace hallmarker::tests
