#include "core/table/CsvMerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

namespace hallmarker::core {

namespace {

Column mergeIntegers(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t column, const QString &name, std::size_t rows)
{
    IntegerVector values;
    std::vector<bool> missing;
    for (const auto &block : blocks) {
        CsvColumnChunk chunk = std::exchange(block->columns[column], {});
        if (values.size() == 0) { // the first block shows the width, so that the room is taken once
            values.append(chunk.integers());
            values.reserve(rows);
        } else if (chunk.state() == CsvColumnState::Integer) {
            values.append(chunk.integers());
        }
        const std::size_t base = values.size() - (chunk.state() == CsvColumnState::Integer ? chunk.size() : 0);
        if (chunk.state() == CsvColumnState::Undecided) { // missing values only
            values.append(std::vector<std::int64_t>(chunk.size(), 0));
            missing.resize(rows, false);
            std::fill_n(missing.begin() + static_cast<std::ptrdiff_t>(base), chunk.size(), true);
        }
        if (!chunk.missingRows().empty())
            missing.resize(rows, false);
        for (const std::uint32_t row : chunk.missingRows())
            missing[base + row] = true;
    }
    return Column::ofIntegers(name, std::move(values), std::move(missing));
}

Column mergeReals(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t column, const QString &name, std::size_t rows)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values;
    values.reserve(rows);
    for (const auto &block : blocks) {
        const CsvColumnChunk chunk = std::exchange(block->columns[column], {});
        const std::size_t base = values.size();
        if (chunk.state() == CsvColumnState::Real)
            values.insert(values.end(), chunk.reals().begin(), chunk.reals().end());
        else if (chunk.state() == CsvColumnState::Integer)
            chunk.integers().visit([&](const auto &whole) { values.insert(values.end(), whole.begin(), whole.end()); });
        else
            values.insert(values.end(), chunk.size(), nan);
        for (const std::uint32_t row : chunk.missingRows())
            values[base + row] = nan;
    }
    return Column::ofReals(name, std::move(values));
}

Column mergeCodes(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t column, const QString &name, ColumnType type, std::size_t rows)
{
    StringDictionary dictionary;
    CodeVector codes;
    codes.reserve(rows);
    // By the texts that some blocks share, by their code; codes are given in the order in which values occur.
    std::map<std::shared_ptr<CsvTexts>, std::vector<std::uint32_t>> mappings;
    for (const auto &block : blocks) {
        const CsvColumnChunk chunk = std::exchange(block->columns[column], {});
        if (chunk.state() == CsvColumnState::Undecided) {
            codes.pushMany(StringDictionary::missing, chunk.size());
            continue;
        }
        constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();
        const StringDictionary &texts = chunk.texts()->dictionary();
        std::vector<std::uint32_t> &global = mappings[chunk.texts()];
        if (global.empty()) {
            global.assign(texts.size(), unknown);
            global[0] = StringDictionary::missing;
        }
        chunk.codes().visit([&](auto span) {
            for (const auto code : span) {
                std::uint32_t &known = global[code];
                if (known == unknown)
                    known = dictionary.codeOf(texts.text(code));
                codes.push(known);
            }
        });
        if (chunk.texts().use_count() == 2) // no later block shares them
            mappings.erase(chunk.texts());
    }
    return Column::ofCodes(name, type, std::move(dictionary), std::move(codes));
}

bool isWholeNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::vector<CsvColumnState> csvColumnStates(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t columns)
{
    std::vector<CsvColumnState> states(columns, CsvColumnState::Undecided);
    for (std::size_t c = 0; c < columns; ++c) {
        bool isExact = true;
        for (const auto &block : blocks) {
            const CsvColumnChunk &chunk = block->columns[c];
            states[c] = joinedState(states[c], chunk.state());
            isExact = isExact && (chunk.state() != CsvColumnState::Integer || chunk.fitsReal());
        }
        if (states[c] == CsvColumnState::Undecided || states[c] == CsvColumnState::Lost || (states[c] == CsvColumnState::Real && !isExact))
            states[c] = CsvColumnState::Text;
    }
    return states;
}

Column mergeCsvColumn(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t column, const QString &name, CsvColumnState state,
                      std::size_t rows)
{
    switch (state) {
    case CsvColumnState::Integer:
        return mergeIntegers(blocks, column, name, rows);
    case CsvColumnState::Real:
        return mergeReals(blocks, column, name, rows);
    case CsvColumnState::Boolean:
        return mergeCodes(blocks, column, name, ColumnType::Boolean, rows);
    case CsvColumnState::Date:
        return mergeCodes(blocks, column, name, ColumnType::Date, rows);
    case CsvColumnState::Undecided:
    case CsvColumnState::Lost:
    case CsvColumnState::Text:
        break;
    }
    return mergeCodes(blocks, column, name, ColumnType::Text, rows);
}

QStringList csvColumnNotes(const Column &column)
{
    constexpr std::uint32_t lookedAt = 100'000; // beyond, it is an identifier or prose
    if (column.type() != ColumnType::Text || column.dictionary().size() > lookedAt)
        return {};
    std::vector<std::size_t> counts(column.dictionary().size(), 0);
    column.codes().visit([&](auto codes) {
        for (const auto code : codes)
            ++counts[code];
    });
    std::size_t numbers = 0;
    std::size_t words = 0;
    bool hasHuge = false;
    std::uint32_t padded = 0;
    std::uint32_t word = 0;
    for (std::uint32_t code = 1; code < counts.size(); ++code) {
        const std::string_view text = column.dictionary().text(code);
        if (isWholeNumber(text) && !integerOf(text)) {
            if (text.front() == '0' || text.starts_with("-0"))
                padded = padded == 0 ? code : padded;
            else
                hasHuge = true;
            numbers += counts[code];
        } else if (integerOf(text) || realOf(text)) {
            numbers += counts[code];
        } else {
            word = word == 0 ? code : word;
            words += counts[code];
        }
    }
    const auto shown = [&](std::uint32_t code) {
        const std::string_view text = column.dictionary().text(code);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(40);
    };
    if (words == 0 && padded != 0)
        return {QCoreApplication::translate("CsvMerge", "column %1 is text: numbers with leading zeros such as %2 would lose them").arg(column.name(), shown(padded))};
    if (words == 0 && hasHuge)
        return {QCoreApplication::translate("CsvMerge", "column %1 is text: it holds whole numbers too large to be kept exactly").arg(column.name())};
    if (words > 0 && numbers > words) {
        return {QCoreApplication::translate("CsvMerge", "column %1 is text: %2 of %3 values are not numbers, for example \"%4\"")
                    .arg(column.name()).arg(words).arg(numbers + words).arg(shown(word))};
    }
    return {};
}

} // namespace hallmarker::core
