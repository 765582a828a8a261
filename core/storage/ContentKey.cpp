#include "core/storage/ContentKey.h"

#include "core/keys/AesGcm.h"
#include "core/keys/SealedKeyFile.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

struct ContentKeyTexts {
    Q_DECLARE_TR_FUNCTIONS(ContentKeyTexts)
};

const QString keyName = QStringLiteral("attachments");

Error passphraseMissing()
{
    return Error(ErrorKind::Denied, ContentKeyTexts::tr("The attachments of this workspace are encrypted, and the passphrase was not given. Open the workspace with its passphrase."));
}

} // namespace

Result<void> ContentKey::makeAndStore(SqlConnection &connection)
{
    SecretBytes key = SecretBytes::random(AesGcm::keyBytes);
    const QByteArray salt = SecretBytes::random(16).view().toByteArray();
    const QByteArray nonce = SecretBytes::random(AesGcm::nonceBytes).view().toByteArray();
    if (key.isEmpty() || salt.isEmpty() || nonce.isEmpty())
        return Error(ErrorKind::Unavailable, ContentKeyTexts::tr("No key for attachments could be made because the system's random number generator failed."));
    HALLMARKER_ASSIGN(const QByteArray wrapped, SealedKeyFile::seal(keyName, key, SecretBytes(QByteArrayView(m_passphrase.toUtf8())), salt, nonce));
    const auto stored = connection.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('content_key', ?)"), {QString::fromUtf8(wrapped)});
    if (!stored)
        return stored.error();
    m_wrapped = QString::fromUtf8(wrapped);
    m_key = std::move(key);
    return {};
}

Result<void> ContentKey::create(SqlConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    return m_passphrase.isEmpty() ? Result<void>() : makeAndStore(connection);
}

Result<std::optional<SecretBytes>> ContentKey::unwrap(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QVariant wrapped, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'content_key'")));
    if (wrapped.isNull())
        return std::optional<SecretBytes>();
    if (m_key && wrapped.toString() == m_wrapped)
        return m_key;
    if (m_passphrase.isEmpty())
        return passphraseMissing();
    const auto opened = SealedKeyFile::open(wrapped.toString().toUtf8(), SecretBytes(QByteArrayView(m_passphrase.toUtf8())));
    if (!opened && opened.error().kind == ErrorKind::Denied)
        return Error(ErrorKind::Denied, ContentKeyTexts::tr("The passphrase does not open the attachments of this workspace. Check it and try again."), opened.error().detail);
    if (!opened)
        return Error(ErrorKind::Integrity, ContentKeyTexts::tr("The key of the attachments of this workspace is damaged or was exchanged. Restore it from a backup."), opened.error().message);
    if (opened->name != keyName || opened->secret.size() != AesGcm::keyBytes)
        return Error(ErrorKind::Integrity, ContentKeyTexts::tr("The key of the attachments of this workspace is damaged or was exchanged. Restore it from a backup."));
    m_wrapped = wrapped.toString();
    m_key = opened->secret;
    return m_key;
}

Result<std::optional<SecretBytes>> ContentKey::forWriting(SqlConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    HALLMARKER_ASSIGN(const std::optional<SecretBytes> stored, unwrap(connection));
    if (stored)
        return stored;
    HALLMARKER_ASSIGN(const bool isSealed, m_custody.isSealed());
    if (!isSealed)
        return std::optional<SecretBytes>();
    if (m_passphrase.isEmpty())
        return passphraseMissing();
    // Only the passphrase that the signing key has may become that of the attachments.
    const auto signer = m_custody.load();
    if (!signer)
        return signer.error();
    HALLMARKER_TRY(makeAndStore(connection));
    return m_key;
}

Result<SecretBytes> ContentKey::forReading(SqlConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    HALLMARKER_ASSIGN(const std::optional<SecretBytes> key, unwrap(connection));
    if (!key)
        return Error(ErrorKind::Integrity, ContentKeyTexts::tr("The key of the attachments of this workspace is damaged or was exchanged. Restore it from a backup."));
    return *key;
}

} // namespace hallmarker::core
