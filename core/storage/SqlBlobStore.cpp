#include "core/storage/SqlBlobStore.h"

#include "core/digest/Hasher.h"
#include "core/keys/ContentSeal.h"
#include "core/storage/SqlSchema.h"
#include "core/storage/SqlWorkspace.h"

#include <QCoreApplication>

namespace hallmarker::core {

Result<QByteArray> SqlBlobStore::get(const Digest &digest) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const int version, SqlSchema::version(*connection, m_workspace.place()));
    HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT content, %1 FROM blob WHERE digest = ?").arg(SqlSchema::blobNonceColumn(version)), {digest.raw()}));
    const bool isThere = query->next();
    QByteArray content = isThere ? query->value(0).toByteArray() : QByteArray();
    const QByteArray nonce = isThere ? query->value(1).toByteArray() : QByteArray(); // none: from before, or no passphrase
    query->finish();
    if (!isThere)
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlBlobStore", "The attachment %1 is not there.").arg(digest.shortText()));
    if (!nonce.isEmpty()) {
        HALLMARKER_ASSIGN(const SecretBytes key, m_workspace.contentKey().forReading(*connection));
        HALLMARKER_ASSIGN(content, ContentSeal::open(key, digest, {nonce, content}));
    }
    if (Hasher::of(content) != digest)
        return Error(ErrorKind::Integrity, QCoreApplication::translate("SqlBlobStore", "The attachment %1 does not match its digest; it was changed.").arg(digest.shortText()));
    return content;
}

Result<bool> SqlBlobStore::contains(const Digest &digest) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const QVariant count, connection->value(QStringLiteral("SELECT count(*) FROM blob WHERE digest = ?"), {digest.raw()}));
    return count.toInt() > 0;
}

} // namespace hallmarker::core
