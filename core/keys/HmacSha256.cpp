#include "core/keys/HmacSha256.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace hallmarker::core {

Result<QByteArray> hmacSha256(const SecretBytes &key, QByteArrayView text)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), key.view().data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(text.data()), static_cast<size_t>(text.size()), out, &length) == nullptr)
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("HmacSha256", "The cryptographic library could not compute a keyed digest."));
    return QByteArray(reinterpret_cast<const char *>(out), static_cast<qsizetype>(length));
}

} // namespace hallmarker::core
