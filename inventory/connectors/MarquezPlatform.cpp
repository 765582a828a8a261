#include "inventory/connectors/MarquezPlatform.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "inventory/connectors/RemoteJson.h"

#include <QJsonArray>

namespace hallmarker::inventory {

core::Result<QList<RemoteCall>> MarquezPlatform::calls(const QByteArray &document) const
{
    QList<RemoteCall> calls;
    const auto add = [&](const QByteArray &event) {
        RemoteCall call;
        call.digest = core::Hasher::of(event);
        call.entity = QStringLiteral("event ") + call.digest.hex(); // an event is never changed: its content is its name
        call.path = QStringLiteral("/api/v1/lineage");
        call.body = event;
        calls.append(call);
    };
    if (document.trimmed().startsWith('[')) {
        HALLMARKER_ASSIGN(const QJsonValue root, core::parseJson(document));
        for (const QJsonValue &event : root.toArray())
            add(core::CanonicalJson::of(event));
        return calls;
    }
    int line = 0;
    for (const QByteArray &event : document.split('\n')) {
        ++line;
        if (event.trimmed().isEmpty())
            continue;
        if (const auto parsed = core::parseJson(event); !parsed)
            return parsed.error().at({.line = line});
        add(event.trimmed());
    }
    return calls;
}

core::Result<QList<PulledDocument>> MarquezPlatform::pull(const RemoteGet &get) const
{
    QList<PulledDocument> documents;
    qint64 offset = 0;
    for (int page = 0; page < mostPages; ++page) {
        const QString path = QStringLiteral("/api/v1/events/lineage?limit=100&offset=%1").arg(offset);
        HALLMARKER_ASSIGN(const QByteArray bytes, get(path));
        HALLMARKER_ASSIGN(const QJsonObject answer, RemoteJson::object(bytes, path));
        const QJsonArray events = answer.value(QLatin1String("events")).toArray();
        if (events.isEmpty())
            break;
        QByteArray lines;
        for (const QJsonValue &event : events)
            lines += core::CanonicalJson::of(event) + '\n';
        documents.append({path, lines});
        offset += events.size();
        if (answer.contains(QLatin1String("totalCount")) && offset >= answer.value(QLatin1String("totalCount")).toInteger())
            break;
    }
    return documents;
}

} // namespace hallmarker::inventory
