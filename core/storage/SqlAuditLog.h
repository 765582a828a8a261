#pragma once

#include "core/log/AuditLog.h"
#include "core/storage/SqlReaders.h"
#include "core/storage/SqlWriter.h"

#include <mutex>

namespace hallmarker::core {

/// The audit log over the tables log_entry, log_node, log_head, checkpoint and signing_key.
class SqlAuditLog final : public AuditLog {
public:
    struct Place {
        const SqlDialect &dialect;
        const SqlReaders &readers;
        SqlWriter *writer; ///< nullptr: read-only
        QString origin;
        QString passphrase;
    };
    explicit SqlAuditLog(Place place) : m_place(std::move(place)) {}

    Result<qint64> size() const override;
    Result<Digest> root(qint64 size) const override;
    Result<QList<LogEntry>> entries(qint64 first, qint64 count) const override;
    Result<qint64> indexOf(const QString &recordId, qint64 revision) const override;
    Result<QList<Digest>> inclusionProof(qint64 index, qint64 size) const override;
    Result<QList<Digest>> consistencyProof(qint64 oldSize, qint64 newSize) const override;
    Result<StoredCheckpoint> checkpoint() override;
    Result<QList<StoredCheckpoint>> checkpoints() const override;
    QString origin() const override { return m_place.origin; }
    Result<QStringList> verifierKeys() const override;
    Result<void> rotateKey() override;
    Result<LogVerification> verify(const std::optional<QByteArray> &trusted, Progress &progress) const override;
    Result<QByteArray> tlogProof(qint64 index) override;
    Result<void> exportTo(const QString &folder, Progress &progress) override;

private:
    Result<SqlWriter *> writer() const;
    Result<StoredCheckpoint> newest() const;
    Result<StoredCheckpoint> signHead(SqlTransaction &transaction, const QList<SignerKey> &signers) const;
    Result<SignerKey> signer(SqlConnection &connection) const;

    Place m_place;
    std::mutex m_rotation;
};

} // namespace hallmarker::core
