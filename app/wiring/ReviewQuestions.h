#pragma once

#include "inventory/connectors/ReviewItem.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/graph/LineageGraph.h"

#include <QMap>

#include <set>

namespace hallmarker::wiring {

/// Compares facts of a server with the lineage of the workspace, entity by entity.
class ReviewQuestions {
public:
    explicit ReviewQuestions(const lineage::LineageGraph &graph);

    /// Adds what one document says. A later document of the same pull adds to the same entity.
    void add(const lineage::LineageFacts &facts, const QString &source, const core::Digest &digest);
    /// Items without id and state, by entity; entities that agree are counted only.
    const QMap<QString, inventory::ReviewItem> &items() const { return m_items; }
    qint64 entities() const { return qint64(m_entities.size()); }

    /// Whether the workspace still says what an item was compared with.
    bool isCurrent(const inventory::ReviewItem &item) const;

private:
    inventory::ReviewItem &itemOf(const lineage::FactsView &view, lineage::NodeIndex node);
    void addField(inventory::ReviewItem &item, const QString &name, const QJsonValue &theirs, const QJsonValue &ours);
    std::optional<lineage::NodeId> find(const lineage::FactsView &view, lineage::NodeIndex node) const;
    QJsonValue ours(std::optional<lineage::NodeId> node, const QString &key) const;

    const lineage::LineageGraph &m_graph;
    std::set<std::tuple<lineage::NodeId, lineage::NodeId, lineage::EdgeKind>> m_edges;
    QMap<QString, inventory::ReviewItem> m_items;
    QSet<QString> m_entities;
    QString m_source;
    QString m_sourceDigest;
};

} // namespace hallmarker::wiring
