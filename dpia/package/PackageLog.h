#pragma once

#include "core/log/AuditLog.h"
#include "core/keys/NoteKey.h"
#include "core/record/Record.h"
#include "dpia/package/PackageFile.h"

namespace hallmarker::dpia {

/// Records of a package as the log of the workspace holds them.
class PackageLog {
public:
    explicit PackageLog(core::AuditLog &log) : m_log(log) {}

    /// The canonical body of a record; its entry and proof come with addProofs().
    core::Result<void> addRecord(const core::Record &record, QList<PackageFile> &files);
    /// All keys that ever signed the log; the one that signs now.
    core::Result<core::VerifierKey> addKeys(QList<PackageFile> &files) const;
    /// Entries and proofs of all records and of the note that holds `sums`, under one fresh checkpoint.
    core::Result<void> addProofs(const core::Digest &sums, QList<PackageFile> &files);

private:
    core::Result<qint64> indexOfNote(const core::Digest &sums) const;
    core::Result<void> addProof(const QString &stem, qint64 index, QList<PackageFile> &files);

    core::AuditLog &m_log;
    QList<core::Record> m_records;
};

} // namespace hallmarker::dpia
