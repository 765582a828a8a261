#include "lineage/trail/PredictionLog.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct PredictionLogTexts {
    Q_DECLARE_TR_FUNCTIONS(PredictionLogTexts)
};

QJsonArray referencesToJson(const QList<PredictionReference> &references)
{
    QJsonArray list;
    for (const PredictionReference &reference : references)
        list.append(reference.toJson());
    return list;
}

QList<PredictionReference> referencesFromJson(const QJsonValue &value)
{
    QList<PredictionReference> references;
    for (const QJsonValue &entry : value.toArray())
        references.append(PredictionReference::fromJson(entry.toObject()));
    return references;
}

const PredictionReference *referenceOf(const QList<PredictionReference> &references, const QString &text)
{
    const auto found = std::find_if(references.begin(), references.end(), [&text](const PredictionReference &reference) { return reference.text == text; });
    return found == references.end() ? nullptr : &*found;
}

} // namespace

QJsonObject PredictionReference::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), nodeKindName(kind)}, {QStringLiteral("space"), space}, {QStringLiteral("name"), name}, {QStringLiteral("known"), isKnown}};
    if (!text.isEmpty())
        json.insert(QStringLiteral("text"), text);
    if (!recordId.isEmpty())
        json.insert(QStringLiteral("record"), recordId);
    return json;
}

PredictionReference PredictionReference::fromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("text")).toString(), nodeKindFromName(json.value(QLatin1String("kind")).toString()).value_or(NodeKind::ModelVersion), json.value(QLatin1String("space")).toString(), json.value(QLatin1String("name")).toString(),
            json.value(QLatin1String("record")).toString(), json.value(QLatin1String("known")).toBool()};
}

QJsonObject PredictionLog::toJson() const
{
    QJsonObject json{{QStringLiteral("file"), fileName}, {QStringLiteral("source"), source.toString()}, {QStringLiteral("columns"), columns.toJson()}, {QStringLiteral("rows"), rows}, {QStringLiteral("root"), root.toString()}, {QStringLiteral("index"), index.toString()}, {QStringLiteral("models"), referencesToJson(models)}};
    if (!snapshots.isEmpty())
        json.insert(QStringLiteral("snapshots"), referencesToJson(snapshots));
    if (firstMs != PredictionRow::noInstant) {
        json.insert(QStringLiteral("first"), core::instantText(firstMs));
        json.insert(QStringLiteral("last"), core::instantText(lastMs));
    }
    return json;
}

Result<PredictionLog> PredictionLog::fromRecord(const core::Record &record)
{
    const QJsonObject &body = record.body;
    PredictionLog log;
    log.id = record.id;
    log.name = record.name;
    log.fileName = body.value(QLatin1String("file")).toString();
    log.source = core::Digest::fromText(body.value(QLatin1String("source")).toString());
    log.rows = body.value(QLatin1String("rows")).toInteger(-1);
    log.root = core::Digest::fromText(body.value(QLatin1String("root")).toString());
    log.index = core::Digest::fromText(body.value(QLatin1String("index")).toString());
    log.models = referencesFromJson(body.value(QLatin1String("models")));
    log.snapshots = referencesFromJson(body.value(QLatin1String("snapshots")));
    const QJsonObject columns = body.value(QLatin1String("columns")).toObject();
    const auto column = [&columns](const char *key) { return columns.value(QLatin1String(key)).toString(); };
    log.columns = {column("id"), column("at"), column("model"), column("version"), column("snapshot"), {}};
    for (const QJsonValue &name : columns.value(QLatin1String("outcomes")).toArray())
        log.columns.outcomes.append(name.toString());
    if (body.contains(QLatin1String("first"))) {
        log.firstMs = core::instantFromText(body.value(QLatin1String("first")).toString());
        log.lastMs = core::instantFromText(body.value(QLatin1String("last")).toString());
    }
    if (log.rows < 0 || log.root.isEmpty() || log.index.isEmpty())
        return Error(ErrorKind::Integrity, PredictionLogTexts::tr("The prediction log %1 cannot be understood. Verify the workspace.").arg(record.id), {}, {.file = record.id});
    return log;
}

const PredictionReference *PredictionLog::model(const PredictionRow &row) const
{
    return referenceOf(models, row.modelVersion);
}

const PredictionReference *PredictionLog::snapshot(const PredictionRow &row) const
{
    return row.snapshot.isEmpty() ? nullptr : referenceOf(snapshots, row.snapshot);
}

} // namespace hallmarker::lineage
