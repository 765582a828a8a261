#include "lineage/labels/LabelSets.h"

#include <algorithm>
#include <bit>

namespace hallmarker::lineage {

namespace {
constexpr quint64 setMultiplier = 0x9E3779B97F4A7C15ull;
}

std::size_t LabelSets::WordsHash::operator()(const Words &words) const noexcept
{
    quint64 hash = words.size();
    for (const quint64 word : words)
        hash = (std::rotl(hash, 23) ^ word) * setMultiplier;
    return hash ^ (hash >> 29);
}

std::size_t LabelSets::PairHash::operator()(const Pair &pair) const noexcept
{
    const quint64 hash = (pair.a * setMultiplier) ^ (std::rotl(pair.b, 32) * setMultiplier) ^ quint64(pair.operation);
    return hash ^ (hash >> 31);
}

LabelSets::LabelSets()
{
    m_pool.emplace_back();
    m_index.emplace(Words{}, empty);
}

quint32 LabelSets::name(const QString &text)
{
    const auto it = m_names.constFind(text);
    if (it != m_names.constEnd())
        return *it;
    const auto number = quint32(m_texts.size());
    m_texts.append(text);
    m_names.insert(text, number);
    if (m_texts.size() > narrowNames)
        m_isNarrow = false;
    return number;
}

std::optional<quint32> LabelSets::find(const QString &text) const
{
    const auto it = m_names.constFind(text);
    return it == m_names.constEnd() ? std::nullopt : std::optional(*it);
}

LabelSet LabelSets::widened(LabelSet bits)
{
    if (bits == everything || bits == empty)
        return bits;
    return intern({bits});
}

LabelSet LabelSets::of(const std::vector<quint32> &names)
{
    Words words;
    for (const quint32 name : names) {
        if (words.size() <= name / 64)
            words.resize(name / 64 + 1);
        words[name / 64] |= quint64(1) << (name % 64);
    }
    if (m_isNarrow)
        return words.empty() ? empty : words.front();
    return intern(std::move(words));
}

std::vector<quint32> LabelSets::names(LabelSet set) const
{
    std::vector<quint32> found;
    for (quint32 name = 0; name < count(); ++name) {
        if (contains(set, name))
            found.push_back(name);
    }
    return found;
}

QStringList LabelSets::texts(LabelSet set) const
{
    QStringList found;
    for (const quint32 name : names(set))
        found.append(m_texts.at(name));
    found.sort();
    return found;
}

bool LabelSets::contains(LabelSet set, quint32 name) const
{
    if (set == everything)
        return true;
    if (m_isNarrow)
        return (set >> name) & 1;
    const Words &words = m_pool[set];
    return name / 64 < words.size() && ((words[name / 64] >> (name % 64)) & 1);
}

LabelSet LabelSets::combine(Operation operation, LabelSet a, LabelSet b) const
{
    if (operation == Operation::Unite) {
        if (a == b || b == empty)
            return a;
        if (a == empty)
            return b;
        if (a == everything || b == everything)
            return everything;
    } else if (operation == Operation::Intersect) {
        if (a == b || b == everything)
            return a;
        if (a == everything)
            return b;
        if (a == empty || b == empty)
            return empty;
    } else {
        if (b == empty || a == empty)
            return a;
        if (a == b || b == everything)
            return empty;
    }
    if (operation != Operation::Subtract && a > b)
        std::swap(a, b);
    const Pair pair{a, b, operation};
    if (const auto it = m_results.find(pair); it != m_results.end())
        return it->second;
    Words words;
    const std::size_t size = a == everything ? (std::size_t(count()) + 63) / 64 : std::max(m_pool[a].size(), m_pool[b].size());
    words.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        const quint64 left = a == everything ? ~quint64(0) : i < m_pool[a].size() ? m_pool[a][i] : 0;
        const quint64 right = i < m_pool[b].size() ? m_pool[b][i] : 0;
        words[i] = operation == Operation::Unite ? left | right : operation == Operation::Intersect ? left & right : left & ~right;
    }
    const LabelSet result = intern(std::move(words));
    if (a != everything) // its names may still grow
        m_results.emplace(pair, result);
    return result;
}

LabelSet LabelSets::intern(Words words) const
{
    while (!words.empty() && words.back() == 0)
        words.pop_back();
    const auto it = m_index.find(words);
    if (it != m_index.end())
        return it->second;
    const LabelSet number = m_pool.size();
    m_pool.push_back(words);
    m_index.emplace(std::move(words), number);
    return number;
}

} // namespace hallmarker::lineage
