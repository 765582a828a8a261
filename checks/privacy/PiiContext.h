#pragma once

#include "checks/privacy/PiiCatalogue.h"

#include <bitset>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hallmarker::checks {

/// Finds the words that make an identifier likelier while the text is read, in constant time per word.
class PiiContext {
public:
    static constexpr std::size_t maxEntities = 128;
    using EntitySet = std::bitset<maxEntities>;

    explicit PiiContext(const std::vector<PiiEntity> &entities);

    /// Length and first, middle and last letter rule out almost every word of a text.
    bool mayEnd(std::string_view word) const { return m_shapes.test(shapeOf(word)); }
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
    /// Lets a word be looked up where it stands.
    struct WordHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const
        {
            std::size_t hash = word.size();
            for (const char c : word)
                hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
            return hash;
        }
    };
    using Phrases = std::vector<Phrase>;
    /// Most words fit into one number and are looked up by it; every fifth word of a text gets this far.
    struct ShortWord {
        std::uint64_t letters = 0; ///< 0: a free place
        const Phrases *phrases = nullptr;
    };
    static constexpr std::size_t shortPlaces = 4096;
    static std::size_t placeOf(std::uint64_t letters) { return std::size_t((letters * 0x9e3779b97f4a7c15ULL) >> 52U) % shortPlaces; }
    /// The word in small letters as one number; 0 when it is longer than eight bytes or not ASCII.
    static std::uint64_t shortLetters(std::string_view text, std::size_t begin, std::size_t end);
    const Phrases *phrasesOf(std::string_view text, std::size_t begin, std::size_t end) const;
    static constexpr std::size_t mostLetters = 64; ///< longer words are no context
    /// Into a buffer of the size of the word.
    static void fold(std::string_view word, char *lower);

    std::unordered_map<std::string, Phrases, WordHash, std::equal_to<>> m_phrases; ///< by folded last word
    std::vector<ShortWord> m_short;
    static std::size_t shapeOf(std::string_view word)
    {
        const auto sign = [](char c) { return static_cast<unsigned char>(c) < 0x80 ? static_cast<unsigned char>(c) | 0x20U : 0U; };
        return (word.size() * 2053 + sign(word.front()) * 257 + sign(word[word.size() / 2]) * 8219 + sign(word.back())) & 0xffffU;
    }
    std::bitset<65536> m_shapes;
};

} // namespace hallmarker::checks
