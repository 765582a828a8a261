#pragma once

#include "checks/privacy/PiiCatalogue.h"

#include <array>
#include <bitset>
#include <unordered_map>

namespace hallmarker::checks {

/// All patterns as one nondeterministic automaton over bytes (Thompson 1968).
class PiiAutomaton {
public:
    using ByteSet = std::bitset<256>;
    struct Node {
        ByteSet bytes;              ///< of the edge to `next`; empty: no such edge
        std::int32_t next = -1;
        std::vector<std::int32_t> empty; ///< edges without input
        std::int32_t accepts = -1;  ///< pattern
    };

    static core::Result<std::unique_ptr<PiiAutomaton>> of(const std::vector<PiiPattern> &patterns);

    const std::vector<Node> &nodes() const { return m_nodes; }
    /// Entry node of each pattern.
    const std::vector<std::int32_t> &entries() const { return m_entries; }
    const std::vector<PiiEdge> &leftEdges() const { return m_left; }
    /// Bytes that no pattern tells apart share a class.
    const std::array<std::uint8_t, 256> &byteClasses() const { return m_classes; }
    int classCount() const { return m_classCount; }
    /// In which words of letters alone a pattern can begin, by the class of the byte behind the word, which is no letter or
    /// digit. Bit n: words of exactly n letters; bit 15: words of 15 and more. Most words of a text need no run then.
    const std::uint16_t *letterLengths(std::size_t pattern) const { return m_letterLengths.data() + pattern * std::size_t(m_classCount); }
    static std::uint16_t lengthBit(std::size_t letters) { return std::uint16_t(1U << (letters < 15 ? letters : 15)); }

private:
    void findClasses();
    void addLetterLengths(const PiiPattern &pattern, std::int32_t entry);
    std::vector<std::int32_t> closureOf(std::vector<std::int32_t> seeds) const;
    std::vector<Node> m_nodes;
    std::vector<std::int32_t> m_entries;
    std::vector<PiiEdge> m_left;
    std::vector<std::uint16_t> m_letterLengths;
    std::array<std::uint8_t, 256> m_classes{};
    int m_classCount = 0;
};

/// Runs the automaton as a deterministic one whose states are made when they are first reached. One per thread.
class PiiMatcher {
public:
    explicit PiiMatcher(const PiiAutomaton &automaton);

    /// What stands before the place where a run starts decides which patterns can start there.
    enum Before { NonWord, AsciiLetter, Digit, OtherLetter, beforeCount };
    static constexpr std::uint32_t dead = 0;

    /// Start of a run that follows only the patterns for which `isFollowed` holds; made once, then remembered by the caller.
    std::uint32_t startOf(Before before, const std::vector<std::uint8_t> &isFollowed);
    std::uint32_t step(std::uint32_t state, unsigned char byte)
    {
        const std::size_t at = std::size_t(state & ~acceptBit) + m_classes[byte];
        const std::uint32_t next = m_table[at];
        return next != unknown ? next : make(state, at, byte);
    }
    /// Patterns that end in this state; empty for most.
    const std::vector<std::uint16_t> &accepted(std::uint32_t state) const { return m_accepted[numberOf(state)]; }
    static bool accepts(std::uint32_t state) { return (state & acceptBit) != 0; }
    std::size_t classOf(char byte) const { return m_classes[static_cast<unsigned char>(byte)]; }
    std::size_t stateCount() const { return m_sets.size(); }

private:
    /// A state is the place of its row in the table; the highest bit says that patterns end in it.
    static constexpr std::uint32_t acceptBit = 0x80000000U;
    static constexpr std::uint32_t unknown = 0xffffffffU;
    std::size_t numberOf(std::uint32_t state) const { return (state & ~acceptBit) / m_width; }
    struct SetHash {
        std::size_t operator()(const std::vector<std::int32_t> &set) const;
    };
    std::uint32_t make(std::uint32_t state, std::size_t at, unsigned char byte);
    std::uint32_t stateOf(std::vector<std::int32_t> seeds);

    const PiiAutomaton &m_automaton;
    std::array<std::uint8_t, 256> m_classes;
    std::size_t m_width;
    std::vector<std::uint32_t> m_table;
    std::vector<std::vector<std::int32_t>> m_sets;
    std::vector<std::vector<std::uint16_t>> m_accepted;
    std::unordered_map<std::vector<std::int32_t>, std::uint32_t, SetHash> m_known;
    std::vector<std::uint32_t> m_mark; ///< per node: the round it was seen in
    std::uint32_t m_round = 0;
};

} // namespace hallmarker::checks
