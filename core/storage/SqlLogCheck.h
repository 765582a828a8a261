#pragma once

#include "core/digest/Hasher.h"
#include "core/log/AuditLog.h"
#include "core/log/LogVerifier.h"
#include "core/storage/LogEntryText.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlDialect.h"

namespace hallmarker::core {

/// Verifies everything that a workspace holds against its log, in one pass over the entries: leaf hashes, stored tree
/// nodes, peaks, every checkpoint and its signatures, every revision of every record, the present state of the records,
/// and what each of them rests on. Memory: a tile root (32 bytes) for each 256 entries.
///
/// That a record is at its last revision needs no table of records in memory. Each row of `record` must be equal to one
/// row of `record_version`, and each of those to its entry; then the log knows as many records as it has first revisions,
/// and the sum of the rows' revisions is the number of record entries only if each row stands at its last one.
class SqlLogCheck {
public:
    SqlLogCheck(SqlConnection &connection, QString origin) : m_connection(connection), m_origin(std::move(origin)) {}
    Result<LogVerification> run(const std::optional<QByteArray> &trusted, Progress &progress);

private:
    class Source;

    /// Notes a problem; the one with the smallest index stays. -1: no entry of its own.
    void blame(qint64 index, const QString &problem);
    Result<void> readHead();
    Result<void> expectRoots(LogVerifier &verifier, const std::optional<QByteArray> &trusted);
    void compareRow(const LogScanRow &row);
    void compareKeys(const LogScanRow &row, const LogEntryParts &parts);
    Result<void> compareRecords();
    Result<void> compareDependencies();
    Result<void> compareNodes(int level, const QByteArray &below);
    void blameRoots(qint64 firstBadSize);

    SqlConnection &m_connection;
    QString m_origin;
    LogVerification m_found;
    qint64 m_size = 0;
    QList<Digest> m_peaks;
    QStringList m_vkeys;
    QStringList m_loggedVkeys;
    QList<VerifierKey> m_keys;
    QByteArray m_tiles;          ///< roots of the full tiles of level 0, made from the stored leaves
    QList<qint64> m_signedSizes;
    Hasher m_hasher;
    qint64 m_records = 0;        ///< entries of a first revision
    qint64 m_recordEntries = 0;
    qint64 m_dependencySets = 0; ///< entries with the number 1
    qint64 m_dependencyEntries = 0;
};

} // namespace hallmarker::core
