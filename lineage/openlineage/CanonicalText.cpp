#include "lineage/openlineage/CanonicalText.h"

#include "core/json/CanonicalJson.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hallmarker::lineage::openlineage {

struct TapePlace; // names the specialisation below, nothing more

} // namespace hallmarker::lineage::openlineage

/// The parser keeps where an element stands to itself and to its own string_builder; this is one.
template <>
class simdjson::internal::string_builder<hallmarker::lineage::openlineage::TapePlace> {
public:
    static const simdjson::internal::tape_ref &of(const simdjson::dom::element &element) { return element.tape; }
};

namespace hallmarker::lineage::openlineage {

namespace {

using TapeAccess = simdjson::internal::string_builder<TapePlace>;

constexpr qint64 exactIntegers = 9007199254740992; // beyond it two numbers may be one for ECMAScript
constexpr std::size_t blockBytes = 16;             // strings are copied in such blocks; both sides have room for one more
constexpr quint64 tapeValueMask = 0x00FFFFFFFFFFFFFF;
static_assert(simdjson::SIMDJSON_PADDING >= blockBytes);

constexpr std::array<bool, 256> escapedBytes()
{
    std::array<bool, 256> table{};
    for (int i = 0; i < 0x20; ++i)
        table[static_cast<std::size_t>(i)] = true;
    table['"'] = table['\\'] = true;
    return table;
}

/// The escape of a byte that needs one; gives its length.
std::size_t escapeByte(char *out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    out[0] = '\\';
    switch (c) {
    case '"':
    case '\\': out[1] = c; return 2;
    case '\b': out[1] = 'b'; return 2;
    case '\f': out[1] = 'f'; return 2;
    case '\n': out[1] = 'n'; return 2;
    case '\r': out[1] = 'r'; return 2;
    case '\t': out[1] = 't'; return 2;
    default:
        std::memcpy(out + 1, "u00", 3);
        out[4] = hex[byte >> 4];
        out[5] = hex[byte & 15];
        return 6;
    }
}

/// RFC 8785 orders keys by UTF-16 code units. That is the order of the UTF-8 bytes but for one case: characters beyond
/// U+FFFF (lead byte F0 and up) are surrogates in UTF-16 and sort before U+E000..U+FFFF (lead bytes EE and EF).
bool isLessKey(std::string_view left, std::string_view right)
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

/// Eight bytes are always there: the parser's buffer of strings ends with padding.
quint64 prefixOf(const char *key, std::size_t size)
{
    quint64 word = 0;
    std::memcpy(&word, key, sizeof word);
    word = qFromBigEndian(word);
    return size >= sizeof word ? word : size == 0 ? 0 : word & ~quint64(0) << (8 * (sizeof word - size));
}

} // namespace

void CanonicalText::appendText(std::string &out, std::string_view text)
{
    static constexpr auto isEscaped = escapedBytes();
    out += '"';
    std::size_t plain = 0; // first byte that is not written yet
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isEscaped[static_cast<unsigned char>(text[at])])
            continue;
        char escape[8];
        out.append(text.substr(plain, at - plain)).append(escape, escapeByte(escape, text[at]));
        plain = at + 1;
    }
    out.append(text.substr(plain)).push_back('"');
}

// Room is made once: no canonical text is longer than its source but for numbers that no whole number is (1e20), which
// look for themselves. Strings have at least the escapes in their source that they keep here.
bool CanonicalText::write(simdjson::dom::element root, std::size_t sourceBytes)
{
    const auto &place = TapeAccess::of(root);
    m_document = place.doc;
    m_end = m_buffer.get();
    m_memberCount = 0;
    m_sourceBytes = sourceBytes;
    const auto tapeSize = static_cast<std::size_t>(m_document->tape[0] & tapeValueMask);
    if (m_spans.size() < tapeSize + 1)
        m_spans.resize(tapeSize + 1);
    reserve(sourceBytes + 4 * blockBytes);
    return writeValue(place.json_index);
}

