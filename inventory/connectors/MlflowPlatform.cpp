#include "inventory/connectors/MlflowPlatform.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "inventory/connectors/RemoteJson.h"

#include <QJsonArray>

namespace hallmarker::inventory {

core::Result<QList<RemoteCall>> MlflowPlatform::calls(const QByteArray &document) const
{
    HALLMARKER_ASSIGN(const QJsonValue root, core::parseJson(document));
    QList<RemoteCall> calls;
    for (const QJsonValue &one : root.toArray()) {
        const QJsonObject body = one.toObject().value(QLatin1String("body")).toObject();
        RemoteCall call;
        call.path = QStringLiteral("/api/2.0/mlflow/") + one.toObject().value(QLatin1String("call")).toString();
        call.entity = body.value(QLatin1String("name")).toString() + QLatin1Char('/') + body.value(QLatin1String("version")).toString() + QLatin1Char(' ') + body.value(QLatin1String("key")).toString();
        call.body = RemoteJson::compact(body);
        call.digest = core::Hasher::of(call.body);
        calls.append(call);
    }
    return calls;
}

core::Result<QList<PulledDocument>> MlflowPlatform::pull(const RemoteGet &get) const
{
    QList<PulledDocument> documents;
    for (const char *list : {"registered-models", "model-versions"}) {
        QString token;
        for (int page = 0; page < mostPages; ++page) {
            const QString path = QStringLiteral("/api/2.0/mlflow/") + QLatin1String(list) + QStringLiteral("/search?max_results=100") + (token.isEmpty() ? QString() : QString(QStringLiteral("&page_token=") + RemoteJson::escaped(token)));
            HALLMARKER_ASSIGN(const QByteArray bytes, get(path));
            HALLMARKER_ASSIGN(const QJsonObject answer, RemoteJson::object(bytes, path));
            documents.append({path, bytes});
            const QString next = answer.value(QLatin1String("next_page_token")).toString();
            if (next.isEmpty() || next == token)
                break;
            token = next;
        }
    }
    return documents;
}

} // namespace hallmarker::inventory
