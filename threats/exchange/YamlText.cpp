#include "threats/exchange/YamlText.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace hallmarker::threats {

QByteArray YamlText::of(const QJsonObject &document, const QStringList &first)
{
    QByteArray out;
    append(out, document, 0, first);
    return document.isEmpty() ? QByteArrayLiteral("{}\n") : out;
}

QByteArray YamlText::scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    case QJsonValue::Double: return core::CanonicalJson::number(value.toDouble());
    case QJsonValue::String: return core::CanonicalJson::text(value.toString()); // a JSON string is a double-quoted scalar of YAML 1.2
    case QJsonValue::Array: return QByteArrayLiteral("[]");
    case QJsonValue::Object: return QByteArrayLiteral("{}");
    default: return QByteArrayLiteral("null");
    }
}

QByteArray YamlText::key(const QString &key)
{
    // Words that some reader takes for a boolean or null are quoted (YAML 1.1 has many).
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_-]*$"));
    static const QSet<QString> taken{QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")};
    return plain.match(key).hasMatch() && !taken.contains(key.toLower()) ? key.toUtf8() : core::CanonicalJson::text(key);
}

void YamlText::append(QByteArray &out, const QJsonValue &value, int indent, const QStringList &first)
{
    const auto isInline = [](const QJsonValue &child) { return !(child.isObject() && !child.toObject().isEmpty()) && !(child.isArray() && !child.toArray().isEmpty()); };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys;
        for (const QString &key : first)
            if (object.contains(key))
                keys.append(key);
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!first.contains(it.key()))
                keys.append(it.key());
        bool isFirst = true;
        for (const QString &name : std::as_const(keys)) {
            const QJsonValue child = object.value(name);
            if (!isFirst || out.isEmpty() || out.endsWith('\n'))
                out += QByteArray(indent, ' ');
            isFirst = false;
            out += key(name) + ':';
            if (isInline(child)) {
                out += ' ' + scalar(child) + '\n';
            } else {
                out += '\n';
                append(out, child, indent + 2, first);
            }
        }
        return;
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &child : list) {
        out += QByteArray(indent, ' ') + "- ";
        if (isInline(child)) {
            out += scalar(child) + '\n';
        } else if (child.isArray()) {
            out += '\n';
            append(out, child, indent + 2, first);
        } else {
            append(out, child, indent + 2, first);
        }
    }
}

} // namespace hallmarker::threats
