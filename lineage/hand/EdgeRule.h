#pragma once

#include "lineage/facts/EdgeKind.h"
#include "lineage/facts/NodeKind.h"

#include <QList>

namespace hallmarker::lineage {

/// The kinds of edges that make sense from one kind of node to another, the usual one first; empty: none does.
QList<EdgeKind> edgeKindsBetween(NodeKind from, NodeKind to);

} // namespace hallmarker::lineage
