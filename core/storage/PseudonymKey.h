#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

namespace hallmarker::core {

class ContentKey;
class SqlConnection;
class Workspace;

/// The secret under which a workspace makes pseudonyms of people: 32 random bytes, made when first asked for, the same for
/// ever. In a workspace with a passphrase it lies in the store encrypted under the content key; without one it lies there
/// in the clear, as everything else does (docs/adr/0022-keyed-pseudonyms.md). Safe from any thread.
class PseudonymKey {
public:
    /// ErrorKind::Denied: no passphrase, or the wrong one, or the workspace has no key yet and is open for reading only.
    static Result<SecretBytes> of(Workspace &workspace);
    /// In the transaction that sets a passphrase, after the content key was wrapped: a key that lies in the clear is
    /// encrypted.
    static Result<void> seal(SqlConnection &connection, ContentKey &contentKey);
};

} // namespace hallmarker::core
