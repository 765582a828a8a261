#include "dpia/signing/CertificateKey.h"

#include "dpia/signing/CmsSignature.h"
#include "dpia/signing/SigningTexts.h"
#include "dpia/signing/X509Handles.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <QFile>
#include <QFileInfo>

namespace hallmarker::dpia {

struct CertificateKey::Parts {
    QString file;
    X509Owned<EVP_PKEY> key;
    X509Owned<X509> certificate;
    X509Owned<STACK_OF(X509)> others;
};

namespace {

constexpr qsizetype largestPkcs12 = 1 << 20;

core::Error certificateProblem(const QString &path, const QString &message)
{
    return core::Error(core::ErrorKind::Invalid, message, {}, {.file = path});
}

} // namespace

CertificateKey::CertificateKey(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
CertificateKey::CertificateKey(CertificateKey &&) noexcept = default;
CertificateKey::~CertificateKey() = default;

core::Result<CertificateKey> CertificateKey::open(const QString &path, const core::SecretBytes &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, SigningTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(largestPkcs12 + 1);
    const QString name = QFileInfo(path).fileName();
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const X509Owned<PKCS12> read(bytes.size() > largestPkcs12 ? nullptr : d2i_PKCS12(nullptr, &at, long(bytes.size())));
    if (!read)
        return certificateProblem(path, SigningTexts::tr("%1 is not a PKCS#12 file (.p12, .pfx).").arg(name));
    core::SecretBytes secret(passphrase.size() + 1);
    std::copy(passphrase.view().begin(), passphrase.view().end(), secret.data());
    secret.data()[passphrase.size()] = '\0';
    if (PKCS12_verify_mac(read.get(), secret.data(), int(passphrase.size())) != 1 && !(passphrase.isEmpty() && PKCS12_verify_mac(read.get(), nullptr, 0) == 1))
        return core::Error(core::ErrorKind::Denied, SigningTexts::tr("The passphrase does not open %1.").arg(name), {}, {.file = path});
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool isParsed = PKCS12_parse(read.get(), secret.data(), &key, &certificate, &others) == 1;
    auto parts = std::make_unique<Parts>();
    parts->file = path;
    parts->key.reset(key);
    parts->certificate.reset(certificate);
    parts->others.reset(others);
    if (!isParsed) {
        ERR_clear_error();
        return certificateProblem(path, SigningTexts::tr("%1 uses a cipher that is not supported any more. Export the certificate again with AES.").arg(name));
    }
    if (!key || !certificate)
        return certificateProblem(path, SigningTexts::tr("%1 holds no certificate with its key.").arg(name));
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC)
        return certificateProblem(path, SigningTexts::tr("The key in %1 is neither RSA nor EC; other kinds cannot sign as CMS.").arg(name));
    if ((X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return certificateProblem(path, SigningTexts::tr("The certificate in %1 is not made for signatures.").arg(name));
    return CertificateKey(std::move(parts));
}

core::Result<SignatureBytes> CertificateKey::sign(const QByteArray &statement, qint64 instantMs) const
{
    const auto seconds = time_t(instantMs / 1000);
    time_t when = seconds;
    if (X509_cmp_time(X509_get0_notBefore(m_parts->certificate.get()), &when) > 0 || X509_cmp_time(X509_get0_notAfter(m_parts->certificate.get()), &when) < 0)
        return core::Error(core::ErrorKind::Denied, SigningTexts::tr("The certificate of %1 is not valid at this time. Use a current one.").arg(x509Subject(m_parts->certificate.get())), {}, {.file = m_parts->file});
    const X509Owned<BIO> content = x509Memory(statement);
    const unsigned flags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    const X509Owned<CMS_ContentInfo> cms(CMS_sign(nullptr, nullptr, m_parts->others.get(), content.get(), flags));
    CMS_SignerInfo *signer = cms ? CMS_add1_signer(cms.get(), m_parts->certificate.get(), m_parts->key.get(), EVP_sha256(), flags) : nullptr;
    const X509Owned<ASN1_TIME> time(ASN1_TIME_set(nullptr, seconds));
    if (!signer || !time || CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, ASN1_STRING_type(time.get()), time.get(), -1) != 1 || CMS_final(cms.get(), content.get(), nullptr, flags) != 1)
        return core::Error(core::ErrorKind::Internal, SigningTexts::tr("The certificate could not sign."), QString::fromLatin1(ERR_error_string(ERR_get_error(), nullptr)));
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &der);
    SignatureBytes made;
    made.form = SignatureForm::Cms;
    made.signature = QByteArray(reinterpret_cast<const char *>(der), qMax(0, size));
    OPENSSL_free(der);
    made.certificates = {x509Pem(m_parts->certificate.get())};
    for (int i = 0; i < sk_X509_num(m_parts->others.get()); ++i)
        made.certificates += x509Pem(sk_X509_value(m_parts->others.get(), i));
    made.keyName = x509Subject(m_parts->certificate.get());
    made.fingerprint = certificateFingerprint(made.certificates.constFirst());
    return made;
}

} // namespace hallmarker::dpia
