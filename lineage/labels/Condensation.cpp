#include "lineage/labels/Condensation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hallmarker::lineage {

namespace {

bool isAscending(const FlowGraph &graph)
{
    for (quint32 node = 0; node < graph.nodeCount(); ++node) {
        for (quint32 edge = graph.offsets[node]; edge < graph.offsets[node + 1]; ++edge) {
            if (graph.targets[edge] < node) // a loop is no cycle of several nodes
                return false;
        }
    }
    return true;
}

} // namespace

Condensation Condensation::of(const FlowGraph &graph)
{
    const quint32 count = graph.nodeCount();
    Condensation result;
    if (isAscending(graph)) {
        result.order.resize(count);
        std::iota(result.order.begin(), result.order.end(), 0);
        result.starts.resize(std::size_t(count) + 1);
        std::iota(result.starts.begin(), result.starts.end(), 0);
        return result;
    }
    constexpr quint32 unseen = 0;
    constexpr quint32 finished = std::numeric_limits<quint32>::max();
    std::vector<quint32> low(count, unseen); // from 1; `finished` once its component is complete
    std::vector<quint32> cursor(graph.offsets.begin(), graph.offsets.end() - 1);
    std::vector<quint32> calls;
    std::vector<quint32> open;
    std::vector<quint32> number(count);
    std::vector<quint32> sizes;
    result.order.reserve(count);
    quint32 next = 0;
    // Roots from the last node on: components come out backwards, so rows that nearly ascend nearly keep their order.
    for (quint32 back = 0; back < count; ++back) {
        const quint32 root = count - 1 - back;
        if (low[root] != unseen)
            continue;
        calls.push_back(root);
        open.push_back(root);
        low[root] = number[root] = ++next;
        while (!calls.empty()) {
            const quint32 node = calls.back();
            if (cursor[node] < graph.offsets[node + 1]) {
                const quint32 target = graph.targets[cursor[node]++];
                if (low[target] == unseen) {
                    calls.push_back(target);
                    open.push_back(target);
                    low[target] = number[target] = ++next;
                } else if (low[target] != finished) {
                    low[node] = std::min(low[node], number[target]);
                }
                continue;
            }
            calls.pop_back();
            const quint32 mine = low[node];
            if (mine == number[node]) {
                quint32 size = 0;
                quint32 member = 0;
                do {
                    member = open.back();
                    open.pop_back();
                    low[member] = finished;
                    result.order.push_back(member);
                    ++size;
                } while (member != node);
                sizes.push_back(size);
            }
            if (!calls.empty() && mine != number[node])
                low[calls.back()] = std::min(low[calls.back()], mine);
        }
    }
    std::reverse(result.order.begin(), result.order.end());
    result.starts.reserve(sizes.size() + 1);
    result.starts.push_back(0);
    for (auto it = sizes.rbegin(); it != sizes.rend(); ++it)
        result.starts.push_back(result.starts.back() + *it);
    return result;
}

} // namespace hallmarker::lineage
