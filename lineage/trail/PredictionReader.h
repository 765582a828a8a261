#pragma once

#include "core/jobs/Progress.h"
#include "core/table/Table.h"
#include "lineage/intake/LineageImporter.h"
#include "lineage/trail/PredictionRow.h"

#include <vector>

namespace hallmarker::lineage {

/// Which column of a log says what. Empty ones are found by their usual names, unless all was chosen by hand.
struct PredictionColumns {
    QString id;
    QString at;
    QString model;          ///< name of the model, where the version stands apart
    QString version;
    QString snapshot;
    QStringList outcomes;
    bool isChosen = false;  ///< what is empty has no column

    QJsonObject toJson() const;
};

/// What a log holds.
struct PredictionsRead {
    std::vector<PredictionRow> rows;  ///< ids unique, in the order of the file
    PredictionColumns columns;        ///< those that were used
    core::Digest source;              ///< of the file
    QList<ImportNote> notes;
    qint64 duplicates = 0;            ///< rows that repeat another one
    qint64 rejected = 0;
};

/// The head of a log as it would be read, for a person to correct before the import.
struct PredictionPreview {
    QStringList names;                  ///< of the columns
    PredictionsRead read;               ///< of the head; its digest is empty
    bool isWhole = false;               ///< the head is the whole file
    qint64 sizeBytes = 0;
    std::optional<core::Error> problem; ///< why nothing could be read with these columns
};

/// Reads a log of predictions: CSV or JSON Lines, one prediction a row.
class PredictionReader {
public:
    static constexpr qint64 maxRows = 5'000'000;
    static constexpr int maxNotes = 1000;

    static core::Result<PredictionsRead> read(const QString &path, const PredictionColumns &columns, const ImportOptions &options, core::Progress &progress);
    /// Reads no more than the head, so a large log costs no more than a small one.
    static core::Result<PredictionPreview> preview(const QString &path, const PredictionColumns &columns, core::Progress &progress);
    /// An instant in any of the usual ways: ISO 8601 (without a zone: UTC), seconds or milliseconds since 1970.
    static std::optional<qint64> instantOf(const QString &text);

private:
    static core::Result<void> readRows(const core::Table &table, const QString &path, const PredictionColumns &columns, core::Progress &progress, PredictionsRead &result);
};

} // namespace hallmarker::lineage
