#pragma once

#include "core/lineage/LineageRows.h"
#include "lineage/signoff/ReviewScope.h"

#include <QMap>
#include <QSet>

namespace hallmarker::lineage {

/// Finds the stored nodes of a scope, and the edges between them, without reading the rest of the lineage. Names that a person
/// counts as one are at the same distance.
class ScopeSearch {
public:
    static constexpr qsizetype limit = 20'000; ///< nodes; nobody looks at more

    explicit ScopeSearch(core::LineageRows &rows) : m_rows(rows) {}

    core::Result<void> run(const ReviewScope &scope);
    /// By number; datasets come with their columns.
    const QMap<qint64, NodeKey> &nodes() const { return m_nodes; }
    const QList<core::LineageRows::Edge> &edges() const { return m_edges; }
    const QList<QPair<qint64, qint64>> &merges() const { return m_merges; }
    bool isTooLarge() const { return m_isTooLarge; }

private:
    using Numbers = QList<qint64>;
    core::Result<void> walk(qint64 focus, int steps, bool isDown);
    /// Takes in nodes that are new, with those merged with them; gives all of these.
    core::Result<Numbers> take(const Numbers &nodes);
    core::Result<Numbers> neighbours(const Numbers &nodes, bool isDown);
    core::Result<void> takeSpace(const QString &space);
    core::Result<void> takeFields();
    core::Result<void> readEdges();
    bool isStep(qint64 node) const;

    core::LineageRows &m_rows;
    QMap<qint64, NodeKey> m_nodes;
    QList<core::LineageRows::Edge> m_edges;
    QList<QPair<qint64, qint64>> m_merges;
    bool m_isOfColumns = false; ///< the way goes from column to column
    bool m_isTooLarge = false;
};

} // namespace hallmarker::lineage
