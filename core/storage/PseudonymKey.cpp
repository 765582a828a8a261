#include "core/storage/PseudonymKey.h"

#include "core/keys/AesGcm.h"
#include "core/storage/SqlWorkspace.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

struct PseudonymKeyTexts {
    Q_DECLARE_TR_FUNCTIONS(PseudonymKeyTexts)
};

constexpr qsizetype pseudonymKeyBytes = 32;
const QString clearMark = QStringLiteral("clear:");
const QString sealedMark = QStringLiteral("sealed:");
/// Bound into the ciphertext, so that it cannot stand for another secret.
constexpr char boundTo[] = "hallmarker pseudonym key";

Error damagedKey()
{
    return Error(ErrorKind::Integrity, PseudonymKeyTexts::tr("The secret for pseudonyms of this workspace is damaged or was exchanged. Restore it from a backup."));
}

Result<QString> storedKey(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(const QVariant value, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'pseudonym_key'")));
    return value.toString();
}

Result<QString> textOfKey(const SecretBytes &secret, const std::optional<SecretBytes> &content)
{
    if (!content)
        return QString(clearMark + QString::fromLatin1(secret.view().toByteArray().toBase64()));
    const QByteArray nonce = SecretBytes::random(AesGcm::nonceBytes).view().toByteArray();
    if (nonce.isEmpty())
        return Error(ErrorKind::Unavailable, PseudonymKeyTexts::tr("No secret for pseudonyms could be made because the system's random number generator failed."));
    HALLMARKER_ASSIGN(const QByteArray sealed, AesGcm::seal(*content, nonce, secret.view(), boundTo));
    return QString(sealedMark + QString::fromLatin1(QByteArray(nonce + sealed).toBase64()));
}

Result<SecretBytes> keyOfText(const QString &text, SqlConnection &connection, ContentKey &contentKey)
{
    SecretBytes secret;
    if (text.startsWith(clearMark)) {
        secret = SecretBytes(QByteArrayView(QByteArray::fromBase64(text.mid(clearMark.size()).toLatin1())));
    } else if (text.startsWith(sealedMark)) {
        const QByteArray bytes = QByteArray::fromBase64(text.mid(sealedMark.size()).toLatin1());
        HALLMARKER_ASSIGN(const SecretBytes content, contentKey.forReading(connection));
        const auto opened = AesGcm::open(content, bytes.left(AesGcm::nonceBytes), bytes.mid(AesGcm::nonceBytes), boundTo);
        if (!opened)
            return damagedKey();
        secret = *opened;
    }
    if (secret.size() != pseudonymKeyBytes)
        return damagedKey();
    return secret;
}

Result<void> storeKey(SqlConnection &connection, const QString &text, bool replaces)
{
    const auto done = connection.run(replaces ? QStringLiteral("INSERT INTO meta (key, value) VALUES ('pseudonym_key', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                                              : QStringLiteral("INSERT INTO meta (key, value) VALUES ('pseudonym_key', ?) ON CONFLICT (key) DO NOTHING"), {text});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<SecretBytes> PseudonymKey::of(Workspace &workspace)
{
    auto &store = static_cast<SqlWorkspace &>(workspace); // there is no other
    HALLMARKER_ASSIGN(SqlConnection * reader, store.reader());
    HALLMARKER_ASSIGN(const QString present, storedKey(*reader));
    if (!present.isEmpty())
        return keyOfText(present, *reader, store.contentKey());
    if (store.writer() == nullptr)
        return Error(ErrorKind::Denied, PseudonymKeyTexts::tr("This workspace has no secret for pseudonyms of people yet, and it was opened for reading only. Open it for writing once."));
    SecretBytes made;
    HALLMARKER_TRY(store.writer()->withConnection([&](SqlConnection &connection) -> Result<void> {
        const SecretBytes fresh = SecretBytes::random(pseudonymKeyBytes);
        if (fresh.isEmpty())
            return Error(ErrorKind::Unavailable, PseudonymKeyTexts::tr("No secret for pseudonyms could be made because the system's random number generator failed."));
        HALLMARKER_ASSIGN(const std::optional<SecretBytes> content, store.contentKey().forWriting(connection));
        HALLMARKER_ASSIGN(const QString text, textOfKey(fresh, content));
        HALLMARKER_TRY(storeKey(connection, text, false));
        // Another program may have been first: what is stored counts.
        HALLMARKER_ASSIGN(const QString stored, storedKey(connection));
        HALLMARKER_ASSIGN(made, keyOfText(stored, connection, store.contentKey()));
        return {};
    }));
    return made;
}

Result<void> PseudonymKey::seal(SqlConnection &connection, ContentKey &contentKey)
{
    HALLMARKER_ASSIGN(const QString present, storedKey(connection));
    if (!present.startsWith(clearMark))
        return {};
    HALLMARKER_ASSIGN(const SecretBytes secret, keyOfText(present, connection, contentKey));
    HALLMARKER_ASSIGN(const SecretBytes content, contentKey.forReading(connection));
    HALLMARKER_ASSIGN(const QString text, textOfKey(secret, content));
    return storeKey(connection, text, true);
}

} // namespace hallmarker::core
