#pragma once

#include "lineage/erasure/ErasureReach.h"
#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// What an erasure request for data in one node reaches, and what stopped it, as rows for people. Writes nothing.
struct ErasurePlan {
    struct Row {
        NodeId node = none;
        ErasureAction action = ErasureAction::Delete;
        QString actionText;
        QString name;
        QString kind;
        QString space;
        QString way;
    };
    struct Stop {
        QString from;
        QString to;
        QString reason;
    };
    QString start;
    QList<Row> rows;
    QList<Stop> stops;

    static ErasurePlan make(const LineageState &state, NodeId node);
    /// CSV in which nothing is run as a formula: what is reached, then what stopped it.
    core::Result<QByteArray> csv() const;
    static QString actionWord(ErasureAction action);
};

} // namespace hallmarker::lineage
