#pragma once

#include "core/storage/SqlConnection.h"

#include <QFuture>
#include <QList>

namespace hallmarker::core {

/// Events on their way to the disk: gathered into packs, which are compressed on other threads while rows are written, and
/// put in at the end, in order.
class SqlLineagePacks {
public:
    /// next: the number of the first pack.
    SqlLineagePacks(SqlConnection &connection, qint64 next) : m_connection(connection), m_next(next) {}

    struct Place {
        qint64 pack = 0;
        qint64 start = 0;
    };
    Place add(QByteArrayView content);
    Result<void> finish();

    /// The content of a pack as it was.
    static QByteArray unpacked(QByteArrayView stored);

private:
    void close();

    SqlConnection &m_connection;
    qint64 m_next;
    QByteArray m_open;
    QList<QFuture<QByteArray>> m_closed;
};

} // namespace hallmarker::core
