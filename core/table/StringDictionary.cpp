#include "core/table/StringDictionary.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace hallmarker::core {

namespace {

// Two rounds of a 64 x 64 -> 128 bit multiplication over the text in words of 8 bytes. Seeded per process, so that a
// prepared file cannot make all values collide.
std::uint64_t mixWords(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t dictionarySeed()
{
    static const std::uint64_t seed = static_cast<std::uint64_t>(QHashSeed::globalSeed()) * 0x9e3779b97f4a7c15ULL + 1;
    return seed;
}

std::uint32_t hashOfText(std::string_view text)
{
    constexpr std::uint64_t k1 = 0xa0761d6478bd642fULL;
    constexpr std::uint64_t k2 = 0xe7037ed1a0b428dbULL;
    const char *bytes = text.data();
    std::size_t left = text.size();
    std::uint64_t state = dictionarySeed() ^ mixWords(left ^ k2, k1);
    while (left > 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        state = mixWords(state ^ word ^ k1, k2);
        bytes += 8;
        left -= 8;
    }
    std::uint64_t tail = 0;
    if (left >= 4) { // two overlapping words instead of a copy of variable length
        std::uint32_t first;
        std::uint32_t last;
        std::memcpy(&first, bytes, 4);
        std::memcpy(&last, bytes + left - 4, 4);
        tail = (static_cast<std::uint64_t>(first) << 32) | last;
    } else if (left > 0) {
        tail = (static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[0])) << 16)
            | (static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[left >> 1])) << 8)
            | static_cast<unsigned char>(bytes[left - 1]);
    }
    const std::uint64_t hash = mixWords(state ^ tail ^ k2, k1);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

/// Short texts are compared without a call, by overlapping words.
bool isSameText(std::string_view a, std::string_view b)
{
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    const auto sameWords = [&]<typename Word>(Word, std::size_t at) {
        Word x;
        Word y;
        std::memcpy(&x, a.data() + at, sizeof x);
        std::memcpy(&y, b.data() + at, sizeof y);
        return x == y;
    };
    if (size > 16)
        return std::memcmp(a.data(), b.data(), size) == 0;
    if (size >= 8)
        return sameWords(std::uint64_t(), 0) && sameWords(std::uint64_t(), size - 8);
    if (size >= 4)
        return sameWords(std::uint32_t(), 0) && sameWords(std::uint32_t(), size - 4);
    for (std::size_t i = 0; i < size; ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

} // namespace

StringDictionary::StringDictionary() : m_ends{0} {}

void StringDictionary::rebuildSlots(std::size_t count)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(count, Slot{0, 0}));
    const std::size_t mask = count - 1;
    const auto place = [&](std::uint32_t hash, std::uint32_t code) {
        std::size_t at = hash & mask;
        while (m_slots[at].code != 0)
            at = (at + 1) & mask;
        m_slots[at] = {hash, code};
    };
    if (old.empty()) {
        for (std::uint32_t code = 1; code < size(); ++code)
            place(hashOfText(text(code)), code);
        return;
    }
    for (const Slot &slot : old) {
        if (slot.code != 0)
            place(slot.hash, slot.code);
    }
}

std::uint32_t StringDictionary::codeOf(std::string_view value)
{
    if ((m_ends.size() + 1) * 3 > m_slots.size() * 2) {
        std::size_t count = std::max<std::size_t>(16, m_slots.size());
        while ((m_ends.size() + 1) * 2 > count)
            count *= 2;
        rebuildSlots(count);
    }
    const std::uint32_t hash = hashOfText(value);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].code != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && isSameText(text(m_slots[at].code), value))
            return m_slots[at].code;
    }
    const std::uint32_t code = size();
    m_arena.append(value);
    m_ends.push_back(m_arena.size());
    m_slots[at] = {hash, code};
    return code;
}

std::uint32_t StringDictionary::find(std::string_view value) const
{
    if (m_slots.empty()) { // after compact(), or nothing was ever added
        for (std::uint32_t code = 1; code < size(); ++code) {
            if (text(code) == value)
                return code;
        }
        return missing;
    }
    const std::uint32_t hash = hashOfText(value);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].code != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && isSameText(text(m_slots[at].code), value))
            return m_slots[at].code;
    }
    return missing;
}

void StringDictionary::clear()
{
    m_arena.clear();
    m_ends.assign(1, 0);
    std::fill(m_slots.begin(), m_slots.end(), Slot{0, 0});
}

void StringDictionary::compact()
{
    m_slots = {};
    m_arena.shrink_to_fit();
    m_ends.shrink_to_fit();
}

} // namespace hallmarker::core
