#pragma once

#include "core/keys/Ed25519Key.h"
#include "dpia/signing/SigningKey.h"

namespace hallmarker::dpia {

/// An Ed25519 key of a person: a private key in PEM (PKCS#8, with a passphrase or without), as `openssl genpkey` makes it, or
/// a key file of Hallmarker.
class KeyFileKey final : public SigningKey {
public:
    /// Denied: the passphrase is wrong or missing.
    static core::Result<KeyFileKey> open(const QString &path, const core::SecretBytes &passphrase);
    /// A new key in PEM, sealed when the passphrase is not empty; readable by its owner alone. Never replaces a file.
    static core::Result<KeyFileKey> create(const QString &path, const core::SecretBytes &passphrase);

    core::Result<SignatureBytes> sign(const QByteArray &statement, qint64 instantMs) const override;

private:
    KeyFileKey(QString name, core::Ed25519PrivateKey key) : m_name(std::move(name)), m_key(std::move(key)) {}

    QString m_name;
    core::Ed25519PrivateKey m_key;
};

} // namespace hallmarker::dpia
