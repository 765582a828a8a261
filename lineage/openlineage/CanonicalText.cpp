#include "lineage/openlineage/CanonicalText.h"

#include "core/json/CanonicalJson.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hallmarker::lineage::openlineage {

namespace {

constexpr qint64 exactIntegers = 9007199254740992; // beyond it two numbers may be one for ECMAScript

void appendNumber(std::string &out, double value)
{
    const QByteArray text = core::CanonicalJson::number(value);
    out.append(text.constData(), static_cast<std::size_t>(text.size()));
}

constexpr std::array<bool, 256> escapedBytes()
{
    std::array<bool, 256> table{};
    for (int i = 0; i < 0x20; ++i)
        table[static_cast<std::size_t>(i)] = true;
    table['"'] = table['\\'] = true;
    return table;
}

/// RFC 8785 orders keys by UTF-16 code units. That is the order of the UTF-8 bytes but for one case: characters beyond
/// U+FFFF (lead byte F0 and up) are surrogates in UTF-16 and sort before U+E000..U+FFFF (lead bytes EE and EF).
bool keyLess(std::string_view left, std::string_view right)
{
    const std::size_t common = std::min(left.size(), right.size());
    const auto at = static_cast<std::size_t>(std::mismatch(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(common), right.begin()).first - left.begin());
    if (at == common)
        return left.size() < right.size();
    const auto a = static_cast<unsigned char>(left[at]);
    const auto b = static_cast<unsigned char>(right[at]);
    if (a >= 0xF0 && (b == 0xEE || b == 0xEF))
        return true;
    if (b >= 0xF0 && (a == 0xEE || a == 0xEF))
        return false;
    return a < b;
}

} // namespace

void CanonicalText::appendText(std::string &out, std::string_view text)
{
    static constexpr auto isEscaped = escapedBytes();
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const char *plain = text.data();
    const char *const end = plain + text.size();
    for (const char *at = plain; at != end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (!isEscaped[byte])
            continue;
        out.append(plain, at);
        plain = at + 1;
        switch (*at) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out.append(plain, end);
    out += '"';
}

bool CanonicalText::append(std::string &out, simdjson::dom::element value)
{
    using simdjson::dom::element_type;
    switch (value.type()) {
    case element_type::OBJECT: return appendObject(out, simdjson::dom::object(value), false);
    case element_type::ARRAY: {
        out += '[';
        bool first = true;
        for (const simdjson::dom::element item : simdjson::dom::array(value)) {
            if (!first)
                out += ',';
            first = false;
            if (!append(out, item))
                return false;
        }
        out += ']';
        return true;
    }
    case element_type::STRING: appendText(out, std::string_view(value)); return true;
    case element_type::BOOL: out += bool(value) ? "true" : "false"; return true;
    case element_type::NULL_VALUE: out += "null"; return true;
    case element_type::INT64: {
        const auto number = std::int64_t(value);
        if (number <= -exactIntegers || number >= exactIntegers) {
            appendNumber(out, static_cast<double>(number));
            return true;
        }
        char digits[24];
        out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
        return true;
    }
    case element_type::UINT64: appendNumber(out, static_cast<double>(std::uint64_t(value))); return true;
    case element_type::DOUBLE: appendNumber(out, double(value)); return true;
    }
    return true;
}

bool CanonicalText::appendFacet(std::string &out, simdjson::dom::object facet)
{
    return appendObject(out, facet, true);
}

bool CanonicalText::appendObject(std::string &out, simdjson::dom::object object, bool isFacet)
{
    const std::size_t begin = m_members.size();
    for (const auto field : object) {
        if (!isFacet || field.key.empty() || field.key.front() != '_')
            m_members.emplace_back(field.key, field.value);
    }
    const std::size_t end = m_members.size();
    const auto less = [](const Member &left, const Member &right) { return keyLess(left.first, right.first); };
    // Most objects have a handful of keys, often in order already: insertion beats a general sort there.
    if (end - begin <= 24) {
        for (std::size_t i = begin + 1; i < end; ++i) {
            for (std::size_t j = i; j > begin && less(m_members[j], m_members[j - 1]); --j)
                std::swap(m_members[j], m_members[j - 1]);
        }
    } else {
        std::sort(m_members.begin() + static_cast<std::ptrdiff_t>(begin), m_members.end(), less);
    }
    bool isFine = true;
    out += '{';
    for (std::size_t i = begin; i < end && isFine; ++i) {
        const Member member = m_members[i]; // a copy: the stack grows below
        if (i > begin) {
            out += ',';
            isFine = m_members[i - 1].first != member.first;
        }
        appendText(out, member.first);
        out += ':';
        isFine = isFine && append(out, member.second);
    }
    out += '}';
    m_members.resize(begin);
    return isFine;
}

} // namespace hallmarker::lineage::openlineage
