#pragma once

#include "core/jobs/Progress.h"
#include "core/log/LogEntry.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hallmarker::core {

/// A signed statement about the log: origin, size, root (C2SP tlog-checkpoint) as a signed note.
struct StoredCheckpoint {
    qint64 size = 0;
    Digest root;
    QByteArray note;
    qint64 createdMs = 0;
};

/// A statement signed with the key that signs the log: Ed25519 over the bytes themselves.
struct StatementSignature {
    QString vkey;         ///< C2SP vkey of the key
    QByteArray publicKey; ///< the same as PEM
    QByteArray signature; ///< 64 bytes
};

/// What a verification found. `isSound` only when everything was read and everything matched.
struct LogVerification {
    bool isSound = false;
    qint64 entries = 0;
    Digest root;
    qint64 checkpointsVerified = 0;
    qint64 firstBadIndex = -1;    ///< -1: none
    QString problem;              ///< translated sentence; empty when sound
    QString anchor;               ///< which outside anchor there is: "none", "checkpoint file" ...
};

/// The append-only Merkle log of a workspace (RFC 6962). Appending happens only inside Workspace::write.
class AuditLog {
public:
    virtual ~AuditLog() = default;

    virtual Result<qint64> size() const = 0;
    virtual Result<Digest> root(qint64 size) const = 0;
    virtual Result<QList<LogEntry>> entries(qint64 first, qint64 count) const = 0;
    /// Index of the log entry of that revision of a record; of its newest revision when 0.
    virtual Result<qint64> indexOf(const QString &recordId, qint64 revision = 0) const = 0;
    virtual Result<QList<Digest>> inclusionProof(qint64 index, qint64 size) const = 0;
    virtual Result<QList<Digest>> consistencyProof(qint64 oldSize, qint64 newSize) const = 0;

    /// Signs the present head. Returns the stored one when the head has not moved and the key is the same.
    virtual Result<StoredCheckpoint> checkpoint() = 0;
    virtual Result<QList<StoredCheckpoint>> checkpoints() const = 0;
    virtual QString origin() const = 0;
    /// Verifier keys (C2SP vkey) of all signing keys, oldest first; the last one signs now.
    virtual Result<QStringList> verifierKeys() const = 0;
    /// Signs a statement that is a JSON object, so that it can never be taken for a checkpoint. ErrorKind::Denied without the key.
    virtual Result<StatementSignature> signStatement(const QByteArray &statement) = 0;
    /// A new key signs from now on; the rotation is a log entry and a checkpoint under both keys.
    virtual Result<void> rotateKey() = 0;

    /// Re-hashes every entry, the tree, the checkpoints and their signatures, and the records against their last
    /// entries. `trusted` is an earlier checkpoint note kept outside; with it a rollback is found too.
    virtual Result<LogVerification> verify(const std::optional<QByteArray> &trusted, Progress &progress) const = 0;

    /// c2sp.org/tlog-proof@v1 for one entry under the newest checkpoint.
    virtual Result<QByteArray> tlogProof(qint64 index) = 0;
    /// Writes checkpoint, tiles (C2SP tlog-tiles), entry bundles and keys into an empty folder.
    virtual Result<void> exportTo(const QString &folder, Progress &progress) = 0;
};

} // namespace hallmarker::core
