#pragma once

#include "lineage/dot/DotReader.h"
#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Nodes and edges of a DOT file. Attributes hallmarker_kind, hallmarker_namespace and hallmarker_name, which our own export
/// writes, say what a node is; without them it is a dataset in the namespace "dot", named by its label. Edges are derivations
/// unless hallmarker_edge names another kind. Clusters and drawing attributes are not lineage.
class DotImporter final : public LineageImporter {
public:
    explicit DotImporter(GraphvizProcess process = GraphvizProcess()) : m_reader(std::move(process)) {}
    QString format() const override { return QStringLiteral("dot"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;

private:
    DotReader m_reader;
};

} // namespace hallmarker::lineage
