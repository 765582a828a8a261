#include "core/lineage/LineageSeal.h"

#include <QtEndian>

namespace hallmarker::core {

LineageSeal &LineageSeal::row(Row kind, qint64 id)
{
    m_kind = kind;
    m_rows[kind].append(static_cast<char>('a' + kind));
    return add(id);
}

LineageSeal &LineageSeal::add(qint64 number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    m_rows[m_kind].append(bytes, 8);
    return *this;
}

LineageSeal &LineageSeal::add(QByteArrayView text)
{
    add(static_cast<qint64>(text.size()));
    m_rows[m_kind].append(text.data(), text.size());
    return *this;
}

Digest LineageSeal::finish()
{
    for (QByteArray &rows : m_rows) {
        m_hasher.add(rows);
        rows.resize(0); // keeps its room
    }
    return m_hasher.finish();
}

} // namespace hallmarker::core
