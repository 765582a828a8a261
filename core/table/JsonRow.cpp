#include "core/table/JsonRow.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

void appendUtf8Of(std::string &out, char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    out += text.toStdString();
}

QString jsonPointerText(const std::vector<std::string> &tokens)
{
    QString pointer;
    for (const std::string &token : tokens) {
        QString escaped = QString::fromStdString(token);
        escaped.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        pointer += QLatin1Char('/') + escaped;
    }
    return pointer;
}

} // namespace

std::string_view JsonRow::key(std::size_t index) const
{
    const Stored &stored = m_cells[index];
    return std::string_view(m_arena).substr(stored.keyBegin, stored.keyEnd - stored.keyBegin);
}

TypedCell JsonRow::cell(std::size_t index) const
{
    const Stored &stored = m_cells[index];
    TypedCell cell = stored.cell;
    cell.text = std::string_view(m_arena).substr(stored.textBegin, stored.textEnd - stored.textBegin);
    return cell;
}

bool JsonRow::fail(const QString &why)
{
    m_complaint = why;
    m_complaintAt = m_at;
    return false;
}

/// False at the end.
bool JsonRow::skipBlanks()
{
    while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\t' || m_json[m_at] == '\r' || m_json[m_at] == '\n'))
        ++m_at;
    return m_at < m_json.size();
}

bool JsonRow::parse(std::string_view json)
{
    m_json = json;
    m_at = 0;
    m_path.clear();
    m_arena.clear();
    m_pointer.clear();
    m_cells.clear();
    m_complaint.clear();
    if (!skipBlanks() || m_json[m_at] != '{')
        return fail(QCoreApplication::translate("JsonRow", "a row has to be a JSON object"));
    if (!parseObject(1))
        return false;
    if (skipBlanks())
        return fail(QCoreApplication::translate("JsonRow", "there is more after the object"));
    // Equal keys leave open which one counts. Rows are short, so comparing neighbours after sorting is cheap.
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        keys.push_back(key(i));
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end()) {
        m_at = 0;
        return fail(QCoreApplication::translate("JsonRow", "the key \"%1\" stands twice")
                        .arg(QString::fromUtf8(twice->data(), static_cast<qsizetype>(std::min<std::size_t>(twice->size(), 60)))));
    }
    return true;
}

bool JsonRow::parseObject(int depth)
{
    if (depth > maxDepth)
        return fail(QCoreApplication::translate("JsonRow", "objects are nested deeper than %1 levels").arg(maxDepth));
    ++m_at; // {
    if (skipBlanks() && m_json[m_at] == '}') {
        ++m_at;
        return true;
    }
    std::string name;
    for (;;) {
        if (!skipBlanks() || m_json[m_at] != '"')
            return fail(QCoreApplication::translate("JsonRow", "a key in quotes is expected here"));
        name.clear();
        if (!parseString(name))
            return false;
        if (!skipBlanks() || m_json[m_at] != ':')
            return fail(QCoreApplication::translate("JsonRow", "a colon is expected here"));
        ++m_at;
        if (!skipBlanks())
            return fail(QCoreApplication::translate("JsonRow", "a value is expected here"));
        m_pointer.push_back(name);
        if (m_json[m_at] == '{') {
            const std::size_t old = m_path.size();
            m_path += name;
            m_path += '.';
            if (!parseObject(depth + 1))
                return false;
            m_path.resize(old);
        } else {
            const std::size_t keyBegin = m_arena.size();
            m_arena += m_path;
            m_arena += name;
            if (!parseValue(keyBegin, m_arena.size()))
                return false;
        }
        m_pointer.pop_back();
        if (!skipBlanks() || (m_json[m_at] != ',' && m_json[m_at] != '}'))
            return fail(QCoreApplication::translate("JsonRow", "a comma or a closing brace is expected here"));
        if (m_json[m_at++] == '}')
            return true;
    }
}

bool JsonRow::parseValue(std::size_t keyBegin, std::size_t keyEnd)
{
    Stored stored{keyBegin, keyEnd, m_arena.size(), m_arena.size(), {}};
    const std::string_view rest = m_json.substr(m_at);
    if (rest.front() == '[')
        return fail(QCoreApplication::translate("JsonRow", "%1 is an array, which has no place in a table").arg(jsonPointerText(m_pointer)));
    if (rest.front() == '"') {
        stored.cell.kind = TypedCell::Kind::Text;
        if (!parseString(m_arena))
            return false;
        stored.textEnd = m_arena.size();
    } else if (rest.starts_with("true") || rest.starts_with("false")) {
        stored.cell.kind = TypedCell::Kind::Boolean;
        stored.cell.boolean = rest.front() == 't';
        m_at += stored.cell.boolean ? 4 : 5;
    } else if (rest.starts_with("null")) {
        m_at += 4;
    } else if (!parseNumber(stored)) {
        return false;
    }
    m_cells.push_back(stored);
    return true;
}

