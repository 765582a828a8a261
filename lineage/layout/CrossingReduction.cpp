#include "lineage/layout/CrossingReduction.h"

#include "lineage/layout/Index.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hallmarker::lineage {

namespace {

constexpr std::int64_t siftBudget = 2'200'000; ///< pairs of vertices that are compared, in all rounds and starts
constexpr int mostStarts = 12;
constexpr int cheapStarts = 5; ///< with more of them the graph is so small that all are sifted
constexpr std::int64_t sweepBudget = 1'800'000; ///< vertices that are sorted, in all sweeps

} // namespace

CrossingReduction::CrossingReduction(LayerGraph &graph) : m_graph(graph), m_count(graph)
{
}

std::int64_t CrossingReduction::siftCost() const
{
    std::int64_t cost = 0;
    for (const std::vector<int> &layer : m_graph.layers)
        cost += static_cast<std::int64_t>(layer.size()) * static_cast<std::int64_t>(layer.size()) / 2;
    return std::max<std::int64_t>(1, cost);
}

std::int64_t CrossingReduction::run()
{
    const std::int64_t cost = siftCost();
    const int rounds = static_cast<int>(std::min<std::int64_t>(mostStarts * 40, siftBudget / cost));
    const int sweeps = static_cast<int>(std::clamp<std::int64_t>(sweepBudget / std::max(1, m_graph.vertexCount()), 4, 16));
    Order best;
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    std::int64_t fewestSwept = fewest;
    const int starts = static_cast<int>(std::clamp<std::int64_t>(rounds / 40, 1, mostStarts)); // where ranks are short, another start is cheap
    for (int turn = 0; turn < starts && fewest > 0; ++turn) {
        startFrom(turn);
        std::int64_t crossings = sweep(sweeps, 4, turn % 4 >= 2);
        fewestSwept = std::min(fewestSwept, crossings);
        // Sifting costs the most: a start that the sweeps have left behind the others rarely catches up.
        if (rounds > 0 && (starts > cheapStarts || crossings <= fewestSwept))
            crossings = sift(crossings, rounds / starts);
        if (crossings < fewest) {
            fewest = crossings;
            best = m_graph.layers;
        }
    }
    restore(best);
    return fewest;
}

void CrossingReduction::restore(const Order &order)
{
    m_graph.layers = order;
    m_graph.numberPlaces();
}

/// Vertices enter their rank in the order of a depth-first walk. Each turn walks in another way: from sources or sinks, the last ones
/// first, beginning elsewhere.
void CrossingReduction::startFrom(int turn)
{
    const bool isFromSinks = turn % 2 == 1;
    const bool isLastFirst = turn % 4 == 1 || turn % 4 == 2;
    const int offset = turn / 4 * (m_graph.nodeCount() / 3);
    std::vector<char> isSeen(idx(m_graph.vertexCount()), 0);
    Order order(m_graph.layers.size());
    std::vector<int> stack;
    for (int i = 0; i < m_graph.nodeCount(); ++i) {
        const int number = (i + offset) % m_graph.nodeCount();
        const int root = isLastFirst ? m_graph.nodeCount() - 1 - number : number;
        if (isSeen[idx(root)] != 0 || !(isFromSinks ? m_graph.down(root) : m_graph.up(root)).empty())
            continue;
        stack.push_back(root);
        isSeen[idx(root)] = 1;
        while (!stack.empty()) {
            const int vertex = stack.back();
            stack.pop_back();
            order[idx(m_graph.rank(vertex))].push_back(vertex);
            const auto push = [&](std::span<const int> list) {
                for (std::size_t k = list.size(); k-- > 0;) {
                    if (isSeen[idx(list[k])] == 0) {
                        isSeen[idx(list[k])] = 1;
                        stack.push_back(list[k]);
                    }
                }
            };
            push(isFromSinks ? m_graph.down(vertex) : m_graph.up(vertex));
            push(isFromSinks ? m_graph.up(vertex) : m_graph.down(vertex));
        }
    }
    restore(order);
}

