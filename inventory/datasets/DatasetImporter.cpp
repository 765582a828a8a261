#include "inventory/datasets/DatasetImporter.h"

#include "core/artifact/NpyHeader.h"
#include "core/table/TableReading.h"
#include "inventory/files/ArtifactPath.h"
#include "inventory/record/VersionRules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace hallmarker::inventory {

using core::ArtifactFormat;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct DatasetImportTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasetImportTexts)
};

QJsonObject arrayOf(const core::NpyHeader &header)
{
    QJsonArray shape;
    for (const qint64 length : header.shape)
        shape.append(length);
    return QJsonObject{{QStringLiteral("descr"), header.descr},
                       {QStringLiteral("shape"), shape},
                       {QStringLiteral("fortranOrder"), header.isFortranOrder}};
}

Result<VersionFile> hashedFile(FileHashes &hashes, const ArtifactPath &paths, const QString &role, const QString &path, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const FileHashes::Entry entry, hashes.hashOf(path, progress));
    return VersionFile{role, paths.toStored(path), entry.digest, entry.sizeBytes};
}

/// Whether the table readers shall look at it. They say best what is wrong with bytes that are no table; what is a model
/// for sure is not for them. A text may begin and end like a model format by chance, so a telling ending counts.
bool mayBeTable(ArtifactFormat format, const QString &path)
{
    static const QSet<ArtifactFormat> forReaders{ArtifactFormat::Text, ArtifactFormat::Sqlite, ArtifactFormat::Unknown, ArtifactFormat::Zip, ArtifactFormat::Gzip};
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("json")};
    if (format != ArtifactFormat::Pickle)
        return forReaders.contains(format);
    // Protocols from 2 on begin with a byte and a small number that no text begins with.
    QFile file(path);
    const bool isBinary = !file.open(QIODevice::ReadOnly) || [&file] { const QByteArray head = file.read(2); return head.size() == 2 && head.at(0) == '\x80' && head.at(1) >= 2 && head.at(1) <= 5; }();
    return !isBinary && endings.contains(QFileInfo(path).suffix().toLower());
}

Result<void> checkPreviewed(const QString &path, const std::optional<FileStamp> &previewed)
{
    if (!previewed)
        return {};
    const QFileInfo file(path);
    if (!file.exists())
        return Error(ErrorKind::NotFound, DatasetImportTexts::tr("%1 is not there any more. Nothing was imported. Put it back, or choose another file.").arg(path), {}, {.file = path});
    if (file.size() == previewed->sizeBytes && file.lastModified().toMSecsSinceEpoch() == previewed->changedMs)
        return {};
    return Error(ErrorKind::Conflict, DatasetImportTexts::tr("%1 is not what was shown: it changed since. Nothing was imported. Look at it again.").arg(path), {}, {.file = path});
}

/// Puts what is given in its place; false when that changes nothing.
bool describeDataset(Dataset &dataset, const DatasetImportRequest &request)
{
    bool isChanged = false;
    const auto put = [&isChanged](auto &field, const auto &given) {
        if (!given.isEmpty() && field != given) {
            field = given;
            isChanged = true;
        }
    };
    put(dataset.description, request.description);
    put(dataset.licence, request.licence);
    put(dataset.origin, request.origin);
    put(dataset.owner, request.owner);
    put(dataset.purposes, request.purposes);
    return isChanged;
}

} // namespace

Result<void> checkIsData(const QString &path, ArtifactFormat format)
{
    if (format == ArtifactFormat::Empty)
        return Error(ErrorKind::Invalid, DatasetImportTexts::tr("%1 is empty, there is nothing to import.").arg(path), {}, {.file = path});
    if (format == ArtifactFormat::Npy || mayBeTable(format, path))
        return {};
    return Error(ErrorKind::Unreadable,
                 DatasetImportTexts::tr("%1 is not a table: its content looks like \"%2\". CSV, JSON Lines, SQLite and .npy files can be "
                                        "imported as data.")
                     .arg(path, core::artifactFormatName(format)),
                 {}, {.file = path});
}

