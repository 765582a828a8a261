#pragma once

#include "core/lineage/AssetDossier.h"
#include "inventory/datasets/Dataset.h"
#include "inventory/datasets/DatasetVersion.h"
#include "inventory/datasheet/Datasheet.h"

#include <optional>

namespace hallmarker::inventory {

/// A question with its answer.
struct DatasheetAnswer {
    const DatasheetQuestion *question = nullptr;
    QStringList lines;        ///< empty: nobody knows yet
    bool isDerived = false;   ///< drawn from records, lineage or findings, not written by a person

    bool isEmpty() const { return lines.isEmpty(); }
};

/// A finding that the sheet shows.
struct DatasheetEvidence {
    core::JudgedFinding judged;
    QString title;            ///< of the check
    bool isCited = false;     ///< the answers were written with exactly this finding
};

/// A datasheet as it stands now.
struct DatasheetView {
    Dataset dataset;
    DatasetVersion version;
    std::optional<core::Record> record;  ///< of what people wrote; none: nobody wrote anything
    QList<DatasheetAnswer> answers;      ///< all of datasheetQuestions(), in that order
    QList<DatasheetEvidence> evidence;
    core::AssetDossier lineage;
    QStringList warnings;                ///< translated: changed files, stale findings, answers older than what they rest on
    qint64 assembledMs = 0;

    const DatasheetAnswer &answer(const char *key) const;
    qsizetype open() const;              ///< questions without an answer
    QJsonObject toJson() const;
};

} // namespace hallmarker::inventory
