#include "lineage/layout/CycleBreaker.h"

#include "lineage/layout/LayoutAdjacency.h"
#include "lineage/layout/Index.h"

#include <algorithm>
#include <set>

namespace hallmarker::lineage {

namespace {

/// Puts the members of one component in a row; `row` gets the place of each.
void greedyRow(const std::vector<int> &members, const LayoutAdjacency &out, const LayoutAdjacency &in, const std::vector<int> &component, std::vector<int> &row)
{
    std::vector<int> outDegree;
    std::vector<int> inDegree;
    outDegree.resize(members.size());
    inDegree.resize(members.size());
    // `row` carries the local number of a vertex until its place is known.
    for (std::size_t i = 0; i < members.size(); ++i)
        row[idx(members[i])] = static_cast<int>(i);
    const auto isInside = [&](int vertex, int other) { return other != vertex && component[idx(other)] == component[idx(vertex)]; };
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (const int target : out.targets(members[i]))
            outDegree[i] += isInside(members[i], target) ? 1 : 0;
        for (const int source : in.targets(members[i]))
            inDegree[i] += isInside(members[i], source) ? 1 : 0;
    }
    std::vector<char> isPlaced(members.size(), 0);
    std::set<std::pair<int, int>> byGain; // (-(out - in), local number): the first is the one to take
    std::vector<int> sinks;
    std::vector<int> sources;
    for (std::size_t i = 0; i < members.size(); ++i)
        byGain.insert({inDegree[i] - outDegree[i], static_cast<int>(i)});
    std::vector<int> front;
    std::vector<int> back;
    const auto take = [&](int local, std::vector<int> &list) {
        isPlaced[idx(local)] = 1;
        byGain.erase({inDegree[idx(local)] - outDegree[idx(local)], local});
        list.push_back(local);
        const int vertex = members[idx(local)];
        const auto lower = [&](int other, std::vector<int> &degree, std::vector<int> &emptied) {
            const int otherLocal = row[idx(other)];
            if (!isInside(vertex, other) || isPlaced[idx(otherLocal)] != 0)
                return;
            byGain.erase({inDegree[idx(otherLocal)] - outDegree[idx(otherLocal)], otherLocal});
            if (--degree[idx(otherLocal)] == 0)
                emptied.push_back(otherLocal);
            byGain.insert({inDegree[idx(otherLocal)] - outDegree[idx(otherLocal)], otherLocal});
        };
        for (const int target : out.targets(vertex))
            lower(target, inDegree, sources);
        for (const int source : in.targets(vertex))
            lower(source, outDegree, sinks);
    };
    while (!byGain.empty()) {
        if (!sinks.empty() || !sources.empty()) {
            std::vector<int> &waiting = sinks.empty() ? sources : sinks;
            const int local = waiting.back();
            const bool isSink = !sinks.empty();
            waiting.pop_back();
            if (isPlaced[idx(local)] == 0)
                take(local, isSink ? back : front);
            continue;
        }
        take(byGain.begin()->second, front);
    }
    front.insert(front.end(), back.rbegin(), back.rend());
    for (std::size_t i = 0; i < front.size(); ++i)
        row[idx(members[idx(front[i])])] = static_cast<int>(i);
}

} // namespace

std::vector<int> strongComponents(int vertexCount, const std::vector<std::pair<int, int>> &edges)
{
    const LayoutAdjacency out(vertexCount, edges);
    std::vector<int> component(idx(vertexCount), -1);
    std::vector<int> number(idx(vertexCount), -1);
    std::vector<int> low(idx(vertexCount), 0);
    std::vector<int> next(idx(vertexCount), 0);
    std::vector<int> open;
    std::vector<int> path;
    int numbers = 0;
    int components = 0;
    for (int root = 0; root < vertexCount; ++root) {
        if (number[idx(root)] >= 0)
            continue;
        path.push_back(root);
        while (!path.empty()) {
            const int vertex = path.back();
            if (number[idx(vertex)] < 0) {
                number[idx(vertex)] = low[idx(vertex)] = numbers++;
                open.push_back(vertex);
            }
            const auto targets = out.targets(vertex);
            bool isDeeper = false;
            while (next[idx(vertex)] < static_cast<int>(targets.size())) {
                const int target = targets[idx(next[idx(vertex)])];
                if (number[idx(target)] < 0) {
                    path.push_back(target);
                    isDeeper = true;
                    break;
                }
                if (component[idx(target)] < 0)
                    low[idx(vertex)] = std::min(low[idx(vertex)], low[idx(target)]);
                ++next[idx(vertex)];
            }
            if (isDeeper)
                continue;
            path.pop_back();
            if (low[idx(vertex)] != number[idx(vertex)])
                continue;
            int member = -1;
            do {
                member = open.back();
                open.pop_back();
                component[idx(member)] = components;
            } while (member != vertex);
            ++components;
        }
    }
    return component;
}

std::vector<char> feedbackEdges(int vertexCount, const std::vector<std::pair<int, int>> &edges)
{
    std::vector<char> isTurned(edges.size(), 0);
    const std::vector<int> component = strongComponents(vertexCount, edges);
    std::vector<int> sizes(component.empty() ? 0 : idx(*std::max_element(component.begin(), component.end())) + 1, 0);
    bool hasCycle = false;
    for (const int id : component)
        hasCycle = ++sizes[idx(id)] > 1 || hasCycle;
    std::vector<int> row(idx(vertexCount), 0);
    if (hasCycle) {
        const LayoutAdjacency out(vertexCount, edges);
        const LayoutAdjacency in(vertexCount, edges, true);
        std::vector<std::vector<int>> members(sizes.size());
        for (int vertex = 0; vertex < vertexCount; ++vertex) {
            if (sizes[idx(component[idx(vertex)])] > 1)
                members[idx(component[idx(vertex)])].push_back(vertex);
        }
        for (const std::vector<int> &list : members) {
            if (!list.empty())
                greedyRow(list, out, in, component, row);
        }
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [from, to] = edges[i];
        isTurned[i] = from == to || (component[idx(from)] == component[idx(to)] && row[idx(from)] > row[idx(to)]) ? 1 : 0;
    }
    return isTurned;
}

} // namespace hallmarker::lineage
