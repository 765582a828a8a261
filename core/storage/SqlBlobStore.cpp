#include "core/storage/SqlBlobStore.h"

#include "core/digest/Hasher.h"
#include "core/storage/SqlWorkspace.h"

#include <QCoreApplication>

namespace hallmarker::core {

Result<QByteArray> SqlBlobStore::get(const Digest &digest) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT content FROM blob WHERE digest = ?"), {digest.raw()}));
    const bool isThere = query->next();
    const QByteArray content = isThere ? query->value(0).toByteArray() : QByteArray();
    query->finish();
    if (!isThere)
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlBlobStore", "The attachment %1 is not there.").arg(digest.shortText()));
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
