#include "lineage/facts/TextPool.h"

#include <functional>
#include <limits>

namespace hallmarker::lineage {

namespace {
constexpr TextId freeSlot = std::numeric_limits<TextId>::max();
constexpr std::size_t chunkBytes = 64 * 1024;
}

TextPool::TextPool() : m_slots(1024, freeSlot)
{
    add({});
}

TextPool::TextPool(const TextPool &other) : m_slots(1024, freeSlot)
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
    std::size_t at = std::hash<std::string_view>()(text) & (m_slots.size() - 1);
    while (m_slots[at] != freeSlot) {
        if (m_texts[m_slots[at]] == text)
            return m_slots[at];
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
    m_slots[at] = id;
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return id;
}

std::optional<TextId> TextPool::find(std::string_view text) const
{
    std::size_t at = std::hash<std::string_view>()(text) & (m_slots.size() - 1);
    while (m_slots[at] != freeSlot) {
        if (m_texts[m_slots[at]] == text)
            return m_slots[at];
        at = (at + 1) & (m_slots.size() - 1);
    }
    return std::nullopt;
}

void TextPool::grow()
{
    std::vector<TextId> slots(m_slots.size() * 2, freeSlot);
    for (TextId id = 0; id < m_texts.size(); ++id) {
        std::size_t at = std::hash<std::string_view>()(m_texts[id]) & (slots.size() - 1);
        while (slots[at] != freeSlot)
            at = (at + 1) & (slots.size() - 1);
        slots[at] = id;
    }
    m_slots = std::move(slots);
}

} // namespace hallmarker::lineage
