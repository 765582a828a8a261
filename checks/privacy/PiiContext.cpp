#include "checks/privacy/PiiContext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace hallmarker::checks {

namespace {

bool isContextWordByte(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
}

constexpr std::array<char, 256> lowerBytes = [] {
    std::array<char, 256> lower{};
    for (int c = 0; c < 256; ++c)
        lower[std::size_t(c)] = char(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
    return lower;
}();

} // namespace

void PiiContext::fold(std::string_view word, char *lower)
{
    unsigned char all = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto c = static_cast<unsigned char>(word[i]);
        lower[i] = lowerBytes[c];
        all |= c;
    }
    // Latin-1 capitals in UTF-8: C3 80 to C3 9E.
    for (std::size_t i = 1; all >= 0x80 && i < word.size(); ++i) {
        const auto c = static_cast<unsigned char>(word[i]);
        if (c >= 0x80 && c <= 0x9E && static_cast<unsigned char>(word[i - 1]) == 0xC3)
            lower[i] = char(c + 0x20);
    }
}

std::string PiiContext::folded(std::string_view text)
{
    std::string lower(text.size(), '\0');
    fold(text, lower.data());
    return lower;
}

PiiContext::PiiContext(const std::vector<PiiEntity> &entities)
{
    for (std::size_t index = 0; index < entities.size() && index < maxEntities; ++index) {
        for (const QString &context : entities[index].context) {
            const std::string phrase = folded(context.toStdString());
            std::size_t begin = phrase.size();
            while (begin > 0 && isContextWordByte(static_cast<unsigned char>(phrase[begin - 1])))
                --begin;
            const std::string last = phrase.substr(begin);
            if (last.empty())
                continue;
            const std::string before = phrase.substr(0, begin);
            std::vector<Phrase> &known = m_phrases[last];
            const auto same = std::find_if(known.begin(), known.end(), [&](const Phrase &p) { return p.before == before; });
            Phrase &entry = same != known.end() ? *same : known.emplace_back(Phrase{before, {}});
            entry.entities.set(index);
            m_shapes.set(shapeOf(last));
        }
    }
    m_short.resize(shortPlaces);
    std::size_t count = 0;
    for (const auto &[word, phrases] : m_phrases) {
        const std::uint64_t letters = shortLetters(word, 0, word.size());
        if (letters == 0 || ++count > shortPlaces / 2)
            continue; // found by its text
        std::size_t at = placeOf(letters);
        while (m_short[at].letters != 0)
            at = (at + 1) % shortPlaces;
        m_short[at] = {letters, &phrases};
    }
    if (count > shortPlaces / 2)
        m_short.clear(); // a catalogue beyond all measure: by text alone
}

std::uint64_t PiiContext::shortLetters(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    const std::size_t size = end - begin;
    if (size > 8 || size == 0)
        return 0;
    std::uint64_t bytes = 0;
    if (std::endian::native == std::endian::little && begin + 8 <= text.size()) {
        std::memcpy(&bytes, text.data() + begin, 8);
        bytes &= ~std::uint64_t(0) >> (64 - 8 * size);
    } else {
        for (std::size_t i = 0; i < size; ++i)
            bytes |= std::uint64_t(static_cast<unsigned char>(text[begin + i])) << (8 * i);
    }
    if ((bytes & 0x80 * ones) != 0)
        return 0;
    const std::uint64_t capitals = (bytes + (0x80 - 'A') * ones) & ~(bytes + (0x80 - 'Z' - 1) * ones) & 0x80 * ones;
    return bytes | capitals >> 2U; // 0x20 where there is a capital
}

const PiiContext::Phrases *PiiContext::phrasesOf(std::string_view text, std::size_t begin, std::size_t end) const
{
    if (const std::uint64_t letters = m_short.empty() ? 0 : shortLetters(text, begin, end); letters != 0) {
        for (std::size_t at = placeOf(letters); m_short[at].letters != 0; at = (at + 1) % shortPlaces)
            if (m_short[at].letters == letters)
                return m_short[at].phrases;
        return nullptr;
    }
    std::array<char, mostLetters> lower; // filled as far as it is read
    fold(text.substr(begin, end - begin), lower.data());
    const auto known = m_phrases.find(std::string_view(lower.data(), end - begin));
    return known == m_phrases.end() ? nullptr : &known->second;
}

const PiiContext::EntitySet *PiiContext::endingAt(std::string_view text, std::size_t begin, std::size_t end) const
{
    if (end - begin > mostLetters)
        return nullptr;
    const Phrases *known = phrasesOf(text, begin, end);
    if (!known)
        return nullptr;
    const Phrases &phrases = *known;
    if (phrases.size() == 1 && phrases.front().before.empty())
        return &phrases.front().entities;
    thread_local EntitySet found;
    found.reset();
    for (const Phrase &phrase : phrases) {
        const std::size_t length = phrase.before.size();
        if (length == 0 || (begin >= length && folded(text.substr(begin - length, length)) == phrase.before))
            found |= phrase.entities;
    }
    return found.any() ? &found : nullptr;
}

PiiContext::EntitySet PiiContext::inName(std::string_view name) const
{
    // "customerEmail" and "customer_email" both become "customer email".
    std::string spaced;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper && i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z')
            spaced += ' ';
        spaced += c == '_' || c == '.' ? ' ' : char(c);
    }
    EntitySet entities;
    for (const std::string &text : {spaced, std::string(name)}) {
        for (std::size_t begin = 0; begin < text.size();) {
            if (!isContextWordByte(static_cast<unsigned char>(text[begin]))) {
                ++begin;
                continue;
            }
            std::size_t end = begin;
            while (end < text.size() && isContextWordByte(static_cast<unsigned char>(text[end])))
                ++end;
            // Words that stand in the name of any column say nothing.
            static constexpr std::string_view common = " number no id us in call contact address date document car reg united states ";
            const std::string word = ' ' + folded(std::string_view(text).substr(begin, end - begin)) + ' ';
            const EntitySet *found = common.find(word) == std::string_view::npos ? endingAt(text, begin, end) : nullptr;
            if (found)
                entities |= *found;
            begin = end;
        }
    }
    return entities;
}

} // namespace hallmarker::checks
