#include "dpia/signing/KeyFileKey.h"

#include "core/keys/NoteKey.h"
#include "core/keys/SealedKeyFile.h"
#include "dpia/signing/SigningTexts.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <memory>

namespace hallmarker::dpia {

namespace {

using KeyFileBio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using KeyFilePkey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// Hands the passphrase to OpenSSL and remembers that it was asked for.
struct PassphraseAnswer {
    const core::SecretBytes &passphrase;
    bool isAsked = false;

    static int call(char *buffer, int size, int, void *self)
    {
        auto *answer = static_cast<PassphraseAnswer *>(self);
        answer->isAsked = true;
        if (answer->passphrase.isEmpty() || answer->passphrase.size() > size)
            return -1;
        std::memcpy(buffer, answer->passphrase.view().data(), size_t(answer->passphrase.size()));
        return int(answer->passphrase.size());
    }
};

core::Error notAKey(const QString &path)
{
    return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("%1 holds no Ed25519 key. \"openssl genpkey -algorithm ed25519 -aes256 -out key.pem\" makes one.").arg(QFileInfo(path).fileName()), {}, {.file = path});
}

core::Result<core::Ed25519PrivateKey> readPem(const QByteArray &bytes, const core::SecretBytes &passphrase, const QString &path)
{
    const KeyFileBio bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())), &BIO_free);
    PassphraseAnswer answer{passphrase};
    const KeyFilePkey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &PassphraseAnswer::call, &answer), &EVP_PKEY_free);
    if (!key && answer.isAsked)
        return core::Error(core::ErrorKind::Denied, passphrase.isEmpty() ? SigningTexts::tr("%1 needs its passphrase.").arg(QFileInfo(path).fileName()) : SigningTexts::tr("The passphrase does not open %1.").arg(QFileInfo(path).fileName()), {}, {.file = path});
    core::SecretBytes seed(qsizetype(core::Ed25519PublicKey::sizeBytes));
    size_t size = size_t(seed.size());
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_ED25519 || EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char *>(seed.data()), &size) != 1)
        return notAKey(path);
    return core::Ed25519PrivateKey::fromSeed(seed.view());
}

} // namespace

core::Result<KeyFileKey> KeyFileKey::open(const QString &path, const core::SecretBytes &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, SigningTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    QByteArray bytes = file.read(core::SealedKeyFile::maxBytes);
    if (bytes.contains("PRIVATE KEY-----")) {
        auto key = readPem(bytes, passphrase, path);
        core::SecretBytes::wipe(bytes);
        if (!key)
            return key.error();
        return KeyFileKey(QFileInfo(path).completeBaseName(), *std::move(key));
    }
    if (!bytes.trimmed().startsWith('{'))
        return notAKey(path);
    HALLMARKER_ASSIGN(const core::OpenedKeyFile opened, core::SealedKeyFile::open(bytes, passphrase));
    if (opened.secret.size() != core::Ed25519PublicKey::sizeBytes)
        return notAKey(path);
    HALLMARKER_ASSIGN(core::Ed25519PrivateKey key, core::Ed25519PrivateKey::fromSeed(opened.secret.view()));
    return KeyFileKey(opened.name, std::move(key));
}

core::Result<KeyFileKey> KeyFileKey::create(const QString &path, const core::SecretBytes &passphrase)
{
    HALLMARKER_ASSIGN(core::Ed25519PrivateKey made, core::Ed25519PrivateKey::generate());
    const KeyFilePkey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(made.seed().view().data()), size_t(made.seed().size())), &EVP_PKEY_free);
    const KeyFileBio bio(BIO_new(BIO_s_secmem()), &BIO_free); // wiped when it is freed
    const bool isSealed = !passphrase.isEmpty();
    if (!key || !bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), isSealed ? EVP_aes_256_cbc() : nullptr, isSealed ? passphrase.view().data() : nullptr, int(passphrase.size()), nullptr, nullptr) != 1)
        return core::Error(core::ErrorKind::Internal, SigningTexts::tr("The key could not be written."));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return core::Error(core::ErrorKind::Io, SigningTexts::tr("Cannot write %1: %2.").arg(path, file.exists() ? SigningTexts::tr("there is a file already") : file.errorString()), {}, {.file = path});
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    if (file.write(data, size) != size || !file.flush())
        return core::Error(core::ErrorKind::Io, SigningTexts::tr("Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return KeyFileKey(QFileInfo(path).completeBaseName(), std::move(made));
}

core::Result<SignatureBytes> KeyFileKey::sign(const QByteArray &statement, qint64) const
{
    SignatureBytes bytes;
    HALLMARKER_ASSIGN(bytes.signature, m_key.sign(statement));
    bytes.publicKey = m_key.publicKey().toPem();
    bytes.keyName = m_name;
    HALLMARKER_ASSIGN(bytes.fingerprint, keyFingerprint(bytes.publicKey));
    return bytes;
}

} // namespace hallmarker::dpia
