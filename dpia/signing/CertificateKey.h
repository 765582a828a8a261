#pragma once

#include "core/keys/SecretBytes.h"
#include "dpia/signing/SigningKey.h"

#include <memory>

namespace hallmarker::dpia {

/// A certificate with its key (PKCS#12), RSA or EC. Signs as CMS, detached, DER, with SHA-256 and all certificates of the
/// file, so that `openssl cms -verify` and others check it.
class CertificateKey final : public SigningKey {
public:
    ~CertificateKey() override;
    CertificateKey(CertificateKey &&) noexcept;
    /// Denied: the passphrase is wrong. Invalid: no certificate with a key of these kinds. Expired ones are refused by sign().
    static core::Result<CertificateKey> open(const QString &path, const core::SecretBytes &passphrase);

    core::Result<SignatureBytes> sign(const QByteArray &statement, qint64 instantMs) const override;

private:
    struct Parts;
    explicit CertificateKey(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace hallmarker::dpia
