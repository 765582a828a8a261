#include "lineage/exchange/AttributeShapes.h"

#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

QJsonArray listOf(const QJsonValue &attribute, const QString &key)
{
    if (attribute.isArray())
        return attribute.toArray();
    return attribute.toObject().value(key).toArray();
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

} // namespace

QList<OwnerShape> ownersOf(const QJsonValue &attribute)
{
    if (attribute.isString())
        return {{attribute.toString(), {}}};
    QList<OwnerShape> owners;
    for (const QJsonValue &one : listOf(attribute, QStringLiteral("owners")))
        owners.append(one.isString() ? OwnerShape{one.toString(), {}} : OwnerShape{textOf(one.toObject(), "name"), textOf(one.toObject(), "type")});
    owners.removeIf([](const OwnerShape &owner) { return owner.name.isEmpty(); });
    return owners;
}

QList<TagShape> tagsOf(const QJsonValue &attribute)
{
    QList<TagShape> tags;
    for (const QJsonValue &one : listOf(attribute, QStringLiteral("tags")))
        tags.append(one.isString() ? TagShape{one.toString(), {}, {}} : TagShape{textOf(one.toObject(), "key"), textOf(one.toObject(), "value"), textOf(one.toObject(), "field")});
    tags.removeIf([](const TagShape &tag) { return tag.key.isEmpty(); });
    return tags;
}

QList<ColumnShape> columnsOf(const QJsonValue &attribute)
{
    QList<ColumnShape> columns;
    for (const QJsonValue &one : listOf(attribute, QStringLiteral("fields")))
        columns.append({textOf(one.toObject(), "name"), textOf(one.toObject(), "type"), textOf(one.toObject(), "description")});
    columns.removeIf([](const ColumnShape &column) { return column.name.isEmpty(); });
    return columns;
}

QString documentationOf(const QJsonValue &attribute)
{
    return attribute.isString() ? attribute.toString() : textOf(attribute.toObject(), "description");
}

bool isEnded(const QJsonValue &attribute)
{
    const QJsonObject object = attribute.toObject();
    QString state = attribute.isString() ? attribute.toString() : textOf(object, "state");
    if (state.isEmpty())
        state = textOf(object, "lifecycleStateChange");
    return state.compare(QLatin1String("DROP"), Qt::CaseInsensitive) == 0 || state.compare(QLatin1String("TRUNCATE"), Qt::CaseInsensitive) == 0
        || state.compare(QLatin1String("erased"), Qt::CaseInsensitive) == 0 || state.compare(QLatin1String("deleted"), Qt::CaseInsensitive) == 0;
}

QJsonValue ownersValue(const QList<OwnerShape> &owners)
{
    QJsonArray list;
    for (const OwnerShape &owner : owners) {
        QJsonObject one{{QStringLiteral("name"), owner.name}};
        put(one, "type", owner.type);
        list.append(one);
    }
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

QJsonValue tagsValue(const QList<TagShape> &tags)
{
    QJsonArray list;
    for (const TagShape &tag : tags) {
        QJsonObject one{{QStringLiteral("key"), tag.key}};
        put(one, "value", tag.value);
        put(one, "field", tag.field);
        list.append(one);
    }
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

QJsonValue schemaValue(const QList<ColumnShape> &columns)
{
    QJsonArray list;
    for (const ColumnShape &column : columns) {
        QJsonObject one{{QStringLiteral("name"), column.name}};
        put(one, "type", column.type);
        put(one, "description", column.description);
        list.append(one);
    }
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

QJsonValue documentationValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("description"), text}});
}

} // namespace hallmarker::lineage
