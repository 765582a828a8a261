#pragma once

#include "core/digest/Digest.h"
#include "core/storage/Workspace.h"

#include <QStringList>

namespace hallmarker::checks {

/// Somebody may ask to turn tokens of a domain back, until a day. Given by somebody else.
struct VaultGrant {
    static constexpr const char *kind = "vault-grant";
    QString id, name;          ///< "VG-1"
    qint64 revision = 0;
    QString person, domain, grantedBy, reason;
    qint64 untilMs = 0;

    QJsonObject toJson() const;
    static core::Result<VaultGrant> fromRecord(const core::Record &record);
};

/// A wish to turn the tokens of one file back: bound to its digest, good for once, after a second person approved it.
struct ReidentificationRequest {
    static constexpr const char *kind = "reidentification";
    QString id, name;          ///< "REID-1"
    qint64 revision = 0;
    core::Digest file;
    QMap<QString, QString> columns; ///< column and its domain
    QString reason, requestedBy, approvedBy, usedBy;
    qint64 requestedMs = 0, approvedMs = 0, usedMs = 0;
    qint64 cells = 0;          ///< turned back

    bool isApproved() const { return !approvedBy.isEmpty(); }
    bool isUsed() const { return !usedBy.isEmpty(); }
    QString state() const; ///< "asked", "approved", "used"
    QJsonObject toJson() const;
    static core::Result<ReidentificationRequest> fromRecord(const core::Record &record);
};

/// Grants, requests, approvals and uses, each a record in the signed log with the one who did it.
class ReidentificationBook {
public:
    explicit ReidentificationBook(core::Workspace &workspace) : m_workspace(workspace) {}

    /// The actor of the workspace gives it, to somebody else.
    core::Result<VaultGrant> grant(const QString &person, const QString &domain, qint64 untilMs, const QString &reason);
    core::Result<VaultGrant> endGrant(const QString &reference, const QString &because);
    /// The actor must hold grants for all domains.
    core::Result<ReidentificationRequest> ask(const core::Digest &file, const QMap<QString, QString> &columns, const QString &reason);
    /// The actor is another person than the one who asked.
    core::Result<ReidentificationRequest> approve(const QString &reference);
    /// Whether the actor may turn this file back now; nothing is written.
    core::Result<ReidentificationRequest> check(const QString &reference, const core::Digest &file) const;
    /// Writes the use down. To be called before anything is shown: what cannot be logged is not shown.
    core::Result<ReidentificationRequest> use(const QString &reference, const core::Digest &file, qint64 cells);

    core::Result<QList<VaultGrant>> grants() const;
    core::Result<QList<ReidentificationRequest>> requests() const;

private:
    core::Result<void> requireGrants(const QString &person, const QMap<QString, QString> &columns) const;
    core::Result<ReidentificationRequest> store(const ReidentificationRequest &request, const QString &action);
    core::Result<QList<core::Record>> recordsOf(const char *kind, bool withDeleted) const;

    core::Workspace &m_workspace;
};

} // namespace hallmarker::checks
