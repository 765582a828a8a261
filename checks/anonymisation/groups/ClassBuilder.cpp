#include "checks/anonymisation/groups/ClassBuilder.h"

#include <array>

namespace hallmarker::anonymisation {

namespace {

/// Keys are worked on in blocks: while one block is placed, the slots of its later keys are already on their way to the cache.
constexpr std::size_t keysPerBlock = 32;
constexpr int mostWords = 64;

} // namespace

ClassBuilder::ClassBuilder(const CodedTable &table)
    : m_table(table), m_layout(KeyLayout::of(table.quasiIdentifiers)), m_narrow(1), m_double(2), m_wide(m_layout.words())
{
    for (const QuasiIdentifier &attribute : table.quasiIdentifiers)
        m_translated.emplace_back(std::size_t(attribute.levels() * attribute.levels()));
    std::uint32_t most = 0;
    for (const SensitiveAttribute &attribute : table.sensitive)
        most = std::max(most, attribute.cardinality());
    m_scratch.assign(most, 0U);
}

const std::vector<std::uint64_t> &ClassBuilder::translated(std::size_t column, int from, int to)
{
    const QuasiIdentifier &attribute = m_table.quasiIdentifiers[column];
    std::vector<std::uint64_t> &codes = m_translated[column][std::size_t(from * attribute.levels() + to)];
    if (codes.empty())
        for (const std::uint32_t code : attribute.upward(from, to))
            codes.push_back(std::uint64_t(code) << m_layout.fields()[column].shift);
    return codes;
}

template <int words>
void ClassBuilder::groupRows(ClassTable &target, KeyIndex<words> &index)
{
    const std::size_t rows = m_table.rows;
    const int count = m_layout.words();
    index.start(std::min<std::size_t>(rows, 1U << 16));
    const bool hasSubset = !m_table.isReleased.empty();
    std::vector<std::uint64_t> block(keysPerBlock * std::size_t(count));
    std::array<std::uint64_t, keysPerBlock> hashes;
    for (std::size_t first = 0; first < rows; first += keysPerBlock) {
        const std::size_t size = std::min(keysPerBlock, rows - first);
        std::fill(block.begin(), block.end(), 0U);
        for (std::size_t column = 0; column < m_table.quasiIdentifiers.size(); ++column) {
            const KeyLayout::Field field = m_layout.fields()[column];
            m_table.quasiIdentifiers[column].rows().visit([&](auto codes) {
                for (std::size_t i = 0; i < size; ++i)
                    block[i * std::size_t(count) + std::size_t(field.word)] |= std::uint64_t(codes[first + i]) << field.shift;
            });
        }
        for (std::size_t i = 0; i < size; ++i) {
            hashes[i] = index.hash(&block[i * std::size_t(count)]);
            index.prefetch(hashes[i]);
        }
        for (std::size_t i = 0; i < size; ++i) {
            const auto used = std::uint32_t(target.counts.size());
            if (target.keys.size() < std::size_t(used + 1) * std::size_t(count))
                target.keys.resize(std::max<std::size_t>(1024, 2 * target.keys.size()));
            const std::uint32_t c = index.place(&block[i * std::size_t(count)], hashes[i], target.keys.data(), used);
            if (c == used) {
                target.counts.push_back(0);
                if (hasSubset)
                    target.populations.push_back(0);
            }
            if (hasSubset) {
                target.counts[c] += m_table.isReleased[first + i];
                ++target.populations[c];
            } else {
                ++target.counts[c];
            }
            if (!m_classOf.empty())
                m_classOf[first + i] = c;
        }
    }
}

ClassTable ClassBuilder::base()
{
    ClassTable target;
    target.words = m_layout.words();
    target.distributions.resize(m_table.sensitive.size());
    m_classOf.assign(m_table.sensitive.empty() ? 0 : m_table.rows, 0U);
    if (target.words == 1)
        groupRows<1>(target, m_narrow);
    else if (target.words == 2)
        groupRows<2>(target, m_double);
    else
        groupRows<0>(target, m_wide);
    target.keys.resize(target.size() * std::size_t(target.words));
    if (!m_table.sensitive.empty())
        countSensitive(target);
    return target;
}

void ClassBuilder::countSensitive(ClassTable &target)
{
    const std::size_t classes = target.size();
    m_starts.assign(classes + 1, 0U);
    for (const std::uint32_t c : m_classOf)
        ++m_starts[c + 1];
    for (std::size_t c = 0; c < classes; ++c)
        m_starts[c + 1] += m_starts[c];
    m_members.resize(m_classOf.size());
    std::vector<std::uint32_t> at(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t row = 0; row < m_classOf.size(); ++row)
        m_members[at[m_classOf[row]]++] = std::uint32_t(row);
    for (std::size_t s = 0; s < m_table.sensitive.size(); ++s) {
        const SensitiveAttribute &attribute = m_table.sensitive[s];
        ClassDistribution &distribution = target.distributions[s];
        distribution.starts.assign(1, 0U);
        for (std::size_t c = 0; c < classes; ++c) {
            const std::size_t begin = distribution.codes.size();
            for (std::uint32_t m = m_starts[c]; m < m_starts[c + 1]; ++m) {
                const std::uint32_t row = m_members[m];
                if (!m_table.isReleased.empty() && m_table.isReleased[row] == 0)
                    continue;
                const std::uint32_t code = attribute.row(row);
                if (m_scratch[code]++ == 0)
                    distribution.codes.push_back(code);
            }
            for (std::size_t i = begin; i < distribution.codes.size(); ++i) {
                distribution.counts.push_back(m_scratch[distribution.codes[i]]);
                m_scratch[distribution.codes[i]] = 0;
            }
            distribution.starts.push_back(std::uint32_t(distribution.codes.size()));
        }
    }
}

template <int words>
void ClassBuilder::rollUpKeys(const ClassTable &source, const std::vector<Translation> &translations, std::size_t expected, ClassTable &target, KeyIndex<words> &index)
{
    const std::size_t classes = source.size();
    const std::size_t count = std::size_t(words > 0 ? words : m_layout.words());
    index.start(expected);
    const bool hasPopulations = !source.populations.empty();
    const bool keepsClass = !m_classOf.empty();
    // Written into room for as many classes as the source has, and copied to their true number afterwards.
    m_newKeys.resize(std::max(m_newKeys.size(), classes * count));
    m_newCounts.resize(std::max(m_newCounts.size(), classes));
    if (hasPopulations)
        m_newPopulations.resize(std::max(m_newPopulations.size(), classes));
    std::uint64_t *keys = m_newKeys.data();
    std::uint32_t *counts = m_newCounts.data();
    std::uint32_t used = 0;
    std::array<std::uint64_t, keysPerBlock * (words > 0 ? words : mostWords)> block;
    std::array<std::uint64_t, keysPerBlock> hashes;
    for (std::size_t first = 0; first < classes; first += keysPerBlock) {
        const std::size_t size = std::min(keysPerBlock, classes - first);
        std::copy_n(source.keys.data() + first * count, size * count, block.data());
        for (const Translation &translation : translations) {
            const std::uint64_t mask = translation.field.mask;
            const int shift = translation.field.shift;
            const std::uint64_t *codes = translation.codes;
            std::uint64_t *word = block.data() + translation.field.word;
            for (std::size_t i = 0; i < size; ++i, word += count)
                *word = (*word & ~(mask << shift)) | codes[(*word >> shift) & mask];
        }
        for (std::size_t i = 0; i < size; ++i) {
            hashes[i] = index.hash(block.data() + i * count);
            index.prefetch(hashes[i]);
        }
        for (std::size_t i = 0; i < size; ++i) {
            const std::uint32_t c = index.place(block.data() + i * count, hashes[i], keys, used);
            if (c == used) {
                ++used;
                counts[c] = 0;
                if (hasPopulations)
                    m_newPopulations[c] = 0;
            }
            counts[c] += source.counts[first + i];
            if (hasPopulations)
                m_newPopulations[c] += source.populations[first + i];
            if (keepsClass)
                m_classOf[first + i] = c;
        }
    }
    target.keys.assign(keys, keys + used * count);
    target.counts.assign(counts, counts + used);
    if (hasPopulations)
        target.populations.assign(m_newPopulations.begin(), m_newPopulations.begin() + used);
}

void ClassBuilder::rollUp(const ClassTable &source, const Levels &from, const Levels &to, ClassTable &target)
{
    target.clear();
    target.words = source.words;
    target.distributions.resize(source.distributions.size());
    std::vector<Translation> translations;
    std::size_t most = 1;
    for (std::size_t column = 0; column < to.size(); ++column) {
        most = std::min<std::size_t>(most * m_table.quasiIdentifiers[column].cardinality(to[column]), source.size() + 1);
        if (from[column] == to[column])
            continue;
        const KeyLayout::Field field = m_layout.fields()[column];
        if (field.mask != 0)
            translations.push_back({field, translated(column, from[column], to[column]).data()});
    }
    const std::size_t expected = std::min(most, source.size());
    m_classOf.assign(source.distributions.empty() ? 0 : source.size(), 0U);
    if (source.words == 1)
        rollUpKeys<1>(source, translations, expected, target, m_narrow);
    else if (source.words == 2)
        rollUpKeys<2>(source, translations, expected, target, m_double);
    else
        rollUpKeys<0>(source, translations, expected, target, m_wide);
    if (!source.distributions.empty())
        mergeDistributions(source, target);
}

void ClassBuilder::mergeDistributions(const ClassTable &source, ClassTable &target)
{
    const std::size_t classes = target.size();
    m_starts.assign(classes + 1, 0U);
    for (const std::uint32_t c : m_classOf)
        ++m_starts[c + 1];
    for (std::size_t c = 0; c < classes; ++c)
        m_starts[c + 1] += m_starts[c];
    m_members.resize(m_classOf.size());
    std::vector<std::uint32_t> at(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 0; i < m_classOf.size(); ++i)
        m_members[at[m_classOf[i]]++] = std::uint32_t(i);
    for (std::size_t s = 0; s < source.distributions.size(); ++s) {
        const ClassDistribution &old = source.distributions[s];
        ClassDistribution &merged = target.distributions[s];
        merged.starts.push_back(0);
        for (std::size_t c = 0; c < classes; ++c) {
            const std::size_t begin = merged.codes.size();
            for (std::uint32_t m = m_starts[c]; m < m_starts[c + 1]; ++m) {
                const std::uint32_t member = m_members[m];
                for (std::uint32_t entry = old.starts[member]; entry < old.starts[member + 1]; ++entry) {
                    std::uint32_t &sum = m_scratch[old.codes[entry]];
                    if (sum == 0)
                        merged.codes.push_back(old.codes[entry]);
                    sum += old.counts[entry];
                }
            }
            for (std::size_t i = begin; i < merged.codes.size(); ++i) {
                merged.counts.push_back(m_scratch[merged.codes[i]]);
                m_scratch[merged.codes[i]] = 0;
            }
            merged.starts.push_back(std::uint32_t(merged.codes.size()));
        }
    }
}

} // namespace hallmarker::anonymisation
