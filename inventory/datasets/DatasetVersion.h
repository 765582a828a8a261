#pragma once

#include "inventory/files/TableSource.h"
#include "inventory/files/VersionFile.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

enum class Classification { Public, Internal, Confidential, Special };
QStringList classificationNames(); ///< "public", "internal", "confidential", "special"

/// How far people can be told apart in the data (domain model, section 2).
enum class Identifiability { None, Anonymous, Aggregated, Pseudonymous, Identified };
QStringList identifiabilityNames();

struct DatasetColumn {
    QString name;
    QString type;          ///< columnTypeName() of core/table
    qint64 missing = 0;
    qint64 distinct = 0;   ///< without the missing value
};

/// Exactly these bytes of a dataset, or this state of a table in a database. Immutable: only what was observed of the files, their paths and the remarks of
/// people (classification, personal data) may change.
struct DatasetVersion {
    static constexpr const char *kind = "dataset-version";

    RecordHead<core::DatasetVersionId> head;
    core::DatasetId dataset;
    QString format;                 ///< "csv", "jsonl", "sqlite", "npy"; "table": in a database
    QList<VersionFile> files;       ///< roles "data" and "labels"; none of a table in a database
    TableSource source;             ///< of such a table
    QJsonObject reading;            ///< how to read it: format, delimiter, quote, encoding, decimalComma, hasHeader, missingMarkers, types, innerName, maxBadRows
    qint64 rows = -1;
    QList<DatasetColumn> columns;   ///< of tables
    QJsonObject arrays;             ///< of .npy: role -> {descr, shape, fortranOrder}
    core::Digest contentDigest;     ///< of tables: Table::contentDigest()
    Classification classification = Classification::Internal;
    bool hasPersonalData = false;
    bool hasSpecialCategories = false;
    Identifiability identifiability = Identifiability::None;
    QString note;
    QJsonObject readReport;         ///< of the import
    core::Digest digest;            ///< of the files when registered; never changes
    FileObservation observed;

    QJsonObject toJson() const;
    static core::Result<DatasetVersion> fromJson(const QJsonObject &body);
    QString searchText() const;
    core::Digest basis() const { return observed.digest; }
    bool isAsRegistered() const { return observed.digest == digest; }
};

} // namespace hallmarker::inventory
