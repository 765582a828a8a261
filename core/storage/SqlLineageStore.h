#pragma once

#include "core/lineage/LineageStore.h"

namespace hallmarker::core {

class SqlConnection;
class SqlWorkspace;

/// Reads the tables of lineage. A workspace that was opened for reading in an older format has none: it is empty then.
class SqlLineageStore final : public LineageStore {
public:
    explicit SqlLineageStore(SqlWorkspace &workspace) : m_workspace(workspace) {}

    Result<LineageMark> end() const override;
    Result<void> read(const LineageMark &from, const LineageMark &to, int parts, LineageSink &sink) const override;
    Result<QList<LineageEventRow>> events(qint64 after, int limit) const override;
    Result<bool> knows(const Digest &event) const override;
    Result<QByteArray> content(qint64 event) const override;
    Result<LineageEventRow> eventOfEdge(qint64 edge) const override;
    Result<QString> recordOf(qint64 node) const override;
    Result<QList<qint64>> staleNodes() const override;

    static Result<LineageMark> endOf(SqlConnection &connection);

private:
    Result<SqlConnection *> reader() const;
    Result<bool> hasTables(SqlConnection &connection) const;

    SqlWorkspace &m_workspace;
};

} // namespace hallmarker::core
