#pragma once

#include "core/keys/KeyRing.h"
#include "core/keys/NoteKey.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// The signing keys of a workspace: the ring of public keys lies in the store, the private key in a file of its own that
/// only its owner may read (beside an SQLite workspace, else in the user's configuration folder).
class KeyCustody {
public:
    KeyCustody(const WorkspaceLocation &location, QString workspaceId, QString passphrase);

    QString keyFile() const;
    /// A new key, saved; its verifier key goes into the ring by the caller's transaction.
    Result<SignerKey> generate(const QString &origin) const;
    Result<void> save(const SignerKey &key) const;
    /// ErrorKind::Denied when the file is not here or the passphrase is wrong.
    Result<SignerKey> load() const;

    static Result<KeyRing> ring(SqlConnection &connection);
    static Result<void> storeRing(SqlConnection &connection, const KeyRing &ring);

private:
    WorkspaceLocation m_location;
    QString m_workspaceId;
    QString m_passphrase;
};

} // namespace hallmarker::core
