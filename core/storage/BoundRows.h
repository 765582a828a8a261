#pragma once

#include "core/storage/SqlConnection.h"

#include <QHash>
#include <QJsonObject>

namespace hallmarker::core {

/// What an entry of the log states about the rows that lie beside a record: its dependencies and its personal fields, each
/// as the digest of one canonical list. No rows: no statement. From entries of version 2 on the newest entry about a
/// record states all of them, so that a row that was changed, put in or taken out past the log is found.
class BoundRows {
public:
    static constexpr int sinceEntryVersion = 2;

    /// "rests" and "personal" of one record, as they are now.
    static Result<QJsonObject> statementOf(SqlConnection &connection, const QString &id);
    /// The same for all ids that have such rows.
    static Result<QHash<QString, QJsonObject>> statements(SqlConnection &connection);
    /// What an entry states: its record's, or that of an entry about the rows alone.
    static QJsonObject statedBy(const QJsonObject &entry);

private:
    static Result<void> add(SqlConnection &connection, const QString &id, QHash<QString, QJsonObject> &found);
};

} // namespace hallmarker::core
