#include "checks/anonymisation/release/Release.h"

#include "checks/anonymisation/data/TextTable.h"

#include <algorithm>

namespace hallmarker::anonymisation {

namespace {

/// The key of a row under a generalisation.
void rowKey(const CodedTable &table, const KeyLayout &layout, const Levels &levels, std::size_t row, std::vector<std::uint64_t> &key)
{
    std::fill(key.begin(), key.end(), std::uint64_t(0));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const KeyLayout::Field &field = layout.fields()[i];
        const QuasiIdentifier &attribute = table.quasiIdentifiers[i];
        key[std::size_t(field.word)] |= std::uint64_t(attribute.codes(levels[i])[attribute.row(row)]) << field.shift;
    }
}

/// The cells of a column as they are written, by the row's code.
struct OutputColumn {
    const core::Column *column = nullptr;
    int quasiIdentifier = -1;
    std::vector<std::string> cells; ///< quoted where needed
};

std::vector<OutputColumn> outputColumns(const CaseInput &input, const Levels &levels)
{
    std::vector<OutputColumn> columns;
    for (const core::Column &column : input.table.columns()) {
        OutputColumn output;
        output.column = &column;
        output.quasiIdentifier = int(input.definition.quasiIdentifiers.indexOf(column.name()));
        if (output.quasiIdentifier >= 0) {
            const auto i = std::size_t(output.quasiIdentifier);
            const QuasiIdentifier &attribute = input.coded.quasiIdentifiers[i];
            for (const std::uint32_t code : attribute.codes(levels[i])) {
                std::string cell;
                appendCell(cell, attribute.label(levels[i], code), input.definition.delimiter);
                output.cells.push_back(std::move(cell));
            }
        } else {
            for (std::uint32_t code = 0; code < column.dictionary().size(); ++code) {
                std::string cell;
                appendCell(cell, column.dictionary().text(code), input.definition.delimiter);
                output.cells.push_back(std::move(cell));
            }
        }
        columns.push_back(std::move(output));
    }
    return columns;
}

void countClasses(Release &release, const CaseInput &input, const NodeChecker &checker)
{
    const ClassTable &classes = checker.classes();
    for (std::size_t c = 0; c < classes.size(); ++c) {
        const std::uint64_t size = input.dropsOthers ? classes.counts[c] : classes.population(c);
        if (checker.isSuppressed()[c] != 0 || size == 0)
            continue;
        release.smallestClass = release.classes == 0 ? size : std::min(release.smallestClass, size);
        release.largestClass = std::max(release.largestClass, size);
        ++release.classes;
    }
}

void markSuppressed(Release &release, const CaseInput &input, const ClassBuilder &builder, const NodeChecker &checker, const Levels &levels)
{
    const CodedTable &table = input.coded;
    const ClassTable &classes = checker.classes();
    const bool hasSubset = !table.isReleased.empty();
    KeyIndex<0> index(classes.words);
    index.start(classes.size());
    std::vector<std::uint64_t> keys((classes.size() + 1) * std::size_t(classes.words));
    for (std::size_t c = 0; c < classes.size(); ++c)
        index.place(classes.key(c), index.hash(classes.key(c)), keys.data(), std::uint32_t(c));
    std::vector<std::uint64_t> key(std::size_t(classes.words));
    release.isSuppressed.resize(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        rowKey(table, builder.layout(), levels, row, key);
        const std::uint32_t c = index.place(key.data(), index.hash(key.data()), keys.data(), std::uint32_t(classes.size()));
        const bool isOut = checker.isSuppressed()[c] != 0 || (hasSubset && input.dropsOthers && table.isReleased[row] == 0);
        release.isSuppressed[row] = isOut ? 1 : 0;
        release.suppressed += isOut ? 1 : 0;
    }
}

} // namespace

Release Release::of(const CaseInput &input, const ClassBuilder &builder, const NodeChecker &checker, const Levels &levels)
{
    Release release;
    countClasses(release, input, checker);
    markSuppressed(release, input, builder, checker, levels);
    std::vector<std::uint8_t> roundOf;
    roundOf.reserve(release.isSuppressed.size());
    for (const std::uint8_t isOut : release.isSuppressed)
        roundOf.push_back(isOut != 0 ? suppressedRound : 0);
    release.csv = write(input, {levels}, roundOf);
    return release;
}

QByteArray Release::write(const CaseInput &input, const std::vector<Levels> &rounds, const std::vector<std::uint8_t> &roundOf)
{
    std::vector<std::vector<OutputColumn>> columns;
    for (const Levels &levels : rounds)
        columns.push_back(outputColumns(input, levels));
    const char delimiter = input.definition.delimiter;
    std::string bytes;
    for (std::size_t i = 0; i < input.table.columns().size(); ++i) {
        if (i > 0)
            bytes.push_back(delimiter);
        appendCell(bytes, input.table.columns()[i].name().toStdString(), delimiter);
    }
    bytes.push_back('\n');
    for (std::size_t row = 0; row < input.coded.rows; ++row) {
        const bool isSuppressed = roundOf[row] == suppressedRound;
        const std::vector<OutputColumn> &shown = columns[isSuppressed ? 0 : roundOf[row]];
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (i > 0)
                bytes.push_back(delimiter);
            const OutputColumn &column = shown[i];
            if (column.quasiIdentifier < 0)
                bytes += column.cells[column.column->codes().at(row)];
            else if (isSuppressed)
                bytes += suppressedCell;
            else
                bytes += column.cells[input.coded.quasiIdentifiers[std::size_t(column.quasiIdentifier)].row(row)];
        }
        bytes.push_back('\n');
    }
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace hallmarker::anonymisation
