#include "checks/anonymisation/release/CaseInput.h"

#include "checks/anonymisation/data/TextTable.h"
#include "checks/anonymisation/groups/KeyLayout.h"
#include "checks/anonymisation/hierarchy/HierarchyFile.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace hallmarker::anonymisation {

namespace {

struct CaseInputTexts {
    Q_DECLARE_TR_FUNCTIONS(CaseInputTexts)
};

core::Error invalidCase(const QString &text, const QString &pointer = {})
{
    return core::Error(core::ErrorKind::Invalid, text, {}, {.pointer = pointer});
}

/// The columns that the models and the metric look into, each once, in the order of the table.
QStringList sensitiveColumns(const CaseInput &input)
{
    QStringList names;
    for (const QString &column : input.table.columnNames()) {
        const bool isOfModel = std::any_of(input.models.begin(), input.models.end(), [&column](const ModelParameters &model) { return model.attribute == column; });
        if (isOfModel || input.definition.responses.contains(column))
            names.append(column);
    }
    return names;
}

core::Result<void> checkNames(const CaseInput &input)
{
    HALLMARKER_TRY(input.table.select(input.definition.quasiIdentifiers));
    HALLMARKER_TRY(input.table.select(input.definition.responses));
    for (const QString &column : input.definition.quasiIdentifiers)
        if (input.definition.responses.contains(column))
            return invalidCase(CaseInputTexts::tr("%1 is a quasi-identifier and the response at once. It can be one of them.").arg(column), QStringLiteral("/response"));
    for (std::size_t i = 0; i < input.models.size(); ++i) {
        const QString &attribute = input.models[i].attribute;
        if (attribute.isEmpty())
            continue;
        HALLMARKER_TRY(input.table.column(attribute));
        if (input.definition.quasiIdentifiers.contains(attribute))
            return invalidCase(CaseInputTexts::tr("%1 is a quasi-identifier and sensitive at once. It can be one of them.").arg(attribute), QStringLiteral("/models/%1/attribute").arg(i));
    }
    return {};
}

core::Result<void> takeSample(CaseInput &input)
{
    for (std::size_t i = 0; i < input.models.size(); ++i) {
        const ModelParameters &model = input.models[i];
        if (model.scheme.empty())
            continue;
        const QString pointer = QStringLiteral("/models/%1/generalization").arg(i);
        if (!input.scheme.empty() && input.scheme != model.scheme)
            return invalidCase(CaseInputTexts::tr("Two models of differential privacy name different generalisations."), pointer);
        if (model.scheme.size() != std::size_t(input.definition.quasiIdentifiers.size()))
            return invalidCase(CaseInputTexts::tr("The generalisation names %1 levels for %2 quasi-identifiers.").arg(model.scheme.size()).arg(input.definition.quasiIdentifiers.size()), pointer);
        const bool isFirst = input.scheme.empty();
        input.scheme = model.scheme;
        core::RandomStream random(core::Seed{input.definition.seed + i});
        if (isFirst)
            input.coded.isReleased.assign(input.table.rowCount(), 1);
        for (std::uint8_t &isReleased : input.coded.isReleased)
            if (random.uniform() >= model.sampled.beta)
                isReleased = 0;
        input.dropsOthers = true;
    }
    return {};
}

core::Result<void> code(CaseInput &input, const std::map<QString, Hierarchy> &hierarchies)
{
    const CaseDefinition &definition = input.definition;
    for (qsizetype i = 0; i < definition.quasiIdentifiers.size(); ++i) {
        const QString &column = definition.quasiIdentifiers[i];
        const int most = definition.highestLevels.empty() ? -1 : definition.highestLevels[std::size_t(i)];
        HALLMARKER_ASSIGN(QuasiIdentifier attribute, QuasiIdentifier::of(*input.table.find(column), hierarchies.at(column), most));
        if (!input.scheme.empty() && input.scheme[std::size_t(i)] >= attribute.levels())
            return invalidCase(CaseInputTexts::tr("The generalisation names level %1 of %2, whose hierarchy ends at level %3.").arg(input.scheme[std::size_t(i)]).arg(column).arg(attribute.levels() - 1));
        input.coded.quasiIdentifiers.push_back(std::move(attribute));
    }
    for (const QString &column : sensitiveColumns(input)) {
        const bool needsHierarchy = std::any_of(input.models.begin(), input.models.end(), [&column](const ModelParameters &model) { return model.needsHierarchy && model.attribute == column; });
        std::optional<Hierarchy> hierarchy;
        if (needsHierarchy)
            hierarchy = hierarchies.at(column);
        HALLMARKER_ASSIGN(SensitiveAttribute attribute, SensitiveAttribute::of(*input.table.find(column), input.coded.isReleased, std::move(hierarchy)));
        input.coded.sensitive.push_back(std::move(attribute));
    }
    if (KeyLayout::of(input.coded.quasiIdentifiers).words() > 64)
        return core::Error(core::ErrorKind::LimitExceeded, CaseInputTexts::tr("There are too many quasi-identifiers. Choose fewer."));
    return {};
}

/// Everything but the data itself.
core::Result<CaseInput> checkedDefinition(const CaseDefinition &definition)
{
    CaseInput input;
    input.definition = definition;
    HALLMARKER_ASSIGN(input.models, ModelParameters::of(definition));
    HALLMARKER_ASSIGN(input.metric, MetricParameters::of(definition));
    return input;
}

} // namespace

