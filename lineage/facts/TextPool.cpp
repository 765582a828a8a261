#include "lineage/facts/TextPool.h"

#include <cstring>
#include <limits>

namespace hallmarker::lineage {

namespace {

constexpr TextId freeSlot = std::numeric_limits<TextId>::max();
constexpr std::size_t chunkBytes = 64 * 1024;

/// Both halves of a product of 128 bits, folded: one multiplication mixes eight bytes.
quint64 mixed(quint64 left, quint64 right)
{
    const auto product = static_cast<unsigned __int128>(left) * right;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
}

/// For texts of names mostly, of which there are many millions in a large import: eight bytes a step.
quint32 hashOf(std::string_view text)
{
    constexpr quint64 first = 0xA0761D6478BD642Full;
    constexpr quint64 second = 0xE7037ED1A0B428DBull;
    quint64 hash = first ^ text.size();
    const char *at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        hash = mixed(hash ^ word, second);
    }
    if (left > 0) {
        quint64 word = 0;
        std::memcpy(&word, at, left);
        hash = mixed(hash ^ word, second);
    }
    return static_cast<quint32>(mixed(hash, first) >> 16);
}

} // namespace

TextPool::TextPool() : m_slots(1024, Slot{0, freeSlot})
{
    add({});
}

TextPool::TextPool(const TextPool &other) : m_slots(1024, Slot{0, freeSlot})
{
    for (const std::string_view text : other.m_texts)
        add(text);
}

TextPool &TextPool::operator=(TextPool other) noexcept
{
    m_chunks.swap(other.m_chunks);
    m_texts.swap(other.m_texts);
    m_slots.swap(other.m_slots);
    return *this;
}

TextId TextPool::add(std::string_view text)
{
    const quint32 hash = hashOf(text);
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].id != freeSlot) {
        if (m_slots[at].hash == hash && m_texts[m_slots[at].id] == text)
            return m_slots[at].id;
        at = (at + 1) & (m_slots.size() - 1);
    }
    if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < text.size()) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(text.size() > chunkBytes ? text.size() : chunkBytes);
    }
    std::string &chunk = m_chunks.back();
    const std::size_t start = chunk.size();
    chunk.append(text);
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.emplace_back(chunk.data() + start, text.size());
    m_slots[at] = {hash, id};
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return id;
}

std::optional<TextId> TextPool::find(std::string_view text) const
{
    const quint32 hash = hashOf(text);
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].id != freeSlot) {
        if (m_slots[at].hash == hash && m_texts[m_slots[at].id] == text)
            return m_slots[at].id;
        at = (at + 1) & (m_slots.size() - 1);
    }
    return std::nullopt;
}

void TextPool::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2, Slot{0, freeSlot});
    for (const Slot &slot : m_slots) {
        if (slot.id == freeSlot)
            continue;
        std::size_t at = slot.hash & (slots.size() - 1);
        while (slots[at].id != freeSlot)
            at = (at + 1) & (slots.size() - 1);
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace hallmarker::lineage
