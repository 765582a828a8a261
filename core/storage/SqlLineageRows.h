#pragma once

#include "core/lineage/LineageRows.h"
#include "core/storage/SqlConnection.h"

#include <functional>

namespace hallmarker::core {

/// Reads the tables of lineage in bites of a fixed size, so that few statements are prepared.
class SqlLineageRows final : public LineageRows {
public:
    explicit SqlLineageRows(SqlConnection &connection) : m_connection(connection) {}

    Result<qint64> find(int kind, const QString &space, const QString &name) override;
    Result<QList<Node>> nodes(const QList<qint64> &ids) override;
    Result<QList<qint64>> nodesIn(const QString &space) override;
    Result<QList<Edge>> edgesInto(const QList<qint64> &nodes) override { return edges("dst", nodes); }
    Result<QList<Edge>> edgesOutOf(const QList<qint64> &nodes) override { return edges("src", nodes); }
    Result<QList<Attribute>> attributes(const QList<qint64> &nodes) override;
    Result<QList<QPair<qint64, qint64>>> merges(const QList<qint64> &nodes) override;
    Result<QHash<qint64, QString>> bindings(const QList<qint64> &nodes) override;
    Result<QList<Record>> records(const RecordFilter &filter) override;

private:
    using Row = std::function<void(const QSqlQuery &)>;
    Result<QList<Edge>> edges(const char *end, const QList<qint64> &nodes);
    /// %1 in the statement becomes the numbers of some nodes; each such part is run once a bite.
    Result<void> eachOf(const QString &sql, const QList<qint64> &nodes, const Row &row, int parts = 1);
    Result<qint64> spaceOf(const QString &space);

    SqlConnection &m_connection;
};

} // namespace hallmarker::core
