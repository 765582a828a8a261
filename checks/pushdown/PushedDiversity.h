#pragma once

#include "checks/privacy/Diversity.h"
#include "checks/pushdown/SourceTable.h"

#include <optional>

namespace hallmarker::checks {

/// l-diversity and t-closeness of a table that stays where it is. The source counts each sensitive value in each class and
/// hands over the worst class only: one row of figures.
class PushedDiversity {
public:
    struct Plan {
        QStringList quasiIdentifiers;
        QString sensitive;
        double c = 3;                 ///< of recursive l-diversity
        std::string suppressedCell = "*"; ///< records with it in all columns stand in no class; empty: none
    };
    struct Outcome {
        DiversityFigures figures;
        /// Why closenessOrdered was left out; empty where it was measured.
        QString orderedLeftOut;
    };
    static core::Result<Outcome> measure(core::Warehouse &warehouse, const SourceTable &table, const Plan &plan, core::Progress &progress = core::Progress::none());
    static core::Result<QStringList> statements(const SourceTable &table, const Plan &plan);

    /// How the sensitive values are put in order.
    enum class Order { Native, Numbers, None };

private:
    static core::Result<QString> classesSql(const SourceTable &table, const Plan &plan);
    static core::Result<QString> worstSql(const SourceTable &table, const Plan &plan);
    static core::Result<QString> orderedSql(const SourceTable &table, const Plan &plan, Order order);
    /// One number: texts that are no numbers. PostgreSQL.
    static QString otherThanNumbersSql(const SourceTable &table, const core::WarehouseColumn &sensitive);
};

} // namespace hallmarker::checks
