#include "checks/synthetic/ColumnDomain.h"

#include "core/table/CellText.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>

namespace hallmarker::checks {

const char otherWord[] = "other";

namespace {

constexpr std::size_t piecesOfRange = 8;
constexpr std::size_t leastOfPiece = 10;      ///< records, so that a piece is not about a few people
constexpr std::size_t quantileRows = 200'000; ///< that the ranges are laid by; every row counts for the two ends

bool isCount(double value)
{
    return std::fabs(value - std::round(value)) < 1e-9 * std::max(1.0, std::fabs(value));
}

double numberOfText(std::string_view text)
{
    const QString word = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    if (isNumber)
        return value;
    const QDate day = core::isIsoDate(text) ? QDate::fromString(word, Qt::ISODate) : QDate();
    return day.isValid() ? double(day.toJulianDay()) : std::numeric_limits<double>::quiet_NaN();
}

/// The largest power of ten that all numbers are multiples of; 0 when there is none from 10^-6 on.
double stepOf(const std::vector<double> &sorted)
{
    for (int power = 6; power >= -6; --power) {
        const double step = std::pow(10.0, power);
        if (std::all_of(sorted.begin(), sorted.end(), [step](double value) { return isCount(value / step); }))
            return step;
    }
    return 0;
}

std::vector<ColumnDomain::Range> quantileRanges(const std::vector<double> &sorted, int bins)
{
    std::vector<ColumnDomain::Range> ranges;
    std::vector<std::pair<std::size_t, std::size_t>> ends; ///< of each range in the sorted numbers
    const double wanted = double(sorted.size()) / double(bins);
    double filled = 0;
    for (std::size_t from = 0; from < sorted.size();) {
        std::size_t to = from;
        while (to < sorted.size() && sorted[to] == sorted[from])
            ++to;
        const auto run = double(to - from);
        if (filled == 0 || run >= wanted) {
            ranges.push_back({sorted[from], sorted[from], {}});
            ends.emplace_back(from, to);
            filled = 0;
        }
        ranges.back().high = sorted[from];
        ends.back().second = to;
        filled += run;
        if (filled >= wanted)
            filled = 0;
        from = to;
    }
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::size_t size = ends[i].second - ends[i].first;
        for (std::size_t piece = 0; size >= piecesOfRange * leastOfPiece && ranges[i].low < ranges[i].high && piece <= piecesOfRange; ++piece)
            ranges[i].pieces.push_back(sorted[ends[i].first + piece * (size - 1) / piecesOfRange]);
    }
    return ranges;
}

/// The different numbers in ascending order; none when there are more than a limit.
std::vector<double> differentNumbers(const std::vector<double> &numbers, std::size_t most)
{
    std::set<double> values;
    for (const double value : numbers) {
        if (std::isfinite(value) && values.insert(value).second && values.size() > most)
            return {};
    }
    return {values.begin(), values.end()};
}

/// Whole numbers without decimals, others in the shortest form, as columns write them.
std::string wordOf(double value)
{
    return core::Column::ofReals({}, {value}).text(0);
}

std::string numberWord(core::ColumnType type, double value)
{
    return type == core::ColumnType::Integer ? std::to_string(std::int64_t(std::llround(value))) : wordOf(value);
}

} // namespace

std::vector<double> cellNumbers(const core::Column &column)
{
    std::vector<double> numbers(column.size());
    if (column.isNumeric()) {
        for (std::size_t row = 0; row < numbers.size(); ++row)
            numbers[row] = column.number(row);
        return numbers;
    }
    const core::StringDictionary &dictionary = column.dictionary();
    std::vector<double> byCode(dictionary.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::uint32_t code = 1; code < dictionary.size(); ++code)
        byCode[code] = numberOfText(dictionary.text(code));
    for (std::size_t row = 0; row < numbers.size(); ++row)
        numbers[row] = byCode[column.codes().at(row)];
    return numbers;
}

