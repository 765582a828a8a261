#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hallmarker::dpia {

/// What a certificate says of itself.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QString fingerprint;   ///< "AB:CD:…", SHA-256, as `openssl x509 -fingerprint -sha256` prints it
    qint64 notBeforeMs = 0;
    qint64 notAfterMs = 0;
    bool isSelfSigned = false;

    static core::Result<CertificateFacts> of(const QByteArray &pem);
};

/// "" when it is no certificate.
QString certificateFingerprint(const QByteArray &pem);

/// Checks a detached CMS signature over bytes.
class CmsSignature {
public:
    /// The signature holds and was made with this certificate. Says nothing about whether the certificate can be trusted.
    static core::Result<void> check(const QByteArray &statement, const QByteArray &der, const QByteArray &signerPem);
    /// Whether the certificate leads to one of the trusted ones (PEM) by way of the others, at that time,
    /// and is made for signatures.
    static core::Result<void> checkTrust(const QList<QByteArray> &certificates, const QByteArray &trustedPem, qint64 instantMs);
};

} // namespace hallmarker::dpia
