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

constexpr std::uint64_t k1 = 0xa0761d6478bd642fULL;
constexpr std::uint64_t k2 = 0xe7037ed1a0b428dbULL;
constexpr std::uint64_t longMark = 0xffULL << 56;

std::uint64_t shortWord(const char *bytes, std::size_t size)
{
    std::uint64_t word = static_cast<std::uint64_t>(size) << 56;
    if (size >= 4) { // two overlapping words instead of a copy of variable length
        std::uint32_t first;
        std::uint32_t last;
        std::memcpy(&first, bytes, 4);
        std::memcpy(&last, bytes + size - 4, 4);
        word |= first | (static_cast<std::uint64_t>(last) << ((size - 4) * 8));
    } else if (size > 0) {
        const auto byteAt = [&](std::size_t at) { return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at])) << (at * 8); };
        word |= byteAt(0) | byteAt(size >> 1) | byteAt(size - 1);
    }
    return word;
}

/// Of texts of 8 bytes or more; up to 16 without a call, by overlapping words.
bool isSameText(std::string_view a, std::string_view b)
{
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    if (size > 16)
        return std::memcmp(a.data(), b.data(), size) == 0;
    const auto sameWord = [&](std::size_t at) {
        std::uint64_t x;
        std::uint64_t y;
        std::memcpy(&x, a.data() + at, sizeof x);
        std::memcpy(&y, b.data() + at, sizeof y);
        return x == y;
    };
    return sameWord(0) && sameWord(size - 8);
}

} // namespace

StringDictionary::StringDictionary() : m_ends{0} {}

StringDictionary::Key StringDictionary::keyOf(std::string_view text)
{
    const char *bytes = text.data();
    std::size_t left = text.size();
    if (left <= 7) {
        const std::uint64_t word = shortWord(bytes, left);
        const std::uint64_t hash = mixWords(word ^ dictionarySeed(), k1);
        return {text, word, static_cast<std::uint32_t>(hash ^ (hash >> 32))};
    }
    std::uint64_t state = dictionarySeed() ^ mixWords(left ^ k2, k1);
    while (left > 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        state = mixWords(state ^ word ^ k1, k2);
        bytes += 8;
        left -= 8;
    }
    std::uint64_t tail; // the last 8 bytes, which may overlap the word before
    std::memcpy(&tail, bytes + left - 8, 8);
    const std::uint64_t hash = mixWords(state ^ tail ^ k2, k1);
    return {text, hash | longMark, static_cast<std::uint32_t>(hash ^ (hash >> 32))};
}

bool StringDictionary::holds(const Slot &slot, const Key &key) const
{
    return slot.word == key.word && slot.hash == key.hash && (slot.word < longMark || isSameText(text(slot.code), key.text));
}

void StringDictionary::rebuildSlots(std::size_t count)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(count, Slot{0, 0, 0}));
    const std::size_t mask = count - 1;
    const auto place = [&](const Slot &slot) {
        std::size_t at = slot.hash & mask;
        while (m_slots[at].code != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    };
    if (old.empty()) {
        for (std::uint32_t code = 1; code < size(); ++code) {
            const Key key = keyOf(text(code));
            place({key.word, key.hash, code});
        }
        return;
    }
    for (const Slot &slot : old) {
        if (slot.code != 0)
            place(slot);
    }
}

std::uint32_t StringDictionary::codeOf(const Key &key)
{
    if ((m_ends.size() + 1) * 3 > m_slots.size() * 2) {
        std::size_t count = std::max<std::size_t>(16, m_slots.size());
        while ((m_ends.size() + 1) * 2 > count)
            count *= 2;
        rebuildSlots(count);
    }
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = key.hash & mask;
    for (; m_slots[at].code != 0; at = (at + 1) & mask) {
        if (holds(m_slots[at], key))
            return m_slots[at].code;
    }
    const std::uint32_t code = size();
    m_arena.append(key.text);
    m_ends.push_back(m_arena.size());
    m_slots[at] = {key.word, key.hash, code};
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
    const Key key = keyOf(value);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = key.hash & mask; m_slots[at].code != 0; at = (at + 1) & mask) {
        if (holds(m_slots[at], key))
            return m_slots[at].code;
    }
    return missing;
}

void StringDictionary::clear()
{
    m_arena.clear();
    m_ends.assign(1, 0);
    std::fill(m_slots.begin(), m_slots.end(), Slot{0, 0, 0});
}

void StringDictionary::compact()
{
    m_slots = {};
    m_arena.shrink_to_fit();
    m_ends.shrink_to_fit();
}

} // namespace hallmarker::core
