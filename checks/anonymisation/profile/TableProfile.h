#pragma once

#include "checks/anonymisation/hierarchy/HierarchySpec.h"
#include "checks/anonymisation/profile/AttributeRole.h"
#include "core/jobs/Progress.h"
#include "core/table/Table.h"

namespace hallmarker::anonymisation {

/// What the data of one column suggests.
struct AttributeProfile {
    QString column;
    core::ColumnType type = core::ColumnType::Text;
    std::int64_t distinct = 0;
    std::int64_t missing = 0;
    double distinction = 0;  ///< different values / records
    double separation = 0;   ///< share of the pairs of records that it tells apart
    QStringList entities;    ///< kinds of personal data in most of its cells
    AttributeRole role = AttributeRole::Insensitive;
    QString reason;          ///< translated: why this role
    std::optional<HierarchySpec> hierarchy; ///< of a quasi-identifier
};

/// Suggestions for a release, from the data: kinds of personal data, distinctness, separation, names of columns. A suggestion is
/// read by a person before it is used: what others may know is not in the data.
struct TableProfile {
    std::int64_t records = 0;
    QList<AttributeProfile> attributes;
    std::int64_t uniques = 0; ///< records that the suggested quasi-identifiers single out

    static core::Result<TableProfile> of(const core::Table &table, core::Progress &progress = core::Progress::none());
    QJsonObject toJson() const;
    /// A configuration of a release to start from.
    QByteArray configuration(const QString &title) const;
};

/// A hierarchy that suits the values: decimal intervals for numbers, calendar units for dates, masking for codes of equal
/// length, else suppression.
HierarchySpec suggestedHierarchy(const core::Column &column);

} // namespace hallmarker::anonymisation
