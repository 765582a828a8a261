#pragma once

#include "checks/privacy/PiiScanner.h"
#include "core/jobs/Progress.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// What one column holds of one kind of identifier.
struct PiiColumnFinding {
    QString column;
    int entity = 0;
    qint64 rows = 0;          ///< rows with at least one hit
    double share = 0;         ///< of the rows that are not missing
    double confidence = 0;    ///< of the most confident hit
    bool isVerified = false;  ///< check digits held
    QStringList samples;      ///< masked, at most three
};

struct PiiReport {
    qint64 rows = 0;
    qint64 bytes = 0;         ///< of distinct values read
    int columns = 0;
    QList<PiiColumnFinding> findings; ///< by column, then confidence
};

/// Scans every column of a table. Each distinct value is read once; its rows are counted. What most values of a column
/// are decides in doubtful cases: check digits that hold for nearly all values are no accident, those that hold for
/// one value in ten are.
core::Result<PiiReport> scanTable(const core::Table &table, std::shared_ptr<const PiiCatalogue> catalogue, const PiiContext::EntitySet &entities, float minConfidence,
                                  core::Progress &progress = core::Progress::none());

/// Scans plain text (UTF-8); rows are lines, the column has no name.
PiiReport scanPlainText(std::string_view text, std::shared_ptr<const PiiCatalogue> catalogue, const PiiContext::EntitySet &entities, float minConfidence);

} // namespace hallmarker::checks
