#include "checks/anonymisation/release/ReleasePlan.h"

#include "checks/anonymisation/data/TextTable.h"
#include "checks/anonymisation/release/MicroAggregation.h"
#include "core/table/CellText.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace hallmarker::anonymisation {

namespace {

struct ReleasePlanTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleasePlanTexts)
};

core::Error wrongPlan(const QString &text, const QString &pointer)
{
    return core::Error(core::ErrorKind::Invalid, text, {}, {.pointer = pointer});
}

core::Result<void> onlyKeys(const QJsonObject &json, const QStringList &keys, const QString &pointer)
{
    for (auto at = json.begin(); at != json.end(); ++at)
        if (!keys.contains(at.key()))
            return wrongPlan(ReleasePlanTexts::tr("\"%1\" is not known here. Known are: %2.").arg(at.key(), keys.join(QStringLiteral(", "))), core::jsonPointer(pointer, at.key()));
    return {};
}

core::Result<PlannedAttribute> attributeOf(const QString &column, const QJsonValue &value, const QString &pointer)
{
    PlannedAttribute attribute;
    attribute.column = column;
    const QJsonObject json = value.toObject();
    const auto role = attributeRoleFromName(json.value(QStringLiteral("role")).toString());
    if (!value.isObject() || !role)
        return wrongPlan(ReleasePlanTexts::tr("%1 needs its role: %2.").arg(column, attributeRoleNames().join(QStringLiteral(", "))), pointer);
    attribute.role = *role;
    const bool isQuasi = *role == AttributeRole::QuasiIdentifying;
    HALLMARKER_TRY(onlyKeys(json, isQuasi ? QStringList{QStringLiteral("role"), QStringLiteral("hierarchy"), QStringLiteral("max_level"), QStringLiteral("weight")} : *role == AttributeRole::Sensitive ? QStringList{QStringLiteral("role"), QStringLiteral("hierarchy")} : QStringList{QStringLiteral("role")}, pointer));
    if (json.contains(QStringLiteral("hierarchy"))) {
        HALLMARKER_ASSIGN(attribute.hierarchy, HierarchySpec::fromJson(json.value(QStringLiteral("hierarchy")).toObject(), core::jsonPointer(pointer, QStringLiteral("hierarchy"))));
    } else if (isQuasi) {
        return wrongPlan(ReleasePlanTexts::tr("The quasi-identifier %1 has no hierarchy. Say how it is generalised.").arg(column), pointer);
    }
    if (json.contains(QStringLiteral("max_level"))) {
        attribute.highestLevel = json.value(QStringLiteral("max_level")).toInt(-1);
        if (attribute.highestLevel < 0)
            return wrongPlan(ReleasePlanTexts::tr("A level has to be a whole number from 0 on."), core::jsonPointer(pointer, QStringLiteral("max_level")));
    }
    attribute.weight = json.value(QStringLiteral("weight")).toDouble(json.contains(QStringLiteral("weight")) ? -1 : 1);
    if (!(attribute.weight > 0) || attribute.weight > 1e6)
        return wrongPlan(ReleasePlanTexts::tr("A weight has to be a number above 0 and at most 1,000,000."), core::jsonPointer(pointer, QStringLiteral("weight")));
    return attribute;
}

} // namespace

QStringList ReleasePlan::columnsOf(AttributeRole role) const
{
    QStringList columns;
    for (const PlannedAttribute &attribute : m_attributes)
        if (attribute.role == role)
            columns.append(attribute.column);
    return columns;
}

QStringList ReleasePlan::unwatched() const
{
    QStringList columns = columnsOf(AttributeRole::Sensitive);
    for (const ModelDefinition &model : m_definition.models)
        columns.removeAll(model.parameters.value(QStringLiteral("attribute")).toString());
    return columns;
}

core::Result<void> ReleasePlan::readAttributes()
{
    const QJsonObject attributes = m_json.value(QStringLiteral("attributes")).toObject();
    for (auto at = attributes.begin(); at != attributes.end(); ++at) {
        HALLMARKER_ASSIGN(PlannedAttribute attribute, attributeOf(at.key(), at.value(), core::jsonPointer(QStringLiteral("/attributes"), at.key())));
        m_attributes.append(std::move(attribute));
    }
    if (columnsOf(AttributeRole::QuasiIdentifying).isEmpty())
        return wrongPlan(ReleasePlanTexts::tr("The configuration names no quasi-identifier. Without one there is nothing to generalise."), QStringLiteral("/attributes"));
    return {};
}

