#include "dpia/package/PackageLog.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/log/Checkpoint.h"
#include "core/log/TlogProof.h"
#include "dpia/package/PackageTexts.h"

namespace hallmarker::dpia {

core::Result<void> PackageLog::addRecord(const core::Record &record, QList<PackageFile> &files)
{
    const QByteArray bytes = core::CanonicalJson::of(record.body);
    if (core::Hasher::of(bytes) != record.digest)
        return core::Error(core::ErrorKind::Integrity, PackageTexts::tr("The content of %1 does not match its digest. Verify the workspace.").arg(record.id), {}, {.file = record.id});
    files.append({QStringLiteral("records/%1.json").arg(record.id), bytes});
    m_records.append(record);
    return {};
}

core::Result<core::VerifierKey> PackageLog::addKeys(QList<PackageFile> &files) const
{
    HALLMARKER_ASSIGN(const QStringList vkeys, m_log.verifierKeys());
    core::VerifierKey signer;
    for (const QString &vkey : vkeys) {
        HALLMARKER_ASSIGN(signer, core::VerifierKey::fromText(vkey));
        files.append({QStringLiteral("keys/%1.vkey").arg(signer.idText()), QByteArray(vkey.toUtf8() + '\n')});
        files.append({QStringLiteral("keys/%1.pem").arg(signer.idText()), signer.publicKey().toPem()});
    }
    return signer;
}

core::Result<qint64> PackageLog::indexOfNote(const core::Digest &sums) const
{
    HALLMARKER_ASSIGN(const qint64 size, m_log.size());
    const QByteArray wanted = '"' + sums.toString().toLatin1() + '"';
    // Others may have written in between.
    const qint64 first = qMax<qint64>(0, size - 4096);
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, m_log.entries(first, size - first));
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        if (entry->bytes.contains(wanted))
            return entry->index;
    return core::Error(core::ErrorKind::Integrity, PackageTexts::tr("The log has no entry of this package. Verify the workspace."));
}

core::Result<void> PackageLog::addProof(const QString &stem, qint64 index, QList<PackageFile> &files)
{
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, m_log.entries(index, 1));
    if (entries.size() != 1)
        return core::Error(core::ErrorKind::Integrity, PackageTexts::tr("The log has no entry of %1. Verify the workspace.").arg(stem));
    HALLMARKER_ASSIGN(const QByteArray proof, m_log.tlogProof(index));
    files.append({QStringLiteral("log/%1.entry").arg(stem), entries.constFirst().bytes});
    files.append({QStringLiteral("log/%1.tlog-proof").arg(stem), proof});
    return {};
}

core::Result<void> PackageLog::addProofs(const core::Digest &sums, QList<PackageFile> &files)
{
    HALLMARKER_ASSIGN(const qint64 note, indexOfNote(sums));
    HALLMARKER_TRY(addProof(QStringLiteral("package"), note, files));
    for (const core::Record &record : std::as_const(m_records)) {
        HALLMARKER_ASSIGN(const qint64 index, m_log.indexOf(record.id, record.revision));
        HALLMARKER_TRY(addProof(record.id, index, files));
    }
    // One checkpoint for all: somebody may have written while the proofs were made.
    QByteArray head;
    for (const PackageFile &file : std::as_const(files)) {
        if (!file.name.endsWith(QLatin1String(".tlog-proof")))
            continue;
        HALLMARKER_ASSIGN(const core::TlogProof proof, core::TlogProof::parse(file.bytes));
        if (!head.isEmpty() && proof.checkpointNote != head)
            return core::Error(core::ErrorKind::Conflict, PackageTexts::tr("The log grew while the package was made. Export it again."));
        head = proof.checkpointNote;
    }
    files.append({packagePath::checkpoint, head});
    return {};
}

} // namespace hallmarker::dpia
