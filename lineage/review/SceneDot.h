#pragma once

#include "core/drawing/Scene.h"
#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// A picture of lineage as DOT, which any Graphviz draws and our own importer reads back with kinds and namespaces.
QByteArray sceneDot(const LineageState &state, const core::Scene &scene);

} // namespace hallmarker::lineage
