#include "checks/privacy/PiiAutomaton.h"

#include "checks/privacy/PiiPattern.h"

#include <algorithm>
#include <map>

namespace hallmarker::checks {

core::Result<std::unique_ptr<PiiAutomaton>> PiiAutomaton::of(const std::vector<PiiPattern> &patterns)
{
    auto automaton = std::make_unique<PiiAutomaton>();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        HALLMARKER_ASSIGN(const std::int32_t entry, compilePiiPattern(patterns[i].match, int(i), automaton->m_nodes));
        automaton->m_entries.push_back(entry);
        automaton->m_left.push_back(patterns[i].left);
    }
    automaton->findClasses();
    for (std::size_t i = 0; i < patterns.size(); ++i)
        automaton->addLetterLengths(patterns[i], automaton->m_entries[i]);
    return automaton;
}

std::vector<std::int32_t> PiiAutomaton::closureOf(std::vector<std::int32_t> seeds) const
{
    std::vector<std::int32_t> set;
    std::vector<bool> isSeen(m_nodes.size());
    while (!seeds.empty()) {
        const std::int32_t index = seeds.back();
        seeds.pop_back();
        if (isSeen[std::size_t(index)])
            continue;
        isSeen[std::size_t(index)] = true;
        set.push_back(index);
        const Node &node = m_nodes[std::size_t(index)];
        seeds.insert(seeds.end(), node.empty.begin(), node.empty.end());
    }
    return set;
}

void PiiAutomaton::addLetterLengths(const PiiPattern &pattern, std::int32_t entry)
{
    ByteSet letters;
    for (std::size_t byte = 0; byte < 256; ++byte)
        letters[byte] = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
    // Such an edge is not free where a letter follows, so the pattern must end with the word.
    const bool endsWithWord = pattern.right == PiiEdge::Word || pattern.right == PiiEdge::Hyphen;
    std::vector<std::uint16_t> lengths(std::size_t(m_classCount), 0);
    bool hasEnded = false;
    std::vector<std::int32_t> set = closureOf({entry});
    for (std::size_t length = 1; length <= 15; ++length) {
        std::vector<std::int32_t> seeds;
        for (const std::int32_t index : set) {
            const Node &node = m_nodes[std::size_t(index)];
            if (node.next >= 0 && (node.bytes & letters).any())
                seeds.push_back(node.next);
        }
        set = closureOf(std::move(seeds));
        const bool ends = std::any_of(set.begin(), set.end(), [&](std::int32_t index) { return m_nodes[std::size_t(index)].accepts >= 0; });
        hasEnded = hasEnded || (ends && !endsWithWord);
        ByteSet next; // bytes with which the pattern goes on behind the word
        for (const std::int32_t index : set)
            if (m_nodes[std::size_t(index)].next >= 0)
                next |= m_nodes[std::size_t(index)].bytes;
        if (ends || hasEnded || (length == 15 && !set.empty()))
            next.set();
        for (std::size_t byte = 0; byte < 256; ++byte)
            if (next[byte])
                lengths[m_classes[byte]] |= lengthBit(length);
    }
    m_letterLengths.insert(m_letterLengths.end(), lengths.begin(), lengths.end());
}

void PiiAutomaton::findClasses()
{
    // Two bytes are alike when they lie in the same sets.
    std::map<std::pair<int, bool>, int> split;
    std::vector<int> classes(256, 0);
    int count = 1;
    for (const Node &node : m_nodes) {
        if (node.next < 0)
            continue;
        split.clear();
        int next = 0;
        std::vector<int> refined(256);
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const auto [it, isNew] = split.emplace(std::pair(classes[byte], node.bytes.test(byte)), next);
            next += isNew ? 1 : 0;
            refined[byte] = it->second;
        }
        classes = refined;
        count = next;
    }
    for (std::size_t byte = 0; byte < 256; ++byte)
        m_classes[byte] = std::uint8_t(classes[byte]);
    m_classCount = count;
}

std::size_t PiiMatcher::SetHash::operator()(const std::vector<std::int32_t> &set) const
{
    std::size_t hash = set.size();
    for (const std::int32_t node : set)
        hash = (hash ^ std::size_t(node)) * 0x9e3779b97f4a7c15ULL + (hash >> 29);
    return hash;
}

PiiMatcher::PiiMatcher(const PiiAutomaton &automaton)
    : m_automaton(automaton), m_classes(automaton.byteClasses()), m_width(std::size_t(automaton.classCount())), m_mark(automaton.nodes().size(), 0)
{
    stateOf({});
}

std::uint32_t PiiMatcher::startOf(Before before, const std::vector<std::uint8_t> &isFollowed)
{
    std::vector<std::int32_t> seeds;
    for (std::size_t i = 0; i < m_automaton.entries().size(); ++i) {
        const PiiEdge edge = m_automaton.leftEdges()[i];
        const bool canStart = before == NonWord || edge == PiiEdge::None || (before == AsciiLetter && edge == PiiEdge::Digit)
            || (before == OtherLetter && (edge == PiiEdge::Digit || edge == PiiEdge::Alnum));
        if (canStart && isFollowed[i] != 0)
            seeds.push_back(m_automaton.entries()[i]);
    }
    return stateOf(std::move(seeds));
}

std::uint32_t PiiMatcher::stateOf(std::vector<std::int32_t> seeds)
{
    ++m_round;
    std::vector<std::int32_t> set;
    std::vector<std::uint16_t> accepted;
    while (!seeds.empty()) {
        const std::int32_t index = seeds.back();
        seeds.pop_back();
        if (m_mark[std::size_t(index)] == m_round)
            continue;
        m_mark[std::size_t(index)] = m_round;
        const PiiAutomaton::Node &node = m_automaton.nodes()[std::size_t(index)];
        // Only nodes that read or accept decide what a state does.
        if (node.next >= 0 || node.accepts >= 0)
            set.push_back(index);
        if (node.accepts >= 0)
            accepted.push_back(std::uint16_t(node.accepts));
        seeds.insert(seeds.end(), node.empty.begin(), node.empty.end());
    }
    std::sort(set.begin(), set.end());
    const auto known = m_known.find(set);
    if (known != m_known.end())
        return known->second;
    const std::uint32_t state = std::uint32_t(m_table.size()) | (accepted.empty() ? 0 : acceptBit);
    std::sort(accepted.begin(), accepted.end());
    m_accepted.push_back(std::move(accepted));
    m_known.emplace(set, state);
    m_sets.push_back(std::move(set));
    m_table.resize(m_table.size() + m_width, state == dead ? dead : unknown);
    return state;
}

std::uint32_t PiiMatcher::make(std::uint32_t state, std::size_t at, unsigned char byte)
{
    std::vector<std::int32_t> seeds;
    for (const std::int32_t index : m_sets[numberOf(state)]) {
        const PiiAutomaton::Node &node = m_automaton.nodes()[std::size_t(index)];
        if (node.next >= 0 && node.bytes.test(byte))
            seeds.push_back(node.next);
    }
    const std::uint32_t next = stateOf(std::move(seeds));
    m_table[at] = next;
    return next;
}

} // namespace hallmarker::checks
