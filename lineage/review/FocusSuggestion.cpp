#include "lineage/review/FocusSuggestion.h"

#include "lineage/hand/HandBook.h"

namespace hallmarker::lineage {

NodeId suggestFocus(const LineageState &state)
{
    const LineageGraph &graph = state.graph();
    const Adjacency &flow = graph.over(dataFlow);
    NodeId best = none;
    std::size_t most = 0;
    const bool hasHand = HandBook::hasAny(graph);
    for (NodeId node = 0; node < graph.nodes().size(); ++node) {
        const NodeKind kind = graph.nodes().kind(node);
        if (kind == NodeKind::Field || kind == NodeKind::Run || (hasHand && HandBook::isTakenBack(graph, node)))
            continue;
        const quint32 slot = flow.slotOf(node);
        const std::size_t up = flow.next(Direction::Up, slot).size();
        const std::size_t down = flow.next(Direction::Down, slot).size();
        // A node in the middle says more than a source that everything reads.
        const std::size_t worth = 1 + up + down + (up > 0 && down > 0 ? 1000 : 0) + (kind == NodeKind::Job ? 0 : 1);
        if (best == none || worth > most) {
            best = node;
            most = worth;
        }
    }
    return best;
}

} // namespace hallmarker::lineage
