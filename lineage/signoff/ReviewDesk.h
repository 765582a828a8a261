#pragma once

#include "core/finding/FindingRepository.h"
#include "lineage/signoff/ReviewChange.h"

namespace hallmarker::lineage {

/// What somebody who signs says.
struct ReviewOrder {
    ReviewScope scope;
    bool isCorrect = true;  ///< false: there are objections
    QString note;           ///< kept beside the log under its own key, so that it can be erased
    int validDays = 0;      ///< 0: until something changes
};

/// A signed review, and what it is worth now.
struct SignedReview {
    core::JudgedFinding judged;
    ReviewScope scope;
    QString reviewer;
    QString note;
    qint64 atMs = 0;
    bool isCorrect = true;

    const QString &id() const { return judged.finding.id; }
    bool isCurrent() const { return judged.standing == core::FindingStanding::Current; }
};

/// Signs parts of the lineage as reviewed. A review is a finding of the check "lineage.review" with the digest of the whole part, the
/// part itself as attachment; it rests on the records that stand for the part and its versions, and on the evidence of its steps.
class ReviewDesk {
public:
    explicit ReviewDesk(core::Workspace &workspace) : m_workspace(workspace) {}
    static QString checkId() { return QStringLiteral("lineage.review"); }

    core::Result<SignedReview> sign(const ReviewOrder &order);
    core::Result<QList<SignedReview>> list() const; ///< newest first
    core::Result<SignedReview> find(const QString &id) const;
    /// What was signed.
    core::Result<ReviewContent> content(const SignedReview &review) const;
    /// What is another in the part since then; empty for what changed elsewhere (see the causes of the finding).
    core::Result<QList<ReviewChange>> changes(const SignedReview &review) const;
    /// Why it does not hold any more, in one sentence; empty when it is current.
    core::Result<QString> reason(const SignedReview &review) const;

private:
    core::Result<SignedReview> reviewOf(const core::JudgedFinding &judged) const;

    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
