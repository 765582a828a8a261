#pragma once

#include "core/gate/GateWaiver.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

/// A waiver in the workspace: a record whose every step stands in the signed log with the one who took it. Somebody asks for
/// it, another person approves it; until then it holds for nothing.
struct WaiverRecord {
    static constexpr const char *kind = "gate-waiver";

    GateWaiver waiver;       ///< id is the record's name ("WAIVE-3"), finding the exact key of one result
    qint64 revision = 0;
    QString subjectId;       ///< what the result is about
    QString subjectName;
    QString requestedBy;
    qint64 requestedMs = 0;
    QString withdrawnBy;
    QString withdrawnBecause;

    bool isWithdrawn() const { return !withdrawnBy.isEmpty(); }
    QJsonObject toJson() const;
    static Result<WaiverRecord> fromRecord(const Record &record);
};

/// What somebody wants to let pass.
struct WaiverWish {
    QString key;             ///< of the result
    QString subjectId;
    QString subjectName;
    Digest subjectDigest;    ///< as it is now; the waiver dies when it changes. Empty: the result is about no content
    QString reason;
    QString owner;           ///< who answers for it
    qint64 expiresMs = 0;    ///< start of a day
    QString ticket;
};

/// Asks for, approves and withdraws waivers.
class WaiverBook {
public:
    explicit WaiverBook(Workspace &workspace) : m_workspace(workspace) {}

    /// The same limits as a file has: a reason, an owner, an end at most maxDays from now.
    Result<WaiverRecord> ask(const WaiverWish &wish, int maxDays);
    /// By the actor of the workspace, who is neither the owner nor the one who asked.
    Result<WaiverRecord> approve(const QString &reference);
    Result<WaiverRecord> withdraw(const QString &reference, const QString &because);

    /// Oldest first; withdrawn ones too when asked for.
    Result<QList<WaiverRecord>> list(bool withWithdrawn = false) const;
    /// What a policy takes.
    Result<QList<GateWaiver>> waivers() const;

private:
    Result<WaiverRecord> find(const QString &reference) const;
    Result<WaiverRecord> store(const WaiverRecord &waiver, const QString &action);

    Workspace &m_workspace;
};

} // namespace hallmarker::core
