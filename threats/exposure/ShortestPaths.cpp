#include "threats/exposure/ShortestPaths.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <limits>
#include <queue>
#include <set>
#include <tuple>

namespace hallmarker::threats {

namespace {

// Fewer steps decide between equal costs, so a step costs a little beside its guards.
qint64 weightOf(const ExposureStep &step)
{
    return qint64(step.cost) * 100'000 + 1;
}

struct Query {
    const ExposureGraph &graph;
    std::vector<char> isStart;
    std::vector<char> isEnd;
    bool isOpenOnly;

    Query(const ExposureGraph &whole, const std::vector<int> &starts, const std::vector<int> &ends, bool openOnly) : graph(whole), isStart(std::size_t(whole.size())), isEnd(std::size_t(whole.size())), isOpenOnly(openOnly)
    {
        for (const int start : starts)
            isStart[std::size_t(start)] = 1;
        for (const int end : ends) {
            isEnd[std::size_t(end)] = 1;
            isStart[std::size_t(end)] = 0; // who sits on the data needs no way
        }
    }
    bool isUsable(int step) const { return !isOpenOnly || !graph.steps()[std::size_t(step)].isGuarded; }
};

/// Dijkstra from some nodes; a path neither enters a start again nor leaves an end.
StepPath cheapest(const Query &query, const std::vector<std::pair<int, qint64>> &from, const std::set<int> &bannedSteps, const std::vector<char> &bannedNodes)
{
    const std::size_t size = std::size_t(query.graph.size());
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    std::vector<qint64> distance(size, far);
    std::vector<int> cameBy(size, -1);
    using Entry = std::pair<qint64, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (const auto &[node, cost] : from) {
        distance[std::size_t(node)] = cost;
        queue.push({cost, node});
    }
    while (!queue.empty()) {
        const auto [cost, node] = queue.top();
        queue.pop();
        if (cost > distance[std::size_t(node)])
            continue;
        if (query.isEnd[std::size_t(node)]) {
            StepPath path;
            for (int at = node; cameBy[std::size_t(at)] >= 0; at = query.graph.indexOf(query.graph.steps()[std::size_t(path.back())].from))
                path.push_back(cameBy[std::size_t(at)]);
            std::reverse(path.begin(), path.end());
            return path;
        }
        for (const ExposureGraph::Edge &edge : query.graph.edges()[std::size_t(node)]) {
            const std::size_t to = std::size_t(edge.to);
            if (query.isStart[to] || bannedNodes[to] || !query.isUsable(edge.step) || bannedSteps.count(edge.step) != 0)
                continue;
            const qint64 next = cost + weightOf(query.graph.steps()[std::size_t(edge.step)]);
            if (next < distance[to]) {
                distance[to] = next;
                cameBy[to] = edge.step;
                queue.push({next, edge.to});
            }
        }
    }
    return {};
}

qint64 weightOf(const Query &query, const StepPath &path)
{
    qint64 sum = 0;
    for (const int step : path)
        sum += weightOf(query.graph.steps()[std::size_t(step)]);
    return sum;
}

} // namespace

std::vector<StepPath> cheapestPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int count, bool isOpenOnly)
{
    const Query query(graph, starts, ends, isOpenOnly);
    const std::vector<char> noNodes(std::size_t(graph.size()), 0);
    std::vector<std::pair<int, qint64>> all;
    for (const int start : starts)
        if (query.isStart[std::size_t(start)])
            all.push_back({start, 0});
    std::vector<StepPath> found;
    std::set<std::tuple<qint64, std::size_t, StepPath>> candidates;
    if (const StepPath first = cheapest(query, all, {}, noNodes); !first.empty())
        found.push_back(first);
    while (!found.empty() && int(found.size()) < count) {
        const StepPath last = found.back();
        for (std::size_t spur = 0; spur < last.size(); ++spur) {
            const StepPath root(last.begin(), last.begin() + std::ptrdiff_t(spur));
            std::set<int> banned;
            for (const StepPath &path : found)
                if (path.size() > spur && std::equal(root.begin(), root.end(), path.begin()))
                    banned.insert(path[spur]);
            std::vector<char> passed = noNodes;
            std::vector<std::pair<int, qint64>> from = all;
            if (spur > 0) {
                for (const int step : root)
                    passed[std::size_t(graph.indexOf(graph.steps()[std::size_t(step)].from))] = 1;
                const int node = graph.indexOf(graph.steps()[std::size_t(root.back())].to);
                passed[std::size_t(node)] = 1;
                from = {{node, 0}};
            }
            StepPath rest = cheapest(query, from, banned, passed);
            if (rest.empty())
                continue;
            StepPath whole = root;
            whole.insert(whole.end(), rest.begin(), rest.end());
            candidates.insert({weightOf(query, whole), whole.size(), whole});
        }
        bool isNew = false;
        while (!candidates.empty() && !isNew) {
            const StepPath next = std::get<2>(*candidates.begin());
            candidates.erase(candidates.begin());
            isNew = std::find(found.begin(), found.end(), next) == found.end();
            if (isNew)
                found.push_back(next);
        }
        if (!isNew)
            break;
    }
    return found;
}

