#include "core/table/CsvColumnChunk.h"

#include <algorithm>
#include <limits>

namespace hallmarker::core {

CsvColumnState stateOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return CsvColumnState::Text;
    case ColumnType::Integer:
        return CsvColumnState::Integer;
    case ColumnType::Real:
        return CsvColumnState::Real;
    case ColumnType::Boolean:
        return CsvColumnState::Boolean;
    case ColumnType::Date:
        return CsvColumnState::Date;
    }
    return CsvColumnState::Text;
}

CsvColumnState joinedState(CsvColumnState a, CsvColumnState b)
{
    using enum CsvColumnState;
    if (a == b)
        return a == Lost ? Text : a;
    if (a == Undecided || b == Undecided)
        return joinedState(a == Undecided ? b : a, a == Undecided ? b : a);
    const bool areNumbers = (a == Integer || a == Real) && (b == Integer || b == Real);
    return areNumbers ? Real : Text;
}

void CsvColumnChunk::start(CsvColumnState state, bool isFixed, std::shared_ptr<CsvTexts> texts)
{
    m_isFixed = isFixed;
    m_hasQuotedMarker = false;
    m_rows = 0;
    m_integers.clear();
    m_narrow = {};
    m_missingRows.clear();
    m_reals.clear();
    m_texts = std::move(texts);
    m_codes = {};
    m_waitingCount = 0;
    m_state = CsvColumnState::Undecided;
    become(state);
}

/// Leaves Undecided: what came before were missing values only.
void CsvColumnChunk::become(CsvColumnState state)
{
    m_state = state;
    switch (state) {
    case CsvColumnState::Undecided:
    case CsvColumnState::Lost:
        break;
    case CsvColumnState::Integer:
        m_integers.assign(m_rows, 0);
        m_missingRows.resize(m_rows);
        for (std::size_t i = 0; i < m_rows; ++i)
            m_missingRows[i] = static_cast<std::uint32_t>(i);
        break;
    case CsvColumnState::Real:
        m_reals.assign(m_rows, std::numeric_limits<double>::quiet_NaN());
        break;
    case CsvColumnState::Boolean:
    case CsvColumnState::Date:
    case CsvColumnState::Text:
        m_codes.pushMany(StringDictionary::missing, m_rows);
        break;
    }
}

void CsvColumnChunk::addMissing()
{
    switch (m_state) {
    case CsvColumnState::Undecided:
    case CsvColumnState::Lost:
        break;
    case CsvColumnState::Integer:
        m_missingRows.push_back(static_cast<std::uint32_t>(m_rows));
        m_integers.push_back(0);
        break;
    case CsvColumnState::Real:
        m_reals.push_back(std::numeric_limits<double>::quiet_NaN());
        break;
    case CsvColumnState::Boolean:
    case CsvColumnState::Date:
    case CsvColumnState::Text:
        m_codes.push(StringDictionary::missing);
        break;
    }
    ++m_rows;
}

/// A value that the type cannot hold.
bool CsvColumnChunk::contradict()
{
    if (m_isFixed)
        return false;
    m_state = CsvColumnState::Lost;
    m_integers = {};
    m_reals = {};
    m_missingRows = {};
    m_codes = {};
    ++m_rows;
    return true;
}

bool CsvColumnChunk::add(const CsvField &field, const CsvCellRules &rules)
{
    switch (m_state) {
    case CsvColumnState::Text:
        addText(field, rules);
        return true;
    case CsvColumnState::Integer:
        if (rules.markers.containsNumbers() && rules.markers.contains(field.raw()))
            break;
        if (const auto value = integerOf(field.raw())) {
            m_integers.push_back(*value);
            ++m_rows;
            return true;
        }
        return addNumber(field, rules);
    case CsvColumnState::Real:
        if (rules.markers.containsNumbers() && rules.markers.contains(field.raw()))
            break;
        if (const auto value = realOf(field.raw(), rules.decimalPoint)) {
            m_reals.push_back(*value);
            ++m_rows;
            return true;
        }
        return addNumber(field, rules);
    case CsvColumnState::Boolean:
    case CsvColumnState::Date:
        return addWord(field, rules);
    case CsvColumnState::Lost:
        ++m_rows;
        return true;
    case CsvColumnState::Undecided:
        return addUndecided(field, rules);
    }
    return addNumber(field, rules);
}

bool CsvColumnChunk::addUndecided(const CsvField &field, const CsvCellRules &rules)
{
    const std::string_view cell = field.raw();
    if (rules.markers.contains(cell)) {
        // Quoted or not is only a question for text; should the column become text, the block is read again.
        m_hasQuotedMarker = m_hasQuotedMarker || (field.isQuoted && field.size > 0);
        addMissing();
        return true;
    }
    const CsvColumnState state = field.hasDoubledQuotes ? CsvColumnState::Text
        : integerOf(cell)                               ? CsvColumnState::Integer
        : realOf(cell, rules.decimalPoint)              ? CsvColumnState::Real
        : booleanOf(cell)                               ? CsvColumnState::Boolean
        : isIsoDate(cell)                               ? CsvColumnState::Date
                                                        : CsvColumnState::Text;
    if (state == CsvColumnState::Text && m_hasQuotedMarker)
        return contradict();
    become(state);
    return add(field, rules);
}