core::Result<CaseInput> CaseInput::of(const CaseDefinition &definition, core::Table table, const std::map<QString, Hierarchy> &hierarchies, const std::optional<core::Table> &subset)
{
    HALLMARKER_ASSIGN(CaseInput input, checkedDefinition(definition));
    input.table = std::move(table);
    if (input.table.rowCount() == 0)
        return invalidCase(CaseInputTexts::tr("The table has no rows: there is nothing to anonymise."));
    if (input.table.rowCount() > 0xfffffffeULL)
        return core::Error(core::ErrorKind::LimitExceeded, CaseInputTexts::tr("The table has more than 4,294,967,294 rows. Use a sample."));
    if (input.definition.quasiIdentifiers.isEmpty()) {
        for (const QString &column : input.table.columnNames())
            if (hierarchies.contains(column) && !definition.sensitive.contains(column) && !definition.responses.contains(column))
                input.definition.quasiIdentifiers.append(column);
        if (!definition.highestLevels.empty() && std::size_t(input.definition.quasiIdentifiers.size()) != definition.highestLevels.size())
            return invalidCase(CaseInputTexts::tr("\"max_level\" has to be a list with one number for each quasi-identifier."), QStringLiteral("/max_level"));
    }
    if (input.definition.quasiIdentifiers.isEmpty())
        return invalidCase(CaseInputTexts::tr("There is no quasi-identifier: no column of the table has a hierarchy."), QStringLiteral("/qi"));
    HALLMARKER_TRY(checkNames(input));
    for (const QString &column : input.definition.quasiIdentifiers)
        if (!hierarchies.contains(column))
            return core::Error(core::ErrorKind::NotFound, CaseInputTexts::tr("The quasi-identifier %1 has no hierarchy.").arg(column));
    for (const ModelParameters &model : input.models)
        if (model.needsHierarchy && !hierarchies.contains(model.attribute))
            return core::Error(core::ErrorKind::NotFound, CaseInputTexts::tr("The hierarchical distance needs a hierarchy of %1.").arg(model.attribute));
    input.coded.rows = input.table.rowCount();
    if (subset) {
        HALLMARKER_ASSIGN(input.coded.isReleased, rowsOfSubset(input.table, *subset));
        if (input.coded.records() == 0)
            return invalidCase(CaseInputTexts::tr("The research subset has no rows: there is nothing to anonymise."));
        // Where records may be suppressed those of others are too; a release without suppression shows them generalised.
        input.dropsOthers = input.mostSuppressed() >= 1;
    }
    HALLMARKER_TRY(takeSample(input));
    if (input.coded.records() == 0)
        return invalidCase(CaseInputTexts::tr("The sample has no rows: the table is too small for this epsilon."));
    HALLMARKER_TRY(code(input, hierarchies));
    return input;
}

core::Result<CaseInput> CaseInput::read(const CaseDefinition &definition, const QString &directory, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const CaseInput checked, checkedDefinition(definition)); // a wrong case costs no reading
    HALLMARKER_ASSIGN(const QString file, fileOfCase(directory, definition.dataset));
    progress.report(CaseInputTexts::tr("Reading the table"), 0, 0);
    HALLMARKER_ASSIGN(core::Table table, readTextTable(file, definition.delimiter, true));
    std::optional<core::Table> subset;
    std::map<QString, Hierarchy> hierarchies;
    for (const ModelParameters &model : checked.models) {
        if (model.subset.isEmpty() || subset)
            continue;
        HALLMARKER_ASSIGN(const QString path, fileOfCase(directory, definition.relatedFile(model.subset)));
        HALLMARKER_ASSIGN(subset, readTextTable(path, definition.delimiter, true));
    }
    for (const QString &column : table.columnNames()) {
        const bool isWanted = definition.quasiIdentifiers.contains(column)
            || std::any_of(checked.models.begin(), checked.models.end(), [&column](const ModelParameters &model) { return model.needsHierarchy && model.attribute == column; });
        const bool isOpen = definition.quasiIdentifiers.isEmpty() && !definition.sensitive.contains(column) && !definition.responses.contains(column);
        if (!isWanted && !isOpen)
            continue;
        HALLMARKER_ASSIGN(const QString path, fileOfCase(directory, definition.hierarchyFile(column)));
        if (!isWanted && !QFile::exists(path))
            continue;
        HALLMARKER_ASSIGN(Hierarchy hierarchy, readHierarchy(column, path, definition.delimiter));
        hierarchies.emplace(column, std::move(hierarchy));
    }
    return of(definition, std::move(table), hierarchies, subset);
}

} // namespace hallmarker::anonymisation