OpenPaths openPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int maxPaths, qint64 maxSteps)
{
    const Query query(graph, starts, ends, true);
    // Steps go both ways, so what the ends reach is what reaches them, guards at the entered element apart: those are asked anew.
    std::vector<std::vector<int>> into(std::size_t(graph.size()));
    for (std::size_t step = 0; step < graph.steps().size(); ++step)
        if (query.isUsable(int(step)))
            into[std::size_t(graph.indexOf(graph.steps()[step].to))].push_back(int(step));
    std::vector<char> leads(std::size_t(graph.size()), 0);
    std::deque<int> waiting(ends.begin(), ends.end());
    for (const int end : ends)
        leads[std::size_t(end)] = 1;
    while (!waiting.empty()) {
        const int node = waiting.front();
        waiting.pop_front();
        for (const int step : into[std::size_t(node)]) {
            const int from = graph.indexOf(graph.steps()[std::size_t(step)].from);
            if (!leads[std::size_t(from)]) {
                leads[std::size_t(from)] = 1;
                waiting.push_back(from);
            }
        }
    }
    OpenPaths open;
    std::vector<char> isOn(std::size_t(graph.size()), 0);
    StepPath path;
    qint64 steps = 0;
    // An own stack: a chain of ten thousand elements is deeper than the thread's.
    struct Level {
        int node;
        std::size_t next;
    };
    for (const int start : starts) {
        if (!query.isStart[std::size_t(start)] || !leads[std::size_t(start)])
            continue;
        std::vector<Level> levels{{start, 0}};
        isOn[std::size_t(start)] = 1;
        while (!levels.empty()) {
            Level &level = levels.back();
            const auto &edges = graph.edges()[std::size_t(level.node)];
            const bool isEnd = query.isEnd[std::size_t(level.node)];
            if (isEnd || level.next >= edges.size() || !open.isExact) {
                isOn[std::size_t(level.node)] = 0;
                levels.pop_back();
                if (!path.empty())
                    path.pop_back();
                continue;
            }
            const ExposureGraph::Edge edge = edges[level.next++];
            const std::size_t to = std::size_t(edge.to);
            if (++steps > maxSteps)
                open.isExact = false;
            if (!query.isUsable(edge.step) || isOn[to] || query.isStart[to] || !leads[to])
                continue;
            path.push_back(edge.step);
            if (query.isEnd[to]) {
                if (int(open.paths.size()) >= maxPaths)
                    open.isExact = false;
                else
                    open.paths.push_back(path);
            }
            isOn[to] = 1;
            levels.push_back({edge.to, 0});
        }
    }
    return open;
}

QStringList smallestCut(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends)
{
    const Query query(graph, starts, ends, true);
    // Both directions of one flow share its capacity of one: a guard on the flow closes both.
    QHash<QString, int> used; // 0: free; else the step that carries the unit
    const auto carrier = [&](int step) { return used.value(graph.steps()[std::size_t(step)].flow, -1); };
    const std::size_t size = std::size_t(graph.size());
    std::vector<std::vector<int>> out(size);
    for (std::size_t node = 0; node < size; ++node)
        for (const ExposureGraph::Edge &edge : graph.edges()[node])
            out[node].push_back(edge.step);
    const auto nodeTo = [&](int step) { return std::size_t(graph.indexOf(graph.steps()[std::size_t(step)].to)); };
    const auto nodeFrom = [&](int step) { return std::size_t(graph.indexOf(graph.steps()[std::size_t(step)].from)); };
    std::vector<char> reached;
    for (;;) {
        reached.assign(size, 0);
        std::vector<int> cameBy(size, -1);
        std::deque<std::size_t> waiting;
        for (const int start : starts)
            if (query.isStart[std::size_t(start)] && !reached[std::size_t(start)]) {
                reached[std::size_t(start)] = 1;
                waiting.push_back(std::size_t(start));
            }
        std::size_t end = size;
        while (!waiting.empty() && end == size) {
            const std::size_t node = waiting.front();
            waiting.pop_front();
            for (const int step : out[node]) {
                const int carries = carrier(step);
                // Free, or carrying towards here: going against it gives the unit back.
                const bool isBack = carries >= 0 && nodeTo(carries) == node && nodeFrom(carries) == nodeTo(step);
                if (carries >= 0 ? !isBack : !query.isUsable(step))
                    continue;
                const std::size_t to = nodeTo(step);
                if (reached[to])
                    continue;
                reached[to] = 1;
                cameBy[to] = step;
                if (query.isEnd[to]) {
                    end = to;
                    break;
                }
                waiting.push_back(to);
            }
        }
        if (end == size)
            break;
        for (std::size_t at = end; cameBy[at] >= 0;) {
            const int step = cameBy[at];
            const QString &flow = graph.steps()[std::size_t(step)].flow;
            if (used.contains(flow))
                used.remove(flow);
            else
                used.insert(flow, step);
            at = nodeFrom(step);
        }
    }
    QStringList cut;
    for (std::size_t step = 0; step < graph.steps().size(); ++step)
        if (query.isUsable(int(step)) && reached[nodeFrom(int(step))] && !reached[nodeTo(int(step))])
            cut += graph.steps()[step].flow;
    cut.sort();
    cut.removeDuplicates();
    return cut;
}

} // namespace hallmarker::threats
