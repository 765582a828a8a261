#include "dpia/signing/SigningKey.h"

#include "core/digest/Hasher.h"
#include "dpia/signing/SigningTexts.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hallmarker::dpia {

QString signatureFormName(SignatureForm form)
{
    return form == SignatureForm::Ed25519 ? QStringLiteral("ed25519") : QStringLiteral("cms");
}

core::Result<QString> keyFingerprint(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    unsigned char *der = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &der) : -1;
    if (size <= 0)
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("This is not a public key."));
    const QString hex = core::Hasher::of(QByteArrayView(reinterpret_cast<const char *>(der), size)).hex();
    OPENSSL_free(der);
    return hex;
}

} // namespace hallmarker::dpia
