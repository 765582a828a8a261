#pragma once

#include "core/lineage/AssetLineage.h"
#include "inventory/erasure/ErasureCase.h"
#include "inventory/erasure/ErasureTask.h"

namespace hallmarker::inventory {

struct ErasureRequest {
    QString token;             ///< name of the case: a reference, not the person
    QString subject;           ///< who asks; kept as a personal field; may be empty
    QStringList assets;        ///< known to hold the person's data
    qint64 requestedMs = 0;    ///< 0: now
    QString note;
};

/// What a person decided about one task.
struct ErasureDecision {
    ErasureTaskId task;
    ErasureState state = ErasureState::Done;
    QString reason;
    qint64 dueMs = 0;
    QByteArray proof;
    QString proofMediaType;
    QString evidenceId;
    QString replacedBy;
};

/// A task and what it is worth now.
struct ErasureStanding {
    ErasureTask task;
    QStringList holds;         ///< active holds that cover its asset
    bool isEvidenceStale = false; ///< the test it rests on no longer holds: it counts as open
    bool isOpen = true;
    bool isOverdue = false;
};

/// Erasure cases: files a request, follows the data over the lineage to every copy, model and prediction, takes decisions
/// with their evidence, and closes a case only when nothing is open.
class ErasureDesk {
public:
    ErasureDesk(core::Workspace &workspace, const core::AssetLineage &lineage) : m_workspace(workspace), m_lineage(lineage) {}

    core::Result<ErasureCase> file(const ErasureRequest &request);
    /// Follows the data again: new assets become tasks; a closed case with new tasks opens again. Nothing is taken away.
    core::Result<ErasureCase> trace(const ErasureCaseId &id);
    /// Adds assets that are known to hold the subject, and traces.
    core::Result<ErasureCase> addAssets(const ErasureCaseId &id, const QStringList &assets);
    core::Result<QList<ErasureStanding>> tasks(const ErasureCaseId &id) const;
    core::Result<ErasureTask> decide(const ErasureDecision &decision);
    /// Two further months (Art. 12(3)), with a reason, once.
    core::Result<ErasureCase> extend(const ErasureCaseId &id, const QString &reason);
    /// Denied while a task is open; the error names them.
    core::Result<ErasureCase> close(const ErasureCaseId &id, bool eraseSubject);
    /// A backup was restored: decided tasks about these assets are open again, in every case. Returns how many.
    core::Result<int> reopenRestored(const QStringList &assets, const QString &reason);

private:
    core::Result<QList<ErasureTask>> storedTasks(const ErasureCaseId &id) const;
    core::Result<void> follow(core::WriteTransaction &transaction, ErasureCase &erasure, bool isNew);
    core::Result<void> check(const ErasureDecision &decision, const ErasureTask &task) const;
    core::Result<void> checkTest(const QString &findingId, const ErasureTask &task) const;

    core::Workspace &m_workspace;
    const core::AssetLineage &m_lineage;
};

} // namespace hallmarker::inventory
