#include "lineage/trail/PredictionRow.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {
struct PredictionRowTexts {
    Q_DECLARE_TR_FUNCTIONS(PredictionRowTexts)
};
} // namespace

QJsonObject PredictionRow::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("row"), row.toString()}};
    if (atMs != noInstant)
        json.insert(QStringLiteral("at"), core::instantText(atMs));
    if (!modelVersion.isEmpty())
        json.insert(QStringLiteral("version"), modelVersion);
    if (!snapshot.isEmpty())
        json.insert(QStringLiteral("snapshot"), snapshot);
    if (!outcome.isEmpty())
        json.insert(QStringLiteral("outcome"), outcome);
    return json;
}

QByteArray PredictionRow::canonical() const
{
    return core::CanonicalJson::of(toJson());
}

Result<PredictionRow> PredictionRow::fromJson(const QJsonObject &json)
{
    PredictionRow row;
    row.id = json.value(QLatin1String("id")).toString();
    row.row = core::Digest::fromText(json.value(QLatin1String("row")).toString());
    row.modelVersion = json.value(QLatin1String("version")).toString();
    row.snapshot = json.value(QLatin1String("snapshot")).toString();
    row.outcome = json.value(QLatin1String("outcome")).toObject();
    const QString at = json.value(QLatin1String("at")).toString();
    if (!at.isEmpty()) {
        row.atMs = core::instantFromText(at);
        if (row.atMs == -1 && at != core::instantText(-1))
            row.id.clear();
    }
    if (row.id.isEmpty() || row.row.isEmpty())
        return Error(ErrorKind::Integrity, PredictionRowTexts::tr("A stored prediction cannot be understood. Verify the workspace."));
    return row;
}

} // namespace hallmarker::lineage
