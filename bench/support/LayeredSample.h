#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace hallmarker::bench {

/// A graph as pipelines have it, the same for a seed everywhere: 8 to 50 ranks (fewer in small ones), 1.5 edges for each node; 80 % of them lead to the next rank,
/// 15 % skip up to four, 5 % start at a hub and lead anywhere behind it. Nodes are numbered at random, so that no layout gains from
/// the order in which they came.
class LayeredSample {
public:
    LayeredSample(int nodeCount, std::uint32_t seed) : m_state(seed * 2654435761u + 12345u)
    {
        const int ranks = std::min(8 + below(43), std::max(3, nodeCount / 2));
        std::vector<int> ids(static_cast<std::size_t>(nodeCount));
        std::iota(ids.begin(), ids.end(), 0);
        for (int i = nodeCount - 1; i > 0; --i)
            std::swap(ids[static_cast<std::size_t>(i)], ids[static_cast<std::size_t>(below(i + 1))]);
        std::vector<std::vector<int>> byRank(static_cast<std::size_t>(ranks));
        std::vector<int> rankOf(ids.size());
        for (int i = 0; i < nodeCount; ++i) {
            const int rank = static_cast<int>(std::int64_t(i) * ranks / nodeCount);
            byRank[static_cast<std::size_t>(rank)].push_back(ids[static_cast<std::size_t>(i)]);
            rankOf[static_cast<std::size_t>(ids[static_cast<std::size_t>(i)])] = rank;
        }
        const auto one = [&](int rank) {
            const std::vector<int> &list = byRank[static_cast<std::size_t>(rank)];
            return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
        };
        std::vector<int> hubs;
        for (int i = 0; i < std::max(1, nodeCount / 100); ++i)
            hubs.push_back(ids[static_cast<std::size_t>(below(nodeCount / 2))]);
        while (static_cast<int>(edges.size()) < nodeCount * 3 / 2) {
            const int kind = below(100);
            if (kind < 80) {
                const int rank = below(ranks - 1);
                edges.push_back({one(rank), one(rank + 1)});
            } else if (kind < 95) {
                const int rank = below(ranks - 2);
                edges.push_back({one(rank), one(std::min(ranks - 1, rank + 2 + below(3)))});
            } else {
                const int hub = hubs[static_cast<std::size_t>(below(static_cast<int>(hubs.size())))];
                const int rank = rankOf[static_cast<std::size_t>(hub)];
                if (rank + 1 < ranks)
                    edges.push_back({hub, one(rank + 1 + below(ranks - rank - 1))});
            }
        }
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end()); // dot merges equal edges
    }

    std::vector<std::pair<int, int>> edges;

private:
    /// xorshift: the same numbers with every compiler.
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return static_cast<int>(m_state % static_cast<std::uint32_t>(limit));
    }

    std::uint32_t m_state;
};

} // namespace hallmarker::bench
