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

Error exchangedKey(const QString &detail = {})
{
    return Error(ErrorKind::Integrity, ContentKeyTexts::tr("The key of the attachments of this workspace is damaged or was exchanged. Restore it from a backup."), detail);
}

Error randomFailed()
{
    return Error(ErrorKind::Unavailable, ContentKeyTexts::tr("No key for attachments could be made because the system's random number generator failed."));
}

/// As it lies in the store; empty: there is none.
Result<QString> wrappedKey(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QVariant wrapped, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'content_key'")));
    return wrapped.toString();
}

Result<SecretBytes> openedKey(const QString &wrapped, const QString &passphrase)
{
    const auto opened = SealedKeyFile::open(wrapped.toUtf8(), SecretBytes(QByteArrayView(passphrase.toUtf8())));
    if (!opened && opened.error().kind == ErrorKind::Denied)
        return Error(ErrorKind::Denied, ContentKeyTexts::tr("The passphrase does not open the attachments of this workspace. Check it and try again."), opened.error().detail);
    if (!opened)
        return exchangedKey(opened.error().message);
    if (opened->name != keyName || opened->secret.size() != AesGcm::keyBytes)
        return exchangedKey();
    return opened->secret;
}

/// Whether it needs a passphrase; an empty one never opens a wrapped key, and costs nothing.
Result<bool> isWrapped(const QString &wrapped)
{
    const auto opened = openedKey(wrapped, {});
    if (!opened && opened.error().kind != ErrorKind::Denied)
        return opened.error();
    return !opened.isOk();
}

} // namespace

Result<void> ContentKey::makeAndStore(SqlConnection &connection, const QString &passphrase)
{
    const SecretBytes key = SecretBytes::random(AesGcm::keyBytes);
    if (key.isEmpty())
        return randomFailed();
    return store(connection, key, passphrase);
}

Result<void> ContentKey::store(SqlConnection &connection, const SecretBytes &key, const QString &passphrase)
{
    QByteArray wrapped;
    if (passphrase.isEmpty()) {
        wrapped = SealedKeyFile::unsealed(keyName, key, UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey);
    } else {
        const QByteArray salt = SecretBytes::random(16).view().toByteArray();
        const QByteArray nonce = SecretBytes::random(AesGcm::nonceBytes).view().toByteArray();
        if (salt.isEmpty() || nonce.isEmpty())
            return randomFailed();
        HALLMARKER_ASSIGN(wrapped, SealedKeyFile::seal(keyName, key, SecretBytes(QByteArrayView(passphrase.toUtf8())), salt, nonce));
    }
    const auto stored = connection.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('content_key', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {QString::fromUtf8(wrapped)});
    if (!stored)
        return stored.error();
    m_wrapped = QString::fromUtf8(wrapped);
    m_key = key;
    return {};
}

Result<void> ContentKey::create(SqlConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    const QString passphrase = m_passphrase.text();
    return passphrase.isEmpty() ? Result<void>() : makeAndStore(connection, passphrase);
}

Result<std::optional<SecretBytes>> ContentKey::unwrap(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QString wrapped, wrappedKey(connection));
    if (wrapped.isEmpty())
        return std::optional<SecretBytes>();
    if (m_key && wrapped == m_wrapped)
        return m_key;
    HALLMARKER_ASSIGN(const bool needsPassphrase, isWrapped(wrapped));
    if (!needsPassphrase) {
        // Whoever can write into the store could put a key of his own there: where the signing key has a passphrase this
        // one has it too. While a change is under way the key file is the one of before.
        HALLMARKER_ASSIGN(const bool isFileSealed, m_custody.isSealed());
        if (isFileSealed && !m_custody.hasChanged())
            return Error(ErrorKind::Integrity, ContentKeyTexts::tr("The key of the attachments has no passphrase, but the signing key of this machine has one. If the passphrase was removed on another machine, copy the key file from there; else the key was exchanged, and a backup has the right one."));
    } else if (m_passphrase.candidates().isEmpty() && m_passphrase.needed([&](const QString &word) { return openedKey(wrapped, word).isOk(); }).isEmpty()) {
        return passphraseMissing();
    }
    const QStringList candidates = needsPassphrase ? m_passphrase.candidates() : QStringList{QString()};
    std::optional<Error> problem;
    for (const QString &passphrase : candidates) {
        const auto key = openedKey(wrapped, passphrase);
        if (key) {
            m_wrapped = wrapped;
            m_key = *key;
            return m_key;
        }
        if (!problem)
            problem = key.error();
    }
    return problem ? *problem : passphraseMissing();
}

Result<bool> ContentKey::isSealed(SqlConnection &connection) const
{
    HALLMARKER_ASSIGN(const QString wrapped, wrappedKey(connection));
    return wrapped.isEmpty() ? Result<bool>(false) : isWrapped(wrapped);
}

Result<void> ContentKey::tryToOpen(SqlConnection &connection, const QString &passphrase) const
{
    HALLMARKER_ASSIGN(const QString wrapped, wrappedKey(connection));
    if (wrapped.isEmpty())
        return {};
    const auto key = openedKey(wrapped, passphrase);
    return key ? Result<void>() : Result<void>(key.error());
}

Result<void> ContentKey::rewrap(SqlConnection &connection, const QString &passphrase)
{
    const std::lock_guard lock(m_mutex);
    HALLMARKER_ASSIGN(const std::optional<SecretBytes> present, unwrap(connection));
    if (present)
        return store(connection, *present, passphrase);
    return passphrase.isEmpty() ? Result<void>() : makeAndStore(connection, passphrase);
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
    if (m_passphrase.needed([this](const QString &word) { return m_custody.tryToOpen(word).isOk(); }).isEmpty())
        return passphraseMissing();
    // Only the passphrase that the signing key has may become that of the attachments.
    const auto signer = m_custody.load();
    if (!signer)
        return signer.error();
    HALLMARKER_TRY(makeAndStore(connection, m_passphrase.text()));
    return m_key;
}

Result<SecretBytes> ContentKey::forReading(SqlConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    HALLMARKER_ASSIGN(const std::optional<SecretBytes> key, unwrap(connection));
    if (!key)
        return exchangedKey();
    return *key;
}

} // namespace hallmarker::core
