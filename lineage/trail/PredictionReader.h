#pragma once

#include "core/jobs/Progress.h"
#include "lineage/intake/LineageImporter.h"
#include "lineage/trail/PredictionRow.h"

#include <vector>

namespace hallmarker::lineage {

/// Which column of a log says what. Empty ones are found by their usual names.
struct PredictionColumns {
    QString id;
    QString at;
    QString model;          ///< name of the model, where the version stands apart
    QString version;
    QString snapshot;
    QStringList outcomes;

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

/// Reads a log of predictions: CSV or JSON Lines, one prediction a row.
class PredictionReader {
public:
    static constexpr qint64 maxRows = 5'000'000;
    static constexpr int maxNotes = 1000;

    static core::Result<PredictionsRead> read(const QString &path, const PredictionColumns &columns, const ImportOptions &options, core::Progress &progress);
    /// An instant in any of the usual ways: ISO 8601 (without a zone: UTC), seconds or milliseconds since 1970.
    static std::optional<qint64> instantOf(const QString &text);
};

} // namespace hallmarker::lineage
