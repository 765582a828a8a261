#include "core/log/MerkleHash.h"

#include <QThreadStorage>

#include <openssl/evp.h>

#include <cstring>

namespace hallmarker::core {

namespace {

struct MerkleContext {
    EVP_MD *digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    MerkleContext() { EVP_DigestInit_ex(context, digest, nullptr); }
    MerkleContext(const MerkleContext &) = delete;
    MerkleContext &operator=(const MerkleContext &) = delete;
    ~MerkleContext()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(digest);
    }

    void hash(unsigned char prefix, const char *data, std::size_t size, char *out) const
    {
        EVP_DigestInit_ex(context, nullptr, nullptr);
        EVP_DigestUpdate(context, &prefix, 1);
        EVP_DigestUpdate(context, data, size);
        EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(out), nullptr);
    }
};

/// Not thread_local: QThread::wait() returns before such objects are destroyed, which would be beside OpenSSL's own
/// end when the program ends.
const MerkleContext &merkleContext()
{
    static QThreadStorage<MerkleContext> contexts;
    return contexts.localData();
}

} // namespace

void MerkleHash::leaf(QByteArrayView entry, char *out)
{
    merkleContext().hash(0x00, entry.data(), static_cast<std::size_t>(entry.size()), out);
}

void MerkleHash::node(const char *left, const char *right, char *out)
{
    char both[2 * bytes];
    std::memcpy(both, left, bytes);
    std::memcpy(both + bytes, right, bytes);
    merkleContext().hash(0x01, both, sizeof both, out);
}

void MerkleHash::fold(char *hashes, std::size_t count)
{
    const MerkleContext &context = merkleContext();
    for (; count > 1; count /= 2) {
        for (std::size_t pair = 0; pair < count / 2; ++pair)
            context.hash(0x01, hashes + pair * 2 * bytes, 2 * bytes, hashes + pair * bytes);
    }
}

} // namespace hallmarker::core
