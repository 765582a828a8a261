#pragma once

#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// Why a node has a label: the way it came, a sentence for people.
struct LabelWay {
    QString label;         ///< "category health"
    QString sentence;      ///< "patients → training set → model; the step to ... is open"
    std::vector<NodeId> nodes;

    /// All labels of a node that have a reason: classification, how identifiable, categories, purposes that are gone, the day.
    static QList<LabelWay> of(const LineageState &state, NodeId node);
};

/// A conflict as a row of the list.
struct ConflictRow {
    NodeId node = none;
    QString key;           ///< stable
    QString kind;
    QString name;
    QString message;
    QString way;
    std::vector<NodeId> nodes;

    static QList<ConflictRow> all(const LineageState &state);
};

} // namespace hallmarker::lineage
