#include "inventory/connectors/OpenMetadataPlatform.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "inventory/connectors/ConnectorTexts.h"
#include "inventory/connectors/RemoteJson.h"

#include <QJsonArray>

namespace hallmarker::inventory {

namespace {

const QString lineagePath = QStringLiteral("/api/v1/lineage");

/// "table" -> "tables", "searchIndex" -> "searchIndexes".
QString collectionOf(const QString &type)
{
    return type.endsWith(QLatin1Char('x')) ? QString(type + QLatin1String("es")) : QString(type + QLatin1Char('s'));
}

core::Result<QJsonObject> withId(const QJsonObject &reference, const RemoteGet &get)
{
    const QString type = reference.value(QLatin1String("type")).toString();
    const QString path = QStringLiteral("/api/v1/") + collectionOf(type) + QStringLiteral("/name/") + RemoteJson::escaped(reference.value(QLatin1String("fullyQualifiedName")).toString());
    HALLMARKER_ASSIGN(const QByteArray bytes, get(path));
    HALLMARKER_ASSIGN(const QJsonObject entity, RemoteJson::object(bytes, path));
    const QString id = entity.value(QLatin1String("id")).toString();
    if (id.isEmpty())
        return core::Error(core::ErrorKind::Unreadable, ConnectorTexts::tr("The server's answer has no id for \"%1\".").arg(reference.value(QLatin1String("fullyQualifiedName")).toString()), {}, {.file = path, .pointer = QStringLiteral("/id")});
    return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("type"), type}};
}

} // namespace

core::Result<QList<RemoteCall>> OpenMetadataPlatform::calls(const QByteArray &document) const
{
    HALLMARKER_ASSIGN(const QJsonObject root, RemoteJson::object(document, {}));
    QList<RemoteCall> calls;
    for (const QJsonValue &one : root.value(QLatin1String("mlmodels")).toArray()) {
        QJsonObject model = one.toObject();
        RemoteCall call;
        call.entity = QStringLiteral("mlmodel ") + model.take(QLatin1String("fullyQualifiedName")).toString(); // the server makes it
        call.method = "PUT";
        call.path = QStringLiteral("/api/v1/mlmodels");
        call.body = RemoteJson::compact(model);
        call.digest = core::Hasher::of(call.body);
        calls.append(call);
    }
    for (const QJsonValue &one : root.value(QLatin1String("lineage")).toArray()) {
        const QJsonObject edge = one.toObject().value(QLatin1String("edge")).toObject();
        RemoteCall call;
        call.entity = QStringLiteral("edge ") + edge.value(QLatin1String("fromEntity")).toObject().value(QLatin1String("fullyQualifiedName")).toString() + QStringLiteral(" -> ")
            + edge.value(QLatin1String("toEntity")).toObject().value(QLatin1String("fullyQualifiedName")).toString() + QLatin1Char(' ')
            + edge.value(QLatin1String("lineageDetails")).toObject().value(QLatin1String("pipeline")).toObject().value(QLatin1String("fullyQualifiedName")).toString();
        call.method = "PUT";
        call.path = lineagePath;
        call.body = RemoteJson::compact(one.toObject());
        call.digest = core::Hasher::of(call.body);
        calls.append(call);
    }
    return calls;
}

core::Result<QByteArray> OpenMetadataPlatform::finalBody(const RemoteCall &call, const RemoteGet &get) const
{
    if (call.path != lineagePath)
        return call.body;
    HALLMARKER_ASSIGN(QJsonObject root, RemoteJson::object(call.body, {}));
    QJsonObject edge = root.value(QLatin1String("edge")).toObject();
    for (const char *end : {"fromEntity", "toEntity"}) {
        HALLMARKER_ASSIGN(const QJsonObject reference, withId(edge.value(QLatin1String(end)).toObject(), get));
        edge.insert(QLatin1String(end), reference);
    }
    QJsonObject details = edge.value(QLatin1String("lineageDetails")).toObject();
    if (details.contains(QLatin1String("pipeline"))) {
        HALLMARKER_ASSIGN(const QJsonObject reference, withId(details.value(QLatin1String("pipeline")).toObject(), get));
        details.insert(QStringLiteral("pipeline"), reference);
        edge.insert(QStringLiteral("lineageDetails"), details);
    }
    root.insert(QStringLiteral("edge"), edge);
    return RemoteJson::compact(root);
}

core::Result<QList<PulledDocument>> OpenMetadataPlatform::pull(const RemoteGet &get) const
{
    QList<PulledDocument> documents;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        const QString path = QStringLiteral("/api/v1/mlmodels?limit=100&fields=owners,tags,mlFeatures,mlHyperParameters") + (after.isEmpty() ? QString() : QString(QStringLiteral("&after=") + RemoteJson::escaped(after)));
        HALLMARKER_ASSIGN(const QByteArray bytes, get(path));
        HALLMARKER_ASSIGN(const QJsonObject answer, RemoteJson::object(bytes, path));
        const QJsonArray models = answer.value(QLatin1String("data")).toArray();
        if (!models.isEmpty())
            documents.append({path, bytes});
        for (const QJsonValue &model : models) {
            const QString lineage = QStringLiteral("/api/v1/lineage/mlmodel/") + RemoteJson::escaped(model.toObject().value(QLatin1String("id")).toString()) + QStringLiteral("?upstreamDepth=3&downstreamDepth=3");
            HALLMARKER_ASSIGN(const QByteArray graph, get(lineage));
            documents.append({lineage, graph});
        }
        const QString next = answer.value(QLatin1String("paging")).toObject().value(QLatin1String("after")).toString();
        if (next.isEmpty() || next == after)
            break;
        after = next;
    }
    return documents;
}

} // namespace hallmarker::inventory
