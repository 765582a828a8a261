#include "core/keys/SealedKeyFile.h"

#include "core/json/CanonicalJson.h"
#include "core/keys/AesGcm.h"
#include "core/keys/DurableFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <openssl/evp.h>

#include <bit>
#include <cmath>

namespace hallmarker::core {

namespace {

constexpr int sealedFileVersion = 1;
constexpr qsizetype scryptSaltBytes = 16;
constexpr quint64 maxScryptN = 1ULL << 20;
constexpr quint64 maxScryptMemory = 1ULL << 30;

const QString sealedFileFormat = QStringLiteral("hallmarker-key-file");
const QString unsealedSentence = QStringLiteral("NOT SEALED: anyone who reads this file can use the key");

Error notAKeyFile(const QString &detail)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("SealedKeyFile", "This is not a key file of Hallmarker, or one of a newer "
                                                              "version."),
                 detail);
}

Error damagedKeyFile(const QString &detail)
{
    return Error(ErrorKind::Integrity,
                 QCoreApplication::translate("SealedKeyFile", "The key file is damaged. Restore it from a backup."),
                 detail);
}

/// Canonical JSON with the digest of itself; any change of a byte shows.
QByteArray finishedKeyFile(QJsonObject object)
{
    object.insert(QStringLiteral("digest"), CanonicalJson::digestOf(object).toString());
    return QByteArray(CanonicalJson::of(object) + '\n');
}

Result<QJsonObject> readKeyFile(const QByteArray &bytes)
{
    const auto parsed = parseJson(bytes, {}, SealedKeyFile::maxBytes);
    if (!parsed || !parsed->isObject()) {
        return bytes.contains("hallmarker-key-file") || bytes.contains("\"kdf\"")
            ? damagedKeyFile(QStringLiteral("not JSON"))
            : notAKeyFile(QStringLiteral("not JSON"));
    }
    QJsonObject object = parsed->toObject();
    const QString digest = object.take(QStringLiteral("digest")).toString();
    if (finishedKeyFile(object) != bytes || digest != CanonicalJson::digestOf(object).toString()) {
        return object.value(QStringLiteral("format")).toString() == sealedFileFormat || !digest.isEmpty()
            ? damagedKeyFile(QStringLiteral("digest"))
            : notAKeyFile(QStringLiteral("format"));
    }
    if (object.value(QStringLiteral("format")).toString() != sealedFileFormat
        || object.value(QStringLiteral("version")).toInt() != sealedFileVersion)
        return notAKeyFile(QStringLiteral("format or version"));
    return object;
}

/// The bytes behind a base64 member; empty when it is missing or loose.
QByteArray base64Member(const QJsonObject &object, const QString &name)
{
    const QByteArray text = object.value(name).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.toBase64() == text ? decoded.decoded : QByteArray();
}

QString base64Text(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

Result<SecretBytes> scryptKey(const SecretBytes &passphrase, const QByteArray &salt, const ScryptCost &cost)
{
    const bool isInBudget = cost.n >= 2 && cost.n <= maxScryptN && std::has_single_bit(cost.n) && cost.r >= 1
        && cost.r <= 64 && cost.p >= 1 && cost.p <= 16 && 128ULL * cost.n * cost.r <= maxScryptMemory;
    if (!isInBudget) {
        return Error(ErrorKind::LimitExceeded,
                     QCoreApplication::translate("SealedKeyFile", "The key file asks for more work or memory than is "
                                                                  "allowed, or for none. It was not opened."),
                     QStringLiteral("n=%1 r=%2 p=%3").arg(cost.n).arg(cost.r).arg(cost.p));
    }
    SecretBytes key(AesGcm::keyBytes);
    if (EVP_PBE_scrypt(passphrase.view().data(), static_cast<size_t>(passphrase.size()),
                       reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()),
                       cost.n, cost.r, cost.p, maxScryptMemory + (64ULL << 20),
                       reinterpret_cast<unsigned char *>(key.data()), static_cast<size_t>(key.size()))
        != 1) {
        return Error(ErrorKind::Unavailable,
                     QCoreApplication::translate("SealedKeyFile", "The passphrase could not be turned into a key; there "
                                                                  "may be too little memory."));
    }
    return key;
}

quint64 countMember(const QJsonObject &object, const QString &name)
{
    const double value = object.value(name).toDouble(0);
    return value >= 0 && value <= 4294967295.0 && value == std::floor(value) ? static_cast<quint64>(value) : 0;
}

Result<void> saveKeyFile(const QString &path, const QByteArray &bytes)
{
    HALLMARKER_TRY(DurableFile::write(path, bytes, DurableFile::Existing::Replace, DurableFile::Readers::OwnerOnly));
    return DurableFile::syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readKeyFileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound,
                     QCoreApplication::translate("SealedKeyFile", "The key file %1 could not be read: %2.")
                         .arg(path, file.errorString()),
                     {}, {.file = path});
    }
    QByteArray bytes = file.read(SealedKeyFile::maxBytes + 1);
    if (bytes.size() > SealedKeyFile::maxBytes)
        return notAKeyFile(QStringLiteral("too large")).at({.file = path});
    return bytes;
}

} // namespace

