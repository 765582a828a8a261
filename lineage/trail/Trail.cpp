#include "lineage/trail/Trail.h"

#include "core/clock/Clock.h"

#include <set>

namespace hallmarker::lineage {

namespace {

void putText(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void putTexts(QJsonObject &json, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(QLatin1String(key), QJsonArray::fromStringList(values));
}

} // namespace

QJsonObject TrailConsent::toJson() const
{
    QJsonObject counted;
    for (auto state = states.begin(); state != states.end(); ++state)
        counted.insert(state.key(), state.value());
    QJsonObject json{{QStringLiteral("records"), records}, {QStringLiteral("valid"), valid}, {QStringLiteral("states"), counted}};
    putTexts(json, "bases", bases);
    putTexts(json, "purposes", purposes);
    putTexts(json, "sample", sample);
    return json;
}

QJsonObject TrailFinding::toJson() const
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("check"), check}, {QStringLiteral("verdict"), verdict}, {QStringLiteral("standing"), standing}, {QStringLiteral("digest"), digest}, {QStringLiteral("made"), core::instantText(madeMs)}, {QStringLiteral("entry"), entry}};
}

QJsonObject TrailHop::toJson() const
{
    QJsonObject json{{QStringLiteral("role"), role}, {QStringLiteral("kind"), kind}, {QStringLiteral("name"), name}};
    putText(json, "space", space);
    putText(json, "record", recordId);
    putText(json, "record_name", recordName);
    if (revision > 0)
        json.insert(QStringLiteral("revision"), revision);
    putText(json, "digest", digest);
    if (atMs != PredictionRow::noInstant)
        json.insert(QStringLiteral("at"), core::instantText(atMs));
    if (from >= 0)
        json.insert(QStringLiteral("from"), from);
    putText(json, "edge", edge);
    putText(json, "transform", transform);
    putText(json, "version", version);
    putText(json, "told", told);
    if (!facts.isEmpty())
        json.insert(QStringLiteral("facts"), facts);
    QJsonArray numbers;
    for (const qint64 entry : entries)
        numbers.append(entry);
    if (!numbers.isEmpty())
        json.insert(QStringLiteral("entries"), numbers);
    if (consent)
        json.insert(QStringLiteral("consent"), consent->toJson());
    QJsonArray about;
    for (const TrailFinding &finding : findings)
        about.append(finding.toJson());
    if (!about.isEmpty())
        json.insert(QStringLiteral("findings"), about);
    putTexts(json, "gaps", gaps);
    return json;
}

QJsonObject Trail::toJson() const
{
    QJsonArray proof;
    for (const core::Digest &hash : prediction.place.proof)
        proof.append(hash.toString());
    const QJsonObject row{{QStringLiteral("row"), prediction.place.row.toJson()}, {QStringLiteral("log"), prediction.log.name}, {QStringLiteral("record"), prediction.log.id}, {QStringLiteral("position"), prediction.place.position}, {QStringLiteral("rows"), prediction.log.rows}, {QStringLiteral("proof"), proof}, {QStringLiteral("root"), prediction.log.root.toString()}};
    QJsonArray list;
    for (const TrailHop &hop : hops)
        list.append(hop.toJson());
    QJsonObject json{{QStringLiteral("format"), QLatin1String(format)}, {QStringLiteral("workspace"), workspaceId}, {QStringLiteral("created"), core::instantText(createdMs)}, {QStringLiteral("prediction"), row}, {QStringLiteral("hops"), list}, {QStringLiteral("cut"), isCut}};
    if (asOfMs != PredictionRow::noInstant)
        json.insert(QStringLiteral("as_of"), core::instantText(asOfMs));
    return json;
}

QList<qint64> Trail::logEntries() const
{
    std::set<qint64> all;
    for (const TrailHop &hop : hops) {
        all.insert(hop.entries.begin(), hop.entries.end());
        for (const TrailFinding &finding : hop.findings) {
            if (finding.entry >= 0)
                all.insert(finding.entry);
        }
    }
    return {all.begin(), all.end()};
}

} // namespace hallmarker::lineage
