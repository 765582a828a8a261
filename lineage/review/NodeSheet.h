#pragma once

#include "lineage/hand/HandBook.h"
#include "lineage/review/ColumnSheet.h"
#include "lineage/review/LabelWay.h"
#include "lineage/review/NodeRemarks.h"

namespace hallmarker::lineage {

/// Everything about one node, for the panel beside the picture.
struct NodeSheet {
    NodeId node = none;
    NodeKey key;
    QString title;
    QString kind;
    QString space;
    QString record;             ///< id of the record it stands for
    bool isStale = false;
    QString staleText;
    QStringList sameAs;         ///< names that a person merged with it
    QStringList alsoCalled;     ///< names that a source gives it; not merged
    std::vector<NodeId> mayMerge; ///< the nodes of alsoCalled
    QStringList owners;
    QStringList tags;
    QString documentation;
    QList<QPair<QString, QString>> attributes; ///< all others, as told
    QList<ColumnSheet> columns;
    struct RunRow {
        QString name;
        QString state;
        QString when;
        bool hasFailed = false;
    };
    QList<RunRow> runs;         ///< of a job, the latest first
    QList<HandEntry> drawings;  ///< what people drew of it, or at it
    QStringList proof;          ///< "event 12, log entry 40": who told of it
    qint64 logIndex = -1;       ///< of the newest of them
    NodeLabels ownLabels;       ///< what a person said; empty optionals: nothing
    bool hasOwnLabels = false;
    QList<LabelWay> labels;     ///< what holds, with the way
    QStringList conflicts;
    QList<LineageComment> comments;
    QList<NodeRemarks::Line> reviews;
    int upstream = 0;
    int downstream = 0;
    NodeId owner = none;        ///< of a column: its dataset
    QString ownerTitle;
    int ownerDownstream = 0;

    static core::Result<NodeSheet> of(const LineageState &state, core::Workspace &workspace, NodeId node);
};

} // namespace hallmarker::lineage