core::Result<void> ReleasePlan::readModels()
{
    // A configuration says the same as a case, but of attributes instead of files.
    QJsonObject json;
    for (const char *key : {"models", "suppression_limit", "metric", "aggregate", "gs_factor", "seed"})
        if (m_json.contains(QLatin1String(key)))
            json.insert(QLatin1String(key), m_json.value(QLatin1String(key)));
    json.insert(QStringLiteral("dataset"), QStringLiteral("release"));
    json.insert(QStringLiteral("hierarchies"), QStringLiteral("<column>"));
    QJsonArray names;
    QJsonArray levels;
    QJsonArray weights;
    bool isWeighted = false;
    for (const PlannedAttribute &attribute : m_attributes) {
        if (attribute.role != AttributeRole::QuasiIdentifying)
            continue;
        names.append(attribute.column);
        levels.append(attribute.highestLevel < 0 ? 1000 : attribute.highestLevel);
        weights.append(attribute.weight);
        isWeighted = isWeighted || attribute.weight != 1;
    }
    json.insert(QStringLiteral("qi"), names);
    json.insert(QStringLiteral("max_level"), levels);
    if (isWeighted)
        json.insert(QStringLiteral("weights"), weights);
    HALLMARKER_ASSIGN(m_definition, CaseDefinition::fromJson(json));
    m_definition.delimiter = ',';
    for (const ModelDefinition &model : m_definition.models) {
        const QString attribute = model.parameters.value(QStringLiteral("attribute")).toString();
        if (!attribute.isEmpty() && !columnsOf(AttributeRole::Sensitive).contains(attribute))
            return wrongPlan(ReleasePlanTexts::tr("The model %1 watches over %2, which the configuration does not call sensitive.").arg(model.type, attribute), model.pointer + QStringLiteral("/attribute"));
    }
    HALLMARKER_TRY(ModelParameters::of(m_definition));
    HALLMARKER_TRY(MetricParameters::of(m_definition));
    return {};
}

core::Result<void> ReleasePlan::readRecoding()
{
    const QJsonValue rounds = m_json.value(QStringLiteral("local_recoding"));
    m_recodingRounds = rounds.toInt(rounds.isUndefined() ? 0 : -1);
    if (m_recodingRounds < 0 || m_recodingRounds > 250)
        return wrongPlan(ReleasePlanTexts::tr("\"local_recoding\" has to be a whole number from 0 to 250."), QStringLiteral("/local_recoding"));
    const QJsonValue value = m_json.value(QStringLiteral("micro_aggregation"));
    if (value.isUndefined())
        return {};
    const QString pointer = QStringLiteral("/micro_aggregation");
    HALLMARKER_TRY(onlyKeys(value.toObject(), {QStringLiteral("columns"), QStringLiteral("k")}, pointer));
    m_aggregatedRecords = value.toObject().value(QStringLiteral("k")).toInt(0);
    for (const QJsonValue &column : value.toObject().value(QStringLiteral("columns")).toArray())
        m_aggregatedColumns.append(column.toString());
    if (m_aggregatedRecords < 2 || m_aggregatedColumns.isEmpty())
        return wrongPlan(ReleasePlanTexts::tr("\"micro_aggregation\" needs \"columns\" and \"k\", a whole number from 2 on."), pointer);
    for (const QString &column : std::as_const(m_aggregatedColumns))
        if (!columnsOf(AttributeRole::Sensitive).contains(column) && !columnsOf(AttributeRole::Insensitive).contains(column))
            return wrongPlan(ReleasePlanTexts::tr("Micro-aggregation is for columns that stay in the release: sensitive or insensitive ones. %1 is neither.").arg(column), pointer + QStringLiteral("/columns"));
    return {};
}

