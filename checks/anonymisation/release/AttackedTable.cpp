#include "checks/anonymisation/release/AttackedTable.h"

#include "core/table/CellText.h"

#include <algorithm>
#include <limits>

namespace hallmarker::anonymisation {

namespace {

/// Rows of some columns of a table, every cell as text.
core::Result<core::Table> textRows(const core::Table &table, const QStringList &names, const std::vector<std::size_t> &rows)
{
    std::vector<core::Column> columns;
    for (const QString &name : names) {
        HALLMARKER_ASSIGN(const core::Column column, table.column(name));
        core::StringDictionary dictionary;
        core::CodeVector codes;
        std::vector<std::uint32_t> byCode(column.dictionary().size(), core::StringDictionary::missing); // missing: not met yet
        for (const std::size_t row : rows) {
            const std::uint32_t code = column.codes().at(row);
            if (code != core::StringDictionary::missing && byCode[code] == core::StringDictionary::missing)
                byCode[code] = dictionary.codeOf(column.dictionary().text(code));
            codes.push(byCode[code]);
        }
        columns.push_back(core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes)));
    }
    return core::Table::of(std::move(columns));
}

std::vector<std::size_t> rowsWhere(std::size_t rows, const std::vector<std::uint8_t> &marks, bool isMarked)
{
    std::vector<std::size_t> chosen;
    for (std::size_t row = 0; row < rows; ++row)
        if ((!marks.empty() && marks[row] != 0) == isMarked)
            chosen.push_back(row);
    return chosen;
}

/// What is released: the cells that stay as they are, and the round of each row.
struct ReleasedRows {
    core::Table table; ///< of the people; micro-aggregated where the plan says so
    std::vector<Levels> rounds;
    std::vector<std::uint8_t> roundOf;
};

/// The leaf of each row; `uncovered` where the hierarchy lacks the value.
std::vector<std::uint32_t> leavesOf(const core::Column &column, const Hierarchy &hierarchy)
{
    const std::uint32_t uncovered = hierarchy.leafCount();
    const core::CodeVector &codes = column.codes();
    std::vector<std::uint32_t> byCode{hierarchy.leaf({}).value_or(uncovered)}; // code 0: an empty cell
    for (std::uint32_t code = 1; code < column.dictionary().size(); ++code)
        byCode.push_back(hierarchy.leaf(column.dictionary().text(code)).value_or(uncovered));
    std::vector<std::uint32_t> leaves;
    leaves.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row)
        leaves.push_back(byCode[codes.at(row)]);
    return leaves;
}

checks::CoveredColumn generalisedColumn(const core::Column &people, const core::Column &controls, const Hierarchy &hierarchy, std::size_t number, const ReleasedRows &released)
{
    checks::CoveredColumn column;
    column.name = people.name();
    column.people = leavesOf(people, hierarchy);
    column.controls = leavesOf(controls, hierarchy);
    column.valueCount = hierarchy.leafCount() + 1;
    // The cells of a round follow those of the one before; the same group on the same level is the same cell.
    std::vector<int> levelOf;
    std::vector<std::uint32_t> offsets;
    std::vector<std::uint32_t> offsetOfRound;
    for (const Levels &levels : released.rounds) {
        const int level = levels[number];
        const auto at = std::find(levelOf.begin(), levelOf.end(), level);
        if (at != levelOf.end()) {
            offsetOfRound.push_back(offsets[std::size_t(at - levelOf.begin())]);
            continue;
        }
        levelOf.push_back(level);
        offsets.push_back(column.cellCount);
        offsetOfRound.push_back(column.cellCount);
        column.cellCount += hierarchy.groupCount(level);
    }
    const std::uint32_t suppressed = column.cellCount++;
    for (std::size_t row = 0; row < released.roundOf.size(); ++row) {
        const std::uint8_t round = released.roundOf[row];
        column.cells.push_back(round == Release::suppressedRound ? suppressed : offsetOfRound[round] + hierarchy.group(released.rounds[round][number], column.people[row]));
    }
    column.covers = [&hierarchy, levelOf, offsets, suppressed](std::uint32_t cell, std::uint32_t value) {
        if (cell == suppressed)
            return true;
        std::size_t place = offsets.size() - 1;
        while (offsets[place] > cell)
            --place;
        if (value == hierarchy.leafCount()) // a value that the hierarchy does not know is covered where all are
            return hierarchy.groupCount(levelOf[place]) == 1;
        return hierarchy.group(levelOf[place], value) == cell - offsets[place];
    };
    return column;
}