ColumnDomain ColumnDomain::ofData(const core::Column &column, int bins, int mostValues)
{
    ColumnDomain domain;
    domain.column = column.name();
    domain.type = column.type();
    domain.hasMissing = column.missingCount() > 0;
    if (column.isNumeric() || column.type() == core::ColumnType::Date) {
        const std::vector<double> all = cellNumbers(column);
        const std::size_t stride = std::max<std::size_t>(1, all.size() / quantileRows);
        double low = std::numeric_limits<double>::infinity(), high = -low;
        std::vector<double> sample;
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (!std::isfinite(all[row]))
                continue;
            low = std::min(low, all[row]);
            high = std::max(high, all[row]);
            if (row % stride == 0)
                sample.push_back(all[row]);
        }
        if (low <= high) {
            sample.push_back(low);
            sample.push_back(high);
        }
        std::sort(sample.begin(), sample.end());
        const std::vector<double> values = differentNumbers(all, std::size_t(std::max({2, std::min(bins, mostValues), mostValues / 2})));
        if (values.empty() && !sample.empty()) {
            domain.ranges = quantileRanges(sample, std::max(2, bins));
            domain.step = column.type() == core::ColumnType::Real ? stepOf(sample) : std::max(1.0, stepOf(sample));
            if (column.type() == core::ColumnType::Date)
                domain.step = 1;
            return domain;
        }
        if (column.isNumeric()) {
            for (const double value : values)
                domain.values.push_back(numberWord(column.type(), value));
            return domain;
        }
    }
    const core::StringDictionary &dictionary = column.dictionary();
    std::vector<std::size_t> counts(dictionary.size(), 0);
    column.codes().visit([&counts](auto codes) {
        for (const auto code : codes)
            ++counts[code];
    });
    std::vector<std::uint32_t> order;
    for (std::uint32_t code = 1; code < dictionary.size(); ++code)
        if (counts[code] > 0)
            order.push_back(code);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return counts[a] != counts[b] ? counts[a] > counts[b] : dictionary.text(a) < dictionary.text(b); });
    domain.hasOther = order.size() > std::size_t(mostValues);
    order.resize(std::min(order.size(), std::size_t(mostValues)));
    for (const std::uint32_t code : order)
        domain.values.emplace_back(dictionary.text(code));
    return domain;
}

ColumnDomain ColumnDomain::ofBounds(const QString &column, core::ColumnType type, double low, double high, int bins, double step)
{
    ColumnDomain domain;
    domain.column = column;
    domain.type = type;
    domain.step = step;
    domain.hasMissing = true;
    const double width = (high - low) / bins;
    for (int i = 0; i < bins; ++i) {
        Range range{low + width * i, low + width * (i + 1), {}};
        if (step > 0) { // ends on multiples, each of them in one range
            range.low = std::ceil(range.low / step - 1e-9) * step;
            range.high = i + 1 == bins ? std::floor(range.high / step + 1e-9) * step : (std::ceil(range.high / step - 1e-9) - 1) * step;
        }
        if (range.low <= range.high)
            domain.ranges.push_back(range);
    }
    return domain;
}

std::vector<std::uint16_t> ColumnDomain::coded(const core::Column &data) const
{
    std::vector<std::uint16_t> cells(data.size(), noCell);
    if (isNumber()) {
        const std::vector<double> numbers = cellNumbers(data);
        std::vector<double> ends;
        for (const Range &range : ranges)
            ends.push_back(range.high);
        const bool isText = !data.isNumeric();
        for (std::size_t row = 0; row < cells.size(); ++row) {
            if (std::isnan(numbers[row]))
                cells[row] = isText && !data.isMissing(row) && hasOther ? otherCell() : missingCell();
            else
                cells[row] = std::uint16_t(std::min<std::size_t>(ends.size() - 1, std::size_t(std::lower_bound(ends.begin(), ends.end(), numbers[row]) - ends.begin())));
        }
        return cells;
    }
    if (data.isNumeric()) {
        std::unordered_map<double, std::uint16_t> places;
        for (std::size_t i = 0; i < values.size(); ++i)
            places.emplace(numberOfText(values[i]), std::uint16_t(i));
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const auto found = data.isMissing(row) ? places.end() : places.find(data.number(row));
            cells[row] = data.isMissing(row) ? missingCell() : found == places.end() ? otherCell() : found->second;
        }
        return cells;
    }
    const core::StringDictionary &dictionary = data.dictionary();
    std::vector<std::uint16_t> byCode(dictionary.size(), otherCell());
    byCode[core::StringDictionary::missing] = missingCell();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const std::uint32_t code = dictionary.find(values[i]); code != core::StringDictionary::missing)
            byCode[code] = std::uint16_t(i);
    data.codes().visit([&](auto codes) {
        for (std::size_t row = 0; row < cells.size(); ++row)
            cells[row] = byCode[codes[row]];
    });
    return cells;
}

