#include "inventory/card/YamlText.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace hallmarker::inventory {

namespace {

QString yamlScalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return YamlText::quoted(value.toString());
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::fromLatin1(core::CanonicalJson::number(value.toDouble()));
    case QJsonValue::Array: return QStringLiteral("[]");
    case QJsonValue::Object: return QStringLiteral("{}");
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("null");
}

bool isYamlBlock(const QJsonValue &value)
{
    return (value.isArray() && !value.toArray().isEmpty()) || (value.isObject() && !value.toObject().isEmpty());
}

QString yamlKey(const QString &key)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_-]*$"));
    static const QStringList words{QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("on"),
                                   QStringLiteral("off"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")};
    return plain.match(key).hasMatch() && !words.contains(key) ? key : YamlText::quoted(key);
}

} // namespace

QString YamlText::quoted(const QString &text)
{
    QString result(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const ushort code = c.unicode();
        if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            result += QLatin1Char('\\');
            result += c;
        } else if (code == '\n') {
            result += QStringLiteral("\\n");
        } else if (code == '\t') {
            result += QStringLiteral("\\t");
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QStringLiteral("\\ufffd"); // half a character has no meaning in any encoding
        } else if (code < 0x20 || (code >= 0x7f && code <= 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfeff || code >= 0xfffe) {
            result += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        } else {
            result += c;
        }
    }
    return QString(result + QLatin1Char('"'));
}

QString YamlText::of(const QJsonValue &value, int indent)
{
    const QString pad(indent, QLatin1Char(' '));
    QString text;
    if (value.isArray() && isYamlBlock(value)) {
        for (const QJsonValue &entry : value.toArray()) {
            if (isYamlBlock(entry)) {
                // The first line of the block stands behind the dash.
                text += pad + QStringLiteral("- ") + of(entry, indent + 2).mid(indent + 2);
            } else {
                text += pad + QStringLiteral("- ") + yamlScalar(entry) + QLatin1Char('\n');
            }
        }
        return text;
    }
    if (value.isObject() && isYamlBlock(value)) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            text += pad + yamlKey(it.key()) + QLatin1Char(':');
            text += isYamlBlock(it.value()) ? QString(QLatin1Char('\n') + of(it.value(), indent + 2)) : QString(QLatin1Char(' ') + yamlScalar(it.value()) + QLatin1Char('\n'));
        }
        return text;
    }
    return QString(pad + yamlScalar(value) + QLatin1Char('\n'));
}

} // namespace hallmarker::inventory
