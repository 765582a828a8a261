#pragma once

#include "core/keys/SecretBytes.h"
#include "core/storage/KeyCustody.h"

#include <mutex>
#include <optional>

namespace hallmarker::core {

/// The key that attachments of a workspace with a passphrase are encrypted under. It lies in the store, wrapped with scrypt
/// and AES-256-GCM by the passphrase, and is unwrapped once, by the first who needs it. Safe from any thread.
class ContentKey {
public:
    ContentKey(const KeyCustody &custody, QString passphrase) : m_custody(custody), m_passphrase(std::move(passphrase)) {}

    /// For a new workspace: makes and stores a key when there is a passphrase.
    Result<void> create(SqlConnection &connection);
    /// The key to encrypt a new attachment with; nothing in a workspace without a passphrase. A workspace that got its
    /// passphrase before attachments were encrypted gets its key now. In the caller's write transaction.
    Result<std::optional<SecretBytes>> forWriting(SqlConnection &connection);
    /// ErrorKind::Denied: no passphrase, or the wrong one.
    Result<SecretBytes> forReading(SqlConnection &connection);

private:
    Result<std::optional<SecretBytes>> unwrap(SqlConnection &connection);
    Result<void> makeAndStore(SqlConnection &connection);

    const KeyCustody &m_custody;
    QString m_passphrase;
    std::mutex m_mutex;
    /// What was unwrapped, and from which text: a key whose transaction was rolled back must not be used again.
    QString m_wrapped;
    std::optional<SecretBytes> m_key;
};

} // namespace hallmarker::core
