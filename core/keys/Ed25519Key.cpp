#include "core/keys/Ed25519Key.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace hallmarker::core {

namespace {

struct EvpKeyDeleter {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using EvpKey = std::unique_ptr<EVP_PKEY, EvpKeyDeleter>;

struct EvpContextDeleter {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using EvpContext = std::unique_ptr<EVP_MD_CTX, EvpContextDeleter>;

struct EvpBioDeleter {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using EvpBio = std::unique_ptr<BIO, EvpBioDeleter>;

const unsigned char *ed25519Bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

EvpKey ed25519Public(QByteArrayView raw)
{
    return EvpKey(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, ed25519Bytes(raw),
                                              static_cast<size_t>(raw.size())));
}

EvpKey ed25519Private(QByteArrayView seed)
{
    return EvpKey(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, ed25519Bytes(seed),
                                               static_cast<size_t>(seed.size())));
}

Error notAnEd25519Key()
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("Ed25519Key", "This is not an Ed25519 key. Choose a file or text that "
                                                           "holds an Ed25519 key of 32 bytes."));
}

QByteArray rawPublicOf(EVP_PKEY *key)
{
    QByteArray raw(Ed25519PublicKey::sizeBytes, Qt::Uninitialized);
    size_t length = static_cast<size_t>(raw.size());
    if (key == nullptr || EVP_PKEY_get_base_id(key) != EVP_PKEY_ED25519
        || EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &length) != 1
        || length != static_cast<size_t>(raw.size())) {
        return {};
    }
    return raw;
}

} // namespace

Result<Ed25519PublicKey> Ed25519PublicKey::fromRaw(QByteArrayView raw)
{
    if (raw.size() != sizeBytes)
        return notAnEd25519Key();
    Ed25519PublicKey key;
    key.m_raw = raw.toByteArray();
    return key;
}

Result<Ed25519PublicKey> Ed25519PublicKey::fromPem(const QByteArray &pem)
{
    if (pem.isEmpty() || pem.size() > 64 * 1024)
        return notAnEd25519Key();
    const EvpBio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const EvpKey parsed(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    Ed25519PublicKey key;
    key.m_raw = rawPublicOf(parsed.get());
    if (key.m_raw.isEmpty())
        return notAnEd25519Key();
    return key;
}

QByteArray Ed25519PublicKey::toPem() const
{
    const EvpKey key = isEmpty() ? EvpKey() : ed25519Public(m_raw);
    const EvpBio bio(BIO_new(BIO_s_mem()));
    if (!key || !bio || PEM_write_bio_PUBKEY(bio.get(), key.get()) != 1)
        return {};
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(length));
}

bool Ed25519PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (isEmpty() || signature.size() != signatureBytes)
        return false;
    const EvpKey key = ed25519Public(m_raw);
    const EvpContext context(EVP_MD_CTX_new());
    // Ed25519 hashes by itself: the digest is NULL and the message goes in whole.
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), ed25519Bytes(signature), static_cast<size_t>(signature.size()),
                            ed25519Bytes(message), static_cast<size_t>(message.size()))
        == 1;
}

Result<Ed25519PrivateKey> Ed25519PrivateKey::generate()
{
    const SecretBytes seed = SecretBytes::random(Ed25519PublicKey::sizeBytes);
    if (seed.isEmpty()) {
        return Error(ErrorKind::Unavailable,
                     QCoreApplication::translate("Ed25519Key", "No key could be made because the system's random "
                                                               "number generator failed. Try again later."));
    }
    return fromSeed(seed.view());
}

Result<Ed25519PrivateKey> Ed25519PrivateKey::fromSeed(QByteArrayView seed)
{
    if (seed.size() != Ed25519PublicKey::sizeBytes)
        return notAnEd25519Key();
    const EvpKey parsed = ed25519Private(seed);
    auto publicKey = Ed25519PublicKey::fromRaw(rawPublicOf(parsed.get()));
    if (!publicKey)
        return notAnEd25519Key();
    Ed25519PrivateKey key;
    key.m_seed = SecretBytes(seed);
    key.m_public = *std::move(publicKey);
    return key;
}

Result<QByteArray> Ed25519PrivateKey::sign(QByteArrayView message) const
{
    QByteArray signature(Ed25519PublicKey::signatureBytes, Qt::Uninitialized);
    size_t length = static_cast<size_t>(signature.size());
    const EvpKey key = isEmpty() ? EvpKey() : ed25519Private(m_seed.view());
    const EvpContext context(EVP_MD_CTX_new());
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                          ed25519Bytes(message), static_cast<size_t>(message.size()))
            != 1) {
        return Error(ErrorKind::Unavailable,
                     QCoreApplication::translate("Ed25519Key", "The text could not be signed because there is no "
                                                               "usable signing key. Open or create a key first."));
    }
    return signature;
}

} // namespace hallmarker::core
