#include "dpia/signing/X509Handles.h"

#include <openssl/pem.h>

namespace hallmarker::dpia {

X509Owned<BIO> x509Memory(const QByteArray &bytes)
{
    return X509Owned<BIO>(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray x509Content(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

QByteArray x509Pem(X509 *certificate)
{
    const X509Owned<BIO> memory(BIO_new(BIO_s_mem()));
    return memory && PEM_write_bio_X509(memory.get(), certificate) == 1 ? x509Content(memory.get()) : QByteArray();
}

X509Owned<STACK_OF(X509)> x509Read(const QByteArray &pem)
{
    X509Owned<STACK_OF(X509)> certificates(sk_X509_new_null());
    const X509Owned<BIO> memory = x509Memory(pem);
    while (X509 *next = PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr))
        sk_X509_push(certificates.get(), next);
    return certificates;
}

QString x509Subject(X509 *certificate)
{
    const X509Owned<BIO> memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), X509_get_subject_name(certificate), 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    return QString::fromUtf8(x509Content(memory.get()));
}

} // namespace hallmarker::dpia