std::string_view CanonicalText::textOf(simdjson::dom::element part) const
{
    const Span &span = m_spans[TapeAccess::of(part).json_index];
    return {m_buffer.get() + span.begin, span.end - span.begin};
}

std::string_view CanonicalText::facetTextOf(simdjson::dom::element facet)
{
    const Span &span = m_spans[TapeAccess::of(facet).json_index];
    if (span.skipBegin == span.skipEnd)
        return textOf(facet);
    const char *const bytes = m_buffer.get();
    quint32 before = span.skipBegin;
    quint32 after = span.skipEnd;
    if (bytes[after] == ',') // one of the two commas around them goes, too
        ++after;
    else if (bytes[before - 1] == ',')
        --before;
    m_facet.assign(bytes + span.begin, before - span.begin).append(bytes + after, span.end - after);
    return m_facet;
}

void CanonicalText::grow(std::size_t more)
{
    const auto used = static_cast<std::size_t>(m_end - m_buffer.get());
    const std::size_t size = std::max<std::size_t>(2 * static_cast<std::size_t>(m_limit - m_buffer.get()), used + more + 4096);
    std::unique_ptr<char[]> larger(new char[size]); // not make_unique: that would write zeros first
    if (used > 0)
        std::memcpy(larger.get(), m_buffer.get(), used);
    m_buffer = std::move(larger);
    m_end = m_buffer.get() + used;
    m_limit = m_buffer.get() + size;
}

std::size_t CanonicalText::behind(std::size_t at) const
{
    const quint64 word = m_document->tape[at];
    switch (static_cast<char>(word >> 56)) {
    case '{':
    case '[': return static_cast<quint32>(word);
    case 'l':
    case 'u':
    case 'd': return at + 2;
    default: return at + 1;
    }
}

std::string_view CanonicalText::stringAt(std::size_t at) const
{
    const quint8 *place = m_document->string_buf.get() + (m_document->tape[at] & tapeValueMask);
    quint32 size = 0;
    std::memcpy(&size, place, sizeof size);
    return {reinterpret_cast<const char *>(place + sizeof size), size};
}

bool CanonicalText::writeValue(std::size_t at)
{
    Span &span = m_spans[at];
    span = {offset(), 0, 0, 0};
    const quint64 word = m_document->tape[at];
    bool isFine = true;
    switch (static_cast<char>(word >> 56)) {
    case '{': isFine = writeObject(at); break;
    case '[': isFine = writeArray(at); break;
    case '"': {
        const std::string_view text = stringAt(at);
        writeString(text.data(), text.size());
        break;
    }
    case 't': std::memcpy(m_end, "true", 4), m_end += 4; break;
    case 'f': std::memcpy(m_end, "false", 5), m_end += 5; break;
    case 'n': std::memcpy(m_end, "null", 4), m_end += 4; break;
    case 'l': {
        const auto number = static_cast<qint64>(m_document->tape[at + 1]);
        if (number > -exactIntegers && number < exactIntegers)
            m_end = std::to_chars(m_end, m_limit, number).ptr;
        else
            writeNumber(static_cast<double>(number));
        break;
    }
    case 'u': writeNumber(static_cast<double>(m_document->tape[at + 1])); break;
    case 'd': {
        double number = 0;
        std::memcpy(&number, &m_document->tape[at + 1], sizeof number);
        writeNumber(number);
        break;
    }
    default: isFine = false;
    }
    m_spans[at].end = offset();
    return isFine;
}

void CanonicalText::writeNumber(double value)
{
    const QByteArray text = core::CanonicalJson::number(value);
    reserve(static_cast<std::size_t>(text.size()) + m_sourceBytes + 4 * blockBytes);
    std::memcpy(m_end, text.constData(), static_cast<std::size_t>(text.size()));
    m_end += text.size();
}

