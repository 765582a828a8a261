#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// AES-256-GCM (NIST SP 800-38D). A nonce must never be used twice with a key.
class AesGcm {
public:
    static constexpr qsizetype keyBytes = 32;
    static constexpr qsizetype nonceBytes = 12;
    static constexpr qsizetype tagBytes = 16;

    /// Ciphertext and behind it the tag.
    static Result<QByteArray> seal(const SecretBytes &key, const QByteArray &nonce, QByteArrayView plain,
                                   QByteArrayView associated);
    /// The plain text, only when the tag holds; else ErrorKind::Integrity.
    static Result<SecretBytes> open(const SecretBytes &key, const QByteArray &nonce, QByteArrayView sealed,
                                    QByteArrayView associated);
};

} // namespace hallmarker::core
