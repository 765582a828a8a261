#pragma once

#include "lineage/exchange/SourceDocument.h"

#include <QJsonObject>

namespace hallmarker::lineage {

/// One aspect of one entity, from either of DataHub's two styles of record.
struct DataHubRecord {
    QString urn;
    QString aspect;      ///< "upstreamLineage"; empty: the entity itself (a deletion)
    QJsonObject value;   ///< taken out of its JSON text and of the unions of Avro
    QString pointer;     ///< of the record in the file
    qint64 atMs = 0;     ///< when DataHub last saw it; noTime when it does not say
    bool isDeletion = false;
};

/// The records of a file: MCE and MCP may be mixed, and the file may be a list, one record, or one record a line.
struct DataHubRecords {
    QList<DataHubRecord> aspects;
    qint64 records = 0;
    qint64 mce = 0;
    qint64 mcp = 0;

    static DataHubRecords of(const SourceDocument &document, ImportReport &report);
    /// The value of a field without the union that Avro's JSON puts around it.
    static QJsonValue plain(const QJsonValue &value);
    static QJsonValue field(const QJsonObject &object, const char *key) { return plain(object.value(QLatin1String(key))); }
};

} // namespace hallmarker::lineage
