#pragma once

#include "checks/privacy/PiiCatalogue.h"

#include <bitset>
#include <string_view>
#include <unordered_map>

namespace hallmarker::checks {

/// Finds the words that make an identifier likelier while the text is read, in constant time per word.
class PiiContext {
public:
    static constexpr std::size_t maxEntities = 128;
    using EntitySet = std::bitset<maxEntities>;

    explicit PiiContext(const std::vector<PiiEntity> &entities);

    /// Length and first letter rule out almost every word of a text.
    bool mayEnd(std::string_view word) const
    {
        return word.size() < m_lengths.size() && m_lengths[word.size()] && m_firsts[static_cast<unsigned char>(word.front())];
    }
    /// Entities whose context word or phrase ends with the word text[begin, end).
    const EntitySet *endingAt(std::string_view text, std::size_t begin, std::size_t end) const;
    /// Entities that a column name speaks for: its words are split at other characters and at humps.
    EntitySet inName(std::string_view name) const;

    /// ASCII and Latin-1 letters in lower case, other bytes unchanged.
    static std::string folded(std::string_view text);

private:
    struct Phrase {
        std::string before; ///< folded text that must stand before the last word; empty: the word alone
        EntitySet entities;
    };
    std::unordered_map<std::string, std::vector<Phrase>> m_phrases; ///< by folded last word
    std::vector<bool> m_lengths;
    std::bitset<256> m_firsts;
};

} // namespace hallmarker::checks