bool CsvColumnChunk::addNumber(const CsvField &field, const CsvCellRules &rules)
{
    if (rules.markers.contains(field.raw())) {
        m_hasQuotedMarker = m_hasQuotedMarker || (field.isQuoted && field.size > 0);
        addMissing();
        return true;
    }
    if (m_state == CsvColumnState::Integer && !m_isFixed) {
        const auto value = realOf(field.raw(), rules.decimalPoint);
        if (value && fitsReal()) {
            m_reals.assign(m_integers.begin(), m_integers.end());
            for (const std::uint32_t row : m_missingRows)
                m_reals[row] = std::numeric_limits<double>::quiet_NaN();
            m_integers.clear();
            m_missingRows.clear();
            m_state = CsvColumnState::Real;
            m_reals.push_back(*value);
            ++m_rows;
            return true;
        }
    }
    return contradict();
}

bool CsvColumnChunk::addWord(const CsvField &field, const CsvCellRules &rules)
{
    const std::string_view cell = field.raw();
    if (rules.markers.contains(cell)) {
        addMissing();
        return true;
    }
    if (m_state == CsvColumnState::Date) {
        const std::string_view date = m_isFixed ? trimmedBlanks(cell) : cell;
        const int index = isoDateIndex(date);
        if (index < 0)
            return contradict();
        m_codes.push(m_texts->codeOfDate(date, index));
    } else {
        const auto value = booleanOf(cell, m_isFixed);
        if (!value)
            return contradict();
        m_codes.push(m_texts->codeOfTruth(*value));
    }
    ++m_rows;
    return true;
}

void CsvColumnChunk::addText(const CsvField &field, const CsvCellRules &rules)
{
    ++m_rows;
    if (field.size == 0 && rules.markers.containsEmpty()) {
        settleTexts(rules);
        m_codes.push(StringDictionary::missing);
        return;
    }
    std::string_view text = field.hasDoubledQuotes ? field.content(rules.quote, m_scratch) : field.raw();
    if (rules.isWindows1252 && hasHighBytes(text)) {
        m_decoded.clear();
        appendWindows1252(m_decoded, text);
        text = m_decoded;
    }
    WaitingText &waiting = m_waiting[m_waitingCount++];
    waiting = {StringDictionary::keyOf(text), field.isQuoted};
    m_texts->prefetch(waiting.key);
    if (m_waitingCount == m_waiting.size() || text.data() != field.data) // texts that lie in a scratch cannot wait
        settleTexts(rules);
}

void CsvColumnChunk::settleTexts(const CsvCellRules &rules)
{
    for (std::size_t i = 0; i < m_waitingCount; ++i) {
        const std::uint32_t code = m_texts->codeOf(m_waiting[i].key);
        m_codes.push(!m_waiting[i].isQuoted && m_texts->isMarker(code, rules.markers) ? StringDictionary::missing : code);
    }
    m_waitingCount = 0;
}

void CsvColumnChunk::popBack()
{
    --m_rows;
    switch (m_state) {
    case CsvColumnState::Undecided:
    case CsvColumnState::Lost:
        break;
    case CsvColumnState::Integer:
        m_integers.pop_back();
        if (!m_missingRows.empty() && m_missingRows.back() == m_rows)
            m_missingRows.pop_back();
        break;
    case CsvColumnState::Real:
        m_reals.pop_back();
        break;
    case CsvColumnState::Boolean:
    case CsvColumnState::Date:
    case CsvColumnState::Text:
        if (m_waitingCount > 0)
            --m_waitingCount;
        else
            m_codes.popBack();
        break;
    }
}

void CsvColumnChunk::finish(const CsvCellRules &rules)
{
    settleTexts(rules);
    m_texts->endBlock(m_rows);
    m_narrow.append(m_integers);
    m_integers = {};
    m_codes.compact();
    m_missingRows.shrink_to_fit();
    m_scratch = {};
    m_decoded = {};
    m_reals.shrink_to_fit();
}

bool CsvColumnChunk::fitsReal() const
{
    const auto fits = [](std::int64_t value) { return value >= -exactRealLimit && value <= exactRealLimit; };
    if (!m_integers.empty())
        return std::all_of(m_integers.begin(), m_integers.end(), fits);
    return m_narrow.widthBytes() < 8 || m_narrow.visit([&](const auto &values) { return std::all_of(values.begin(), values.end(), fits); });
}

} // namespace hallmarker::core
