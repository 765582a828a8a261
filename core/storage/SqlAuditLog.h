#pragma once

#include "core/log/AuditLog.h"

namespace hallmarker::core {

class SqlConnection;
class SqlWorkspace;

/// The log of an SQL workspace: proofs, checkpoints, verification and export over its tables.
class SqlAuditLog final : public AuditLog {
public:
    explicit SqlAuditLog(SqlWorkspace &workspace) : m_workspace(workspace) {}

    Result<qint64> size() const override;
    Result<Digest> root(qint64 size) const override;
    Result<QList<LogEntry>> entries(qint64 first, qint64 count) const override;
    Result<qint64> indexOf(const QString &recordId, qint64 revision) const override;
    Result<QList<Digest>> inclusionProof(qint64 index, qint64 size) const override;
    Result<QList<Digest>> consistencyProof(qint64 oldSize, qint64 newSize) const override;
    Result<StoredCheckpoint> checkpoint() override;
    Result<QList<StoredCheckpoint>> checkpoints() const override;
    QString origin() const override;
    Result<QStringList> verifierKeys() const override;
    Result<StatementSignature> signStatement(const QByteArray &statement) override;
    Result<void> rotateKey() override;
    Result<LogVerification> verify(const std::optional<QByteArray> &trusted, Progress &progress) const override;
    Result<QByteArray> tlogProof(qint64 index) override;
    Result<void> exportTo(const QString &folder, Progress &progress) override;

private:
    SqlWorkspace &m_workspace;
};

} // namespace hallmarker::core
