#include "core/keys/AesGcm.h"

#include <QCoreApplication>

#include <openssl/evp.h>

#include <memory>

namespace hallmarker::core {

namespace {

struct GcmContextDeleter {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using GcmContext = std::unique_ptr<EVP_CIPHER_CTX, GcmContextDeleter>;

const unsigned char *gcmBytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Error gcmUsage()
{
    return Error(ErrorKind::Internal,
                 QCoreApplication::translate("AesGcm", "The text could not be encrypted or decrypted: the key or the "
                                                       "nonce has a wrong length, or the text is too large."));
}

constexpr qsizetype maxGcmBytes = 1LL << 30;

} // namespace

Result<QByteArray> AesGcm::seal(const SecretBytes &key, const QByteArray &nonce, QByteArrayView plain,
                                QByteArrayView associated)
{
    if (key.size() != keyBytes || nonce.size() != nonceBytes || plain.size() > maxGcmBytes)
        return gcmUsage();
    const GcmContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plain.size() + tagBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    int length = 0;
    if (!context
        || EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, gcmBytes(key.view()), gcmBytes(nonce)) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &length, gcmBytes(associated), int(associated.size())) != 1
        || EVP_EncryptUpdate(context.get(), out, &length, gcmBytes(plain), int(plain.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), out + length, &length) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(tagBytes), out + plain.size()) != 1) {
        return gcmUsage();
    }
    return sealed;
}

Result<SecretBytes> AesGcm::open(const SecretBytes &key, const QByteArray &nonce, QByteArrayView sealed,
                                 QByteArrayView associated)
{
    if (key.size() != keyBytes || nonce.size() != nonceBytes || sealed.size() > maxGcmBytes)
        return gcmUsage();
    const Error broken(ErrorKind::Integrity,
                       QCoreApplication::translate("AesGcm", "The encrypted text does not open with this key, or it was "
                                                             "changed."));
    if (sealed.size() < tagBytes)
        return broken;
    const qsizetype size = sealed.size() - tagBytes;
    QByteArray tag = sealed.sliced(size).toByteArray();
    const GcmContext context(EVP_CIPHER_CTX_new());
    // Plain text appears before the tag is checked: it stays in memory that is wiped unless the tag holds.
    SecretBytes plain(size);
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    unsigned char rest[EVP_MAX_BLOCK_LENGTH];
    int length = 0;
    if (!context
        || EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, gcmBytes(key.view()), gcmBytes(nonce)) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &length, gcmBytes(associated), int(associated.size())) != 1
        || EVP_DecryptUpdate(context.get(), out, &length, gcmBytes(sealed), int(size)) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(tagBytes), tag.data()) != 1
        || EVP_DecryptFinal_ex(context.get(), rest, &length) != 1) {
        return broken;
    }
    return plain;
}

} // namespace hallmarker::core
