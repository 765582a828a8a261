#pragma once

#include "checks/anonymisation/hierarchy/Hierarchy.h"
#include "core/table/Column.h"

#include <vector>

namespace hallmarker::anonymisation {

/// A quasi-identifying column in codes. On each level the groups that occur in the data are numbered from 0; those of the
/// hierarchy that do not occur have no code but count for the size of the domain.
class QuasiIdentifier {
public:
    /// Every value of the column must stand in the hierarchy, or the error names the value and its row. `mostLevel` cuts
    /// the hierarchy off above that level, -1 = nowhere.
    static core::Result<QuasiIdentifier> of(const core::Column &column, Hierarchy hierarchy, int mostLevel = -1);

    const QString &name() const { return m_name; }
    const Hierarchy &hierarchy() const { return m_hierarchy; }
    int levels() const { return int(m_codes.size()); }
    std::uint32_t domainSize() const { return m_hierarchy.leafCount(); }
    /// How many groups of a level occur.
    std::uint32_t cardinality(int level) const { return std::uint32_t(m_groups[std::size_t(level)].size()); }
    /// The code of a row on level 0.
    std::uint32_t row(std::size_t row) const { return m_rows.at(row); }
    const core::CodeVector &rows() const { return m_rows; }
    /// From codes of level 0 to those of a level.
    const std::vector<std::uint32_t> &codes(int level) const { return m_codes[std::size_t(level)]; }
    /// From codes of one level to those of a level above.
    std::vector<std::uint32_t> upward(int from, int to) const;
    /// Leaves of the domain below a code of a level, and its name.
    std::uint32_t leaves(int level, std::uint32_t code) const { return m_hierarchy.leavesOf(level, m_groups[std::size_t(level)][code]); }
    std::string_view label(int level, std::uint32_t code) const { return m_hierarchy.label(level, m_groups[std::size_t(level)][code]); }
    /// leaves / size of the domain.
    double share(int level, std::uint32_t code) const { return double(leaves(level, code)) / double(domainSize()); }
    /// Records per code of a level; `weights` counts the rows (empty: each once).
    std::vector<std::uint64_t> records(int level, const std::vector<std::uint8_t> &weights) const;

private:
    QString m_name;
    Hierarchy m_hierarchy;
    std::vector<std::vector<std::uint32_t>> m_codes;  ///< [level][code on level 0]
    std::vector<std::vector<std::uint32_t>> m_groups; ///< [level][code]: group of the hierarchy
    core::CodeVector m_rows;
};

} // namespace hallmarker::anonymisation
