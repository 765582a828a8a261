#pragma once

#include "inventory/agreements/Agreement.h"
#include "inventory/agreements/AssetUsage.h"
#include "inventory/consent/PurposeTaxonomy.h"

namespace hallmarker::inventory {

/// One thing about a use that its agreement does not allow, or that nobody can tell.
struct AgreementIssue {
    enum class Kind { Violation, Gap };
    Kind kind = Kind::Violation;
    QString code;       ///< stable word: "purpose", "region", "category", "subprocessor", "ended", "not-begun", "no-agreement"; of gaps "unknown-purpose", "no-purpose", "no-region"
    QString value;      ///< what does not fit
    QString agreementId; ///< the one that comes nearest; empty: none is about the asset
};

/// Compares a use with the agreements about its asset at a time: it is in order when one of them allows all of it; else the
/// issues with the one that comes nearest. Purposes by descent in the taxonomy. Pure.
QList<AgreementIssue> judgeUsage(const AssetUsage &usage, const QList<Agreement> &agreements, const PurposeTaxonomy &taxonomy, const QStringList &ownNames, qint64 nowMs);

} // namespace hallmarker::inventory
