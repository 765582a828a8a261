#pragma once

#include "checks/anonymisation/hierarchy/HierarchySpec.h"
#include "core/table/Column.h"

namespace hallmarker::anonymisation {

/// What a rule makes of the values of a column: for each level its groups that occur, with the records in them.
struct HierarchyPreview {
    struct Group {
        QString name;
        std::uint64_t records = 0;
        std::uint32_t values = 0; ///< of the domain, below it
    };
    struct Level {
        std::uint64_t groups = 0;      ///< that occur
        std::uint64_t smallest = 0;    ///< records
        QList<Group> shown;            ///< the first of them, smallest first
    };
    QList<Level> levels;

    /// `column`: every cell as text, as a release reads it. A value that the rule cannot place is an error that names it.
    static core::Result<HierarchyPreview> of(const core::Column &column, const HierarchySpec &rule, const QString &directory, int mostGroups = 200);
};

} // namespace hallmarker::anonymisation
