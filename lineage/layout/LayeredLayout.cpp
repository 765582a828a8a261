#include "lineage/layout/LayeredLayout.h"

#include "lineage/layout/ComponentLayout.h"
#include "lineage/layout/GroupNesting.h"

#include <utility>

namespace hallmarker::lineage {

namespace {

LayoutGraph transposedGraph(LayoutGraph graph)
{
    for (LayoutNode &node : graph.nodes)
        std::swap(node.width, node.height);
    return graph;
}

void transposeRect(LayoutRect &rect)
{
    std::swap(rect.x, rect.y);
    std::swap(rect.width, rect.height);
}

} // namespace

LayoutResult layoutLayered(const LayoutGraph &graph, const LayoutOptions &options)
{
    const auto lay = [](const LayoutGraph &asked, const LayoutOptions &how) { return asked.groups.empty() ? layoutComponents(asked, how) : layoutNested(asked, how); };
    if (!options.isTopDown)
        return lay(graph, options);

    // All parts work from left to right: the drawing is turned over its diagonal before and after.
    LayoutOptions turned = options;
    for (LayoutSeed &seed : turned.previous) {
        if (seed.isKnown())
            std::swap(seed.x, seed.y);
    }
    LayoutResult result = lay(transposedGraph(graph), turned);
    for (LayoutPoint &centre : result.centres)
        std::swap(centre.x, centre.y);
    for (LayoutPoint &point : result.routePoints)
        std::swap(point.x, point.y);
    for (LayoutRect &group : result.groups)
        transposeRect(group);
    transposeRect(result.bounds);
    return result;
}

} // namespace hallmarker::lineage
