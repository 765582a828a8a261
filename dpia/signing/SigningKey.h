#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hallmarker::dpia {

enum class SignatureForm { Ed25519, Cms };
QString signatureFormName(SignatureForm form); ///< "ed25519", "cms"

/// A signature with what is needed to check it.
struct SignatureBytes {
    SignatureForm form = SignatureForm::Ed25519;
    QByteArray signature;             ///< Ed25519: 64 bytes; CMS: DER, detached
    QByteArray publicKey;             ///< PEM
    QList<QByteArray> certificates;   ///< PEM, the signer's first; of CMS alone
    QString keyName;                  ///< vkey, name of the key file, or subject of the certificate
    QString fingerprint;              ///< see keyFingerprint, certificateFingerprint
};

/// SHA-256 of the key as SubjectPublicKeyInfo, in hex: `openssl pkey -pubin -in key.pem -outform DER | sha256sum`.
core::Result<QString> keyFingerprint(const QByteArray &publicKeyPem);

/// Something that can sign.
class SigningKey {
public:
    virtual ~SigningKey() = default;
    /// `instantMs`: when, for forms that say so themselves.
    virtual core::Result<SignatureBytes> sign(const QByteArray &statement, qint64 instantMs) const = 0;
};

} // namespace hallmarker::dpia
