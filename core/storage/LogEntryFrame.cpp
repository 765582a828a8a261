#include "core/storage/LogEntryFrame.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "core/storage/BoundRows.h"

namespace hallmarker::core {

LogEntryFrame::LogEntryFrame(qint64 nowMs, const QString &actor, const QString &session)
    : m_sinceActor(",\"actor\":" + CanonicalJson::text(actor) + ",\"at\":" + CanonicalJson::text(instantText(nowMs)))
{
    // The server refuses an entry that does not name the login it comes from.
    if (!session.isEmpty())
        m_after = ",\"session\":" + CanonicalJson::text(session);
    m_after += ",\"v\":" + QByteArray::number(BoundRows::sinceEntryVersion) + '}';
}

QByteArray LogEntryFrame::before(const QString &action) const
{
    QByteArray text;
    text.reserve(512);
    return text.append("{\"action\":").append(CanonicalJson::text(action)).append(m_sinceActor);
}

void LogEntryFrame::add(QByteArray &text, const Part &part)
{
    text.append(",\"").append(part.name).append("\":").append(part.json);
}

} // namespace hallmarker::core
