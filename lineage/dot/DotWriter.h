#pragma once

#include "lineage/dot/DotGraph.h"

namespace hallmarker::lineage {

/// Writes DOT that any Graphviz reads, with numbers as names of nodes: what people have named goes into labels, where each text can be
/// written. Attributes are written in the order of their names; "label" is a text of people and is escaped, all others go out as they
/// are.
class DotWriter {
public:
    static QByteArray write(const DotGraph &graph);
};

} // namespace hallmarker::lineage
