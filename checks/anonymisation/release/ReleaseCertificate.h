#pragma once

#include "checks/anonymisation/release/AnonymisationRun.h"
#include "checks/anonymisation/release/LocalRecoding.h"
#include "checks/anonymisation/release/ReleaseAttacks.h"
#include "checks/anonymisation/release/ReleaseAudit.h"
#include "checks/anonymisation/release/ReleasePlan.h"
#include "core/digest/Digest.h"
#include "core/report/Report.h"

namespace hallmarker::anonymisation {

/// Everything that a certificate says about a release.
struct ReleaseFacts {
    const ReleasePlan &plan;
    const CaseInput &input;
    const AnonymisationResult &result;
    const std::optional<LocalRecoding> &local;
    checks::RiskReport before;              ///< of the table as it was
    ReleaseAudit after;                     ///< of the released table
    ReleaseAttacks attacks;
    QString dataName;
    core::Digest dataDigest;
    core::Digest releaseDigest;
    QMap<QString, core::Digest> hierarchies; ///< by column
    QString signer;                          ///< who made the release
    QString created;                         ///< instant
    QString project;                         ///< the name of the file that repeats it

    /// What makes the release doubtful, each a sentence.
    QStringList remarks() const;
};

/// The certificate: what was released, how, the risk before and after, which attacks were tried, who answers for it.
core::Report releaseCertificate(const ReleaseFacts &facts);

} // namespace hallmarker::anonymisation
