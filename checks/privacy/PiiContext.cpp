#include "checks/privacy/PiiContext.h"

#include <algorithm>
#include <array>

namespace hallmarker::checks {

namespace {

bool isContextWordByte(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
}

} // namespace

void PiiContext::fold(std::string_view word, char *lower)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto c = static_cast<unsigned char>(word[i]);
        const bool isCapital = c >= 'A' && c <= 'Z';
        const bool isLatinCapital = c >= 0x80 && c <= 0x9E && i > 0 && static_cast<unsigned char>(word[i - 1]) == 0xC3;
        lower[i] = isCapital || isLatinCapital ? char(c + 0x20) : char(c);
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
}

const PiiContext::EntitySet *PiiContext::endingAt(std::string_view text, std::size_t begin, std::size_t end) const
{
    if (end - begin > mostLetters)
        return nullptr;
    std::array<char, mostLetters> lower; // filled as far as it is read
    fold(text.substr(begin, end - begin), lower.data());
    const auto known = m_phrases.find(std::string_view(lower.data(), end - begin));
    if (known == m_phrases.end())
        return nullptr;
    const std::vector<Phrase> &phrases = known->second;
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
