#include "core/table/CanonicalCells.h"

#include "core/table/NumberText.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

void appendCanonicalString(std::string &out, std::string_view text)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    out += '"';
    while (!text.empty()) {
        const auto plainEnd = std::find_if_not(text.begin(), text.end(), isPlain);
        out.append(text.begin(), plainEnd);
        text.remove_prefix(static_cast<std::size_t>(plainEnd - text.begin()));
        if (text.empty())
            break;
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\b') {
            out += "\\b";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\f') {
            out += "\\f";
        } else if (c == '\r') {
            out += "\\r";
        } else {
            out += "\\u00";
            out += hexDigits[static_cast<unsigned char>(c) >> 4];
            out += hexDigits[static_cast<unsigned char>(c) & 15];
        }
    }
    out += '"';
}

void CanonicalCells::write(std::size_t from, std::size_t to)
{
    m_text.clear();
    m_ends.clear();
    const ColumnType type = m_column.type();
    if (type == ColumnType::Integer) {
        for (std::size_t row = from; row < to; ++row) {
            if (m_column.isMissing(row))
                m_text += "null";
            else
                appendIntegerText(m_text, m_column.integer(row));
            m_ends.push_back(m_text.size());
        }
        return;
    }
    if (type == ColumnType::Real) {
        for (std::size_t row = from; row < to; ++row) {
            const double value = m_column.number(row);
            if (std::isnan(value))
                m_text += "null";
            else if (std::isinf(value))
                m_text += value < 0 ? "\"-Infinity\"" : "\"Infinity\"";
            else
                appendRealText(m_text, value);
            m_ends.push_back(m_text.size());
        }
        return;
    }
    const StringDictionary &dictionary = m_column.dictionary();
    m_column.codes().visit([&](auto codes) {
        for (std::size_t row = from; row < to; ++row) {
            if (codes[row] == StringDictionary::missing)
                m_text += "null";
            else if (type == ColumnType::Boolean)
                m_text += dictionary.text(codes[row]);
            else
                appendCanonicalString(m_text, dictionary.text(codes[row]));
            m_ends.push_back(m_text.size());
        }
    });
}

} // namespace hallmarker::core