Result<QByteArray> SealedKeyFile::seal(const QString &name, const SecretBytes &secret, const SecretBytes &passphrase,
                                       const QByteArray &salt, const QByteArray &nonce, const ScryptCost &cost)
{
    if (passphrase.isEmpty() || salt.size() != scryptSaltBytes || nonce.size() != AesGcm::nonceBytes) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("SealedKeyFile", "A key file needs a passphrase that is not empty."));
    }
    HALLMARKER_ASSIGN(const SecretBytes key, scryptKey(passphrase, salt, cost));
    QJsonObject object{
        {QStringLiteral("format"), sealedFileFormat},
        {QStringLiteral("version"), sealedFileVersion},
        {QStringLiteral("name"), name},
        {QStringLiteral("kdf"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("scrypt")},
                     {QStringLiteral("n"), static_cast<double>(cost.n)},
                     {QStringLiteral("r"), static_cast<double>(cost.r)},
                     {QStringLiteral("p"), static_cast<double>(cost.p)},
                     {QStringLiteral("salt"), base64Text(salt)}}},
        {QStringLiteral("cipher"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("AES-256-GCM")},
                     {QStringLiteral("nonce"), base64Text(nonce)}}},
    };
    HALLMARKER_ASSIGN(const QByteArray sealed, AesGcm::seal(key, nonce, secret.view(), CanonicalJson::of(object)));
    object.insert(QStringLiteral("sealed"), base64Text(sealed));
    return finishedKeyFile(object);
}

QByteArray SealedKeyFile::unsealed(const QString &name, const SecretBytes &secret, UnsealedWarning accepted)
{
    Q_UNUSED(accepted)
    return finishedKeyFile({{QStringLiteral("format"), sealedFileFormat},
                            {QStringLiteral("version"), sealedFileVersion},
                            {QStringLiteral("name"), name},
                            {QStringLiteral("warning"), unsealedSentence},
                            {QStringLiteral("unsealed"), base64Text(secret.view())}});
}

Result<OpenedKeyFile> SealedKeyFile::open(const QByteArray &bytes, const SecretBytes &passphrase)
{
    HALLMARKER_ASSIGN(QJsonObject object, readKeyFile(bytes));
    OpenedKeyFile opened;
    opened.name = object.value(QStringLiteral("name")).toString();
    if (object.contains(QStringLiteral("unsealed"))) {
        QByteArray secret = base64Member(object, QStringLiteral("unsealed"));
        if (secret.isEmpty() || object.value(QStringLiteral("warning")).toString() != unsealedSentence)
            return damagedKeyFile(QStringLiteral("unsealed"));
        opened.secret = SecretBytes{QByteArrayView(secret)};
        SecretBytes::wipe(secret);
        return opened;
    }
    const QJsonObject kdf = object.value(QStringLiteral("kdf")).toObject();
    const QJsonObject cipher = object.value(QStringLiteral("cipher")).toObject();
    if (kdf.value(QStringLiteral("name")).toString() != QLatin1String("scrypt")
        || cipher.value(QStringLiteral("name")).toString() != QLatin1String("AES-256-GCM"))
        return notAKeyFile(QStringLiteral("kdf or cipher"));
    const QByteArray sealed = base64Member(object, QStringLiteral("sealed"));
    const QByteArray salt = base64Member(kdf, QStringLiteral("salt"));
    const QByteArray nonce = base64Member(cipher, QStringLiteral("nonce"));
    if (sealed.size() < AesGcm::tagBytes || salt.size() != scryptSaltBytes || nonce.size() != AesGcm::nonceBytes)
        return damagedKeyFile(QStringLiteral("sealed, salt or nonce"));
    if (passphrase.isEmpty()) {
        return Error(ErrorKind::Denied, QCoreApplication::translate("SealedKeyFile", "The key file is sealed. Give its "
                                                                                     "passphrase."));
    }
    const ScryptCost cost{countMember(kdf, QStringLiteral("n")),
                          static_cast<quint32>(countMember(kdf, QStringLiteral("r"))),
                          static_cast<quint32>(countMember(kdf, QStringLiteral("p")))};
    HALLMARKER_ASSIGN(const SecretBytes key, scryptKey(passphrase, salt, cost));
    object.remove(QStringLiteral("sealed"));
    auto secret = AesGcm::open(key, nonce, sealed, CanonicalJson::of(object));
    if (!secret) {
        return Error(ErrorKind::Denied, QCoreApplication::translate("SealedKeyFile", "The passphrase is not that of "
                                                                                     "this key file. Try again."));
    }
    opened.secret = *std::move(secret);
    opened.isSealed = true;
    return opened;
}

Result<void> SealedKeyFile::save(const QString &path, const QString &name, const SecretBytes &secret,
                                 const SecretBytes &passphrase, const ScryptCost &cost)
{
    const SecretBytes salt = SecretBytes::random(scryptSaltBytes);
    const SecretBytes nonce = SecretBytes::random(AesGcm::nonceBytes);
    HALLMARKER_ASSIGN(const QByteArray bytes, seal(name, secret, passphrase, salt.view().toByteArray(),
                                                   nonce.view().toByteArray(), cost));
    return saveKeyFile(path, bytes);
}

Result<void> SealedKeyFile::saveUnsealed(const QString &path, const QString &name, const SecretBytes &secret,
                                         UnsealedWarning accepted)
{
    QByteArray bytes = unsealed(name, secret, accepted);
    const Result<void> saved = saveKeyFile(path, bytes);
    SecretBytes::wipe(bytes);
    return saved;
}

Result<OpenedKeyFile> SealedKeyFile::load(const QString &path, const SecretBytes &passphrase)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, readKeyFileBytes(path));
    auto opened = open(bytes, passphrase);
    if (!opened)
        return opened.error().at({.file = path});
    return opened;
}

Result<bool> SealedKeyFile::isSealed(const QString &path)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, readKeyFileBytes(path));
    const auto object = readKeyFile(bytes);
    if (!object)
        return object.error().at({.file = path});
    return !object->contains(QStringLiteral("unsealed"));
}

} // namespace hallmarker::core
