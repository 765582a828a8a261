#pragma once

#include "core/record/Record.h"
#include "lineage/facts/NodeKind.h"
#include "lineage/trail/PredictionReader.h"

#include <QList>

namespace hallmarker::lineage {

/// What a text in a log stands for: a node of lineage, and the record that describes it where there is one.
struct PredictionReference {
    QString text;            ///< as the log has it; empty: what holds for rows that name nothing
    NodeKind kind = NodeKind::ModelVersion;
    QString space;
    QString name;
    QString recordId;
    bool isKnown = false;    ///< whether lineage or inventory knew it when the log was imported

    QJsonObject toJson() const;
    static PredictionReference fromJson(const QJsonObject &json);
};

/// Predictions that were imported together, as a record: what file they came from, which model versions made them, and
/// the root under which each of them can be proved. The log's entry of this record is what a trail rests on.
struct PredictionLog {
    static constexpr const char *kind = "prediction-log";
    static constexpr const char *space = "predictions"; ///< of its node

    QString id;              ///< of the record; empty: not stored yet
    QString name;
    QString fileName;
    core::Digest source;     ///< of the file
    PredictionColumns columns;
    qint64 rows = 0;
    core::Digest root;       ///< of the tree over the rows
    core::Digest index;      ///< attachment with the index of the rows
    qint64 firstMs = PredictionRow::noInstant;
    qint64 lastMs = PredictionRow::noInstant;
    QList<PredictionReference> models;
    QList<PredictionReference> snapshots;

    QJsonObject toJson() const;
    static core::Result<PredictionLog> fromRecord(const core::Record &record);
    const PredictionReference *model(const PredictionRow &row) const;
    const PredictionReference *snapshot(const PredictionRow &row) const;
};

} // namespace hallmarker::lineage