core::Result<void> ReleasePlan::readLevels()
{
    const QJsonValue value = m_json.value(QStringLiteral("levels"));
    if (value.isUndefined())
        return {};
    const QString pointer = QStringLiteral("/levels");
    const QJsonObject levels = value.toObject();
    HALLMARKER_TRY(onlyKeys(levels, m_definition.quasiIdentifiers, pointer));
    for (const QString &column : m_definition.quasiIdentifiers) {
        const double level = levels.value(column).toDouble(-1);
        if (level < 0 || level > 1000 || level != double(int(level)))
            return wrongPlan(ReleasePlanTexts::tr("\"levels\" needs a whole number from 0 on for each quasi-identifier, and has none for %1.").arg(column), core::jsonPointer(pointer, column));
        m_chosenLevels.insert(column, int(level));
    }
    if (m_recodingRounds > 0)
        return wrongPlan(ReleasePlanTexts::tr("Local recoding looks for levels of its own; it cannot be combined with \"levels\"."), QStringLiteral("/local_recoding"));
    for (const ModelDefinition &model : m_definition.models)
        if (model.type == QLatin1String("differential-privacy"))
            return wrongPlan(ReleasePlanTexts::tr("Differential privacy names its levels itself; it cannot be combined with \"levels\"."), pointer);
    return {};
}

core::Result<Levels> ReleasePlan::chosenFor(const CaseInput &input) const
{
    Levels levels;
    if (m_chosenLevels.isEmpty())
        return levels;
    for (const QuasiIdentifier &attribute : input.coded.quasiIdentifiers) {
        const int level = m_chosenLevels.value(attribute.name());
        if (level >= attribute.levels())
            return wrongPlan(ReleasePlanTexts::tr("The generalisation names level %1 of %2, whose hierarchy ends at level %3.").arg(level).arg(attribute.name()).arg(attribute.levels() - 1), core::jsonPointer(QStringLiteral("/levels"), attribute.name()));
        levels.push_back(level);
    }
    return levels;
}

core::Result<core::Table> ReleasePlan::aggregated(const core::Table &table) const
{
    std::vector<core::Column> numbers;
    for (const QString &name : m_aggregatedColumns) {
        HALLMARKER_ASSIGN(const core::Column column, table.column(name));
        std::vector<double> values;
        for (std::size_t row = 0; row < column.size(); ++row)
            values.push_back(core::realOf(column.text(row)).value_or(std::numeric_limits<double>::quiet_NaN()));
        numbers.push_back(core::Column::ofReals(name, std::move(values)));
    }
    HALLMARKER_ASSIGN(const MicroAggregation groups, MicroAggregation::of(numbers, std::size_t(m_aggregatedRecords)));
    std::vector<core::Column> columns = table.columns();
    for (core::Column &column : columns)
        if (const qsizetype i = m_aggregatedColumns.indexOf(column.name()); i >= 0)
            column = groups.aggregated(numbers[std::size_t(i)], std::size_t(i));
    return core::Table::of(std::move(columns));
}

core::Result<ReleasePlan> ReleasePlan::of(const core::YamlDocument &document, const QString &directory)
{
    ReleasePlan plan;
    plan.m_json = document.root().toObject();
    plan.m_directory = directory;
    const auto read = [&plan]() -> core::Result<void> {
        HALLMARKER_TRY(onlyKeys(plan.m_json, {QStringLiteral("title"), QStringLiteral("purpose"), QStringLiteral("attributes"), QStringLiteral("models"), QStringLiteral("suppression_limit"), QStringLiteral("metric"), QStringLiteral("aggregate"), QStringLiteral("gs_factor"), QStringLiteral("seed"), QStringLiteral("sampling_fraction"), QStringLiteral("levels"), QStringLiteral("local_recoding"), QStringLiteral("micro_aggregation")}, {}));
        plan.m_title = plan.m_json.value(QStringLiteral("title")).toString();
        plan.m_purpose = plan.m_json.value(QStringLiteral("purpose")).toString();
        plan.m_samplingFraction = plan.m_json.value(QStringLiteral("sampling_fraction")).toDouble(plan.m_json.contains(QStringLiteral("sampling_fraction")) ? -1 : 1);
        if (!(plan.m_samplingFraction > 0) || plan.m_samplingFraction > 1)
            return wrongPlan(ReleasePlanTexts::tr("A sampling fraction has to be a number above 0 and at most 1."), QStringLiteral("/sampling_fraction"));
        HALLMARKER_TRY(plan.readAttributes());
        HALLMARKER_TRY(plan.readModels());
        HALLMARKER_TRY(plan.readRecoding());
        return plan.readLevels();
    };
    if (const auto result = read(); !result) {
        core::Error error = result.error();
        const core::ErrorLocation place = document.locate(error.where.pointer);
        error.where.file = document.file();
        error.where.line = place.line;
        error.where.column = place.column;
        return error;
    }
    return plan;
}

