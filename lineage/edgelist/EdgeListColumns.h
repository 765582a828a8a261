#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace hallmarker::lineage {

/// What a column of an edge list can mean.
enum class EdgeListColumn { From, To, Kind, Transform, Run, Time, FromNamespace, ToNamespace, FromKind, ToKind, FromField, ToField, Masked, Detail };
inline constexpr int edgeListColumnCount = 14;

/// Which column of a file means what, found by the usual names.
class EdgeListColumns {
public:
    /// Nothing when the names hold no pair of ends: the first record is then data, not a header.
    static std::optional<EdgeListColumns> ofHeader(const QStringList &names);
    /// Without a header: from, to, kind, transform, run, time, in this order.
    static EdgeListColumns ofOrder(int columns);

    /// Position in the record, -1 when there is no such column.
    int place(EdgeListColumn column) const { return m_places[static_cast<std::size_t>(column)]; }
    const QStringList &unknown() const { return m_unknown; }

private:
    EdgeListColumns() { m_places.fill(-1); }

    std::array<int, edgeListColumnCount> m_places{};
    QStringList m_unknown;
};

} // namespace hallmarker::lineage
