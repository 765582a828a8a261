#include "checks/vault/TokenSeal.h"

#include "core/keys/AesGcm.h"

#include <QCoreApplication>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace hallmarker::checks {

namespace {

struct SealTexts {
    Q_DECLARE_TR_FUNCTIONS(SealTexts)
};

constexpr std::size_t shaBlock = 64;

const unsigned char *sealBytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

struct TokenSeal::States {
    EVP_MD *sha = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *inner = EVP_MD_CTX_new(); ///< has taken the inner pad, the domain and a zero
    EVP_MD_CTX *outer = EVP_MD_CTX_new(); ///< has taken the outer pad
    EVP_MD_CTX *work = EVP_MD_CTX_new();
    EVP_CIPHER_CTX *gcm = EVP_CIPHER_CTX_new();
    QByteArray domain;

    ~States()
    {
        EVP_MD_CTX_free(inner);
        EVP_MD_CTX_free(outer);
        EVP_MD_CTX_free(work);
        EVP_CIPHER_CTX_free(gcm);
        EVP_MD_free(sha);
    }
    bool pad(EVP_MD_CTX *context, const core::SecretBytes &key, unsigned char with) const
    {
        std::array<unsigned char, shaBlock> block;
        block.fill(with);
        for (std::size_t i = 0; i < std::size_t(key.size()); ++i)
            block[i] ^= static_cast<unsigned char>(key.view()[qsizetype(i)]);
        const bool isDone = EVP_DigestInit_ex(context, sha, nullptr) == 1 && EVP_DigestUpdate(context, block.data(), block.size()) == 1;
        OPENSSL_cleanse(block.data(), block.size());
        return isDone;
    }
};

TokenSeal::TokenSeal() : m_states(std::make_unique<States>()) {}
TokenSeal::~TokenSeal() = default;
TokenSeal::TokenSeal(TokenSeal &&other) noexcept = default;
TokenSeal &TokenSeal::operator=(TokenSeal &&other) noexcept = default;

core::Result<TokenSeal> TokenSeal::create(const core::SecretBytes &sealKey, const core::SecretBytes &nonceKey, const QByteArray &domain)
{
    TokenSeal seal;
    States &s = *seal.m_states;
    s.domain = domain;
    const char zero = 0;
    const bool isReady = s.sha != nullptr && s.inner != nullptr && s.outer != nullptr && s.work != nullptr && s.gcm != nullptr && std::size_t(nonceKey.size()) <= shaBlock && sealKey.size() == core::AesGcm::keyBytes
        && s.pad(s.inner, nonceKey, 0x36) && s.pad(s.outer, nonceKey, 0x5c) && EVP_DigestUpdate(s.inner, domain.constData(), std::size_t(domain.size())) == 1 && EVP_DigestUpdate(s.inner, &zero, 1) == 1
        && EVP_EncryptInit_ex(s.gcm, EVP_aes_256_gcm(), nullptr, sealBytes(sealKey.view()), nullptr) == 1;
    if (!isReady)
        return core::Error(core::ErrorKind::Unavailable, SealTexts::tr("The cryptographic library could not prepare a key."));
    return seal;
}

bool TokenSeal::seal(QByteArrayView plain, QByteArray &sealed)
{
    constexpr qsizetype nonce = core::AesGcm::nonceBytes;
    constexpr qsizetype tag = core::AesGcm::tagBytes;
    States &s = *m_states;
    if (plain.size() > (1 << 30))
        return false;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    if (EVP_MD_CTX_copy_ex(s.work, s.inner) != 1 || EVP_DigestUpdate(s.work, plain.data(), std::size_t(plain.size())) != 1 || EVP_DigestFinal_ex(s.work, digest.data(), &size) != 1
        || EVP_MD_CTX_copy_ex(s.work, s.outer) != 1 || EVP_DigestUpdate(s.work, digest.data(), size) != 1 || EVP_DigestFinal_ex(s.work, digest.data(), &size) != 1)
        return false;
    sealed.resize(nonce + plain.size() + tag);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    std::copy(digest.begin(), digest.begin() + nonce, out);
    int length = 0;
    return EVP_EncryptInit_ex(s.gcm, nullptr, nullptr, nullptr, out) == 1 && EVP_EncryptUpdate(s.gcm, nullptr, &length, sealBytes(s.domain), int(s.domain.size())) == 1
        && EVP_EncryptUpdate(s.gcm, out + nonce, &length, sealBytes(plain), int(plain.size())) == 1 && EVP_EncryptFinal_ex(s.gcm, out + nonce + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(s.gcm, EVP_CTRL_GCM_GET_TAG, int(tag), out + nonce + plain.size()) == 1;
}

} // namespace hallmarker::checks
