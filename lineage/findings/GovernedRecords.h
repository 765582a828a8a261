#pragma once

#include "lineage/labels/GovernedGraph.h"

namespace hallmarker::lineage {

/// The lineage of a workspace with everything that was said about it, in which the versions of the inventory are nodes too.
class GovernedRecords {
public:
    virtual ~GovernedRecords() = default;
    virtual const GovernedGraph &governed() const = 0;
    /// The node that stands for a record, as the solver counts it; nothing: the lineage does not know it.
    virtual std::optional<quint32> nodeOfRecord(const QString &recordId) const = 0;
};

/// Reads it. app/ wires the one that knows the inventory, which this folder may not include.
class GovernedSource {
public:
    virtual ~GovernedSource() = default;
    virtual core::Result<std::shared_ptr<const GovernedRecords>> read(core::Workspace &workspace) const = 0;
};

/// Everything that flows into a node, itself included, by number.
std::vector<quint32> upstreamOf(const LabelSolver &solver, quint32 node);
/// The node of the record that a check is about; an Error that says what to do when there is none.
core::Result<quint32> requireNode(const GovernedRecords &records, const core::Record &record);

/// What a check about a record rests on that the lineage does not know any more: another state of things than any that is known.
core::Digest groundOfNothing();

} // namespace hallmarker::lineage
