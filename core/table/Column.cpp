#include "core/table/Column.h"

#include "core/table/NumberText.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>

namespace hallmarker::core {

struct Column::Data {
    ColumnType type = ColumnType::Text;
    std::size_t rows = 0;
    std::size_t missingCount = 0;
    IntegerVector integers;
    std::vector<bool> missing; ///< of integers; empty when none is missing
    std::vector<double> reals;

    std::once_flag codesOnce;
    StringDictionary dictionary;
    CodeVector codes;
    std::once_flag distinctOnce;
    std::uint32_t distinct = 0;
};

namespace {

/// Codes of numbers by a hash table over their bit patterns, then renumbered in ascending order.
template <typename Number>
class NumberCoder {
public:
    NumberCoder() : m_slots(64, 0) {}

    std::uint32_t codeOf(Number value)
    {
        if ((m_values.size() + 1) * 2 > m_slots.size())
            grow();
        std::size_t at = slotOf(value);
        while (m_slots[at] != 0) {
            if (m_values[m_slots[at] - 1] == value)
                return m_slots[at];
            at = (at + 1) & (m_slots.size() - 1);
        }
        m_values.push_back(value);
        m_slots[at] = static_cast<std::uint32_t>(m_values.size());
        return m_slots[at];
    }

    const std::vector<Number> &values() const { return m_values; }

    /// Index = code given by codeOf, value = rank from 1 in ascending order; 0 stays 0.
    std::vector<std::uint32_t> ranks(std::vector<std::uint32_t> &order) const
    {
        order.resize(m_values.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return m_values[a] < m_values[b]; });
        std::vector<std::uint32_t> rank(m_values.size() + 1, 0);
        for (std::uint32_t i = 0; i < order.size(); ++i)
            rank[order[i] + 1] = i + 1;
        return rank;
    }

private:
    std::size_t slotOf(Number value) const
    {
        std::uint64_t bits = std::bit_cast<std::uint64_t>(value) * 0x9e3779b97f4a7c15ULL;
        bits ^= bits >> 32;
        return (bits * 0xd6e8feb86659fd93ULL >> 20) & (m_slots.size() - 1);
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, 0);
        for (std::uint32_t i = 0; i < m_values.size(); ++i) {
            std::size_t at = slotOf(m_values[i]);
            while (m_slots[at] != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = i + 1;
        }
    }

    std::vector<Number> m_values;
    std::vector<std::uint32_t> m_slots;
};

} // namespace

QString columnTypeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return QStringLiteral("text");
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Real:
        return QStringLiteral("real");
    case ColumnType::Boolean:
        return QStringLiteral("boolean");
    case ColumnType::Date:
        return QStringLiteral("date");
    }
    return {};
}

Column Column::ofCodes(QString name, ColumnType type, StringDictionary dictionary, CodeVector codes)
{
    Q_ASSERT(type != ColumnType::Integer && type != ColumnType::Real);
    auto data = std::make_shared<Data>();
    data->type = type;
    data->rows = codes.size();
    data->missingCount = codes.visit([](auto span) { return static_cast<std::size_t>(std::count(span.begin(), span.end(), 0)); });
    data->dictionary = std::move(dictionary);
    data->codes = std::move(codes);
    return Column(std::move(name), std::move(data));
}

Column Column::ofIntegers(QString name, std::vector<std::int64_t> values, std::vector<bool> missing)
{
    IntegerVector narrow;
    narrow.append(values);
    return ofIntegers(std::move(name), std::move(narrow), std::move(missing));
}

Column Column::ofIntegers(QString name, IntegerVector values, std::vector<bool> missing)
{
    Q_ASSERT(missing.empty() || missing.size() == values.size());
    auto data = std::make_shared<Data>();
    data->type = ColumnType::Integer;
    data->rows = values.size();
    data->integers = std::move(values);
    data->missingCount = static_cast<std::size_t>(std::count(missing.begin(), missing.end(), true));
    if (data->missingCount > 0)
        data->missing = std::move(missing);
    return Column(std::move(name), std::move(data));
}

