#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <new>
#include <span>
#include <thread>
#include <vector>

namespace hallmarker::checks {

__extension__ using WideKey = unsigned __int128;

/// Distinct keys and how many rows (or how much weight) each has, partition after partition.
template <typename Key>
struct KeyCounts {
    std::vector<Key> keys;
    std::vector<std::uint32_t> counts;
    std::vector<std::size_t> partitionEnds; ///< keys with the same upper part lie in the same partition
};

/// Mixes all bits (the finaliser of splitmix64, Steele et al. 2014).
inline std::uint64_t mixedBits(std::uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

inline std::uint64_t keyHash(std::uint64_t key)
{
    return mixedBits(key + 0x9e3779b97f4a7c15ULL);
}

inline std::uint64_t keyHash(WideKey key)
{
    return mixedBits(std::uint64_t(key) + 0x9e3779b97f4a7c15ULL + mixedBits(std::uint64_t(key >> 64)));
}

/// Open addressing table that grows with the distinct keys; memory is reused from partition to partition.
template <typename Key>
class KeyTable {
public:
    void clear()
    {
        std::fill(m_counts.begin(), m_counts.end(), 0U);
        m_used = 0;
    }
    void add(Key key, std::uint64_t hash, std::uint32_t weight)
    {
        if (2 * (m_used + 1) > m_counts.size())
            grow();
        std::size_t slot = hash & m_mask;
        while (m_counts[slot] != 0 && m_keys[slot] != key)
            slot = (slot + 1) & m_mask;
        if (m_counts[slot] == 0) {
            m_keys[slot] = key;
            ++m_used;
        }
        m_counts[slot] += weight;
    }
    std::size_t used() const { return m_used; }
    template <typename F>
    void forEach(F &&f) const
    {
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            if (m_counts[i] != 0)
                f(m_keys[i], m_counts[i]);
    }

private:
    void grow()
    {
        const std::size_t size = std::max<std::size_t>(256, m_counts.size() * 2);
        std::vector<Key> keys(size);
        std::vector<std::uint32_t> counts(size, 0U);
        std::swap(keys, m_keys);
        std::swap(counts, m_counts);
        m_mask = size - 1;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0)
                continue;
            std::size_t slot = keyHash(keys[i]) & m_mask;
            while (m_counts[slot] != 0)
                slot = (slot + 1) & m_mask;
            m_keys[slot] = keys[i];
            m_counts[slot] = counts[i];
        }
    }

    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_counts;
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
};

/// Runs f(thread) for each number below `threads`, on threads as far as the system gives them. False when memory ran out
/// in one of them.
template <typename F>
bool runOnThreads(int threads, F &&f)
{
    std::atomic<bool> isOk{true};
    const auto guarded = [&](int thread) {
        try {
            f(thread);
        } catch (const std::bad_alloc &) {
            isOk = false;
        }
    };
    std::vector<std::thread> others;
    int next = 1;
    try {
        for (; next < threads; ++next)
            others.emplace_back(guarded, next);
    } catch (const std::exception &) {
        // No thread to be had: leaving now, with others running, would end the program.
    }
    guarded(0);
    for (; next < threads; ++next)
        guarded(next);
    for (std::thread &other : others)
        other.join();
    return isOk;
}

