#include "ui/privacy/ReleaseDraft.h"

#include "core/yaml/YamlReader.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

namespace {

template <typename T>
QJsonObject numbersJson(const QMap<QString, T> &numbers)
{
    QJsonObject json;
    for (auto at = numbers.begin(); at != numbers.end(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

QMap<QString, int> wholeNumbersOf(const QJsonValue &json)
{
    QMap<QString, int> numbers;
    const QJsonObject object = json.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        numbers.insert(at.key(), at.value().toInt());
    return numbers;
}

QJsonObject attributeJson(const ReleaseDraft &draft, const QString &column)
{
    const AttributeRole role = draft.roleOf(column);
    QJsonObject json{{QStringLiteral("role"), anonymisation::attributeRoleName(role)}};
    const bool isQuasi = role == AttributeRole::QuasiIdentifying;
    if ((isQuasi || role == AttributeRole::Sensitive) && draft.rules.contains(column))
        json.insert(QStringLiteral("hierarchy"), draft.rules.value(column));
    else if (isQuasi)
        json.insert(QStringLiteral("hierarchy"), QJsonObject{{QStringLiteral("method"), QStringLiteral("suppression")}});
    if (isQuasi && draft.highestLevels.value(column, -1) >= 0)
        json.insert(QStringLiteral("max_level"), draft.highestLevels.value(column));
    if (isQuasi && draft.weights.value(column, 1) != 1)
        json.insert(QStringLiteral("weight"), draft.weights.value(column));
    return json;
}

} // namespace

void ReleaseDraft::suggest(const anonymisation::TableProfile &profile)
{
    columns.clear();
    roles.clear();
    rules.clear();
    highestLevels.clear();
    weights.clear();
    chosenLevels.clear();
    aggregatedColumns.clear();
    models = {QJsonObject{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), 5}}};
    for (const anonymisation::AttributeProfile &attribute : profile.attributes) {
        columns += attribute.column;
        roles.insert(attribute.column, attribute.role);
        if (attribute.hierarchy)
            rules.insert(attribute.column, attribute.hierarchy->json());
        if (attribute.role == AttributeRole::Sensitive)
            models.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("distinct-l-diversity")}, {QStringLiteral("attribute"), attribute.column}, {QStringLiteral("l"), 2}});
    }
}

QStringList ReleaseDraft::columnsOf(AttributeRole role) const
{
    QStringList found;
    for (const QString &column : columns)
        if (roleOf(column) == role)
            found += column;
    return found;
}

QStringList ReleaseDraft::stayingAggregates() const
{
    QStringList staying;
    for (const QString &column : aggregatedColumns)
        if (columns.contains(column) && (roleOf(column) == AttributeRole::Sensitive || roleOf(column) == AttributeRole::Insensitive))
            staying += column;
    return staying;
}

QJsonObject ReleaseDraft::configuration(bool forSearch) const
{
    QJsonObject attributes;
    for (const QString &column : columns)
        attributes.insert(column, attributeJson(*this, column));
    QJsonObject json{{QStringLiteral("attributes"), attributes}, {QStringLiteral("models"), models}, {QStringLiteral("suppression_limit"), suppressionLimit}, {QStringLiteral("metric"), metric}, {QStringLiteral("sampling_fraction"), samplingFraction}};
    if (recodingRounds > 0)
        json.insert(QStringLiteral("local_recoding"), recodingRounds);
    if (const QStringList staying = stayingAggregates(); !staying.isEmpty())
        json.insert(QStringLiteral("micro_aggregation"), QJsonObject{{QStringLiteral("columns"), QJsonArray::fromStringList(staying)}, {QStringLiteral("k"), aggregatedRecords}});
    // Local recoding finds the levels of each round itself.
    if (recodingRounds == 0 && !chosenLevels.isEmpty() && QSet<QString>(chosenLevels.keyBegin(), chosenLevels.keyEnd()) == [quasi = columnsOf(AttributeRole::QuasiIdentifying)] { return QSet<QString>(quasi.begin(), quasi.end()); }())
        json.insert(QStringLiteral("levels"), numbersJson(chosenLevels));
    if (forSearch) {
        json.remove(QStringLiteral("levels"));
        json.remove(QStringLiteral("sampling_fraction"));
        return json;
    }
    if (!title.isEmpty())
        json.insert(QStringLiteral("title"), title);
    if (!purpose.isEmpty())
        json.insert(QStringLiteral("purpose"), purpose);
    return json;
}

