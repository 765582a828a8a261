#include "core/table/ColumnBuilder.h"

#include "core/table/NumberText.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::core {

namespace {

using Kind = TypedCell::Kind;

std::string textOfCell(const TypedCell &cell)
{
    std::string text;
    switch (cell.kind) {
    case Kind::Missing:
        break;
    case Kind::Integer:
        appendIntegerText(text, cell.integer);
        break;
    case Kind::Real:
        appendRealText(text, cell.real);
        break;
    case Kind::Boolean:
        text = cell.boolean ? "true" : "false";
        break;
    case Kind::Text:
        text = cell.text;
        break;
    }
    return text;
}

} // namespace

ColumnBuilder::ColumnBuilder(std::optional<ColumnType> fixedType) : m_fixedType(fixedType)
{
    if (!fixedType)
        return;
    switch (*fixedType) {
    case ColumnType::Integer:
        become(State::Integer);
        break;
    case ColumnType::Real:
        become(State::Real);
        break;
    case ColumnType::Boolean:
        become(State::Boolean);
        break;
    case ColumnType::Date:
    case ColumnType::Text:
        become(State::Text);
        break;
    }
}

/// To the fixed type; false when the value does not fit.
bool ColumnBuilder::convert(TypedCell &cell) const
{
    if (cell.kind == Kind::Missing || !m_fixedType)
        return true;
    const auto set = [&cell](const auto &value, Kind kind, auto TypedCell::*member) {
        if (!value)
            return false;
        cell.kind = kind;
        cell.*member = *value;
        return true;
    };
    switch (*m_fixedType) {
    case ColumnType::Text:
        return true; // add() writes any kind as text
    case ColumnType::Date:
        return cell.kind == Kind::Text && isIsoDate(cell.text);
    case ColumnType::Integer:
        if (cell.kind == Kind::Text)
            return set(integerOf(cell.text), Kind::Integer, &TypedCell::integer);
        if (cell.kind == Kind::Real && std::trunc(cell.real) == cell.real && std::fabs(cell.real) <= static_cast<double>(exactRealLimit)) {
            cell.kind = Kind::Integer;
            cell.integer = static_cast<std::int64_t>(cell.real);
        }
        return cell.kind == Kind::Integer;
    case ColumnType::Real:
        if (cell.kind == Kind::Text)
            return set(realOf(cell.text), Kind::Real, &TypedCell::real);
        if (cell.kind == Kind::Integer && cell.integer >= -exactRealLimit && cell.integer <= exactRealLimit) {
            cell.kind = Kind::Real;
            cell.real = static_cast<double>(cell.integer);
        }
        return cell.kind == Kind::Real;
    case ColumnType::Boolean:
        if (cell.kind == Kind::Text)
            return set(booleanOf(cell.text, true), Kind::Boolean, &TypedCell::boolean);
        if (cell.kind == Kind::Integer && (cell.integer == 0 || cell.integer == 1)) {
            cell.kind = Kind::Boolean;
            cell.boolean = cell.integer == 1;
        }
        return cell.kind == Kind::Boolean;
    }
    return false;
}

bool ColumnBuilder::accepts(const TypedCell &cell) const
{
    TypedCell copy = cell;
    return convert(copy);
}

std::string ColumnBuilder::textOf(std::size_t row) const
{
    std::string text;
    if (m_state == State::Integer)
        appendIntegerText(text, m_integers.at(row));
    else if (m_state == State::Real)
        appendRealText(text, m_reals[row]);
    else
        text = m_dictionary.text(m_codes.at(row));
    return text;
}

