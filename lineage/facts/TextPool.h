#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::lineage {

using TextId = quint32;

/// Each text once, under a small number. UTF-8, compared by bytes. Number 0 is the empty text.
class TextPool {
public:
    TextPool();
    TextPool(const TextPool &other); ///< the views of a copy are its own
    TextPool(TextPool &&) = default;
    TextPool &operator=(TextPool other) noexcept;
    TextId add(std::string_view text);
    std::optional<TextId> find(std::string_view text) const;
    /// Valid as long as the pool.
    std::string_view text(TextId id) const { return m_texts[id]; }
    std::size_t size() const { return m_texts.size(); }

private:
    void grow();

    std::deque<std::string> m_chunks;  ///< never moved: the views point into them
    std::vector<std::string_view> m_texts;
    struct Slot {
        quint32 hash;
        TextId id;
    };
    std::vector<Slot> m_slots;         ///< open addressing over the ids; a power of two in size
};

} // namespace hallmarker::lineage
