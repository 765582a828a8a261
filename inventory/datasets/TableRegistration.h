#pragma once

#include "inventory/datasets/DatasetImporter.h"

namespace hallmarker::inventory {

/// A table in a database, as somebody looked at it there.
struct TableRegistrationRequest {
    QString datasetName;
    QString versionName;
    TableSource source;
    core::Digest digest;
    qint64 rows = 0;
    QList<QPair<QString, QString>> columns; ///< name and type; what is in them is not known here
    Classification classification = Classification::Internal;
    bool hasPersonalData = false;
    bool hasSpecialCategories = false;
    QString note;
};

/// Registers a state of a table that stays in its database as a version of a dataset: its address, its columns, and the digest that
/// tells a later state from this one. What rests on it goes stale when the table is looked at again and has another digest.
core::Result<DatasetImportResult> registerTable(core::Workspace &workspace, const TableRegistrationRequest &request);

} // namespace hallmarker::inventory
