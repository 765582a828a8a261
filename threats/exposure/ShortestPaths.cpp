#include "threats/exposure/ShortestPaths.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <set>
#include <tuple>

namespace hallmarker::threats {

namespace {

using Link = ExposureGraph::Link;

// Fewer steps decide between equal costs, so a step costs a little beside its guards.
qint64 weightOf(const Link &link)
{
    return qint64(link.cost) * 100'000 + 1;
}

struct Query {
    const ExposureGraph &graph;
    const std::vector<Link> &links;
    std::vector<char> isStart;
    std::vector<char> isEnd;
    bool isOpenOnly;

    Query(const ExposureGraph &whole, const std::vector<int> &starts, const std::vector<int> &ends, bool openOnly) : graph(whole), links(whole.links()), isStart(std::size_t(whole.size())), isEnd(std::size_t(whole.size())), isOpenOnly(openOnly)
    {
        for (const int start : starts)
            isStart[std::size_t(start)] = 1;
        for (const int end : ends) {
            isEnd[std::size_t(end)] = 1;
            isStart[std::size_t(end)] = 0; // who sits on the data needs no way
        }
    }
    const Link &link(int step) const { return links[std::size_t(step)]; }
    bool isUsable(int step) const { return !isOpenOnly || !link(step).isGuarded; }
};

/// Dijkstra from some nodes; a path neither enters a start again nor leaves an end. Its arrays serve many searches over one graph.
class CheapestWay {
public:
    explicit CheapestWay(const Query &query) : m_query(query), m_distance(std::size_t(query.graph.size()), far), m_cameBy(std::size_t(query.graph.size()), -1) {}

    StepPath find(const std::vector<std::pair<int, qint64>> &from, const std::vector<int> &bannedSteps, const std::vector<char> &bannedNodes)
    {
        for (const int node : m_touched) {
            m_distance[std::size_t(node)] = far;
            m_cameBy[std::size_t(node)] = -1;
        }
        m_touched.clear();
        using Entry = std::pair<qint64, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        for (const auto &[node, cost] : from) {
            m_distance[std::size_t(node)] = cost;
            m_touched.push_back(node);
            queue.push({cost, node});
        }
        while (!queue.empty()) {
            const auto [cost, node] = queue.top();
            queue.pop();
            if (cost > m_distance[std::size_t(node)])
                continue;
            if (m_query.isEnd[std::size_t(node)])
                return wayTo(node);
            for (const ExposureGraph::Edge &edge : m_query.graph.edges()[std::size_t(node)]) {
                const std::size_t to = std::size_t(edge.to);
                if (m_query.isStart[to] || bannedNodes[to])
                    continue;
                const Link &link = m_query.link(edge.step);
                const qint64 next = cost + weightOf(link);
                if (next >= m_distance[to] || (m_query.isOpenOnly && link.isGuarded) || std::find(bannedSteps.begin(), bannedSteps.end(), edge.step) != bannedSteps.end())
                    continue;
                if (m_distance[to] == far)
                    m_touched.push_back(edge.to);
                m_distance[to] = next;
                m_cameBy[to] = edge.step;
                queue.push({next, edge.to});
            }
        }
        return {};
    }

private:
    static constexpr qint64 far = std::numeric_limits<qint64>::max();

    StepPath wayTo(int node) const
    {
        StepPath path;
        for (int at = node; m_cameBy[std::size_t(at)] >= 0; at = m_query.link(path.back()).from)
            path.push_back(m_cameBy[std::size_t(at)]);
        std::reverse(path.begin(), path.end());
        return path;
    }

