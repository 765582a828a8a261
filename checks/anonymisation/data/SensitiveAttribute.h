#pragma once

#include "checks/anonymisation/hierarchy/Hierarchy.h"
#include "core/table/Column.h"

#include <optional>
#include <vector>

namespace hallmarker::anonymisation {

/// A column whose values per class the privacy models look at, in codes from 0.
class SensitiveAttribute {
public:
    /// `weights` says which rows count (empty: all). The hierarchy is only needed for the hierarchical distance.
    static core::Result<SensitiveAttribute> of(const core::Column &column, const std::vector<std::uint8_t> &weights, std::optional<Hierarchy> hierarchy = {});

    const QString &name() const { return m_name; }
    std::uint32_t cardinality() const { return std::uint32_t(m_shares.size()); }
    std::uint32_t row(std::size_t row) const { return m_rows.at(row); }
    /// Share of a value in the whole table.
    const std::vector<double> &shares() const { return m_shares; }
    /// The codes in the order of their values: by number when all are numbers, else by text.
    const std::vector<std::uint32_t> &order() const { return m_order; }
    bool hasHierarchy() const { return !m_nodes.empty(); }
    /// Node of each code on a level of the hierarchy; parents of the nodes of a level in the level above.
    const std::vector<std::uint32_t> &nodes() const { return m_nodes; }
    const std::vector<std::vector<std::uint32_t>> &parents() const { return m_parents; }

private:
    QString m_name;
    core::CodeVector m_rows;
    std::vector<double> m_shares;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_nodes;                ///< [code] on level 0
    std::vector<std::vector<std::uint32_t>> m_parents; ///< [level][node of the level]
};

} // namespace hallmarker::anonymisation
