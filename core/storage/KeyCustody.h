#pragma once

#include "core/digest/Digest.h"
#include "core/keys/KeyRing.h"
#include "core/keys/NoteKey.h"
#include "core/storage/HeldPassphrase.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// The signing keys of a workspace: the ring of public keys lies in the store, the private key in a file of its own that
/// only its owner may read (beside an SQLite workspace, else in the user's configuration folder).
class KeyCustody {
public:
    /// The passphrase has to outlive it.
    KeyCustody(const WorkspaceLocation &location, QString workspaceId, HeldPassphrase &passphrase);

    QString keyFile() const;
    /// A new key, saved; its verifier key goes into the ring by the caller's transaction.
    Result<SignerKey> generate(const QString &origin) const;
    Result<void> save(const SignerKey &key) const;
    /// A rotation: the new key beside the present one, and in its place once the store names it.
    Result<void> saveNext(const SignerKey &key) const;
    Result<void> adoptNext() const;
    /// The present key. A rotation that was interrupted behind its commit is finished first.
    Result<SignerKey> load(const VerifierKey &current) const;
    /// ErrorKind::Denied when the file is not here or the passphrase is wrong.
    Result<SignerKey> load() const;

    /// Whether the key file is here and needs a passphrase.
    Result<bool> isSealed() const;
    /// Whether a passphrase opens the sealed key file; ErrorKind::Denied when not.
    Result<void> tryToOpen(const QString &passphrase) const;

    // A change of the passphrase (WorkspaceSeal). All of it under the store's write lock.
    /// The key under another passphrase (empty: none) in a file beside the present one; the digest of that file.
    Result<Digest> saveChanged(const SignerKey &key, const QString &passphrase) const;
    bool hasChanged() const;
    /// In the transaction of the change: from its commit on that file is the key file.
    static Result<void> nameChanged(SqlConnection &connection, const Digest &file);
    /// Puts the file in its place when the store names it, else removes it.
    Result<void> settleChanged(SqlConnection &connection) const;

    static Result<KeyRing> ring(SqlConnection &connection);
    static Result<void> storeRing(SqlConnection &connection, const KeyRing &ring);

private:
    QString changedFile() const;
    Result<void> saveAs(const QString &path, const SignerKey &key, const QString &passphrase) const;
    Result<SignerKey> loadFrom(const QString &path) const;

    WorkspaceLocation m_location;
    QString m_workspaceId;
    HeldPassphrase &m_passphrase;
};

} // namespace hallmarker::core
