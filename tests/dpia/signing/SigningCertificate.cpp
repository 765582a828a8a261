#include "tests/dpia/signing/SigningCertificate.h"

#include "dpia/signing/X509Handles.h"

#include <openssl/x509v3.h>

#include <QFile>

namespace hallmarker::tests {

using dpia::X509Owned;

namespace {

constexpr qint64 rootFromMs = 1'577'836'800'000;  // 2020-01-01
constexpr qint64 rootUntilMs = 2'208'988'800'000; // 2040-01-01

X509Owned<EVP_PKEY> newKey(SigningCertificate::Kind kind)
{
    if (kind == SigningCertificate::Kind::Rsa)
        return X509Owned<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048)));
    if (kind == SigningCertificate::Kind::Ec)
        return X509Owned<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    return X509Owned<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509Owned<X509> issue(EVP_PKEY *key, const QString &name, X509 *issuer, EVP_PKEY *issuerKey, qint64 fromMs, qint64 untilMs, const char *usage)
{
    X509Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    static long serial = 1;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time_t(fromMs / 1000));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time_t(untilMs / 1000));
    const QByteArray text = name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer ? issuer : certificate.get()));
    X509_set_pubkey(certificate.get(), key);
    addExtension(certificate.get(), NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    addExtension(certificate.get(), NID_key_usage, usage);
    if (X509_sign(certificate.get(), issuerKey, EVP_PKEY_get_base_id(issuerKey) == EVP_PKEY_ED25519 ? nullptr : EVP_sha256()) == 0)
        return {};
    return certificate;
}

struct TestRoot {
    X509Owned<EVP_PKEY> key = newKey(SigningCertificate::Kind::Ec);
    X509Owned<X509> certificate = issue(key.get(), QStringLiteral("Test root"), nullptr, key.get(), rootFromMs, rootUntilMs, "critical,keyCertSign");

    static const TestRoot &instance()
    {
        static const TestRoot root;
        return root;
    }
};

} // namespace

QByteArray SigningCertificate::rootPem()
{
    return dpia::x509Pem(TestRoot::instance().certificate.get());
}

bool SigningCertificate::write(const QString &path, Kind kind, const QByteArray &passphrase, const QString &name, qint64 fromMs, qint64 untilMs, bool isForSigning)
{
    const TestRoot &root = TestRoot::instance();
    const X509Owned<EVP_PKEY> key = newKey(kind);
    const X509Owned<X509> certificate = issue(key.get(), name, root.certificate.get(), root.key.get(), fromMs, untilMs, isForSigning ? "critical,digitalSignature,nonRepudiation" : "critical,keyAgreement");
    STACK_OF(X509) *others = sk_X509_new_null();
    sk_X509_push(others, root.certificate.get());
    const X509Owned<PKCS12> packed(PKCS12_create(passphrase.constData(), "test", key.get(), certificate.get(), others, 0, 0, 0, 0, 0));
    sk_X509_free(others);
    unsigned char *der = nullptr;
    const int size = packed ? i2d_PKCS12(packed.get(), &der) : -1;
    QFile file(path);
    const bool isWritten = size > 0 && file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(der), size) == size;
    OPENSSL_free(der);
    return isWritten;
}

} // namespace hallmarker::tests
