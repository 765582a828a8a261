#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::core {

/// The distinct values of a column as UTF-8 in one arena. Code 0 is the missing value, always present.
/// Codes are given in the order in which values are first added; hashing is seeded per process and does not show.
/// An empty text is a value like any other; only code 0 is missing.
class StringDictionary {
public:
    static constexpr std::uint32_t missing = 0;

    StringDictionary();
    /// Number of codes, the missing value included.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    /// "" for the missing value.
    std::string_view text(std::uint32_t code) const
    {
        if (code == missing)
            return {};
        const std::uint64_t begin = m_ends[code - 1];
        return {m_arena.data() + begin, m_ends[code] - begin};
    }
    /// A text and its hash, so that the look-up can be begun before it is needed.
    struct Key {
        std::string_view text;
        std::uint64_t word; ///< the text itself with its size in the top byte when it has up to 7 bytes, else a hash with 0xff there
        std::uint32_t hash;
    };
    static Key keyOf(std::string_view text);
    /// Asks the memory for the place where the key will be looked up.
    void prefetch(const Key &key) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[key.hash & (m_slots.size() - 1)]);
    }
    /// The code of a value, added when it is new.
    std::uint32_t codeOf(std::string_view text) { return codeOf(keyOf(text)); }
    std::uint32_t codeOf(const Key &key);
    /// The code of a value, or `missing` when it is not there.
    std::uint32_t find(std::string_view text) const;
    /// Forgets all values but keeps the memory.
    void clear();
    /// Gives back the memory of the look-up table and of spare room; the next codeOf builds it again.
    void compact();

private:
    /// A text of up to 7 bytes lies in the slot itself, so that most look-ups touch one line of the cache instead of
    /// three (slot, end, arena).
    struct Slot {
        std::uint64_t word; ///< as in Key
        std::uint32_t hash;
        std::uint32_t code; ///< 0 = free
    };
    bool holds(const Slot &slot, const Key &key) const;
    void rebuildSlots(std::size_t count);

    std::string m_arena;
    std::vector<std::uint64_t> m_ends; ///< end of code i in the arena
    std::vector<Slot> m_slots;         ///< open addressing, a power of two; empty after compact()
};

} // namespace hallmarker::core
