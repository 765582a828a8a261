#include "core/keys/SecretBytes.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace hallmarker::core {

SecretBytes::SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}

SecretBytes::SecretBytes(qsizetype size) : m_bytes(static_cast<size_t>(size), '\0') {}

SecretBytes &SecretBytes::operator=(const SecretBytes &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != 1)
        bytes.wipe();
    return bytes;
}

void SecretBytes::wipe()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && CRYPTO_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

void SecretBytes::wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace hallmarker::core
