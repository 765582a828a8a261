#include "core/storage/SqlBlobStore.h"

#include "core/digest/Hasher.h"

#include <QCoreApplication>

namespace hallmarker::core {

Result<QByteArray> SqlBlobStore::get(const Digest &digest) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    HALLMARKER_ASSIGN(const QVariant found, connection->value("SELECT content FROM blob WHERE digest = ?", {sqlDigest(digest)}));
    if (!found.isValid()) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("SqlBlobStore", "There is no attachment with the digest %1.").arg(digest.toString()));
    }
    const QByteArray content = found.toByteArray();
    if (Hasher::of(content) != digest) {
        return Error(ErrorKind::Integrity,
                     QCoreApplication::translate("SqlBlobStore", "The attachment %1 was changed since it was stored. Restore it from a "
                                                                 "backup; it must not be relied on.")
                         .arg(digest.toString()));
    }
    return content;
}

Result<bool> SqlBlobStore::contains(const Digest &digest) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_readers.forThisThread());
    HALLMARKER_ASSIGN(const qint64 count, connection->number("SELECT count(*) FROM blob WHERE digest = ?", {sqlDigest(digest)}));
    return count > 0;
}

} // namespace hallmarker::core
