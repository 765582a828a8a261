#pragma once

#include "core/result/Result.h"
#include "lineage/facts/LineageFacts.h"

#include <QByteArray>
#include <QList>

namespace hallmarker::lineage {

/// Something that the written events do not hold, or hold only in a facet of ours that other programs pass over.
struct ExportLoss {
    QString code;    ///< stable word: "run-unknown", "own-facet" ...
    QString message; ///< translated sentence
    qint64 count = 0;
};

struct OpenLineageExport {
    QByteArray ndjson;       ///< one event a line, ordered by time, then name: the same facts give the same bytes
    qint64 events = 0;
    QList<ExportLoss> losses;
};

struct OpenLineageExportOptions {
    qint64 exportedAtMs = 0; ///< the time of events for facts that have none
    QString producer = QStringLiteral("https://hallmarker.org/lineage");
};

/// Writes lineage as OpenLineage events: run events for what a run did, job events for what a job always does, dataset
/// events for the rest. Models, consent, retention and the like go into facets of ours, "hallmarker_...". Reading what was
/// written gives the same nodes, edges, runs, attributes and other names, but for what `losses` lists.
OpenLineageExport exportOpenLineage(const LineageFacts &facts, const OpenLineageExportOptions &options);

} // namespace hallmarker::lineage