/// Groups equal keys: radix partition by a hash of (key >> shift), then a small table per partition that stays in the
/// cache. Keys that differ only in the lowest `shift` bits fall into the same partition, and sorting there puts them
/// side by side. `weights` is empty (each row counts once) or has one weight per key. The result does not depend on
/// the number of threads. False when memory ran out.
template <typename Key>
bool groupKeys(std::vector<Key> keys, const std::vector<std::uint32_t> &weights, int shift, int threads, bool isSorted, KeyCounts<Key> &result)
{
    const std::size_t rows = keys.size();
    const int bits = std::clamp(int(std::bit_width(rows / 4096)), 0, 11);
    const std::size_t partitions = std::size_t(1) << bits;
    const auto partitionOf = [&](Key key) { return bits == 0 ? std::size_t(0) : std::size_t(keyHash(Key(key >> shift)) >> (64 - bits)); };
    threads = rows < 65536 ? 1 : std::max(1, threads);

    std::vector<std::size_t> starts(partitions * std::size_t(threads) + 1, 0);
    std::vector<Key> scattered;
    std::vector<std::uint32_t> scatteredWeights;
    const auto slice = [&](int thread) { return std::pair{rows * std::size_t(thread) / std::size_t(threads), rows * std::size_t(thread + 1) / std::size_t(threads)}; };
    if (partitions > 1) {
        // Partition-major, thread-minor offsets keep the order of the rows whatever the number of threads.
        if (!runOnThreads(threads, [&](int thread) {
                std::vector<std::size_t> histogram(partitions, 0);
                const auto [first, last] = slice(thread);
                for (std::size_t i = first; i < last; ++i)
                    ++histogram[partitionOf(keys[i])];
                for (std::size_t p = 0; p < partitions; ++p)
                    starts[p * std::size_t(threads) + std::size_t(thread) + 1] = histogram[p];
            }))
            return false;
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        scattered.resize(rows);
        if (!weights.empty())
            scatteredWeights.resize(rows);
        if (!runOnThreads(threads, [&](int thread) {
                // Small buffers per partition turn scattered writes into whole cache lines.
                constexpr std::size_t lane = 64 / sizeof(Key);
                std::vector<std::size_t> at(partitions);
                std::vector<Key> buffer(partitions * lane);
                std::vector<std::uint8_t> fill(partitions, 0);
                for (std::size_t p = 0; p < partitions; ++p)
                    at[p] = starts[p * std::size_t(threads) + std::size_t(thread)];
                const auto [first, last] = slice(thread);
                for (std::size_t i = first; i < last; ++i) {
                    const std::size_t p = partitionOf(keys[i]);
                    if (!weights.empty()) {
                        scatteredWeights[at[p]] = weights[i];
                        scattered[at[p]++] = keys[i];
                        continue;
                    }
                    buffer[p * lane + fill[p]] = keys[i];
                    if (++fill[p] == lane) {
                        std::copy_n(&buffer[p * lane], lane, &scattered[at[p]]);
                        at[p] += lane;
                        fill[p] = 0;
                    }
                }
                for (std::size_t p = 0; p < partitions; ++p)
                    std::copy_n(&buffer[p * lane], fill[p], &scattered[at[p]]);
            }))
            return false;
        std::vector<Key>().swap(keys);
    } else {
        scattered = std::move(keys);
        scatteredWeights = weights;
        starts = {0, rows};
    }

    const std::size_t step = partitions > 1 ? std::size_t(threads) : 1;
    // Distinct keys are written back over the partition's own rows, so no second copy is needed.
    std::vector<std::uint32_t> counts(rows);
    std::vector<std::size_t> used(partitions, 0);
    std::atomic<std::size_t> next{0};
    if (!runOnThreads(threads, [&](int) {
            KeyTable<Key> table;
            std::vector<std::pair<Key, std::uint32_t>> sorted;
            for (std::size_t p = next++; p < partitions; p = next++) {
                const std::size_t first = starts[p * step];
                const std::size_t last = starts[(p + 1) * step];
                table.clear();
                for (std::size_t i = first; i < last; ++i)
                    table.add(scattered[i], keyHash(scattered[i]), scatteredWeights.empty() ? 1U : scatteredWeights[i]);
                std::size_t out = first;
                if (isSorted) {
                    sorted.clear();
                    table.forEach([&](Key key, std::uint32_t count) { sorted.emplace_back(key, count); });
                    std::sort(sorted.begin(), sorted.end());
                    for (const auto &[key, count] : sorted) {
                        scattered[out] = key;
                        counts[out++] = count;
                    }
                } else {
                    table.forEach([&](Key key, std::uint32_t count) {
                        scattered[out] = key;
                        counts[out++] = count;
                    });
                }
                used[p] = out - first;
            }
        }))
        return false;

    std::size_t total = 0;
    result.partitionEnds.assign(partitions, 0);
    for (std::size_t p = 0; p < partitions; ++p) {
        const std::size_t first = starts[p * step];
        if (total != first) {
            std::copy_n(scattered.begin() + std::ptrdiff_t(first), used[p], scattered.begin() + std::ptrdiff_t(total));
            std::copy_n(counts.begin() + std::ptrdiff_t(first), used[p], counts.begin() + std::ptrdiff_t(total));
        }
        total += used[p];
        result.partitionEnds[p] = total;
    }
    scattered.resize(total);
    counts.resize(total);
    result.keys = std::move(scattered);
    result.counts = std::move(counts);
    return true;
}

} // namespace hallmarker::checks
