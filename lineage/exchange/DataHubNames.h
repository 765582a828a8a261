#pragma once

#include "lineage/exchange/FactsView.h"

#include <QHash>
#include <QSet>

namespace hallmarker::lineage {

/// Urns of nodes. Two nodes never share one, and a name that an urn cannot hold exactly is given back by custom
/// properties.
class DataHubNames {
public:
    explicit DataHubNames(const FactsView &view);

    /// Empty: DataHub has no entity for this kind.
    QString urn(NodeIndex node) const { return m_urns.value(node); }
    QString entityType(NodeIndex node) const { return urn(node).section(QLatin1Char(':'), 2, 2); }
    /// Whether the urn alone gives back kind, space and name.
    bool isExact(NodeIndex node) const { return m_exact.contains(node); }
    /// Of a field.
    QString fieldUrn(NodeIndex field) const;
    QString platformUrn(NodeIndex node) const;

private:
    QString candidate(NodeIndex node, const QString &suffix) const;

    const FactsView &m_view;
    QHash<NodeIndex, QString> m_urns;
    QSet<NodeIndex> m_groups; ///< models that have versions
    QSet<NodeIndex> m_exact;
    QHash<QString, NodeIndex> m_datasets; ///< "space\nname" -> the node that a field's dataset is
};

} // namespace hallmarker::lineage
