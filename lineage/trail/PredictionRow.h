#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <limits>

namespace hallmarker::lineage {

/// One prediction as it is kept: what leads back from it, its outcome, and the digest of the whole row of the log. The
/// features themselves stay where they were: the digest proves them, it does not repeat them.
struct PredictionRow {
    static constexpr qint64 noInstant = std::numeric_limits<qint64>::min();

    QString id;
    qint64 atMs = noInstant;
    QString modelVersion;   ///< as the log names it; empty: that of the whole log
    QString snapshot;       ///< reference to the features it was made from
    QJsonObject outcome;    ///< score, class ... by column
    core::Digest row;       ///< SHA-256 of the row as a canonical JSON array of its cells, missing ones null

    /// The bytes that the leaf of the log's tree is made of.
    QByteArray canonical() const;
    QJsonObject toJson() const;
    static core::Result<PredictionRow> fromJson(const QJsonObject &json);

    friend bool operator==(const PredictionRow &, const PredictionRow &) = default;
};

} // namespace hallmarker::lineage
