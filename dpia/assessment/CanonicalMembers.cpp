#include "dpia/assessment/CanonicalMembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <optional>

namespace hallmarker::dpia {

namespace {

/// The values that most answers have, without a parser: words, small whole numbers and lists of texts without escapes.
std::optional<QJsonValue> plainValue(QByteArrayView raw)
{
    if (raw == "null")
        return QJsonValue(QJsonValue::Null);
    if (raw == "true" || raw == "false")
        return QJsonValue(raw == "true");
    if (!raw.isEmpty() && raw.size() < 10 && std::all_of(raw.begin(), raw.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        int number = 0;
        for (const char c : raw)
            number = number * 10 + (c - '0');
        return QJsonValue(number);
    }
    if (raw.size() < 2 || raw.front() != '[' || raw.back() != ']' || raw.contains('\\'))
        return std::nullopt;
    QJsonArray texts;
    for (qsizetype at = 1; at < raw.size() - 1;) {
        const qsizetype end = raw[at] == '"' ? raw.indexOf('"', at + 1) : -1;
        if (end < 0 || (raw[end + 1] != ',' && end + 2 != raw.size()))
            return std::nullopt;
        texts.append(QString::fromUtf8(raw.sliced(at + 1, end - at - 1)));
        at = end + 2;
    }
    return QJsonValue(texts);
}

} // namespace

qsizetype CanonicalMembers::behindString(qsizetype at) const
{
    for (qsizetype i = at + 1; i < m_text.size();) {
        const void *quote = std::memchr(m_text.data() + i, '"', std::size_t(m_text.size() - i));
        if (!quote)
            return m_text.size();
        const qsizetype end = static_cast<const char *>(quote) - m_text.data();
        qsizetype escapes = 0;
        while (end - 1 - escapes > at && m_text[end - 1 - escapes] == '\\')
            ++escapes;
        if (escapes % 2 == 0)
            return end + 1;
        i = end + 1;
    }
    return m_text.size();
}

qsizetype CanonicalMembers::behind(qsizetype at) const
{
    int depth = 0;
    for (qsizetype i = at; i < m_text.size();) {
        const char c = m_text[i];
        if (c == '"') {
            i = behindString(i);
            if (depth == 0)
                return i;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return i; // a number or word at the end of the object
            if (--depth == 0)
                return i + 1;
        } else if (c == ',' && depth == 0) {
            return i;
        }
        ++i;
    }
    return m_text.size();
}

bool CanonicalMembers::next()
{
    if (m_at < m_text.size() && m_text[m_at] == ',')
        ++m_at;
    if (m_at >= m_text.size() || m_text[m_at] != '"')
        return false;
    const qsizetype end = behindString(m_at);
    if (end >= m_text.size() || m_text[end] != ':')
        return false;
    m_key = m_text.sliced(m_at + 1, end - m_at - 2);
    m_at = behind(end + 1);
    m_raw = m_text.sliced(end + 1, m_at - end - 1);
    return true;
}

QJsonValue CanonicalMembers::value(QByteArrayView raw)
{
    if (!raw.isEmpty() && raw.front() == '"')
        return text(raw);
    if (const auto known = plainValue(raw))
        return *known;
    // A document is an object or an array.
    return QJsonDocument::fromJson('[' + raw.toByteArray() + ']').array().first();
}

QString CanonicalMembers::text(QByteArrayView raw)
{
    if (!raw.contains('\\')) {
        const QByteArrayView inner = raw.startsWith('"') ? raw.sliced(1) : raw;
        return QString::fromUtf8(inner.endsWith('"') ? inner.chopped(1) : inner);
    }
    const auto parsed = [](const QByteArray &array) {
        const QJsonArray all = QJsonDocument::fromJson(array).array();
        return all.size() == 1 ? std::optional(all.first().toString()) : std::nullopt;
    };
    if (const auto whole = parsed('[' + raw.toByteArray() + ']'))
        return *whole;
    // A text that was cut: what stands before the last escape, of which a part may be missing.
    const QByteArrayView before = raw.first(qMin(raw.lastIndexOf('\\'), raw.size()));
    for (qsizetype cut = 0; cut < before.size() && cut < 2; ++cut)
        if (const auto part = parsed('[' + before.chopped(cut).toByteArray() + "\"]"))
            return *part;
    return {};
}

} // namespace hallmarker::dpia
