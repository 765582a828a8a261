#include "checks/risk/MatchingKeys.h"

#include "checks/privacy/ClassKeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

namespace hallmarker::checks {

namespace {

struct MatchingKeysTexts {
    Q_DECLARE_TR_FUNCTIONS(MatchingKeysTexts)
};

struct KeyHasher {
    std::size_t operator()(std::uint64_t key) const { return keyHash(key); }
    std::size_t operator()(WideKey key) const { return keyHash(key); }
};

} // namespace

core::Result<MatchingKeys> MatchingKeys::of(const std::vector<core::Column> &columns)
{
    if (columns.empty())
        return core::Error(core::ErrorKind::Usage, MatchingKeysTexts::tr("No key variable was chosen. Name at least one column."));
    MatchingKeys matching;
    matching.m_columns = columns.size();
    std::vector<std::size_t> first; // record that stands for a key
    const PackedKeys packed = packKeys(columns, KeyLayout::of(columns), nullptr, 0, 1);
    std::visit([&](const auto &keys) {
        using Key = typename std::decay_t<decltype(keys)>::value_type;
        std::unordered_map<Key, std::uint32_t, KeyHasher> index;
        matching.m_keyOf.reserve(keys.size());
        for (std::size_t record = 0; record < keys.size(); ++record) {
            const auto [at, isNew] = index.try_emplace(keys[record], std::uint32_t(first.size()));
            if (isNew) {
                first.push_back(record);
                matching.m_counts.push_back(0);
            }
            matching.m_keyOf.push_back(at->second);
            matching.m_counts[at->second] += 1;
        }
    }, packed);
    std::map<std::vector<bool>, std::size_t> groupOf;
    matching.m_codes.reserve(first.size() * columns.size());
    for (std::size_t key = 0; key < first.size(); ++key) {
        std::vector<bool> isMissing;
        for (const core::Column &column : columns) {
            matching.m_codes.push_back(column.codes().at(first[key]));
            isMissing.push_back(matching.m_codes.back() == 0);
        }
        const auto [at, isNew] = groupOf.try_emplace(isMissing, matching.m_groups.size());
        if (isNew)
            matching.m_groups.push_back({isMissing, {}});
        matching.m_groups[at->second].keys.push_back(std::uint32_t(key));
    }
    return matching;
}

std::string MatchingKeys::projected(std::uint32_t key, const Group &one, const Group &other) const
{
    std::string text;
    for (std::size_t column = 0; column < m_columns; ++column) {
        if (one.isMissing[column] || other.isMissing[column])
            continue;
        const std::uint32_t code = m_codes[std::size_t(key) * m_columns + column];
        text.append(reinterpret_cast<const char *>(&code), sizeof code);
    }
    return text;
}

std::vector<double> MatchingKeys::sumsOfMatches(const std::vector<double> &byKey) const
{
    std::vector<double> sums(keys(), 0);
    for (const Group &one : m_groups) {
        for (const Group &other : m_groups) {
            if (&one == &other) { // keys of one group match themselves alone
                for (const std::uint32_t key : one.keys)
                    sums[key] += byKey[key];
                continue;
            }
            std::unordered_map<std::string, double> found;
            for (const std::uint32_t key : other.keys)
                found[projected(key, one, other)] += byKey[key];
            for (const std::uint32_t key : one.keys)
                if (const auto hit = found.find(projected(key, one, other)); hit != found.end())
                    sums[key] += hit->second;
        }
    }
    return sums;
}

std::vector<std::size_t> MatchingKeys::differentInMatches(const std::vector<std::vector<std::uint32_t>> &byKey) const
{
    std::vector<std::vector<std::uint32_t>> sets(byKey);
    const auto merge = [](std::vector<std::uint32_t> &into, const std::vector<std::uint32_t> &from) {
        std::vector<std::uint32_t> merged;
        std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(merged));
        into = std::move(merged);
    };
    for (const Group &one : m_groups) {
        for (const Group &other : m_groups) {
            if (&one == &other)
                continue;
            std::unordered_map<std::string, std::vector<std::uint32_t>> found;
            for (const std::uint32_t key : other.keys)
                merge(found[projected(key, one, other)], byKey[key]);
            for (const std::uint32_t key : one.keys)
                if (const auto hit = found.find(projected(key, one, other)); hit != found.end())
                    merge(sets[key], hit->second);
        }
    }
    std::vector<std::size_t> different;
    for (const std::vector<std::uint32_t> &set : sets)
        different.push_back(set.size());
    return different;
}

} // namespace hallmarker::checks
