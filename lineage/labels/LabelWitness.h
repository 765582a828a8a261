#pragma once

#include "lineage/labels/LabelSolver.h"

#include <optional>

namespace hallmarker::lineage {

/// A label of a node that somebody wants explained.
struct LabelQuestion {
    enum class Kind {
        Classification,  ///< why so high
        Identifiability, ///< why so identifiable
        Category,        ///< why this category
        MissingPurpose,  ///< why this purpose is not allowed
        EraseBy,         ///< why this date
    };
    Kind kind = Kind::Classification;
    quint32 name = 0; ///< of the category or purpose
};

/// The way of a label from where it was given to the node that has it. edges[i] leads from nodes[i] to nodes[i + 1].
struct LabelPath {
    std::vector<quint32> nodes;
    std::vector<quint32> edges;
    quint32 origin() const { return nodes.front(); }
};

/// Walks back from a node along edges that carry the label in question. Nothing is stored for it: the predecessor that gives a
/// label is found where it is asked for, so that it can never be out of date. The nearest origin when it lies among the
/// first few thousand nodes, else some origin in time proportional to the path and the edges into it. Empty: the node does
/// not have that label.
std::optional<LabelPath> explainLabel(const LabelSolver &solver, quint32 node, const LabelQuestion &question);

} // namespace hallmarker::lineage
