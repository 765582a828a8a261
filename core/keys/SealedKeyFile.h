#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QString>

namespace hallmarker::core {

/// Cost of turning a passphrase into a key (RFC 7914). The defaults take about 0.3 s and 32 MiB.
struct ScryptCost {
    quint64 n = 1ULL << 15; ///< a power of two
    quint32 r = 8;
    quint32 p = 1;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// Said by the caller who wants a key on disk without a passphrase (unattended runs).
enum class UnsealedWarning { AnyoneWhoReadsTheFileCanUseTheKey };

/// A secret that was read from a key file.
struct OpenedKeyFile {
    QString name;
    SecretBytes secret;
    bool isSealed = false; ///< false: anyone who reads the file can use the key; say so
};

/// A key file: versioned JSON, sealed with scrypt and AES-256-GCM. Everything but the sealed bytes is authenticated with
/// them, and a plain digest over the file tells damage from a wrong passphrase. Readable by its owner only.
class SealedKeyFile {
public:
    static constexpr qsizetype maxBytes = 256 * 1024;

    /// The bytes of a sealed file. `salt` (16) and `nonce` (12) are fresh random bytes of the caller.
    static Result<QByteArray> seal(const QString &name, const SecretBytes &secret, const SecretBytes &passphrase,
                                   const QByteArray &salt, const QByteArray &nonce, const ScryptCost &cost = {});
    /// The bytes of an unsealed file.
    static QByteArray unsealed(const QString &name, const SecretBytes &secret, UnsealedWarning accepted);
    /// Denied: wrong or missing passphrase. Integrity: damaged. Invalid: not such a file. LimitExceeded: asks for
    /// more than 1 GiB or 2^20 rounds.
    static Result<OpenedKeyFile> open(const QByteArray &bytes, const SecretBytes &passphrase);

    /// Writes with fresh salt and nonce. An existing file is replaced as a whole or not at all.
    static Result<void> save(const QString &path, const QString &name, const SecretBytes &secret,
                             const SecretBytes &passphrase, const ScryptCost &cost = {});
    static Result<void> saveUnsealed(const QString &path, const QString &name, const SecretBytes &secret,
                                     UnsealedWarning accepted);
    static Result<OpenedKeyFile> load(const QString &path, const SecretBytes &passphrase);
    /// Whether load() will need a passphrase.
    static Result<bool> isSealed(const QString &path);
};

} // namespace hallmarker::core
