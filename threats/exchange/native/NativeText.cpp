#include "threats/exchange/native/NativeText.h"

#include "core/json/CanonicalJson.h"
#include "threats/model/ThreatModel.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace hallmarker::threats {

namespace {

QStringList orderedKeys(const QJsonObject &object)
{
    static const QStringList first{QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("shape"), QStringLiteral("title"), QStringLiteral("name"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("carries"), QStringLiteral("contains"), QStringLiteral("description")};
    QStringList keys;
    for (const QString &key : first)
        if (object.contains(key))
            keys += key;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!first.contains(it.key()))
            keys += it.key();
    return keys;
}

/// A text without quotes where no reader can take it for anything else.
QByteArray word(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*$"));
    static const QSet<QString> taken{QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"), QStringLiteral("none")};
    // "none" is a word of the catalogue and text to every reader, but stands quoted so that nobody reads it as nothing.
    return plain.match(text).hasMatch() && !taken.contains(text.toLower()) ? text.toUtf8() : core::CanonicalJson::text(text);
}

QByteArray flow(const QJsonValue &value)
{
    if (value.isString())
        return word(value.toString());
    if (value.isArray()) {
        QByteArrayList items;
        for (const QJsonValue &item : value.toArray())
            items.append(flow(item));
        return '[' + items.join(", ") + ']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QByteArrayList members;
        for (const QString &key : orderedKeys(object))
            members.append(word(key) + ": " + flow(object.value(key)));
        return '{' + members.join(", ") + '}';
    }
    return core::CanonicalJson::of(value);
}

QStringList topKeys(const QJsonObject &document)
{
    QStringList keys{QStringLiteral("form"), QStringLiteral("model"), QStringLiteral("diagrams"), QStringLiteral("boundaries")};
    for (const QString &section : ThreatModel::sections())
        if (!keys.contains(section))
            keys += section;
    for (auto it = document.begin(); it != document.end(); ++it)
        if (!keys.contains(it.key()) && it.key() != QLatin1String("layout") && it.key() != QLatin1String("foreign"))
            keys += it.key();
    keys += {QStringLiteral("layout"), QStringLiteral("foreign")};
    keys.removeIf([&document](const QString &key) { return !document.contains(key); });
    return keys;
}

/// The drawing has its own lines per place, or one moved box would be a change of the whole line.
QByteArray layoutLines(const QJsonObject &layout)
{
    QByteArray out = "layout:\n";
    const QJsonObject diagrams = layout.value(QStringLiteral("diagrams")).toObject();
    out += diagrams.isEmpty() ? "  diagrams: {}\n" : "  diagrams:\n";
    for (auto diagram = diagrams.begin(); diagram != diagrams.end(); ++diagram) {
        const QJsonObject parts = diagram->toObject();
        out += "    " + word(diagram.key()) + (parts.isEmpty() ? ": {}\n" : ":\n");
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part->isArray()) {
                out += "      " + word(part.key()) + ": " + flow(*part) + '\n';
                continue;
            }
            out += "      " + word(part.key()) + ":\n";
            for (const QJsonValue &place : part->toArray())
                out += "        - " + flow(place) + '\n';
        }
    }
    return out;
}

} // namespace

QByteArray NativeText::yaml(const QJsonObject &document)
{
    QByteArray out;
    for (const QString &key : topKeys(document)) {
        const QJsonValue value = document.value(key);
        if (key == QLatin1String("layout")) {
            out += layoutLines(value.toObject());
        } else if (value.isArray() && !value.toArray().isEmpty()) {
            out += word(key) + ":\n";
            for (const QJsonValue &item : value.toArray())
                out += "  - " + flow(item) + '\n';
        } else {
            out += word(key) + ": " + flow(value) + '\n';
        }
    }
    return out;
}

QByteArray NativeText::json(const QJsonObject &document)
{
    QByteArray out = "{\n";
    const QStringList keys = topKeys(document);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QJsonValue value = document.value(keys.at(i));
        out += "  " + core::CanonicalJson::text(keys.at(i)) + ": ";
        if (value.isArray() && !value.toArray().isEmpty()) {
            QByteArrayList lines;
            for (const QJsonValue &item : value.toArray())
                lines.append("    " + core::CanonicalJson::of(item));
            out += "[\n" + lines.join(",\n") + "\n  ]";
        } else {
            out += core::CanonicalJson::of(value);
        }
        out += i + 1 < keys.size() ? ",\n" : "\n";
    }
    return out + "}\n";
}

} // namespace hallmarker::threats