void CanonicalText::writeString(const char *text, std::size_t size)
{
    static constexpr auto isEscaped = escapedBytes();
    *m_end++ = '"';
    const char *const end = text + size;
    while (text < end) {
#ifdef __SSE2__
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text)); // may reach into the padding
        _mm_storeu_si128(reinterpret_cast<__m128i *>(m_end), block);
        const __m128i isPrintable = _mm_cmpeq_epi8(_mm_max_epu8(block, _mm_set1_epi8(0x20)), block);
        const __m128i isSpecial = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('"')), _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
        const auto escapes = static_cast<quint32>(~_mm_movemask_epi8(isPrintable) | _mm_movemask_epi8(isSpecial)) & 0xFFFF;
        const auto left = std::min<std::size_t>(static_cast<std::size_t>(end - text), blockBytes);
        const std::size_t plain = escapes ? std::min<std::size_t>(static_cast<std::size_t>(__builtin_ctz(escapes)), left) : left;
        text += plain;
        m_end += plain;
        if (plain == left)
            continue;
#else
        if (!isEscaped[static_cast<unsigned char>(*text)]) {
            *m_end++ = *text++;
            continue;
        }
#endif
        for (; text < end && isEscaped[static_cast<unsigned char>(*text)]; ++text)
            m_end += escapeByte(m_end, *text);
    }
    *m_end++ = '"';
}

bool CanonicalText::writeArray(std::size_t at)
{
    const std::size_t close = behind(at) - 1;
    *m_end++ = '[';
    for (std::size_t item = at + 1; item < close; item = behind(item)) {
        if (item != at + 1)
            append(',');
        if (!writeValue(item))
            return false;
    }
    append(']');
    return true;
}

bool CanonicalText::isLess(const Member &left, const Member &right)
{
    if (left.prefix != right.prefix && ((left.prefix | right.prefix) & 0x8080808080808080ull) == 0)
        return left.prefix < right.prefix;
    return isLessKey({left.key, left.size}, {right.key, right.size});
}

bool CanonicalText::writeObject(std::size_t at)
{
    const std::size_t close = behind(at) - 1;
    const std::size_t begin = m_memberCount;
    for (std::size_t key = at + 1; key < close; key = behind(key + 1)) {
        const std::string_view text = stringAt(key);
        if (m_memberCount == m_members.size())
            m_members.resize(2 * m_memberCount + 64);
        m_members[m_memberCount++] = {prefixOf(text.data(), text.size()), text.data(), static_cast<quint32>(text.size()), static_cast<quint32>(key + 1)};
    }
    const std::size_t end = m_memberCount;
    // Most objects have a handful of keys, often in order already: insertion beats a general sort there.
    if (end - begin <= 24) {
        for (std::size_t i = begin + 1; i < end; ++i) {
            if (!isLess(m_members[i], m_members[i - 1]))
                continue;
            const Member moved = m_members[i];
            std::size_t j = i;
            for (; j > begin && isLess(moved, m_members[j - 1]); --j)
                m_members[j] = m_members[j - 1];
            m_members[j] = moved;
        }
    } else {
        std::sort(m_members.begin() + static_cast<std::ptrdiff_t>(begin), m_members.begin() + static_cast<std::ptrdiff_t>(end), isLess);
    }
    bool isFine = true;
    quint32 skipBegin = 0;
    quint32 skipEnd = 0;
    append('{');
    for (std::size_t i = begin; i < end && isFine; ++i) {
        const Member member = m_members[i]; // a copy: the stack grows below
        if (i > begin) {
            const Member &last = m_members[i - 1];
            if (last.prefix == member.prefix && last.size == member.size && std::memcmp(last.key, member.key, member.size) == 0) {
                isFine = false;
                break;
            }
            append(',');
        }
        const bool isSkipped = member.size > 0 && *member.key == '_';
        if (isSkipped && skipEnd == 0)
            skipBegin = offset();
        writeString(member.key, member.size);
        append(':');
        isFine = writeValue(member.value);
        if (isSkipped)
            skipEnd = offset();
    }
    append('}');
    m_memberCount = begin;
    m_spans[at].skipBegin = skipBegin;
    m_spans[at].skipEnd = skipEnd;
    return isFine;
}

} // namespace hallmarker::lineage::openlineage
