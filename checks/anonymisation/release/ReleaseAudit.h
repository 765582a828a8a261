#pragma once

#include "checks/anonymisation/release/CaseDefinition.h"
#include "checks/risk/RiskReport.h"
#include "core/table/Table.h"

namespace hallmarker::anonymisation {

/// A model measured on the released table.
struct AuditedModel {
    QString type;
    QString attribute;
    QString asked;                  ///< "k = 5"
    std::optional<double> measured; ///< unset: cannot be told from the table alone
    bool holds = true;
};

/// What an attacker gets out of the classes of a released table without knowing who is who.
struct DisclosedAttribute {
    QString attribute;
    std::int64_t uniformRecords = 0; ///< homogeneity: in classes where all have the same value
    double highestShare = 0;         ///< of one value in a class
    double highestGain = 0;          ///< skewness: share in a class over share in the table, minus 1
};

/// A release looked at as a stranger would: from its table alone, with code of its own that shares nothing with the search.
struct ReleaseAudit {
    checks::RiskReport risk;
    QList<AuditedModel> models;
    QList<DisclosedAttribute> disclosed;

    static core::Result<ReleaseAudit> of(const core::Table &release, const CaseDefinition &definition, const QStringList &sensitive, double samplingFraction);
    /// A sentence for each model that does not hold.
    QStringList broken() const;
};

} // namespace hallmarker::anonymisation
