#include "inventory/connectors/DataHubPlatform.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "inventory/connectors/RemoteJson.h"

#include <QJsonArray>

namespace hallmarker::inventory {

core::Result<QList<RemoteCall>> DataHubPlatform::calls(const QByteArray &document) const
{
    HALLMARKER_ASSIGN(const QJsonValue root, core::parseJson(document));
    QList<RemoteCall> calls;
    for (const QJsonValue &one : root.toArray()) {
        const QJsonObject proposal = one.toObject();
        RemoteCall call;
        call.entity = proposal.value(QLatin1String("entityUrn")).toString() + QLatin1Char(' ') + proposal.value(QLatin1String("aspectName")).toString();
        call.path = QStringLiteral("/aspects?action=ingestProposal");
        call.body = RemoteJson::compact(QJsonObject{{QStringLiteral("proposal"), proposal}});
        call.headers = {{"X-RestLi-Protocol-Version", "2.0.0"}};
        call.digest = core::Hasher::of(call.body);
        calls.append(call);
    }
    return calls;
}

core::Result<QList<PulledDocument>> DataHubPlatform::pull(const RemoteGet &get) const
{
    QList<PulledDocument> documents;
    for (const char *type : {"dataset", "dataJob", "dataProcessInstance", "mlModelGroup", "mlModel"}) {
        QString scroll;
        for (int page = 0; page < mostPages; ++page) {
            const QString path = QStringLiteral("/openapi/v3/entity/") + QLatin1String(type) + QStringLiteral("?count=100") + (scroll.isEmpty() ? QString() : QString(QStringLiteral("&scrollId=") + RemoteJson::escaped(scroll)));
            HALLMARKER_ASSIGN(const QByteArray bytes, get(path));
            HALLMARKER_ASSIGN(const QJsonObject answer, RemoteJson::object(bytes, path));
            // The answer has aspects as keys of an entity; the importer reads proposals. Only the envelope changes.
            QJsonArray proposals;
            for (const QJsonValue &one : answer.value(QLatin1String("entities")).toArray()) {
                const QJsonObject entity = one.toObject();
                const QString urn = entity.value(QLatin1String("urn")).toString();
                for (auto aspect = entity.begin(); aspect != entity.end(); ++aspect) {
                    if (!aspect.value().isObject() || urn.isEmpty())
                        continue;
                    proposals.append(QJsonObject{{QStringLiteral("entityType"), QLatin1String(type)}, {QStringLiteral("entityUrn"), urn}, {QStringLiteral("changeType"), QStringLiteral("UPSERT")}, {QStringLiteral("aspectName"), aspect.key()},
                                                 {QStringLiteral("aspect"), QJsonObject{{QStringLiteral("json"), aspect.value().toObject().value(QLatin1String("value"))}}}});
                }
            }
            if (!proposals.isEmpty())
                documents.append({path, RemoteJson::compact(proposals)});
            const QString next = answer.value(QLatin1String("scrollId")).toString();
            if (next.isEmpty() || next == scroll || answer.value(QLatin1String("entities")).toArray().isEmpty())
                break;
            scroll = next;
        }
    }
    return documents;
}

} // namespace hallmarker::inventory
