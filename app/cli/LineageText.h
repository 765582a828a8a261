#pragma once

#include "core/result/Result.h"
#include "lineage/graph/LineageGraph.h"

#include <QJsonObject>

namespace hallmarker::cli {

/// How nodes of lineage are shown and named on the command line.
class LineageText {
public:
    /// A foreign text for the terminal: control characters and marks of direction stand as \u{202e}.
    static QString printable(const QString &text);
    /// "dataset:SPACE|NAME", which names the node for sure.
    static QString reference(const lineage::LineageGraph &graph, lineage::NodeId node);
    /// id, kind, space, name; of a field its dataset and column apart.
    static QJsonObject json(const lineage::LineageGraph &graph, lineage::NodeId node);
    /// The number that stands for a node in JSON and on the command line.
    static qint64 number(lineage::NodeId node) { return qint64(node) + 1; }

    /// Finds a node by "#ID", SPACE|NAME, kind:SPACE|NAME, or its name when only one has it. Of a field the name is
    /// DATASET|COLUMN. An Error says what was not found, or lists those that are meant.
    static core::Result<lineage::NodeId> resolve(const lineage::LineageGraph &graph, const QString &reference);
};

} // namespace hallmarker::cli
