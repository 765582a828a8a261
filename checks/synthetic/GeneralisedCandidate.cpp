#include "checks/synthetic/GeneralisedCandidate.h"

#include "checks/anonymisation/profile/TableProfile.h"
#include "checks/anonymisation/release/AnonymisationRun.h"
#include "checks/synthetic/Synthesizer.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace hallmarker::checks {

namespace {

using anonymisation::Hierarchy;
using anonymisation::HierarchyRow;

struct GeneralisedCandidateTexts {
    Q_DECLARE_TR_FUNCTIONS(GeneralisedCandidateTexts)
};

const char missingGroup[] = "?"; ///< of a missing value on all levels but the first and the last

/// The values of a column that are there, of both tables.
core::Result<core::Column> valuesOfBoth(const core::Column &first, const core::Column &second)
{
    if (first.isNumeric()) {
        const bool isWhole = first.type() == core::ColumnType::Integer && second.type() == core::ColumnType::Integer;
        std::vector<std::int64_t> whole;
        std::vector<double> reals;
        for (const core::Column *column : {&first, &second})
            for (std::size_t row = 0; row < column->size(); ++row)
                if (!column->isMissing(row)) {
                    whole.push_back(column->integer(row));
                    reals.push_back(column->number(row));
                }
        return isWhole ? core::Column::ofIntegers(first.name(), std::move(whole)) : core::Column::ofReals(first.name(), std::move(reals));
    }
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const core::Column *column : {&first, &second})
        for (std::size_t row = 0; row < column->size(); ++row)
            if (!column->isMissing(row))
                codes.push(dictionary.codeOf(column->text(row)));
    return core::Column::ofCodes(first.name(), first.type(), std::move(dictionary), std::move(codes));
}

core::Result<Hierarchy> hierarchyFor(const core::Column &learnt, const core::Column &control)
{
    HALLMARKER_ASSIGN(const core::Column values, valuesOfBoth(learnt, control));
    std::vector<HierarchyRow> rows;
    if (values.size() > 0) {
        const auto built = anonymisation::suggestedHierarchy(values).build(values.name(), anonymisation::domainOf(values.dictionary()), {});
        if (!built)
            return built.error();
        rows = built->rows();
    }
    if (learnt.missingCount() + control.missingCount() > 0 || rows.empty()) {
        const std::size_t levels = rows.empty() ? 2 : rows.front().size();
        HierarchyRow row(levels, missingGroup);
        row.front() = std::string();
        row.back() = rows.empty() ? std::string("*") : rows.front().back();
        rows.push_back(std::move(row));
    }
    return Hierarchy::of(learnt.name(), rows);
}

/// Every cell as its text; nothing is missing.
core::Column textsOfColumn(const core::Column &column)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (std::size_t row = 0; row < column.size(); ++row)
        codes.push(dictionary.codeOf(column.text(row)));
    return core::Column::ofCodes(column.name(), core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

core::Column generalisedColumn(const core::Column &column, const Hierarchy &hierarchy, int level)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (std::size_t row = 0; row < column.size(); ++row)
        codes.push(dictionary.codeOf(hierarchy.label(level, hierarchy.group(level, hierarchy.leaf(column.text(row)).value_or(0)))));
    return core::Column::ofCodes(column.name(), core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

/// Texts as a column of the type that they come from.
core::Column typedColumn(const core::Column &like, const std::vector<std::string> &texts)
{
    if (like.isNumeric()) {
        std::vector<double> numbers;
        std::vector<std::int64_t> whole;
        std::vector<bool> missing;
        for (const std::string &text : texts) {
            missing.push_back(text.empty());
            numbers.push_back(text.empty() ? std::numeric_limits<double>::quiet_NaN() : QString::fromStdString(text).toDouble());
            whole.push_back(QString::fromStdString(text).toLongLong());
        }
        if (like.type() == core::ColumnType::Real)
            return core::Column::ofReals(like.name(), std::move(numbers));
        const bool hasGaps = std::find(missing.begin(), missing.end(), true) != missing.end();
        return core::Column::ofIntegers(like.name(), std::move(whole), hasGaps ? std::move(missing) : std::vector<bool>());
    }
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const std::string &text : texts)
        codes.push(text.empty() ? core::StringDictionary::missing : dictionary.codeOf(text));
    return core::Column::ofCodes(like.name(), like.type(), std::move(dictionary), std::move(codes));
}

core::Result<core::Table> generalisedTable(const core::Table &table, const std::map<QString, Hierarchy> &hierarchies, const QMap<QString, int> &levels)
{
    std::vector<core::Column> columns;
    for (const core::Column &column : table.columns()) {
        const auto found = hierarchies.find(column.name());
        columns.push_back(found == hierarchies.end() ? column : generalisedColumn(column, found->second, levels.value(column.name())));
    }
    return core::Table::of(std::move(columns));
}

/// Who reads a group reads one of its values, each equally likely; of a suppressed record any value of the domain.
core::Result<core::Table> readBack(const core::Table &learnt, const std::map<QString, Hierarchy> &hierarchies, const QMap<QString, int> &levels, const std::vector<std::uint8_t> &isSuppressed, core::Seed seed)
{
    core::RandomStream random(seed);
    std::vector<core::Column> columns;
    for (const core::Column &column : learnt.columns()) {
        const auto found = hierarchies.find(column.name());
        if (found == hierarchies.end()) {
            columns.push_back(column);
            continue;
        }
        const Hierarchy &hierarchy = found->second;
        const int level = levels.value(column.name());
        std::vector<std::vector<std::uint32_t>> leaves(hierarchy.groupCount(level));
        for (std::uint32_t leaf = 0; leaf < hierarchy.leafCount(); ++leaf)
            leaves[hierarchy.group(level, leaf)].push_back(leaf);
        std::vector<std::string> texts;
        for (std::size_t row = 0; row < column.size(); ++row) {
            const std::vector<std::uint32_t> &group = leaves[hierarchy.group(level, hierarchy.leaf(column.text(row)).value_or(0))];
            const auto leaf = isSuppressed[row] != 0 ? std::uint32_t(random.below(hierarchy.leafCount())) : group[random.below(group.size())];
            texts.emplace_back(hierarchy.label(0, hierarchy.group(0, leaf)));
        }
        columns.push_back(typedColumn(column, texts));
    }
    return core::Table::of(std::move(columns));
}

} // namespace