    const Query &m_query;
    std::vector<qint64> m_distance;
    std::vector<int> m_cameBy;
    std::vector<int> m_touched;
};

qint64 weightOf(const Query &query, const StepPath &path)
{
    qint64 sum = 0;
    for (const int step : path)
        sum += weightOf(query.link(step));
    return sum;
}

/// Which nodes lead to an end over usable steps.
std::vector<char> leadingToEnd(const Query &query, const std::vector<int> &ends)
{
    // Steps go both ways, so what the ends reach is what reaches them, guards at the entered element apart: those are asked anew.
    std::vector<std::vector<int>> into(std::size_t(query.graph.size()));
    for (std::size_t step = 0; step < query.links.size(); ++step)
        if (query.isUsable(int(step)))
            into[std::size_t(query.links[step].to)].push_back(query.links[step].from);
    std::vector<char> leads(std::size_t(query.graph.size()), 0);
    std::vector<int> waiting(ends.begin(), ends.end());
    for (const int end : ends)
        leads[std::size_t(end)] = 1;
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        for (const int from : into[std::size_t(node)]) {
            if (!leads[std::size_t(from)]) {
                leads[std::size_t(from)] = 1;
                waiting.push_back(from);
            }
        }
    }
    return leads;
}

} // namespace

std::vector<StepPath> cheapestPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int count, bool isOpenOnly)
{
    const Query query(graph, starts, ends, isOpenOnly);
    CheapestWay cheapest(query);
    std::vector<char> passed(std::size_t(graph.size()), 0);
    std::vector<std::pair<int, qint64>> all;
    for (const int start : starts)
        if (query.isStart[std::size_t(start)])
            all.push_back({start, 0});
    std::vector<StepPath> found;
    std::set<std::tuple<qint64, std::size_t, StepPath>> candidates;
    if (const StepPath first = cheapest.find(all, {}, passed); !first.empty())
        found.push_back(first);
    while (!found.empty() && int(found.size()) < count) {
        const StepPath last = found.back();
        for (std::size_t spur = 0; spur < last.size(); ++spur) {
            const StepPath root(last.begin(), last.begin() + std::ptrdiff_t(spur));
            std::vector<int> banned;
            for (const StepPath &path : found)
                if (path.size() > spur && std::equal(root.begin(), root.end(), path.begin()))
                    banned.push_back(path[spur]);
            std::vector<std::pair<int, qint64>> from = all;
            if (spur > 0) {
                passed[std::size_t(query.link(root.front()).from)] = 1;
                for (const int step : root)
                    passed[std::size_t(query.link(step).to)] = 1;
                from = {{query.link(root.back()).to, 0}};
            }
            const StepPath rest = cheapest.find(from, banned, passed);
            if (spur > 0) {
                passed[std::size_t(query.link(root.front()).from)] = 0;
                for (const int step : root)
                    passed[std::size_t(query.link(step).to)] = 0;
            }
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

OpenPaths openPaths(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends, int maxPaths, qint64 maxSteps, const std::function<void(const StepPath &)> &take)
{
    const Query query(graph, starts, ends, true);
    const std::vector<char> leads = leadingToEnd(query, ends);
    // Of each node the steps worth trying, with how many are looked at for one: the limit counts those that lead nowhere as well.
    struct Try {
        int to;
        int step;
        int looks;
    };
    std::vector<std::vector<Try>> tries(std::size_t(graph.size()));
    std::vector<int> looksAfter(std::size_t(graph.size()), 0);
    for (std::size_t node = 0; node < tries.size(); ++node) {
        int looks = 0;
        for (const ExposureGraph::Edge &edge : graph.edges()[node]) {
            ++looks;
            const std::size_t to = std::size_t(edge.to);
            if (!query.isUsable(edge.step) || query.isStart[to] || !leads[to])
                continue;
            tries[node].push_back({edge.to, edge.step, looks});
            looks = 0;
        }
        looksAfter[node] = looks;
    }
    OpenPaths open;
    open.through.assign(graph.steps().size(), 0);
    std::vector<char> isOn(std::size_t(graph.size()), 0);
    qint64 steps = 0;
    // An own stack: a chain of ten thousand elements is deeper than the thread's.
    struct Level {
        int node;
        int step;           ///< by which it was entered; -1: a start
        std::size_t next;
        qint64 countBefore; ///< of the paths before it was entered: the others go through its step
    };
    std::vector<Level> levels;
    const auto show = [&](int last) {
        StepPath path;
        for (const Level &level : levels)
            if (level.step >= 0)
                path.push_back(level.step);
        path.push_back(last);
        take(path);
    };
    for (const int start : starts) {
        if (!query.isStart[std::size_t(start)] || !leads[std::size_t(start)])
            continue;
        levels.push_back({start, -1, 0, open.count});
        isOn[std::size_t(start)] = 1;
        while (!levels.empty()) {
            Level &level = levels.back();
            const std::size_t node = std::size_t(level.node);
            if (!open.isExact || level.next >= tries[node].size()) {
                if (open.isExact && (steps += looksAfter[node]) > maxSteps)
                    open.isExact = false;
                isOn[node] = 0;
                if (level.step >= 0)
                    open.through[std::size_t(level.step)] += open.count - level.countBefore;
                levels.pop_back();
                continue;
            }
            const Try one = tries[node][level.next++];
            steps += one.looks;
            if (steps > maxSteps) {
                open.isExact = false;
                if (steps > maxSteps + 1) // the limit came before this one
                    continue;
            }
            const std::size_t to = std::size_t(one.to);
            if (isOn[to])
                continue;
            if (!query.isEnd[to]) {
                isOn[to] = 1;
                levels.push_back({one.to, one.step, 0, open.count});
            } else if (open.count >= maxPaths) {
                open.isExact = false;
            } else {
                ++open.count;
                ++open.through[std::size_t(one.step)];
                if (take)
                    show(one.step);
            }
        }
    }
    return open;
}

QStringList smallestCut(const ExposureGraph &graph, const std::vector<int> &starts, const std::vector<int> &ends)
{
    const Query query(graph, starts, ends, true);
    // Both directions of one flow share its capacity of one: a guard on the flow closes both.
    std::vector<int> carrier(std::size_t(graph.flows()), -1); // the step that carries the unit; -1: free
    const std::size_t size = std::size_t(graph.size());
    std::vector<char> reached;
    std::vector<int> cameBy;
    std::vector<int> waiting;
    for (;;) {
        reached.assign(size, 0);
        cameBy.assign(size, -1);
        waiting.clear();
        for (const int start : starts)
            if (query.isStart[std::size_t(start)] && !reached[std::size_t(start)]) {
                reached[std::size_t(start)] = 1;
                waiting.push_back(start);
            }
        int end = -1;
        for (std::size_t at = 0; at < waiting.size() && end < 0; ++at) {
            const int node = waiting[at];
            for (const ExposureGraph::Edge &edge : graph.edges()[std::size_t(node)]) {
                if (reached[std::size_t(edge.to)])
                    continue;
                const int carries = carrier[std::size_t(query.link(edge.step).flow)];
                // Free, or carrying towards here: going against it gives the unit back.
                const bool isBack = carries >= 0 && query.link(carries).to == node && query.link(carries).from == edge.to;
                if (carries >= 0 ? !isBack : !query.isUsable(edge.step))
                    continue;
                reached[std::size_t(edge.to)] = 1;
                cameBy[std::size_t(edge.to)] = edge.step;
                if (query.isEnd[std::size_t(edge.to)]) {
                    end = edge.to;
                    break;
                }
                waiting.push_back(edge.to);
            }
        }
        if (end < 0)
            break;
        for (int at = end; cameBy[std::size_t(at)] >= 0;) {
            const int step = cameBy[std::size_t(at)];
            int &carries = carrier[std::size_t(query.link(step).flow)];
            carries = carries >= 0 ? -1 : step;
            at = query.link(step).from;
        }
    }
    QStringList cut;
    for (std::size_t step = 0; step < query.links.size(); ++step)
        if (query.isUsable(int(step)) && reached[std::size_t(query.links[step].from)] && !reached[std::size_t(query.links[step].to)])
            cut += graph.steps()[step].flow;
    cut.sort();
    cut.removeDuplicates();
    return cut;
}

} // namespace hallmarker::threats