Column Column::ofReals(QString name, std::vector<double> values)
{
    auto data = std::make_shared<Data>();
    data->type = ColumnType::Real;
    data->rows = values.size();
    data->missingCount = static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [](double v) { return std::isnan(v); }));
    data->reals = std::move(values);
    return Column(std::move(name), std::move(data));
}

Column Column::renamed(QString name) const
{
    return Column(std::move(name), m_data);
}

ColumnType Column::type() const
{
    return m_data->type;
}

bool Column::isNumeric() const
{
    return m_data->type == ColumnType::Integer || m_data->type == ColumnType::Real;
}

std::size_t Column::size() const
{
    return m_data->rows;
}

std::size_t Column::missingCount() const
{
    return m_data->missingCount;
}

bool Column::isMissing(std::size_t row) const
{
    if (m_data->missingCount == 0)
        return false;
    switch (m_data->type) {
    case ColumnType::Integer:
        return m_data->missing[row];
    case ColumnType::Real:
        return std::isnan(m_data->reals[row]);
    default:
        return m_data->codes.at(row) == StringDictionary::missing;
    }
}

double Column::number(std::size_t row) const
{
    if (m_data->type == ColumnType::Real)
        return m_data->reals[row];
    if (m_data->type == ColumnType::Integer && !isMissing(row))
        return static_cast<double>(m_data->integers.at(row));
    return std::numeric_limits<double>::quiet_NaN();
}

std::int64_t Column::integer(std::size_t row) const
{
    return m_data->type == ColumnType::Integer && !isMissing(row) ? m_data->integers.at(row) : 0;
}

std::string Column::text(std::size_t row) const
{
    std::string out;
    if (m_data->type == ColumnType::Real)
        appendRealText(out, m_data->reals[row]);
    else if (m_data->type != ColumnType::Integer)
        out = m_data->dictionary.text(m_data->codes.at(row));
    else if (!isMissing(row))
        appendIntegerText(out, m_data->integers.at(row));
    return out;
}

void Column::ensureCodes() const
{
    if (!isNumeric())
        return;
    std::call_once(m_data->codesOnce, [this] {
        const auto build = [this]<typename Number>(NumberCoder<Number> coder, const auto &valueAt, const auto &append) {
            std::vector<std::uint32_t> given(m_data->rows, 0);
            for (std::size_t row = 0; row < given.size(); ++row) {
                if (!isMissing(row))
                    given[row] = coder.codeOf(valueAt(row));
            }
            std::vector<std::uint32_t> order;
            const std::vector<std::uint32_t> rank = coder.ranks(order);
            std::string text;
            for (const std::uint32_t index : order) {
                text.clear();
                append(text, coder.values()[index]);
                m_data->dictionary.codeOf(text);
            }
            // Widest code first, so that the vector does not grow through all widths.
            m_data->codes.push(static_cast<std::uint32_t>(order.size()));
            m_data->codes.clear();
            m_data->codes.reserve(given.size());
            for (const std::uint32_t code : given)
                m_data->codes.push(rank[code]);
        };
        if (m_data->type == ColumnType::Integer) {
            build(NumberCoder<std::int64_t>(), [this](std::size_t row) { return m_data->integers.at(row); }, appendIntegerText);
        } else {
            // + 0.0 makes -0 and 0 one value.
            build(NumberCoder<double>(), [this](std::size_t row) { return m_data->reals[row] + 0.0; }, appendRealText);
        }
    });
}

const CodeVector &Column::codes() const
{
    ensureCodes();
    return m_data->codes;
}

const StringDictionary &Column::dictionary() const
{
    ensureCodes();
    return m_data->dictionary;
}

std::uint32_t Column::distinctCount() const
{
    ensureCodes();
    std::call_once(m_data->distinctOnce, [this] {
        std::vector<bool> occurs(m_data->dictionary.size(), false); // a dictionary may hold values that no row has
        m_data->codes.visit([&](auto codes) {
            for (const auto code : codes)
                occurs[code] = true;
        });
        m_data->distinct = static_cast<std::uint32_t>(std::count(occurs.begin() + 1, occurs.end(), true));
    });
    return m_data->distinct;
}

} // namespace hallmarker::core
