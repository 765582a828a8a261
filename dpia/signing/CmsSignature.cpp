#include "dpia/signing/CmsSignature.h"

#include "core/digest/Hasher.h"
#include "dpia/signing/SigningTexts.h"
#include "dpia/signing/X509Handles.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <QDateTime>

namespace hallmarker::dpia {

namespace {

qint64 millisecondsOf(const ASN1_TIME *time)
{
    struct tm parts = {};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC).toMSecsSinceEpoch() : -1;
}

X509Owned<X509> firstOf(const QByteArray &pem)
{
    const X509Owned<STACK_OF(X509)> all = x509Read(pem);
    return X509Owned<X509>(sk_X509_num(all.get()) > 0 ? sk_X509_shift(all.get()) : nullptr);
}

} // namespace

QString certificateFingerprint(const QByteArray &pem)
{
    const X509Owned<X509> certificate = firstOf(pem);
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509(certificate.get(), &der) : 0;
    if (size <= 0)
        return {};
    const QByteArray digest = core::Hasher::of(QByteArrayView(reinterpret_cast<const char *>(der), size)).raw();
    OPENSSL_free(der);
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

core::Result<CertificateFacts> CertificateFacts::of(const QByteArray &pem)
{
    const X509Owned<X509> certificate = firstOf(pem);
    if (!certificate)
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("This is not a certificate."));
    CertificateFacts facts;
    facts.subject = x509Subject(certificate.get());
    const X509Owned<BIO> memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), X509_get_issuer_name(certificate.get()), 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    facts.issuer = QString::fromUtf8(x509Content(memory.get()));
    facts.fingerprint = certificateFingerprint(pem);
    facts.notBeforeMs = millisecondsOf(X509_get0_notBefore(certificate.get()));
    facts.notAfterMs = millisecondsOf(X509_get0_notAfter(certificate.get()));
    facts.isSelfSigned = X509_self_signed(certificate.get(), 1) == 1;
    return facts;
}

core::Result<void> CmsSignature::check(const QByteArray &statement, const QByteArray &der, const QByteArray &signerPem)
{
    const core::Error broken(core::ErrorKind::Integrity, SigningTexts::tr("The signature does not hold: what was signed, the signature or the certificate was changed."));
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    const X509Owned<CMS_ContentInfo> cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    const X509Owned<X509> signer = firstOf(signerPem);
    const X509Owned<BIO> content = x509Memory(statement);
    ERR_clear_error();
    // Bytes behind the signature would be carried along unseen.
    if (!cms || at != end || !signer || CMS_verify(cms.get(), nullptr, nullptr, content.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1) {
        ERR_clear_error();
        return broken;
    }
    STACK_OF(X509) *signers = CMS_get0_signers(cms.get());
    const bool isTheOne = signers && sk_X509_num(signers) == 1 && X509_cmp(sk_X509_value(signers, 0), signer.get()) == 0;
    sk_X509_free(signers);
    return isTheOne ? core::Result<void>() : core::Result<void>(broken);
}

core::Result<void> CmsSignature::checkTrust(const QList<QByteArray> &certificates, const QByteArray &trustedPem, qint64 instantMs)
{
    const X509Owned<X509> leaf = firstOf(certificates.value(0));
    const X509Owned<STACK_OF(X509)> trusted = x509Read(trustedPem);
    if (!leaf || sk_X509_num(trusted.get()) == 0)
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("There is no certificate to trust in the file."));
    // The key usage of one who is trusted to encrypt, say, is no leave to sign.
    if ((X509_get_key_usage(leaf.get()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("The certificate of %1 is not made for signatures.").arg(x509Subject(leaf.get())));
    const X509Owned<STACK_OF(X509)> others = x509Read(certificates.mid(1).join());
    const X509Owned<X509_STORE> store(X509_STORE_new());
    for (int i = 0; i < sk_X509_num(trusted.get()); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(trusted.get(), i));
    const X509Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), others.get());
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY);
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(rules, time_t(instantMs / 1000));
    if (X509_verify_cert(context.get()) == 1)
        return {};
    return core::Error(core::ErrorKind::Integrity, SigningTexts::tr("The certificate of %1 does not lead to one that is trusted: %2.").arg(x509Subject(leaf.get()), QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())))));
}

} // namespace hallmarker::dpia
