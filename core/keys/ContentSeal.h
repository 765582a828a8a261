#pragma once

#include "core/digest/Digest.h"
#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// Content as it lies at rest.
struct SealedContent {
    QByteArray nonce;
    QByteArray ciphertext; ///< with the tag

    /// Over both: what a log can hold so that whoever has no key can still tell a change.
    Digest digest() const;
};

/// Attachments at rest: AES-256-GCM under the content key of a workspace, bound to the digest of the clear content, so
/// that two stored attachments cannot be exchanged.
class ContentSeal {
public:
    static Result<SealedContent> seal(const SecretBytes &key, const Digest &digest, QByteArrayView content);
    /// ErrorKind::Integrity when a byte of it, or the digest, is not what was sealed.
    static Result<QByteArray> open(const SecretBytes &key, const Digest &digest, const SealedContent &sealed);
};

} // namespace hallmarker::core
