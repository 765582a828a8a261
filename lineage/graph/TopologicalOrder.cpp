#include "lineage/graph/TopologicalOrder.h"

#include <algorithm>
#include <limits>

namespace hallmarker::lineage {

TopologicalOrder TopologicalOrder::of(const std::vector<quint32> &offsets, const std::vector<quint32> &targets)
{
    constexpr quint32 unseen = std::numeric_limits<quint32>::max();
    const auto count = static_cast<quint32>(offsets.size() - 1);
    TopologicalOrder order;
    order.slotOf.resize(count);
    order.nodeAt.resize(count);
    std::vector<quint32> low(count, unseen);   // lowest visit number reachable; a finished node has `finished`
    std::vector<quint32> next(offsets.begin(), offsets.end() - 1);
    std::vector<quint32> open;                 // nodes of components that are not complete
    std::vector<std::pair<quint32, quint32>> calls; // node, its own visit number
    constexpr quint32 finished = unseen - 1;
    quint32 visits = 0;
    quint32 slot = count;                      // components come out last first
    for (quint32 root = 0; root < count; ++root) {
        if (low[root] != unseen)
            continue;
        calls.push_back({root, visits});
        low[root] = visits++;
        open.push_back(root);
        while (!calls.empty()) {
            const auto [node, number] = calls.back();
            bool descended = false;
            while (next[node] < offsets[node + 1]) {
                const quint32 target = targets[next[node]++];
                if (low[target] == unseen) {
                    calls.push_back({target, visits});
                    low[target] = visits++;
                    open.push_back(target);
                    descended = true;
                    break;
                }
                if (low[target] != finished)
                    low[node] = std::min(low[node], low[target]);
            }
            if (descended)
                continue;
            calls.pop_back();
            if (low[node] == number) {
                const quint32 end = slot;
                quint32 member = node;
                do {
                    member = open.back();
                    open.pop_back();
                    low[member] = finished;
                    --slot;
                    order.slotOf[member] = slot;
                    order.nodeAt[slot] = member;
                } while (member != node);
                if (end - slot > 1)
                    order.cycles.push_back({slot, end});
            } else if (!calls.empty()) {
                const quint32 caller = calls.back().first;
                low[caller] = std::min(low[caller], low[node]);
            }
        }
    }
    std::reverse(order.cycles.begin(), order.cycles.end());
    return order;
}

} // namespace hallmarker::lineage
