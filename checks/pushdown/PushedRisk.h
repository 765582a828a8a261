#pragma once

#include "checks/pushdown/SourceTable.h"
#include "checks/risk/RiskReport.h"

#include <span>

namespace hallmarker::checks {

/// The risk report of a table that stays where it is: the source groups its rows, and the sizes of the classes come back
/// with how many classes have each. Estimates of the population and attackers' risks follow from these numbers.
class PushedRisk {
public:
    static core::Result<RiskReport> measure(core::Warehouse &warehouse, const SourceTable &table, const QStringList &quasiIdentifiers, const RiskReport::Plan &plan,
                                            core::Progress &progress = core::Progress::none());
    /// What measure() sends, for reading before anything runs.
    static core::Result<QStringList> statements(const SourceTable &table, const QStringList &quasiIdentifiers, const RiskReport::Plan &plan);

    /// Rows of size and number of classes, ascending.
    static QString sizesSql(const SourceTable &table, const QList<core::WarehouseColumn> &keys);
    /// One number: records with the mark in all columns. Empty where no record can have it.
    static core::Result<QString> suppressedSql(const SourceTable &table, const QList<core::WarehouseColumn> &keys, const std::string &mark);
    /// PostgreSQL: rows of grouping number, size and number of classes for several parts of the columns in one statement.
    static QString combinationsSql(const SourceTable &table, const QList<core::WarehouseColumn> &keys, std::span<const std::vector<int>> combinations);
};

} // namespace hallmarker::checks
