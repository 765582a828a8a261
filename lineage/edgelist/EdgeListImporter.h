#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Reads a delimited file with one edge a row: columns "from" and "to", found by the usual names, and if they are there
/// kind, transform, run, time, namespaces, kinds of node, columns, masked, detail. A name may be "namespace|name".
/// The whole file is one event: the same bytes change nothing.
class EdgeListImporter : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("edges"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
