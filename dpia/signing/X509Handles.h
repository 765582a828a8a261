#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

namespace hallmarker::dpia {

// Owners of OpenSSL's objects. Only .cpp files of this folder include this.
struct X509Free {
    void operator()(X509 *one) const { X509_free(one); }
    void operator()(EVP_PKEY *one) const { EVP_PKEY_free(one); }
    void operator()(CMS_ContentInfo *one) const { CMS_ContentInfo_free(one); }
    void operator()(PKCS12 *one) const { PKCS12_free(one); }
    void operator()(BIO *one) const { BIO_free(one); }
    void operator()(X509_STORE *one) const { X509_STORE_free(one); }
    void operator()(X509_STORE_CTX *one) const { X509_STORE_CTX_free(one); }
    void operator()(ASN1_TIME *one) const { ASN1_STRING_free(one); }
    void operator()(STACK_OF(X509) * many) const { sk_X509_pop_free(many, X509_free); }
};
template <typename T>
using X509Owned = std::unique_ptr<T, X509Free>;

X509Owned<BIO> x509Memory(const QByteArray &bytes);
QByteArray x509Content(BIO *memory);
QByteArray x509Pem(X509 *certificate);
/// All certificates of a PEM text, in their order.
X509Owned<STACK_OF(X509)> x509Read(const QByteArray &pem);
/// The subject as people read it (RFC 2253).
QString x509Subject(X509 *certificate);

} // namespace hallmarker::dpia
