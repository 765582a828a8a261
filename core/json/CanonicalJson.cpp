#include "core/json/CanonicalJson.h"

#include "core/digest/Hasher.h"

#include <QJsonArray>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace hallmarker::core {

namespace {

bool isPlain(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'"' && c != u'\\';
}

/// Takes the text up to the first character that is not plain ASCII; the position of that one.
qsizetype appendPlain(QByteArray &out, QStringView text)
{
    constexpr qsizetype step = 16; // a fixed number, so that the compiler takes it in one go
    char piece[256];
    const char16_t *const units = text.utf16();
    qsizetype i = 0;
    qsizetype length = 0;
    bool isAllPlain = true;
    for (; isAllPlain && i + step <= text.size(); i += isAllPlain ? step : 0) {
        unsigned others = 0;
        for (qsizetype j = 0; j < step; ++j) {
            const unsigned c = units[i + j];
            piece[length + j] = static_cast<char>(c);
            others |= static_cast<unsigned>(c < 0x20) | static_cast<unsigned>(c >= 0x80) | static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == '\\');
        }
        isAllPlain = others == 0;
        length += isAllPlain ? step : 0;
        if (length == static_cast<qsizetype>(sizeof piece)) {
            out.append(piece, length);
            length = 0;
        }
    }
    out.append(piece, length);
    length = 0;
    while (i < text.size() && length < step && isPlain(units[i]))
        piece[length++] = static_cast<char>(units[i++]);
    out.append(piece, length);
    return i;
}

void appendEscaped(QByteArray &out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const qsizetype rest = appendPlain(out, text);
    if (rest == text.size()) {
        out += '"';
        return;
    }
    const QByteArray utf8 = text.mid(rest).toUtf8();
    qsizetype plain = 0; // first byte that is not written yet; what needs no escape goes in one piece
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        switch (c) {
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
    out.append(utf8.constData() + plain, utf8.size() - plain);
    out += '"';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: out += CanonicalJson::number(value.toDouble()); break;
    case QJsonValue::String: appendEscaped(out, value.toString()); break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            append(out, array.at(i));
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        out += '{';
        // QJsonObject keeps its keys sorted by UTF-16 code units, which is the order that RFC 8785 asks for.
        const QJsonObject object = value.toObject();
        bool first = true;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!first)
                out += ',';
            first = false;
            appendEscaped(out, it.key());
            out += ':';
            append(out, it.value());
        }
        out += '}';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
    }
}

} // namespace

QByteArray CanonicalJson::of(const QJsonValue &value)
{
    QByteArray out;
    out.reserve(512);
    append(out, value);
    return out;
}

QByteArray CanonicalJson::text(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    appendEscaped(out, text);
    return out;
}

Digest CanonicalJson::digestOf(const QJsonValue &value)
{
    return Hasher::of(of(value));
}

QByteArray CanonicalJson::number(double value)
{
    if (!std::isfinite(value))
        return "null";
    if (value == 0)
        return "0"; // also for -0
    constexpr double exact = 9007199254740992; // up to here every whole number is its own shortest form
    if (std::fabs(value) < exact && value == std::trunc(value))
        return QByteArray::number(static_cast<qint64>(value));
    // Shortest digits that read back to the same double, in the form d.ddde+XX, then laid out as ECMAScript does.
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific);
    const QByteArray text(buffer, static_cast<qsizetype>(end.ptr - buffer));
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.left(e);
    digits.replace(".", "");
    const int point = std::atoi(text.constData() + e + 1) + 1; // decimal point stands before digit number 'point'
    const auto count = static_cast<int>(digits.size());
    QByteArray out = value < 0 ? "-" : "";
    if (count <= point && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out += digits.left(point) + "." + digits.mid(point);
    } else if (-6 < point && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        const int exponent = point - 1;
        out += digits.left(1);
        if (count > 1)
            out += "." + digits.mid(1);
        out += exponent < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(exponent));
    }
    return out;
}

} // namespace hallmarker::core
