#pragma once

#include "core/keys/SecretBytes.h"
#include "core/storage/KeyCustody.h"

#include <mutex>
#include <optional>

namespace hallmarker::core {

/// The key that attachments of a workspace with a passphrase are encrypted under. It lies in the store, wrapped with scrypt
/// and AES-256-GCM by the passphrase, and is unwrapped once, by the first who needs it. It stays the same key for ever: a
/// change of the passphrase wraps it anew, and after the removal of the passphrase it lies there unwrapped, because the
/// attachments under it have to stay readable and the log holds the digests of their sealed bytes. Safe from any thread.
class ContentKey {
public:
    ContentKey(const KeyCustody &custody, HeldPassphrase &passphrase) : m_custody(custody), m_passphrase(passphrase) {}

    /// For a new workspace: makes and stores a key when there is a passphrase.
    Result<void> create(SqlConnection &connection);
    /// The key to encrypt a new attachment with; nothing in a workspace without a passphrase. A workspace that got its
    /// passphrase before attachments were encrypted gets its key now. In the caller's write transaction.
    Result<std::optional<SecretBytes>> forWriting(SqlConnection &connection);
    /// ErrorKind::Denied: no passphrase, or the wrong one.
    Result<SecretBytes> forReading(SqlConnection &connection);

    /// Whether there is one that needs a passphrase.
    Result<bool> isSealed(SqlConnection &connection) const;
    /// ErrorKind::Denied when the passphrase does not open it.
    Result<void> tryToOpen(SqlConnection &connection, const QString &passphrase) const;
    /// Under another passphrase (empty: none), in the caller's write transaction. Makes one when there is none yet.
    Result<void> rewrap(SqlConnection &connection, const QString &passphrase);

private:
    Result<std::optional<SecretBytes>> unwrap(SqlConnection &connection);
    Result<void> makeAndStore(SqlConnection &connection, const QString &passphrase);
    Result<void> store(SqlConnection &connection, const SecretBytes &key, const QString &passphrase);

    const KeyCustody &m_custody;
    HeldPassphrase &m_passphrase;
    std::mutex m_mutex;
    /// What was unwrapped, and from which text: a key whose transaction was rolled back must not be used again.
    QString m_wrapped;
    std::optional<SecretBytes> m_key;
};

} // namespace hallmarker::core
