#pragma once

#include "core/finding/Finding.h"
#include "core/record/Staleness.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

/// What a finding is worth now. Derived, never stored.
enum class FindingStanding { Current, Stale, Expired, Broken };

QString findingStandingName(FindingStanding standing); ///< "current", "stale", "expired", "broken"

struct JudgedFinding {
    Finding finding;
    Record record;
    FindingStanding standing = FindingStanding::Current;
    QList<StaleCause> causes;
};

struct FindingFilter {
    QString checkId;
    QString subjectId;       ///< findings that rest on this record
    std::optional<Verdict> verdict;
    bool newestOnly = false; ///< of each (check, inputs' record ids, parameters); a stale one only when there is no other
};

/// Stores findings with their dependencies and judges what they are worth now.
class FindingRepository {
public:
    explicit FindingRepository(Workspace &workspace) : m_workspace(workspace) {}

    /// Stores a new finding in its own transaction, with its dependencies. Returns it with its id.
    Result<Finding> add(const Finding &finding);
    /// The same inside a transaction.
    static Result<Finding> add(WriteTransaction &transaction, const Finding &finding);

    Result<JudgedFinding> find(const QString &id) const;
    Result<QList<JudgedFinding>> list(const FindingFilter &filter = {}) const; ///< newest first

private:
    Workspace &m_workspace;
};

} // namespace hallmarker::core
