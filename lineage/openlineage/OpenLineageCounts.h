#pragma once

#include "lineage/facts/LineageFacts.h"
#include "lineage/openlineage/EventTime.h"
#include "lineage/openlineage/PairSet.h"

#include <QJsonObject>

#include <vector>

namespace hallmarker::lineage::openlineage {

/// What an import of OpenLineage saw, each thing once, in the terms of the format. It is kept beside the facts because it
/// tells apart what the graph does not: a job that emitted from one that is only somebody's parent, a dataset that was
/// read or written from one that only column lineage names.
class OpenLineageCounts {
public:
    enum Role : quint8 { Dataset = 1, ColumnSource = 2, Job = 4, Parent = 8, Run = 16 };

    void addRole(NodeIndex node, Role role);
    bool hasRole(NodeIndex node, Role role) const { return node < m_roles.size() && (m_roles[node] & role) != 0; }
    /// The state of a run is that of its latest event; of two at one time, the later in the life of a run.
    void addState(NodeIndex run, RunState state, const EventTime &time);

    QJsonObject toJson(const LineageFacts &facts) const;

    qint64 runEvents = 0;
    qint64 jobEvents = 0;
    qint64 datasetEvents = 0;
    qint64 duplicates = 0;
    qint64 malformedEntries = 0;
    PairSet inputs;           ///< dataset, job
    PairSet outputs;          ///< dataset, job
    PairSet columns;          ///< field, field
    PairSet maskedColumns;
    PairSet indirectColumns;  ///< field, dataset
    PairSet lineageFacet;     ///< source, target: of datasets, jobs and fields
    PairSet schemaColumns;    ///< dataset, top-level field
    PairSet nestedFields;
    PairSet owners;           ///< dataset, text
    PairSet jobOwners;
    PairSet tags;             ///< dataset, text
    PairSet lifecycle;        ///< dataset, text
    PairSet symlinks;         ///< dataset, dataset

private:
    struct LastState {
        EventTime time{};
        RunState state = RunState::Unknown;
        bool isSet = false;
    };
    qint64 datasetsAfterSymlinkMerge() const;
    bool hasDatasetJobCycle() const;

    std::vector<quint8> m_roles;      ///< by node
    std::vector<LastState> m_states;  ///< by node
};

} // namespace hallmarker::lineage::openlineage
