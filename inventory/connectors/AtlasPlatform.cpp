#include "inventory/connectors/AtlasPlatform.h"

#include "core/digest/Hasher.h"
#include "inventory/connectors/ConnectorTexts.h"
#include "inventory/connectors/RemoteJson.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

/// A resource of a static library has to be asked for by name, outside of every namespace.
static void initialiseAtlasResources()
{
    Q_INIT_RESOURCE(atlas);
}

namespace hallmarker::inventory {

core::Result<QList<RemoteCall>> AtlasPlatform::calls(const QByteArray &document) const
{
    HALLMARKER_ASSIGN(const QJsonObject root, RemoteJson::object(document, {}));
    initialiseAtlasResources();
    QFile types(QStringLiteral(":/atlas/hallmarker-typedefs.json"));
    if (!types.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Internal, ConnectorTexts::tr("The types for Apache Atlas are missing from this program."));
    QList<RemoteCall> calls;
    RemoteCall first;
    first.entity = QStringLiteral("typedefs");
    first.path = QStringLiteral("/api/atlas/v2/types/typedefs");
    first.body = types.readAll();
    first.digest = core::Hasher::of(first.body);
    calls.append(first);
    for (const QJsonValue &one : root.value(QLatin1String("entities")).toArray()) {
        QJsonObject entity = one.toObject();
        entity.remove(QLatin1String("guid")); // a place in the document, not in Atlas
        RemoteCall call;
        call.entity = entity.value(QLatin1String("typeName")).toString() + QLatin1Char(' ') + entity.value(QLatin1String("attributes")).toObject().value(QLatin1String("qualifiedName")).toString();
        call.path = QStringLiteral("/api/atlas/v2/entity/bulk");
        call.body = RemoteJson::compact(QJsonObject{{QStringLiteral("entities"), QJsonArray{entity}}});
        call.digest = core::Hasher::of(call.body);
        call.mayBeBatched = true;
        calls.append(call);
    }
    // A process names its inputs and outputs, which have to be there: processes last.
    std::stable_partition(calls.begin() + 1, calls.end(), [](const RemoteCall &call) { return !call.entity.startsWith(QLatin1String("hallmarker_job ")) && !call.entity.startsWith(QLatin1String("hallmarker_flow ")) && !call.entity.startsWith(QLatin1String("hallmarker_structure ")); });
    return calls;
}

RemoteCall AtlasPlatform::batch(const QList<RemoteCall> &calls) const
{
    QJsonArray entities;
    for (const RemoteCall &call : calls) {
        const auto parsed = RemoteJson::object(call.body, {});
        if (parsed)
            entities.append(parsed->value(QLatin1String("entities")).toArray().at(0));
    }
    RemoteCall all = calls.first();
    all.body = RemoteJson::compact(QJsonObject{{QStringLiteral("entities"), entities}});
    return all;
}

core::Result<QList<PulledDocument>> AtlasPlatform::pull(const RemoteGet &get) const
{
    QList<PulledDocument> documents;
    QSet<QString> seen;
    for (int page = 0; page < mostPages; ++page) {
        const QString path = QStringLiteral("/api/atlas/v2/search/basic?typeName=Process&excludeDeletedEntities=true&limit=100&offset=%1").arg(page * 100);
        HALLMARKER_ASSIGN(const QByteArray bytes, get(path));
        HALLMARKER_ASSIGN(const QJsonObject answer, RemoteJson::object(bytes, path));
        const QJsonArray found = answer.value(QLatin1String("entities")).toArray();
        for (const QJsonValue &process : found) {
            const QString guid = process.toObject().value(QLatin1String("guid")).toString();
            if (guid.isEmpty() || seen.contains(guid))
                continue;
            seen.insert(guid);
            const QString lineage = QStringLiteral("/api/atlas/v2/lineage/") + RemoteJson::escaped(guid) + QStringLiteral("?direction=BOTH&depth=3");
            HALLMARKER_ASSIGN(const QByteArray graph, get(lineage));
            documents.append({lineage, graph});
        }
        if (found.size() < 100)
            break;
    }
    return documents;
}

} // namespace hallmarker::inventory
