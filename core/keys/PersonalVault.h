#pragma once

#include "core/digest/Digest.h"
#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QString>

namespace hallmarker::core {

/// The random bytes of one personal field: handed in, so that sealing is a pure function.
struct FieldSecrets {
    SecretBytes salt; ///< 32 bytes, hides the value behind its commitment
    SecretBytes key;  ///< 32 bytes, AES-256
    QByteArray nonce; ///< 12 bytes
};

/// A personal value as it is stored beside the log. Without salt and key only the commitment remains.
struct SealedField {
    QString field;          ///< which field of the record, for example "/subject/name"
    Digest commitment;      ///< stands in the log entry
    SecretBytes salt;
    SecretBytes key;
    QByteArray nonce;
    QByteArray ciphertext;  ///< with the tag

    bool isErased() const { return key.isEmpty(); }
};

/// Personal data beside an append-only log: the log holds a salted commitment, the clear text lies encrypted beside it
/// under a key of its own. Erasing (GDPR Art. 17) destroys salt, key and text; every proof still verifies, and the
/// commitment cannot be guessed at without the salt.
class PersonalVault {
public:
    static constexpr qsizetype saltBytes = 32;
    static constexpr qsizetype maxValueBytes = 16 << 20;

    /// Fresh random bytes of the operating system's generator; ErrorKind::Unavailable when it fails.
    static Result<FieldSecrets> freshSecrets();

    /// SHA-256(salt || length of the field name in UTF-8 as 32-bit big-endian || field name || value). The length keeps
    /// one (field, value) pair from being opened as another.
    static Digest commitment(const SecretBytes &salt, const QString &field, QByteArrayView value);

    static Result<SealedField> seal(const QString &field, QByteArrayView value, const FieldSecrets &secrets);
    /// The clear text, when key, tag and commitment all hold. NotFound: it was erased. Integrity: it was changed.
    static Result<SecretBytes> open(const SealedField &sealed);
    /// What may be kept: field name and commitment only. The secrets of the argument are wiped.
    static SealedField destroy(SealedField &&sealed);
};

} // namespace hallmarker::core