bool JsonRow::parseNumber(Stored &stored)
{
    const std::size_t start = m_at;
    const auto digits = [this] {
        const std::size_t first = m_at;
        while (m_at < m_json.size() && m_json[m_at] >= '0' && m_json[m_at] <= '9')
            ++m_at;
        return m_at - first;
    };
    const auto peek = [this](char c) { return m_at < m_json.size() && m_json[m_at] == c; };
    m_at += peek('-');
    const std::size_t wholeStart = m_at;
    const std::size_t whole = digits();
    bool isGood = whole == 1 || (whole > 1 && m_json[wholeStart] != '0');
    bool isWhole = true;
    if (isGood && peek('.')) {
        ++m_at;
        isWhole = false;
        isGood = digits() > 0;
    }
    if (isGood && (peek('e') || peek('E'))) {
        ++m_at;
        isWhole = false;
        m_at += peek('+') || peek('-');
        isGood = digits() > 0;
    }
    if (!isGood) {
        m_at = start;
        return fail(QCoreApplication::translate("JsonRow", "this is not a JSON value"));
    }
    const std::string_view literal = m_json.substr(start, m_at - start);
    if (const auto integer = isWhole ? integerOf(literal) : std::nullopt) {
        stored.cell.kind = TypedCell::Kind::Integer;
        stored.cell.integer = *integer;
    } else if (const auto real = realOf(literal)) {
        stored.cell.kind = TypedCell::Kind::Real;
        stored.cell.real = *real;
    } else {
        stored.cell.kind = TypedCell::Kind::Text;
        stored.cell.isNumber = true;
        m_arena += literal;
        stored.textEnd = m_arena.size();
    }
    return true;
}

bool JsonRow::parseString(std::string &into)
{
    ++m_at; // "
    for (;;) {
        const std::size_t plain = m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"' && m_json[m_at] != '\\' && static_cast<unsigned char>(m_json[m_at]) >= 0x20)
            ++m_at;
        into.append(m_json.substr(plain, m_at - plain));
        if (m_at >= m_json.size())
            return fail(QCoreApplication::translate("JsonRow", "a string is not closed"));
        if (m_json[m_at] == '"') {
            ++m_at;
            return true;
        }
        if (m_json[m_at] != '\\')
            return fail(QCoreApplication::translate("JsonRow", "a control character stands in a string"));
        ++m_at;
        if (!parseEscape(into))
            return false;
    }
}

bool JsonRow::parseEscape(std::string &into)
{
    const char c = m_at < m_json.size() ? m_json[m_at++] : '\0';
    switch (c) {
    case '"':
    case '\\':
    case '/':
        into += c;
        return true;
    case 'b':
        into += '\b';
        return true;
    case 'f':
        into += '\f';
        return true;
    case 'n':
        into += '\n';
        return true;
    case 'r':
        into += '\r';
        return true;
    case 't':
        into += '\t';
        return true;
    case 'u': {
        char32_t unit = 0;
        if (!parseHex(unit))
            return fail(QCoreApplication::translate("JsonRow", "four hexadecimal digits are expected here"));
        if (unit >= 0xd800 && unit <= 0xdfff) {
            char32_t low = 0;
            const bool isPair = unit < 0xdc00 && m_json.substr(m_at).starts_with("\\u") && (m_at += 2, parseHex(low)) && low >= 0xdc00 && low <= 0xdfff;
            if (!isPair)
                return fail(QCoreApplication::translate("JsonRow", "half of a surrogate pair stands alone"));
            unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        }
        appendUtf8Of(into, unit);
        return true;
    }
    default:
        return fail(QCoreApplication::translate("JsonRow", "this escape is not known"));
    }
}

bool JsonRow::parseHex(char32_t &unit)
{
    if (m_at + 4 > m_json.size())
        return false;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const char c = m_json[m_at];
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return false;
        unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return true;
}

} // namespace hallmarker::core
