#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace hallmarker::anonymisation {

/// Finds the class of a key: open addressing over the keys of a table under construction. `words` of 0 stands for any
/// number of words; 1 and 2 are compiled for themselves.
template <int words>
class KeyIndex {
public:
    explicit KeyIndex(int anyWords) : m_words(words > 0 ? words : anyWords) {}

    /// Room for `expected` keys to begin with; it grows by itself. Memory is kept from one table to the next.
    void start(std::size_t expected)
    {
        const std::size_t size = std::bit_ceil(std::max<std::size_t>(64, expected * 2));
        m_slots.assign(size, 0U);
        m_shift = 64 - int(std::bit_width(size - 1));
        m_limit = size / 2;
    }
    std::uint64_t hash(const std::uint64_t *key) const
    {
        // Multiplication carries into the high bits, from which the slot is taken (Knuth, TAOCP 3, 6.4).
        std::uint64_t h = key[0] * 0x9e3779b97f4a7c15ULL;
        for (int word = 1; word < count(); ++word)
            h = (h ^ (h >> 32) ^ key[word]) * 0xbf58476d1ce4e5b9ULL;
        return h;
    }
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_slots[hash >> m_shift]); }

    /// The number of the key among the `used` ones in `keys`; written behind them when it is new. There has to be room.
    std::uint32_t place(const std::uint64_t *key, std::uint64_t hash, std::uint64_t *keys, std::uint32_t used)
    {
        if (used >= m_limit)
            grow(keys, used);
        std::size_t slot = hash >> m_shift;
        while (m_slots[slot] != 0) {
            if (isEqual(keys + std::size_t(m_slots[slot] - 1) * std::size_t(count()), key))
                return m_slots[slot] - 1;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = used + 1;
        std::uint64_t *added = keys + std::size_t(used) * std::size_t(count());
        for (int word = 0; word < count(); ++word)
            added[word] = key[word];
        return used;
    }

private:
    int count() const { return words > 0 ? words : m_words; }
    bool isEqual(const std::uint64_t *a, const std::uint64_t *b) const
    {
        for (int word = 0; word < count(); ++word)
            if (a[word] != b[word])
                return false;
        return true;
    }
    void grow(const std::uint64_t *keys, std::uint32_t used)
    {
        start(m_slots.size());
        for (std::uint32_t i = 0; i < used; ++i) {
            std::size_t slot = hash(keys + std::size_t(i) * std::size_t(count())) >> m_shift;
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = i + 1;
        }
    }

    int m_words;
    std::vector<std::uint32_t> m_slots; ///< class + 1, 0 = free
    int m_shift = 0;
    std::size_t m_limit = 0;
};

} // namespace hallmarker::anonymisation