checks::CoveredColumn plainColumn(const core::Column &released, const core::Column &people, const core::Column &controls)
{
    checks::CoveredColumn column;
    column.name = people.name();
    core::StringDictionary dictionary; // code 0 = empty
    bool isNumeric = true;
    const auto codesOf = [&dictionary](const core::Column &from) {
        std::vector<std::uint32_t> byCode{core::StringDictionary::missing};
        for (std::uint32_t code = 1; code < from.dictionary().size(); ++code)
            byCode.push_back(dictionary.codeOf(from.dictionary().text(code)));
        std::vector<std::uint32_t> codes;
        codes.reserve(from.size());
        for (std::size_t row = 0; row < from.size(); ++row)
            codes.push_back(byCode[from.codes().at(row)]);
        return codes;
    };
    column.cells = codesOf(released);
    column.cellCount = dictionary.size();
    column.people = codesOf(people);
    column.controls = codesOf(controls);
    column.valueCount = dictionary.size();
    std::vector<double> numbers{std::numeric_limits<double>::quiet_NaN()};
    for (std::uint32_t code = 1; code < dictionary.size(); ++code) {
        const std::optional<double> number = core::realOf(dictionary.text(code));
        isNumeric = isNumeric && (number || dictionary.text(code).empty() || code >= column.cellCount);
        numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    if (isNumeric && column.cellCount > 1) {
        column.cellNumbers.assign(numbers.begin(), numbers.begin() + std::ptrdiff_t(column.cellCount));
        column.valueNumbers = std::move(numbers);
    }
    column.covers = [](std::uint32_t cell, std::uint32_t value) { return cell == value; };
    return column;
}

core::Result<AttackedTable> attackedTable(const BuiltRelease &built, const ReleasedRows &released, core::Table people, core::Table controls)
{
    AttackedTable attacked;
    attacked.people = std::move(people);
    attacked.controls = std::move(controls);
    attacked.covered.people = attacked.people.rowCount();
    attacked.covered.controls = attacked.controls.rowCount();
    for (const std::uint8_t round : released.roundOf)
        attacked.covered.isSuppressed.push_back(round == Release::suppressedRound ? 1 : 0);
    for (const core::Column &column : attacked.people.columns()) {
        const core::Column &others = *attacked.controls.find(column.name());
        const qsizetype number = built.input.definition.quasiIdentifiers.indexOf(column.name());
        attacked.columns.insert(column.name(), attacked.covered.columns.size());
        if (number >= 0) {
            attacked.known.push_back(attacked.covered.columns.size());
            attacked.covered.columns.push_back(generalisedColumn(column, others, built.hierarchies.at(column.name()), std::size_t(number), released));
        } else {
            attacked.covered.columns.push_back(plainColumn(*released.table.find(column.name()), column, others));
        }
    }
    return attacked;
}

std::vector<Levels> roundsOf(const BuiltRelease &built)
{
    std::vector<Levels> rounds;
    if (!built.local)
        return {*built.result.search.optimum};
    for (const RecodingRound &round : built.local->rounds)
        rounds.push_back(round.levels);
    return rounds;
}

ReleasedRows releasedRows(const BuiltRelease &built, core::Table table, const std::vector<std::size_t> &rows)
{
    ReleasedRows released{std::move(table), roundsOf(built), {}};
    for (const std::size_t row : rows) {
        const std::uint8_t round = built.local ? built.local->roundOf[row] : std::uint8_t(0);
        released.roundOf.push_back(built.result.release->isSuppressed[row] != 0 ? Release::suppressedRound : round);
    }
    return released;
}

} // namespace

