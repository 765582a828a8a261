#pragma once

#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// Where a request for erasure begins that somebody files at a node: the asset as records name it. A column leads to its
/// dataset, for a person's data goes by rows.
struct RequestStart {
    NodeId node = none;
    QString asset; ///< the version of a dataset or model that the node stands for, else "node:KIND:NAMESPACE|NAME"
    QString name;  ///< for people
    QString kind;  ///< stable word

    /// The node that a request from this one begins at; `none` for jobs and runs, which hold no data.
    static NodeId nodeOf(const LineageState &state, NodeId node);
    /// Each once, in their order; an error when none of them holds data.
    static core::Result<QList<RequestStart>> of(const LineageState &state, const std::vector<NodeId> &nodes);
};

} // namespace hallmarker::lineage
