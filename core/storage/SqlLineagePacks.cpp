#include "core/storage/SqlLineagePacks.h"

#include "core/storage/SqlQuickStatement.h"

#include <QtConcurrent>

namespace hallmarker::core {

namespace {

constexpr qsizetype packBytes = 256 * 1024;
/// More than this and the writer waits, so that a large import does not gather in memory uncompressed.
constexpr qsizetype mostWaiting = 16;

} // namespace

SqlLineagePacks::Place SqlLineagePacks::add(QByteArrayView content)
{
    if (m_open.capacity() < packBytes)
        m_open.reserve(packBytes * 2);
    const Place place{m_next + m_closed.size(), m_open.size()};
    m_open.append(content.data(), content.size());
    if (m_open.size() >= packBytes)
        close();
    return place;
}

void SqlLineagePacks::close()
{
    if (m_open.isEmpty())
        return;
    m_closed.append(QtConcurrent::run([raw = std::exchange(m_open, {})] { return qCompress(raw, 1); }));
    if (m_closed.size() > mostWaiting)
        m_closed[m_closed.size() - mostWaiting].waitForFinished();
}

Result<void> SqlLineagePacks::finish()
{
    close();
    SqlQuickStatement insert(m_connection, "INSERT INTO lineage_pack (id, content) VALUES (?, ?)");
    for (const QFuture<QByteArray> &pack : std::as_const(m_closed)) {
        const QByteArray content = pack.result();
        HALLMARKER_TRY(insert.run(nullptr, m_next++, SqlQuickStatement::Bytes{content}));
    }
    m_closed.clear();
    return {};
}

QByteArray SqlLineagePacks::unpacked(QByteArrayView stored)
{
    return qUncompress(reinterpret_cast<const uchar *>(stored.data()), stored.size());
}

} // namespace hallmarker::core
