#pragma once

#include "app/cli/CommandContext.h"
#include "lineage/labels/GovernedGraph.h"
#include "lineage/store/LineageModel.h"

namespace hallmarker::cli {

/// The lineage of the workspace for one command, with labels when they are asked for.
class LineageView {
public:
    static core::Result<std::unique_ptr<LineageView>> open(CommandContext &context, bool readOnly);

    core::Workspace &workspace() { return m_model.workspace(); }
    const lineage::LineageGraph &graph() const { return m_model.graph(); }
    core::Result<lineage::NodeId> node(const QString &reference) const;
    core::Result<lineage::NodeKey> key(const QString &reference) const;
    /// Solves the labels anew, as they are stored now.
    core::Result<const lineage::GovernedGraph *> governed();

private:
    explicit LineageView(core::Workspace &workspace) : m_model(workspace) {}

    lineage::LineageModel m_model;
    std::unique_ptr<lineage::GovernedGraph> m_governed;
};

/// The labels of a node as JSON, in the words of the command line.
QJsonObject labelsJson(const lineage::GovernedGraph &governed, quint32 node);

} // namespace hallmarker::cli