core::Result<void> ReleasePlan::checkColumns(const core::Table &table) const
{
    const QStringList names = table.columnNames();
    QStringList planned;
    for (const PlannedAttribute &attribute : m_attributes) {
        HALLMARKER_TRY(table.column(attribute.column));
        planned.append(attribute.column);
    }
    // Nothing leaves the house because nobody thought of it.
    for (const QString &name : names)
        if (!planned.contains(name))
            return wrongPlan(ReleasePlanTexts::tr("The column %1 has no role in the configuration. Every column needs one: %2.").arg(name, attributeRoleNames().join(QStringLiteral(", "))), QStringLiteral("/attributes"));
    if (table.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, ReleasePlanTexts::tr("The table has no rows: there is nothing to anonymise."));
    for (std::size_t i = 0; i < m_definition.models.size(); ++i) {
        const ModelDefinition &model = m_definition.models[i];
        const double k = model.parameters.value(QStringLiteral("k")).toDouble();
        if (model.type == QLatin1String("k-anonymity") && k > double(table.rowCount()) && table.rowCount() == 1)
            return wrongPlan(ReleasePlanTexts::tr("k is %1, but the table has one record: no class can be that large.").arg(k), model.pointer + QStringLiteral("/k"));
        if (model.type == QLatin1String("k-anonymity") && k > double(table.rowCount()))
            return wrongPlan(ReleasePlanTexts::tr("k is %1, but the table has %2 records: no class can be that large.").arg(k).arg(table.rowCount()), model.pointer + QStringLiteral("/k"));
    }
    return {};
}

core::Result<CaseInput> ReleasePlan::inputOf(const core::Table &table, std::map<QString, Hierarchy> &hierarchies) const
{
    HALLMARKER_TRY(checkColumns(table));
    const QStringList identifying = columnsOf(AttributeRole::Identifying);
    std::vector<core::Column> kept;
    for (const core::Column &column : table.columns())
        if (!identifying.contains(column.name()))
            kept.push_back(column);
    HALLMARKER_ASSIGN(core::Table reduced, core::Table::of(std::move(kept)));
    if (!m_aggregatedColumns.isEmpty()) {
        HALLMARKER_ASSIGN(reduced, aggregated(reduced));
    }
    for (const PlannedAttribute &attribute : m_attributes) {
        if (!attribute.hierarchy)
            continue;
        const core::Column &column = *table.find(attribute.column);
        std::vector<std::string> domain = domainOf(column.dictionary());
        if (column.missingCount() > 0)
            domain.emplace_back(); // a cell that is empty is a value of its own
        HALLMARKER_ASSIGN(Hierarchy hierarchy, attribute.hierarchy->build(attribute.column, domain, m_directory));
        hierarchies.insert_or_assign(attribute.column, std::move(hierarchy));
    }
    std::optional<core::Table> subset;
    for (const ModelDefinition &model : m_definition.models) {
        const QString name = model.parameters.value(QStringLiteral("subset")).toString();
        if (name.isEmpty() || subset)
            continue;
        HALLMARKER_ASSIGN(subset, readTextTable(QDir(m_directory).filePath(name), model.parameters.value(QStringLiteral("delimiter")).toString(QStringLiteral(",")).at(0).toLatin1(), true));
    }
    HALLMARKER_ASSIGN(CaseInput input, CaseInput::of(m_definition, std::move(reduced), hierarchies, subset));
    HALLMARKER_ASSIGN(input.chosen, chosenFor(input));
    return input;
}

} // namespace hallmarker::anonymisation