std::int64_t CrossingReduction::sweep(int sweeps, int patience, bool isUpFirst)
{
    Order best = m_graph.layers;
    std::int64_t fewest = m_count.all();
    int idle = 0;
    const int ranks = static_cast<int>(m_graph.layers.size());
    for (int i = 0; i < sweeps && fewest > 0 && idle < patience; ++i) {
        const bool isDownward = (i % 2 == 0) != isUpFirst;
        for (int k = 1; k < ranks; ++k)
            orderByNeighbours(isDownward ? k : ranks - 1 - k, isDownward, i % 4 >= 2);
        transpose();
        const std::int64_t crossings = m_count.all();
        ++idle;
        if (crossings < fewest) {
            fewest = crossings;
            best = m_graph.layers;
            idle = 0;
        }
    }
    restore(best);
    return fewest;
}

void CrossingReduction::orderByNeighbours(int rank, bool isDownward, bool isRightFirst)
{
    std::vector<int> &layer = m_graph.layers[idx(rank)];
    // Vertices without neighbours on that side keep their place; the others share the remaining places by their means.
    m_keys.clear();
    for (const int vertex : layer) {
        const auto neighbours = isDownward ? m_graph.up(vertex) : m_graph.down(vertex);
        if (neighbours.empty())
            continue;
        double sum = 0;
        for (const int neighbour : neighbours)
            sum += m_graph.place[idx(neighbour)];
        m_keys.push_back({sum / static_cast<double>(neighbours.size()), vertex});
    }
    const auto less = [&](const std::pair<double, int> &one, const std::pair<double, int> &other) {
        if (one.first != other.first)
            return one.first < other.first;
        return (m_graph.place[idx(one.second)] < m_graph.place[idx(other.second)]) != isRightFirst;
    };
    if (!std::is_sorted(m_keys.begin(), m_keys.end(), less))
        std::sort(m_keys.begin(), m_keys.end(), less);
    std::size_t next = 0;
    for (int &vertex : layer) {
        if (!(isDownward ? m_graph.up(vertex) : m_graph.down(vertex)).empty())
            vertex = m_keys[next++].second;
    }
    for (std::size_t i = 0; i < layer.size(); ++i)
        m_graph.place[idx(layer[i])] = static_cast<int>(i);
}

/// Fills the sorted places of the neighbours of a rank's vertices; they hold as long as the ranks beside it do not change.
void CrossingReduction::sortNeighbours(int rank)
{
    const std::vector<int> &layer = m_graph.layers[idx(rank)];
    m_upPlaces.clear();
    m_downPlaces.clear();
    m_upStarts.assign(1, 0);
    m_downStarts.assign(1, 0);
    const auto append = [&](std::span<const int> neighbours, std::vector<int> &places, std::vector<int> &starts) {
        const auto from = static_cast<std::ptrdiff_t>(places.size());
        for (const int neighbour : neighbours)
            places.push_back(m_graph.place[idx(neighbour)]);
        if (neighbours.size() > 12) {
            std::sort(places.begin() + from, places.end());
        } else { // nearly always a few
            int *const begin = places.data() + from;
            for (std::size_t k = 1; k < neighbours.size(); ++k) {
                const int moved = begin[k];
                std::size_t at = k;
                for (; at > 0 && begin[at - 1] > moved; --at)
                    begin[at] = begin[at - 1];
                begin[at] = moved;
            }
        }
        starts.push_back(static_cast<int>(places.size()));
    };
    for (const int vertex : layer) {
        append(m_graph.up(vertex), m_upPlaces, m_upStarts);
        append(m_graph.down(vertex), m_downPlaces, m_downStarts);
    }
}

