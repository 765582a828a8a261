#include "lineage/mlflow/MlflowTagExport.h"

#include "core/json/CanonicalJson.h"

#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

/// At most so many characters, never half of a pair; a cut text ends with an ellipsis.
QString shortened(const QString &text, int limit)
{
    if (text.size() <= limit)
        return text;
    QString cut = text.left(limit - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + QChar(0x2026);
}

QJsonObject bodyOf(const MlflowRequest &request)
{
    return QJsonObject{{QStringLiteral("method"), request.method}, {QStringLiteral("path"), request.path}, {QStringLiteral("body"), core::parseJson(request.body).value_or(QJsonValue()).toObject()}};
}

} // namespace

QList<MlflowRequest> MlflowTagExport::requests(const MlflowVerdict &verdict, const QMap<QString, QString> &present)
{
    const QString base = verdict.version.isEmpty() ? QStringLiteral("/api/2.0/mlflow/registered-models/") : QStringLiteral("/api/2.0/mlflow/model-versions/");
    QList<MlflowRequest> requests;
    for (auto value = verdict.values.begin(); value != verdict.values.end(); ++value) {
        const QString key = shortened(tagKey(value.key()), maxKey);
        const QString text = shortened(value.value(), maxValue);
        const auto known = present.constFind(key);
        const bool isThere = known != present.constEnd();
        if (text.isEmpty() ? !isThere : isThere && *known == text)
            continue;
        QJsonObject body{{QStringLiteral("name"), verdict.model}, {QStringLiteral("key"), key}};
        if (!verdict.version.isEmpty())
            body.insert(QStringLiteral("version"), verdict.version);
        if (!text.isEmpty())
            body.insert(QStringLiteral("value"), text);
        requests.append({text.isEmpty() ? QStringLiteral("DELETE") : QStringLiteral("POST"), base + (text.isEmpty() ? QLatin1String("delete-tag") : QLatin1String("set-tag")), core::CanonicalJson::of(body)});
    }
    return requests;
}

QByteArray MlflowTagExport::document(const QList<MlflowVerdict> &verdicts)
{
    QByteArray lines;
    for (const MlflowVerdict &verdict : verdicts) {
        for (const MlflowRequest &request : requests(verdict))
            lines += core::CanonicalJson::of(bodyOf(request)) + '\n';
    }
    return lines;
}

} // namespace hallmarker::lineage
