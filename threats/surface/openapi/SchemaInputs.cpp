#include "threats/surface/openapi/SchemaInputs.h"

#include "threats/surface/SurfaceTexts.h"

namespace hallmarker::threats {

namespace {
constexpr int maxSchemaVisits = 4'000; // of one input: alternatives of alternatives multiply

/// Formats whose values have an end of their own.
bool isBoundedFormat(const QString &format)
{
    static const QStringList bounded{QStringLiteral("date"), QStringLiteral("date-time"), QStringLiteral("time"), QStringLiteral("uuid"), QStringLiteral("ipv4"), QStringLiteral("ipv6")};
    return bounded.contains(format);
}
} // namespace

void SchemaInputs::look(const ApiNode &schema, const QString &where, ApiOperation &operation)
{
    m_operation = &operation;
    m_visits = 0;
    look(schema, where, {}, false);
}

void SchemaInputs::look(const ApiNode &schema, const QString &where, const QStringList &way, bool isBoundedAbove)
{
    if (++m_visits > maxSchemaVisits) {
        if (m_visits == maxSchemaVisits + 1)
            m_references.note(SurfaceTexts::tr("The input %1 of %2 is too branched; it is looked at in part.").arg(where, m_operation->name()));
        return;
    }
    const SchemaView view(m_references, schema);
    if (way.contains(view.pointer()))
        return; // a schema inside of itself: its parts are judged already
    const QStringList onward = way + QStringList{view.pointer()};
    if (!view.isThere()) {
        if (!isBoundedAbove)
            add(Unbounded::Untyped, where, view);
        return;
    }
    if (view.value("readOnly").toBool())
        return;
    if (view.fixedValues() >= 0)
        return;
    const QString type = view.type();
    const bool hasLength = view.value("maxLength").isDouble() || isBoundedFormat(view.value("format").toString());
    const bool isBounded = isBoundedAbove || (type == QLatin1String("string") && hasLength) || ((type == QLatin1String("number") || type == QLatin1String("integer")) && view.hasNumberBounds());
    const QList<ApiNode> alternatives = view.alternatives();
    for (const ApiNode &alternative : alternatives)
        look(alternative, where, onward, isBounded);
    if (type == QLatin1String("string")) {
        if (view.isBinary()) {
            m_operation->takesUpload = true;
            if (!view.value("maxLength").isDouble() && !isBoundedAbove)
                add(Unbounded::Upload, where, view);
        } else if (!hasLength && !isBoundedAbove && alternatives.isEmpty()) {
            add(Unbounded::Text, where, view);
        }
    } else if (type == QLatin1String("number") || type == QLatin1String("integer")) {
        if (!view.hasNumberBounds() && !isBoundedAbove && alternatives.isEmpty())
            add(Unbounded::Number, where, view);
    } else if (type == QLatin1String("array")) {
        const QList<ApiNode> fixed = view.fixedItems();
        const bool isTuple = !fixed.isEmpty() && view.value("items").isBool() && !view.value("items").toBool();
        if (!view.value("maxItems").isDouble() && !isTuple)
            add(Unbounded::List, where, view);
        for (qsizetype i = 0; i < fixed.size(); ++i)
            look(fixed.at(i), where + QLatin1Char('/') + QString::number(i), onward, false);
        if (const auto items = view.items())
            look(*items, where + QLatin1String("/*"), onward, false);
    } else if (type == QLatin1String("object")) {
        if (!view.isClosed())
            add(Unbounded::OpenObject, where, view);
        const QMap<QString, ApiNode> properties = view.properties();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            look(it.value(), where + QLatin1Char('/') + it.key(), onward, false);
        if (const auto additional = view.additional())
            look(*additional, where + QLatin1String("/{}"), onward, false);
    } else if (type != QLatin1String("boolean") && type != QLatin1String("null") && alternatives.isEmpty() && !isBoundedAbove) {
        add(Unbounded::Untyped, where, view);
    }
}

void SchemaInputs::add(Unbounded kind, const QString &where, const SchemaView &view)
{
    for (const UnboundedInput &known : m_operation->unbounded)
        if (known.kind == kind && known.where == where)
            return;
    m_operation->unbounded.append({kind, where, view.pointer()});
}

} // namespace hallmarker::threats