/// How many more edges of two vertices cross when the first is on the left than when it is on the right; by their places at the time of
/// sortNeighbours().
int CrossingReduction::excess(int left, int right) const
{
    const auto count = [&](const std::vector<int> &places, const std::vector<int> &starts) {
        const int *a = places.data() + starts[idx(left)];
        const int *const endA = places.data() + starts[idx(left) + 1];
        const int *const beginB = places.data() + starts[idx(right)];
        const int *const endB = places.data() + starts[idx(right) + 1];
        int sum = 0;
        if ((endA - a) * (endB - beginB) <= 16) { // nearly always: comparing all pairs beats merging
            for (; a < endA; ++a) {
                for (const int *b = beginB; b < endB; ++b)
                    sum += (*a > *b) - (*a < *b);
            }
            return sum;
        }
        const int *less = beginB;
        const int *notMore = beginB;
        for (; a < endA; ++a) {
            while (less < endB && *less < *a)
                ++less;
            while (notMore < endB && *notMore <= *a)
                ++notMore;
            sum += static_cast<int>((less - beginB) - (endB - notMore));
        }
        return sum;
    };
    return count(m_upPlaces, m_upStarts) + count(m_downPlaces, m_downStarts);
}

bool CrossingReduction::transpose()
{
    bool hasChanged = false;
    for (int rank = 0; rank < static_cast<int>(m_graph.layers.size()); ++rank)
        hasChanged = transposeRank(rank) || hasChanged;
    return hasChanged;
}

bool CrossingReduction::transposeRank(int rank)
{
    std::vector<int> &layer = m_graph.layers[idx(rank)];
    if (layer.size() < 2)
        return false;
    sortNeighbours(rank);
    m_next.resize(layer.size());
    std::iota(m_next.begin(), m_next.end(), 0);
    m_stays.assign(layer.size(), -1);
    bool hasChanged = false;
    for (int pass = 0; pass < 3; ++pass) {
        bool hasSwapped = false;
        for (std::size_t i = 0; i + 1 < m_next.size(); ++i) {
            int &stays = m_stays[idx(m_next[i])];
            if (stays == m_next[i + 1])
                continue; // compared in the pass before
            if (excess(m_next[i], m_next[i + 1]) <= 0) {
                stays = m_next[i + 1];
            } else {
                std::swap(m_next[i], m_next[i + 1]);
                hasSwapped = true;
            }
        }
        hasChanged = hasChanged || hasSwapped;
        if (!hasSwapped)
            break;
    }
    if (hasChanged) {
        std::vector<int> ordered(layer.size());
        for (std::size_t i = 0; i < layer.size(); ++i)
            ordered[i] = layer[idx(m_next[i])];
        m_graph.setLayer(rank, ordered);
    }
    return hasChanged;
}

std::int64_t CrossingReduction::sift(std::int64_t crossings, int rounds)
{
    const int ranks = static_cast<int>(m_graph.layers.size());
    std::vector<char> isStale(idx(ranks), 1); // a rank needs a look when it or one beside it has changed
    for (int round = 0; round < rounds && crossings > 0; ++round) {
        bool hasChanged = false;
        for (int k = 0; k < ranks; ++k) {
            const int rank = round % 2 == 0 ? k : ranks - 1 - k;
            if (isStale[idx(rank)] == 0)
                continue;
            isStale[idx(rank)] = 0;
            if (!siftRank(rank, nullptr))
                continue;
            hasChanged = true;
            if (rank > 0)
                isStale[idx(rank) - 1] = 1;
            if (rank + 1 < ranks)
                isStale[idx(rank) + 1] = 1;
        }
        if (!hasChanged)
            break;
    }
    return m_count.all();
}

