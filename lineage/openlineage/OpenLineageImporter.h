#pragma once

#include "lineage/intake/LineageImporter.h"

#include <QByteArrayView>

namespace hallmarker::lineage {

/// Reads OpenLineage events (spec 2-0-2 and what came before it): one event a line, events over several lines, one array of
/// events, or a folder of such files. Run, job and dataset events are told apart by their keys.
///
/// Tolerance: an event is refused only when its core cannot be used (no time, no run id, no job or dataset name, no JSON).
/// Of every other event the usable part is taken, and the report says what was left out. The facts do not depend on the
/// order of the events; an event that is there already (same canonical JSON) changes nothing.
class OpenLineageImporter : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("openlineage"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;

    /// From memory, as a server answers it. `name` stands for the file in the report.
    static core::Result<ImportReport> readBytes(QByteArrayView bytes, const QString &name, const ImportOptions &options, LineageFacts &facts, core::Progress &progress);
};

} // namespace hallmarker::lineage
