#pragma once

#include "lineage/graph/LineageGraph.h"
#include "lineage/hand/HandDrawing.h"

namespace hallmarker::lineage {

/// One drawing that is in the lineage: what was drawn, by whom and when.
struct HandEntry {
    QString id;
    QString by;
    qint64 atMs = noTime;
    HandDrawing drawing;

    QString note() const
    {
        return std::visit([](const auto &one) { return one.note; }, drawing);
    }
};

/// What people drew by hand, as the graph tells it: an edge names its drawing in its detail, a node in an attribute.
class HandBook {
public:
    static constexpr std::string_view markPrefix = "by-hand:"; ///< of the attribute; the drawing's id follows
    static constexpr const char *format = "by-hand";           ///< of its events

    /// All drawings that were not taken back, in the order of their ids.
    static QList<HandEntry> of(const LineageGraph &graph);
    /// Those that a node or one of its edges came with.
    static QList<HandEntry> around(const LineageGraph &graph, NodeId node);
    static std::optional<HandEntry> find(const LineageGraph &graph, const QString &id);
    /// Where an external copy is and who has it, as a person said.
    static std::optional<CopyPlace> placeOf(const LineageGraph &graph, NodeId node);
    /// Whether anything was ever drawn; one look at the texts spares one at every node.
    static bool hasAny(const LineageGraph &graph);
    /// Somebody drew the node and took it back, and nothing else tells of it: lists leave it out.
    static bool isTakenBack(const LineageGraph &graph, NodeId node);
};

} // namespace hallmarker::lineage
