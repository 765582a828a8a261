#pragma once

#include "core/result/Result.h"
#include "core/table/StringDictionary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::anonymisation {

/// The names of one leaf, from itself (level 0) up to the most general one.
using HierarchyRow = std::vector<std::string>;

/// The generalisation hierarchy of an attribute: a tree over its whole domain, all leaves equally deep. A name may stand
/// on several levels and means something of its own on each. The leaves may be more than those that occur in the data:
/// their number is the size of the domain.
class Hierarchy {
public:
    /// Refuses what is no tree: rows of different length, a leaf twice, two values under one name that part further up.
    static core::Result<Hierarchy> of(const QString &attribute, const std::vector<HierarchyRow> &rows, const QString &file = {});

    int levels() const { return int(m_groupOf.size()); }
    std::uint32_t leafCount() const { return m_leaves; }
    std::uint32_t groupCount(int level) const { return std::uint32_t(m_leavesOf[std::size_t(level)].size()); }

    /// The number of a leaf, 0-based in the order of the rows.
    std::optional<std::uint32_t> leaf(std::string_view value) const;
    /// The group of a leaf on a level, 0-based in the order in which groups are first seen.
    std::uint32_t group(int level, std::uint32_t leaf) const { return m_groupOf[std::size_t(level)][leaf]; }
    std::string_view label(int level, std::uint32_t group) const { return m_labels[std::size_t(level)].text(group + 1); }
    /// How many leaves of the domain stand below a group.
    std::uint32_t leavesOf(int level, std::uint32_t group) const { return m_leavesOf[std::size_t(level)][group]; }

    /// The rows as they were given.
    std::vector<HierarchyRow> rows() const;

private:
    std::uint32_t m_leaves = 0;
    std::vector<core::StringDictionary> m_labels;           ///< [level]; code = group + 1
    std::vector<std::vector<std::uint32_t>> m_groupOf;      ///< [level][leaf]
    std::vector<std::vector<std::uint32_t>> m_leavesOf;     ///< [level][group]
};

} // namespace hallmarker::anonymisation