/// m_matrix[i * count + j] becomes what it costs more to have i left of j than right of it: for each neighbour of i, how many
/// neighbours of j lie left of it less how many lie right of it. That difference is tabled once for each j.
void CrossingReduction::fillMatrix(int rank)
{
    const std::size_t count = m_graph.layers[idx(rank)].size();
    m_matrix.assign(count * count, 0);
    const auto addSide = [&](const std::vector<int> &places, const std::vector<int> &starts, std::size_t width) {
        m_balance.resize(width);
        for (std::size_t j = 1; j < count; ++j) {
            const int from = starts[j];
            const int to = starts[j + 1];
            if (from == to)
                continue;
            std::size_t x = 0;
            for (int k = from; k < to; ++k) {
                const int left = k - from;
                for (; x < idx(places[idx(k)]); ++x)
                    m_balance[x] = left - (to - k);
                // On the place itself: neighbours before it, less those behind it that lie further right.
                int same = k;
                while (same < to && places[idx(same)] == places[idx(k)])
                    ++same;
                m_balance[x++] = left - (to - same);
                k = same - 1;
            }
            for (; x < width; ++x)
                m_balance[x] = to - from;
            for (std::size_t i = 0; i < j; ++i) {
                int sum = 0;
                for (int k = starts[i]; k < starts[i + 1]; ++k)
                    sum += m_balance[idx(places[idx(k)])];
                m_matrix[i * count + j] += sum;
            }
        }
    };
    if (rank > 0)
        addSide(m_upPlaces, m_upStarts, m_graph.layers[idx(rank) - 1].size());
    if (rank + 1 < static_cast<int>(m_graph.layers.size()))
        addSide(m_downPlaces, m_downStarts, m_graph.layers[idx(rank) + 1].size());
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j)
            m_matrix[j * count + i] = -m_matrix[i * count + j];
    }
}

bool CrossingReduction::siftRank(int rank, const std::vector<char> *isFree)
{
    const std::vector<int> layer = m_graph.layers[idx(rank)];
    const std::size_t count = layer.size();
    if (count < 2)
        return false;
    sortNeighbours(rank);
    fillMatrix(rank);
    m_next.resize(count);
    std::iota(m_next.begin(), m_next.end(), 0);
    bool hasChanged = false;
    for (int pass = 0; pass < 4; ++pass) {
        bool hasMoved = false;
        for (std::size_t i = 0; i < count; ++i) {
            const int vertex = static_cast<int>(i);
            if (isFree != nullptr && (*isFree)[idx(layer[i])] == 0)
                continue;
            const auto from = static_cast<std::size_t>(std::find(m_next.begin(), m_next.end(), vertex) - m_next.begin());
            const int *costs = m_matrix.data() + i * count;
            // Moving right past a neighbour: it is then left of us.
            int sum = 0;
            int best = 0;
            std::size_t to = from;
            for (std::size_t k = from + 1; k < count; ++k) {
                sum -= costs[m_next[k]];
                if (sum < best) {
                    best = sum;
                    to = k;
                }
            }
            sum = 0;
            for (std::size_t k = from; k-- > 0;) {
                sum += costs[m_next[k]];
                if (sum < best) {
                    best = sum;
                    to = k;
                }
            }
            if (to == from)
                continue;
            hasMoved = true;
            m_next.erase(m_next.begin() + static_cast<std::ptrdiff_t>(from));
            m_next.insert(m_next.begin() + static_cast<std::ptrdiff_t>(to), vertex);
        }
        hasChanged = hasChanged || hasMoved;
        if (!hasMoved)
            break;
    }
    if (hasChanged) {
        std::vector<int> ordered(count);
        for (std::size_t i = 0; i < count; ++i)
            ordered[i] = layer[idx(m_next[i])];
        m_graph.setLayer(rank, ordered);
    }
    return hasChanged;
}

std::int64_t CrossingReduction::insertFree(const std::vector<char> &isFree)
{
    const int ranks = static_cast<int>(m_graph.layers.size());
    if (siftCost() <= 4 * siftBudget) {
        for (int round = 0; round < 6; ++round) {
            bool hasChanged = false;
            for (int k = 0; k < ranks; ++k)
                hasChanged = siftRank(round % 2 == 0 ? k : ranks - 1 - k, &isFree) || hasChanged;
            if (!hasChanged)
                break;
        }
    }
    return m_count.all();
}

} // namespace hallmarker::lineage