core::Column ColumnDomain::written(const std::vector<std::uint16_t> &cells, core::RandomStream &random) const
{
    const std::uint16_t missing = missingCell(), other = otherCell();
    const bool isText = type != core::ColumnType::Integer && type != core::ColumnType::Real;
    if (isText) {
        core::StringDictionary dictionary;
        core::CodeVector codes;
        codes.reserve(cells.size());
        std::vector<std::uint32_t> byCell(this->cells(), 0);
        for (const std::uint16_t cell : cells) {
            // A date or truth value has no word for "other".
            if (cell >= this->cells() || cell == missing || (cell == other && type != core::ColumnType::Text)) {
                codes.push(core::StringDictionary::missing);
            } else if (isNumber() && cell != other) {
                const Range &range = ranges[cell];
                const double day = std::clamp(std::floor(range.low + random.uniform() * (range.high - range.low + 1)), range.low, range.high);
                codes.push(dictionary.codeOf(type == core::ColumnType::Date ? QDate::fromJulianDay(qint64(day)).toString(Qt::ISODate).toStdString() : wordOf(day)));
            } else {
                if (byCell[cell] == 0)
                    byCell[cell] = dictionary.codeOf(cell == other ? std::string_view(otherWord) : std::string_view(values[cell]));
                codes.push(byCell[cell]);
            }
        }
        return core::Column::ofCodes(column, type, std::move(dictionary), std::move(codes));
    }
    std::vector<double> byCell;
    for (const std::string &value : values)
        byCell.push_back(numberOfText(value));
    std::vector<double> numbers(cells.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::uint16_t cell = cells[row];
        if (cell >= parts())
            continue;
        if (!isNumber()) {
            numbers[row] = byCell[cell];
            continue;
        }
        const Range &range = ranges[cell];
        double from = range.low, to = range.high;
        if (!range.pieces.empty()) {
            const std::size_t piece = std::size_t(random.below(range.pieces.size() - 1));
            from = range.pieces[piece];
            to = range.pieces[piece + 1];
        }
        double value = from == to ? from : from + random.uniform() * (to - from + step);
        if (step > 0 && range.low != range.high)
            value = std::floor(value / step + 1e-9) * step;
        numbers[row] = std::clamp(value, range.low, range.high);
        if (step > 0 && step < 1 && isCount(1 / step))
            numbers[row] = std::round(numbers[row] / step) / std::round(1 / step); // the number nearest to the decimal
    }
    if (type == core::ColumnType::Real)
        return core::Column::ofReals(column, std::move(numbers));
    std::vector<std::int64_t> whole(numbers.size(), 0);
    std::vector<bool> isMissing(numbers.size(), false);
    bool hasGaps = false;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        isMissing[row] = std::isnan(numbers[row]);
        hasGaps = hasGaps || isMissing[row];
        whole[row] = isMissing[row] ? 0 : std::llround(numbers[row]);
    }
    return core::Column::ofIntegers(column, std::move(whole), hasGaps ? std::move(isMissing) : std::vector<bool>());
}

QString ColumnDomain::label(std::size_t cell) const
{
    if (cell >= parts())
        return cell == otherCell() ? QString::fromLatin1(otherWord) : QString();
    if (!isNumber())
        return QString::fromStdString(values[cell]);
    const auto end = [this](double value) { return type == core::ColumnType::Date ? QDate::fromJulianDay(qint64(value)).toString(Qt::ISODate) : QString::number(value, 'g', 10); };
    return QStringLiteral("%1 - %2").arg(end(ranges[cell].low), end(ranges[cell].high));
}

bool ColumnDomain::isOrdered() const
{
    return isNumber() || type == core::ColumnType::Integer || type == core::ColumnType::Real;
}

} // namespace hallmarker::checks