Result<void> DatasetImporter::readContent(const DatasetImportRequest &request, DatasetImportResult &result, core::Progress &progress) const
{
    DatasetVersion &version = result.version;
    HALLMARKER_ASSIGN(const ArtifactFormat format, core::detectArtifactFormat(request.path));
    HALLMARKER_TRY(checkIsData(request.path, format));
    if (format == ArtifactFormat::Npy) {
        HALLMARKER_ASSIGN(const core::NpyHeader data, core::NpyHeader::read(request.path));
        version.format = QStringLiteral("npy");
        version.rows = data.rows();
        version.arrays.insert(QStringLiteral("data"), arrayOf(data));
        if (!request.labelsPath.isEmpty()) {
            HALLMARKER_ASSIGN(const core::NpyHeader labels, core::NpyHeader::read(request.labelsPath));
            if (labels.rows() != data.rows())
                return Error(ErrorKind::Invalid,
                             DatasetImportTexts::tr("%1 has %2 labels for %3 rows of data. There must be one for each row.")
                                 .arg(request.labelsPath)
                                 .arg(labels.rows())
                                 .arg(data.rows()),
                             {}, {.file = request.labelsPath});
            version.arrays.insert(QStringLiteral("labels"), arrayOf(labels));
        }
        result.report.format = version.format;
        result.report.rowsRead = version.rows;
        result.report.rowsKept = version.rows;
        version.readReport = result.report.toJson();
        return {};
    }
    if (!request.labelsPath.isEmpty())
        return Error(ErrorKind::Usage,
                     DatasetImportTexts::tr("A file of labels belongs to .npy data only; the label of a table is one of its columns."), {},
                     {.file = request.labelsPath});
    HALLMARKER_ASSIGN(const core::ReadTable read, core::readTable(request.path, request.options, progress));
    if (read.table.columns().empty() || read.table.rowCount() == 0)
        return Error(ErrorKind::Invalid, DatasetImportTexts::tr("%1 has no rows of data.").arg(request.path), {}, {.file = request.path});
    version.format = read.report.format;
    version.reading = core::readingOf(read, request.options);
    version.rows = qint64(read.table.rowCount());
    for (const core::Column &column : read.table.columns())
        version.columns.append({column.name(), core::columnTypeName(column.type()), qint64(column.missingCount()), qint64(column.distinctCount())});
    version.contentDigest = read.table.contentDigest();
    version.readReport = read.report.toJson();
    result.report = read.report;
    return {};
}

Result<DatasetImportResult> DatasetImporter::import(const DatasetImportRequest &request, core::Progress &progress)
{
    HALLMARKER_TRY(checkPreviewed(request.path, request.previewed));
    const ArtifactPath paths(m_workspace.location());
    DatasetImportResult result;
    DatasetVersion &version = result.version;
    progress.report(DatasetImportTexts::tr("Hashing %1").arg(request.path), 0, 0);
    HALLMARKER_ASSIGN(const VersionFile data, hashedFile(m_hashes, paths, QStringLiteral("data"), request.path, progress));
    if (request.datasetName.trimmed().isEmpty())
        return Error(ErrorKind::Usage, DatasetImportTexts::tr("The dataset needs a name."));
    version.files = {data};
    if (!request.labelsPath.isEmpty()) {
        HALLMARKER_ASSIGN(const VersionFile labels, hashedFile(m_hashes, paths, QStringLiteral("labels"), request.labelsPath, progress));
        version.files.append(labels);
    }
    version.digest = digestOfFiles(version.files);

    DatasetRepository datasets(m_workspace);
    const DatasetVersionRepository versions(m_workspace);
    HALLMARKER_ASSIGN(const QList<Dataset> named, datasets.named(request.datasetName.trimmed()));
    if (named.size() > 1)
        return Error(ErrorKind::Conflict,
                     DatasetImportTexts::tr("There are %1 datasets with the name \"%2\". Rename one of them first.").arg(named.size()).arg(request.datasetName));
    if (!named.isEmpty()) {
        result.dataset = named.first();
        HALLMARKER_ASSIGN(const auto known, versions.withDigest(result.dataset.head.id, version.digest));
        if (known) {
            result.version = *known;
            result.wasKnown = true;
            return result;
        }
    }
    HALLMARKER_TRY(readContent(request, result, progress));
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled, DatasetImportTexts::tr("The import was stopped. Nothing was written."));

    // The digest must be that of the bytes that were read.
    for (const VersionFile &file : std::as_const(version.files)) {
        HALLMARKER_ASSIGN(const auto entry, m_hashes.hash(paths.toLocal(file.path)));
        if (!entry || entry->digest != file.digest)
            return Error(ErrorKind::Conflict, DatasetImportTexts::tr("%1 changed while it was imported. Import it again.").arg(request.path), {},
                         {.file = request.path});
        version.observed.sizeBytes += file.sizeBytes;
    }
    version.observed.digest = version.digest;
    version.observed.atMs = m_workspace.clock().nowMs();
    version.head.name = request.versionName.isEmpty() ? versionName(request.datasetName, version.digest) : request.versionName;
    version.classification = request.classification;
    version.hasPersonalData = request.hasPersonalData;
    version.hasSpecialCategories = request.hasSpecialCategories;
    version.identifiability = request.identifiability;
    version.note = request.note;

    DatasetImportResult stored = result;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("dataset.import"), [&](core::WriteTransaction &transaction) -> Result<void> {
        stored = result;
        stored.isNewDataset = stored.dataset.head.id.isEmpty();
        const bool isDescribed = describeDataset(stored.dataset, request);
        if (stored.isNewDataset)
            stored.dataset.head.name = request.datasetName.trimmed();
        if (stored.isNewDataset || isDescribed) {
            HALLMARKER_ASSIGN(stored.dataset, DatasetRepository::save(transaction, stored.dataset));
        }
        stored.version.dataset = stored.dataset.head.id;
        HALLMARKER_ASSIGN(stored.version, (RecordRepository<DatasetVersion>::save(transaction, stored.version)));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::inventory