void ColumnBuilder::become(State state)
{
    const State old = m_state;
    if (old == state)
        return;
    const auto wasMissing = [&](std::size_t row) {
        return old == State::Undecided || (old == State::Integer && m_missing[row]) || (old == State::Real && std::isnan(m_reals[row]))
            || ((old == State::Boolean || old == State::Text) && m_codes.at(row) == StringDictionary::missing);
    };
    if (state == State::Integer) { // from Undecided only
        for (std::size_t row = 0; row < m_rows; ++row)
            m_integers.push(0);
        m_missing.assign(m_rows, true);
    } else if (state == State::Real) {
        m_reals.resize(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            m_reals[row] = wasMissing(row) ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(m_integers.at(row));
        m_integers = {};
        m_missing.clear();
    } else if (old != State::Boolean) { // Boolean and Text both are codes
        StringDictionary dictionary;
        CodeVector codes;
        for (std::size_t row = 0; row < m_rows; ++row)
            codes.push(wasMissing(row) ? StringDictionary::missing : dictionary.codeOf(textOf(row)));
        m_dictionary = std::move(dictionary);
        m_codes = std::move(codes);
        m_integers = {};
        m_missing.clear();
        m_reals = {};
    }
    m_state = state;
}

void ColumnBuilder::addMissing(std::size_t count)
{
    switch (m_state) {
    case State::Undecided:
        break;
    case State::Integer:
        for (std::size_t i = 0; i < count; ++i)
            m_integers.push(0);
        m_missing.insert(m_missing.end(), count, true);
        break;
    case State::Real:
        m_reals.insert(m_reals.end(), count, std::numeric_limits<double>::quiet_NaN());
        break;
    case State::Boolean:
    case State::Text:
        m_codes.pushMany(StringDictionary::missing, count);
        break;
    }
    m_rows += count;
}

void ColumnBuilder::add(TypedCell cell)
{
    convert(cell);
    if (cell.kind == Kind::Missing || (cell.kind == Kind::Real && std::isnan(cell.real))) {
        addMissing(1);
        return;
    }
    m_hasInexactNumbers = m_hasInexactNumbers || cell.isNumber;
    const State wanted = cell.kind == Kind::Integer ? State::Integer
        : cell.kind == Kind::Real                   ? State::Real
        : cell.kind == Kind::Boolean                ? State::Boolean
                                                    : State::Text;
    if (m_state == State::Undecided) {
        become(wanted);
    } else if (m_state != wanted && m_state != State::Text) {
        const auto isExact = [](std::int64_t value) { return value >= -exactRealLimit && value <= exactRealLimit; };
        bool staysNumber = false;
        if (m_state == State::Integer && wanted == State::Real) {
            staysNumber = m_integers.visit([&](const auto &values) { return std::all_of(values.begin(), values.end(), isExact); });
            m_hasInexactNumbers = m_hasInexactNumbers || !staysNumber;
        } else if (m_state == State::Real && wanted == State::Integer) {
            staysNumber = isExact(cell.integer);
            m_hasInexactNumbers = m_hasInexactNumbers || !staysNumber;
            cell.real = static_cast<double>(cell.integer);
        }
        become(staysNumber ? State::Real : State::Text);
    }
    switch (m_state) {
    case State::Undecided:
        break;
    case State::Integer:
        m_integers.push(cell.integer);
        m_missing.push_back(false);
        break;
    case State::Real:
        m_reals.push_back(cell.real);
        break;
    case State::Boolean:
        m_codes.push(m_dictionary.codeOf(cell.boolean ? "true" : "false"));
        break;
    case State::Text:
        m_codes.push(cell.kind == Kind::Text ? m_dictionary.codeOf(cell.text) : m_dictionary.codeOf(textOfCell(cell)));
        break;
    }
    ++m_rows;
}

bool ColumnBuilder::isZeroOrOne() const
{
    return m_state == State::Integer && m_integers.visit([](const auto &values) {
        return std::all_of(values.begin(), values.end(), [](auto value) { return value == 0 || value == 1; });
    });
}

Column ColumnBuilder::finish(const QString &name, bool asBoolean)
{
    if (asBoolean && isZeroOrOne()) {
        for (std::size_t row = 0; row < m_rows; ++row)
            m_codes.push(m_missing[row] ? StringDictionary::missing : m_dictionary.codeOf(m_integers.at(row) == 1 ? "true" : "false"));
        return Column::ofCodes(name, ColumnType::Boolean, std::move(m_dictionary), std::move(m_codes));
    }
    switch (m_state) {
    case State::Integer:
        return Column::ofIntegers(name, std::move(m_integers), std::move(m_missing));
    case State::Real:
        return Column::ofReals(name, std::move(m_reals));
    case State::Boolean:
        return Column::ofCodes(name, ColumnType::Boolean, std::move(m_dictionary), std::move(m_codes));
    case State::Undecided:
        m_codes.pushMany(StringDictionary::missing, m_rows);
        break;
    case State::Text:
        break;
    }
    bool isDate = m_dictionary.size() > 1;
    for (std::uint32_t code = 1; isDate && code < m_dictionary.size(); ++code)
        isDate = isIsoDate(m_dictionary.text(code));
    const ColumnType type = m_fixedType ? *m_fixedType : isDate ? ColumnType::Date : ColumnType::Text;
    return Column::ofCodes(name, type, std::move(m_dictionary), std::move(m_codes));
}

} // namespace hallmarker::core
