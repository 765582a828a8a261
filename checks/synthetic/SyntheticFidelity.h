#pragma once

#include "core/jobs/Progress.h"
#include "core/table/Table.h"

#include <QStringList>

namespace hallmarker::checks {

/// How much a column of another table is like the real one.
struct ColumnFidelity {
    QString column;
    bool isNumber = false;
    double totalVariation = 0;  ///< half the sum of the differences of the shares: 0 alike, 1 nothing in common
    double kolmogorov = 0;      ///< largest distance of the distribution functions; NaN when not numeric
    double wasserstein = 0;     ///< in standard deviations of the real column; NaN when not numeric
    double missingReal = 0;     ///< share of records
    double missingOther = 0;
};

/// How much two columns go together in both tables.
struct PairFidelity {
    QString first, second;
    double associationReal = 0; ///< Cramér's V, corrected for chance (Bergsma 2013)
    double associationOther = 0;
    double totalVariation = 0;  ///< of the joint shares
    double difference() const;
};

/// A table held against the real one, column by column and pair by pair. Distances that samples of the same law have too are given
/// beside: those of a control set against the real one.
struct SyntheticFidelity {
    QList<ColumnFidelity> columns;
    QList<PairFidelity> pairs;

    double meanVariation() const;
    double largestVariation() const;
    double meanPairVariation() const;
    double meanAssociationDifference() const;
    double largestAssociationDifference() const;

    static core::Result<SyntheticFidelity> of(const core::Table &real, const core::Table &other, const QStringList &columns, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
