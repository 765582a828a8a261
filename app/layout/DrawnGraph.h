#pragma once

#include "app/layout/DotText.h"

#include <string>

namespace hallmarker::layout {

/// Has `dot` lay out a graph and tells positions as JSON, in points, y downwards. Of the text only nodes, edges, clusters, the
/// direction (rankdir) and the sizes of nodes are used: everything is copied into a fresh graph, so that no attribute of a foreign file
/// (image, shapefile, concentrate, splines=ortho, record ports, constraint=false ...) reaches the part that crashes.
bool drawDot(const std::string &text, std::string &json, DotProblem &problem);

} // namespace hallmarker::layout
