#pragma once

#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// Everything that depends on a node, or that it depends on: without a cap, each with its way.
struct ImpactList {
    struct Row {
        NodeId node = none;
        int hops = 0;         ///< edges; a job between two datasets counts
        QString kind;
        QString space;
        QString name;
        QString way;          ///< "a → b → c", in the direction of the data
        bool isStale = false;
    };
    QString start;          ///< name of the node
    Direction direction = Direction::Down;
    QList<Row> rows;          ///< by hops

    static ImpactList make(const LineageState &state, NodeId node, Direction direction);
    /// CSV in which nothing is run as a formula.
    core::Result<QByteArray> csv() const;
    QByteArray json(const LineageState &state) const;
};

} // namespace hallmarker::lineage
