#include "ui/privacy/AttackedRelease.h"

#include "core/table/CellText.h"

#include <limits>

namespace hallmarker::ui {

namespace {

/// A column of the rows in `kept`; numbers as numbers, so that a guess may be nearly right.
core::Column columnOfRows(const core::Column &column, bool isNumber, const std::vector<std::size_t> &kept)
{
    if (isNumber) {
        std::vector<double> numbers;
        for (const std::size_t row : kept)
            numbers.push_back(core::realOf(column.text(row)).value_or(std::numeric_limits<double>::quiet_NaN()));
        return core::Column::ofReals(column.name(), std::move(numbers));
    }
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const std::size_t row : kept)
        codes.push(dictionary.codeOf(column.text(row)));
    return core::Column::ofCodes(column.name(), core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

} // namespace

core::Result<std::pair<core::Table, core::Table>> AttackedRelease::tablesOf(const ReleaseResult &result)
{
    const anonymisation::CaseInput &input = result.built.input;
    const QStringList &quasi = input.definition.quasiIdentifiers;
    std::vector<std::size_t> all;
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < input.coded.rows; ++row) {
        all.push_back(row);
        if (result.rows.classOf(row) != anonymisation::ReleaseRows::none)
            kept.push_back(row);
    }
    std::vector<core::Column> people;
    std::vector<core::Column> released;
    for (const core::Column &column : input.table.columns()) {
        const qsizetype at = quasi.indexOf(column.name());
        if (at < 0) {
            bool isNumber = false;
            for (const anonymisation::AttributeProfile &attribute : result.source->profile.attributes)
                isNumber = isNumber || (attribute.column == column.name() && (attribute.type == core::ColumnType::Integer || attribute.type == core::ColumnType::Real));
            people.push_back(columnOfRows(column, isNumber, all));
            released.push_back(columnOfRows(column, isNumber, kept));
            continue;
        }
        core::StringDictionary dictionary;
        core::CodeVector codes;
        for (const std::size_t row : all)
            codes.push(dictionary.codeOf(result.rows.generalisedText(std::size_t(at), row)));
        people.push_back(core::Column::ofCodes(column.name(), core::ColumnType::Text, std::move(dictionary), std::move(codes)));
        released.push_back(columnOfRows(people.back(), false, kept));
    }
    HALLMARKER_ASSIGN(core::Table release, core::Table::of(std::move(released)));
    HALLMARKER_ASSIGN(core::Table known, core::Table::of(std::move(people)));
    return std::pair(std::move(release), std::move(known));
}

core::Result<std::shared_ptr<const AttackedRelease>> AttackedRelease::make(const std::shared_ptr<const ReleaseResult> &result, const QString &secret, core::Progress &progress)
{
    auto attacked = std::make_shared<AttackedRelease>();
    attacked->result = result;
    attacked->secret = secret;
    HALLMARKER_ASSIGN(const auto tables, tablesOf(*result));
    HALLMARKER_ASSIGN(attacked->suite, checks::ReleaseAttackSuite::of(tables.first, tables.second, core::Table(), {result->built.input.definition.quasiIdentifiers, secret, attempts, core::Seed{1}}, progress));
    return std::shared_ptr<const AttackedRelease>(attacked);
}

} // namespace hallmarker::ui
