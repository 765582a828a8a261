#pragma once

#include "checks/dp/PrivateQuery.h"
#include "core/storage/Workspace.h"

namespace hallmarker::checks {

/// What a dataset may give away in all, and what it has given away.
struct PrivacyBudget {
    QString datasetId;
    double epsilon = 0;
    double delta = 0;
    QString setBy;
};

struct PrivacySpending {
    PrivacyBudget budget;
    double before = 0;              ///< certified upper epsilon at the budget's delta
    double after = 0;               ///< with the releases that were asked about
    int releases = 0;               ///< so far
};

/// The ledger of privacy losses: each release is a record in the signed log, written before its answer is drawn. What the
/// accountant certifies over all of them stays within the budget, or the next question is refused.
class PrivacyLedger {
public:
    static constexpr const char *budgetKind = "privacy-budget";
    static constexpr const char *releaseKind = "privacy-release";

    explicit PrivacyLedger(core::Workspace &workspace) : m_workspace(workspace) {}

    /// Sets or changes the budget of a dataset. It cannot be set below what is spent.
    core::Result<PrivacyBudget> setBudget(const core::Record &dataset, double epsilon, double delta);
    /// NotFound when the dataset has no budget.
    core::Result<PrivacySpending> spending(const core::Record &dataset, const QList<PrivacyEvent> &more = {}) const;
    /// Denied when the budget does not reach; else the release is in the log.
    core::Result<PrivacySpending> spend(const core::Record &dataset, const QJsonObject &query, const QList<PrivacyEvent> &events);
    /// The budget does not reach: a policy that failed, not a right or a key that is missing.
    static bool isOverBudget(const core::Error &error);
    /// Releases of a dataset, oldest first.
    core::Result<QList<core::Record>> releases(const QString &datasetId) const;

private:
    core::Result<core::Record> budgetRecord(const core::Record &dataset) const;

    core::Workspace &m_workspace;
};

} // namespace hallmarker::checks
