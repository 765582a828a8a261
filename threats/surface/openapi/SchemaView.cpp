#include "threats/surface/openapi/SchemaView.h"

#include <QJsonArray>

#include <cmath>

namespace hallmarker::threats {

SchemaView::SchemaView(const OpenApiReferences &references, const ApiNode &node) : m_pointer(node.pointer)
{
    add(references, node, {});
}

void SchemaView::add(const OpenApiReferences &references, const ApiNode &node, QStringList way)
{
    // In 3.1 keywords may stand beside a $ref; in 3.0 they are ignored by readers, and a bound there is no bound.
    const ApiNode target = references.resolved(node);
    if (!target.value.isObject() || way.contains(target.pointer) || m_parts.size() > 64)
        return;
    way.append(target.pointer);
    if (target.pointer != node.pointer && references.root().object().value(QStringLiteral("openapi")).toString().startsWith(QLatin1String("3.1")))
        m_parts.append(node);
    else
        m_pointer = m_parts.isEmpty() ? target.pointer : m_pointer;
    m_parts.append(target);
    const ApiNode all = target.at(QStringLiteral("allOf"));
    const QJsonArray list = all.value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        add(references, {list.at(i), core::jsonPointer(all.pointer, i)}, way);
}

bool SchemaView::has(const char *key) const
{
    return !value(key).isUndefined();
}

QJsonValue SchemaView::value(const char *key) const
{
    for (const ApiNode &part : m_parts)
        if (const QJsonValue found = part.object().value(QLatin1String(key)); !found.isUndefined())
            return found;
    return QJsonValue(QJsonValue::Undefined);
}

QString SchemaView::type() const
{
    const QJsonValue stated = value("type");
    if (stated.isString())
        return stated.toString();
    QString only;
    const QJsonArray types = stated.toArray();
    for (const QJsonValue &entry : types) {
        if (entry.toString() == QLatin1String("null"))
            continue;
        if (!only.isEmpty())
            return {}; // several: nothing holds for all of them
        only = entry.toString();
    }
    if (only.isEmpty() && (has("properties") || has("additionalProperties")))
        return QStringLiteral("object");
    if (only.isEmpty() && (has("items") || has("prefixItems")))
        return QStringLiteral("array");
    return only;
}

int SchemaView::fixedValues() const
{
    if (has("const"))
        return 1;
    const QJsonValue values = value("enum");
    return values.isArray() ? static_cast<int>(values.toArray().size()) : -1;
}

bool SchemaView::isBinary() const
{
    return value("format").toString() == QLatin1String("binary") || value("format").toString() == QLatin1String("byte") || has("contentEncoding")
        || (has("contentMediaType") && value("contentMediaType").toString() != QLatin1String("application/json"));
}

bool SchemaView::hasNumberBounds() const
{
    const auto isStated = [this](const char *inclusive, const char *exclusive) { return value(inclusive).isDouble() || value(exclusive).isDouble(); };
    return isStated("minimum", "exclusiveMinimum") && isStated("maximum", "exclusiveMaximum");
}

bool SchemaView::isClosed() const
{
    for (const ApiNode &part : m_parts)
        for (const char *key : {"additionalProperties", "unevaluatedProperties"})
            if (const QJsonValue stated = part.object().value(QLatin1String(key)); stated.isBool() && !stated.toBool())
                return true;
    return value("maxProperties").isDouble();
}

std::optional<ApiNode> SchemaView::additional() const
{
    for (const ApiNode &part : m_parts)
        if (const ApiNode node = part.at(QStringLiteral("additionalProperties")); node.value.isObject() && !node.object().isEmpty())
            return node;
    return {};
}

QMap<QString, ApiNode> SchemaView::properties() const
{
    QMap<QString, ApiNode> found;
    for (const ApiNode &part : m_parts) {
        const ApiNode properties = part.at(QStringLiteral("properties"));
        const QJsonObject object = properties.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!found.contains(it.key()))
                found.insert(it.key(), properties.at(it.key()));
    }
    return found;
}

std::optional<ApiNode> SchemaView::items() const
{
    for (const ApiNode &part : m_parts)
        if (const ApiNode node = part.at(QStringLiteral("items")); node.value.isObject())
            return node;
    return {};
}

QList<ApiNode> SchemaView::fixedItems() const
{
    QList<ApiNode> found;
    for (const ApiNode &part : m_parts) {
        const ApiNode list = part.at(QStringLiteral("prefixItems"));
        for (qsizetype i = 0; i < list.value.toArray().size(); ++i)
            found.append({list.value.toArray().at(i), core::jsonPointer(list.pointer, i)});
    }
    return found;
}

QList<ApiNode> SchemaView::alternatives() const
{
    QList<ApiNode> found;
    for (const ApiNode &part : m_parts)
        for (const char *key : {"anyOf", "oneOf"}) {
            const ApiNode list = part.at(QLatin1String(key));
            for (qsizetype i = 0; i < list.value.toArray().size(); ++i)
                found.append({list.value.toArray().at(i), core::jsonPointer(list.pointer, i)});
        }
    return found;
}

int SchemaView::decimals() const
{
    const double step = value("multipleOf").toDouble(0);
    if (!(step > 0))
        return -1;
    for (int digits = 0; digits <= 12; ++digits)
        if (const double scaled = step * std::pow(10.0, digits); std::fabs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, scaled))
            return digits;
    return -1;
}

} // namespace hallmarker::threats
