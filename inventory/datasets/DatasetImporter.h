#pragma once

#include "core/artifact/ArtifactFormat.h"
#include "core/jobs/Progress.h"
#include "core/table/ReadTable.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/files/FileHashes.h"

namespace hallmarker::inventory {

/// By what a file is recognised between a preview and the import.
struct FileStamp {
    qint64 sizeBytes = 0;
    qint64 changedMs = 0;
};

struct DatasetImportRequest {
    QString datasetName;             ///< an existing dataset of that name gets a further version
    QString path;
    QString labelsPath;              ///< of .npy data: a .npy with one label per row; else empty
    core::ReadOptions options;
    QString versionName;             ///< empty: dataset@digest
    Classification classification = Classification::Internal;
    bool hasPersonalData = false;
    bool hasSpecialCategories = false;
    Identifiability identifiability = Identifiability::None;
    QString note;
    // About the dataset itself: of a new one all, of one that is there already only what is given replaces what it has.
    QString description;
    QString licence;                 ///< SPDX identifier or text
    QString origin;
    core::PartyId owner;
    QList<core::PurposeId> purposes;
    /// What a person looked at before the import; another size or time of change then is ErrorKind::Conflict.
    std::optional<FileStamp> previewed;
};

struct DatasetImportResult {
    Dataset dataset;
    DatasetVersion version;
    core::ReadReport report;         ///< empty when nothing had to be read
    bool wasKnown = false;           ///< the same bytes are a version already; nothing was written
    bool isNewDataset = false;       ///< the dataset was made for this version
};

/// An Error that says what the file is when it is nothing that data is imported from.
core::Result<void> checkIsData(const QString &path, core::ArtifactFormat format);

/// Registers a data file as a version of a dataset: CSV, JSON Lines, an SQLite table, or a .npy array.
/// All or nothing: dataset and version are written in one transaction after everything was read.
class DatasetImporter {
public:
    explicit DatasetImporter(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<DatasetImportResult> import(const DatasetImportRequest &request, core::Progress &progress = core::Progress::none());

private:
    core::Result<void> readContent(const DatasetImportRequest &request, DatasetImportResult &result, core::Progress &progress) const;

    core::Workspace &m_workspace;
    FileHashes m_hashes;
};

} // namespace hallmarker::inventory