core::Result<GeneralisedCandidate> GeneralisedCandidate::of(const core::Table &learnt, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    std::map<QString, Hierarchy> hierarchies;
    std::vector<core::Column> keys;
    for (const QString &name : plan.quasiIdentifiers) {
        HALLMARKER_ASSIGN(const core::Column known, learnt.column(name));
        HALLMARKER_ASSIGN(const core::Column other, control.column(name));
        HALLMARKER_ASSIGN(Hierarchy hierarchy, hierarchyFor(known, other));
        hierarchies.emplace(name, std::move(hierarchy));
        keys.push_back(textsOfColumn(known));
    }
    HALLMARKER_ASSIGN(core::Table keyTable, core::Table::of(std::move(keys)));
    anonymisation::CaseDefinition definition;
    definition.quasiIdentifiers = plan.quasiIdentifiers;
    definition.models = {{QStringLiteral("k-anonymity"), QJsonObject{{QStringLiteral("k"), plan.k}}, QStringLiteral("/models/0")}};
    definition.suppressionLimit = plan.suppressionLimit;
    HALLMARKER_ASSIGN(const anonymisation::CaseInput input, anonymisation::CaseInput::of(definition, std::move(keyTable), hierarchies));
    anonymisation::RunOptions options;
    options.limits.mostChecks = mostChecks;
    HALLMARKER_ASSIGN(const anonymisation::AnonymisationResult result, anonymisation::anonymise(input, options, progress));
    if (!result.release || !result.search.optimum)
        return core::Error(core::ErrorKind::NotFound, GeneralisedCandidateTexts::tr("No generalisation gives classes of at least %1 records with at most %2 % of them suppressed.").arg(plan.k).arg(100 * plan.suppressionLimit));
    GeneralisedCandidate candidate;
    candidate.isProven = result.search.isProven;
    candidate.suppressed = std::int64_t(result.release->suppressed);
    for (qsizetype i = 0; i < plan.quasiIdentifiers.size(); ++i) {
        candidate.levels.insert(plan.quasiIdentifiers[i], (*result.search.optimum)[std::size_t(i)]);
        candidate.highestLevels.insert(plan.quasiIdentifiers[i], hierarchies.at(plan.quasiIdentifiers[i]).levels() - 1);
    }
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < learnt.rowCount(); ++row)
        if (result.release->isSuppressed[row] == 0)
            kept.push_back(row);
    if (kept.empty())
        return core::Error(core::ErrorKind::NotFound, GeneralisedCandidateTexts::tr("All records would be suppressed: nothing is left to release."));
    HALLMARKER_ASSIGN(candidate.people, generalisedTable(learnt, hierarchies, candidate.levels));
    HALLMARKER_ASSIGN(candidate.control, generalisedTable(control, hierarchies, candidate.levels));
    candidate.release = rowsOfTable(candidate.people, kept);
    HALLMARKER_ASSIGN(candidate.comparable, readBack(learnt, hierarchies, candidate.levels, result.release->isSuppressed, plan.seed));
    return candidate;
}

} // namespace hallmarker::checks