core::Result<anonymisation::ReleasePlan> ReleaseDraft::plan() const
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(QJsonDocument(configuration()).toJson()));
    auto plan = anonymisation::ReleasePlan::of(document, QDir::homePath());
    if (plan)
        return plan;
    core::Error error = plan.error();
    error.where.line = -1; // nobody sees the text that it counts lines of
    error.where.column = -1;
    return error;
}

QJsonObject ReleaseDraft::toJson() const
{
    QJsonObject roleNames;
    QJsonObject ruleJson;
    for (auto at = roles.begin(); at != roles.end(); ++at)
        roleNames.insert(at.key(), anonymisation::attributeRoleName(at.value()));
    for (auto at = rules.begin(); at != rules.end(); ++at)
        ruleJson.insert(at.key(), at.value());
    return {{QStringLiteral("path"), source.path}, {QStringLiteral("version"), source.versionId}, {QStringLiteral("title"), title}, {QStringLiteral("purpose"), purpose}, {QStringLiteral("columns"), QJsonArray::fromStringList(columns)}, {QStringLiteral("roles"), roleNames}, {QStringLiteral("rules"), ruleJson},
            {QStringLiteral("highestLevels"), numbersJson(highestLevels)}, {QStringLiteral("weights"), numbersJson(weights)}, {QStringLiteral("models"), models}, {QStringLiteral("suppressionLimit"), suppressionLimit}, {QStringLiteral("metric"), metric}, {QStringLiteral("samplingFraction"), samplingFraction}, {QStringLiteral("recodingRounds"), recodingRounds}, {QStringLiteral("aggregatedColumns"), QJsonArray::fromStringList(aggregatedColumns)}, {QStringLiteral("aggregatedRecords"), aggregatedRecords},
            {QStringLiteral("chosenLevels"), numbersJson(chosenLevels)}, {QStringLiteral("folder"), folder}, {QStringLiteral("step"), step}};
}

ReleaseDraft ReleaseDraft::fromJson(const QJsonObject &json)
{
    ReleaseDraft draft;
    draft.source = {json.value(QStringLiteral("path")).toString(), json.value(QStringLiteral("version")).toString()};
    draft.title = json.value(QStringLiteral("title")).toString();
    draft.purpose = json.value(QStringLiteral("purpose")).toString();
    for (const QJsonValue &column : json.value(QStringLiteral("columns")).toArray())
        draft.columns += column.toString();
    const QJsonObject roleNames = json.value(QStringLiteral("roles")).toObject();
    for (auto at = roleNames.begin(); at != roleNames.end(); ++at)
        draft.roles.insert(at.key(), anonymisation::attributeRoleFromName(at.value().toString()).value_or(AttributeRole::Insensitive));
    const QJsonObject ruleJson = json.value(QStringLiteral("rules")).toObject();
    for (auto at = ruleJson.begin(); at != ruleJson.end(); ++at)
        draft.rules.insert(at.key(), at.value().toObject());
    draft.highestLevels = wholeNumbersOf(json.value(QStringLiteral("highestLevels")));
    const QJsonObject weightJson = json.value(QStringLiteral("weights")).toObject();
    for (auto at = weightJson.begin(); at != weightJson.end(); ++at)
        draft.weights.insert(at.key(), at.value().toDouble(1));
    draft.models = json.value(QStringLiteral("models")).toArray();
    draft.suppressionLimit = json.value(QStringLiteral("suppressionLimit")).toDouble(draft.suppressionLimit);
    draft.metric = json.value(QStringLiteral("metric")).toString(draft.metric);
    draft.samplingFraction = json.value(QStringLiteral("samplingFraction")).toDouble(draft.samplingFraction);
    draft.recodingRounds = json.value(QStringLiteral("recodingRounds")).toInt();
    for (const QJsonValue &column : json.value(QStringLiteral("aggregatedColumns")).toArray())
        draft.aggregatedColumns += column.toString();
    draft.aggregatedRecords = json.value(QStringLiteral("aggregatedRecords")).toInt(draft.aggregatedRecords);
    draft.chosenLevels = wholeNumbersOf(json.value(QStringLiteral("chosenLevels")));
    draft.folder = json.value(QStringLiteral("folder")).toString();
    draft.step = json.value(QStringLiteral("step")).toString();
    return draft;
}

} // namespace hallmarker::ui