core::Result<AttackedTable> AttackedTable::ofRelease(const core::Table &source, const BuiltRelease &built, const core::Table &others)
{
    const QStringList names = built.input.table.columnNames();
    const std::vector<std::size_t> rows = rowsWhere(source.rowCount(), {}, false);
    HALLMARKER_ASSIGN(core::Table people, textRows(source, names, rows));
    HALLMARKER_ASSIGN(core::Table controls, textRows(others, names, rowsWhere(others.rowCount(), {}, false)));
    HALLMARKER_ASSIGN(core::Table table, textRows(built.input.table, names, rows));
    return attackedTable(built, releasedRows(built, std::move(table), rows), std::move(people), std::move(controls));
}

core::Result<AttackedTable> AttackedTable::ofReleasedPart(const core::Table &source, const BuiltRelease &built)
{
    const QStringList names = built.input.table.columnNames();
    const std::vector<std::size_t> rows = rowsWhere(source.rowCount(), built.input.coded.isReleased, true);
    HALLMARKER_ASSIGN(core::Table people, textRows(source, names, rows));
    HALLMARKER_ASSIGN(core::Table controls, textRows(source, names, rowsWhere(source.rowCount(), built.input.coded.isReleased, false)));
    HALLMARKER_ASSIGN(core::Table table, textRows(built.input.table, names, rows));
    return attackedTable(built, releasedRows(built, std::move(table), rows), std::move(people), std::move(controls));
}

core::Result<AttackedTable> AttackedTable::ofPart(const ReleasePlan &plan, const core::Table &source, const BuiltRelease &built, const std::vector<std::uint8_t> &isHeldOut, core::Progress &progress)
{
    const QStringList names = built.input.table.columnNames();
    const std::vector<std::size_t> rows = rowsWhere(source.rowCount(), isHeldOut, false);
    HALLMARKER_ASSIGN(core::Table people, textRows(source, names, rows));
    HALLMARKER_ASSIGN(core::Table controls, textRows(source, names, rowsWhere(source.rowCount(), isHeldOut, true)));
    ReleasedRows released{people, roundsOf(built), {}};
    if (!plan.aggregatedColumns().isEmpty()) {
        HALLMARKER_ASSIGN(const core::Table aggregated, plan.aggregated(people));
        std::vector<std::size_t> every(aggregated.rowCount());
        for (std::size_t row = 0; row < every.size(); ++row)
            every[row] = row;
        HALLMARKER_ASSIGN(released.table, textRows(aggregated, names, every));
    }
    released.roundOf.assign(rows.size(), Release::suppressedRound);
    CaseDefinition definition = built.input.definition;
    definition.suppressionLimit = 1; // the levels are those of the release: fewer records may need more suppression
    std::vector<std::size_t> left(rows.size()); // rows of `people` that no round has released
    for (std::size_t row = 0; row < left.size(); ++row)
        left[row] = row;
    for (std::size_t round = 0; round < released.rounds.size() && !left.empty(); ++round) {
        HALLMARKER_ASSIGN(core::Table table, textRows(released.table, names, left));
        std::optional<core::Table> subset;
        if (!built.input.coded.isReleased.empty() && built.input.scheme.empty()) {
            std::vector<std::size_t> inSubset;
            for (const std::size_t row : left)
                if (built.input.coded.isReleased[rows[row]] != 0)
                    inSubset.push_back(row);
            HALLMARKER_ASSIGN(subset, textRows(released.table, names, inSubset));
        }
        HALLMARKER_ASSIGN(CaseInput input, CaseInput::of(definition, std::move(table), built.hierarchies, subset));
        input.dropsOthers = built.input.dropsOthers;
        input.chosen = released.rounds[round];
        HALLMARKER_ASSIGN(const AnonymisationResult result, anonymise(input, {}, progress));
        if (!result.release)
            continue;
        std::vector<std::size_t> next;
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (result.release->isSuppressed[i] != 0)
                next.push_back(left[i]);
            else
                released.roundOf[left[i]] = std::uint8_t(round);
        }
        left = std::move(next);
    }
    return attackedTable(built, released, std::move(people), std::move(controls));
}

} // namespace hallmarker::anonymisation
